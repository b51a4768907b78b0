"""A chart in a window: what is at a bar is said under the pointer, with the arrow keys, and to a screen reader."""

from __future__ import annotations

import html

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QFont, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QToolTip, QWidget

from screenpop.cards import Tone
from screenpop.desktop.charts import Drawing, Ink
from screenpop.desktop.theme import Theme

_MARGIN = 5
"""Room for the ring of the focus."""
_LONGEST_DESCRIPTION = 8_000


class ChartView(QFrame):
    """`name` is what a screen reader calls it (a frame, since it skips plain widgets); its description is the whole table, or the bar that was gone to."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._drawing: Drawing | None = None
        self._current: int | None = None
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_drawing(self, drawing: Drawing) -> None:
        self._drawing = drawing
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if drawing.bars else Qt.FocusPolicy.NoFocus)
        self._go_to(None)
        self.updateGeometry()

    def ink(self) -> Ink:
        return ink_of(self._theme, self.font(), rtl=self.layoutDirection() == Qt.LayoutDirection.RightToLeft)

    def _go_to(self, place: int | None) -> None:
        self._current = place
        bars = self._drawing.bars if self._drawing is not None else ()
        words = [bars[place].words] if place is not None else [bar.words for bar in bars if bar.tally.calls]
        self.setAccessibleDescription("\n".join(words)[:_LONGEST_DESCRIPTION])
        self.update()

    def _room(self) -> QRectF:
        return QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)

    def _place_at(self, point: QPoint) -> int | None:
        places = self._drawing.places(self._room(), self.ink()) if self._drawing is not None else []
        return next((n for n, place in enumerate(places) if place.contains(point)), None)

    def _say(self, place: int, at: QPoint) -> None:
        if self._drawing is not None:
            QToolTip.showText(at, f"<qt>{html.escape(self._drawing.bars[place].words)}</qt>", self)

    # Qt's side

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        inside = self._drawing.height(width - 2 * _MARGIN, self.ink()) if self._drawing is not None else 0
        return round(inside) + 2 * _MARGIN

    def sizeHint(self) -> QSize:
        return QSize(self._theme.sizes.scaled(300), self.heightForWidth(max(self.width(), self._theme.sizes.scaled(300))))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._drawing is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._drawing.draw(painter, self._room(), self.ink(), self._current)
        if self.hasFocus():
            painter.setPen(self.ink().line(self._theme.colours.accents[Tone.RINGING], 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = self._place_at(event.position().toPoint())
        if place != self._current:
            self._go_to(place)

    def leaveEvent(self, event: QEvent) -> None:
        if not self.hasFocus():
            self._go_to(None)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._go_to(None)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            place = self._place_at(event.pos())
            if place is None:
                QToolTip.hideText()
            else:
                self._say(place, event.globalPos())
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """From bar to bar; the other arrows scroll the page."""
        bars = len(self._drawing.bars) if self._drawing is not None else 0
        back, on = Qt.Key.Key_Up, Qt.Key.Key_Down
        if self._drawing is not None and not self._drawing.downward:
            back, on = Qt.Key.Key_Left, Qt.Key.Key_Right
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                back, on = on, back
        by = {back: -1, on: 1, Qt.Key.Key_Home: -bars, Qt.Key.Key_End: bars}.get(Qt.Key(event.key()))
        if by is None or not bars:
            super().keyPressEvent(event)
            return
        start = self._current if self._current is not None else (-1 if by > 0 else bars)
        place = max(0, min(start + by, bars - 1))
        self._go_to(place)
        if self._drawing is not None:
            self._say(place, self.mapToGlobal(self._drawing.places(self._room(), self.ink())[place].center().toPoint()))


def ink_of(theme: Theme, font: QFont, *, rtl: bool) -> Ink:
    normal, small = QFont(font), QFont(font)
    normal.setPixelSize(theme.sizes.base)
    small.setPixelSize(theme.sizes.small)
    return Ink(theme.colours, normal, small, theme.sizes.scaled(100) / 100, rtl)
