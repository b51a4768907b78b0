"""Controls that are drawn here, because a style sheet has no switches, and arrows only as pictures."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox

from screenpop.cards import Tone
from screenpop.desktop.named_choice import NamedChoice
from screenpop.desktop.theme import Theme


class Switch(QCheckBox):
    """A check box drawn as a switch."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        scaled = theme.sizes.scaled
        self._across = QSize(scaled(38), scaled(22))
        self.setFixedSize(self._across + QSize(scaled(6), scaled(6)))

    def hitButton(self, place: QPoint) -> bool:
        return True

    def sizeHint(self) -> QSize:
        return self.maximumSize()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QRectF((self.width() - self._across.width()) / 2, (self.height() - self._across.height()) / 2,
                       self._across.width(), self._across.height())  # fmt: skip
        ground = QColor(colours.primary if self.isChecked() else colours.quiet)
        if not self.isEnabled():
            ground.setAlphaF(0.45)
        if self.hasFocus():
            painter.setPen(QColor(colours.accents[Tone.RINGING]))
            painter.drawRoundedRect(track.adjusted(-2, -2, 2, 2), track.height() / 2 + 2, track.height() / 2 + 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(track, track.height() / 2, track.height() / 2)
        knob = track.height() - 6
        at_right = self.isChecked() is (self.layoutDirection() is Qt.LayoutDirection.LeftToRight)
        left = track.right() - knob - 3 if at_right else track.left() + 3
        painter.setBrush(QColor(colours.primary_text if self.isChecked() else colours.surface))
        painter.drawEllipse(QRectF(left, track.top() + 3, knob, knob))
        painter.end()


class Chooser(NamedChoice):
    """With an arrow in the colour of its text: a style sheet has arrows only as pictures."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        half, height = self.fontMetrics().height() / 4, self.fontMetrics().height() / 4
        from_edge = 6 + 2 * half
        middle = self.width() - from_edge if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else from_edge
        top = (self.height() - height) / 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().text().color(), 1.6, c=Qt.PenCapStyle.RoundCap))
        painter.drawPolyline([QPointF(middle - half, top), QPointF(middle, top + height), QPointF(middle + half, top)])
        painter.end()
