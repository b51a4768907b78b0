"""A CardDAV server of the test's own, which can be made to misbehave, and one that stands in front of a real one and counts."""

from __future__ import annotations

import contextlib
from base64 import b64decode
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from xml.sax.saxutils import escape

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
    """`answering` may be replaced while it runs."""

    url: str
    answering: Answering
    asked: list[Asked] = field(default_factory=list)

    def reports(self, kind: str) -> list[Asked]:
        return [asked for asked in self.asked if asked.method == "REPORT" and kind in asked.body]


@contextlib.asynccontextmanager
async def running(answering: Answering) -> AsyncIterator[DavServer]:
    server = DavServer("", answering)

    async def answer(request: web.Request) -> web.StreamResponse:
        basic = request.headers.get("Authorization", "").removeprefix("Basic ")
        asked = Asked(request.method, request.path_qs, await request.text(), b64decode(basic).decode())
        server.asked.append(asked)
        return await server.answering(asked, request)

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


@dataclass
class Book:
    """Answers as a server with one address book does: at `/book/`, wherever one looks. The cards are vCards by name.

    Each state of the cards is a token; `changed` is what is listed for a token that is not the first.
    """

    cards: dict[str, str]
    token: str = "token-1"
    changed: dict[str, int] = field(default_factory=dict)
    """The status of each name."""

    async def answer(self, asked: Asked, request: web.Request) -> web.StreamResponse:
        if asked.method == "PROPFIND":
            kind = "<D:resourcetype><D:collection/><C:addressbook/></D:resourcetype>"
            return multistatus(response("/book/", kind))
        if "sync-collection" in asked.body:
            listed = self.changed if "token-" in asked.body else dict.fromkeys(self.cards, 200)
            entries = (response(f"/book/{name}", "<D:getetag/>", status) for name, status in listed.items())
            return multistatus(*entries, token=self.token)
        wanted = (name for name in self.cards if f"/book/{name}<" in asked.body)
        return multistatus(*(card_response(f"/book/{name}", self.cards[name]) for name in wanted))


def response(href: str, properties: str, status: int = 200) -> str:
    if status != 200:
        return f"<D:response><D:href>{href}</D:href><D:status>HTTP/1.1 {status} So</D:status></D:response>"
    found = f"<D:propstat><D:prop>{properties}</D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat>"
    return f"<D:response><D:href>{href}</D:href>{found}</D:response>"


def card_response(href: str, card: str) -> str:
    return response(href, f"<C:address-data>{escape(card)}</C:address-data>")


def multistatus(*responses: str, token: str = "") -> web.Response:
    said = f"<D:sync-token>{token}</D:sync-token>" if token else ""
    opening = '<D:multistatus xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:carddav">'
    return web.Response(status=207, text=f"{opening}{''.join(responses)}{said}</D:multistatus>", content_type="application/xml")


def vcard(name: str, phone: str) -> str:
    return f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{name}\r\nTEL:{phone}\r\nEND:VCARD\r\n"


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
