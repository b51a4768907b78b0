"""The rules of the fold once more, as plainly as they can be said and with no thought of speed, to hold `calls.call` against."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field
from typing import Any

from screenpop.calls import hangup
from screenpop.calls.event import CallEvent, Disposition, EventKind, Receipt

RING, TALK = 120.0, 4 * 3600.0
NAMES = (
    "display_from",
    "caller_name",
    "dialplan_name",
    "condition_name",
    "direction",
    "service_id",
    "from_number",
    "external_did",
)
BY_KIND = [
    EventKind.EXTENSION_ANSWERED,
    EventKind.EXTENSION_RINGING,
    EventKind.EXTENSION_HANGUP,
    EventKind.HTTP_RINGING,
    EventKind.HTTP_HANGUP,
]


@dataclass
class PlainAttempt:
    rung: list[float] = field(default_factory=list)
    answered: list[float] = field(default_factory=list)
    hung_up: list[float] = field(default_factory=list)

    def began(self) -> float:
        return min(self.rung + self.answered + self.hung_up)

    def state(self, now: float) -> str:
        if self.hung_up:
            return "ended"
        if self.answered:
            return "ended" if now - min(self.answered) > TALK else "talking"
        return "ended" if now - self.began() > RING else "ringing"


def natural(extension: str | None) -> tuple[bool, int]:
    """The stories' extensions are numbers."""
    return extension is None, int(extension or 0)


def attempts(receipts: list[Receipt]) -> list[PlainAttempt]:
    found: list[PlainAttempt] = []
    for receipt in receipts:
        at, kind = receipt.received_at, receipt.event.kind
        current = found[-1] if found else None
        anew = current is None
        if current is not None and kind is EventKind.EXTENSION_RINGING:
            after_hangup = any(at - hung_up > 3 for hung_up in current.hung_up)
            unended = not current.answered and not current.hung_up
            anew = after_hangup or (unended and at - current.began() > RING)
        if anew:
            current = PlainAttempt()
            found.append(current)
        assert current is not None
        place = {
            EventKind.EXTENSION_RINGING: current.rung,
            EventKind.EXTENSION_ANSWERED: current.answered,
            EventKind.EXTENSION_HANGUP: current.hung_up,
        }
        place[kind].append(at)
    return found


def best_name(events: Iterable[CallEvent], value: Callable[[CallEvent], str | None]) -> str | None:
    told = [event for event in events if value(event)]
    told.sort(key=lambda event: (BY_KIND.index(event.kind), natural(event.extension), (value(event) or "").encode()))
    return value(told[0]) if told else None


def best_cause(causes: list[str]) -> str | None:
    fitting = sorted(cause for cause in causes if hangup.fits_answered(cause))
    return next(iter(fitting + sorted(causes)), None)


def fold(receipts: Iterable[Receipt], mine: Collection[str], now: float) -> dict[str, Any]:
    """What `call` must say, as a dictionary (`told` makes one of a Call)."""
    kept: list[Receipt] = []
    for receipt in sorted(receipts, key=lambda receipt: (receipt.received_at, receipt.event.identity)):
        if receipt not in kept:
            kept.append(receipt)
    events = [receipt.event for receipt in kept]
    hangups = [receipt for receipt in kept if receipt.event.kind is EventKind.HTTP_HANGUP]
    extensions = {event.extension for event in events if not event.kind.of_dialplan}
    legs = [leg_of(extension, kept, mine, now) for extension in sorted(extensions, key=natural)]

    states = [leg["state"] for leg in legs]
    if hangups:
        state = "ended"
    elif legs:
        state = next(state for state in ("talking", "ringing", "ended") if state in states)
    else:
        state = "ended" if now - kept[0].received_at > TALK else "ringing"

    names = {name: best_name(events, lambda event, name=name: getattr(event, name)) for name in NAMES}  # type: ignore[misc]
    lead = lead_of(legs)
    return {
        "first_received_at": kept[0].received_at,
        "events": len({event.identity for event in events}),
        "state": state,
        "over": bool(hangups),
        "outcome": outcome(legs, [receipt.event.disposition for receipt in hangups], bool(mine), state, names["direction"]),
        **names,
        "extension": lead and lead["extension"],
        "extension_name": lead and lead["extension_name"],
        "hangup_cause": lead and lead["hangup_cause"],
        "recording_url": best_name([r.event for r in hangups], lambda e: e.recording_url)
        or best_name(events, lambda e: e.recording_url),
        "started_at": min((event.start_time for event in events if event.start_time), default=None),
        "ringing_at": first(kept, EventKind.EXTENSION_RINGING, EventKind.HTTP_RINGING),
        "answered_at": first(kept, EventKind.EXTENSION_ANSWERED),
        "duration_s": duration(lead, first(kept, EventKind.HTTP_HANGUP)),
        "legs": [{name: value for name, value in leg.items() if not name.startswith("_")} for leg in legs],
    }


def leg_of(extension: str | None, kept: list[Receipt], mine: Collection[str], now: float) -> dict[str, Any]:
    own = [receipt for receipt in kept if not receipt.event.kind.of_dialplan and receipt.event.extension == extension]
    parts = attempts(own)
    causes = [receipt.event.hangup_cause for receipt in own if receipt.event.hangup_cause]
    return {
        "extension": extension,
        "extension_name": best_name([receipt.event for receipt in own], lambda event: event.extension_name),
        "mine": True if not mine else extension in mine,
        "agent_uuid": min((receipt.event.agent_uuid for receipt in own if receipt.event.agent_uuid), default=None),
        "state": parts[-1].state(now),
        "ringing_at": first(own, EventKind.EXTENSION_RINGING),
        "answered_at": first(own, EventKind.EXTENSION_ANSWERED),
        "hangup_cause": best_cause(causes),
        "attempts": len(parts),
        "_parts": parts,
        "_lost": bool({"LOSE_RACE", "PICKED_OFF"} & set(causes)),
    }


def lead_of(legs: list[dict[str, Any]]) -> dict[str, Any] | None:
    answered = [leg for leg in legs if leg["answered_at"] is not None]
    for candidates in ([leg for leg in answered if leg["mine"]], answered, [leg for leg in legs if leg["mine"]], legs):
        if candidates:
            return min(candidates, key=lambda leg: natural(leg["extension"]))
    return None


def outcome(
    legs: list[dict[str, Any]], dispositions: list[Disposition | None], some_are_mine: bool, state: str, direction: str | None
) -> str | None:
    my_legs = [leg for leg in legs if leg["mine"]]
    success = Disposition.SUCCESS in dispositions
    if any(leg["answered_at"] is not None for leg in my_legs) or (success and not some_are_mine):
        return "answered"
    if direction and direction.lower().startswith("outbound"):
        return None
    if any(leg["answered_at"] is not None for leg in legs) or any(leg["_lost"] for leg in my_legs) or success:
        return "answered_elsewhere"
    missed = any(leg["state"] == "ended" for leg in my_legs) or Disposition.MISSED in dispositions
    return "missed" if missed and state == "ended" else None


def duration(lead: dict[str, Any] | None, over_at: float | None) -> float | None:
    if lead is None or lead["answered_at"] is None:
        return None
    seconds = 0.0
    for part in lead["_parts"]:
        if part.answered:
            end = max(part.hung_up) if part.hung_up else over_at
            if end is None or end < min(part.answered):
                return None
            seconds += end - min(part.answered)
    return seconds


def first(receipts: Iterable[Receipt], *kinds: EventKind) -> float | None:
    return min((receipt.received_at for receipt in receipts if receipt.event.kind in kinds), default=None)


def told(call: Any, like: dict[str, Any]) -> dict[str, Any]:
    """The same dictionary of a folded Call, its enumerations as texts and its attempts counted."""
    said: dict[str, Any] = {name: getattr(call, name) for name in like}
    if "legs" in like:
        names = [name for name in like["legs"][0] if name != "attempts"] if like["legs"] else []
        said["legs"] = [{name: getattr(leg, name) for name in names} | {"attempts": len(leg.attempts)} for leg in call.legs]
    return said
