"""What each hang-up cause means to a person, before and after an answer: the whole table."""

from __future__ import annotations

import pytest

from screenpop.calls import hangup

TABLE = """
NORMAL_CLEARING | Call ended | Call ended
ORIGINATOR_CANCEL | Missed: the caller hung up | Call ended
NO_ANSWER, NO_USER_RESPONSE, ALLOTTED_TIMEOUT, PROGRESS_TIMEOUT | Missed: not answered | Call ended
LOSE_RACE, PICKED_OFF | Answered elsewhere | Picked up by another
USER_BUSY, BUSY_EVERYWHERE | Missed: busy | –
CALL_REJECTED, DECLINE, REJECT_ALL | Declined | –
BLIND_TRANSFER, ATTENDED_TRANSFER, REDIRECTION_TO_NEW_DESTINATION | Diverted | Transferred
USER_NOT_REGISTERED, SUBSCRIBER_ABSENT | Missed: phone offline | –
UNALLOCATED_NUMBER, NO_ROUTE_DESTINATION, INVALID_NUMBER_FORMAT | Number not reachable | –
MEDIA_TIMEOUT, RECOVERY_ON_TIMER_EXPIRE, NETWORK_OUT_OF_ORDER, NORMAL_TEMPORARY_FAILURE, SWITCH_CONGESTION | Missed: network problem | Call dropped
INCOMPATIBLE_DESTINATION, CHANNEL_UNACCEPTABLE | Missed: codec problem | –
"""
ROWS = [
    (cause, unanswered, answered)
    for causes, unanswered, answered in (line.split(" | ") for line in TABLE.strip().splitlines())
    for cause in causes.split(", ")
]


def test_the_table_and_the_code_know_the_same_causes() -> None:
    assert {cause for cause, _, _ in ROWS} == set(hangup.MEANINGS)


@pytest.mark.parametrize(("cause", "unanswered", "answered"), ROWS)
def test_a_row(cause: str, unanswered: str, answered: str) -> None:
    assert str(hangup.text(cause, answered=False)) == unanswered
    assert str(hangup.text(cause, answered=True)) == ("Call ended" if answered == "–" else answered)
    assert hangup.fits_answered(cause) == (answered != "–")
    assert hangup.is_lost_race(cause) == (unanswered == "Answered elsewhere")


def test_no_cause() -> None:
    assert str(hangup.text(None, answered=False)) == "Missed"
    assert str(hangup.text(None, answered=True)) == "Call ended"


@pytest.mark.parametrize("answered", [False, True])
def test_an_unknown_cause_is_shown_as_it_came(answered: bool) -> None:
    assert str(hangup.text("Gremlin {cause}", answered=answered)) == "Ended (Gremlin {cause})"
    assert hangup.fits_answered("GREMLIN")
    assert not hangup.is_lost_race("GREMLIN")


def test_case_and_space_do_not_matter() -> None:
    assert str(hangup.text(" no_answer ", answered=False)) == "Missed: not answered"
    assert hangup.is_lost_race("lose_race\n")
