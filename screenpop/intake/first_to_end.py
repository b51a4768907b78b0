"""Things that go on side by side for as long as all of them do."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine


async def first_to_end(*works: Coroutine[object, object, None]) -> None:
    """Return, or raise, what the first of them does; the others are cancelled and have ended by then."""
    tasks = [asyncio.get_running_loop().create_task(work) for work in works]
    try:
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    for task in tasks:  # of two that end at once, the one that was named first
        if task in done:
            task.result()
