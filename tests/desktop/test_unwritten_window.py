"""Notes that could not be saved are seen before the program quits: copied, tried again, or given up."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from screenpop.calls.remarks import LONGEST_NOTE, Remarks
from screenpop.desktop.colours import DARK, LIGHT
from screenpop.desktop.theme import Theme
from screenpop.desktop.unwritten_window import UnwrittenWindow
from screenpop.trouble import Trouble
from tests.desktop.recent_calls import NOON, missed

FULL = Trouble("Calls are not being saved: the disk is full", "There is no space left in /home/sam", "Free some space")
CALLS = [(missed("1"), Remarks("wants <b>a quote</b>\nby Friday", ("Sales", "Urgent"))), (None, Remarks("asks for Tom"))]


class Actions:
    def __init__(self) -> None:
        self.asked: list[str] = []

    def quit(self) -> None:
        self.asked.append("quit")

    def quit_without_notes(self) -> None:
        self.asked.append("quit without notes")

    def copy_text(self, text: str) -> None:
        self.asked.append(text)


class Desk:
    def __init__(self, qtbot: QtBot, theme: Theme) -> None:
        self.actions = Actions()
        self.window = UnwrittenWindow(self.actions, theme, lambda: NOON)
        qtbot.addWidget(self.window)
        self.window.ask(CALLS, FULL)
        qtbot.waitUntil(self.window.isActiveWindow)

    def notes(self) -> str:
        found = self.window.findChild(QPlainTextEdit)
        assert isinstance(found, QPlainTextEdit) and found.isReadOnly() and found.accessibleName()
        return found.toPlainText()

    def press(self, words: str) -> None:
        (button,) = (button for button in self.window.findChildren(QPushButton) if button.text() == words)
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Return)

    def said(self, name: str) -> str:
        label = self.window.findChild(QLabel, name)
        assert isinstance(label, QLabel) and label.textFormat() is Qt.TextFormat.PlainText
        return label.text() if label.isVisible() else ""


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme) -> Desk:
    return Desk(qtbot, theme)


def test_it_says_what_is_not_saved_of_whom_and_why(desk: Desk) -> None:
    first, second = desk.notes().split("\n\n")
    who, *rest = first.split("\n")
    assert who.startswith("Ada Lovelace, ")
    assert rest == ["wants <b>a quote</b>", "by Friday", "Sales, Urgent"]
    assert second == "asks for Tom"
    assert desk.said("heading") == "These notes are not saved"
    assert desk.said("why").split("\n") == [
        "Calls are not being saved: the disk is full.",
        "There is no space left in /home/sam.",
        "Free some space.",
    ]
    assert desk.said("said") == ""
    desk.window.ask(CALLS, None)
    assert desk.said("why") == ""


def test_the_notes_are_copied_whole(desk: Desk) -> None:
    desk.window.ask([(None, Remarks("n" * LONGEST_NOTE, tuple("t" * 60 + str(n) for n in range(20))))], FULL)
    desk.press("Copy the notes")
    assert desk.actions.asked == [desk.notes()]
    assert len(desk.notes()) > LONGEST_NOTE + 20 * 60 and "…" not in desk.notes()
    assert "before you quit" in desk.said("said")
    assert desk.window.isVisible()


def test_it_is_tried_again_once_at_a_time_and_said_when_that_was_in_vain(desk: Desk) -> None:
    desk.press("Try again")
    desk.press("Try again")
    assert desk.actions.asked == ["quit"]
    desk.window.ask(CALLS[1:], FULL)
    assert (desk.notes(), desk.said("said")) == ("asks for Tom", "They could still not be saved.")
    desk.press("Try again")
    assert desk.actions.asked == ["quit", "quit"]


def test_who_gives_them_up_quits_and_who_closes_the_window_stays(desk: Desk) -> None:
    QTest.keyClick(desk.window, Qt.Key.Key_Escape)
    assert not desk.window.isVisible() and desk.actions.asked == []
    desk.window.ask(CALLS, FULL)
    desk.press("Quit without them")
    assert desk.actions.asked == ["quit without notes"]


def test_it_follows_the_theme(desk: Desk, theme: Theme) -> None:
    theme.choose("dark")
    assert DARK.surface in desk.window.styleSheet()
    theme.choose("light")
    assert LIGHT.surface in desk.window.styleSheet()
