from __future__ import annotations

from pathlib import Path

import pytest

from screenpop.cards import Phase
from screenpop.desktop.ringer import APART_S, Ringer
from tests.desktop.sight import Clock, a_card, an_ended_card


class Heard:
    """What there is to hear."""

    def __init__(self) -> None:
        self.noted: list[str] = []

    def play(self, file: Path) -> None:
        self.noted.append(file.name)

    def stop(self) -> None:
        self.noted.append("silence")


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def ringer(heard: Heard, clock: Clock) -> Ringer:
    return Ringer(heard, clock, on=True)


@pytest.mark.parametrize("after", [[a_card(phase=Phase.TALKING)], [an_ended_card()], []])
def test_the_sound_stops_on_answer_on_hang_up_and_when_the_card_is_closed(ringer: Ringer, heard: Heard, after: list) -> None:  # type: ignore[type-arg]
    ringer.hear(a_card())
    ringer.follow([a_card()])
    assert heard.noted == ["ring.wav"]
    ringer.follow(after)
    ringer.follow(after)
    assert heard.noted == ["ring.wav", "silence"]


def test_it_is_heard_once_a_ringing_and_not_in_tatters_for_a_flood(ringer: Ringer, heard: Heard, clock: Clock) -> None:
    for number in range(100):
        ringer.hear(a_card(str(number)))
    assert heard.noted == ["ring.wav"]
    clock.now += APART_S
    ringer.hear(a_card("later"))
    assert heard.noted == ["ring.wav"] * 2
    ringer.follow([a_card("later"), an_ended_card("1")])
    assert heard.noted == ["ring.wav"] * 2, "one still rings"
    ringer.follow([an_ended_card("later")])
    assert heard.noted[2:] == ["silence"]


def test_only_what_rings_is_heard_and_only_if_wanted(ringer: Ringer, heard: Heard) -> None:
    ringer.hear(an_ended_card())
    ringer.on = False
    ringer.hear(a_card())
    ringer.follow([])
    assert heard.noted == []
