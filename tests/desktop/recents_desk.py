"""The recents window, as somebody sits before it, and what it asks of the app."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from screenpop.cards import RecentRow
from screenpop.desktop.recents import RecentsWindow
from screenpop.desktop.recents_empty import EmptyPage
from screenpop.desktop.recents_list import RecentsList
from screenpop.desktop.recents_query import RecentsQuery
from screenpop.desktop.theme import Theme
from screenpop.desktop.trouble_banner import TroubleBanner
from screenpop.details import CallDetails, CallGone
from screenpop.trouble import Trouble
from tests.desktop.recent_calls import NOON, FakeJournal


class Actions:
    """Notes what was asked of the app."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str]] = []
        self.exports: list[tuple[RecentsQuery, Path, bool]] = []
        self.export_answer: int | Exception = 0

    def open_crm(self, row: RecentRow) -> None:
        self.asked.append(("open_crm", row.uuid))

    def call_back(self, row: RecentRow) -> None:
        self.asked.append(("call_back", row.uuid))

    def copy_number(self, row: RecentRow) -> None:
        self.asked.append(("copy_number", row.uuid))

    def open_file(self, row: RecentRow) -> None:
        self.asked.append(("open_file", row.uuid))

    def create_contact(self, row: RecentRow) -> None:
        self.asked.append(("create_contact", row.uuid))

    def set_handled(self, row: RecentRow, handled: bool) -> None:
        self.asked.append((f"handled {handled}", row.uuid))

    def write_note(self, uuid: str, text: str) -> None:
        self.asked.append((f"note {text}", uuid))

    def set_tags(self, uuid: str, tags: Sequence[str]) -> None:
        self.asked.append((f"tags {', '.join(tags)}", uuid))

    def forget(self, row: RecentRow) -> None:
        self.asked.append(("forget", row.uuid))

    def export(self, query: RecentsQuery, path: Path, with_recordings: bool, done: Callable[[int | Exception], None]) -> None:
        self.exports.append((query, path, with_recordings))
        done(self.export_answer)

    def show_statistics(self) -> None:
        self.asked.append(("show_statistics", ""))

    def show_doctor(self) -> None:
        self.asked.append(("show_doctor", ""))


Widget = TypeVar("Widget", bound=QWidget)


def find(parent: QWidget, kind: type[Widget], name: str = "") -> Widget:
    found = parent.findChild(kind, name) if name else parent.findChild(kind)
    assert found is not None
    return found


class Desk:
    """The window, as somebody sits before it."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.journal, self.actions, self.theme = FakeJournal(), Actions(), Theme()
        self.details: dict[str, CallDetails | CallGone] = {}
        self.window = RecentsWindow(
            self.journal.ask,
            self.actions,
            self.theme,
            choices=lambda done: done((("Sales", "Support"), ("Follow up",))),
            details=self._answer_details,
            tags=lambda: ("Follow up", "Sales"),
            now=lambda: NOON + 60,
        )
        qtbot.addWidget(self.window)
        self.field = find(self.window, QLineEdit, "search")
        self.list = find(self.window, RecentsList)
        self.empty = find(self.window, EmptyPage)
        self.status = find(self.window, QLabel, "status")
        self.menu = find(self.window, QMenu, "rowMenu")
        self.banner, self.failure, self.wrong = self.window.findChildren(TroubleBanner)

    def _answer_details(self, uuid: str, done: Callable[[CallDetails | Exception], None]) -> None:
        done(self.details.get(uuid) or Trouble("The call cannot be read"))

    def show(self, *rows: RecentRow) -> None:
        self.journal.rows = list(rows)
        self.window.show_recents()
        self.qtbot.waitUntil(self.window.isActiveWindow)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """On whatever has the focus."""
        QTest.keyClick(self.window.focusWidget(), key, modifiers)

    def type(self, text: str) -> None:
        QTest.keyClicks(self.field, text)

    def button(self, words: str) -> QPushButton:
        (found,) = [one for one in self.window.findChildren(QPushButton) if one.text() == words and not one.isHidden()]
        return found

    def said(self, label: str) -> str:
        found = find(self.window, QLabel, label)
        return found.text() if found.isVisible() else ""

    def shown(self) -> list[str]:
        model = self.list.model()
        return [model.index(place, 0).data() for place in range(model.rowCount())]

    def entries(self) -> list[tuple[str, bool]]:
        shown = [action for action in self.menu.actions() if not action.isSeparator()]
        return [(action.text().partition("\t")[0], action.isEnabled()) for action in shown]
