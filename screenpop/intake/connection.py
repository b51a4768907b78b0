"""aiohttp's connections, told to keep our manners: no access log, no traceback, no version, no echo of the request.

Left to itself, aiohttp repeats the request line, and so the secret in it, in its answer to what it cannot parse and in its log.
"""

from __future__ import annotations

import asyncio
import json
import logging
import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass

from aiohttp import web
from aiohttp.abc import AbstractStreamWriter
from aiohttp.http import HttpRequestParser, RawRequestMessage
from aiohttp.http_exceptions import BadHttpMethod, LineTooLong
from aiohttp.streams import StreamReader
from yarl import URL

log = logging.getLogger(__name__)

_ANY_URL = URL("/")
_REQUEST_LINE = re.compile(rb"(?P<method>[!#$%&'*+.^_`|~0-9A-Za-z-]+) [!-~\x80-\xff]+ HTTP/1\.[01]\r\n")
"""RFC 9112, 3."""
_to_json = json.JSONEncoder(separators=(",", ":")).encode


@dataclass(frozen=True, slots=True)
class Limits:
    """How much, and how long. Times are in seconds.

    A body that has not come in `body_s` is answered 408. What a refused sender still sends is read for `lingering_s`, so
    that the answer gets through. `keep_alive_s` closes an idle connection, and one whose headers never end. `shutdown_s` is
    waited for twice: for a handler to finish, then for it to notice.
    """

    body_bytes: int = 64 * 1024
    body_s: float = 5.0
    lingering_s: float = 1.0
    keep_alive_s: float = 75.0
    shutdown_s: float = 1.5


def answer(status: int, said: Mapping[str, object], headers: Mapping[str, str] | None = None) -> web.Response:
    """A JSON answer that does not tell which software, in which version, gave it."""
    return web.Response(
        status=status,
        body=_to_json(said).encode("ascii"),
        content_type="application/json",
        headers={"Server": "screenpop", **(headers or {})},
    )


class Connections(web.Server):
    """The open connections; each is made with our limits.

    `handler` must not raise. `on_garbage(status, remote)` hears of what was not HTTP.
    """

    def __init__(
        self,
        handler: Callable[[web.BaseRequest], Awaitable[web.StreamResponse]],
        limits: Limits,
        on_garbage: Callable[[int, str | None], None],
    ) -> None:
        super().__init__(handler, request_factory=self._request)
        self._limits = limits
        self.on_garbage = on_garbage

    def __call__(self) -> web.RequestHandler:
        return _Connection(self, self._limits)

    def _request(
        self,
        message: RawRequestMessage,
        payload: StreamReader,
        protocol: web.RequestHandler,
        writer: AbstractStreamWriter,
        task: asyncio.Task[None],
    ) -> web.BaseRequest:
        # aiohttp decodes the host of an absolute target here, and `http://xn--a/` would end the connection's task with a
        # traceback and leave the socket open. The target is read from `raw_path`, so any URL will do.
        if message.url.absolute:
            message = message._replace(url=_ANY_URL)
        return web.BaseRequest(message, payload, protocol, writer, task, self._loop)


class _Connection(web.RequestHandler):
    """One connection. It overrides what aiohttp says of a request that it cannot parse."""

    __slots__ = ("_is_bad_method", "_on_garbage")

    def __init__(self, connections: Connections, limits: Limits) -> None:
        super().__init__(
            connections,
            loop=asyncio.get_running_loop(),
            access_log=None,  # type: ignore[arg-type]
            auto_decompress=False,
            keepalive_timeout=limits.keep_alive_s,
            lingering_time=limits.lingering_s,
        )
        self._on_garbage = connections.on_garbage
        self._is_bad_method = False

    def data_received(self, data: bytes) -> None:
        """Also tells a handler that waits for the body when the rest of it cannot be parsed; aiohttp would let it wait."""
        waiting = len(self._messages)
        super().data_received(data)
        if len(self._messages) == waiting + 1 and _is_bad_method(self._messages[-1][0]):
            self._allow_any_method(data)
        if self._current_request is not None and self._messages and not isinstance(self._messages[-1][0], RawRequestMessage):
            self._current_request.content.set_exception(web.RequestPayloadError())

    def connection_lost(self, exc: BaseException | None) -> None:
        """Also ends the task where that only throws away what a refused sender still sends. What is being saved is saved."""
        task = None if self._request_in_progress else self._task_handler
        super().connection_lost(exc)
        if task is not None:
            task.cancel()

    def _allow_any_method(self, data: bytes) -> None:
        """aiohttp knows some methods and calls a request with another one garbage. It is no POST, and that is all that matters:
        it is parsed again as a PUT, so that it is answered as one. What follows it on this connection is not looked at."""
        line = _REQUEST_LINE.match(data)
        if line is None:
            return
        if b"\r\n\r\n" not in data:
            self._is_bad_method = True
            return
        self._messages.pop()
        self._parser = self._new_parser()
        waiting = len(self._messages)
        super().data_received(b"PUT" + data[line.end("method") :])
        while len(self._messages) > waiting + 1:
            self._messages.pop()
        message, payload = self._messages[-1]
        if isinstance(message, RawRequestMessage):
            self._messages[-1] = message._replace(should_close=True), payload

    def _new_parser(self) -> HttpRequestParser:
        """As `web.RequestHandler` makes it."""
        return HttpRequestParser(
            self,
            self._loop,
            self._read_bufsize,
            max_line_size=self.max_line_size,
            max_field_size=self.max_field_size,
            max_headers=self.max_headers,
            payload_exception=web.RequestPayloadError,
            auto_decompress=False,
        )

    def handle_error(
        self, request: web.BaseRequest, status: int = 500, exc: BaseException | None = None, message: str | None = None
    ) -> web.StreamResponse:
        """The answer to what was not HTTP (400), too long (431), or began with another method than POST and has no headers yet
        (405). Only those come here: our handler does not raise."""
        headers = {}
        if self._is_bad_method:
            status, error, headers = 405, "Only POST is taken here.", {"Allow": "POST"}
        elif isinstance(exc, LineTooLong) or message == "Too many headers received":
            status, error = 431, "The request's headers are too large."
        else:
            status, error = 400, "This is not an HTTP request."
        self._on_garbage(status, request.remote)
        refused = answer(status, {"error": error, "field": None} if status == 400 else {"error": error}, headers)
        refused.force_close()
        return refused

    def log_exception(self, *args: object, **kwargs: object) -> None:
        """A body that breaks off while it is thrown away is the sender's affair; a traceback could show the request line."""
        log.debug("A connection broke off.")


def _is_bad_method(message: object) -> bool:
    """Whether this is aiohttp's note that it could not parse a request for its method."""
    return isinstance(getattr(message, "exc", None), BadHttpMethod)
