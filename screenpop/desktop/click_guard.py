"""Clicks meant for something else: a card that has just appeared, or moved, is not yet what the hand was aiming at."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

UNTOUCHABLE_S = 0.4
"""Seconds for which clicks are ignored: about a person's reaction time, with some to spare."""

_WAITED_AT_MOST_S = 10.0
_MS_BITS = 0xFFFFFFFF
_STAMPED_BY_ANOTHER_CLOCK = sys.platform == "win32"

_CLICKS = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick})


class ClickGuard(QObject):
    """Swallows the mouse clicks on these widgets for a moment after each `arm`. What a screen reader presses is no mouse click."""

    def __init__(self, widgets: Iterable[QWidget], monotonic: Callable[[], float], parent: QObject) -> None:
        super().__init__(parent)
        self._monotonic = monotonic
        self._until = 0.0
        for widget in widgets:
            widget.installEventFilter(self)

    def arm(self) -> None:
        self._until = self._monotonic() + UNTOUCHABLE_S

    def disarm(self) -> None:
        """What has begun may end: the moment was over when the hand came down."""
        self._until = 0.0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click counts if the button goes down and up outside such a moment."""
        if event.type() not in _CLICKS or self._happened(event) >= self._until:
            return False
        if isinstance(watched, QAbstractButton):
            watched.setDown(False)  # pressed before the card moved: the release that it will not see must not leave it down
        return True

    def _happened(self, event: QEvent) -> float:
        """When the button moved, in seconds of our clock. A busy program learns of it late: what was pressed in such a moment
        is not meant a second later either. X servers and macOS stamp a click in ms of the clock that `time.monotonic` reads, the
        first of them in 32 bits; where the stamp cannot be of that clock, the click is of now. On Windows Qt stamps by a clock of
        its own."""
        now = self._monotonic()
        if not isinstance(event, QMouseEvent) or _STAMPED_BY_ANOTHER_CLOCK:
            return now
        waited = ((int(now * 1000) - event.timestamp()) & _MS_BITS) / 1000
        return now - waited if waited < _WAITED_AT_MOST_S else now
