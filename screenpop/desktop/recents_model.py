"""The rows of the recents as Qt's list view wants them: page by page from the journal, and kept current while calls come in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from screenpop.calls.call import Outcome
from screenpop.cards import RecentRow
from screenpop.desktop.recents_query import Ask, RecentsPage, RecentsQuery

Index = QModelIndex | QPersistentModelIndex
Words = Callable[[RecentRow], str]

_REFRESH_AFTER_MS = 250
"""Under a search every change asks the journal anew: many changes within this time ask once."""


class RecentsModel(QAbstractListModel):
    """Newest first. It holds the pages that were scrolled to, never the whole journal.

    `title` and `spoken` give the words of a row, for the view's keyboard search and for a screen reader.
    Answers to an older question than the latest are dropped.
    """

    answered = Signal()
    """An answer came: `total` or `failure` is new."""

    RowRole = Qt.ItemDataRole.UserRole + 1

    def __init__(self, ask: Ask, title: Words, spoken: Words, tooltip: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ask = ask
        self._words = {
            Qt.ItemDataRole.DisplayRole: title,
            Qt.ItemDataRole.AccessibleTextRole: spoken,
            Qt.ItemDataRole.ToolTipRole: tooltip,
        }
        self._rows: list[RecentRow] = []
        self._known: set[str] = set()
        self._query = RecentsQuery()
        self._shown: RecentsQuery | None = None
        self._next: object | None = None
        self._question = 0
        self._more_asked = False
        self._changed_meanwhile: dict[str, RecentRow] | None = None
        self.total = 0
        self.failure: Exception | None = None
        self._refresh_soon = QTimer(self, singleShot=True, interval=_REFRESH_AFTER_MS)
        self._refresh_soon.timeout.connect(self.refresh)

    # What is asked

    @property
    def query(self) -> RecentsQuery:
        return self._query

    @property
    def loading(self) -> bool:
        """Whether the first page of the latest question is still to come."""
        return self._changed_meanwhile is not None

    @property
    def loaded(self) -> bool:
        """Whether the rows are the answer to the latest question."""
        return self._shown == self._query

    def search(self, text: str, outcome: Outcome | None) -> None:
        """Ask for these calls. The rows of the question before stay until the answer is here."""
        self._query = RecentsQuery(text.strip(), outcome)
        self.refresh()

    def refresh(self) -> None:
        """Ask the same again; rows that stay keep their selection and their place."""
        self._refresh_soon.stop()
        self._question += 1
        self._more_asked = False
        self._changed_meanwhile = {}
        question, query = self._question, self._query

        def done(answer: RecentsPage | Exception) -> None:
            if question == self._question:
                self._first_page(query, answer)

        self._ask(query, done)

    def row_at(self, index: Index) -> RecentRow | None:
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    # A call changed while the window may be open

    def call_changed(self, row: RecentRow) -> None:
        """Show the call as it now is: in its place, or at the top if it is new."""
        if self._query != RecentsQuery():
            if row.uuid in self._known:
                self._put(self._place(row.uuid), row)
            self._refresh_soon.start()
            return
        if self._changed_meanwhile is not None:
            self._changed_meanwhile[row.uuid] = row
        if self._shown == self._query:
            self._take_in(row)

    def _take_in(self, row: RecentRow) -> None:
        if row.uuid in self._known:
            place = self._place(row.uuid)
            if self._rows[place].at == row.at:
                self._put(place, row)
                return
            self._remove(place)
            self.total -= 1
        newer = sum(1 for other in self._rows if (other.at, other.uuid) > (row.at, row.uuid))
        if newer == len(self._rows) and self._next is not None:
            return  # older than all that is loaded: it comes with its page
        self._insert(newer, row)
        self.total += 1
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
        self.total = answer.total
        for row in changed.values():
            self._take_in(row)
        self.answered.emit()

    def _replace(self, page: RecentsPage) -> None:
        self.beginResetModel()
        self._rows = list(page.rows)
        self._known = {row.uuid for row in page.rows}
        self._next = page.next
        self.endResetModel()

    def _merge(self, page: RecentsPage) -> None:
        """Make the first page current; what was loaded beyond it stays, unless the two no longer touch."""
        rows = list(page.rows)
        on_page = {row.uuid for row in rows}
        if page.next is not None and not on_page.isdisjoint(self._known):
            oldest = (rows[-1].at, rows[-1].uuid)
            rows += [row for row in self._rows if (row.at, row.uuid) < oldest and row.uuid not in on_page]
        if len(rows) == len(page.rows):
            self._next = page.next
        self._become(rows)

    def _become(self, rows: Sequence[RecentRow]) -> None:
        """Turn the rows into these with removals, insertions and changes only, so that the view keeps selection and place."""
        wanted = {row.uuid for row in rows}
        for place in reversed(range(len(self._rows))):
            if self._rows[place].uuid not in wanted:
                self._remove(place)
        for place, row in enumerate(rows):
            if place < len(self._rows) and self._rows[place].uuid == row.uuid:
                self._put(place, row)
                continue
            if row.uuid in self._known:
                self._remove(self._place(row.uuid))
            self._insert(place, row)

    def _place(self, uuid: str) -> int:
        return next(place for place, row in enumerate(self._rows) if row.uuid == uuid)

    def _put(self, place: int, row: RecentRow) -> None:
        if self._rows[place] != row:
            self._rows[place] = row
            index = self.index(place)
            self.dataChanged.emit(index, index)

    def _insert(self, place: int, row: RecentRow) -> None:
        self.beginInsertRows(QModelIndex(), place, place)
        self._rows.insert(place, row)
        self._known.add(row.uuid)
        self.endInsertRows()

    def _remove(self, place: int) -> None:
        self.beginRemoveRows(QModelIndex(), place, place)
        self._known.discard(self._rows.pop(place).uuid)
        self.endRemoveRows()

    # Qt's side

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row_at(index)
        if row is None:
            return None
        if role == self.RowRole:
            return row
        words = self._words.get(Qt.ItemDataRole(role)) if role in self._words else None
        return words(row) if words else None

    def canFetchMore(self, parent: Index) -> bool:
        """No page is asked for while one is on its way, nor after one failed: the view would ask again and again."""
        waiting = self._more_asked or self.loading
        return not parent.isValid() and self._next is not None and not waiting and self.failure is None

    def fetchMore(self, parent: Index) -> None:
        if not self.canFetchMore(parent):
            return
        self._more_asked = True
        question = self._question

        def done(answer: RecentsPage | Exception) -> None:
            if question == self._question:
                self._more(answer)

        self._ask(replace(self._query, after=self._next), done)

    def _more(self, answer: RecentsPage | Exception) -> None:
        self._more_asked = False
        if isinstance(answer, Exception):
            self.failure = answer
        else:
            rows = [row for row in answer.rows if row.uuid not in self._known]
            if rows:
                self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(rows) - 1)
                self._rows += rows
                self._known.update(row.uuid for row in rows)
                self.endInsertRows()
            self._next = answer.next
            self.total = answer.total
        self.answered.emit()
