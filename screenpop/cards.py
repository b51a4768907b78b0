"""What a person sees of a call: words, numbers and actions, no Qt. `desktop` draws these values and translates the messages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from screenpop import caller
from screenpop.calls import ending, hangup
from screenpop.calls.call import Call, Leg, Outcome, State
from screenpop.calls.message import Message
from screenpop.calls.remarks import NO_REMARKS, Remarks
from screenpop.desk import Desk
from screenpop.known import NOTHING, History, Known, Person


class Phase(StrEnum):
    """Where the call stands, for the card."""

    RINGING = "ringing"
    TALKING = "talking"
    ENDED = "ended"


class Tone(StrEnum):
    """The colour a card or a row takes."""

    RINGING = "ringing"
    TALKING = "talking"
    ANSWERED = "answered"
    MISSED = "missed"
    ELSEWHERE = "elsewhere"
    OUTBOUND = "outbound"
    NEUTRAL = "neutral"


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """The pop of one call.

    `since` is the moment (epoch seconds, our clock) from which the running timer counts, None where no timer runs;
    `took_s` the talking time of a call that ended. `number` is None where `title` is the number already, or withheld.
    `crm_url` None means that there is nothing to open; `copy` is what "copy number" puts on the clipboard. `people` is whom
    the number belongs to where they are several, `chosen` which of them it is. `countable`: there will be a `history`, so that a
    card can keep room for it. `line_color` is #rgb or #rrggbb. `lasting`: it pops to stay until it is closed, like a reminder of a call
    that has ended.
    """

    uuid: str
    phase: Phase
    tone: Tone
    title: Message
    number: str | None
    company: str | None
    line: str | None
    route: str | None
    extension: str | None
    status: Message
    since: float | None
    took_s: float | None
    notes: tuple[Message, ...]
    crm_url: str | None
    copy: str | None
    people: tuple[Person, ...] = ()
    chosen: Person | None = None
    line_color: str | None = None
    history: History | None = None
    countable: bool = False
    note: str = ""
    tags: tuple[str, ...] = ()
    lasting: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RecentRow:
    """One call in the recents and in the tray's menu. `at` is when it came (epoch seconds), `took_s` the talking time.

    `handled`: a missed call that somebody has seen to since. `create_url` makes a new contact of the caller; None where there is no
    form for that, or nobody new. `call_back` is the address that calls them back.
    """

    uuid: str
    tone: Tone
    title: Message
    number: str | None
    company: str | None = None
    line: str | None
    line_color: str | None = None
    extension: str | None
    outcome: Message
    at: float
    took_s: float | None
    crm_url: str | None
    create_url: str | None = None
    call_back: str | None = None
    copy: str | None
    file_url: str | None
    file_label: Message | None
    note: str = ""
    tags: tuple[str, ...] = ()
    handled: bool = False


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a call stands for the card: its phase, the leg of mine that gives it, and which ringings have begun.

    `ringings` are (extension, attempt number) of the attempts of mine that ring now. `gone` means that the card has no
    reason to stay at all: another leg was answered after the attempt began.
    """

    phase: Phase
    leg: Leg | None
    ringings: frozenset[tuple[str | None, int]]
    gone: bool


def standing(call: Call, *, dialplan: bool = False) -> Standing:
    """The rules of "Does it pop?" and of when a card closes. `dialplan`: pop on dialplan events alone, too."""
    mine = [leg for leg in call.legs if leg.mine]
    talking = max((leg for leg in mine if leg.state is State.TALKING), key=_answered_last, default=None)
    answered_by_others = any(leg.answered and not leg.mine for leg in call.legs)
    if call.over or call.outbound:
        lost = answered_by_others and not _answered(mine)
        return Standing(Phase.ENDED, talking or (mine[0] if mine else None), frozenset(), gone=lost)
    ringing = [leg for leg in mine if leg.state is State.RINGING and not _overtaken(leg, call.legs)]
    if ringing:  # also while another leg of mine talks: it passes the call on
        begun = frozenset((leg.extension, len(leg.attempts)) for leg in ringing)
        return Standing(Phase.RINGING, ringing[0], begun, gone=False)
    if talking is not None:
        return Standing(Phase.TALKING, talking, frozenset(), gone=False)
    if dialplan and not mine and call.announced_at is not None and call.state is State.RINGING:
        return Standing(Phase.RINGING, None, frozenset({(None, 0)}), gone=False)
    overtaken = any(leg.state is State.RINGING for leg in mine)
    elsewhere = call.outcome is Outcome.ANSWERED_ELSEWHERE or answered_by_others
    return Standing(Phase.ENDED, mine[0] if mine else None, frozenset(), gone=(elsewhere or overtaken) and not _answered(mine))


def card(
    call: Call,
    desk: Desk,
    known: Known = NOTHING,
    *,
    dialplan: bool = False,
    notes: tuple[Message, ...] = (),
    remarks: Remarks = NO_REMARKS,
) -> Card:
    """The card of a call as it stands. `notes` are put under it, after what the call itself has to say."""
    now = standing(call, dialplan=dialplan)
    leg = now.leg if now.leg is not None else call.lead
    title, number = caller.title_and_number(call, desk, known)
    tone, status, since = _as_it_stands(call, now, leg)
    return Card(
        uuid=call.call_event_uuid,
        phase=now.phase,
        tone=tone,
        title=title,
        number=number,
        company=known.person.company if known.person is not None else None,
        line=caller.line(call, desk),
        line_color=caller.line_color(call, desk),
        route=call.dialplan_name,
        extension=leg.who if leg is not None else None,
        status=status,
        since=since,
        took_s=call.duration_s if now.phase is Phase.ENDED else None,
        notes=(*_transferred(call, leg, now.phase), *notes, *_quietly(known.trouble)),
        crm_url=caller.crm_url(call, desk, known),
        copy=caller.copyable(call, desk),
        people=known.people if len(known.people) > 1 else (),
        chosen=known.chosen,
        history=known.history,
        countable=caller.key(call, desk) is not None,
        note=remarks.note,
        tags=remarks.tags,
    )


def _as_it_stands(call: Call, now: Standing, leg: Leg | None) -> tuple[Tone, Message, float | None]:
    """Its colour, what is said of it, and since when that has been so."""
    attempts = len(leg.attempts) if leg is not None else 0
    if now.phase is Phase.RINGING:
        tone, status = Tone.RINGING, Message("Rang {times}×", (("times", str(attempts)),)) if attempts > 1 else Message("Ringing")
        since = leg.attempts[-1].began_at if leg is not None else call.ringing_at
    elif now.phase is Phase.TALKING and leg is not None:
        tone, status, since = Tone.TALKING, Message("Talking"), leg.attempts[-1].answered_at
    elif call.state is State.ENDED or leg is None:
        tone, status, since = call_tone(call), ending.how_it_went(call), None
    elif now.gone:
        tone, status, since = Tone.ELSEWHERE, ending.by_whom(call), None
    else:  # over for me; it goes on elsewhere
        tone, status, since = Tone.NEUTRAL, hangup.text(leg.hangup_cause, answered=leg.answered), None
    return tone, status, since


def row(
    call: Call, desk: Desk, known: Known = NOTHING, remarks: Remarks = NO_REMARKS, *, answered_later: bool = False
) -> RecentRow:
    """The line of a call in the recents. `answered_later`: another call of its caller was, so that this one is seen to."""
    title, number = caller.title_and_number(call, desk, known)
    words = {State.RINGING: Message("Ringing"), State.TALKING: Message("Talking")}.get(call.state)
    return RecentRow(
        uuid=call.call_event_uuid,
        tone=call_tone(call),
        title=title,
        number=number,
        company=known.person.company if known.person is not None else None,
        line=caller.line(call, desk),
        line_color=caller.line_color(call, desk),
        extension=call.lead.who if call.lead is not None else None,
        outcome=words or ending.how_it_went(call),
        at=call.first_received_at,
        took_s=call.duration_s,
        crm_url=caller.crm_url(call, desk, known),
        create_url=caller.create_url(call, desk, known),
        call_back=caller.call_back_url(call, desk),
        copy=caller.copyable(call, desk),
        file_url=call.recording_url,
        file_label=ending.file_label(call) if call.recording_url else None,
        note=remarks.note,
        tags=remarks.tags,
        handled=answered_later or remarks.handled_at is not None,
    )


def call_tone(call: Call) -> Tone:
    if call.state is State.RINGING:
        return Tone.RINGING
    if call.state is State.TALKING:
        return Tone.TALKING
    if call.outbound:
        return Tone.OUTBOUND
    by_outcome = {Outcome.ANSWERED: Tone.ANSWERED, Outcome.MISSED: Tone.MISSED, Outcome.ANSWERED_ELSEWHERE: Tone.ELSEWHERE}
    return by_outcome[call.outcome] if call.outcome is not None else Tone.NEUTRAL


def _quietly(trouble: str) -> tuple[Message, ...]:
    """Why a source was asked in vain; its words are the engine's own, so they are a key of translations too."""
    return (Message(trouble),) if trouble else ()


def _answered(legs: Sequence[Leg]) -> bool:
    return any(leg.answered for leg in legs)


def _answered_last(leg: Leg) -> float:
    return max((attempt.answered_at for attempt in leg.attempts if attempt.answered_at is not None), default=0.0)


def _overtaken(ringing: Leg, legs: Sequence[Leg]) -> bool:
    """Whether another leg was answered after this one's current attempt began."""
    began_at = ringing.attempts[-1].began_at
    return any(
        attempt.answered_at is not None and attempt.answered_at > began_at
        for leg in legs
        if leg.extension != ringing.extension
        for attempt in leg.attempts
    )


def _transferred(call: Call, leg: Leg | None, phase: Phase) -> tuple[Message, ...]:
    """Who answered before this leg began to ring, and so passed the call on."""
    if leg is None or phase is Phase.ENDED:
        return ()
    before = [
        other
        for other in call.legs
        if other.extension != leg.extension and other.answered_at is not None and other.answered_at <= leg.attempts[-1].began_at
    ]
    return tuple(Message("Transferred from {who}", (("who", other.who or "?"),)) for other in before[-1:])
