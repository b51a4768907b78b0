"""Tasks that nobody awaits: held while they go on, since the loop itself forgets them, and cancelled at the end."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any


class Background:
    """The tasks of one owner, who ends them when it is closed itself."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[None]] = set()

    def __len__(self) -> int:
        return len(self._tasks)

    def begin(self, work: Coroutine[Any, Any, None]) -> None:
        _ = self.started(work)

    def started(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        """`begin`, for those who will wait for it after all."""
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def finish(self, within_s: float | None = None) -> None:
        """Wait for what must not be cut short, at most so long."""
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=within_s)

    def cancel(self) -> None:
        """`end`, for those who cannot wait."""
        for task in self._tasks:
            task.cancel()

    async def end(self) -> None:
        self.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
