"""What goes on for as long as the program runs: contacts are read again, old calls destroyed."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable

from screenpop.contacts.refresh import refresh_due
from screenpop.contacts.syncing import Work
from screenpop.trouble import Trouble

log = logging.getLogger(__name__)

HOUSEKEEPING_S = 6 * 3600.0
SETTLING_S = 60.0
"""A start has more to do than contacts of yesterday."""
LOOK_S = 3600.0
DAY_S = 86400.0


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
