"""The sign of a value that an administrator has fixed: a lock, and who has fixed it. The settings window and the first start's have it."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from screenpop.calls.message import Message
from screenpop.desktop import texts
from screenpop.desktop.elided import ElidedLabel
from screenpop.desktop.theme import Theme

_NARROWEST = 160
"""Logical pixels, for text of 13: who has fixed it may have a long name."""


class FixedSign(QWidget):
    """Takes no room where nobody has fixed anything. Tab finds no control that cannot be used; a screen reader finds these words."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._words = ElidedLabel("mark", narrowest=theme.sizes.scaled(_NARROWEST))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.sizes.scaled(6))
        layout.addWidget(_Lock(theme))
        layout.addWidget(self._words)
        layout.addStretch(1)
        self.hide()

    def show_fixed(self, by: str | None, *controls: QWidget) -> None:
        """`by`: who has fixed what these controls change, so that they cannot be used; None if nobody has."""
        words = texts.say(Message("Fixed by {who}", (("who", by),))) if by is not None else ""
        self._words.put(words)
        self.setToolTip(words)
        self.setVisible(by is not None)
        for control in controls:
            control.setEnabled(by is None)


class _Lock(QWidget):
    """Painted, so that it has the colour of now: a window's new style paints everything anew."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedSize(theme.sizes.scaled(15), theme.sizes.scaled(15))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._theme.draw_icon(painter, "lock", self._theme.colours.quiet, QRectF(self.rect()))
        painter.end()
