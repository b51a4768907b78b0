"""The recents: every call, found by typing a part of it, and one key away from the CRM, from a call back and from its details."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QHideEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from screenpop.calls.message import Message
from screenpop.cards import RecentRow
from screenpop.desktop import texts
from screenpop.desktop.call_details import CallDetailsPane
from screenpop.desktop.fitting import resize_to_fit, sheet
from screenpop.desktop.recents_actions import AskChoices, AskDetails, RecentsActions, no_choices, no_details
from screenpop.desktop.recents_body import RecentsBody
from screenpop.desktop.recents_deeds import RowDeeds
from screenpop.desktop.recents_delegate import RecentsDelegate
from screenpop.desktop.recents_empty import EmptyPage
from screenpop.desktop.recents_export import Exporting
from screenpop.desktop.recents_head import RecentsHead
from screenpop.desktop.recents_list import RecentsList
from screenpop.desktop.recents_model import RecentsModel
from screenpop.desktop.recents_more import MoreMenu
from screenpop.desktop.recents_notices import RecentsNotices
from screenpop.desktop.recents_query import Ask, RecentsQuery
from screenpop.desktop.recents_shown import Looks, Part
from screenpop.desktop.recents_status import StatusLine
from screenpop.desktop.recents_words import by_role
from screenpop.desktop.theme import Theme
from screenpop.desktop.to_front import bring_to_front
from screenpop.trouble import Trouble

_TIMES_MOVE_ON_MS = 60_000
"""At midnight "10:42" becomes "Yesterday 10:42", and another day is today."""
_SETTLED_MS = 500


class RecentsWindow(QWidget):
    """A window of its own. Closing hides it: the app lives in the tray.

    `choices` tells which lines and tags can be chosen, `details` all of one call, `tags` which ones are offered for it.
    """

    state_changed = Signal()
    """`state()` is another than it was: size, what a row shows, the details."""

    def __init__(
        self,
        ask: Ask,
        actions: RecentsActions,
        theme: Theme,
        *,
        choices: AskChoices = no_choices,
        details: AskDetails = no_details,
        tags: Callable[[], Sequence[str]] = tuple,
        now: Callable[[], float] = time.time,
    ) -> None:
        super().__init__()
        self._actions, self._choices, self._theme, self._now = actions, choices, theme, now
        self._looks = Looks()
        self.setObjectName("recents")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(texts.say(Message("Recents – screenpop")))
        self._model = RecentsModel(ask, by_role(now), self)
        self._notices = RecentsNotices(theme, actions.show_doctor, self._model.refresh)
        self._question = self._notices.question
        self._head, self._empty = RecentsHead(theme), EmptyPage(theme)
        self._list = RecentsList()
        self._list.setModel(self._model)
        self._list.setItemDelegate(RecentsDelegate(theme, now, lambda: self._looks.parts, self._list))
        self._deeds = RowDeeds(actions, self._question, self)
        self._details = CallDetailsPane(details, ask, self._deeds, tags, theme, now)
        self._body = RecentsBody(self._list, self._empty, self._details, self._model, theme)
        self._export = Exporting(actions, self._question, self)
        self._more = MoreMenu(theme, self._toggle_part, self._begin_export, self._show_statistics, self)
        self._status = StatusLine()
        self._menu = QMenu(self)
        self._menu.setObjectName("rowMenu")
        self._minute = QTimer(self, interval=_TIMES_MOVE_ON_MS)
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._lay_out()
        self._connect()
        self._keys()
        self._follow_theme()

    # What the app asks of it

    def show_recents(self) -> None:
        """Bring the window to the front, whatever it was before."""
        bring_to_front(self)

    def show_trouble(self, trouble: Trouble) -> None:
        """Bring the window to the front and say what is wrong, until `trouble_over` or until it is closed by hand."""
        self._notices.trouble.show_trouble(trouble)
        self.show_recents()

    def say(self, words: str) -> None:
        """What was done, for a moment."""
        self._status.say(words)

    def trouble_over(self) -> None:
        self._notices.trouble.hide()

    def call_changed(self, row: RecentRow) -> None:
        self._model.call_changed(row)
        shown = self._details.row
        if shown is not None and shown.uuid == row.uuid and self._details.isVisible():
            self._details.show_call(row)

    def refresh(self) -> None:
        """The journal changed under the list: ask it anew. A hidden window asks when it is shown."""
        if self.isVisible():
            self._model.refresh()

    def flush(self) -> None:
        """Keep now what is being written: the program ends."""
        self._details.flush()

    def state(self) -> str:
        """How a person likes this window, for `restore` at the next start."""
        if self.isMaximized() or self.isFullScreen():
            return self._body.looks(self._looks).as_text()
        return replace(self._body.looks(self._looks), size=(self.width(), self.height())).as_text()

    def restore(self, state: str) -> None:
        self._looks = Looks.from_text(state)
        if self._looks.size is not None:
            resize_to_fit(self, *self._looks.size)  # it may have been left on a larger screen
        self._body.put(self._looks)

    # Made once

    def _lay_out(self) -> None:
        scaled = self._theme.sizes.scaled
        resize_to_fit(self, scaled(540), scaled(660))
        above = QVBoxLayout()
        above.setContentsMargins(scaled(16), scaled(16), scaled(16), scaled(10))
        above.setSpacing(0)
        for widget in (self._notices, self._head):
            above.addWidget(widget)
        layout = QVBoxLayout(sheet(self, self._theme))
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(above)
        layout.addWidget(self._body, 1)
        layout.addWidget(self._status)

    def _connect(self) -> None:
        self._head.asked.connect(self._ask)
        self._head.down.connect(self._into_list)
        self._head.choices_wanted.connect(self._ask_choices)
        self._head.details.toggled.connect(lambda on: self._body.show_details(on) if on is not self._body.details_shown else None)
        self._head.more.clicked.connect(lambda: self._more.show_for(self._looks, self._head.more))
        self._empty.back.connect(self._head.show_all)
        self._model.answered.connect(self._show_answer)
        self._list.opened.connect(lambda index: self._deeds.do(self._deeds.entries[0], self._model.row_at(index)))
        self._list.menu_wanted.connect(self._show_menu)
        self._list.typed.connect(self._head.type)
        self._deeds.note_wanted.connect(self._body.write_note)
        self._body.changed.connect(self._body_changed)
        self._deeds.said.connect(self._status.say)
        self._export.said.connect(self._status.say)
        self._export.failed.connect(self._notices.show_wrong)
        self._settled.timeout.connect(self.state_changed)
        self._minute.timeout.connect(self._move_on)
        self._theme.changed.connect(self._follow_theme)

    def _keys(self) -> None:
        standard = QKeySequence.StandardKey
        pairs: list[tuple[QKeySequence, Callable[[], Any]]] = [
            (QKeySequence(standard.Find), self._head.focus),
            (QKeySequence("Ctrl+Shift+F"), self._head.open_filters),
            (QKeySequence(standard.Refresh), self._model.refresh),
            (QKeySequence(standard.Close), self.close),
            (QKeySequence("Ctrl+I"), lambda: self._body.show_details(not self._body.details_shown)),
            (QKeySequence("Ctrl+S"), self._begin_export),
            (QKeySequence(Qt.Key.Key_Escape), self._step_back),
        ]
        for keys, then in pairs:
            QShortcut(keys, self).activated.connect(then)
        for place in (self._list, self._details):
            self._deeds.bind_keys(place, lambda: self._body.row)

    # The question and its answer

    def _ask(self) -> None:
        self._model.search(self._head.query(self._now()))

    def _ask_choices(self) -> None:
        self._choices(lambda answer: None if isinstance(answer, Exception) else self._head.show_choices(answer))

    def _show_answer(self) -> None:
        self._notices.show_failure(self._model.failure)
        reading = self._list.hasFocus()
        nothing = self._model.loaded and self._model.rowCount() == 0
        self._body.show_list(self._model.query if nothing else None)
        if reading and nothing:
            self._head.focus()
        elif not nothing and not self._list.currentIndex().isValid() and (reading or self._body.details_shown):
            self._list.setCurrentIndex(self._model.index(0))
        self._show_count()

    def _show_count(self) -> None:
        found = self._model.query != RecentsQuery()
        self._status.count(self._model.total if self._model.rowCount() else None, found=found)

    def _move_on(self) -> None:
        self._list.viewport().update()
        if not self._head.typing and self._head.query(self._now()) != self._model.query:
            self._ask()  # another day is today

    # What a person does

    def _into_list(self) -> None:
        self._head.settle()
        if self._body.take_keyboard() and not self._list.selectionModel().hasSelection():
            self._list.setCurrentIndex(self._model.index(0))

    def _step_back(self) -> None:
        """Escape: out of a question, out of the details, out of the search, and then out of the window."""
        if self._question.isVisible() or self._body.step_back():
            self._question.withdraw()
            if not self._body.take_keyboard():
                self._head.focus()
        elif self._head.text:
            self._head.clear_search()
        else:
            self.close()

    def _show_menu(self, index: QModelIndex, place: QPoint) -> None:
        row = self._model.row_at(index)
        if row is not None:
            self._deeds.fill(self._menu, row, self._theme)
            self._menu.popup(place)

    def _body_changed(self) -> None:
        self._head.details.setChecked(self._body.details_shown)
        self._settled.start()

    def _begin_export(self) -> None:
        if self._model.total:
            self._export.begin(self._model.query, self._model.total)

    def _show_statistics(self) -> None:
        self._actions.show_statistics()

    def _toggle_part(self, part: Part) -> None:
        self._looks = self._looks.toggled(part)
        self._list.viewport().update()
        self._settled.start()

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._head.details.setChecked(self._body.details_shown)
        if self.isVisible():
            self._settled.start()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Whoever opens it again wants to see the last calls, not an old search."""
        super().closeEvent(event)
        self._question.withdraw()
        self._body.leave_details()
        self._head.reset()
        self._list.clearSelection()
        self._list.scrollToTop()

    def _follow_theme(self) -> None:
        self.setStyleSheet(self._theme.style("recents"))
        for part in (self._notices, self._head, self._details, self._more):
            part.follow_theme()
        self._empty.update()
        self._list.viewport().update()
