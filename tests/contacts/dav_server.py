"""A CardDAV server of the test's own, which can be made to misbehave, and one that stands in front of a real one and counts."""

from __future__ import annotations

import contextlib
from base64 import b64decode
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field

import aiohttp
from aiohttp import web


@dataclass(frozen=True)
class Asked:
    """One request. `signed_in` is the user and password that came with it."""

    method: str
    path: str
    body: str
    signed_in: str


Answering = Callable[[Asked, web.Request], Awaitable[web.StreamResponse]]


@dataclass
class DavServer:
    url: str
    asked: list[Asked] = field(default_factory=list)

    def reports(self, kind: str) -> list[Asked]:
        return [asked for asked in self.asked if asked.method == "REPORT" and kind in asked.body]


@contextlib.asynccontextmanager
async def running(answering: Answering) -> AsyncIterator[DavServer]:
    server = DavServer("")

    async def answer(request: web.Request) -> web.StreamResponse:
        basic = request.headers.get("Authorization", "").removeprefix("Basic ")
        asked = Asked(request.method, request.path_qs, await request.text(), b64decode(basic).decode())
        server.asked.append(asked)
        return await answering(asked, request)

    app = web.Application()
    app.router.add_route("*", "/{path:.*}", answer)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        server.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
        yield server
    finally:
        await runner.cleanup()


@contextlib.asynccontextmanager
async def in_front_of(url: str) -> AsyncIterator[DavServer]:
    """Passes every request on to the real server, and remembers it."""
    async with aiohttp.ClientSession() as session:

        async def pass_on(asked: Asked, request: web.Request) -> web.Response:
            headers = {name: request.headers[name] for name in ("Authorization", "Depth", "Content-Type")}
            sent = session.request(
                asked.method, url + asked.path, data=asked.body.encode(), headers=headers, allow_redirects=False
            )
            async with sent as answer:
                kept = {name: answer.headers[name] for name in ("Content-Type", "Location") if name in answer.headers}
                return web.Response(status=answer.status, headers=kept, body=await answer.read())

        async with running(pass_on) as server:
            yield server
