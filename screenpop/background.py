"""Work that goes on beside everything else, for as long as the program runs."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

from screenpop.contacts.refresh import refresh_due
from screenpop.contacts.syncing import Work
from screenpop.trouble import Trouble

log = logging.getLogger(__name__)

HOUSEKEEPING_S = 6 * 3600.0
SETTLING_S = 60.0
"""A start has more to do than contacts of yesterday."""
LOOK_S = 3600.0
DAY_S = 86400.0


class Background:
    """Tasks that nobody awaits; `end` cancels those that still go on."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[None]] = set()

    def begin(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def end(self) -> None:
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)


async def keep_fresh(work: Callable[[], Work], hours: Callable[[], float], *, settling_s: float = SETTLING_S) -> None:
    """Read the sources of contacts again, each when its last good reading is `hours` ago; what was changed by hand, at the next look."""
    await asyncio.sleep(settling_s)
    while True:
        for trouble in await refresh_due(work(), hours(), time.time()):
            log.error("%s", trouble)
        await asyncio.sleep(LOOK_S)


async def keep_house(keep_days: Callable[[], int], *prunes: Callable[[float], Awaitable[object]]) -> None:
    """Destroy what is older than the person wants to keep, again and again. Each of `prunes` is given a time (epoch seconds)."""
    while True:
        for prune in prunes:
            try:
                await prune(time.time() - keep_days() * DAY_S)
            except Trouble as trouble:
                log.error("Old calls could not be destroyed: %s", trouble)
        await asyncio.sleep(HOUSEKEEPING_S)
