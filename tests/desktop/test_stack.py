from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screenpop.cards import Phase
from screenpop.desktop.stack import MOST_HIDDEN, Stack
from tests.desktop.sight import a_card, an_ended_card


def uuids(stack: Stack) -> list[str]:
    return [card.uuid for card in stack.shown()]


@pytest.fixture
def stack() -> Stack:
    return Stack(seconds_after_end=5, places=3)


def test_the_newest_comes_first_and_a_second_attempt_is_the_newest(stack: Stack) -> None:
    for uuid in "abc":
        stack.pop(a_card(uuid), 0)
    assert uuids(stack) == ["c", "b", "a"]
    stack.pop(a_card("a"), 1)
    assert uuids(stack) == ["a", "c", "b"]


def test_a_change_keeps_the_place(stack: Stack) -> None:
    for uuid in "abc":
        stack.pop(a_card(uuid), 0)
    assert stack.update(an_ended_card("b"), 1)
    assert uuids(stack) == ["c", "b", "a"]


def test_only_a_card_that_is_there_changes(stack: Stack) -> None:
    assert not stack.update(a_card("a"), 0)
    assert len(stack) == 0


def test_a_ringing_card_displaces_an_ended_one_then_a_talking_one(stack: Stack) -> None:
    stack.pop(a_card("talking", phase=Phase.TALKING), 0)
    stack.pop(a_card("ringing"), 0)
    stack.pop(an_ended_card("ended"), 0)
    stack.pop(a_card("new"), 0)
    assert uuids(stack) == ["new", "ringing", "talking"]
    stack.pop(a_card("newer"), 0)
    assert uuids(stack) == ["newer", "new", "ringing"]
    assert len(stack) == 5


def test_an_ended_card_does_not_displace_a_ringing_one(stack: Stack) -> None:
    for uuid in "abc":
        stack.pop(a_card(uuid), 0)
    stack.pop(an_ended_card("d"), 0)
    assert uuids(stack) == ["c", "b", "a"]


def test_an_ended_card_goes_after_its_time_and_one_that_goes_on_stays(stack: Stack) -> None:
    stack.pop(a_card("a"), 0)
    stack.pop(a_card("b"), 0)
    assert stack.next_at() is None
    stack.update(an_ended_card("a"), 10)
    stack.update(an_ended_card("a", status=an_ended_card().status), 12)  # a later word about it does not keep it
    assert stack.next_at() == 15
    stack.expire(14.9)
    assert len(stack) == 2
    stack.expire(15)
    assert uuids(stack) == ["b"]


def test_a_call_that_turns_out_to_go_on_stays(stack: Stack) -> None:
    stack.pop(an_ended_card("a"), 0)
    stack.update(a_card("a"), 1)
    stack.expire(100)
    assert uuids(stack) == ["a"]


def test_nothing_goes_under_the_pointer_and_the_time_begins_again_after_it(stack: Stack) -> None:
    stack.pop(an_ended_card("a"), 0)
    stack.hold("a", None, 1)
    assert stack.next_at() is None
    stack.expire(100)
    assert uuids(stack) == ["a"]
    stack.hold(None, None, 100)
    assert stack.next_at() == 105


def test_the_card_under_the_pointer_is_not_displaced(stack: Stack) -> None:
    stack.pop(an_ended_card("a"), 0)
    stack.hold("a", None, 1)
    for uuid in "bcd":
        stack.pop(a_card(uuid), 2)
    assert uuids(stack) == ["d", "c", "a"]


def test_the_next_hidden_card_takes_a_place_that_is_left(stack: Stack) -> None:
    for uuid in "abcd":
        stack.pop(a_card(uuid), 0)
    assert stack.remove("c")
    assert not stack.remove("c")
    assert uuids(stack) == ["d", "b", "a"]


def test_taking_all_away(stack: Stack) -> None:
    for uuid in "abcd":
        stack.pop(a_card(uuid), 0)
    stack.clear()
    assert len(stack) == 0


@given(st.lists(st.tuples(st.integers(0, 400), st.booleans()), max_size=600))
def test_a_flood_is_bounded_and_the_newest_ringing_are_what_remains(pops: list[tuple[int, bool]]) -> None:
    stack = Stack(seconds_after_end=5, places=3)
    ringing: dict[str, None] = {}
    for number, rings in pops:
        uuid = str(number)
        stack.pop(a_card(uuid) if rings else an_ended_card(uuid), 0)
        ringing.pop(uuid, None)
        if rings:
            ringing[uuid] = None
    assert len(stack) <= 3 + MOST_HIDDEN
    assert [uuid for uuid in uuids(stack) if uuid in ringing] == list(ringing)[::-1][:3]


def test_a_smaller_room_keeps_the_most_important(stack: Stack) -> None:
    stack.pop(a_card("ringing"), 0)
    stack.pop(an_ended_card("ended"), 0)
    assert [card.uuid for card in stack.shown(1)] == ["ringing"]
