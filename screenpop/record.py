"""A call as `screenpop calls --json` prints it: the contract's keys, English texts, ISO 8601 in UTC, null for unknown."""

from __future__ import annotations

from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any

from screenpop import caller, cards
from screenpop.calls import ending
from screenpop.calls.call import Call, Leg, State
from screenpop.calls.number import read
from screenpop.calls.remarks import NO_REMARKS, Remarks
from screenpop.desk import Desk
from screenpop.known import NOTHING, Known
from screenpop.printable import printable


def record(call: Call, desk: Desk, known: Known = NOTHING, remarks: Remarks = NO_REMARKS) -> dict[str, Any]:
    """The call as a JSON object; every key of the contract is always there."""
    number = caller.number_of(call, desk)
    return {
        "call_event_uuid": call.call_event_uuid,
        "state": call.state.value,
        "outcome": call.outcome.value if call.outcome is not None else None,
        "direction": call.direction,
        "from": call.from_number,
        "from_e164": number.e164,
        "from_kind": number.kind.value,
        "display_from": caller.display_from(call),
        "caller_name": call.caller_name,
        "external_did": call.external_did,
        "external_did_e164": read(call.external_did, desk.plan).e164,
        "line": caller.line(call, desk),
        "extension": call.extension,
        "extension_name": call.extension_name,
        "dialplan_name": call.dialplan_name,
        "condition_name": call.condition_name,
        "service_id": call.service_id,
        "started_at": iso(call.started_at),
        "ringing_at": iso(call.ringing_at),
        "answered_at": iso(call.answered_at),
        "ended_at": iso(call.ended_at),
        "duration_s": _seconds(call.duration_s),
        "hangup_cause": call.hangup_cause,
        "hangup_text": str(ending.how_it_ended(call)) if call.state is State.ENDED else None,
        "recording_url": call.recording_url,
        "crm_url": caller.crm_url(call, desk, known),
        "contact": asdict(known.person) if known.person is not None else None,
        "note": remarks.note or None,
        "tags": list(remarks.tags),
        "legs": [_leg(leg) for leg in call.legs],
        "events": call.events,
    }


def _leg(leg: Leg) -> dict[str, Any]:
    return {
        "extension": leg.extension,
        "extension_name": leg.extension_name,
        "agent_uuid": leg.agent_uuid,
        "state": leg.state.value,
        "ringing_at": iso(leg.ringing_at),
        "answered_at": iso(leg.answered_at),
        "ended_at": iso(leg.ended_at),
        "hangup_cause": leg.hangup_cause,
        "attempts": len(leg.attempts),
    }


def iso(at: float | None) -> str | None:
    """Epoch seconds as ISO 8601 in UTC, to the millisecond; whole seconds without a fraction."""
    if at is None:
        return None
    precision = "seconds" if float(at).is_integer() else "milliseconds"
    return datetime.fromtimestamp(at, UTC).isoformat(timespec=precision).replace("+00:00", "Z")


def _seconds(duration: float | None) -> float | None:
    return round(duration, 3) if duration is not None else None


def line(call: Call, desk: Desk, known: Known = NOTHING) -> str:
    """The call in one line, for a terminal: when, how it went, who, on which line, how long."""
    row = cards.row(call, desk, known)
    at = datetime.fromtimestamp(row.at, UTC).astimezone().strftime("%Y-%m-%d %H:%M")
    who = " ".join(part for part in (str(row.title), row.number, row.company) if part)
    took = f"{int(row.took_s) // 60}:{int(row.took_s) % 60:02}" if row.took_s is not None else ""
    return "  ".join(printable(part, " ") for part in (at, str(row.outcome), who, row.line, row.extension, took) if part)
