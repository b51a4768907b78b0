"""Joining a relay by a window: a code pasted, tried, and what came of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from screenpop.desktop.colours import DARK, LIGHT
from screenpop.desktop.join_window import JoinWindow
from screenpop.desktop.theme import Theme
from screenpop.trouble import Trouble

CODE = "screenpop-join-1.abc"
DONE = ["This computer now reads the calls of Sam from the relay at relay.example.", "The key for it is kept in the keyring."]
CUT_OFF = Trouble("The join code cannot be read", "A part of it is missing or was changed", "Copy the whole code again")


class Actions:
    """The answer waits until the test gives it."""

    def __init__(self) -> None:
        self.codes: list[str] = []
        self.answers: list[Callable[[Sequence[str] | Exception], None]] = []

    def join(self, code: str, done: Callable[[Sequence[str] | Exception], None]) -> None:
        self.codes.append(code)
        self.answers.append(done)


class Desk:
    def __init__(self, qtbot: QtBot, theme: Theme) -> None:
        self.actions = Actions()
        self.window = JoinWindow(self.actions, theme)
        qtbot.addWidget(self.window)
        self.window.open()
        qtbot.waitUntil(self.window.isActiveWindow)

    @property
    def code(self) -> QPlainTextEdit:
        found = self.window.findChild(QPlainTextEdit)
        assert isinstance(found, QPlainTextEdit)
        return found

    def paste(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.code.paste()

    def button(self, words: str) -> QPushButton:
        (found,) = (button for button in self.window.findChildren(QPushButton) if button.text() == words)
        return found

    def said(self) -> list[str]:
        labels = [self.window.findChild(QLabel, name) for name in ("resultTitle", "resultText")]
        return [label.text() for label in labels if isinstance(label, QLabel) and label.isVisible()]

    def focused(self) -> object:
        return QApplication.focusWidget()


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme) -> Desk:
    return Desk(qtbot, theme)


def test_a_code_is_pasted_tried_and_joined_by_keys_alone(desk: Desk) -> None:
    assert desk.focused() is desk.code
    assert not desk.button("Join").isEnabled()
    desk.paste(f"  {CODE}\n")
    QTest.keyClick(desk.code, Qt.Key.Key_Tab)
    assert desk.focused() is desk.button("Join")
    QTest.keyClick(desk.button("Join"), Qt.Key.Key_Return)
    assert desk.actions.codes == [f"  {CODE}\n"]
    assert desk.said() == ["Trying the relay…"]
    desk.actions.answers[0](DONE)
    assert desk.said() == ["Joined", "\n".join(DONE)]
    assert desk.code.toPlainText() == "", "a used code is a secret that lies about"
    assert desk.focused() is desk.button("Close")
    QTest.keyClick(desk.button("Close"), Qt.Key.Key_Return)
    assert not desk.window.isVisible()


def test_while_a_code_is_tried_nothing_else_is(desk: Desk) -> None:
    desk.paste(CODE)
    QTest.keyClick(desk.code, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    desk.window.join()
    assert not desk.button("Join").isEnabled()
    desk.paste("more")
    assert desk.code.toPlainText() == CODE
    assert len(desk.actions.codes) == 1


def test_what_went_wrong_is_said_and_the_code_stays_to_be_mended(desk: Desk) -> None:
    desk.paste(CODE)
    desk.window.join()
    desk.actions.answers[0](CUT_OFF)
    assert desk.said() == [CUT_OFF.title, "A part of it is missing or was changed.\nCopy the whole code again."]
    assert desk.code.toPlainText() == CODE
    assert desk.focused() is desk.code
    desk.window.join()
    desk.actions.answers[1](RuntimeError("it broke"))
    assert desk.said() == ["It could not be tried: it broke"]


@pytest.mark.parametrize("text", ["", " \n"])
def test_without_a_code_there_is_nothing_to_try(desk: Desk, text: str) -> None:
    desk.paste(text)
    desk.window.join()
    assert desk.actions.codes == []


def test_closed_it_forgets_the_code_and_what_was_said(desk: Desk) -> None:
    desk.paste(CODE)
    desk.window.join()
    desk.actions.answers[0](CUT_OFF)
    QTest.keyClick(desk.code, Qt.Key.Key_Escape)
    assert not desk.window.isVisible()
    desk.window.open()
    assert (desk.code.toPlainText(), desk.said()) == ("", [])


def test_closed_while_it_is_tried_it_says_how_it_ended(desk: Desk) -> None:
    desk.paste(CODE)
    desk.window.join()
    desk.window.close()
    desk.window.open()
    assert desk.said() == ["Trying the relay…"]
    desk.window.close()
    desk.actions.answers[0](CUT_OFF)
    assert desk.code.toPlainText() == ""


def test_a_terrible_name_is_drawn_as_plain_text(desk: Desk) -> None:
    desk.paste(CODE)
    desk.window.join()
    desk.actions.answers[0](["<b>Sam</b>\n\u202eevil" + "x" * 2000])
    label = desk.window.findChild(QLabel, "resultText")
    assert isinstance(label, QLabel) and label.textFormat() is Qt.TextFormat.PlainText
    assert label.text().startswith("<b>Sam</b> evil") and len(label.text()) < 700


def test_it_follows_the_theme(desk: Desk, theme: Theme) -> None:
    theme.choose("dark")
    assert DARK.surface in desk.window.styleSheet()
    theme.choose("light")
    assert LIGHT.surface in desk.window.styleSheet()
