"""One connection from the ingress to NATS, for as long as it brings acknowledgements.

It is given up at the first message that is not acknowledged: what the server took of it is then the beginning of what was sent,
and when all that is unacknowledged is sent again in order by the next connection, JetStream passes over what it has (`Nats-Msg-Id`).
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import ssl
from typing import Any, Self

from nats import errors
from nats.js import JetStreamContext
from nats.js.api import Header
from nats.js.errors import APIError

from screenpop.intake import subjects
from screenpop.intake.nats_client import EncryptedClient
from screenpop.relay.configuration import INGRESS
from screenpop.relay.folder import RelaySettings
from screenpop.relay.spool import Message
from screenpop.relay.stream import ensure_stream

log = logging.getLogger(__name__)

ACK_S = 2.0
"""How long a message waits for its acknowledgement; then it goes to the spool, while the PBX waits."""
_CONNECT_S = 5.0
_CLOSE_S = 1.0
_PING_S = 10
_TOO_LARGE = 10054
"""JetStream's "message size exceeds maximum allowed" (nats-server's server/errors.json)."""


class Away(Exception):
    """NATS did not acknowledge the message. It may have it all the same."""


class Refused(Exception):
    """The stream will not take this message, however often it is asked."""


def _hear(sent: asyncio.Future[Any]) -> None:
    """What one that was given up comes to is nobody's concern, and no reason for a traceback."""
    if not sent.cancelled():
        sent.exception()


class Link:
    """One connection to one server, for as long as it brings acknowledgements. `lost` is done, with the reason, when it is over."""

    def __init__(self) -> None:
        self.lost: asyncio.Future[str] = asyncio.get_running_loop().create_future()
        self.acknowledged = 0
        self._heard: Exception | None = None
        self._client = EncryptedClient()
        self._js: JetStreamContext = self._client.jetstream(timeout=ACK_S)

    @classmethod
    async def open(cls, address: str, seed: str, tls: ssl.SSLContext, settings: RelaySettings) -> Self:
        """Connect, and see to the stream. Raises Trouble, and whatever comes of a connection."""
        link = cls()
        try:
            async with asyncio.timeout(_CONNECT_S):
                await link._connect(address, seed, tls)
                await ensure_stream(link._js, settings)
        except BaseException as error:
            await link.close()
            if isinstance(error, errors.NoServersError) and link._heard is not None:
                raise link._heard from None
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
        sending.add_done_callback(_hear)
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
        """What raises nothing: why an address did not answer, or that a permission is missing."""
        self._heard = error
        log.log(logging.WARNING if "permissions" in str(error).lower() else logging.DEBUG, "NATS: %s", error)
