"""One timer for the earliest of several moments."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

MOST_ASLEEP_S = 3600.0
"""A moment by a clock that was far ahead is due in years; a Qt timer cannot be set so far."""


class Alarm:
    """Calls `ring` on the loop when the first of the moments that were given to `at` has come, or after an hour, whichever is sooner."""

    def __init__(self, ring: Callable[[], None], clock: Callable[[], float]) -> None:
        self._ring, self._clock = ring, clock
        self._timer: asyncio.TimerHandle | None = None
        self._rings_at = 0.0

    def at(self, moment: float) -> None:
        """A moment of `clock`."""
        if self._timer is not None:
            if self._rings_at <= moment:
                return
            self._timer.cancel()
        self._rings_at = moment
        delay = min(max(0.0, moment - self._clock()) + 0.05, MOST_ASLEEP_S)
        self._timer = asyncio.get_running_loop().call_later(delay, self._due)

    def cancel(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _due(self) -> None:
        self._timer = None
        self._ring()
