"""A sender that writes exactly the bytes it is told to, and a listener to write them to."""

from __future__ import annotations

import asyncio
import hashlib
import json
import ssl
import time
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from screenpop.calls.event import CallEvent, EventKind
from screenpop.intake.url_networks import read_event
from screenpop.intake.webhook import Answered, Limits, Listening, Webhook

SECRET = "kD4vS0meUrlSafeSecret_-of128Bits"
OTHER_SECRET = "an0ther_Secret-thatIsStillValid0"
UUID = "709e1d5e-2067-41af-88c4-77b0c761c718"
FORM = b"call_event_uuid=709e1d5e-2067-41af-88c4-77b0c761c718&extension_user_id=201&from=0390085900"
QUICK = Limits(body_s=0.3, lingering_s=0.2, keep_alive_s=1.0, shutdown_s=0.3)
RINGING = f"/{SECRET}/{EventKind.EXTENSION_RINGING.value}"


def digest(secret: str) -> bytes:
    return hashlib.sha256(secret.encode()).digest()


@dataclass
class Reply:
    """One answer as it stood on the wire."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)


class Sender:
    """A connection of which every byte is in our hands."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader = reader
        self._writer = writer

    async def write(self, data: bytes) -> None:
        self._writer.write(data)
        await self._writer.drain()

    def write_eof(self) -> None:
        self._writer.write_eof()

    async def reply(self, timeout_s: float = 3.0) -> Reply:
        async with asyncio.timeout(timeout_s):
            head = (await self.reader.readuntil(b"\r\n\r\n")).decode("latin-1")
            first, *lines = head.strip().split("\r\n")
            headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in lines)}
            return Reply(int(first.split()[1]), headers, await self.reader.readexactly(int(headers.get("content-length", "0"))))

    async def closed(self, timeout_s: float = 3.0) -> bytes:
        """Wait until the listener hangs up; return what it still said."""
        async with asyncio.timeout(timeout_s):
            try:
                return await self.reader.read()
            except ConnectionResetError:
                return b""

    async def leave(self) -> None:
        self._writer.close()
        try:
            await self._writer.wait_closed()
        except OSError:
            return


@dataclass
class Post:
    """A request, honest but for what a test changes. A header of None is left out."""

    path: str = RINGING
    body: bytes = FORM
    method: str = "POST"
    version: str = "HTTP/1.1"
    headers: dict[str, str | None] = field(default_factory=dict)

    def __bytes__(self) -> bytes:
        headers: dict[str, str | None] = {
            "Host": "127.0.0.1",
            "Content-Type": "application/x-www-form-urlencoded",
            "Content-Length": str(len(self.body)),
            **self.headers,
        }
        lines = [f"{self.method} {self.path} {self.version}", *(f"{k}: {v}" for k, v in headers.items() if v is not None)]
        return "\r\n".join([*lines, "", ""]).encode("utf-8", "surrogateescape") + self.body


class Listener:
    """A webhook on a free port, and what it received and answered. `on_receive` may raise or wait."""

    def __init__(self, limits: Limits = QUICK, secrets: Sequence[str] = (SECRET,)) -> None:
        self.received: list[CallEvent] = []
        self.answers: list[Answered] = []
        self.on_receive: Callable[[], Any] | None = None
        self.valid = [digest(secret) for secret in secrets]
        self.webhook = Webhook(self._receive, lambda: self.valid, read_event, on_answer=self.answers.append, limits=limits)
        self.host = "127.0.0.1"
        self.port = 0

    async def _receive(self, event: CallEvent) -> None:
        if self.on_receive is not None:
            await self.on_receive()
        self.received.append(event)

    async def start(self, listening: Listening | None = None) -> None:
        listening = listening or Listening("127.0.0.1", 0)
        self.host, self.port = listening.host, await self.webhook.start(listening)

    @asynccontextmanager
    async def sender(self, tls: ssl.SSLContext | None = None) -> AsyncIterator[Sender]:
        reader, writer = await asyncio.open_connection(self.host, self.port, ssl=tls)
        sender = Sender(reader, writer)
        try:
            yield sender
        finally:
            await sender.leave()

    async def reply(self, request: Post | bytes, tls: ssl.SSLContext | None = None) -> Reply:
        async with self.sender(tls) as sender:
            await sender.write(bytes(request))
            return await sender.reply()

    async def status(self, request: Post | bytes) -> int:
        return (await self.reply(request)).status


class Stopwatch:
    def __init__(self) -> None:
        self._since = time.monotonic()

    def __call__(self) -> float:
        return time.monotonic() - self._since
