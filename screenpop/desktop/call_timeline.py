"""The course of a call, drawn: a lane for each phone, hatched while it rang, solid while somebody talked on it."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from screenpop.calls.message import Message
from screenpop.cards import Tone
from screenpop.desktop import texts
from screenpop.desktop.call_words import course, who
from screenpop.desktop.theme import Theme
from screenpop.details import CallDetails, LegLine

_STEPS = (1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200)
_MOST_STEPS = 4
_LANE, _BAR, _AXIS = 26, 12, 22
_LEAST_BAR = 3
_LABELS_SHARE = 0.36


@dataclass(frozen=True, slots=True)
class Stretch:
    """A piece of a lane, in seconds since the first event. `seen`: an event told its end."""

    talking: bool
    start: float
    end: float
    seen: bool


def stretches(leg: LegLine, at: float, until: float) -> list[Stretch]:
    """What is drawn of a leg in a picture of the time from `at` to `until` (epoch seconds)."""
    found = []
    for attempt in leg.attempts:
        ended = attempt.ended_at if attempt.ended_at is not None else until
        rang_until = ended if attempt.answered_at is None else attempt.answered_at
        seen = attempt.ended_at is not None
        found.append(Stretch(False, attempt.began_at - at, max(rang_until, attempt.began_at) - at, seen or rang_until != ended))
        if attempt.answered_at is not None:
            found.append(Stretch(True, attempt.answered_at - at, max(ended, attempt.answered_at) - at, seen))
    return found


def step(span_s: float) -> int:
    """Seconds between two marks of the axis: a round number, and few marks."""
    return next((step for step in _STEPS if span_s / step <= _MOST_STEPS), 3600 * math.ceil(span_s / 3600 / _MOST_STEPS))


class CallTimeline(QWidget):
    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._call: CallDetails | None = None
        self._now = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(texts.say(Message("Course of the call")))

    def put(self, call: CallDetails, now: float) -> None:
        """The call as it stands at this moment (epoch seconds)."""
        self._call, self._now = call, now
        words = course(call, now)
        self.setAccessibleDescription(words)
        self.setVisible(bool(call.legs))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        legs = len(self._call.legs) if self._call is not None else 0
        return QSize(self._theme.sizes.scaled(260), self._theme.sizes.scaled(_LANE * legs + _AXIS))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.sizes.scaled(160), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._call is not None:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            _Drawing(self._theme, painter, self, self._call, self._now).draw()
            painter.end()


class _Drawing:
    """One painting. Places are reckoned from left to right and mirrored where the desktop reads from the right."""

    def __init__(self, theme: Theme, painter: QPainter, widget: QWidget, call: CallDetails, now: float) -> None:
        self._colours, self._scaled, self._painter = theme.colours, theme.sizes.scaled, painter
        self._call, self._rect, self._direction = call, widget.rect(), widget.layoutDirection()
        self._font = QFont(widget.font())
        self._font.setPixelSize(theme.sizes.small)
        self._metrics = QFontMetrics(self._font)
        self._until = max(call.last_at, now) if call.open else call.last_at
        self._span = max(self._until - call.row.at, 1.0)
        longest = max((self._metrics.horizontalAdvance(who(leg)) for leg in call.legs), default=0)
        self._labels = min(longest + 2, int(self._rect.width() * _LABELS_SHARE)) + self._scaled(10)

    def draw(self) -> None:
        self._painter.setFont(self._font)
        self._painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # each text reads its own way
        lanes = self._scaled(_LANE) * len(self._call.legs)
        self._draw_axis(lanes)
        for number, leg in enumerate(self._call.legs):
            lane = QRect(0, self._scaled(_LANE) * number, self._rect.width(), self._scaled(_LANE))
            label = QRect(lane.left(), lane.top(), self._labels - self._scaled(10), lane.height())
            text = self._metrics.elidedText(who(leg), Qt.TextElideMode.ElideRight, label.width())
            self._write(text, label, self._colours.text if leg.mine else self._colours.quiet, Qt.AlignmentFlag.AlignLeft)
            for stretch in stretches(leg, self._call.row.at, self._until):
                self._draw_stretch(stretch, lane)

    def _draw_axis(self, bottom: int) -> None:
        every = step(self._span)
        for mark in range(int(self._span // every) + 1):
            x = self._x(mark * every)
            self._painter.setPen(QPen(QColor(self._colours.border), 1))
            line = self._place(QRect(x, 0, 1, bottom + self._scaled(3)))
            self._painter.drawLine(line.topLeft(), line.bottomLeft())
            text = texts.duration(mark * every)
            width = self._metrics.horizontalAdvance(text) + 2
            left = min(max(x - width // 2, self._labels - self._scaled(4)), self._rect.width() - width)
            room = QRect(left, bottom + self._scaled(4), width, self._scaled(_AXIS - 4))
            self._write(text, room, self._colours.quiet, Qt.AlignmentFlag.AlignHCenter)

    def _draw_stretch(self, stretch: Stretch, lane: QRect) -> None:
        left, right = self._x(stretch.start), self._x(stretch.end)
        height = self._scaled(_BAR)
        bar = QRect(left, lane.top() + (lane.height() - height) // 2, max(right - left, self._scaled(_LEAST_BAR)), height)
        place = QRectF(self._place(bar))
        tone = Tone.TALKING if stretch.talking else Tone.RINGING
        accent = QColor(self._colours.accents[tone])
        edge = QPen(accent, 1, Qt.PenStyle.SolidLine if stretch.seen else Qt.PenStyle.DotLine)
        radius = min(self._scaled(3), bar.width() / 2)
        self._painter.setPen(Qt.PenStyle.NoPen if stretch.talking and stretch.seen else edge)
        self._painter.setBrush(accent if stretch.talking else QColor(self._colours.tinted(tone)))
        self._painter.drawRoundedRect(place, radius, radius)
        if not stretch.talking:
            self._painter.setPen(Qt.PenStyle.NoPen)
            self._painter.setBrush(QBrush(accent, Qt.BrushStyle.BDiagPattern))
            self._painter.drawRoundedRect(place, radius, radius)

    def _x(self, seconds: float) -> int:
        room = self._rect.width() - self._labels - self._scaled(2)
        return self._labels + round(room * min(max(seconds / self._span, 0.0), 1.0))

    def _write(self, text: str, room: QRect, colour: str, side: Qt.AlignmentFlag) -> None:
        self._painter.setPen(QColor(colour))
        across = QStyle.visualAlignment(self._direction, side) | Qt.AlignmentFlag.AlignAbsolute
        flags = int(across | Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextSingleLine)
        self._painter.drawText(self._place(room), flags, text)

    def _place(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self._direction, self._rect, rect)
