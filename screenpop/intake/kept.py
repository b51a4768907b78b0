"""The listener kept up: tried again while it cannot start, started anew when its settings change."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace

from screenpop.intake.listening import Listening
from screenpop.intake.webhook import Webhook
from screenpop.trouble import Trouble

log = logging.getLogger(__name__)

RETRY_S = 10.0
KNOCK_S = 5.0
FIRST_S = 1.0
"""How long the start of the program waits for the listener."""


class KeptListener:
    """`listening` says where to listen (None: not at all) and may raise Trouble; `changed` is called after every change.

    `port` is the real one while it listens; `trouble` says why it does not although it should.
    """

    def __init__(
        self,
        webhook: Webhook,
        listening: Callable[[], Listening | None],
        changed: Callable[[], None],
        *,
        retry_s: float = RETRY_S,
    ) -> None:
        self.port: int | None = None
        self.trouble: Trouble | None = None
        self._free_port: int | None = None
        self._webhook = webhook
        self._listening = listening
        self._changed = changed
        self._retry_s = retry_s
        self._anew = asyncio.Event()
        self._tried = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Begin; returns after the first try, whether it listens or not, or while that still waits for a name's address."""
        first = asyncio.get_running_loop().create_task(self._try())
        self._task = asyncio.get_running_loop().create_task(self._keep(first))
        await asyncio.wait([first], timeout=FIRST_S)

    def restart(self) -> None:
        """The settings changed: close what is open and start by the new ones."""
        self._anew.set()

    async def try_now(self) -> None:
        """Where it should listen and cannot, try at once instead of soon; returns after the try."""
        if self.trouble is not None and self._task is not None and not self._task.done():
            self._anew.set()
            await self._tried.wait()

    async def look_after(self) -> None:
        """Knock at our own door; a listener that is not there (its socket died, or its address went) is started anew."""
        where = self._webhook.address
        if self.port is None or where is None:
            return
        try:
            _, writer = await asyncio.wait_for(asyncio.open_connection(*where), KNOCK_S)
        except TimeoutError:
            log.warning("The listener is slow to answer.")
        except OSError as error:
            log.warning("The listener did not answer (%s); it is started anew.", error)
            self.restart()
        else:
            writer.close()

    async def close(self) -> None:
        if self._task is not None:
            self._task.cancel()
            with suppress(asyncio.CancelledError):
                await self._task
        await self._webhook.close()

    async def _keep(self, first: asyncio.Task[None]) -> None:
        await first
        while True:
            with suppress(TimeoutError):
                await asyncio.wait_for(self._anew.wait(), None if self.trouble is None else self._retry_s)
            if self._anew.is_set():
                self._anew.clear()
                await self._webhook.close()
            await self._try()
            self._tried.set()  # wakes those who wait now, and nobody later
            self._tried.clear()

    async def _try(self) -> None:
        before = self.trouble
        port, found = None, None
        try:
            listening = self._listening()
            if listening is not None:
                port = await self._listen(listening)
                log.info("Listening on %s, port %d.", listening.host, port)
        except Trouble as trouble:
            found = trouble
            if before is None or before.title != trouble.title:
                log.error("Not listening: %s", trouble)
        self.port, self.trouble = port, found
        try:
            self._changed()
        except Exception:  # what cannot be shown must not end the keeping
            log.exception("What has changed with the listener could not be shown.")

    async def _listen(self, listening: Listening) -> int:
        """On a free port, where any may be taken, stay with the one that was taken before: its addresses are in use."""
        if listening.port == 0 and self._free_port is not None:
            with suppress(Trouble):
                return await self._webhook.start(replace(listening, port=self._free_port))
        port = await self._webhook.start(listening)
        if listening.port == 0:
            self._free_port = port
        return port
