"""From the ingress to the stream: straight while there is a connection, by the spool while there is none and until that is empty.

The stream gets the spool's messages in their order.
"""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import logging
import random
import time
from collections.abc import Callable, Sequence

from screenpop.intake.nats_client import tls_context
from screenpop.journal.failures import NotCommitted
from screenpop.relay.connecting import ca
from screenpop.relay.folder import RelaySettings
from screenpop.relay.link import ACK_S, Away, Link, Refused
from screenpop.relay.spool import Message, Spool, Spooled
from screenpop.system.background import Background
from screenpop.trouble import Trouble

log = logging.getLogger(__name__)

_MOST_IN_FLIGHT = 256
_SHORTEST_PAUSE_S, _LONGEST_PAUSE_S = 0.1, 2.0
_DISK_AGAIN_S = 2.0
_LOOK_S = 30.0


class Publisher:
    """`timed` is told how long each acknowledgement took, in seconds."""

    def __init__(self, settings: RelaySettings, seed: str, spool: Spool, timed: Callable[[float], None]) -> None:
        """Raises Trouble for a certificate authority that is none."""
        self._settings = settings
        self._seed = seed
        self._tls = tls_context(ca(settings.nats))
        self._spool = spool
        self._timed = timed
        self._link: Link | None = None
        self._work = asyncio.Event()
        self._flowing = asyncio.Event()
        self._flowing.set()
        self._said = ""
        self._leaving = Background()

    @property
    def is_connected(self) -> bool:
        return self._link is not None

    async def take(self, message: Message) -> None:
        """Returns when the message is in the stream, or in the spool. Raises Trouble when it is in neither."""
        if not self._flowing.is_set():
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(ACK_S):
                    await self._flowing.wait()
        if self._spool.is_empty and await self._published(message):
            return
        try:
            await self._spool.add(message)
        except NotCommitted:
            # The disk fails. What it holds cannot be forwarded and forgotten, so there is no order left to keep.
            if not await self._published(message):
                raise
        self._work.set()

    async def run(self) -> None:
        """Keep a connection, with the next server when one is lost, and forward what is in the spool."""
        servers = self._settings.nats.servers
        in_vain = 0
        for address in itertools.cycle(servers):
            link = await self._open(address)
            if link is not None:
                await self._use(link)
            in_vain = 0 if link is not None and link.acknowledged else in_vain + 1
            rounds, rest = divmod(in_vain, len(servers))
            if rounds and not rest:
                pause = min(_SHORTEST_PAUSE_S * 2 ** min(rounds, 10), _LONGEST_PAUSE_S)
                await asyncio.sleep(pause * random.uniform(0.7, 1))  # noqa: S311 - several shall not come in step

    async def close(self) -> None:
        """After `run` was cancelled."""
        await self._leaving.finish()

    async def _open(self, address: str) -> Link | None:
        try:
            link = await Link.open(address, self._seed, self._tls, self._settings)
        except Exception as error:  # whatever a server says, the next try comes
            self._say(
                logging.ERROR, f"Not connected to NATS at {address}: {str(error) or type(error).__name__}; events are spooled"
            )
            return None
        self._say(logging.INFO, f"Connected to NATS at {address}")
        return link

    async def _use(self, link: Link) -> None:
        link.lost.add_done_callback(lambda _: self._work.set())
        self._link = link
        try:
            await self._forward(link)
            self._say(logging.ERROR, f"The connection to NATS was lost: {link.lost.result()}; events are spooled")
        finally:
            self._link = None
            self._flowing.set()
            self._leaving.begin(link.close())

    async def _forward(self, link: Link) -> None:
        """Until the link is lost. The first message goes alone, to see that the stream is there, then ever more at once.

        While the last of them go, new events wait for that: with steady traffic the spool would never be empty.
        """
        at_once = 1
        while not link.lost.done():
            self._work.clear()
            waiting = self._spool.depth.waiting
            try:
                if not waiting:
                    self._flowing.set()
                    await self._wait_for_work()
                    continue
                if waiting <= at_once:
                    self._flowing.clear()
                await self._forward_some(link, await self._spool.first(at_once))
                at_once = min(2 * at_once, _MOST_IN_FLIGHT)
            except Exception as error:  # whatever it is, what waits is not given up
                self._flowing.set()
                known = isinstance(error, Trouble)
                log.error("What waits in the spool cannot be forwarded: %s", error, exc_info=None if known else error)
                await asyncio.sleep(_DISK_AGAIN_S)

    async def _forward_some(self, link: Link, some: Sequence[Spooled]) -> None:
        """Each message is sent before the next one; acknowledgements may come in any order."""
        sent = [self._published_by(link, spooled.message) for spooled in some]
        results = await asyncio.gather(*sent, return_exceptions=True)
        forwarded = [spooled for spooled, result in zip(some, results, strict=True) if result is None]
        refused = [spooled for spooled, result in zip(some, results, strict=True) if isinstance(result, Refused)]
        if refused:
            log.critical(
                "The stream refuses %d events for good; they are kept in the spool and tried again at the next start",
                len(refused),
            )
        while forwarded or refused:
            try:
                await self._spool.settle(forwarded, refused)
                return
            except Trouble:
                # A full disk, say. Only this is tried again: what is published after some minutes, the stream takes for new.
                if link.lost.done():
                    return
                self._flowing.set()
                await asyncio.sleep(_DISK_AGAIN_S)

    async def _wait_for_work(self) -> None:
        """A spool that could not be opened is looked at again: it may hold what an earlier ingress took."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_LOOK_S):
                await self._work.wait()
        if not self._work.is_set() and self._spool.trouble is not None:
            with contextlib.suppress(Trouble):
                await self._spool.probe()

    async def _published(self, message: Message) -> bool:
        if self._link is None:
            return False
        try:
            await self._published_by(self._link, message)
        except (Away, Refused):
            return False
        return True

    async def _published_by(self, link: Link, message: Message) -> None:
        began = time.perf_counter()
        await link.publish(message)
        self._timed(time.perf_counter() - began)

    def _say(self, level: int, said: str) -> None:
        """Not each time that it is tried in vain."""
        if said != self._said:
            log.log(level, "%s", said)
        self._said = said
