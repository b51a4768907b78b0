"""Cards by themselves, with a real mouse and real keys: the note, the keyboard that comes and goes, dragging, two screens."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.journey import sight
from tests.journey.wait import wait_until
from tests.journey.xdesktop import SIZE, Window, XDesktop, end

ROOT = Path(__file__).parents[2]
MARGIN, RIGHT_OF_NOTE = 12, 97
"""Pixels around a card for its shadow; from the note's button to the right edge of the card."""
UNTOUCHABLE_S = 0.5


class Cards:
    """The program, what a person did in it, and the hands of that person."""

    def __init__(self, desktop: XDesktop, folder: Path, screen: str = "pointer") -> None:
        self.desktop, self._file = desktop, folder / "done"
        self._log = (folder / "cards.log").open("w+")
        command = [sys.executable, "-m", "tests.journey.card_program", str(self._file), screen]
        self.process = subprocess.Popen(command, env=desktop.environment, cwd=ROOT, stdin=subprocess.PIPE, stderr=self._log)
        wait_until(self._file.exists, 20, "the program")

    def tell(self, *lines: str) -> None:
        assert self.process.stdin is not None
        for line in lines:
            self.process.stdin.write(f"{line}\n".encode())
        self.process.stdin.flush()

    def done(self) -> list[str]:
        return self._file.read_text().splitlines()

    def ring(self, uuid: str) -> Window:
        """A card that can be clicked."""
        self.tell(f"ring {uuid}")
        sight.card(self.desktop)
        time.sleep(UNTOUCHABLE_S)
        return sight.card(self.desktop)

    def write(self, card: Window, text: str) -> None:
        """Click the note's button, and type."""
        self.desktop.click(card.x + card.width - MARGIN - RIGHT_OF_NOTE + 24, card.y + card.height - MARGIN - 30)
        wait_until(lambda: self.desktop.focused_window() == sight.card(self.desktop), what="the keyboard")
        self.desktop.type(text)

    def close(self) -> str:
        self.tell("quit")
        code = self.process.wait(10)
        assert self.process.stdin is not None
        self.process.stdin.close()
        self._log.seek(0)
        said = self._log.read()
        self._log.close()
        return said if code == 0 else f"{code}: {said}"


@contextmanager
def _running(desktop: XDesktop, folder: Path, screen: str = "pointer") -> Iterator[Cards]:
    desktop.move(10, 10)
    program = Cards(desktop, folder, screen)
    try:
        yield program
        assert program.close() == "", "it had nothing to say"
    finally:
        end(program.process)


@pytest.fixture
def cards(desktop: XDesktop, tmp_path: Path) -> Iterator[Cards]:
    with _running(desktop, tmp_path) as program:
        yield program


@pytest.fixture
def typed(desktop: XDesktop, tmp_path: Path) -> Iterator[Callable[[], str]]:
    """What has been typed into another program, which has the keyboard at first."""
    file = tmp_path / "typed"
    with desktop.running("xterm", "-geometry", "40x10+20+20", "-e", "sh", "-c", f"exec cat >'{file}'"):
        window = wait_until(lambda: next((seen for seen in desktop.windows() if seen.wm_class == "XTerm"), None), what="xterm")
        wait_until(file.exists, what="the shell in it")
        desktop.click(window.x + 40, window.y + 40)
        wait_until(lambda: desktop.focused_window() == window, what="its focus")
        yield file.read_text


def test_a_note_has_the_keyboard_while_it_is_written_and_then_the_other_program_has_it_again(
    desktop: XDesktop, cards: Cards, typed: Callable[[], str]
) -> None:
    other = desktop.focused_window()
    card = cards.ring("1")
    assert desktop.focused_window() == other
    cards.write(card, "asks for an invoice")
    wait_until(cards.done, what="the note")
    sight.save_picture(desktop, "a-note-is-written")
    high = sight.card(desktop)
    assert (high.id, high.y + high.height) == (card.id, card.y + card.height), "the same window, grown from its corner"
    cards.tell("end 1", "gone 1")
    desktop.move(10, 500)
    time.sleep(1)
    assert sight.cards(desktop) == [high], "it stays while it is written in"
    desktop.press("Escape")
    wait_until(lambda: desktop.focused_window() == other, what="the focus where it was")
    sight.no_card(desktop)
    desktop.type("and on it goes")
    desktop.press("Return")
    wait_until(lambda: typed() == "and on it goes\n", what="the line")
    assert cards.done()[-1] == "note 1 'asks for an invoice'"


def test_a_click_elsewhere_saves_and_takes_the_keyboard_back(desktop: XDesktop, cards: Cards, typed: Callable[[], str]) -> None:
    other = desktop.focused_window()
    assert other is not None
    cards.write(cards.ring("1"), "half a wo")
    desktop.click(other.x + 40, other.y + 40)
    wait_until(lambda: cards.done() == ["note 1 'half a wo'"], what="the note")
    assert desktop.focused_window() == other
    cards.tell("end 1")
    sight.no_card(desktop)


def test_a_card_with_the_keyboard_is_worked_by_keys(desktop: XDesktop, cards: Cards, typed: Callable[[], str]) -> None:
    other = desktop.focused_window()
    cards.write(cards.ring("1"), "x")
    for key in ("Tab", "space", "Tab", "Tab", "Return", "Tab", "Return"):
        desktop.press(key)
    wait_until(lambda: cards.done() == ["note 1 'x'", "tags 1 Sales", "open 1", "copy 1"], what="what the keys meant")
    desktop.press("Escape")
    sight.no_card(desktop)
    wait_until(lambda: desktop.focused_window() == other, what="the focus where it was")


def test_cards_are_dragged_to_another_corner_and_a_drag_is_no_click(desktop: XDesktop, cards: Cards) -> None:
    cards.tell("ring 1", "ring 2")
    wait_until(lambda: len(sight.cards(desktop)) == 2, what="two cards")
    time.sleep(UNTOUCHABLE_S)
    lower = max(sight.cards(desktop), key=lambda card: card.y)
    desktop.drag((lower.x + 40, lower.y + 40), (300, 120))
    wait_until(lambda: cards.done() == ["place top-left pointer"], what="the new place")
    wait_until(lambda: min((card.x, card.y) for card in sight.cards(desktop)) == (4, 4), what="the cards there")
    assert {card.x for card in sight.cards(desktop)} == {4}
    time.sleep(UNTOUCHABLE_S)
    desktop.drag((60, 40), (63, 41), 2)
    wait_until(lambda: cards.done()[1:] == ["open 2"], what="a click of a hand that is not quite still")
    desktop.move(10, 600)
    cards.tell("end 1", "end 2")
    sight.no_card(desktop)
    assert cards.ring("3").x == 4, "and the next one, too"
    cards.tell("end 3")


HALF = SIZE[0] // 2


def test_cards_are_on_the_screen_with_the_pointer_and_move_when_theirs_is_unplugged(desktop: XDesktop, tmp_path: Path) -> None:
    with (
        desktop.screens(LEFT=(0, 0, HALF, SIZE[1]), RIGHT=(HALF, 0, HALF, SIZE[1])) as unplug,
        _running(desktop, tmp_path) as cards,
    ):
        assert cards.ring("1").x < HALF
        cards.tell("end 1")
        sight.no_card(desktop)
        desktop.move(HALF + 10, 10)
        assert cards.ring("2").x >= HALF
        sight.save_picture(desktop, "two-screens")
        unplug("RIGHT")
        wait_until(
            lambda: sight.card(desktop).x >= 0 and sight.card(desktop).x + sight.card(desktop).width <= HALF, what="it here"
        )
        assert sight.card(desktop).y + sight.card(desktop).height <= SIZE[1]
        cards.tell("end 2")


def test_a_drag_to_the_other_screen_chooses_it_and_it_is_used_again_when_it_is_back(desktop: XDesktop, tmp_path: Path) -> None:
    places = {"LEFT": (0, 0, HALF, SIZE[1]), "RIGHT": (HALF, 0, HALF, SIZE[1])}
    with _running(desktop, tmp_path) as cards:
        with desktop.screens(**places) as unplug:
            card = cards.ring("1")
            desktop.drag((card.x + 40, card.y + 40), (SIZE[0] - 100, 100))
            wait_until(lambda: cards.done() == ["place top-right RIGHT"], what="the new place")
            wait_until(lambda: sight.card(desktop).x >= HALF and sight.card(desktop).y < 10, what="the card there")
            unplug("RIGHT")
            wait_until(lambda: sight.card(desktop).x < HALF, what="the card on what is left")
        with desktop.screens(**places):
            wait_until(lambda: sight.card(desktop).x >= HALF, what="the card on the screen that is back")
        cards.tell("end 1")
