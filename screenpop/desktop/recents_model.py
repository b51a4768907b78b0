"""The rows of the recents as Qt's list view wants them: read where they are looked at, and kept current while calls come in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from screenpop.cards import RecentRow
from screenpop.desktop.recents_query import Ask, RecentsPage, RecentsQuery
from screenpop.desktop.recents_rows import SparseRows
from screenpop.desktop.recents_words import Words

Index = QModelIndex | QPersistentModelIndex

MOST_ROWS = 2_000
_REFRESH_AFTER_MS = 250
"""Under a search every change asks the journal anew: many changes within this time ask once."""


class RecentsModel(QAbstractListModel):
    """Newest first. It has a place for every call that was found, and the rows of those that somebody looks at (`look_at`).

    `words` are those of a row, for each role that has any. Answers to an older question than the latest are dropped. One page is on
    its way at a time.
    """

    answered = Signal()
    """An answer came: `total` or `failure` is new."""

    RowRole = Qt.ItemDataRole.UserRole + 1

    def __init__(self, ask: Ask, words: Mapping[Qt.ItemDataRole, Words], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ask, self._words = ask, words
        self._rows = SparseRows()
        self._query = RecentsQuery()
        self._shown: RecentsQuery | None = None
        self._question = 0
        self._looked_at = (0, 0)
        self._page_asked: int | None = None
        self._asked_in_vain: int | None = None
        self._changed_meanwhile: dict[str, RecentRow] | None = None
        self.failure: Exception | None = None
        self._refresh_soon = QTimer(self, singleShot=True, interval=_REFRESH_AFTER_MS)
        self._refresh_soon.timeout.connect(self.refresh)

    # What is asked

    @property
    def query(self) -> RecentsQuery:
        return self._query

    @property
    def total(self) -> int:
        return self._rows.total

    @property
    def loading(self) -> bool:
        """Whether the first page of the latest question is still to come."""
        return self._changed_meanwhile is not None

    @property
    def loaded(self) -> bool:
        """Whether the rows are the answer to the latest question."""
        return self._shown == self._query

    def search(self, query: RecentsQuery) -> None:
        """Ask for these calls. The rows of the question before stay until the answer is here."""
        self._query = query
        self.refresh()

    def refresh(self) -> None:
        """Ask the same again; rows that stay keep their selection and their place."""
        self._refresh_soon.stop()
        self._question += 1
        self._page_asked = self._asked_in_vain = None
        self._changed_meanwhile = {}
        question, query = self._question, self._query

        def done(answer: RecentsPage | Exception) -> None:
            if question == self._question:
                self._first_page(query, answer)

        self._ask(query, done)

    def look_at(self, first: int, last: int) -> None:
        """The places that are seen, or soon will be: read what is missing there."""
        self._looked_at = (first, last)
        self._asked_in_vain = None
        self._ask_missing()

    def row_at(self, index: Index) -> RecentRow | None:
        return self._rows.at(index.row()) if index.isValid() else None

    def place_of(self, uuid: str) -> int | None:
        return self._rows.place_of(uuid)

    # A call changed while the window may be open

    def call_changed(self, row: RecentRow) -> None:
        """Show the call as it now is: in its place, or at the top if it is new."""
        if self._query != RecentsQuery():
            place = self._rows.place_of(row.uuid)
            if place is not None:
                self._put(place, row)
            self._refresh_soon.start()
            return
        if self._changed_meanwhile is not None:
            self._changed_meanwhile[row.uuid] = row
        if self._shown == self._query:
            self._take_in(row)

    def _take_in(self, row: RecentRow) -> None:
        place = self._rows.place_of(row.uuid)
        if place is not None:
            before = self._rows.at(place)
            if before is not None and before.at == row.at:
                self._put(place, row)
                return
            self._close(place)
        top = list(self._rows.top())
        newer = sum(1 for other in top if (other.at, other.uuid) > (row.at, row.uuid))
        if newer == len(top) < self.total:
            return  # older than all that is loaded at the top: it comes with its page
        self._open(newer)
        self._put(newer, row)
        self.answered.emit()

    # Answers

    def _first_page(self, query: RecentsQuery, answer: RecentsPage | Exception) -> None:
        changed, self._changed_meanwhile = self._changed_meanwhile or {}, None
        if isinstance(answer, Exception):
            self.failure = answer
            self.answered.emit()
            return
        self.failure = None
        if query == self._shown:
            self._merge(answer)
        else:
            self._replace(answer)
            self._shown = query
        for row in changed.values():
            self._take_in(row)
        self.answered.emit()
        self._ask_missing()

    def _replace(self, page: RecentsPage) -> None:
        self.beginResetModel()
        self._rows = SparseRows(page.total)
        for place, row in enumerate(page.rows):
            self._rows.put(place, row)
        self.endResetModel()

    def _merge(self, page: RecentsPage) -> None:
        """Make the first page current. What is below stays where the two touch and nothing is missing in between; else it is read anew."""
        on_page = {row.uuid for row in page.rows}
        touches = any(row.uuid in on_page for row in self._rows.top()) or len(page.rows) == page.total
        if touches:
            self._become(page.rows)
        elif page.total > self.total:
            self._open(0, page.total - self.total)
        beyond = page.total - self.total
        if beyond or not touches:
            self._forget_below(len(page.rows))
        if beyond > 0:
            self._open(self.total, beyond)
        elif beyond < 0:
            self._close(page.total, -beyond)
        for place, row in enumerate(page.rows):
            self._put(place, row)

    def _become(self, page: Sequence[RecentRow]) -> None:
        """Turn the top into this page with removals, insertions and changes only, so that the view keeps selection and place."""
        wanted = {row.uuid for row in page}
        oldest = (page[-1].at, page[-1].uuid) if page else (0.0, "")
        gone = [place for place, row in enumerate(self._rows.top()) if row.uuid not in wanted and (row.at, row.uuid) > oldest]
        for place in reversed(gone):
            self._close(place)
        for place, row in enumerate(page):
            known = self._rows.place_of(row.uuid)
            if known is not None and known != place:
                self._close(known)
            if known != place and (place >= self.total or self._rows.at(place) is not None):
                self._open(place)
            self._put(place, row)

    def _ask_missing(self) -> None:
        place = self._rows.missing(*self._looked_at)
        waiting = self.loading or self._page_asked is not None or self.failure is not None
        if place is None or waiting or not self.loaded:
            return
        if place == self._asked_in_vain:
            self._refresh_soon.start()  # the journal is another than we think
            return
        self._page_asked = self._asked_in_vain = place
        question = self._question

        def done(answer: RecentsPage | Exception) -> None:
            if question == self._question:
                self._page_asked = None
                self._take_page(place, answer)

        self._ask(replace(self._query, offset=place), done)

    def _take_page(self, asked: int, answer: RecentsPage | Exception) -> None:
        if isinstance(answer, Exception):
            self.failure = answer
            self.answered.emit()
            return
        # Calls come in at the top: so many that the journal has and we do not, or the other way round, are above this page.
        first = asked - (answer.total - self.total)
        for place, row in enumerate(answer.rows, start=first):
            if 0 <= place < self.total:
                self._rows.put(place, row)
        self._rows.keep_near(sum(self._looked_at) // 2, MOST_ROWS)
        if self.total:
            self.dataChanged.emit(self.index(0), self.index(self.total - 1))
        self._ask_missing()

    # Changes that the view is told of

    def _put(self, place: int, row: RecentRow) -> None:
        if self._rows.at(place) != row:
            self._rows.put(place, row)
            index = self.index(place)
            self.dataChanged.emit(index, index)

    def _open(self, place: int, count: int = 1) -> None:
        self.beginInsertRows(QModelIndex(), place, place + count - 1)
        self._rows.open(place, count)
        self.endInsertRows()

    def _close(self, place: int, count: int = 1) -> None:
        self.beginRemoveRows(QModelIndex(), place, place + count - 1)
        self._rows.close(place, count)
        self.endRemoveRows()

    def _forget_below(self, place: int) -> None:
        self._rows.forget_below(place)
        if place < self.total:
            self.dataChanged.emit(self.index(place), self.index(self.total - 1))

    # Qt's side

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else self._rows.total

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row_at(index)
        if row is None:
            return None
        if role == self.RowRole:
            return row
        words = self._words.get(Qt.ItemDataRole(role)) if role in self._words else None
        return words(row) if words else None
