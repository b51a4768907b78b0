"""Asking a WebDAV server, from a thread of its own: each request blocks until it is answered, refused, too long or stopped.

The password goes to the origin that the person wrote and to no other, over TLS that is verified, and into no text.
"""

from __future__ import annotations

import asyncio
import os
import ssl
import time
from base64 import b64encode
from collections.abc import Callable, Coroutine, Mapping
from dataclasses import dataclass, replace
from types import TracebackType
from typing import Any, Self, TypeVar
from urllib.parse import urljoin

import aiohttp
from yarl import URL

from screenpop import __version__
from screenpop.contacts.contact import Cancelled
from screenpop.contacts.dav_answer import Multistatus, NotDav, Response
from screenpop.contacts.server import Server
from screenpop.trouble import Trouble

ANSWER_S = 60.0
"""For one answer as a whole."""
WHOLE_S = 1_800.0
"""For everything that is asked of one server in a synchronisation."""
LONGEST_ANSWER = 8 << 20
"""Bytes."""
_MOST_REDIRECTS = 5
_CONNECT_S = 10.0
_LOOK_S = 0.2
"""How often to look whether the person has stopped it."""
_PIECE = 64 << 10

_T = TypeVar("_T")


class TooLong(Exception):
    """The answer has more bytes than it may have."""


@dataclass(frozen=True, slots=True)
class _Request:
    method: str
    address: str
    body: bytes
    headers: Mapping[str, str]
    within_s: float


@dataclass(frozen=True, slots=True)
class Answer:
    """`address` is where the answer came from, after redirects; `token` what a 207 says of the state that it describes."""

    status: int
    address: str
    token: str = ""
    wants: str = ""
    """The kind of signing in that a 401 asks for."""

    @property
    def ok(self) -> bool:
        return self.status == 207


class Client:
    """One server for one synchronisation. Not for a thread that has a running event loop."""

    def __init__(self, server: Server, password: str | None, cancelled: Callable[[], bool]) -> None:
        self.server = server
        self._origin = URL(server.place).origin()
        self._cancelled = cancelled
        self._ends = time.monotonic() + WHOLE_S
        self._headers = {"User-Agent": f"screenpop/{__version__}", "Accept-Encoding": "identity"}
        if server.user:
            self._headers["Authorization"] = "Basic " + b64encode(f"{server.user}:{password}".encode()).decode()
        # The app's own loop is Qt's, and would be made here too.
        self._runner = asyncio.Runner(loop_factory=asyncio.SelectorEventLoop)

    def __enter__(self) -> Self:
        self._session = self._runner.run(_session(encrypted=self.server.scheme == "https"))
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        try:
            self._runner.run(self._session.close())
        finally:
            self._runner.close()

    def ask(
        self,
        method: str,
        address: str,
        body: str,
        take: Callable[[Response], None],
        *,
        depth: int = 0,
        longest: int = LONGEST_ANSWER,
        within_s: float = ANSWER_S,
    ) -> Answer:
        """Ask, and hand each response of a 207 to `take`. Raises Trouble, TooLong and Cancelled."""
        headers = {**self._headers, "Depth": str(depth), "Content-Type": 'application/xml; charset="utf-8"'}
        try:
            exchange = self._exchange(_Request(method, address, body.encode(), headers, within_s), take, longest)
            return self._runner.run(self._watched(exchange))
        except NotDav as error:
            remedy = "Check the address: that of the server, of your account or of an address book there"
            raise Trouble(f"{self.server.host} does not answer as an address book does", str(error), remedy) from None
        except (aiohttp.ClientError, OSError, ValueError) as error:  # TimeoutError is an OSError
            raise self._failed(error) from None

    def refused(self, answer: Answer) -> Trouble:
        """An answer that is none, in words."""
        host, status = self.server.host, answer.status
        if status == 401 and answer.wants not in ("", "basic"):
            remedy = "Allow basic authentication there: over https the password is safe"
            return Trouble(f"{host} asks for another way of signing in", f"It only takes {answer.wants}", remedy)
        if status == 401:
            remedy = "Correct them: screenpop contacts add-source with the same name asks again"
            return Trouble(f"{host} does not accept the user name or the password", "", remedy)
        if status == 403:
            return Trouble(f"{host} does not let this user read the address book", "It answered 403", "Ask who runs the server")
        if status in (404, 405, 410):
            return Trouble(f"{host} has no address book there", f"It answered {status}", "Check the address of the source")
        if status in (429, 503):
            return Trouble(f"{host} is busy", f"It answered {status}", "Try again later")
        return Trouble(
            f"{host} did not give the contacts", f"It answered {status}", "Try again later, or ask who runs the server"
        )

    async def _watched(self, exchange: Coroutine[Any, Any, _T]) -> _T:
        task = asyncio.ensure_future(exchange)
        try:
            while not (await asyncio.wait({task}, timeout=_LOOK_S))[0]:
                if self._cancelled():
                    raise Cancelled
            return task.result()
        finally:
            task.cancel()
            await asyncio.wait({task})

    async def _exchange(self, request: _Request, take: Callable[[Response], None], longest: int) -> Answer:
        for _ in range(_MOST_REDIRECTS + 1):
            async with await self._send(request) as response:
                if response.status in (301, 302, 303, 307, 308):
                    request = replace(request, address=urljoin(request.address, response.headers.get("Location", "")))
                    continue
                wants = response.headers.get("WWW-Authenticate", "").split(" ")[0].lower()[:20]
                token = await _read(response, take, longest) if response.status == 207 else ""
                if response.status == 200:
                    raise NotDav("It sent a page, as to a browser")
                return Answer(response.status, request.address, token, wants)
        raise NotDav("It sends every request on to another address")

    async def _send(self, request: _Request) -> aiohttp.ClientResponse:
        """Send it, once more if the server had just closed the connection that was kept open: to ask twice changes nothing there."""
        left = self._ends - time.monotonic()
        if left <= 0:
            raise TimeoutError
        url = self._own(request.address)
        timeout = aiohttp.ClientTimeout(total=min(request.within_s, left), sock_connect=_CONNECT_S)

        async def once() -> aiohttp.ClientResponse:
            return await self._session.request(
                request.method, url, data=request.body, headers=request.headers, timeout=timeout, allow_redirects=False
            )

        try:
            return await once()
        except aiohttp.ServerDisconnectedError:
            return await once()

    def _own(self, address: str) -> URL:
        """The address, if it is the server's own. Raises Trouble for any other: it gets neither the password nor a request."""
        url = URL(address, encoded=True)
        if not url.absolute or url.origin() != self._origin:
            where = "".join(c for c in address if " " < c < "\x7f")[:300]
            raise Trouble(
                f"{self.server.host} refers to another server",
                f"The address book is said to be at {where}, where your password was not sent",
                "If you know that server, add the source again with that address",
            )
        return url

    def _failed(self, error: Exception) -> Trouble:
        host = self.server.host
        if isinstance(error, aiohttp.ClientConnectorCertificateError):
            why = getattr(error.certificate_error, "verify_message", "") or "It is not valid for this name"
            remedy = "Check the address; a company's own certificate authority has to be known to this computer"
            return Trouble(f"The certificate of {host} cannot be trusted", why, remedy)
        if isinstance(error, aiohttp.ClientSSLError):
            return Trouble(f"No secure connection to {host} came about", "It may speak no TLS at this port", "Check the address")
        if isinstance(error, TimeoutError):
            return Trouble(f"{host} does not answer", "It took too long", "Try again later, or ask who runs the server")
        if isinstance(error, aiohttp.ClientConnectorError):
            code = error.os_error.errno or 0  # asyncio's own words are for who wrote it
            why = os.strerror(code) if code > 0 else "Its name may be wrong"
            return Trouble(f"{host} cannot be reached", why, "Check the address and the network")
        return Trouble(f"{host} broke off or sent what is no answer", "", "Try again later, or ask who runs the server")


async def _session(*, encrypted: bool) -> aiohttp.ClientSession:
    return aiohttp.ClientSession(
        connector=aiohttp.TCPConnector(ssl=ssl.create_default_context() if encrypted else True, limit=1),
        cookie_jar=aiohttp.DummyCookieJar(),
        auto_decompress=False,  # a small answer must not become a large one
    )


async def _read(response: aiohttp.ClientResponse, take: Callable[[Response], None], longest: int) -> str:
    if response.headers.get("Content-Encoding", "identity").lower() != "identity":
        raise NotDav("It is compressed, though it was asked not to be")
    reading, size = Multistatus(take), 0
    async for piece in response.content.iter_chunked(_PIECE):
        size += len(piece)
        if size > longest:
            raise TooLong
        reading.feed(piece)
    reading.close()
    return reading.token
