"""A NATS client that keeps to the addresses it was given, says nothing in the clear to one that is to be encrypted (R43), and
tells when its connection is lost.

nats-py 2.16 lets the other side decide: an address `tls://` is spoken to in plain text if the greeting does not ask for TLS, and
what a server names as further addresses is connected to as `nats://`, even where the first was `wss://`. Whoever stands between
could so take the place of the server.
"""

from __future__ import annotations

import ssl
from typing import Any

from nats import errors
from nats.aio.client import Client

from screenpop.trouble import Trouble


class NotEncrypted(errors.Error):
    """The address asks for TLS, the one who answers there does not."""

    def __str__(self) -> str:
        return "nats: the server at an address tls:// does not ask for TLS"


class EncryptedClient(Client):
    async def _process_info(self, info: dict[str, Any], initial_connection: bool = False) -> None:
        """Called with each greeting, before anything is answered."""
        encrypted = self._current_server is not None and self._current_server.uri.scheme == "tls"
        if initial_connection and encrypted and not info.get("tls_required"):
            raise NotEncrypted
        await super()._process_info({**info, "connect_urls": []}, initial_connection)

    async def _process_op_err(self, e: Exception) -> None:
        """The connection is broken. nats-py would first send what waits, and where that fails close without telling anybody."""
        self._pending, self._pending_data_size = [], 0
        await super()._process_op_err(e)


def tls_context(ca_pem: str) -> ssl.SSLContext:
    """TLS that verifies, by a private certificate authority (PEM), or the system's for an empty text. Raises Trouble."""
    try:
        context = ssl.create_default_context(cadata=ca_pem or None)
    except (ssl.SSLError, ValueError) as error:
        raise Trouble(
            "The relay's certificate authority cannot be used",
            "It is no PEM certificate",
            "Ask your administrator; in relay.toml it is ca",
        ) from error
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context
