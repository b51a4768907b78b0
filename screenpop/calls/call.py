"""The fold: from the receipts of one call to the call.

`call(receipts, mine, now)` is a pure function of the *set* of receipts: any order of folding, on any desktop, gives the
same call. Times called `…_at` are receipt times in seconds since the epoch, but for `started_at` and `ended_at`, which
prefer the PBX's own clock and are only shown; the two clocks are never subtracted from one another.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from screenpop.calls import hangup
from screenpop.calls.event import REPEAT_WINDOW_S, CallEvent, Disposition, EventKind, Receipt

RING_LIMIT_S = 120.0
"""A leg that has rung for longer, unanswered, counts as ended: its hang-up was lost."""
TALK_LIMIT_S = 4 * 3600.0
"""A talk (or a call known only from its HTTP Ringing) without an end for longer counts as ended, its end unknown."""


class State(StrEnum):
    RINGING = "ringing"
    TALKING = "talking"
    ENDED = "ended"


class Outcome(StrEnum):
    """How the call went for this desktop. The order of strength is `_STRENGTH`."""

    MISSED = "missed"
    ANSWERED_ELSEWHERE = "answered_elsewhere"
    ANSWERED = "answered"


_STRENGTH: dict[Outcome | None, int] = {None: 0, Outcome.MISSED: 1, Outcome.ANSWERED_ELSEWHERE: 2, Outcome.ANSWERED: 3}

_NAMES_ORDER = {
    EventKind.EXTENSION_ANSWERED: 0,
    EventKind.EXTENSION_RINGING: 1,
    EventKind.EXTENSION_HANGUP: 2,
    EventKind.HTTP_RINGING: 3,
    EventKind.HTTP_HANGUP: 4,
}


@dataclass(frozen=True, slots=True)
class Attempt:
    """One ringing of a leg: a queue that rings the same extension again begins another."""

    state: State
    began_at: float
    answered_at: float | None
    hung_up_at: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Leg:
    """One extension's part in a call. `mine`: it is this desktop's extension. `lost_race`: one of its hang-ups says that another leg was answered."""

    extension: str | None
    extension_name: str | None
    mine: bool
    agent_uuid: str | None
    state: State
    ringing_at: float | None
    answered_at: float | None
    ended_at: float | None
    hangup_cause: str | None
    lost_race: bool
    attempts: tuple[Attempt, ...]

    @property
    def answered(self) -> bool:
        return self.answered_at is not None


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
        return (self.direction or "").lower().startswith("outbound")

    @property
    def lead(self) -> Leg | None:
        """The leg that speaks for the call: mine and answered, then answered, then mine, then any; then in natural order."""
        return min(self.legs, key=_lead_key, default=None)


def natural(text: str | None) -> tuple[bool, list[tuple[int, int, str]]]:
    """Sort key in natural order: 9 < 10 < 201, and no extension at all comes last."""
    parts = re.split(r"([0-9]+)", text or "")
    return text is None, [(0, int(part), part) if part.isdecimal() else (1, 0, part) for part in parts if part]


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
    limits = _Limits(now, ring_limit_s, talk_limit_s)
    dialplan = [receipt for receipt in ordered if receipt.event.kind.of_dialplan]
    by_extension: dict[str | None, list[Receipt]] = {}
    for receipt in ordered:
        if not receipt.event.kind.of_dialplan:
            by_extension.setdefault(receipt.event.extension, []).append(receipt)
    legs = tuple(_leg(extension, by_extension[extension], mine, limits) for extension in sorted(by_extension, key=natural))
    return _assemble(ordered, dialplan, legs, bool(mine), limits)


@dataclass(frozen=True, slots=True)
class _Limits:
    now: float
    ring_s: float
    talk_s: float


def _walk_key(receipt: Receipt) -> tuple[float, str]:
    return receipt.received_at, receipt.event.identity


def _lead_key(leg: Leg) -> tuple[bool, bool, tuple[bool, list[tuple[int, int, str]]]]:
    return not leg.answered, not leg.mine, natural(leg.extension)


def _assemble(
    receipts: Sequence[Receipt], dialplan: Sequence[Receipt], legs: tuple[Leg, ...], some_are_mine: bool, limits: _Limits
) -> Call:
    events = {receipt.event.identity: receipt.event for receipt in receipts}
    ranked = sorted(events.values(), key=lambda event: (_NAMES_ORDER[event.kind], natural(event.extension)))
    hangups = [receipt for receipt in dialplan if receipt.event.kind is EventKind.HTTP_HANGUP]
    direction = _first(ranked, lambda event: event.direction)
    recording = min((e.event.recording_url for e in hangups if e.event.recording_url), key=_bytes, default=None)
    state, unseen_end_at = _state(receipts, hangups, legs, limits)
    outcome = _outcome(legs, [receipt.event.disposition for receipt in hangups], some_are_mine)
    if outcome is Outcome.MISSED and state is not State.ENDED:
        outcome = None
    if (direction or "").lower().startswith("outbound") and outcome is not Outcome.ANSWERED:
        outcome = None
    lead = min(legs, key=_lead_key, default=None)
    over_at = min((receipt.received_at for receipt in hangups), default=None)
    return Call(
        call_event_uuid=receipts[0].event.call_event_uuid,
        first_received_at=receipts[0].received_at,
        state=state,
        outcome=outcome,
        over=bool(hangups),
        direction=direction,
        from_number=_first(ranked, lambda event: event.from_number),
        external_did=_first(ranked, lambda event: event.external_did),
        display_from=_first(ranked, lambda event: event.display_from),
        caller_name=_first(ranked, lambda event: event.caller_name),
        dialplan_name=_first(ranked, lambda event: event.dialplan_name),
        condition_name=_first(ranked, lambda event: event.condition_name),
        service_id=_first(ranked, lambda event: event.service_id),
        recording_url=recording or _first(ranked, lambda event: event.recording_url),
        extension=lead.extension if lead else None,
        extension_name=lead.extension_name if lead else None,
        hangup_cause=lead.hangup_cause if lead else None,
        started_at=min((event.start_time for event in events.values() if event.start_time is not None), default=None),
        ringing_at=_earliest(receipts, EventKind.EXTENSION_RINGING, EventKind.HTTP_RINGING),
        answered_at=_earliest(receipts, EventKind.EXTENSION_ANSWERED),
        ended_at=_ended_at(events.values(), over_at, legs) if state is State.ENDED else None,
        duration_s=_duration(lead, over_at),
        maybe_voicemail=_maybe_voicemail(hangups, legs, recording),
        announced_at=_earliest(receipts, EventKind.HTTP_RINGING),
        legs=legs,
        events=len(events),
        due_at=min((at for leg in legs if (at := _due(leg, limits)) is not None), default=unseen_end_at),
    )


def _leg(extension: str | None, receipts: Sequence[Receipt], mine: Collection[str], limits: _Limits) -> Leg:
    attempts = _attempts(receipts, limits.ring_s)
    ranked = sorted((receipt.event for receipt in receipts), key=lambda event: _NAMES_ORDER[event.kind])
    causes = [receipt.event.hangup_cause for receipt in receipts if receipt.event.hangup_cause]
    hangups = [receipt.received_at for receipt in receipts if receipt.event.kind is EventKind.EXTENSION_HANGUP]
    return Leg(
        extension=extension,
        extension_name=_first(ranked, lambda event: event.extension_name),
        mine=not mine or extension in mine,
        agent_uuid=min((r.event.agent_uuid for r in receipts if r.event.agent_uuid), key=_bytes, default=None),
        state=_settled(attempts[-1], limits),
        ringing_at=_earliest(receipts, EventKind.EXTENSION_RINGING),
        answered_at=_earliest(receipts, EventKind.EXTENSION_ANSWERED),
        ended_at=max(hangups, default=None),
        hangup_cause=min(causes, key=lambda cause: (not hangup.fits_answered(cause), _bytes(cause)), default=None),
        lost_race=any(hangup.is_lost_race(cause) for cause in causes),
        attempts=attempts,
    )


def _attempts(receipts: Sequence[Receipt], ring_limit_s: float) -> tuple[Attempt, ...]:
    """Split a leg's receipts, in the order of `_walk_key`, into its ringings.

    Content cannot tell a re-ring from a late repeat, time can: a ringing opens a new attempt when a hang-up of the
    current one lies more than 3 s back, or when the current one has rung unanswered beyond the ring limit.
    """
    groups: list[list[Receipt]] = []
    for receipt in receipts:
        if not groups or (receipt.event.kind is EventKind.EXTENSION_RINGING and _rings_anew(groups[-1], receipt, ring_limit_s)):
            groups.append([])
        groups[-1].append(receipt)
    return tuple(_attempt(group) for group in groups)


def _rings_anew(group: Sequence[Receipt], ringing: Receipt, ring_limit_s: float) -> bool:
    hung_up_at = _earliest(group, EventKind.EXTENSION_HANGUP)
    if hung_up_at is not None:
        return ringing.received_at - hung_up_at > REPEAT_WINDOW_S
    unanswered = _earliest(group, EventKind.EXTENSION_ANSWERED) is None
    return unanswered and ringing.received_at - group[0].received_at > ring_limit_s


def _attempt(group: Sequence[Receipt]) -> Attempt:
    """Inside an attempt the state is a join, so the order does not matter: ended if any hang-up, else talking if any answered."""
    answered_at = _earliest(group, EventKind.EXTENSION_ANSWERED)
    hung_up_at = max((r.received_at for r in group if r.event.kind is EventKind.EXTENSION_HANGUP), default=None)
    state = State.ENDED if hung_up_at is not None else State.TALKING if answered_at is not None else State.RINGING
    return Attempt(state=state, began_at=group[0].received_at, answered_at=answered_at, hung_up_at=hung_up_at)


def _open_until(attempt: Attempt, limits: _Limits) -> float | None:
    """When an attempt that has not ended counts as ended all the same; None if it has ended."""
    if attempt.state is State.ENDED:
        return None
    if attempt.answered_at is not None:
        return attempt.answered_at + limits.talk_s
    return attempt.began_at + limits.ring_s


def _settled(attempt: Attempt, limits: _Limits) -> State:
    until = _open_until(attempt, limits)
    return State.ENDED if until is not None and limits.now > until else attempt.state


def _due(leg: Leg, limits: _Limits) -> float | None:
    return None if leg.state is State.ENDED else _open_until(leg.attempts[-1], limits)


def _state(
    receipts: Sequence[Receipt], hangups: Sequence[Receipt], legs: Sequence[Leg], limits: _Limits
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


def _outcome(legs: Sequence[Leg], dispositions: Sequence[Disposition | None], some_are_mine: bool) -> Outcome | None:
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
    by_pbx = max((event.end_time for event in events if event.end_time is not None), default=None)
    if by_pbx is not None:
        return by_pbx
    return over_at if over_at is not None else max((leg.ended_at for leg in legs if leg.ended_at is not None), default=None)


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


def _earliest(receipts: Iterable[Receipt], *kinds: EventKind) -> float | None:
    return min((receipt.received_at for receipt in receipts if receipt.event.kind in kinds), default=None)


def _first(ranked: Sequence[CallEvent], value: Callable[[CallEvent], str | None]) -> str | None:
    """The first non-empty value by (kind, extension), the smallest bytes where those tie.

    `ranked` is sorted by that key already, so events that tie stand side by side.
    """
    best: tuple[int, object] | None = None
    found: str | None = None
    for event in ranked:
        text = value(event)
        if not text:
            continue
        rank = (_NAMES_ORDER[event.kind], natural(event.extension))
        if best is not None and rank != best:
            break
        if found is None or _bytes(text) < _bytes(found):
            best, found = rank, text
    return found


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")
