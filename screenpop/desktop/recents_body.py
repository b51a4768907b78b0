"""The list of calls with the details beside it, or, in a narrow window, in its place."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget

from screenpop.cards import RecentRow
from screenpop.desktop.call_details import CallDetailsPane
from screenpop.desktop.fitting import reveal
from screenpop.desktop.recents_empty import EmptyPage
from screenpop.desktop.recents_list import RecentsList
from screenpop.desktop.recents_model import RecentsModel
from screenpop.desktop.recents_query import RecentsQuery
from screenpop.desktop.recents_shown import Looks
from screenpop.desktop.theme import Theme

_BESIDE = 720
"""From this width on there is room for the details beside the list."""

_LOWEST_LIST, _LOWEST_DETAILS = 124, 180
"""Two calls, and enough of one to read on."""


class RecentsBody(QSplitter):
    """That the details are shown beside the list is kept; that they are in its place is for the moment."""

    changed = Signal()
    """The details came or went, or have another share of the width."""

    def __init__(self, calls: RecentsList, empty: EmptyPage, details: CallDetailsPane, model: RecentsModel, theme: Theme) -> None:
        super().__init__(Qt.Orientation.Horizontal, childrenCollapsible=False)
        self._list, self._empty, self._details, self._model = calls, empty, details, model
        self._beside_from = theme.sizes.scaled(_BESIDE)
        self._wanted = self._over_list = False
        self._pages = QStackedWidget()
        self._pages.addWidget(calls)
        self._pages.addWidget(empty)
        self.setObjectName("body")
        self.addWidget(self._pages)
        self.addWidget(details)
        self.setStretchFactor(0, 3)
        self.setStretchFactor(1, 2)
        self.splitterMoved.connect(self.changed)
        calls.selectionModel().currentChanged.connect(self._show_current)
        model.answered.connect(self._look_again)
        details.closed.connect(self._closed)
        details.gone.connect(self._gone)
        details.earlier_chosen.connect(self._choose)
        calls.setMinimumHeight(theme.sizes.scaled(_LOWEST_LIST))
        details.setMinimumHeight(theme.sizes.scaled(_LOWEST_DETAILS))
        self._arrange()

    @property
    def beside(self) -> bool:
        return self.width() >= self._beside_from

    @property
    def details_shown(self) -> bool:
        return self._wanted if self.beside else self._over_list

    @property
    def list_shown(self) -> bool:
        return self._pages.currentWidget() is self._list and not self._pages.isHidden()

    def show_details(self, shown: bool) -> None:
        if self.beside:
            self._wanted = shown
        else:
            self._over_list = shown
        self._arrange()
        self.changed.emit()
        if shown:
            reveal(self._details)

    @property
    def row(self) -> RecentRow | None:
        """The call that is meant: the one in the details where the keyboard is there, else the one chosen in the list."""
        details = self._details.row if self._details.isVisible() and not self._list.hasFocus() else None
        return details or self._model.row_at(self._list.currentIndex())

    def take_keyboard(self) -> bool:
        """The list has the keyboard now; False where it does not show."""
        if self.list_shown:
            self._list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return self.list_shown

    def write_note(self, row: RecentRow) -> None:
        """Show where."""
        self.show_details(True)
        self._details.show_call(row)
        self._details.note.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def step_back(self) -> bool:
        """Out of the details, if they have the keyboard or the list's place."""
        return self.leave_details() or self._details.has_keyboard

    def leave_details(self) -> bool:
        """Back to the list where the details are in its place; False where they are not."""
        if self.beside or not self._over_list:
            return False
        self.show_details(False)
        return True

    def show_list(self, nothing_for: RecentsQuery | None) -> None:
        """The list, or why there is nothing to list."""
        if nothing_for is not None:
            self._empty.show_for(nothing_for)
        self._pages.setCurrentWidget(self._list if nothing_for is None else self._empty)

    def put(self, looks: Looks) -> None:
        self._wanted = looks.details
        if looks.split is not None:
            self.setSizes(list(looks.split))
        self._arrange()

    def looks(self, others: Looks) -> Looks:
        """How it looks here, with what is remembered of the `others`."""
        sizes = self.sizes()
        split = (sizes[0], sizes[1]) if self.beside and self._wanted and all(sizes) else others.split
        return replace(others, details=self._wanted, split=split)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        shown = self.details_shown
        self._details.setVisible(shown)
        self._pages.setVisible(not shown or self.beside)
        if shown:
            if not self._list.currentIndex().isValid() and self._model.rowCount():
                self._list.setCurrentIndex(self._model.index(0))
            self._show_current()

    def _show_current(self, *_: object) -> None:
        row = self._model.row_at(self._list.currentIndex())
        if row is not None and self.details_shown:
            self._details.show_call(row)

    def _closed(self) -> None:
        self.show_details(False)
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _look_again(self) -> None:
        """What is shown beside a list that does not have it may have been destroyed."""
        row = self._details.row
        if self.details_shown and row is not None and self._model.place_of(row.uuid) is None:
            self._details.look_again()

    def _gone(self) -> None:
        row = self._model.row_at(self._list.currentIndex())
        if row is not None:
            self._details.show_call(row)
        else:
            self._closed()

    def _choose(self, row: RecentRow) -> None:
        """An earlier call of the same number: in the list if it is there, and in the details anyhow."""
        place = self._model.place_of(row.uuid)
        if place is not None:
            self._list.setCurrentIndex(self._model.index(place))
        else:
            self._list.clearSelection()
        self._details.show_call(row)
