"""One connection to a relay's server: encrypted, signed in with our NKey, and ended for good when it breaks.

nats-py's own reconnecting is off: it does not return while a server is down, and it would take up where it was without looking
again at what it reads from. `relay_client` connects anew instead.
"""

from __future__ import annotations

import asyncio
import ssl
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, NoReturn
from urllib.parse import urlsplit

import nkeys
from nats import errors
from nats.js.errors import NotFoundError

from screenpop.intake import relay_link, relay_troubles, subjects
from screenpop.intake.consumer import consumer_config, differences
from screenpop.intake.nats_client import EncryptedClient
from screenpop.intake.relay_link import RelayLink, Unreachable
from screenpop.intake.relay_transport import Tcp, WebSocket
from screenpop.system.aside import aside
from screenpop.trouble import Trouble

if TYPE_CHECKING:
    from nats.js.api import ConsumerInfo

CONNECTING_S = 10.0
"""For each server."""
PATIENCE_S = 5.0
PING_S = 20
MOST_UNANSWERED = 2
_FAREWELL_S = 0.5
_PORT = 4222


class Lost(Unreachable):
    """A connection that was there has ended."""


class Connection:
    """`client` is nats-py's, connected. `version` is the server's, empty if it does not say. `denials`: what it has forbidden us, in
    its words, in small letters; each ends the connection unless `probing`."""

    def __init__(self, link: RelayLink, server: str, patience_s: float) -> None:
        self.client = EncryptedClient()
        self.version = ""
        self.denials: list[str] = []
        self.probing = False
        self._link = link
        self._server = server
        self._patience_s = patience_s
        self._transport = WebSocket() if urlsplit(server).scheme in ("ws", "wss") else Tcp()
        self._broken = asyncio.Event()
        self._closed = asyncio.Event()

    async def open(self, tls: ssl.SSLContext) -> None:
        """Raises what nats-py, aiohttp and the system raise."""
        parts = urlsplit(self._server)
        if isinstance(self._transport, WebSocket):
            await self._transport.open(self._server, tls)
        else:
            await self._transport.open(parts.hostname or "", parts.port or _PORT)
        self.client._transport = self._transport  # noqa: SLF001 - nats-py then makes none of its own
        await self.client.connect(
            self._server,
            name="screenpop",
            tls=tls,
            nkeys_seed_str=self._link.seed,
            inbox_prefix=subjects.inbox(self._link.agent),
            allow_reconnect=False,
            connect_timeout=int(CONNECTING_S),
            ping_interval=PING_S,
            max_outstanding_pings=MOST_UNANSWERED,
            error_cb=self._on_error,
            closed_cb=self._on_closed,
        )
        if not self.client.is_connected:  # the server hung up after its greeting, which nats-py does not notice
            raise ConnectionResetError
        self.version = str(self.client._server_info.get("version", ""))  # noqa: SLF001 - nats-py raises for a version that is no three numbers

    async def until_lost(self) -> NoReturn:
        """Raises the reason: Lost, or Trouble."""
        await self._broken.wait()
        if self.denials and not self.probing:
            raise relay_troubles.forbidden()
        reason = relay_troubles.in_words(self.client.last_error, self._server)
        raise Lost(reason.title, reason.happened, reason.remedy) if isinstance(reason, Unreachable) else reason

    async def consumer(self, subject: str) -> ConsumerInfo:
        """Our consumer for `subject`, looked at: it is there, and hands out what it must and nothing else (R39). Raises Trouble."""
        name = subjects.consumer(self._link.agent, subject)
        try:
            found: ConsumerInfo = await self.client.jetstream(timeout=self._patience_s).consumer_info(subjects.STREAM, name)
        except NotFoundError:
            raise relay_troubles.no_consumer(name) from None
        except (errors.Error, TimeoutError, ValueError):
            raise relay_troubles.not_ready(self._server) from None
        differ = differences(found.config, consumer_config(self._link.agent, subject))
        if (found.stream_name, found.name) != (subjects.STREAM, name):
            differ = ("name", *differ)
        if differ:
            raise relay_troubles.wrong_consumer(name, differ)
        return found

    async def close(self) -> None:
        """At once: what the network does not take in half a second is not sent."""
        with suppress(TimeoutError, OSError, errors.Error):
            async with asyncio.timeout(_FAREWELL_S):
                if self.client.is_closed:
                    await self._closed.wait()  # nats-py is at it, in a task of its own
                elif self.client.is_connected or self.client.is_connecting:
                    await self.client.close()
                else:
                    self._transport.close()
                    await self._transport.wait_closed()
        self._transport.abort()
        await asyncio.sleep(0)  # the transport tells its owner in the next turn

    async def _on_error(self, error: Exception) -> None:
        said = str(error).lower()
        if "permissions violation" in said:
            self.denials.append(said)
            if not self.probing:
                self._broken.set()

    async def _on_closed(self) -> None:
        self._closed.set()
        self._broken.set()


async def connect(link: RelayLink, *, patience_s: float = PATIENCE_S) -> Connection:
    """To the first of the link's servers that lets us in. Raises Trouble: what a person can change rather than what will pass."""
    relay_link.check(link)
    _check_seed(link.seed)
    tls = await aside(partial(_trusting, link.ca))
    failures: list[Trouble] = []
    for server in link.servers:
        connection = Connection(link, server, patience_s)
        try:
            async with asyncio.timeout(CONNECTING_S):
                await connection.open(tls)
        except BaseException as error:
            await connection.close()
            if not isinstance(error, Exception):
                raise
            failures.append(relay_troubles.in_words(error, server))
        else:
            return connection
    raise next((failure for failure in failures if not isinstance(failure, Unreachable)), failures[0])


def _check_seed(seed: str) -> None:
    """nats-py would say what is wrong with it in its own words."""
    try:
        nkeys.from_seed(bytearray(seed.encode("ascii"))).wipe()
    except Exception:
        raise relay_troubles.bad_key() from None


def _trusting(ca: str) -> ssl.SSLContext:
    try:
        return ssl.create_default_context(cafile=ca or None)
    except OSError:  # an SSLError is one
        raise relay_troubles.bad_authority(ca) from None
