"""Drawing of counted calls: columns over time, and bars by line. The same on the screen and on paper, mirrored for languages
that are written from right to left."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Protocol

from PySide6.QtCore import QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from screenpop.cards import Tone
from screenpop.desktop.colours import Colours
from screenpop.statistics import Tally

_STEPS = (1, 2, 5)
_WIDEST = 26.0
_FULL = 0.74
"""So much of a column's place is the column."""
_PALE = 0.55
_THICK = 10.0
_SHORTEST_NAME, _SHORTEST_BAR = 70.0, 60.0


@dataclass(frozen=True, slots=True)
class Ink:
    """What is drawn with. `unit` is one pixel of a window whose letters have 13."""

    colours: Colours
    font: QFont
    small: QFont
    unit: float
    rtl: bool

    def line(self, colour: str, width: float = 1.0) -> QPen:
        return QPen(QColor(colour), width * self.unit)


@dataclass(frozen=True, slots=True)
class Part:
    """One way in which calls go, as it is coloured."""

    tone: Tone
    calls: int

    def fill(self, colours: Colours) -> QColor:
        """Colleagues' calls are pale: who sees no colours tells them from one's own and from the missed ones."""
        accent, surface = QColor(colours.accents[self.tone]), QColor(colours.surface)
        if self.tone not in (Tone.ELSEWHERE, Tone.NEUTRAL):
            return accent
        channels = ((accent.red(), surface.red()), (accent.green(), surface.green()), (accent.blue(), surface.blue()))
        return QColor(*(round(a * _PALE + s * (1 - _PALE)) for a, s in channels))


def parts(tally: Tally) -> tuple[Part, ...]:
    """From the bottom to the top: what was missed is where one looks first."""
    return (
        Part(Tone.ANSWERED, tally.answered),
        Part(Tone.ELSEWHERE, tally.elsewhere),
        Part(Tone.NEUTRAL, tally.open),
        Part(Tone.MISSED, tally.missed),
    )


@dataclass(frozen=True, slots=True)
class Bar:
    """`label` is what stands at the bar, `words` all that it says."""

    label: str
    tally: Tally
    words: str
    rate: str = ""


class Drawing(Protocol):
    """Something that is as high as its width asks for. `places`: where each bar is; `downward`: one below the other."""

    bars: Sequence[Bar]
    downward: bool

    def height(self, width: float, ink: Ink) -> float: ...
    def draw(self, painter: QPainter, room: QRectF, ink: Ink, current: int | None = None) -> None: ...
    def places(self, room: QRectF, ink: Ink) -> list[QRectF]: ...


class Columns:
    """Calls over time: a column for each hour, day or week, a scale beside them."""

    downward = False

    def __init__(self, bars: Sequence[Bar], locale: QLocale) -> None:
        self.bars, self._locale = bars, locale
        self._step, self._top = scale(max((bar.tally.calls for bar in bars), default=0))

    def height(self, width: float, ink: Ink) -> float:
        return 190 * ink.unit

    def draw(self, painter: QPainter, room: QRectF, ink: Ink, current: int | None = None) -> None:
        plot = self._plot(room, ink)
        places = self.places(room, ink)
        if current is not None:
            painter.fillRect(places[current], QColor(ink.colours.pressed))
        self._draw_scale(painter, room, plot, ink)
        for bar, place in zip(self.bars, places, strict=True):
            self._draw_column(painter, bar.tally, place, plot, ink)
        self._draw_labels(painter, places, plot, ink)

    def places(self, room: QRectF, ink: Ink) -> list[QRectF]:
        plot, wide = self._plot(room, ink), self._plot(room, ink).width() / max(len(self.bars), 1)
        lefts = (plot.right() - (n + 1) * wide if ink.rtl else plot.left() + n * wide for n in range(len(self.bars)))
        return [QRectF(left, plot.top(), wide, plot.height()) for left in lefts]

    def _plot(self, room: QRectF, ink: Ink) -> QRectF:
        """The room without the scale's numbers beside it and the labels below."""
        small = QFontMetricsF(ink.small)
        beside = small.horizontalAdvance(self._locale.toString(self._top)) + 8 * ink.unit
        left, right = (0.0, beside) if ink.rtl else (beside, 0.0)
        return room.adjusted(left, small.height() / 2, -right, -small.height() - 6 * ink.unit)

    def _draw_scale(self, painter: QPainter, room: QRectF, plot: QRectF, ink: Ink) -> None:
        painter.setFont(ink.small)
        high = QFontMetricsF(ink.small).height()
        for value in range(0, self._top + 1, self._step):
            y = plot.bottom() - plot.height() * value / self._top
            painter.setPen(ink.line(ink.colours.outline if value == 0 else ink.colours.border))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            number = QRectF(room.left(), y - high / 2, plot.left() - room.left() - 6 * ink.unit, high)
            if ink.rtl:
                number = QRectF(plot.right() + 6 * ink.unit, y - high / 2, room.right() - plot.right() - 6 * ink.unit, high)
            painter.setPen(QColor(ink.colours.quiet))
            side = Qt.AlignmentFlag.AlignLeft if ink.rtl else Qt.AlignmentFlag.AlignRight
            painter.drawText(number, side | Qt.AlignmentFlag.AlignVCenter, self._locale.toString(value))

    def _draw_column(self, painter: QPainter, tally: Tally, place: QRectF, plot: QRectF, ink: Ink) -> None:
        wide = min(place.width() * _FULL, _WIDEST * ink.unit)
        bottom = plot.bottom()
        for part in parts(tally):
            high = plot.height() * part.calls / self._top
            if part.calls:
                box = QRectF(place.center().x() - wide / 2, bottom - high, wide, high)
                gap = ink.unit if high > 3 * ink.unit and bottom < plot.bottom() else 0
                painter.fillRect(box.adjusted(0, 0, 0, -gap), part.fill(ink.colours))
                bottom -= high

    def _draw_labels(self, painter: QPainter, places: Sequence[QRectF], plot: QRectF, ink: Ink) -> None:
        """As many as fit beside each other, at even distances from the first."""
        labels = [self._label(bar, place, plot, ink) for bar, place in zip(self.bars, places, strict=True)]
        every = next((n for n in _distances(len(labels)) if _apart(labels[::n], 8 * ink.unit)), max(len(labels), 1))
        painter.setFont(ink.small)
        painter.setPen(QColor(ink.colours.quiet))
        for label, bar in list(zip(labels, self.bars, strict=True))[::every]:
            painter.drawText(label, Qt.AlignmentFlag.AlignCenter, bar.label)

    def _label(self, bar: Bar, place: QRectF, plot: QRectF, ink: Ink) -> QRectF:
        small = QFontMetricsF(ink.small)
        label = QRectF(0, plot.bottom() + 4 * ink.unit, small.horizontalAdvance(bar.label) + ink.unit, small.height())
        label.moveLeft(max(plot.left(), min(place.center().x() - label.width() / 2, plot.right() - label.width())))
        return label


class Rows:
    """Calls by line: its name, a bar, how many, and how many of a hundred were missed."""

    downward = True

    def __init__(self, bars: Sequence[Bar], locale: QLocale, heads: tuple[str, str, str]) -> None:
        self.bars, self._locale, self._heads = bars, locale, heads

    def height(self, width: float, ink: Ink) -> float:
        return self._row(ink) * (len(self.bars) + 1)

    def places(self, room: QRectF, ink: Ink) -> list[QRectF]:
        high = self._row(ink)
        return [QRectF(room.left(), room.top() + high * n, room.width(), high) for n in range(1, len(self.bars) + 1)]

    def draw(self, painter: QPainter, room: QRectF, ink: Ink, current: int | None = None) -> None:
        first = QRectF(room.left(), room.top(), room.width(), self._row(ink))
        painter.setFont(ink.small)
        painter.setPen(QColor(ink.colours.quiet))
        name, bar, calls, rate = self._cells(first, ink)
        _text(painter, name.united(bar), self._heads[0], ink, far=False)
        _text(painter, calls, self._heads[1], ink, far=True)
        _text(painter, rate, self._heads[2], ink, far=True)
        most = max((each.tally.calls for each in self.bars), default=0)
        for n, (place, each) in enumerate(zip(self.places(room, ink), self.bars, strict=True)):
            if n == current:
                painter.fillRect(place, QColor(ink.colours.pressed))
            painter.setPen(ink.line(ink.colours.border))
            painter.drawLine(place.topLeft(), place.topRight())
            self._draw_row(painter, place, each, most, ink)

    def _draw_row(self, painter: QPainter, place: QRectF, bar: Bar, most: int, ink: Ink) -> None:
        name, room, calls, rate = self._cells(place, ink)
        painter.setFont(ink.font)
        painter.setPen(QColor(ink.colours.text))
        _text(painter, name, bar.label, ink, far=False)
        _text(painter, calls, self._locale.toString(bar.tally.calls), ink, far=True)
        _text(painter, rate, bar.rate, ink, far=True)
        at = room.right() if ink.rtl else room.left()
        for part in parts(bar.tally):
            long = room.width() * part.calls / most
            box = QRectF(at - long if ink.rtl else at, room.center().y() - _THICK * ink.unit / 2, long, _THICK * ink.unit)
            painter.fillRect(box, part.fill(ink.colours))
            at += -long if ink.rtl else long

    def _row(self, ink: Ink) -> float:
        return QFontMetricsF(ink.font).height() + 11 * ink.unit

    def _cells(self, row: QRectF, ink: Ink) -> tuple[QRectF, QRectF, QRectF, QRectF]:
        """Name, bar, calls and rate of a row. The name gives room to the bar and takes it where that would be too short."""
        font, small, gap = QFontMetricsF(ink.font), QFontMetricsF(ink.small), 12 * ink.unit
        numbers = [self._locale.toString(bar.tally.calls) for bar in self.bars]
        calls = _widest([small.horizontalAdvance(self._heads[1]), *map(font.horizontalAdvance, numbers)])
        rate = _widest([small.horizontalAdvance(self._heads[2]), *(font.horizontalAdvance(bar.rate) for bar in self.bars)])
        rest = row.width() - calls - rate - 3 * gap
        name = _widest([font.horizontalAdvance(bar.label) for bar in self.bars])
        name = min(name, max(rest * 0.45, _SHORTEST_NAME * ink.unit), max(rest - _SHORTEST_BAR * ink.unit, 0))
        cells, left = [], row.left()
        for wide in (name, rest - name, calls, rate):
            cells.append(QRectF(left, row.top(), wide, row.height()))
            left += wide + gap
        if ink.rtl:
            cells = [QRectF(row.left() + row.right() - cell.right(), cell.top(), cell.width(), cell.height()) for cell in cells]
        return cells[0], cells[1], cells[2], cells[3]


class Legend:
    """What the colours mean: as many beside each other as there is room for."""

    downward = False

    def __init__(self, entries: Sequence[tuple[Tone, str]]) -> None:
        self.bars: Sequence[Bar] = ()
        self._entries = entries

    def height(self, width: float, ink: Ink) -> float:
        return max((place.bottom() for place, _, _ in self._lay_out(width, ink)), default=0.0)

    def places(self, room: QRectF, ink: Ink) -> list[QRectF]:
        return []

    def draw(self, painter: QPainter, room: QRectF, ink: Ink, current: int | None = None) -> None:
        square = 10 * ink.unit
        painter.setFont(ink.small)
        for place, tone, words in self._lay_out(room.width(), ink):
            at = place.translated(room.topLeft())
            if ink.rtl:
                at.moveRight(room.left() + room.right() - at.left())
            left = at.right() - square if ink.rtl else at.left()
            painter.fillRect(QRectF(left, at.center().y() - square / 2, square, square), Part(tone, 0).fill(ink.colours))
            painter.setPen(QColor(ink.colours.text))
            beside = square + 6 * ink.unit
            _text(painter, at.adjusted(0 if ink.rtl else beside, 0, -beside if ink.rtl else 0, 0), words, ink, far=False)

    def _lay_out(self, width: float, ink: Ink) -> Iterator[tuple[QRectF, Tone, str]]:
        small = QFontMetricsF(ink.small)
        left = top = 0.0
        for tone, words in self._entries:
            wide = min(small.horizontalAdvance(words) + 17 * ink.unit, width)
            if left and left + wide > width:
                left, top = 0.0, top + small.height() + 4 * ink.unit
            yield QRectF(left, top, wide, small.height()), tone, words
            left += wide + 16 * ink.unit


def scale(most: int) -> tuple[int, int]:
    """The distance of two lines, 1, 2 or 5 times a power of ten, and the topmost line, at or above `most`: six lines at most."""
    step = next(unit * ten for ten in (10**n for n in range(12)) for unit in _STEPS if unit * ten * 5 >= most)
    return step, max(step * -(-most // step), step)


def _distances(bars: int) -> Iterator[int]:
    """Between two labels: of hours those that divide a day, of days those that one is used to."""
    yield from (1, 2, 3, 4, 6, 12) if bars == 24 else (1, 2, 7, 14, 28)


def _apart(labels: Sequence[QRectF], gap: float) -> bool:
    return not any(one.adjusted(-gap, 0, gap, 0).intersects(other) for one, other in pairwise(labels))


def _widest(widths: Sequence[float]) -> float:
    return max(widths, default=0.0) + 1


def _text(painter: QPainter, room: QRectF, text: str, ink: Ink, *, far: bool) -> None:
    """One line at the near or the far edge of the room, in reading direction, cut if there is too little."""
    cut = QFontMetricsF(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, room.width() + 0.5)
    side = Qt.AlignmentFlag.AlignRight if far is not ink.rtl else Qt.AlignmentFlag.AlignLeft
    painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, cut)
