"""What cards are put together from: remarks behind a small sign, the round picture, rows, and marks for the style sheet."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from screenpop.cards import Tone
from screenpop.desktop.elided import ElidedLabel
from screenpop.desktop.theme import Theme

BADGE = 40
_SIGN, _SIGN_GAP, _ABOVE = 14, 6, 2


class Line(QWidget):
    """A remark on the call, behind a small sign: `resources/icons/SIGN.svg`."""

    def __init__(self, theme: Theme, sign: str = "note") -> None:
        super().__init__()
        self._theme, self._sign = theme, sign
        self._text = ElidedLabel("note", most_lines=2)
        self._row = row(self, margins=(0, _ABOVE, 0, 0))
        self._row.addSpacing(_SIGN + _SIGN_GAP)
        self._row.addWidget(self._text)

    def put(self, text: str | None) -> None:
        self._text.put(text)
        self.setVisible(bool(text))

    def fit(self, width: int) -> None:
        if self._text.text():
            self._text.fit(width - _SIGN - _SIGN_GAP)
            self._row.activate()

    def paintEvent(self, event: QPaintEvent) -> None:
        line = self._text.fontMetrics().lineSpacing()
        left = 0 if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else self.width() - _SIGN
        painter = QPainter(self)
        self._theme.draw_icon(
            painter, self._sign, self._theme.colours.quiet, QRectF(left, _ABOVE + (line - _SIGN) / 2, _SIGN, _SIGN)
        )
        painter.end()


class Badge(QWidget):
    """The round picture of how the call stands."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._tone = Tone.NEUTRAL
        self.setFixedSize(QSize(BADGE, BADGE))

    def put(self, tone: Tone) -> None:
        if tone is not self._tone:
            self._tone = tone
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.tinted(self._tone)))
        painter.drawEllipse(self.rect())
        self._theme.draw_icon(painter, self._tone, colours.accents[self._tone], QRectF(self.rect()).adjusted(9, 9, -9, -9))
        painter.end()


def row(
    parent: QWidget | None, *widgets: QWidget, spacing: int = 0, margins: tuple[int, int, int, int] = (0, 0, 0, 0)
) -> QHBoxLayout:
    made = QHBoxLayout(parent) if parent is not None else QHBoxLayout()
    made.setContentsMargins(*margins)
    made.setSpacing(spacing)
    fill(made, *widgets)
    return made


def fill(layout: QBoxLayout, *widgets: QWidget | None) -> None:
    """None is a stretch."""
    for widget in widgets:
        if widget is None:
            layout.addStretch(1)
        else:
            layout.addWidget(widget)


def mark(widget: QWidget, name: str, value: str) -> None:
    """Sets a property that the style sheet selects by; costs a restyle of this widget only when it changes."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
