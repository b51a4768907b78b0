"""Who answers at an address that is to be encrypted does not get to choose that it is not (R43)."""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from urllib.parse import urlparse

import pytest
from nats.aio.client import Client, Srv
from nats.errors import Error

from screenpop.intake.nats_client import EncryptedClient, tls_context
from screenpop.trouble import Trouble


class Impostor:
    """Greets like a NATS server, in plain text; `heard` is what was said to it."""

    def __init__(self) -> None:
        self.port = 0
        self.heard = b""

    async def answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        greeting = {"server_id": "X", "version": "2.11.15", "headers": True, "max_payload": 1 << 20}
        greeting["connect_urls"] = ["elsewhere.example:4222"]
        writer.write(b"INFO " + json.dumps(greeting).encode() + b"\r\n")
        while line := await reader.readline():
            self.heard += line
            if line.startswith(b"PING"):
                writer.write(b"PONG\r\n")
        writer.close()


@asynccontextmanager
async def impostor() -> AsyncIterator[Impostor]:
    one = Impostor()
    server = await asyncio.start_server(one.answer, "127.0.0.1", 0)
    one.port = server.sockets[0].getsockname()[1]
    async with server:
        yield one


async def connect(client: Client, url: str) -> None:
    async def ignore(error: Exception) -> None:
        pass

    await client.connect(
        url, tls=tls_context(""), user="agent", password="secret", allow_reconnect=False, connect_timeout=2, error_cb=ignore
    )


async def test_nats_py_itself_speaks_in_the_clear_to_who_does_not_ask_for_tls() -> None:
    """Why there is a client of our own; when this fails, it may not be needed any more."""
    async with impostor() as one:
        client = Client()
        await connect(client, f"tls://127.0.0.1:{one.port}")
        await client.close()
    assert b"secret" in one.heard


async def test_nothing_is_said_to_who_does_not_ask_for_tls() -> None:
    async with impostor() as one:
        client = EncryptedClient()
        with pytest.raises(Error, match="does not ask for TLS"):
            await connect(client, f"tls://127.0.0.1:{one.port}")
        await client.close()
    assert one.heard == b""


async def test_addresses_that_a_server_names_are_not_gone_to() -> None:
    async with impostor() as one:
        client = EncryptedClient()
        await connect(client, f"nats://127.0.0.1:{one.port}")
        known = [server.netloc for server in client.servers]
        await client.close()
    assert known == [f"127.0.0.1:{one.port}"]


def test_a_certificate_authority_that_is_none() -> None:
    with pytest.raises(Trouble, match="certificate authority"):
        tls_context("no certificate")


class Broken:
    """A transport whose connection was reset."""

    def __init__(self) -> None:
        self.closed = False

    def writelines(self, payload: list[bytes]) -> None:
        pass

    async def drain(self) -> None:
        raise ConnectionResetError("Connection lost")

    def close(self) -> None:
        self.closed = True

    async def wait_closed(self) -> None:
        pass


@pytest.mark.parametrize(("client", "told"), [(EncryptedClient, True), (Client, False)], ids=["ours", "nats-py's own"])
async def test_a_connection_that_breaks_with_something_to_send_is_said_to_be_lost(client: type[Client], told: bool) -> None:
    """The other one shows that this is needed: it fails in a task of its own, and nobody hears of it."""
    lost = asyncio.Event()

    async def closed() -> None:
        lost.set()

    one = client()
    one.options["allow_reconnect"] = False
    one._closed_cb, one._status = closed, Client.CONNECTED
    one._current_server, one._transport = Srv(urlparse("nats://127.0.0.1:1")), Broken()  # type: ignore[assignment]
    one._flush_queue = asyncio.Queue()
    one._pending, one._pending_data_size = [b"PUB x 0"], 7
    with contextlib.suppress(ConnectionResetError):
        await one._process_op_err(ConnectionResetError("Connection lost"))
    assert lost.is_set() is told
