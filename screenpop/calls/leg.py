"""A leg: one extension's part in a call, split into its attempts. A queue that rings an extension again begins another attempt."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum

from screenpop.calls import hangup
from screenpop.calls.choice import NAMES_ORDER, by_bytes, earliest, first
from screenpop.calls.event import REPEAT_WINDOW_S, EventKind, Receipt


class State(StrEnum):
    """Of an attempt, a leg or a call."""

    RINGING = "ringing"
    TALKING = "talking"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Limits:
    """Now (epoch seconds), and for how many seconds a ringing or a talk without an end is believed."""

    now: float
    ring_s: float
    talk_s: float


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

    @property
    def who(self) -> str | None:
        """The extension and whose it is, as far as the PBX said."""
        return " ".join(part for part in (self.extension, self.extension_name) if part) or None


def make_leg(extension: str | None, receipts: Sequence[Receipt], mine: Collection[str], limits: Limits) -> Leg:
    """The leg that these receipts of one extension make, in the order of receipt."""
    attempts = _attempts(receipts, limits.ring_s)
    ranked = sorted((receipt.event for receipt in receipts), key=lambda event: NAMES_ORDER[event.kind])
    causes = [receipt.event.hangup_cause for receipt in receipts if receipt.event.hangup_cause]
    return Leg(
        extension=extension,
        extension_name=first(ranked, lambda event: event.extension_name),
        mine=not mine or extension in mine,
        agent_uuid=min((r.event.agent_uuid for r in receipts if r.event.agent_uuid), key=by_bytes, default=None),
        state=_settled(attempts[-1], limits),
        ringing_at=earliest(receipts, EventKind.EXTENSION_RINGING),
        answered_at=earliest(receipts, EventKind.EXTENSION_ANSWERED),
        ended_at=attempts[-1].hung_up_at,
        hangup_cause=min(causes, key=lambda cause: (not hangup.fits_answered(cause), by_bytes(cause)), default=None),
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
    hung_up_at = earliest(group, EventKind.EXTENSION_HANGUP)
    if hung_up_at is not None:
        return ringing.received_at - hung_up_at > REPEAT_WINDOW_S
    unanswered = earliest(group, EventKind.EXTENSION_ANSWERED) is None
    return unanswered and ringing.received_at - group[0].received_at > ring_limit_s


def _attempt(group: Sequence[Receipt]) -> Attempt:
    """Inside an attempt the state is a join, so the order does not matter: ended if any hang-up, else talking if any answered."""
    answered_at = earliest(group, EventKind.EXTENSION_ANSWERED)
    hung_up_at = max((r.received_at for r in group if r.event.kind is EventKind.EXTENSION_HANGUP), default=None)
    state = State.ENDED if hung_up_at is not None else State.TALKING if answered_at is not None else State.RINGING
    return Attempt(state=state, began_at=group[0].received_at, answered_at=answered_at, hung_up_at=hung_up_at)


def _open_until(attempt: Attempt, limits: Limits) -> float | None:
    """When an attempt that has not ended counts as ended all the same; None if it has ended."""
    if attempt.state is State.ENDED:
        return None
    if attempt.answered_at is not None:
        return attempt.answered_at + limits.talk_s
    return attempt.began_at + limits.ring_s


def _settled(attempt: Attempt, limits: Limits) -> State:
    until = _open_until(attempt, limits)
    return State.ENDED if until is not None and limits.now > until else attempt.state


def due(leg: Leg, limits: Limits) -> float | None:
    """When time alone ends the leg (epoch seconds); None if it has ended."""
    return None if leg.state is State.ENDED else _open_until(leg.attempts[-1], limits)
