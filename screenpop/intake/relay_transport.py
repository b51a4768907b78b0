"""How bytes get to the relay's server and back: over TCP, or over WebSocket and then through the system's HTTP proxy, if it has one.

nats-py's own ways try each address twice and keep the reason of a failure to themselves, look names up in threads that the
program's end would wait for, and know no proxy. So these are opened before nats-py is told to connect.

The proxy is that of the environment (`HTTPS_PROXY`, `HTTP_PROXY`, `NO_PROXY`) or, on Windows and macOS, that of the system's settings.
A proxy that is found by a script (PAC), a SOCKS proxy and one that wants a Windows log-in are not used, and TCP (`tls://`) goes through none:
an office that lets nothing out but through its proxy needs a `wss://` address.
"""

from __future__ import annotations

import asyncio
import socket
import ssl
from functools import partial
from urllib.parse import ParseResult, urlsplit
from urllib.request import getproxies, proxy_bypass

import aiohttp
from aiohttp.abc import AbstractResolver, ResolveResult
from nats.aio.transport import TcpTransport, Transport

from screenpop.intake.listening import is_loopback
from screenpop.system.aside import aside

BUFFER = 32_768
_ONE_ADDRESS_S = 4.0
"""A name may have several addresses, and the first lead nowhere."""
_FAREWELL_S = 0.3
_WEB_PORTS = {"ws": 80, "wss": 443}


class Tcp(TcpTransport):
    """nats-py's, which begins TLS after the server's greeting; opened by `open`."""

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]

    async def open(self, host: str, port: int) -> None:
        """Raises OSError."""
        failed: OSError = OSError("no address belongs to that name")
        for address in await _addresses(host, port):
            try:
                async with asyncio.timeout(_ONE_ADDRESS_S):
                    self._bare_io_reader, self._bare_io_writer = await asyncio.open_connection(address, port, limit=BUFFER)
            except OSError as error:  # a TimeoutError is one
                failed = error
            else:
                self._io_reader, self._io_writer = self._bare_io_reader, self._bare_io_writer
                return
        raise failed

    async def connect(self, uri: ParseResult, buffer_size: int, connect_timeout: int) -> None:
        """It is open."""

    def abort(self) -> None:
        for writer in (self._io_writer, self._bare_io_writer):
            if writer is not None:
                writer.transport.abort()

    def __bool__(self) -> bool:
        """nats-py makes a transport of its own where there is none."""
        return True


class WebSocket(Transport):
    """One binary frame is one piece of the protocol; opened by `open`."""

    def __init__(self) -> None:
        self._session = aiohttp.ClientSession(connector=aiohttp.TCPConnector(resolver=_Resolver()))
        self._socket: aiohttp.ClientWebSocketResponse[bool] | None = None
        self._wire: asyncio.BaseTransport | None = None
        self._pending: list[bytes] = []

    async def open(self, url: str, tls: ssl.SSLContext) -> None:
        """Raises OSError, aiohttp.ClientError."""
        proxy = await aside(partial(proxy_of, url))
        farewell = aiohttp.ClientWSTimeout(ws_close=_FAREWELL_S)
        self._socket = await self._session.ws_connect(url, ssl=tls, proxy=proxy, timeout=farewell, max_msg_size=0)
        under = self._socket._response.connection  # noqa: SLF001 - aiohttp closes it, and waits for no farewell of TLS
        self._wire = under.transport if under is not None else None

    async def connect(self, uri: ParseResult, buffer_size: int, connect_timeout: int) -> None:
        """It is open."""

    async def connect_tls(
        self, uri: str | ParseResult, ssl_context: ssl.SSLContext, buffer_size: int, connect_timeout: int
    ) -> None:
        """It is encrypted: a `wss://` address is from its first byte on."""

    def write(self, payload: bytes) -> None:
        self._pending.append(payload)

    def writelines(self, payload: list[bytes]) -> None:
        self._pending += payload

    async def drain(self) -> None:
        while self._pending:
            await self._opened.send_bytes(self._pending.pop(0))

    async def read(self, buffer_size: int) -> bytes:
        return await self.readline()

    async def readline(self) -> bytes:
        """Nothing at the end of the connection, and for what is no frame of the protocol."""
        frame = await self._opened.receive()
        if frame.type is aiohttp.WSMsgType.ERROR:
            raise ConnectionError("the WebSocket connection broke") from frame.data
        return bytes(frame.data) if frame.type is aiohttp.WSMsgType.BINARY else b""

    def at_eof(self) -> bool:
        return self._socket is None or self._socket.closed

    def close(self) -> None:
        """`wait_closed` does it."""

    async def wait_closed(self) -> None:
        try:
            if self._socket is not None:
                await self._socket.close()
        finally:
            await self._session.close()

    def abort(self) -> None:
        if isinstance(self._wire, asyncio.WriteTransport):
            self._wire.abort()

    def __bool__(self) -> bool:
        return True

    @property
    def _opened(self) -> aiohttp.ClientWebSocketResponse[bool]:
        if self._socket is None:
            raise ConnectionError("the WebSocket connection is not open")
        return self._socket


class _Resolver(AbstractResolver):
    async def resolve(self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC) -> list[ResolveResult]:
        return [
            ResolveResult(
                hostname=host,
                host=address,
                port=port,
                family=socket.AF_INET6 if ":" in address else socket.AF_INET,
                proto=0,
                flags=socket.AI_NUMERICHOST,
            )
            for address in await _addresses(host, port, family)
        ]

    async def close(self) -> None:
        pass


async def _addresses(host: str, port: int, family: int = socket.AF_UNSPEC) -> list[str]:
    """A name's IP addresses, in the system's order. Raises OSError."""
    try:
        found = await aside(partial(socket.getaddrinfo, host, port, family=family, type=socket.SOCK_STREAM))
    except UnicodeError as error:
        raise OSError("this cannot be a host's name") from error
    return list(dict.fromkeys(str(address[0]) for _, _, _, _, address in found))


def proxy_of(url: str) -> str | None:
    """The HTTP proxy by which a `ws://` or `wss://` address is reached; None for none. May ask a name server."""
    parts = urlsplit(url)
    host = parts.hostname or ""
    if is_loopback(host) or proxy_bypass(f"{host}:{parts.port or _WEB_PORTS[parts.scheme]}"):
        return None
    known = getproxies()
    proxy = known.get("https" if parts.scheme == "wss" else "http") or known.get("all")
    return proxy if proxy and urlsplit(proxy).scheme in ("http", "https") else None
