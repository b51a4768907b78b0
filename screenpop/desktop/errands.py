"""What a person asks for and the program does in its own time: begun at once, answered in the window that asked, ended with the desk."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from typing import TypeVar

from screenpop.system.background import Background
from screenpop.trouble import Trouble

log = logging.getLogger(__name__)

T = TypeVar("T")

PATIENCE_S = 2.0
"""How long the end waits for what must not be lost; the program's end takes less than five."""


class Errands:
    """`show_trouble` says what went wrong with what `do` was given; `ask` leaves that to who asked."""

    def __init__(self, show_trouble: Callable[[Trouble], None]) -> None:
        self._show_trouble = show_trouble
        self._background = Background()
        self._writing = Background()

    def do(self, work: Awaitable[None]) -> None:
        self._background.begin(self._tell(work))

    def finish(self, work: Awaitable[None]) -> None:
        """`do`, but not cut short: what a person wrote is not lost because the program ends."""
        self._writing.begin(self._tell(work))

    def ask(self, work: Awaitable[T], done: Callable[[T | Exception], None]) -> None:
        """`done` is called once, with the answer or with what went wrong."""
        self._background.begin(_answering(work, done))

    async def end(self) -> None:
        await self._writing.finish(PATIENCE_S)
        await self._writing.end()
        await self._background.end()

    async def _tell(self, work: Awaitable[None]) -> None:
        """What goes wrong is said where the person looks, and the tray keeps saying it."""
        try:
            await work
        except Trouble as trouble:
            log.error("%s", trouble)
            self._show_trouble(trouble)


async def _answering(work: Awaitable[T], done: Callable[[T | Exception], None]) -> None:
    try:
        result = await work
    except Exception as error:
        done(error)
    else:
        done(result)
