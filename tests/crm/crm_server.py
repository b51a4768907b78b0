"""A CRM on this computer that answers as a test says, badly too, and remembers what it was asked."""

from __future__ import annotations

import asyncio
import contextlib
import json
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field

PRIYA = {"id": 7, "first": "Priya", "last": "Raman", "company": "Acme", "role": "Buyer", "phones": [{"value": "(03) 9008 5900"}]}


@dataclass(frozen=True, slots=True)
class Asked:
    method: str
    path: str
    headers: dict[str, str]
    body: bytes

    @property
    def text(self) -> str:
        return f"{self.method} {self.path} {self.headers} {self.body!r}"


Answering = Callable[[Asked, asyncio.StreamWriter], Awaitable[None] | None]


@dataclass
class CrmServer:
    """`answering` writes the answer; `answers` are taken first, one for each request."""

    answering: Answering
    url: str = ""
    asked: list[Asked] = field(default_factory=list)
    answers: list[Answering] = field(default_factory=list)
    at_once: int = 0
    most_at_once: int = 0

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                first, *lines = head.decode("latin-1").strip().split("\r\n")
                method, path, _ = first.split(" ")
                headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in lines)}
                asked = Asked(method, path, headers, await reader.readexactly(int(headers.get("content-length", 0))))
                self.asked.append(asked)
                self.at_once += 1
                self.most_at_once = max(self.most_at_once, self.at_once)
                try:
                    waiting = (self.answers.pop(0) if self.answers else self.answering)(asked, writer)
                    if waiting is not None:
                        await waiting
                    await writer.drain()
                finally:
                    self.at_once -= 1
        except (OSError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()


@contextlib.asynccontextmanager
async def running(answering: Answering, tls: ssl.SSLContext | None = None) -> AsyncIterator[CrmServer]:
    crm, tasks = CrmServer(answering), set[asyncio.Task[None]]()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        tasks.add(task)
        with contextlib.suppress(asyncio.CancelledError):
            await crm.serve(reader, writer)

    server = await asyncio.start_server(serve, "127.0.0.1", 0, ssl=tls)
    crm.url = f"{'https' if tls else 'http'}://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    try:
        yield crm
    finally:
        server.close()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks)
        await server.wait_closed()


def said(body: bytes | str, status: int = 200, **headers: str) -> Answering:
    """Answers with this."""
    data = body.encode() if isinstance(body, str) else body
    more = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in headers.items())

    def answer(asked: Asked, writer: asyncio.StreamWriter) -> None:
        writer.write(f"HTTP/1.1 {status} Said\r\nContent-Length: {len(data)}\r\n{more}\r\n".encode() + data)

    return answer


def known(*people: object) -> Answering:
    """Answers with these people."""
    return said(json.dumps({"contacts": list(people)}))


async def silent(asked: Asked, writer: asyncio.StreamWriter) -> None:
    await asyncio.sleep(30)
