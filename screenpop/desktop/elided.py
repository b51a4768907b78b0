"""A label for text of any length: it takes the room it is given and ends in an ellipsis."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy

_ONE_LINE = int(Qt.TextFlag.TextSingleLine) | int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute)
_AT_LEFT, _AT_RIGHT = _ONE_LINE | int(Qt.AlignmentFlag.AlignLeft), _ONE_LINE | int(Qt.AlignmentFlag.AlignRight)


class ElidedLabel(QLabel):
    """Plain text on up to `most_lines` lines. `text()`, and so a screen reader, has all of it.

    `narrowest`: logical pixels that it keeps, if it needs them, when its neighbours are long too.
    """

    def __init__(self, name: str, *, most_lines: int = 1, narrowest: int = 32) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._most_lines = most_lines
        self._narrowest = narrowest
        self._lines: list[str] = []
        self._reads = Qt.LayoutDirection.LeftToRight

    def put(self, text: str | None) -> None:
        """The text to show; without one the label takes no room."""
        if (text or "") != self.text():
            self.setText(text or "")
            self._lines = []
            self._reads = reads(self.text())
            self.update()
        self.setVisible(bool(text))

    def fit(self, width: int) -> None:
        """Takes this width, and the height of the lines that the text needs at it."""
        self.ensurePolished()
        self._lines = break_lines(self.text(), self.font(), width, self._most_lines)
        self.setFixedSize(width, len(self._lines) * self.fontMetrics().lineSpacing())

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 1, metrics.lineSpacing())

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(hint.width(), self._narrowest), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lines = []

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._lines:
            self._lines = break_lines(self.text(), self.font(), self.width(), self._most_lines)
        painter = QPainter(self)
        painter.setLayoutDirection(self._reads)
        spacing, width = self.fontMetrics().lineSpacing(), self.width()
        # A name written from right to left reads that way, but begins at the same edge as its neighbours.
        flags = _AT_LEFT if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else _AT_RIGHT
        top = (self.height() - spacing * len(self._lines)) // 2
        for number, line in enumerate(self._lines):
            painter.drawText(0, top + number * spacing, width, spacing, flags, line)
        painter.end()


def reads(text: str) -> Qt.LayoutDirection:
    """The way the text reads by its first letter (UAX #9, P2). A telephone number has none, and reads from left to right."""
    letters = (unicodedata.bidirectional(character) for character in text)
    first = next((letter for letter in letters if letter in {"L", "R", "AL"}), "L")
    return Qt.LayoutDirection.LeftToRight if first == "L" else Qt.LayoutDirection.RightToLeft


def break_lines(text: str, font: QFont, width: int, most: int) -> list[str]:
    """The text as lines of at most this width, at word ends where there are any; the last of too many is elided."""
    metrics = QFontMetrics(font)
    if most == 1 or metrics.horizontalAdvance(text) <= width:
        return [metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)]
    units = text.encode("utf-16-le")  # Qt counts in these
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    lines: list[str] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        start, end = line.textStart(), line.textStart() + line.textLength()
        if len(lines) == most - 1:
            rest = units[2 * start :].decode("utf-16-le")
            lines.append(metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width))
            break
        lines.append(units[2 * start : 2 * end].decode("utf-16-le").rstrip())
    layout.endLayout()
    return lines
