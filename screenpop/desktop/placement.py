"""Where cards stand: in a corner of one screen, stacked, inside what the panels leave free (R17)."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QCursor, QGuiApplication, QScreen

EDGE = 16
"""Logical pixels between a card and the edge of the free area."""
GAP = 12
"""Between two cards. The shadow of one ends where the next begins."""

_NOTIFIES_BELOW = frozenset({"KDE", "LXQt"})
"""Desktops (names in XDG_CURRENT_DESKTOP) with their notifications where the text of a line ends, at the bottom; Windows has them
there, too. GNOME, Xfce, MATE, Cinnamon, macOS and the notification servers without a desktop have theirs at the top."""


class Screens(QObject):
    """The screens of this desktop. `changed` says that one came, went, moved or took another scale."""

    changed = Signal()

    def __init__(self, app: QGuiApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        app.screenAdded.connect(self._watch)
        app.screenAdded.connect(self.changed)
        app.screenRemoved.connect(self.changed)
        app.primaryScreenChanged.connect(self.changed)
        for screen in QGuiApplication.screens():
            self._watch(screen)

    def choose(self, name: str) -> QScreen:
        """`pointer`: the screen with the pointer; any other name: that screen. The primary one where there is none such."""
        screens = QGuiApplication.screens()
        if len(screens) == 1:
            return screens[0]  # to ask where the pointer is takes a while
        if name == "pointer":
            found = QGuiApplication.screenAt(QCursor.pos())
        else:
            found = next((screen for screen in screens if screen.name() == name), None)
        return found or QGuiApplication.primaryScreen()

    def at(self, point: QPoint) -> QScreen:
        """The screen that this point of the desktop is on; the primary one where there is none."""
        return QGuiApplication.screenAt(point) or QGuiApplication.primaryScreen()

    def _watch(self, screen: QScreen) -> None:
        for signal in (screen.availableGeometryChanged, screen.logicalDotsPerInchChanged, screen.physicalDotsPerInchChanged):
            signal.connect(self.changed)


def corner(
    position: str,
    platform: str = sys.platform,
    desktop: str | None = None,
    reads: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight,
) -> str:
    """The corner that a setting means. "auto" is one at the bottom, which covers no window's buttons, and not the corner of the
    desktop's own notifications. `desktop` is XDG_CURRENT_DESKTOP."""
    if position != "auto":
        return position
    names = (os.environ.get("XDG_CURRENT_DESKTOP", "") if desktop is None else desktop).split(":")
    taken = platform == "win32" or not _NOTIFIES_BELOW.isdisjoint(names)
    at_left = taken is (reads == Qt.LayoutDirection.LeftToRight)
    return "bottom-left" if at_left else "bottom-right"


def nearest_corner(area: QRect, point: QPoint) -> str:
    """The corner of the area in whose quarter the point is."""
    middle = area.center()
    vertical = "top" if point.y() < middle.y() else "bottom"
    return f"{vertical}-{'left' if point.x() < middle.x() else 'right'}"


@dataclass(frozen=True, slots=True)
class Arrangement:
    """The top left corners of the cards that found room, in the order they were given, and of the bar."""

    cards: tuple[QPoint, ...]
    bar: QPoint | None


def room_for(area: QRect, heights: Sequence[int], bar: int) -> int:
    """How many of these cards fit above one another, with the bar (its height) if not all do. One always does."""
    free = area.height() - 2 * EDGE
    if sum(heights) + GAP * (len(heights) - 1) <= free:
        return len(heights)
    used, fitting = bar, 0
    for height in heights:
        used += height + GAP
        if used > free:
            break
        fitting += 1
    return max(1, fitting)


def arrange(area: QRect, position: str, sizes: Sequence[QSize], bar: QSize | None) -> Arrangement:
    """Stacks the cards from the corner `position` (`bottom-right` …) inwards, the first nearest to it, then the bar."""
    from_bottom, at_right = position.startswith("bottom"), position.endswith("right")
    corners: list[QPoint] = []
    used = EDGE
    for size in (*sizes, *((bar,) if bar is not None else ())):
        x = area.right() + 1 - EDGE - size.width() if at_right else area.left() + EDGE
        y = area.bottom() + 1 - used - size.height() if from_bottom else area.top() + used
        corners.append(_inside(area, QPoint(x, y), size))
        used += size.height() + GAP
    return Arrangement(tuple(corners[: len(sizes)]), corners[-1] if bar is not None else None)


def _inside(area: QRect, corner: QPoint, size: QSize) -> QPoint:
    """Pushed back into the area; of a card larger than the area the upper left part, where the name is, shows."""
    x = max(area.left(), min(corner.x(), area.right() + 1 - size.width()))
    y = max(area.top(), min(corner.y(), area.bottom() + 1 - size.height()))
    return QPoint(x, y)
