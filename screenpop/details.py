"""One call in full: what the recents show beside the list, as values without Qt. Times are receipt times in epoch seconds."""

from __future__ import annotations

from dataclasses import dataclass

from screenpop import caller
from screenpop.calls import hangup
from screenpop.calls.call import Call, State
from screenpop.calls.leg import Leg
from screenpop.calls.message import Message
from screenpop.calls.number import read
from screenpop.calls.remarks import NO_REMARKS, Remarks
from screenpop.cards import RecentRow, row
from screenpop.desk import Desk
from screenpop.known import NOTHING, Known
from screenpop.trouble import Trouble


class CallGone(Trouble):
    """The call is not in the journal any more."""


@dataclass(frozen=True, slots=True)
class AttemptLine:
    """One ringing of a leg, and the talk that came of it. `ended_at` None: it goes on, or nobody saw its end."""

    began_at: float
    answered_at: float | None
    ended_at: float | None


@dataclass(frozen=True, slots=True)
class LegLine:
    """One extension's part in the call. `who` None: the PBX did not say which; `end` is how it went there, in words."""

    who: str | None
    mine: bool
    end: Message
    attempts: tuple[AttemptLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CallDetails:
    """`row` is the call as the list has it, with its note, tags and deeds; `caller` what all calls of its number have in common.

    `open` says that the call goes on. `waited_s` is from the first ringing to the answer, or to the end where nobody answered;
    `answered_at` and `over_at` are None where no event told.
    """

    row: RecentRow
    caller: str | None
    open: bool
    legs: tuple[LegLine, ...]
    dialplan: str | None
    condition: str | None
    called: str | None
    hangup: Message | None
    waited_s: float | None
    answered_at: float | None
    over_at: float | None

    @property
    def last_at(self) -> float:
        """The last moment that any leg tells of."""
        return max((at for leg in self.legs for attempt in leg.attempts for at in _moments(attempt)), default=self.row.at)


def details(
    call: Call, desk: Desk, known: Known = NOTHING, remarks: Remarks = NO_REMARKS, *, answered_later: bool = False
) -> CallDetails:
    """All that the journal can tell of a call. `answered_later` as for `cards.row`."""
    attempts = [attempt for leg in call.legs for attempt in leg.attempts]
    hung_up = [attempt.hung_up_at for attempt in attempts if attempt.hung_up_at is not None]
    over_at = max(hung_up, default=None) if call.state is State.ENDED else None
    lead = call.lead
    return CallDetails(
        row=row(call, desk, known, remarks, answered_later=answered_later),
        caller=caller.key(call, desk),
        open=call.state is not State.ENDED,
        legs=tuple(_leg(leg) for leg in call.legs),
        dialplan=call.dialplan_name,
        condition=call.condition_name,
        called=(read(call.external_did, desk.plan).national or call.external_did) if call.external_did else None,
        hangup=hangup.text(lead.hangup_cause, answered=lead.answered) if lead is not None and lead.hangup_cause else None,
        waited_s=_between(call.ringing_at, call.answered_at if call.answered_at is not None else over_at),
        answered_at=call.answered_at,
        over_at=over_at,
    )


def _leg(leg: Leg) -> LegLine:
    words = {State.RINGING: Message("Ringing"), State.TALKING: Message("Talking")}.get(leg.state)
    return LegLine(
        who=leg.who,
        mine=leg.mine,
        end=words or hangup.text(leg.hangup_cause, answered=leg.answered),
        attempts=tuple(AttemptLine(one.began_at, one.answered_at, one.hung_up_at) for one in leg.attempts),
    )


def _moments(attempt: AttemptLine) -> list[float]:
    return [at for at in (attempt.began_at, attempt.answered_at, attempt.ended_at) if at is not None]


def _between(start: float | None, end: float | None) -> float | None:
    """Seconds; None where one of the two is not known, or the receipts came the wrong way round."""
    return end - start if start is not None and end is not None and end >= start else None
