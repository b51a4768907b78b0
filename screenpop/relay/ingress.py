"""The relay's ingress: one public HTTP endpoint for a whole business. An event becomes a message in the stream, or in the spool.

It keeps no other state, so several may run side by side behind a load balancer.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable, Mapping
from contextlib import AsyncExitStack, suppress
from functools import partial
from typing import Self

from screenpop.calls.event import CallEvent, Receipt
from screenpop.intake import NotSaved
from screenpop.intake.url_networks import read_event
from screenpop.intake.webhook import Limits, Webhook
from screenpop.relay import agents
from screenpop.relay.folder import RelayFolder, RelaySettings, in_words_of_the_relay
from screenpop.relay.metrics import Health, Meter, age
from screenpop.relay.publisher import Publisher
from screenpop.relay.spool import Message, Spool
from screenpop.settings.url_secrets import UrlSecrets
from screenpop.system.aside import aside
from screenpop.trouble import Trouble

log = logging.getLogger(__name__)

RETRY_AFTER_S = 10
SECRETS_AGAIN_S = 1.0
"""How soon a secret that was made or dropped by a command is known here."""
_PROBE_S = 3.0
_LIMITS = Limits(shutdown_s=3.0)
"""Longer than an acknowledgement is waited for: what is being answered at the end gets its answer."""


class Ingress:
    """One relay folder's ingress, as an async context: entered it takes events, left it has closed everything in reverse.

    Raises Trouble where it could not take any: the port is taken, a file it needs cannot be read. NATS need not be there.
    """

    def __init__(self, folder: RelayFolder, settings: RelaySettings, *, clock: Callable[[], float] = time.time) -> None:
        self._settings = settings
        self._clock = clock
        self._secrets = folder.url_secrets()
        self._spool = Spool(folder.spool / "spool.db", settings.spool.most_events, clock=clock)
        self._meter = Meter(lambda: self._spool.depth, lambda: self._publisher.is_connected)
        self._publisher = Publisher(settings, agents.seed(folder.ingress_seed), self._spool, self._meter.note_published)
        self._health = Health(self._meter, self._look)
        self._webhook = Webhook(
            self._receive, self._secrets.digests, read_event, on_answer=self._meter.note_answer, limits=_LIMITS, clock=clock
        )
        self._closing = AsyncExitStack()
        self.port = 0

    async def __aenter__(self) -> Self:
        async with AsyncExitStack() as closing:
            await aside(partial(_take_up, self._secrets))
            await self._spool.start()
            closing.push_async_callback(self._spool.close)
            closing.push_async_callback(self._publisher.close)
            closing.push_async_callback(_ended, asyncio.create_task(self._publisher.run()))
            closing.push_async_callback(_ended, asyncio.create_task(self._follow_secrets()))
            if self._settings.metrics.port:
                await self._health.start(self._settings.metrics)
                closing.push_async_callback(self._health.close)
            with in_words_of_the_relay():
                self.port = await self._webhook.start(self._settings.listening())
            closing.push_async_callback(self._webhook.close)
            log.info("Taking events at %s, port %d", self._settings.ingress.host, self.port)
            self._closing = closing.pop_all()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._closing.aclose()

    async def _receive(self, event: CallEvent) -> None:
        try:
            await self._publisher.take(Message.of(Receipt(event, self._clock())))
        except Trouble as trouble:
            log.error("An event was not taken: %s", trouble)
            raise NotSaved(RETRY_AFTER_S) from trouble

    async def _look(self) -> tuple[bool, Mapping[str, object]]:
        """Whether an event could be taken now. Where only the disk would take it, something is written to see."""
        takes = connected = self._publisher.is_connected
        if not connected or self._spool.trouble is not None:
            with suppress(Trouble, TimeoutError):
                async with asyncio.timeout(_PROBE_S):
                    await self._spool.probe()
                takes = connected or not self._spool.is_full
        depth, trouble = self._spool.depth, self._spool.trouble
        spool = {"events": depth.waiting, "refused": depth.refused, "most": self._spool.most, "oldest_s": round(age(depth), 1)}
        problem = trouble.title if trouble else "The spool is full" if self._spool.is_full else None
        return takes, {"nats": "connected" if connected else "spooling", "spool": spool, "trouble": problem}

    async def _follow_secrets(self) -> None:
        """Take up the secrets that a command has made or dropped meanwhile. Those that are known stay valid while the file is unreadable."""
        said = ""
        while True:
            await asyncio.sleep(SECRETS_AGAIN_S)
            try:
                await aside(self._secrets.read_again)
                said = ""
            except Trouble as trouble:
                if str(trouble) != said:
                    log.error("%s", trouble)
                said = str(trouble)


def _take_up(secrets: UrlSecrets) -> None:
    """Make the first secret if there is none yet. The newest is learned so that it appears in no log."""
    secrets.prepare()
    secrets.ensure()


async def _ended(task: asyncio.Task[None]) -> None:
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task
