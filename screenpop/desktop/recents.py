"""The recents: every call, found by typing a part of it, and one key away from the CRM."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QLocale, QModelIndex, QPoint, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QLabel, QMenu, QStackedWidget, QVBoxLayout, QWidget

from screenpop.calls.message import Message
from screenpop.cards import RecentRow
from screenpop.desktop import texts
from screenpop.desktop.recents_delegate import RecentsDelegate
from screenpop.desktop.recents_empty import EmptyPage
from screenpop.desktop.recents_head import RecentsHead
from screenpop.desktop.recents_list import RecentsList
from screenpop.desktop.recents_model import RecentsModel
from screenpop.desktop.recents_query import Ask
from screenpop.desktop.recents_words import Deed, copying_number, in_full, opening_crm, opening_file, spoken
from screenpop.desktop.theme import Theme
from screenpop.desktop.trouble_banner import TroubleBanner
from screenpop.trouble import Trouble

_SAID_FOR_MS = 4000
_TIMES_MOVE_ON_MS = 60_000
"""At midnight "10:42" becomes "Yesterday 10:42"."""
_MENU_ICON = 16


class RecentsActions(Protocol):
    """What the recents ask of the app. They ask only what the row allows."""

    def open_crm(self, row: RecentRow) -> None: ...
    def copy_number(self, row: RecentRow) -> None: ...
    def open_file(self, row: RecentRow) -> None: ...
    def show_doctor(self) -> None: ...


class RecentsWindow(QWidget):
    """A window of its own. Closing hides it: the app lives in the tray."""

    def __init__(self, ask: Ask, actions: RecentsActions, theme: Theme, *, now: Callable[[], float] = time.time) -> None:
        super().__init__()
        self._actions, self._theme, self._now = actions, theme, now
        self.setObjectName("recents")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(texts.say(Message("Recents – screenpop")))
        self._model = RecentsModel(
            ask,
            title=lambda row: texts.say(row.title),
            spoken=lambda row: spoken(row, now(), QLocale()),
            tooltip=lambda row: in_full(row, QLocale()),
            parent=self,
        )
        self._trouble = TroubleBanner(theme, (Message("Why did it not pop?"), actions.show_doctor))
        self._failure = TroubleBanner(theme, (Message("Try again"), self._model.refresh))
        self._head, self._empty = RecentsHead(theme), EmptyPage(theme)
        self._list = RecentsList()
        self._list.setModel(self._model)
        self._list.setItemDelegate(RecentsDelegate(theme, now, self._list))
        self._list.setAccessibleName(texts.say(Message("Calls, newest first")))
        self._status = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._status.setObjectName("status")
        self._menu = QMenu(self)
        self._said = QTimer(self, singleShot=True, interval=_SAID_FOR_MS)
        self._minute = QTimer(self, interval=_TIMES_MOVE_ON_MS)
        self._lay_out()
        self._connect()
        self._follow_theme()

    # What the app asks of it

    def show_recents(self) -> None:
        """Bring the window to the front, whatever it was before."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def show_trouble(self, trouble: Trouble) -> None:
        """Bring the window to the front and say what is wrong, until `trouble_over` or until it is closed by hand."""
        self._trouble.show_trouble(trouble)
        self.show_recents()

    def trouble_over(self) -> None:
        self._trouble.hide()

    def call_changed(self, row: RecentRow) -> None:
        self._model.call_changed(row)

    def refresh(self) -> None:
        """The journal changed under the list: ask it anew. A hidden window asks when it is shown."""
        if self.isVisible():
            self._model.refresh()

    # Made once

    def _lay_out(self) -> None:
        scaled = self._theme.sizes.scaled
        self.resize(scaled(540), scaled(660))
        self.setMinimumSize(scaled(340), scaled(320))
        above = QVBoxLayout()
        above.setContentsMargins(scaled(16), scaled(16), scaled(16), scaled(10))
        above.setSpacing(scaled(10))
        for widget in (self._trouble, self._failure, self._head):
            above.addWidget(widget)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._list)
        self._pages.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(above)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self._status)

    def _connect(self) -> None:
        self._head.asked.connect(self._ask)
        self._head.down.connect(self._into_list)
        self._empty.back.connect(self._head.show_all)
        self._model.answered.connect(self._show_answer)
        self._list.opened.connect(self._open_crm)
        self._list.menu_wanted.connect(self._show_menu)
        self._said.timeout.connect(self._show_count)
        self._minute.timeout.connect(self._list.viewport().update)
        self._theme.changed.connect(self._follow_theme)
        self._on_keys(QKeySequence.StandardKey.Find, self._head.focus)
        self._on_keys(QKeySequence.StandardKey.Refresh, self._model.refresh)
        self._on_keys(QKeySequence.StandardKey.Close, self.close)
        self._on_keys(QKeySequence(Qt.Key.Key_Escape), self._step_back)
        self._on_keys(QKeySequence.StandardKey.Copy, self._copy_number, within=self._list)

    def _on_keys(
        self, keys: QKeySequence | QKeySequence.StandardKey, then: Callable[[], object], within: QWidget | None = None
    ) -> None:
        where = Qt.ShortcutContext.WidgetShortcut if within else Qt.ShortcutContext.WindowShortcut
        QShortcut(QKeySequence(keys), within or self, context=where).activated.connect(then)

    # The question and its answer

    def _ask(self) -> None:
        self._model.search(self._head.text, self._head.outcome)

    def _show_answer(self) -> None:
        self._show_failure(self._model.failure)
        reading = self._list.hasFocus()
        nothing = self._model.loaded and self._model.rowCount() == 0
        if nothing:
            self._empty.show_for(self._model.query)
        self._pages.setCurrentWidget(self._empty if nothing else self._list)
        if reading and nothing:
            self._head.focus()
        elif reading and not self._list.currentIndex().isValid():
            self._list.setCurrentIndex(self._model.index(0))
        if not self._said.isActive():
            self._show_count()

    def _show_failure(self, failure: Exception | None) -> None:
        if failure is None:
            self._failure.hide()
        elif isinstance(failure, Trouble):
            self._failure.show_trouble(failure)
        else:
            title, remedy = Message("The calls could not be read"), Message("If it happens again, “screenpop doctor” says more")
            self._failure.show_trouble(Trouble(texts.say(title), str(failure), texts.say(remedy)))

    def _show_count(self) -> None:
        total, question = self._model.total, self._model.query
        found = question.search or question.outcome
        one, many = ("1 call found", "{n} calls found") if found else ("1 call", "{n} calls")
        counted = Message(one) if total == 1 else Message(many, (("n", QLocale().toString(total)),))
        self._show_status(texts.say(counted) if self._model.rowCount() else "")

    def _say(self, words: str) -> None:
        self._show_status(words)
        self._said.start()

    def _show_status(self, words: str) -> None:
        self._status.setText(words)
        self._status.setVisible(bool(words))

    # What a person does

    def _into_list(self) -> None:
        self._head.settle()
        if self._pages.currentWidget() is self._list:
            self._list.setFocus(Qt.FocusReason.ShortcutFocusReason)
            if not self._list.selectionModel().hasSelection():
                self._list.setCurrentIndex(self._model.index(0))

    def _step_back(self) -> None:
        """Escape: first out of the search, then out of the window."""
        if self._head.text:
            self._head.clear_search()
        else:
            self.close()

    def _open_crm(self, index: QModelIndex) -> None:
        self._do(self._model.row_at(index), opening_crm, self._actions.open_crm)

    def _copy_number(self) -> None:
        self._do(self._model.row_at(self._list.currentIndex()), copying_number, self._copy)

    def _copy(self, row: RecentRow) -> None:
        self._actions.copy_number(row)
        self._say(texts.say(Message("Copied {number}", (("number", row.copy or ""),))))

    def _do(self, row: RecentRow | None, deed: Callable[[RecentRow], Deed], then: Callable[[RecentRow], None]) -> None:
        if row is None:
            return
        if deed(row).reason is None:
            then(row)
        else:
            self._say(str(deed(row)))

    def _show_menu(self, index: QModelIndex, place: QPoint) -> None:
        row = self._model.row_at(index)
        if row is None:
            return
        self._menu.clear()
        self._add_to_menu("open", opening_crm(row), lambda: self._actions.open_crm(row))
        self._add_to_menu("copy", copying_number(row), lambda: self._copy(row))
        self._add_to_menu("recording", opening_file(row), lambda: self._actions.open_file(row))
        self._menu.popup(place)

    def _add_to_menu(self, icon: str, deed: Deed, then: Callable[[], None]) -> None:
        colour = self._theme.colours.text if deed.reason is None else self._theme.colours.quiet
        action = self._menu.addAction(self._theme.icon(icon, colour, _MENU_ICON), str(deed).replace("&", "&&"))
        action.setEnabled(deed.reason is None)
        action.triggered.connect(then)

    # Qt's side

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self._head.focus()
            self._head.ask_now()
            self._minute.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self._minute.stop()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Whoever opens it again wants to see the last calls, not an old search."""
        super().closeEvent(event)
        self._head.reset()
        self._list.clearSelection()
        self._list.scrollToTop()

    def _follow_theme(self) -> None:
        self.setStyleSheet(self._theme.style("recents"))
        for part in (self._trouble, self._failure, self._head):
            part.follow_theme()
        self._empty.update()
        self._list.viewport().update()
