"""The statistics as a sheet of paper shows them: the window's drawings in light colours, from page to page."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QLocale, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from screenpop.calls.message import Message
from screenpop.desktop import statistics_words as words
from screenpop.desktop import texts
from screenpop.desktop.charts import Drawing, Ink
from screenpop.desktop.colours import LIGHT
from screenpop.desktop.statistics_page import drawings
from screenpop.desktop.statistics_words import KeyFigure
from screenpop.statistics import Statistics

TITLE = Message("Call statistics")
WIDE = 700.0
"""A sheet is drawn as a window of so many pixels would be."""
_GAP = 18.0


class Sheet:
    """Draws from the top to `bottom`, and on a new page what does not fit."""

    def __init__(self, painter: QPainter, new_page: Callable[[], bool], bottom: float, *, rtl: bool) -> None:
        self._painter, self._new_page, self._bottom = painter, new_page, bottom
        self._ink = Ink(LIGHT, _font(painter, 13), _font(painter, 11), 1.0, rtl)
        self._y = 0.0

    def draw(self, found: Statistics) -> None:
        locale = QLocale()
        self._say(texts.say(TITLE), _font(self._painter, 20, bold=True), LIGHT.text)
        for line in filter(None, (words.period(found.query, locale), words.whose(found.query))):
            self._say(line, self._ink.font, LIGHT.quiet)
        self._y += _GAP
        self._draw_figures(words.key_figures(found, locale))
        legend, charts = drawings(found, locale)
        self._draw(legend)
        for title, drawing in charts:
            bold = _font(self._painter, 13, bold=True)
            if self._y + QFontMetricsF(bold).height() + drawing.height(WIDE, self._ink) > self._bottom:
                self._new_page()
                self._y = 0.0
            self._say(title, bold, LIGHT.text)
            self._draw(drawing)

    def _draw(self, drawing: Drawing) -> None:
        room = QRectF(0, self._y + 4, WIDE, drawing.height(WIDE, self._ink))
        drawing.draw(self._painter, room, self._ink)
        self._y = room.bottom() + _GAP

    def _draw_figures(self, figures: Sequence[KeyFigure]) -> None:
        wide = WIDE / len(figures)
        value, bottom = _font(self._painter, 20, bold=True), self._y
        for n, figure in enumerate(reversed(figures) if self._ink.rtl else figures):
            y = self._y
            for text, font, colour in (
                (figure.name, self._ink.small, LIGHT.quiet),
                (figure.value, value, LIGHT.text),
                (figure.detail, self._ink.small, LIGHT.quiet),
            ):
                y += self._write(QRectF(n * wide, y, wide - 10, 200), text, font, colour)
            bottom = max(bottom, y)
        self._y = bottom + _GAP

    def _say(self, text: str, font: QFont, colour: str) -> None:
        self._y += self._write(QRectF(0, self._y, WIDE, 200), text, font, colour)

    def _write(self, room: QRectF, text: str, font: QFont, colour: str) -> float:
        """Text in as many lines as it needs; answers how high that is."""
        self._painter.setFont(font)
        self._painter.setPen(QColor(colour))
        side = Qt.AlignmentFlag.AlignRight if self._ink.rtl else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        high = QFontMetricsF(font).boundingRect(room, flags, text).height()
        self._painter.drawText(room, flags, text)
        return high


def _font(painter: QPainter, pixels: int, *, bold: bool = False) -> QFont:
    font = QFont(painter.font())
    font.setPixelSize(pixels)
    font.setBold(bold)
    return font
