from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from screenpop.cards import Card, Phase
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


@pytest.mark.parametrize("after", [a_card(phase=Phase.TALKING), an_ended_card()])
def test_the_sound_stops_on_answer_and_on_hang_up(ringer: Ringer, heard: Heard, after: Card) -> None:
    ringer.hear(a_card())
    ringer.follow(a_card())
    ringer.follow(an_ended_card("another"))
    assert heard.noted == ["ring.wav"]
    ringer.follow(after)
    ringer.follow(after)
    assert heard.noted == ["ring.wav", "silence"]
    ringer.hear(a_card())
    ringer.hear(after)
    assert heard.noted[2:] == ["ring.wav", "silence"]


def test_the_sound_stops_when_the_card_is_closed_and_at_the_end(ringer: Ringer, heard: Heard) -> None:
    silences: tuple[Callable[[], None], ...] = (lambda: ringer.leave("1"), ringer.end)
    for silence in silences:
        heard.noted.clear()
        ringer.hear(a_card())
        silence()
        silence()
        assert heard.noted == ["ring.wav", "silence"]


def test_it_is_heard_once_a_ringing_and_not_in_tatters_for_a_flood(ringer: Ringer, heard: Heard, clock: Clock) -> None:
    for number in range(100):
        ringer.hear(a_card(str(number)))
    assert heard.noted == ["ring.wav"]
    clock.now += APART_S
    ringer.hear(a_card("later"))
    assert heard.noted == ["ring.wav"] * 2
    for number in range(100):
        ringer.follow(an_ended_card(str(number)))
    assert heard.noted == ["ring.wav"] * 2, "one still rings"
    ringer.follow(an_ended_card("later"))
    assert heard.noted[2:] == ["silence"]


def test_only_what_rings_is_heard_and_only_if_wanted(ringer: Ringer, heard: Heard) -> None:
    ringer.hear(an_ended_card())
    ringer.on = False
    ringer.hear(a_card())
    ringer.leave("1")
    assert heard.noted == []
