"""The listener that the PBX posts its events to: who may, what is taken, what is answered.

The checks come in the order of the contract's table, the first that applies is the answer, and the secret comes before the
body. 200 says that the event is safe, and nothing else does. It runs on any asyncio loop.
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import logging
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass

from aiohttp import web
from aiohttp.http import HttpVersion10, HttpVersion11
from aiohttp.streams import StreamReader

from screenpop.calls.event import CallEvent, EventKind
from screenpop.intake import NotSaved, form
from screenpop.intake.connection import Connections, Limits, answer
from screenpop.intake.form import Refusal
from screenpop.intake.host import Network, OwnHosts, client_of
from screenpop.intake.listening import BACKLOG, Listening

__all__ = ["Answered", "Limits", "Listening", "Webhook"]

log = logging.getLogger(__name__)

_KINDS: Mapping[str, EventKind] = {kind.value: kind for kind in EventKind}
_GARBAGE = {400: "not an HTTP request", 405: "only POST is taken", 431: "headers too large"}
_RETRY_AFTER_S = 10
"""What a sender is told to wait when something failed that nobody foresaw."""


@dataclass(slots=True)
class Answered:
    """What one request came to, for the diagnostics. `error` is None with a 200; `secret` is the place, among the valid
    digests, of the one that matched; `client` its address; `at` in seconds since the epoch."""

    at: float
    client: str | None
    status: int = 200
    error: str | None = None
    secret: int | None = None
    kind: EventKind | None = None
    call_event_uuid: str | None = None


class Webhook:
    """The listener. `receive` returns once an event is durable and raises NotSaved if it cannot be; `secrets` gives the
    SHA-256 digests that are valid now; `read_event` knows the vendor; `on_answer` hears of every answer."""

    def __init__(
        self,
        receive: Callable[[CallEvent], Awaitable[None]],
        secrets: Callable[[], Sequence[bytes]],
        read_event: Callable[[EventKind | None, Mapping[str, str]], CallEvent],
        *,
        on_answer: Callable[[Answered], None] | None = None,
        limits: Limits | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._receive = receive
        self._secrets = secrets
        self._read_event = read_event
        self._on_answer = on_answer
        self._limits = limits or Limits()
        self._clock = clock
        self._own_hosts = OwnHosts(())
        self._proxies: tuple[Network, ...] = ()
        self._connections: Connections | None = None
        self._listeners: list[asyncio.Server] = []

    async def start(self, listening: Listening) -> int:
        """Listen; return the port. Raises Trouble for a port that is taken, naming the program, and for a host off loopback without TLS."""
        sockets = await listening.open()
        self._own_hosts = OwnHosts(listening.public_hosts)
        self._proxies = listening.trusted_proxies
        self._connections = Connections(self._handle, self._limits, self._note_garbage)
        loop = asyncio.get_running_loop()
        for opened in sockets:
            listener = await loop.create_server(
                self._connections,
                sock=opened,
                ssl=listening.tls,
                backlog=BACKLOG,
                ssl_handshake_timeout=10.0 if listening.tls else None,
                ssl_shutdown_timeout=0.5 if listening.tls else None,
            )
            self._listeners.append(listener)
        port: int = sockets[0].getsockname()[1]
        return port

    @property
    def address(self) -> tuple[str, int] | None:
        """Where this computer itself reaches the listener; None while it does not listen."""
        sockets = [opened for listener in self._listeners for opened in listener.sockets]
        if not sockets:
            return None
        host, port = sockets[0].getsockname()[:2]
        return {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host), port  # noqa: S104 - to connect to, not to bind

    async def close(self) -> None:
        """Take no more connections, let what is being answered finish (3 s at most), close."""
        for listener in self._listeners:
            listener.close()
        self._listeners.clear()
        if self._connections is not None:
            connections, self._connections = self._connections, None
            await asyncio.sleep(0)  # a connection just accepted becomes known
            connections.pre_shutdown()
            await connections.shutdown(self._limits.shutdown_s)
            await asyncio.sleep(0)  # transports tell their end on the next turn

    async def _handle(self, request: web.BaseRequest) -> web.StreamResponse:
        """The answer, whatever happens: never an exception, never a 5xx but 503."""
        client = client_of(request.remote, request.headers.getall("X-Forwarded-For", ()), self._proxies)
        answered = Answered(self._clock(), client)
        headers: dict[str, str] = {}
        try:
            await self._take(request, answered)
        except Refusal as refusal:
            answered.status, answered.error = refusal.status, refusal.error
            if refusal.status == 405:
                headers["Allow"] = "POST"
            said: dict[str, object] = {"error": refusal.error}
            if refusal.status == 400:
                said["field"] = refusal.field
        except NotSaved as not_saved:
            headers["Retry-After"] = str(not_saved.retry_after_s)
            said = self._not_saved(answered)
        except Exception:
            log.exception("An event could not be received.")
            headers["Retry-After"] = str(_RETRY_AFTER_S)
            said = self._not_saved(answered)
        else:
            said = {"status": "ok"}
        response = answer(answered.status, said, headers)
        if not request.content.at_eof():
            response.force_close()
        self._note(answered)
        return response

    @staticmethod
    def _not_saved(answered: Answered) -> dict[str, object]:
        answered.status, answered.error = 503, "The event could not be saved; send it again."
        return {"error": answered.error}

    async def _take(self, request: web.BaseRequest, answered: Answered) -> None:
        """Check the request, read the event, hand it on. Raises Refusal, NotSaved, and whatever `receive` raises."""
        if request.version not in (HttpVersion10, HttpVersion11):
            raise Refusal(400, "This is not an HTTP/1.1 request.")
        authority, path = _target(request.raw_path)
        ours = self._own_hosts.accepts
        if not ours(request.headers.get("Host")) or (authority is not None and not ours(authority)):
            raise Refusal(421, "This host is not served here.")
        answered.secret, answered.kind = self._admit(path)
        if "Origin" in request.headers or "Sec-Fetch-Site" in request.headers:
            raise Refusal(403, "Web pages may not post here.")
        if request.method != "POST":
            raise Refusal(405, "Only POST is taken here.")
        charset = form.charset_of(request.headers.get("Content-Type"))
        if "Content-Encoding" in request.headers:
            raise Refusal(415, "The body must not be compressed.")
        fields = form.parse(await self._body(request), charset)
        event = self._read_event(answered.kind, fields)
        answered.kind, answered.call_event_uuid = event.kind, event.call_event_uuid
        await self._receive(event)

    def _admit(self, path: str) -> tuple[int, EventKind | None]:
        """Which secret the path holds, and which event it names (None: any). 404 unless it is exactly `/secret` or `/secret/event`."""
        secret, slash, name = path.removeprefix("/").partition("/")
        digest = hashlib.sha256(secret.encode("utf-8", "surrogateescape")).digest()
        found = None
        for place, valid in enumerate(self._secrets()):
            if hmac.compare_digest(digest, valid):
                found = place
        if found is None or (slash and name not in _KINDS):
            raise Refusal(404, "There is nothing here.")
        return found, _KINDS[name] if slash else None

    async def _body(self, request: web.BaseRequest) -> bytes:
        """The whole body. Refuses one that is too large (413), too late (408), or that breaks off (400)."""
        if (request.content_length or 0) > self._limits.body_bytes:
            raise self._too_large()
        if request.content.is_eof():
            # Most bodies come with their headers; those need no timer, which is dear on Qt's loop.
            return await self._read(request.content)
        try:
            async with asyncio.timeout(self._limits.body_s):
                if request.version == HttpVersion11 and request.headers.get("Expect", "").lower() == "100-continue":
                    await request.writer.write(b"HTTP/1.1 100 Continue\r\n\r\n")
                    request.writer.output_size = 0
                return await self._read(request.content)
        except TimeoutError:
            raise Refusal(408, f"The body was not here within {self._limits.body_s:g} s.") from None
        except (OSError, web.RequestPayloadError):
            raise Refusal(400, "The body broke off before its end.") from None

    async def _read(self, stream: StreamReader) -> bytes:
        body = bytearray()
        while not stream.at_eof():
            body += await stream.readany()
            if len(body) > self._limits.body_bytes:
                raise self._too_large()
        return bytes(body)

    def _too_large(self) -> Refusal:
        return Refusal(413, f"The body is over {self._limits.body_bytes // 1024} KiB.")

    def _note_garbage(self, status: int, remote: str | None) -> None:
        self._note(Answered(self._clock(), remote, status, _GARBAGE[status]))

    def _note(self, answered: Answered) -> None:
        if answered.error is not None:
            log.info("Refused a request from %s: %d, %s", answered.client, answered.status, answered.error)
        if self._on_answer is not None:
            try:
                self._on_answer(answered)
            except Exception:  # diagnostics never cost an answer
                log.exception("An answer could not be noted.")


def _target(raw: str) -> tuple[str | None, str]:
    """The authority, if the request target is an absolute URL (RFC 9112, 3.2.2), and the path without its query."""
    target = raw.partition("?")[0]
    scheme, colon, rest = target.partition("://")
    if target.startswith("/") or not colon or scheme.lower() not in ("http", "https"):
        return None, target
    authority, slash, path = rest.partition("/")
    return authority, slash + path
