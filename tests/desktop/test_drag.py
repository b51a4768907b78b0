"""Cards that a hand moves, and the screens that they are on."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from screenpop.desktop.click_guard import UNTOUCHABLE_S
from screenpop.desktop.presenter import Presenter
from screenpop.desktop.toast import Toast
from screenpop.settings.model import Popup
from tests.desktop.conftest import PresenterFor
from tests.desktop.sight import Clock, Deeds, Sight, a_card

ROOT = Path(__file__).parents[2]
GRIP = QPoint(60, 40)


class Hand:
    """Presses, moves and lets go of a window, by places on the screen. The window stays where the hand took hold of it."""

    def __init__(self, toast: Toast) -> None:
        self._toast = toast
        self.at = toast.pos() + GRIP
        self._send(QEvent.Type.MouseButtonPress, Qt.MouseButton.LeftButton)

    def move(self, to: QPoint) -> None:
        self.at = to
        self._send(QEvent.Type.MouseMove, Qt.MouseButton.NoButton)

    def let_go(self) -> None:
        self._send(QEvent.Type.MouseButtonRelease, Qt.MouseButton.LeftButton)

    def _send(self, what: QEvent.Type, button: Qt.MouseButton) -> None:
        local = QPointF(self.at - self._toast.pos())
        held, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(self._toast, QMouseEvent(what, local, QPointF(self.at), button, held, keys))


@pytest.fixture
def two(presenter: Presenter, qtbot: QtBot, sight: Sight, clock: Clock) -> list[Toast]:
    for uuid in "21":
        presenter.pop(a_card(uuid))
    qtbot.waitUntil(lambda: len(sight.toasts()) == 2)
    clock.now += UNTOUCHABLE_S
    return sight.toasts()


def area() -> tuple[QPoint, QPoint]:
    free = QGuiApplication.primaryScreen().availableGeometry()
    return free.topLeft(), free.bottomRight()


def test_all_cards_follow_the_hand_and_the_nearest_corner_is_theirs(
    two: list[Toast], presenter: Presenter, deeds: Deeds, clock: Clock, qtbot: QtBot
) -> None:
    before = [toast.pos() for toast in two]
    hand = Hand(two[1])
    hand.move(hand.at - QPoint(200, 150))
    assert [toast.pos() for toast in two] == [place - QPoint(200, 150) for place in before]
    presenter.update(a_card("1", company="Acme"))
    qtbot.wait(20)
    assert [toast.pos() for toast in two] == [place - QPoint(200, 150) for place in before], "a change leaves them in the hand"
    hand.move(area()[0] + QPoint(50, 50))
    hand.let_go()
    assert deeds.done == [("top-left", "pointer")]
    qtbot.waitUntil(lambda: two[0].pos() == area()[0] + QPoint(4, 4))
    presenter.configure(Popup(position="top-left"))
    qtbot.wait(20)
    assert two[0].pos() == area()[0] + QPoint(4, 4)


def test_a_drag_back_to_where_it_was_writes_nothing_and_opens_nothing(
    two: list[Toast], deeds: Deeds, clock: Clock, qtbot: QtBot
) -> None:
    before = [toast.pos() for toast in two]
    hand = Hand(two[0])
    hand.move(hand.at - QPoint(100, 0))
    hand.move(hand.at + QPoint(100, 0))
    hand.let_go()
    qtbot.waitUntil(lambda: [toast.pos() for toast in two] == before)
    assert deeds.done == []
    clock.now += UNTOUCHABLE_S
    Hand(two[0]).let_go()
    assert deeds.done == [("open", "1")], "a click is still one"


def test_a_hand_that_shakes_clicks(two: list[Toast], deeds: Deeds) -> None:
    hand = Hand(two[0])
    hand.move(hand.at + QPoint(QApplication.startDragDistance() - 1, 0))
    hand.let_go()
    assert deeds.done == [("open", "1")]


def test_nothing_is_taken_hold_of_in_the_first_moment(two: list[Toast], presenter: Presenter, deeds: Deeds, qtbot: QtBot) -> None:
    presenter.pop(a_card("1"))
    qtbot.wait(120)
    before = [toast.pos() for toast in two]
    hand = Hand(two[0])
    hand.move(QPoint(50, 50))
    hand.let_go()
    assert [toast.pos() for toast in two] == before and deeds.done == []


def test_a_card_that_grows_in_the_hand_can_be_let_go(two: list[Toast], presenter: Presenter, deeds: Deeds, qtbot: QtBot) -> None:
    hand = Hand(two[0])
    hand.move(area()[0] + QPoint(50, 50))
    presenter.update(a_card("1", company=None, number=None))
    presenter.pop(a_card("3"))
    qtbot.wait(120)
    hand.let_go()
    assert deeds.done == [("top-left", "pointer")]


def test_a_card_closed_in_the_hand_leaves_the_others_in_a_corner(
    two: list[Toast], presenter: Presenter, sight: Sight, qtbot: QtBot
) -> None:
    place = two[0].pos()
    hand = Hand(two[0])
    hand.move(hand.at - QPoint(100, 100))
    assert presenter.dismiss_newest() == "1"
    qtbot.waitUntil(lambda: [toast.y() + toast.height() for toast in sight.toasts()] == [place.y() + two[1].height()])


@pytest.mark.parametrize("position", ["auto", "bottom-right"])
def test_the_corner_that_is_chosen_already_stays_as_it_is_written(
    present: PresenterFor, sight: Sight, clock: Clock, deeds: Deeds, qtbot: QtBot, position: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("XDG_CURRENT_DESKTOP", raising=False)
    presenter = present(Popup(position=position))
    presenter.pop(a_card())
    qtbot.waitUntil(lambda: len(sight.toasts()) == 1)
    clock.now += UNTOUCHABLE_S
    hand = Hand(sight.toasts()[0])
    hand.move(hand.at - QPoint(30, 30))
    hand.let_go()
    assert deeds.done == []


def test_a_corner_that_was_chosen_gives_way_to_the_hand_and_the_new_one_is_kept(
    present: PresenterFor, sight: Sight, clock: Clock, deeds: Deeds, qtbot: QtBot
) -> None:
    presenter = present(Popup(position="top-left"))
    presenter.pop(a_card())
    at_top, at_bottom = area()[0] + QPoint(4, 4), area()[1] - QPoint(4, 4)
    qtbot.waitUntil(lambda: [toast.pos() for toast in sight.toasts()] == [at_top])
    clock.now += UNTOUCHABLE_S
    hand = Hand(sight.toasts()[0])
    hand.move(area()[1] - QPoint(50, 50))
    hand.let_go()
    assert deeds.done == [("bottom-right", "pointer")], "to be written into the settings"
    qtbot.waitUntil(lambda: sight.toasts()[0].geometry().bottomRight() == at_bottom)
    presenter.pop(a_card("2"))  # before the settings are read again
    qtbot.waitUntil(lambda: len(sight.toasts()) == 2)
    assert sight.toasts()[0].geometry().bottomRight() == at_bottom
    presenter.configure(Popup(position="bottom-right"))
    qtbot.wait(20)
    assert sight.toasts()[0].geometry().bottomRight() == at_bottom
    presenter.configure(Popup(position="top-left"))  # it could not be kept
    qtbot.waitUntil(lambda: at_top in [toast.pos() for toast in sight.toasts()])


ON_TWO_SCREENS = """
import sys
from itertools import count
from PySide6.QtCore import QPoint
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication
from screenpop.desktop.placement import Screens
from screenpop.desktop.presenter import Presenter
from screenpop.desktop.theme import Theme
from screenpop.settings.model import Popup
from tests.desktop.sight import Deeds, Sight, a_card

app = QApplication(sys.argv)
for screen in ("pointer", "right", "primary", "unplugged"):
    popup, clock = Popup(screen=screen, position="bottom-right"), count(0, 10).__next__
    presenter = Presenter(popup, Deeds(), theme=Theme(app), screens=Screens(app), monotonic=clock)
    for x in (100, 1400):
        QCursor.setPos(QPoint(x, 100))
        presenter.pop(a_card())
        toast = Sight().toasts()[0]
        print(screen, x, toast.screen().name(), toast.geometry().right())
        presenter.dismiss_newest()
    presenter.stop()
"""


def test_on_two_screens_it_is_the_pointers_or_the_chosen_one(tmp_path: Path) -> None:
    config = tmp_path / "screens.json"
    places = (("left", 0), ("right", 1280))
    screens = [{"name": name, "x": x, "y": 0, "width": 1280, "height": 800, "logicalDpi": 96} for name, x in places]
    config.write_text(json.dumps({"synchronousWindowSystemEvents": False, "screens": screens}))
    environment = {**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={config}", "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", ON_TWO_SCREENS]
    done = subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, text=True, timeout=60, check=True)
    assert [tuple(line.split()) for line in done.stdout.splitlines()] == [
        ("pointer", "100", "left", "1275"),
        ("pointer", "1400", "right", "2555"),
        ("right", "100", "right", "2555"),
        ("right", "1400", "right", "2555"),
        ("primary", "100", "left", "1275"),
        ("primary", "1400", "left", "1275"),
        ("unplugged", "100", "left", "1275"),
        ("unplugged", "1400", "left", "1275"),
    ]
