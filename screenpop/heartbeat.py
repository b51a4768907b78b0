"""Notices that the computer slept, or that its clock was set: the wall clock and the steady clock then part.

Durations are differences of receipt times; a jump of the wall clock would leave a card ringing for an hour, or for ever.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable

log = logging.getLogger(__name__)

BEAT_S = 10.0
GAP_S = 30.0
"""What a beat may be late, or the clocks part, before it means anything."""


class Heartbeat:
    """Calls `jumped` when the wall clock moved by more than 30 s otherwise than time passed, either way. `beat` is called at every beat, to look after what may die unnoticed."""

    def __init__(
        self,
        jumped: Callable[[], Awaitable[None]],
        beat: Callable[[], Awaitable[None]],
        *,
        beat_s: float = BEAT_S,
        wall: Callable[[], float] = time.time,
    ) -> None:
        self._jumped, self._beat = jumped, beat
        self._beat_s, self._wall = beat_s, wall

    async def run(self) -> None:
        """Beat until cancelled."""
        before = self._wall()
        while True:
            # Some systems' steady clock stands still in sleep, others' goes on: the beat itself is the measure for both.
            await asyncio.sleep(self._beat_s)
            now = self._wall()
            gap, before = now - before - self._beat_s, now
            try:
                if abs(gap) > GAP_S:
                    log.warning(
                        "The clock moved by %.0f s within %.0f s: sleep, or it was set.", gap + self._beat_s, self._beat_s
                    )
                    await self._jumped()
                await self._beat()
            except Exception:
                log.exception("What the heartbeat looks after could not be looked after.")
