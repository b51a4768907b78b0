"""The list of calls: opened by a double click or Enter, and steady under the reader while new calls come in above."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from screenpop.desktop.recents_model import Index

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class RecentsList(QListView):
    opened = Signal(QModelIndex)
    menu_wanted = Signal(QModelIndex, QPoint)
    """For this row, at this place on the screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("calls")
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.doubleClicked.connect(self.opened)
        self.verticalScrollBar().valueChanged.connect(self._read_ahead)
        # Not every platform makes a menu request of this, the customary one where a keyboard has no menu key.
        keys = QShortcut(QKeySequence("Shift+F10"), self, context=Qt.ShortcutContext.WidgetShortcut)
        keys.activated.connect(self._menu_for_current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

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

    def rowsInserted(self, parent: Index, start: int, end: int) -> None:
        """Rows that come in above what is read push it down: scroll along, but for somebody who reads the top."""
        bar, height = self.verticalScrollBar(), self.sizeHintForRow(start)
        scrolled = bar.value()
        super().rowsInserted(parent, start, end)
        if scrolled > 0 and start * height <= scrolled:
            self.executeDelayedItemsLayout()
            bar.setValue(scrolled + (end - start + 1) * height)

    def _read_ahead(self, value: int) -> None:
        bar, root = self.verticalScrollBar(), self.rootIndex()
        if bar.maximum() - value < 2 * bar.pageStep() and self.model() is not None and self.model().canFetchMore(root):
            self.model().fetchMore(root)
