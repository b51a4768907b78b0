"""Who answers at an address that is to be encrypted does not get to choose that it is not (R43)."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from nats.aio.client import Client
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
