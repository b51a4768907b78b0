"""From the ingress to the stream: one connection to NATS at a time, and the spool for as long as there is none.

The stream gets the spool's messages in their order. A connection is given up at the first message that it brings no
acknowledgement for: what the server took of it is then the beginning of what was sent, and when all of it is sent again in order
by the next connection, JetStream passes over that beginning (`Nats-Msg-Id`).
"""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import logging
import random
import ssl
import time
from collections.abc import Callable, Sequence
from typing import Any, Self

from nats import errors
from nats.js import JetStreamContext
from nats.js.api import Header
from nats.js.errors import APIError

from screenpop.intake import subjects
from screenpop.intake.nats_client import EncryptedClient, tls_context
from screenpop.journal.failures import NotCommitted
from screenpop.relay.configuration import INGRESS
from screenpop.relay.connecting import ca
from screenpop.relay.folder import RelaySettings
from screenpop.relay.spool import Message, Spool, Spooled
from screenpop.relay.stream import ensure_stream
from screenpop.trouble import Trouble

log = logging.getLogger(__name__)

ACK_S = 2.0
"""How long a message waits for its acknowledgement; then it goes to the spool, while the PBX waits."""
_CONNECT_S = 5.0
_CLOSE_S = 1.0
_PING_S = 10
_MOST_IN_FLIGHT = 256
_SHORTEST_PAUSE_S, _LONGEST_PAUSE_S = 0.1, 2.0
_DISK_AGAIN_S = 2.0
_LOOK_S = 30.0
_TOO_LARGE = 10054
"""JetStream's "message size exceeds maximum allowed" (nats-server's server/errors.json)."""


class Away(Exception):
    """NATS did not acknowledge the message. It may have it all the same."""


class Refused(Exception):
    """The stream will not take this message, however often it is asked."""


class Link:
    """One connection to one server, for as long as it brings acknowledgements. `lost` is done, with the reason, when it is over."""

    def __init__(self) -> None:
        self.lost: asyncio.Future[str] = asyncio.get_running_loop().create_future()
        self.acknowledged = 0
        self._client = EncryptedClient()
        self._js: JetStreamContext = self._client.jetstream(timeout=ACK_S)

    @classmethod
    async def open(cls, address: str, seed: str, tls: ssl.SSLContext, settings: RelaySettings) -> Self:
        """Connect, and see to the stream. Raises Trouble and whatever comes of a connection."""
        link = cls()
        try:
            async with asyncio.timeout(_CONNECT_S):
                await link._connect(address, seed, tls)
                await ensure_stream(link._js, settings)
        except BaseException:
            await link.close()
            raise
        return link

    async def _connect(self, address: str, seed: str, tls: ssl.SSLContext) -> None:
        """No reconnecting by nats-py: it would send what it still held after what was lost."""
        await self._client.connect(
            address,
            name=f"screenpop {INGRESS}",
            nkeys_seed_str=seed,
            inbox_prefix=subjects.inbox(INGRESS),
            tls=tls if address.startswith(("tls:", "wss:")) else None,
            allow_reconnect=False,
            max_reconnect_attempts=1,
            reconnect_time_wait=0,
            connect_timeout=round(_CONNECT_S),
            ping_interval=_PING_S,
            error_cb=self._note,
            closed_cb=self._closed,
        )

    async def publish(self, message: Message) -> None:
        """Returns when the stream has the message. Raises Refused; and Away, after which this link is lost."""
        headers = {Header.MSG_ID.value: message.message_id}
        sending = asyncio.ensure_future(
            self._js.publish(message.subject, message.body, timeout=2 * ACK_S, stream=subjects.STREAM, headers=headers)
        )
        ends: set[asyncio.Future[Any]] = {sending, self.lost}
        try:
            await asyncio.wait(ends, timeout=ACK_S, return_when=asyncio.FIRST_COMPLETED)
            if not sending.done():
                raise Away(f"no acknowledgement within {ACK_S:g} s")
            if (stream := sending.result().stream) != subjects.STREAM:
                raise Away(f"the stream {stream} answered")
        except (errors.MaxPayloadError, errors.BadSubjectError) as error:
            raise Refused(str(error)) from error
        except Exception as error:
            if isinstance(error, APIError) and error.err_code == _TOO_LARGE:
                raise Refused(str(error.description)) from error
            self.lose(str(error) or type(error).__name__)
            raise Away(self.lost.result()) from error
        finally:
            sending.cancel()
        self.acknowledged += 1

    def lose(self, why: str) -> None:
        """Whoever waits for an acknowledgement stops waiting, in the order in which they came."""
        if not self.lost.done():
            self.lost.set_result(why)

    async def close(self) -> None:
        """A server that stands still is not waited for."""
        self.lose("it was closed")
        with contextlib.suppress(Exception):
            async with asyncio.timeout(_CLOSE_S):
                await self._client.close()

    async def _closed(self) -> None:
        self.lose(str(self._client.last_error or "the connection was closed"))

    async def _note(self, error: Exception) -> None:
        """What raises nothing, such as a permission that is missing."""
        log.log(logging.WARNING if "permissions" in str(error).lower() else logging.DEBUG, "NATS: %s", error)


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
        self._said = ""
        self._leaving: set[asyncio.Task[None]] = set()

    @property
    def is_connected(self) -> bool:
        return self._link is not None

    async def take(self, message: Message) -> None:
        """Returns when the message is in the stream, or in the spool. Raises Trouble when it is in neither."""
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
        if self._leaving:
            await asyncio.wait(self._leaving)

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
            leaving = asyncio.get_running_loop().create_task(link.close())
            self._leaving.add(leaving)
            leaving.add_done_callback(self._leaving.discard)

    async def _forward(self, link: Link) -> None:
        """Until the link is lost. The first message goes alone, to see that the stream is there, then ever more at once."""
        at_once = 1
        while not link.lost.done():
            self._work.clear()
            if not self._spool.depth.waiting:
                await self._wait_for_work()
                continue
            try:
                await self._forward_some(link, await self._spool.first(at_once))
                at_once = min(2 * at_once, _MOST_IN_FLIGHT)
            except Exception as error:  # whatever it is, what waits is not given up
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
