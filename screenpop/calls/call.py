"""The fold: from the receipts of one call to the call.

`call(receipts, mine, now)` is a pure function of the *set* of receipts: any order of folding, on any desktop, gives the
same call. Times called `…_at` are receipt times in seconds since the epoch, but for `started_at` and `ended_at`, which
prefer the PBX's own clock and are only shown; the two clocks are never subtracted from one another.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from screenpop.calls.choice import NAMES_ORDER, Natural, by_bytes, earliest, first, natural
from screenpop.calls.event import CallEvent, Disposition, EventKind, Receipt
from screenpop.calls.leg import Leg, Limits, State, due, make_leg

__all__ = ["RING_LIMIT_S", "TALK_LIMIT_S", "Call", "Leg", "Outcome", "State", "call"]

RING_LIMIT_S = 120.0
"""A leg that has rung for longer, unanswered, counts as ended: its hang-up was lost."""
TALK_LIMIT_S = 4 * 3600.0
"""A talk (or a call known only from its HTTP Ringing) without an end for longer counts as ended, its end unknown."""


class Outcome(StrEnum):
    """How the call went for this desktop. The order of strength is `_STRENGTH`."""

    MISSED = "missed"
    ANSWERED_ELSEWHERE = "answered_elsewhere"
    ANSWERED = "answered"


_STRENGTH: dict[Outcome | None, int] = {None: 0, Outcome.MISSED: 1, Outcome.ANSWERED_ELSEWHERE: 2, Outcome.ANSWERED: 3}


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One call as this desktop sees it; one row in the recents.

    `over` says that the PBX ended the call for good (HTTP Hangup); `announced_at` is when its HTTP Ringing came. `due_at` is the next moment at which time alone
    changes the call (a limit passes); None when nothing is open. `events` counts distinct events.
    """

    call_event_uuid: str
    first_received_at: float
    state: State
    outcome: Outcome | None
    over: bool
    direction: str | None
    from_number: str | None
    external_did: str | None
    display_from: str | None
    caller_name: str | None
    dialplan_name: str | None
    condition_name: str | None
    service_id: str | None
    recording_url: str | None
    extension: str | None
    extension_name: str | None
    hangup_cause: str | None
    started_at: float | None
    ringing_at: float | None
    answered_at: float | None
    ended_at: float | None
    duration_s: float | None
    maybe_voicemail: bool
    announced_at: float | None
    legs: tuple[Leg, ...]
    events: int
    due_at: float | None

    @property
    def outbound(self) -> bool:
        return _is_outbound(self.direction)

    @property
    def lead(self) -> Leg | None:
        """The leg that speaks for the call: mine and answered, then answered, then mine, then any; then in natural order."""
        return min(self.legs, key=_lead_key, default=None)


def call(
    receipts: Iterable[Receipt],
    mine: Collection[str],
    now: float,
    *,
    ring_limit_s: float = RING_LIMIT_S,
    talk_limit_s: float = TALK_LIMIT_S,
) -> Call:
    """Fold the receipts of one call into the call, as it stands at `now` (seconds since the epoch).

    `mine` are this desktop's extensions; empty means that every leg is mine. The receipts must share one
    `call_event_uuid` and there must be at least one (ValueError).
    """
    distinct = {_walk_key(receipt): receipt for receipt in receipts}
    ordered = [distinct[key] for key in sorted(distinct)]
    if len({receipt.event.call_event_uuid for receipt in ordered}) != 1:
        raise ValueError("a call is folded from the receipts of one call_event_uuid, and from at least one")
    limits = Limits(now, ring_limit_s, talk_limit_s)
    dialplan: list[Receipt] = []
    by_extension: dict[str | None, list[Receipt]] = {}
    for receipt in ordered:
        event = receipt.event
        (dialplan if event.kind.of_dialplan else by_extension.setdefault(event.extension, [])).append(receipt)
    legs = tuple(make_leg(extension, by_extension[extension], mine, limits) for extension in sorted(by_extension, key=natural))
    return _assemble(ordered, dialplan, legs, bool(mine), limits)


def _walk_key(receipt: Receipt) -> tuple[float, str]:
    return receipt.received_at, receipt.event.identity


def _lead_key(leg: Leg) -> tuple[bool, bool, Natural]:
    return not leg.answered, not leg.mine, natural(leg.extension)


def _assemble(
    receipts: Sequence[Receipt], dialplan: Sequence[Receipt], legs: tuple[Leg, ...], some_are_mine: bool, limits: Limits
) -> Call:
    events = {receipt.event.identity: receipt.event for receipt in receipts}
    ranked = sorted(events.values(), key=lambda event: (NAMES_ORDER[event.kind], natural(event.extension)))
    hangups = [receipt for receipt in dialplan if receipt.event.kind is EventKind.HTTP_HANGUP]
    direction = first(ranked, lambda event: event.direction)
    recording = min((e.event.recording_url for e in hangups if e.event.recording_url), key=by_bytes, default=None)
    state, unseen_end_at = _state(receipts, hangups, legs, limits)
    lead = min(legs, key=_lead_key, default=None)
    over_at = hangups[0].received_at if hangups else None
    return Call(
        call_event_uuid=receipts[0].event.call_event_uuid,
        first_received_at=receipts[0].received_at,
        state=state,
        outcome=_outcome(_told(legs, [receipt.event.disposition for receipt in hangups], some_are_mine), state, direction),
        over=bool(hangups),
        direction=direction,
        from_number=first(ranked, lambda event: event.from_number),
        external_did=first(ranked, lambda event: event.external_did),
        display_from=first(ranked, lambda event: event.display_from),
        caller_name=first(ranked, lambda event: event.caller_name),
        dialplan_name=first(ranked, lambda event: event.dialplan_name),
        condition_name=first(ranked, lambda event: event.condition_name),
        service_id=first(ranked, lambda event: event.service_id),
        recording_url=recording or first(ranked, lambda event: event.recording_url),
        extension=lead.extension if lead else None,
        extension_name=lead.extension_name if lead else None,
        hangup_cause=lead.hangup_cause if lead else None,
        started_at=min((event.start_time for event in events.values() if event.start_time is not None), default=None),
        ringing_at=earliest(receipts, EventKind.EXTENSION_RINGING, EventKind.HTTP_RINGING),
        answered_at=earliest(receipts, EventKind.EXTENSION_ANSWERED),
        ended_at=_ended_at(events.values(), over_at, legs) if state is State.ENDED else None,
        duration_s=_duration(lead, over_at),
        maybe_voicemail=_maybe_voicemail(hangups, legs, recording),
        announced_at=earliest(receipts, EventKind.HTTP_RINGING),
        legs=legs,
        events=len(events),
        due_at=min((at for leg in legs if (at := due(leg, limits)) is not None), default=unseen_end_at),
    )


def _state(
    receipts: Sequence[Receipt], hangups: Sequence[Receipt], legs: Sequence[Leg], limits: Limits
) -> tuple[State, float | None]:
    """The call's state; and, for a call known only from its HTTP Ringing, until when it is taken to ring."""
    if hangups:
        return State.ENDED, None
    states = {leg.state for leg in legs}
    for state in (State.TALKING, State.RINGING, State.ENDED):
        if state in states:
            return state, None
    until = receipts[0].received_at + limits.talk_s
    return (State.ENDED, None) if limits.now > until else (State.RINGING, until)


def _outcome(told: Outcome | None, state: State, direction: str | None) -> Outcome | None:
    """A call that goes on is not missed yet, and one that went out is answered or nothing."""
    if (told is Outcome.MISSED and state is not State.ENDED) or (told is not Outcome.ANSWERED and _is_outbound(direction)):
        return None
    return told


def _is_outbound(direction: str | None) -> bool:
    return (direction or "").lower().startswith("outbound")


def _told(legs: Sequence[Leg], dispositions: Sequence[Disposition | None], some_are_mine: bool) -> Outcome | None:
    """The strongest of what the events tell, never the latest."""
    told: list[Outcome | None] = [None]
    for leg in legs:
        if leg.answered:
            told.append(Outcome.ANSWERED if leg.mine else Outcome.ANSWERED_ELSEWHERE)
        if leg.mine and leg.lost_race:
            told.append(Outcome.ANSWERED_ELSEWHERE)
        if leg.mine and leg.state is State.ENDED:
            told.append(Outcome.MISSED)
    if Disposition.SUCCESS in dispositions:
        told.append(Outcome.ANSWERED_ELSEWHERE if some_are_mine else Outcome.ANSWERED)
    if Disposition.MISSED in dispositions:
        told.append(Outcome.MISSED)
    return max(told, key=_STRENGTH.__getitem__)


def _maybe_voicemail(hangups: Sequence[Receipt], legs: Sequence[Leg], recording: str | None) -> bool:
    """A successful call with a file that nobody is known to have answered: a colleague took it, or the voicemail did."""
    success = any(receipt.event.disposition is Disposition.SUCCESS for receipt in hangups)
    my_legs = [leg for leg in legs if leg.mine]
    return bool(
        success
        and recording
        and my_legs
        and not any(leg.answered for leg in legs)
        and all(leg.state is State.ENDED for leg in my_legs)
    )


def _ended_at(events: Iterable[CallEvent], over_at: float | None, legs: Sequence[Leg]) -> float | None:
    """The PBX's own end, else ours, else that of the last leg; None where a talk's end was never seen."""
    by_pbx = max((event.end_time for event in events if event.end_time is not None), default=None)
    if by_pbx is not None:
        return by_pbx
    if over_at is not None or any(leg.answered and leg.ended_at is None for leg in legs):
        return over_at
    return max((leg.ended_at for leg in legs if leg.ended_at is not None), default=None)


def _duration(lead: Leg | None, over_at: float | None) -> float | None:
    """Seconds talked on the lead leg, receipt minus receipt, over its answered attempts; None if negative or unknown."""
    talks = [attempt for attempt in lead.attempts if attempt.answered_at is not None] if lead else []
    total = 0.0
    for attempt in talks:
        end = attempt.hung_up_at if attempt.hung_up_at is not None else over_at
        if end is None or attempt.answered_at is None or end < attempt.answered_at:
            return None
        total += end - attempt.answered_at
    return total if talks else None
