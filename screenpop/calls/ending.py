"""The end of a call in words: how it went for this person, and what was kept of it."""

from __future__ import annotations

from screenpop.calls import hangup
from screenpop.calls.call import Call, Outcome
from screenpop.calls.message import Message


def how_it_went(call: Call) -> Message:
    """As it concerns this person: who took it, where that was somebody else."""
    if call.outcome is Outcome.ANSWERED_ELSEWHERE and not call.maybe_voicemail:
        return by_whom(call)
    return how_it_ended(call)


def by_whom(call: Call) -> Message:
    """Who took it instead."""
    who = next((leg.who for leg in call.legs if leg.answered and not leg.mine), None)
    return Message("Answered by {who}", (("who", who),)) if who else Message("Answered elsewhere")


def how_it_ended(call: Call) -> Message:
    """For anybody: the table of hang-up causes, with what only the whole call can tell."""
    if call.maybe_voicemail:
        return Message("Answered elsewhere, or voicemail")
    lead = call.lead
    if call.outcome is Outcome.ANSWERED_ELSEWHERE and (lead is None or (lead.hangup_cause is None and not lead.answered)):
        return Message("Answered elsewhere")
    cause, answered = (lead.hangup_cause, lead.answered) if lead is not None else (None, False)
    # "Missed" is not said of a call that went out, nor for want of a cause where nothing says that it was missed.
    unsaid = call.outbound or (cause is None and call.outcome is not Outcome.MISSED)
    return hangup.text(cause, answered=answered or unsaid)


def file_label(call: Call) -> Message:
    """The vendor sends one address for both; a missed call's file is a voicemail."""
    if call.maybe_voicemail:
        return Message("Recording or voicemail")
    return Message("Voicemail") if call.outcome is Outcome.MISSED else Message("Recording")
