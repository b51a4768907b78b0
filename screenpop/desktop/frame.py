"""The paper a card is on: rounded corners, a border, a shadow, and a strip in the card's colour.

The window is larger than the paper by `MARGIN`, where the shadow falls. Where the desktop does not blend windows, a mask
cuts the window down to the paper, whose rim is then painted without any transparency.
"""

from __future__ import annotations

import math

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap, QRegion

from screenpop.desktop.colours import Colours

MARGIN = 12
"""Logical pixels; not more than the gap between cards, or a shadow would lie on the next card."""
STRIP = 4
_RADIUS = 10.0
_HARD_RADIUS = 4.0
"""Of corners cut by a mask, which cannot be smooth."""
_SHADOW_DROP = 3
_SHADOW_REACH = MARGIN - _SHADOW_DROP


def paper(size: QSize) -> QRect:
    """The part of a window of this size that the card fills."""
    return QRect(0, 0, size.width(), size.height()).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)


def mask(size: QSize) -> QRegion:
    """What remains of the window where nothing is blended."""
    body, radius = paper(size), round(_HARD_RADIUS)
    region = QRegion(body.adjusted(0, radius, 0, -radius))
    for row in range(radius):
        inset = round(radius - math.sqrt(radius**2 - (radius - row - 0.5) ** 2))
        for y in (body.top() + row, body.bottom() - row):
            region += QRegion(body.left() + inset, y, body.width() - 2 * inset, 1)
    return region


def picture(
    size: QSize, scale: float, colours: Colours, accent: str | None, *, blended: bool, shadow: bool, mirrored: bool
) -> QPixmap:
    """All of it, painted once for a window of this size; `mirrored` has the strip at the right."""
    pixmap = QPixmap(size * scale)
    pixmap.setDevicePixelRatio(scale)
    pixmap.fill(Qt.GlobalColor.transparent if blended else QColor(colours.border))
    body = QRectF(paper(size))
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if blended and shadow:
        _paint_shadow(painter, body, colours.shadow)
    outline = _rounded(body, _RADIUS if blended else _HARD_RADIUS)
    painter.fillPath(outline, QColor(colours.border))
    inside = _rounded(body.adjusted(1, 1, -1, -1), (_RADIUS if blended else _HARD_RADIUS) - 1)
    painter.fillPath(inside, QColor(colours.surface))
    if accent is not None:
        painter.setClipPath(outline)
        left = body.right() - STRIP if mirrored else body.left()
        painter.fillRect(QRectF(left, body.top(), STRIP, body.height()), QColor(accent))
    painter.end()
    return pixmap


def _rounded(rect: QRectF, radius: float) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(rect, radius, radius)
    return path


def _paint_shadow(painter: QPainter, body: QRectF, darkest: float) -> None:
    """Fills from the outside in, each a little smaller: together they fade like a blurred shadow."""
    painter.setPen(QPen(Qt.PenStyle.NoPen))
    before = 0.0
    for reach in range(_SHADOW_REACH, 0, -1):
        wanted = darkest * (1 - reach / (_SHADOW_REACH + 1)) ** 2
        shade = QColor(0, 0, 0)
        shade.setAlphaF((wanted - before) / (1 - before))
        before = wanted
        grown = body.translated(0, _SHADOW_DROP).adjusted(-reach, -reach, reach, reach)
        painter.fillPath(_rounded(grown, _RADIUS + reach), shade)
