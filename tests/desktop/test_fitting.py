"""No window is larger than its screen, and a screen of 1280 by 800 at 300 % is small: whatever a window asks for, all of it can be reached."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from screenpop.desktop.card_note import NotePanel
from screenpop.desktop.first_run import FirstRunWindow
from screenpop.desktop.fitting import resize_to_fit, reveal, sheet
from screenpop.desktop.theme import Theme
from tests.desktop import test_first_run
from tests.desktop.pseudo import clipped
from tests.desktop.test_clipping import WINDOWS, Room
from tests.project.files import ROOT

SMALL = (427, 227)
"""What a title bar leaves of 1280 by 800 pixels at 300 %."""
LEAST_SEEN = 20
SETTLED_S = 2.0


def test_a_window_has_its_size_where_there_is_room_and_else_what_there_is(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    room = window.screen().availableGeometry()
    resize_to_fit(window, 300, 200)
    assert (window.width(), window.height()) == (300, 200)
    resize_to_fit(window, 10_000, 10_000)
    assert window.width() == room.width()
    assert 0 < room.height() - window.height() < 50


class SmallScreen(Room):
    """In it a window shows each control that Tab goes to."""

    def check(self, window: QWidget, state: str) -> None:
        window.resize(*SMALL)
        deadline = time.monotonic() + SETTLED_S
        self.qtbot.wait(10)
        while (cut := clipped(window, hints=False)) and time.monotonic() < deadline:
            self.qtbot.wait(10)
        if (window.width(), window.height()) != SMALL:
            self.found.append(f"{state}: takes {window.width()}x{window.height()}")
        self.found += [f"{state}: {each}" for each in cut]
        self.found += [f"{state}: {each} has the keyboard and is not seen" for each in self._unseen(window)]

    def _unseen(self, window: QWidget) -> list[str]:
        met: list[QWidget] = []
        unseen: list[str] = []
        now: QWidget | None = window.focusWidget()
        while now is not None and now not in met:
            met.append(now)
            QTest.keyClick(now, Qt.Key.Key_Tab)
            self.qtbot.wait(1)
            now = window.focusWidget()
            if seen(now).height() < min(now.height(), LEAST_SEEN):
                unseen.append(f"{type(now).__name__} {now.objectName()} {now.accessibleName()}")
        return unseen


def seen(widget: QWidget) -> QRect:
    """What of it is not scrolled away."""
    return widget.visibleRegion().boundingRect()


@pytest.mark.parametrize("look", [look for looks in WINDOWS.values() for look in looks], ids=lambda look: look.__name__)
def test_all_of_a_window_is_reached_on_a_small_screen(
    look: Callable[[Room], None], qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    room = SmallScreen(qtbot, theme, tmp_path)
    look(room)
    assert not room.found, "\n".join(room.found)


@pytest.mark.parametrize(("width", "above"), [(880, False), (SMALL[0], True)])
def test_the_steps_of_the_first_start_are_beside_the_page_or_above_it(
    qtbot: QtBot, theme: Theme, tmp_path: Path, width: int, above: bool
) -> None:
    window = FirstRunWindow(test_first_run.Actions(tmp_path / "settings.toml"), theme)
    qtbot.addWidget(window)
    window.open()
    window.resize(width, 700)

    def place(name: str) -> QRect:
        part = window.findChild(QWidget, name)
        assert part is not None
        return QRect(part.mapTo(window, QPoint()), part.size())

    qtbot.waitUntil(
        lambda: place("rail").bottom() < place("signal").top() if above else place("rail").height() == window.height()
    )
    assert (place("rail").right() < place("signal").left()) is not above


def test_what_is_revealed_is_seen_even_where_it_has_only_come(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(sheet(window, theme))
    tall, last = QLabel("tall"), QLabel("last")
    tall.setMinimumHeight(600)
    layout.addWidget(tall)
    layout.addWidget(last)
    last.hide()
    window.resize(*SMALL)
    window.show()
    last.show()
    reveal(last)
    qtbot.waitUntil(lambda: seen(last).height() == last.height())
    tall.setMinimumHeight(900)
    last.setText("last\nof\nall")
    reveal(last)
    qtbot.waitUntil(lambda: seen(last).height() == last.height() > 30)


def test_what_is_in_no_such_window_is_left_where_it_is(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    reveal(label)


def test_tags_that_find_no_room_scroll_with_the_keyboard(qtbot: QtBot) -> None:
    panel = NotePanel()
    qtbot.addWidget(panel)
    panel.begin("1", "A line\n" * 9, ())
    panel.offer([f"Tag {number}" for number in range(30)])
    panel.fit(320)
    asked = panel.height()
    panel.fit(320, 90)
    assert panel.height() == 90 < asked
    panel.show()
    panel.field.setFocus()
    for _ in range(30):
        QTest.keyClick(panel.focusWidget(), Qt.Key.Key_Tab)
        assert seen(panel.focusWidget()).height() == panel.focusWidget().height()
    assert panel.focusWidget().accessibleName() == "Tag: Tag 29"


CARDS = """
import sys
import time
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication
from screenpop.calls.message import Message
from screenpop.desktop.card_view import CardView
from screenpop.desktop.theme import Theme
from screenpop.desktop.toast import Toast
from tests.desktop.sight import a_card

app = QApplication(sys.argv)
theme = Theme(app)
long = Message("A text that takes two lines of a card, and would take more of them if only it had them")
for card in (a_card(), a_card(title=long, notes=(long, long, long), status=long, note="Wants a quote", countable=True)):
    view = CardView(theme, lambda: tuple("Tag number " + str(each) for each in range(20)))
    toast = Toast(view, view.buttons, theme, lambda: 0.0, own_shadow=True)
    view.resized.connect(toast.fit)
    view.show_card(card, 100_000.0)
    toast.fit()
    toast.present(QPoint(0, 0), QApplication.primaryScreen(), anew=True)
    heights, told = [toast.size_on_paper.height()], view._remarks.isVisible()
    view.write_note()
    view._panel.field.setPlainText("A line\\n" * 9)
    heights.append(toast.size_on_paper.height())
    view._leave()
    heights.append(toast.size_on_paper.height())
    print(toast.size_on_paper.width(), *heights, told)
"""


@pytest.mark.parametrize(("scale", "width", "height"), [(3, 427, 267), (1, 1280, 800)])
def test_a_card_fits_on_its_screen_with_all_that_can_be_on_it(tmp_path: Path, scale: int, width: int, height: int) -> None:
    config = tmp_path / "screens.json"
    screen = {"name": "small", "x": 0, "y": 0, "width": 1280, "height": 800, "logicalDpi": 96, "dpr": 1}
    config.write_text(json.dumps({"synchronousWindowSystemEvents": False, "screens": [screen]}))
    platform = {"QT_QPA_PLATFORM": f"offscreen:configfile={config}", "QT_SCALE_FACTOR": str(scale), "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", CARDS],
        env={**os.environ, **platform},
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    (wide, *usual, _), (_, *heights, told) = (line.split() for line in done.stdout.splitlines())
    assert int(wide) < width
    assert max(map(int, [*usual, *heights])) <= height
    assert min(map(int, heights)) > int(usual[0]), "what is said of the call has its lines"
    assert (told == "True") is (scale == 1), "where there is no room for all of it, the note is in the recents"
