"""Hang-up causes in words. The vendor's list is FreeSWITCH's; the names are those of ITU-T Q.850.

The text comes from here, the outcome from `calls.call`: "Declined" is a missed call all the same.
"""

from __future__ import annotations

from dataclasses import dataclass

from screenpop.calls.message import Message

_ENDED = "Call ended"


@dataclass(frozen=True, slots=True)
class _Meaning:
    """`answered` is None where the cause cannot follow an answer."""

    unanswered: str
    answered: str | None


def _table() -> dict[str, _Meaning]:
    rows: list[tuple[str, str, str | None]] = [
        ("NORMAL_CLEARING", _ENDED, _ENDED),
        ("ORIGINATOR_CANCEL", "Missed: the caller hung up", _ENDED),
        ("NO_ANSWER NO_USER_RESPONSE ALLOTTED_TIMEOUT PROGRESS_TIMEOUT", "Missed: not answered", _ENDED),
        ("LOSE_RACE PICKED_OFF", "Answered elsewhere", "Picked up by another"),
        ("USER_BUSY BUSY_EVERYWHERE", "Missed: busy", None),
        ("CALL_REJECTED DECLINE REJECT_ALL", "Declined", None),
        ("BLIND_TRANSFER ATTENDED_TRANSFER REDIRECTION_TO_NEW_DESTINATION", "Diverted", "Transferred"),
        ("USER_NOT_REGISTERED SUBSCRIBER_ABSENT", "Missed: phone offline", None),
        ("UNALLOCATED_NUMBER NO_ROUTE_DESTINATION INVALID_NUMBER_FORMAT", "Number not reachable", None),
        (
            "MEDIA_TIMEOUT RECOVERY_ON_TIMER_EXPIRE NETWORK_OUT_OF_ORDER NORMAL_TEMPORARY_FAILURE SWITCH_CONGESTION",
            "Missed: network problem",
            "Call dropped",
        ),
        ("INCOMPATIBLE_DESTINATION CHANNEL_UNACCEPTABLE", "Missed: codec problem", None),
    ]
    return {cause: _Meaning(unanswered, answered) for causes, unanswered, answered in rows for cause in causes.split()}


MEANINGS = _table()
_LOST_RACE = frozenset({"LOSE_RACE", "PICKED_OFF"})


def _name(cause: str) -> str:
    return cause.strip().upper()


def fits_answered(cause: str) -> bool:
    """Whether a leg that was answered can end with this cause. An unknown cause can."""
    meaning = MEANINGS.get(_name(cause))
    return meaning is None or meaning.answered is not None


def is_lost_race(cause: str) -> bool:
    """Whether this cause says that another leg of the call was answered instead."""
    return _name(cause) in _LOST_RACE


def text(cause: str | None, *, answered: bool) -> Message:
    """What a hang-up cause means to a person, given whether the leg had been answered here."""
    if cause is None:
        return Message(_ENDED if answered else "Missed")
    meaning = MEANINGS.get(_name(cause))
    if meaning is None:
        return Message("Ended ({cause})", (("cause", cause),))
    return Message((meaning.answered or _ENDED) if answered else meaning.unanswered)
