"""The picture in the tray: a tile with its own ground, so that it reads on a light and on a dark panel alike, and a badge of missed calls.

It is painted anew for each size that panels use rather than scaled: at 16 pixels a scaled digit is a smudge.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPainterPath, QPainterPathStroker, QPixmap, QTransform

SIZES = (16, 20, 22, 24, 28, 32, 40, 44, 48, 56, 64, 96, 128)
"""Pixels. The sizes of panels, each once more at 2x."""


class TrayState(StrEnum):
    LISTENING = "listening"
    QUIET = "quiet"
    TROUBLE = "trouble"


_GROUND = {TrayState.LISTENING: QColor("#1f6feb"), TrayState.QUIET: QColor("#6b7280"), TrayState.TROUBLE: QColor("#c2570c")}
_INK = QColor("#ffffff")
_BADGE = QColor("#d1242f")

_DIGITS = {
    "1": "010 110 010 010 111",
    "2": "111 001 111 100 111",
    "3": "111 001 111 001 111",
    "4": "101 101 111 001 001",
    "5": "111 100 111 001 111",
    "6": "111 100 111 101 111",
    "7": "111 001 001 010 010",
    "8": "111 101 111 101 111",
    "9": "111 101 111 001 111",
    "+": "000 010 111 010 000",
}
"""Digits of three by five pixels, for badges too small for any font."""


def badge(missed: int) -> str:
    """What the badge says: nothing, "1" to "9", "9+"."""
    return "" if missed <= 0 else str(missed) if missed <= 9 else "9+"


def icon(state: TrayState, missed: int) -> QIcon:
    """The icon in every size a panel may ask for."""
    picture = QIcon()
    for size in SIZES:
        picture.addPixmap(paint(size, state, badge(missed)))
    return picture


def paint(size: int, state: TrayState, text: str) -> QPixmap:
    """One picture of `size` pixels with `text` on the badge; no badge if it is empty."""
    tile, (draw, aside) = QPainterPath(), _GLYPHS[state]
    tile.addRoundedRect(QRectF(0, 0, size, size), size * 0.22, size * 0.22)
    to_size = QTransform.fromScale(size / 16, size / 16)
    disc = _disc(size, text)
    if text:
        gap = max(1.0, size / 22)
        tile = tile.subtracted(_rounded(disc, gap))
        glyph = to_size.map(aside.map(draw())).subtracted(_rounded(disc, 2 * gap))
    else:
        glyph = to_size.map(draw())
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(tile, _GROUND[state])
    painter.fillPath(glyph, _INK)
    if text:
        painter.fillPath(_rounded(disc), _BADGE)
        (_paint_pixels if size < 26 else _paint_letters)(painter, disc, text)
    painter.end()
    return pixmap


def _handset() -> QPainterPath:
    """A handset on a ground of 16 by 16; its back is turned to the lower left, which leaves the upper right to the badge."""
    curve = QPainterPath(QPointF(4.7, 4.9))
    curve.cubicTo(QPointF(4.9, 8.4), QPointF(7.6, 11.1), QPointF(11.1, 11.3))
    stroker = QPainterPathStroker()
    stroker.setWidth(2.2)
    stroker.setCapStyle(Qt.PenCapStyle.RoundCap)
    shape = stroker.createStroke(curve)
    for centre, angle in ((QPointF(5.4, 4.9), -12.0), (QPointF(11.1, 10.6), 102.0)):
        end = QPainterPath()
        end.addRoundedRect(QRectF(-1.9, -1.9, 3.8, 3.8), 1.1, 1.1)
        shape = shape.united(QTransform().translate(centre.x(), centre.y()).rotate(angle).map(end))
    return shape.simplified()


def _moon() -> QPainterPath:
    full, shadow = QPainterPath(), QPainterPath()
    full.addEllipse(QPointF(8, 8), 5, 5)
    shadow.addEllipse(QPointF(10.6, 6.2), 4.4, 4.4)
    return full.subtracted(shadow)


def _exclamation() -> QPainterPath:
    mark = QPainterPath()
    mark.addRoundedRect(QRectF(7, 3, 2, 6.4), 1, 1)
    mark.addEllipse(QRectF(6.9, 10.8, 2.2, 2.2))
    return mark


_GLYPHS: dict[TrayState, tuple[Callable[[], QPainterPath], QTransform]] = {
    TrayState.LISTENING: (_handset, QTransform().translate(-0.4, 3.6).scale(0.82, 0.82)),
    TrayState.QUIET: (_moon, QTransform().translate(-0.4, 3.6).scale(0.82, 0.82)),
    TrayState.TROUBLE: (_exclamation, QTransform().translate(-3.6, 1.2)),
}
"""What stands on the tile, and where it goes when it shares the tile with a badge."""


def _disc(size: int, text: str) -> QRectF:
    """The badge's place: the upper right corner, a little wider for two characters."""
    height = round(size * 0.56)
    width = height if len(text) == 1 else round(height * 1.25)
    return QRectF(size - width, 0, width, height)


def _rounded(rect: QRectF, wider: float = 0.0) -> QPainterPath:
    path, radius = QPainterPath(), rect.height() / 2 + wider
    path.addRoundedRect(rect.adjusted(-wider, -wider, wider, wider), radius, radius)
    return path


def _paint_pixels(painter: QPainter, disc: QRectF, text: str) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    width = 4 * len(text) - 1
    left, top = disc.left() + (disc.width() - width) // 2, disc.top() + (disc.height() - 5) // 2
    for at, character in enumerate(text):
        for y, line in enumerate(_DIGITS[character].split()):
            for x, dot in enumerate(line):
                if dot == "1":
                    painter.fillRect(QRectF(left + 4 * at + x, top + y, 1, 1), _INK)


def _paint_letters(painter: QPainter, disc: QRectF, text: str) -> None:
    """Set by its outline: the digit's own box is centred, whatever the font's metrics say."""
    font = QFont()
    font.setPixelSize(100)
    font.setWeight(QFont.Weight.Bold)
    outline = QPainterPath()
    outline.addText(0, 0, font, text)
    box = outline.boundingRect()
    scale = min(disc.height() * 0.62 / box.height(), disc.width() * 0.72 / box.width())
    centre = QTransform().translate(disc.center().x(), disc.center().y()).scale(scale, scale)
    painter.fillPath(centre.translate(-box.center().x(), -box.center().y()).map(outline), _INK)
