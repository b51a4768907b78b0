"""One request to a CRM and its answer: bounded, not redirected, and with errors that tell nothing of what was sent."""

from __future__ import annotations

import base64
import json
import socket
import ssl
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from functools import partial
from typing import Any
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import aiohttp
from aiohttp.abc import AbstractResolver, ResolveResult
from yarl import URL

from screenpop.crm.answer import FailureKind, LookupFailed
from screenpop.crm.filling import is_loopback
from screenpop.crm.outgoing import Sent
from screenpop.system.aside import aside

LARGEST = 256 << 10
"""Bytes of an answer."""
PAUSE_S = 5.0
"""After a 429 that does not say how long."""
_HEADERS = {"Accept": "application/json", "Accept-Encoding": "identity", "User-Agent": "screenpop"}


@dataclass(frozen=True, slots=True)
class Reply:
    """A 2xx with its JSON (None if it has no body), or a 401 without; with `refusals` a 400 or 401 with its JSON."""

    status: int
    data: Any = field(default=None, repr=False)


def open_session(tls: ssl.SSLContext | None) -> aiohttp.ClientSession:
    """For one look-up: no cookies, nothing decompressed, no netrc, no executor's thread that the program's end would wait for.

    `tls` replaces the system's certificates.
    """
    return aiohttp.ClientSession(
        connector=aiohttp.TCPConnector(resolver=_Resolver(), ssl=tls or True),
        cookie_jar=aiohttp.DummyCookieJar(),
        headers=_HEADERS,
        auto_decompress=False,
        timeout=aiohttp.ClientTimeout(total=None),  # the look-up's deadline ends it
    )


async def exchange(session: aiohttp.ClientSession, sent: Sent, *, refusals: bool = False) -> Reply:
    """Raises LookupFailed. A secret can go nowhere else than to the address of `sent`: nothing is followed.

    `refusals`: what a 400 or 401 says is wanted (RFC 6749, 5.2).
    """
    proxy, proxy_headers = await _proxy(sent.url)
    try:
        async with session.request(
            sent.method,
            URL(sent.url, encoded=True),
            headers=sent.headers,
            data=sent.body,
            allow_redirects=False,
            proxy=proxy,
            proxy_headers=proxy_headers,
        ) as response:
            refused = response.status in (400, 401) and refusals
            if not refused:
                _check_status(response)
            return Reply(response.status, _parsed(await _body(response)) if refused or response.status != 401 else None)
    except (aiohttp.ClientConnectorCertificateError, aiohttp.ClientSSLError) as error:
        raise _no_encryption(error) from None
    except (aiohttp.ClientConnectionError, OSError):
        raise LookupFailed(FailureKind.UNREACHABLE, "The CRM cannot be reached") from None
    except (aiohttp.ClientError, ValueError):
        raise LookupFailed(FailureKind.BROKEN, "The CRM's answer is not HTTP, or breaks off") from None


def _no_encryption(error: Exception) -> LookupFailed:
    cause = getattr(error, "certificate_error", None) or error.__cause__
    if not isinstance(cause, ssl.SSLCertVerificationError):
        return LookupFailed(FailureKind.UNREACHABLE, "There is no encryption at the CRM's address")
    expired = cause.verify_code == 10  # X509_V_ERR_CERT_HAS_EXPIRED
    return LookupFailed(FailureKind.UNTRUSTED, f"The CRM's certificate {'has expired' if expired else 'is not to be trusted'}")


def _check_status(response: aiohttp.ClientResponse) -> None:
    status = response.status
    broken = partial(LookupFailed, FailureKind.BROKEN, status=status)
    if status == 429:
        wait = _retry_after(response)
        pause_s = PAUSE_S if wait is None else wait
        raise LookupFailed(FailureKind.LIMITED, "The CRM was asked too often", pause_s, status=status)
    if status == 403:
        words = "The CRM does not allow this account to look callers up"
        raise LookupFailed(FailureKind.REFUSED, words, status=status)
    if 300 <= status < 400:
        raise broken("The CRM sends to another address; correct the one in the settings")
    if status >= 400 and status != 401:
        raise broken(f"The CRM answered with error {status}", _retry_after(response) if status == 503 else None)
    if response.headers.get("Content-Encoding", "identity").lower() != "identity":
        raise broken("The CRM's answer is compressed, though nobody asked for that")


def _retry_after(response: aiohttp.ClientResponse) -> float | None:
    """Seconds, from either form of the header (RFC 9110, 10.2.3)."""
    said = response.headers.get("Retry-After", "").strip()
    if said.isascii() and said.isdecimal():
        return float(said[:9])
    try:
        then = parsedate_to_datetime(said)
        return max((then.astimezone(UTC) - datetime.now(UTC)).total_seconds(), 0.0)
    except (ValueError, OverflowError):
        return None


async def _body(response: aiohttp.ClientResponse) -> bytes:
    body = bytearray()
    async for chunk in response.content.iter_any():
        body += chunk
        if len(body) > LARGEST:
            response.close()
            raise LookupFailed(FailureKind.BROKEN, f"The CRM's answer is larger than {LARGEST >> 10} KiB")
    return bytes(body)


def _parsed(body: bytes) -> Any:
    if not body.strip():
        return None
    try:
        return json.loads(body, parse_constant=lambda _: None)
    except (ValueError, RecursionError):
        page = body.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<")
        what = "a web page" if page else "something that is no JSON"
        raise LookupFailed(FailureKind.BROKEN, f"The CRM answered with {what}; is its address right?") from None


async def _proxy(url: str) -> tuple[URL | None, Mapping[str, str] | None]:
    """The proxy for this address, from the environment or the system; none on the way to this computer."""
    if is_loopback(url):
        return None, None
    parts = urlsplit(url)

    def ask() -> str | None:  # on Windows it reads the registry, and may ask the name's address
        return None if proxy_bypass(parts.hostname or "") else getproxies().get(parts.scheme)

    address = await aside(ask)
    if not address:
        return None, None
    try:
        proxy = URL(address if "://" in address else f"http://{address}")
    except ValueError:
        raise LookupFailed(FailureKind.UNREACHABLE, "The proxy that the system names has no usable address") from None
    if proxy.user is None:
        return proxy, None
    known = base64.b64encode(f"{proxy.user}:{proxy.password or ''}".encode()).decode("ascii")
    return proxy.with_user(None), {"Proxy-Authorization": f"Basic {known}"}


class _Resolver(AbstractResolver):
    """Names by the system, in a thread that nobody has to wait for."""

    async def resolve(self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC) -> list[ResolveResult]:
        found = await aside(partial(socket.getaddrinfo, host, port, family=family, type=socket.SOCK_STREAM))
        return [
            ResolveResult(
                hostname=host, host=str(address[0]), port=port, family=kind, proto=protocol, flags=socket.AI_NUMERICHOST
            )
            for kind, _, protocol, _, address in found
        ]

    async def close(self) -> None:
        pass
