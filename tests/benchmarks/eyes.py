"""What can be seen on the screen, from outside: windows that appear, what is painted where and when, and what it looks like."""

from __future__ import annotations

import select
import time
from dataclasses import dataclass, replace
from typing import Any

from PIL import Image
from Xlib import X
from Xlib.display import Display
from Xlib.ext import damage

_LEAST_CARD = 100
"""Pixels. What is lower is the bar that counts the calls without a card of their own."""
_SETTLED_S = 0.25
"""What has not been painted on for so long is done. Less than the second in which a card's timer ticks."""


@dataclass(frozen=True, slots=True)
class Box:
    """A part of the screen, in pixels."""

    x: int
    y: int
    width: int
    height: int

    def meets(self, other: Box) -> bool:
        across = self.x < other.x + other.width and other.x < self.x + self.width
        return across and self.y < other.y + other.height and other.y < self.y + self.height


@dataclass(frozen=True, slots=True)
class Sight:
    """A window that appeared. Seconds of the monotonic clock: when it was mapped, when its upper half was first and last painted
    on. There the number stands; what else is known of the caller comes below it, a moment later."""

    box: Box
    mapped: float
    first: float
    last: float


class Eyes:
    """A connection of its own to the X server, which stamps what it hears of as soon as it does. `most_cards` is how many there
    were at once."""

    def __init__(self, display: str) -> None:
        self._display: Any = Display(display)
        self._display.damage_query_version()
        self._root = self._display.screen().root
        self._root.change_attributes(event_mask=X.SubstructureNotifyMask)
        self._root.damage_create(damage.DamageReportRawRectangles)
        self._mapped: dict[int, float] = {}
        self._boxes: dict[int, Box] = {}
        self._painted: list[tuple[float, Box]] = []
        self.most_cards = 0
        self._display.sync()
        self.forget()

    def close(self) -> None:
        self._display.close()

    def forget(self) -> None:
        """What has been seen until now is not of interest."""
        self._hear(0)
        self._painted.clear()

    def wait_for_window(self, within: float) -> Sight:
        """The one window that appears, once nothing is painted on it any more. TimeoutError if none does."""
        until = time.monotonic() + within
        while not self._mapped or not self._settled():
            if time.monotonic() > until:
                raise TimeoutError(f"no window in {within:g} s")
            self._hear(0.05)
        if len(self._mapped) > 1:
            raise RuntimeError(f"{len(self._mapped)} windows appeared")
        (window, mapped), *_ = self._mapped.items()
        painted = self._painted_on(window, upper=True)
        return Sight(self._boxes[window], mapped, painted[0], painted[-1])

    def wait_for_no_window(self, within: float) -> None:
        """Until the windows that appeared are gone, and what was below is painted."""
        until = time.monotonic() + within
        while self._mapped or (self._painted and time.monotonic() - self._painted[-1][0] < _SETTLED_S):
            if time.monotonic() > until:
                raise TimeoutError(f"a window is still there after {within:g} s")
            self._hear(0.05)
        self.forget()

    def watch(self, seconds: float) -> None:
        """Look on for so long, for `most_cards`."""
        until = time.monotonic() + seconds
        while (left := until - time.monotonic()) > 0:
            self._hear(left)
            self._painted.clear()

    def picture(self, box: Box) -> Image.Image:
        seen = self._root.get_image(box.x, box.y, box.width, box.height, X.ZPixmap, 0xFFFFFFFF)
        return Image.frombytes("RGB", (box.width, box.height), seen.data, "raw", "BGRX")

    def _settled(self) -> bool:
        window = next(iter(self._mapped))
        painted = self._painted_on(window)
        return bool(painted) and time.monotonic() - painted[-1] >= _SETTLED_S

    def _painted_on(self, window: int, *, upper: bool = False) -> list[float]:
        """When the window, or the `upper` half of it, was painted on, where it is now: it may have been moved on its way."""
        box, mapped = self._boxes[window], self._mapped[window]
        if upper:
            box = replace(box, height=box.height // 2)
        return [at for at, where in self._painted if at >= mapped and where.meets(box)]

    def _hear(self, patience: float) -> None:
        """Take in what has happened; waits for something to happen if nothing has."""
        if not self._display.pending_events() and patience:
            select.select([self._display], [], [], patience)
        now = time.monotonic()
        for _ in range(self._display.pending_events()):
            self._note(self._display.next_event(), now)

    def _note(self, event: Any, now: float) -> None:
        if event.type == X.MapNotify:
            self._mapped[event.window.id] = now
            cards = [window for window in self._mapped if self._boxes[window].height > _LEAST_CARD]
            self.most_cards = max(self.most_cards, len(cards))
        elif event.type in (X.UnmapNotify, X.DestroyNotify):
            self._mapped.pop(event.window.id, None)
        elif event.type in (X.CreateNotify, X.ConfigureNotify):
            self._boxes[event.window.id] = Box(event.x, event.y, event.width, event.height)
        elif event.type == self._display.extension_event.DamageNotify:
            area = event.area
            self._painted.append((now, Box(area.x, area.y, area.width, area.height)))
