"""The "⋯" of a card: be reminded of the call later, do not disturb, close all."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from screenpop.calls.message import Message
from screenpop.desktop.texts import say

_BELOW = 2


class CardMenu(QPushButton):
    """`remind_asked` hears of seconds from now. The menu is made when it is first opened; while it is, `opened` is true."""

    remind_asked = Signal(int)
    quiet_asked = Signal()
    close_all_asked = Signal()
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.opened = False
        self.menu_of_deeds: QMenu | None = None
        self.clicked.connect(self._open)

    def hideEvent(self, event: QHideEvent) -> None:
        if self.menu_of_deeds is not None:
            self.menu_of_deeds.close()
        super().hideEvent(event)

    def _open(self) -> None:
        if self.menu_of_deeds is None:
            self.menu_of_deeds = QMenu(self)
            self.menu_of_deeds.aboutToHide.connect(self._close)
        menu = self.menu_of_deeds
        menu.clear()
        for words, seconds in (
            (Message("Remind me in 5 minutes"), 300),
            (Message("Remind me in 30 minutes"), 1800),
            (Message("Remind me in an hour"), 3600),
        ):
            menu.addAction(say(words), partial(self.remind_asked.emit, seconds))
        menu.addSeparator()
        menu.addAction(say(Message("Do not disturb for 30 minutes")), self.quiet_asked.emit)
        menu.addAction(say(Message("Close all cards")), self.close_all_asked.emit)
        menu.setActiveAction(menu.actions()[0])
        self.opened = True
        menu.popup(below(self))

    def _close(self) -> None:
        self.opened = False
        self.closed.emit()


def below(button: QWidget) -> QPoint:
    """Where a button's menu begins on the screen."""
    left_to_right = button.layoutDirection() == Qt.LayoutDirection.LeftToRight
    corner = button.rect().bottomLeft() if left_to_right else button.rect().bottomRight()
    return button.mapToGlobal(corner + QPoint(0, _BELOW))
