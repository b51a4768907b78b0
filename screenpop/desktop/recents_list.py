"""The list of calls: opened by a double click or Enter, and steady under the reader while new calls come in above.

All rows are of one height, so that a place is a multiplication. Qt's own list goes through all of its rows at each change,
which a million of them make seconds; what it does for rows is done here, what it is to a screen reader stays.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QItemSelection, QItemSelectionModel, QModelIndex, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QCursor,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyleOptionViewItem, QWidget

from screenpop.calls.message import Message
from screenpop.desktop import texts
from screenpop.desktop.recents_model import Index, RecentsModel

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_AHEAD = 12
"""Rows above and below those that are seen that are read, too."""

Move = QAbstractItemView.CursorAction


class RecentsList(QListView):
    opened = Signal(QModelIndex)
    menu_wanted = Signal(QModelIndex, QPoint)
    """For this row, at this place on the screen."""
    typed = Signal(str)
    """Somebody types here: they search."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._read_soon = QTimer(self, singleShot=True, interval=0)
        self._read_soon.timeout.connect(self._read_ahead)
        self.setObjectName("calls")
        self.setAccessibleName(texts.say(Message("Calls, newest first")))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.doubleClicked.connect(self.opened)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        # Not every platform makes a menu request of this, the customary one where a keyboard has no menu key.
        keys = QShortcut(QKeySequence("Shift+F10"), self, context=Qt.ShortcutContext.WidgetShortcut)
        keys.activated.connect(self._menu_for_current)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        if model is not None:
            model.rowsRemoved.connect(self._rows_removed)

    # What a person does

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        if search.isprintable() and search.strip():
            self.typed.emit(search)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self._menu_for_current()
            return
        index = self.indexAt(event.pos())
        if index.isValid():
            self.menu_wanted.emit(index, event.globalPos())

    def _menu_for_current(self) -> None:
        index = self.currentIndex()
        if index.isValid():
            self.scrollTo(index)
            row = self.visualRect(index)
            self.menu_wanted.emit(index, self.viewport().mapToGlobal(QPoint(row.left() + row.height(), row.center().y())))

    # Rows come and go

    def rowsInserted(self, parent: Index, start: int, end: int) -> None:
        """Rows that come in above what is read push it down: scroll along, but for somebody who reads the top."""
        bar, height = self.verticalScrollBar(), self._height
        scrolled = bar.value()
        super().rowsInserted(parent, start, end)
        self.updateGeometries()
        if scrolled > 0 and start * height <= scrolled:
            bar.setValue(scrolled + (end - start + 1) * height)
        self.viewport().update()

    def _rows_removed(self, parent: Index, start: int, end: int) -> None:
        bar, height = self.verticalScrollBar(), self._height
        above = min(end + 1, bar.value() // height) - start
        scrolled = bar.value()
        self.updateGeometries()
        if above > 0:
            bar.setValue(scrolled - above * height)
        self.viewport().update()

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        """Qt's own list would lay out all of its rows anew, and so paint a second time."""
        QAbstractItemView.dataChanged(self, first, last, roles)

    def reset(self) -> None:
        super().reset()
        self.verticalScrollBar().setValue(0)

    def _scrolled(self) -> None:
        self._read_soon.start()

    def _read_ahead(self) -> None:
        model = self.model()
        if isinstance(model, RecentsModel) and self.isVisible():
            first, last = self._seen()
            model.look_at(first - _AHEAD, last + _AHEAD)

    def _seen(self) -> tuple[int, int]:
        top = self.verticalOffset()
        return top // self._height, (top + self.viewport().height()) // self._height

    # Where rows are

    @property
    def _height(self) -> int:
        return max(self.itemDelegate().sizeHint(QStyleOptionViewItem(), QModelIndex()).height(), 1)

    @property
    def _count(self) -> int:
        return self.model().rowCount() if self.model() is not None else 0

    def visualRect(self, index: Index) -> QRect:
        if not index.isValid():
            return QRect()
        return QRect(0, index.row() * self._height - self.verticalOffset(), self.viewport().width(), self._height)

    def indexAt(self, point: QPoint) -> QModelIndex:
        place = (point.y() + self.verticalOffset()) // self._height
        return self.model().index(place, 0) if 0 <= place < self._count else QModelIndex()

    def scrollTo(self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible) -> None:
        bar, room, height = self.verticalScrollBar(), self.viewport().height(), self._height
        top = index.row() * height
        if not index.isValid():
            return
        if hint is QAbstractItemView.ScrollHint.PositionAtCenter:
            bar.setValue(top - (room - height) // 2)
        elif top < bar.value() or hint is QAbstractItemView.ScrollHint.PositionAtTop:
            bar.setValue(top)
        elif top + height > bar.value() + room or hint is QAbstractItemView.ScrollHint.PositionAtBottom:
            bar.setValue(top + height - room)

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: Index) -> bool:
        return False

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        page = max(self.viewport().height() // self._height - 1, 1)
        last, current = self._count - 1, self.currentIndex().row()
        steps = {Move.MoveDown: 1, Move.MoveNext: 1, Move.MoveUp: -1, Move.MovePrevious: -1, Move.MovePageDown: page}
        steps |= {Move.MovePageUp: -page, Move.MoveHome: -last - 1, Move.MoveEnd: last + 1}
        place = min(max(current + steps.get(action, 0), 0), last)
        return self.model().index(place, 0) if last >= 0 else QModelIndex()

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        index = self.indexAt(rect.center())
        self.selectionModel().select(QItemSelection(index, index), command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        for index in range(selection.count()):
            part = selection.at(index)
            region += self.visualRect(part.topLeft()) | self.visualRect(part.bottomRight())
        return region & self.viewport().rect()

    # Qt's side

    def doItemsLayout(self) -> None:
        self.updateGeometries()
        self.viewport().update()

    def updateGeometries(self) -> None:
        bar, room = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(self._count * self._height - room, 0))
        bar.setPageStep(room)
        bar.setSingleStep(max(self._height // 2, 1))
        self._read_soon.start()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().scroll(0, dy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.updateGeometries()

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        painter = QPainter(self.viewport())
        state, current = option.state, self.currentIndex()
        pointed = self.indexAt(self.viewport().mapFromGlobal(QCursor.pos())) if self.viewport().underMouse() else QModelIndex()
        top, bottom = event.rect().top(), event.rect().bottom()
        first, last = ((y + self.verticalOffset()) // self._height for y in (top, bottom))
        for place in range(max(first, 0), min(last, self._count - 1) + 1):
            index = self.model().index(place, 0)
            option.rect = self.visualRect(index)
            option.state = state & ~(QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_MouseOver)
            if self.selectionModel().isSelected(index):
                option.state |= QStyle.StateFlag.State_Selected
            if index == pointed:
                option.state |= QStyle.StateFlag.State_MouseOver
            if index == current and self.hasFocus():
                option.state |= QStyle.StateFlag.State_HasFocus
            self.itemDelegate().paint(painter, option, index)
        painter.end()
