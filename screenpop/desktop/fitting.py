"""Windows as large as they would like to be, and not larger than their screen: at 300 % one of 1280 by 800 has 427 by 267 to give."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from screenpop.desktop.theme import Theme

_TITLE_BAR = 40
"""Logical pixels that the desktop's own frame takes of the height."""
_LEAST_WIDTH, _LEAST_HEIGHT = 360, 200
"""Of a window, for text of the usual size."""


def resize_to_fit(window: QWidget, width: int, height: int) -> None:
    window.resize(QSize(width, height).boundedTo(_room(window)))


def sheet(window: QWidget, theme: Theme, least: int = _LEAST_WIDTH) -> QWidget:
    """What the window's parts are laid out on. It fills the window; one that is lower than its parts can be scrolls as a whole.
    `least`: the width that they need."""
    scaled = theme.sizes.scaled
    window.setMinimumSize(QSize(scaled(least), scaled(_LEAST_HEIGHT)).boundedTo(_room(window)))
    layout = QVBoxLayout(window)
    layout.setContentsMargins(0, 0, 0, 0)
    scrolled = _Scrolled(theme)
    layout.addWidget(scrolled)
    return scrolled.sheet


def reveal(part: QWidget) -> None:
    """Scroll to where it is seen, once the window is laid out."""
    holder = part.parentWidget()
    while holder is not None and not isinstance(holder, _Scrolled):
        holder = holder.parentWidget()
    if holder is not None:
        holder.reveal(part)


class _Sheet(QWidget):
    """As high as its parts can be at its width, and not as they would like to be, or as they were at the least width."""

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        if layout is None:
            return -1
        return layout.totalMinimumHeightForWidth(width) if layout.hasHeightForWidth() else layout.totalMinimumSize().height()

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)


class _Scrolled(QScrollArea):
    """Shows what has the keyboard, however it came there."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(widgetResizable=True)
        self._theme, self._watches = theme, False
        self._revealed: list[QWidget] = []
        self._soon = QTimer(self, singleShot=True, interval=0)  # `singleShot(0, …)` would come before the layout
        self._soon.timeout.connect(self._scroll)
        self.setObjectName("sheet")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab goes to the controls, and it follows
        self.sheet = _Sheet()
        self.setWidget(self.sheet)
        for ground in (self.viewport(), self.sheet):
            ground.setAutoFillBackground(False)  # it is the window's
        theme.changed.connect(self._follow_theme)
        self._follow_theme()

    def reveal(self, part: QWidget) -> None:
        self._revealed.append(part)
        self._soon.start()

    def _scroll(self) -> None:
        self.event(QEvent(QEvent.Type.LayoutRequest))  # the sheet's height is that of its parts now, and not soon
        for part in filter(isValid, self._revealed):
            self._scroll_to(part)
        self._revealed.clear()

    def _scroll_to(self, part: QWidget) -> None:
        """In every area that it is in: from the inside, each to what the one before shows of it."""
        shown = part.rect().translated(part.pos())
        inside: QWidget | None = part.parentWidget()
        while inside is not None and inside is not self:
            area = inside.parentWidget()
            if isinstance(area, QScrollArea):
                bar, way = area.verticalScrollBar(), min(shown.bottom() + 1 - inside.height(), shown.top())
                before = bar.value()
                bar.setValue(before + max(min(0, shown.top()), way))
                shown = shown.translated(0, before - bar.value()) & inside.rect()
            shown.translate(inside.pos())
            inside = area

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._watches:
            self._watches = True
            self.window().windowHandle().focusObjectChanged.connect(self._follow_keyboard)

    def _follow_keyboard(self, focused: QObject | None) -> None:
        if isinstance(focused, QWidget):
            reveal(focused)

    def _follow_theme(self) -> None:
        self.setStyleSheet(self._theme.style("sheet"))


def _room(window: QWidget) -> QSize:
    """What the window's screen has to give."""
    return window.screen().availableGeometry().size() - QSize(0, _TITLE_BAR)
