"""One call in full, and the address that calls its caller back."""

from __future__ import annotations

import pytest

from screenpop import caller
from screenpop.calls.event import Disposition
from screenpop.calls.message import Message
from screenpop.calls.number import NumberPlan
from screenpop.calls.remarks import Remarks
from screenpop.desk import Desk
from screenpop.details import AttemptLine, LegLine, details
from screenpop.system.browser import is_call_link
from tests.story import T0, announced, answered, folded, hung_up, over, ringing

DESK = Desk(frozenset({"201"}), NumberPlan("AU", "03"))


def test_a_call_that_rang_twice_on_mine_and_was_taken_by_a_colleague() -> None:
    call = folded(
        ringing("201", 0, extension_name="Reception"),
        hung_up("201", 10, "NO_ANSWER"),
        ringing("202", 12),
        ringing("201", 15),
        answered("202", 18),
        hung_up("201", 18.5, "LOSE_RACE"),
        hung_up("202", 60),
    )
    found = details(call, DESK)
    assert found.legs == (
        LegLine(
            "201 Reception",
            True,
            Message("Answered elsewhere"),
            (AttemptLine(T0, None, T0 + 10), AttemptLine(T0 + 15, None, T0 + 18.5)),
        ),
        LegLine("202", False, Message("Call ended"), (AttemptLine(T0 + 12, T0 + 18, T0 + 60),)),
    )
    assert (found.open, found.waited_s, found.answered_at, found.over_at) == (False, 18, T0 + 18, T0 + 60)
    assert found.last_at == T0 + 60


def test_a_missed_call_waited_until_it_was_over_and_says_why() -> None:
    found = details(folded(ringing("201", 0), hung_up("201", 21, "ORIGINATOR_CANCEL")), DESK)
    assert (found.waited_s, found.answered_at, found.hangup) == (21, None, Message("Missed: the caller hung up"))


def test_while_it_goes_on_nothing_is_said_of_its_end() -> None:
    ring = details(folded(ringing("201", 0)), DESK)
    assert (ring.open, ring.waited_s, ring.over_at, ring.hangup) == (True, None, None, None)
    assert (ring.legs[0].end, ring.legs[0].attempts[0].ended_at) == (Message("Ringing"), None)
    talk = details(folded(ringing("201", 0), answered("201", 4)), DESK)
    assert (talk.open, talk.waited_s, talk.legs[0].end) == (True, 4, Message("Talking"))


def test_a_call_known_from_its_dialplan_alone_has_no_legs() -> None:
    found = details(
        folded(announced(0, dialplan_name="Sales queue", condition_name="All Hours"), over(9, Disposition.MISSED)), DESK
    )
    assert (found.legs, found.dialplan, found.condition) == ((), "Sales queue", "All Hours")
    assert (found.called, found.caller, found.last_at) == ("(03) 7010 1234", "+61370100142", T0)


def test_what_was_written_of_it_is_in_its_row() -> None:
    call = folded(ringing("201", 0), hung_up("201", 5, "NO_ANSWER"))
    found = details(call, DESK, remarks=Remarks("Rang about the boat", ("Sales",)), answered_later=True)
    assert (found.row.note, found.row.tags, found.row.handled) == ("Rang about the boat", ("Sales",), True)


@pytest.mark.parametrize(
    ("sent", "scheme", "address"),
    [
        ("0491570006", "tel", "tel:+61491570006"),
        ("+61 (0)3 5550 1234", "sip", "sip:+61355501234"),
        ("205", "callto", "callto:205"),
        ("1300 975 707", "tel", "tel:+611300975707"),
        ("anonymous", "tel", None),
        ("", "tel", None),
        ("000", "tel", None),
        ("bob@evil.example;phone-context=x", "sip", None),
        ("0491570006\r\nX: y", "tel", None),
        ("Priya Raman", "tel", None),
    ],
)
def test_only_digits_and_a_plus_reach_the_address_that_calls_back(sent: str, scheme: str, address: str | None) -> None:
    call = folded(ringing("201", 0, **{"from": sent, "display_from": ""}))
    made = caller.call_back_url(call, Desk(DESK.mine, DESK.plan, call_back=scheme))
    assert made is None or is_call_link(made)
    assert made == address
