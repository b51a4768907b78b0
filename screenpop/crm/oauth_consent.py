"""Asking a person for their consent: their browser shows the CRM's page, and brings the answer to a port of this computer.

RFC 6749, 4.1; RFC 7636 (PKCE); RFC 8252, 7.3 (loopback redirect).
"""

from __future__ import annotations

import asyncio
import base64
import contextlib
import hashlib
import hmac
import re
import secrets
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from urllib.parse import SplitResult, parse_qs, quote, urlencode, urlsplit

from screenpop.system.background import Background
from screenpop.system.redaction import hide
from screenpop.trouble import Trouble

Browse = Callable[[str], Awaitable[None]]

DEADLINE_S = 300.0
_READING_S = 10.0
_ERROR = re.compile(r"[a-z_]{1,40}")
"""Codes as RFC 6749 has them; anything else is a stranger's text."""


@dataclass(frozen=True, slots=True)
class Grant:
    """What a token can be had for, once. `verifier` proves that it was us who asked."""

    code: str = field(repr=False)
    verifier: str = field(repr=False)
    redirect_uri: str


async def consent(
    page: str, parameters: Mapping[str, str], redirect: str, browse: Browse, deadline_s: float = DEADLINE_S
) -> Grant:
    """Open the `page` with `parameters` and ours, and wait for the answer at `redirect`, at a free port if it has none.

    Raises Trouble: the port is taken, the person said no or nothing, or the answer is to another question.
    """
    verifier, state = secrets.token_urlsafe(48), secrets.token_urlsafe(32)
    hide(verifier)
    challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()
    async with _listening(urlsplit(redirect), state) as (redirect_uri, answer):
        said = {
            **parameters,
            "response_type": "code",
            "redirect_uri": redirect_uri,
            "state": state,
            "code_challenge": challenge,
            "code_challenge_method": "S256",
        }
        await browse(f"{page}{'&' if '?' in page else '?'}{urlencode(said, quote_via=quote)}")
        try:
            async with asyncio.timeout(deadline_s):
                return Grant(await answer, verifier, redirect_uri)
        except TimeoutError:
            happened = f"No answer came from the browser within {deadline_s / 60:g} minutes"
            raise Trouble("Nobody has signed in", happened, "Begin again, and sign in on the page that opens") from None


@contextlib.asynccontextmanager
async def _listening(redirect: SplitResult, state: str) -> AsyncIterator[tuple[str, asyncio.Future[str]]]:
    """The redirect with its port, and the code that comes to it, or its Trouble. One answer is taken, whatever it says."""
    answer: asyncio.Future[str] = asyncio.get_running_loop().create_future()
    background = Background()
    taken = False

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal taken
        query = await _asked(reader, redirect.path or "/")
        if query is None or taken:
            await _reply(writer, "404 Not Found", "There is nothing here.")
            return
        taken = True
        code = _code(query, state)
        words = str(code) if isinstance(code, Trouble) else "You are signed in. You can close this page."
        try:
            await _reply(writer, "200 OK", words)
        finally:
            _settle(answer, code)

    async def serve_quietly(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with (
            contextlib.closing(writer),
            contextlib.suppress(OSError, TimeoutError, asyncio.LimitOverrunError, asyncio.IncompleteReadError),
        ):
            await serve(reader, writer)

    def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        background.begin(serve_quietly(reader, writer))

    server = await _server(connected, redirect.port or 0)
    try:
        port = server.sockets[0].getsockname()[1]
        yield f"http://{redirect.hostname}:{port}{redirect.path}", answer
    finally:
        server.close()
        await background.end()


async def _server(connected: Callable[[asyncio.StreamReader, asyncio.StreamWriter], None], port: int) -> asyncio.Server:
    try:
        return await asyncio.start_server(connected, "127.0.0.1", port)
    except OSError as error:
        raise Trouble(
            f"Port {port} is used by another program" if port else "No port can be opened",
            f"The browser has to bring the answer there: {error.strerror}",
            "Close the program that uses it; or take another port, and tell the CRM of it where screenpop is registered",
        ) from error


async def _asked(reader: asyncio.StreamReader, path: str) -> Mapping[str, list[str]] | None:
    """The query of a request for this path; None for another one, such as that for the page's icon."""
    async with asyncio.timeout(_READING_S):
        head = await reader.readuntil(b"\r\n\r\n")
    method, _, rest = head.decode("latin-1").partition(" ")
    try:
        target = urlsplit(rest.partition(" ")[0])
    except ValueError:
        return None
    return parse_qs(target.query, max_num_fields=50) if method == "GET" and target.path == path else None


async def _reply(writer: asyncio.StreamWriter, status: str, words: str) -> None:
    body = f"screenpop: {words}\n".encode()
    writer.write(
        f"HTTP/1.1 {status}\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: {len(body)}\r\nCache-Control: no-store\r\n"
        "X-Content-Type-Options: nosniff\r\nReferrer-Policy: no-referrer\r\nConnection: close\r\n\r\n".encode()
        + body
    )
    await writer.drain()


def _code(query: Mapping[str, list[str]], state: str) -> str | Trouble:
    code, error = _first(query, "code"), _first(query, "error")
    if not hmac.compare_digest(_first(query, "state").encode("utf-8", "replace"), state.encode()):
        return Trouble("The sign-in was not taken", "An answer came that belongs to another one", "Begin again")
    if error == "access_denied":
        return Trouble(
            "The CRM was not allowed to let screenpop in", "You, or the CRM's administrator, said no", "Begin again, and agree"
        )
    if error or not code:
        what = f"It says {error}" if _ERROR.fullmatch(error) else "It does not say why"
        return Trouble("The CRM did not let screenpop in", what, "Check client_id, and what the CRM allows screenpop to do")
    hide(code)
    return code


def _first(query: Mapping[str, list[str]], name: str) -> str:
    return query.get(name, [""])[0]


def _settle(answer: asyncio.Future[str], code: str | Trouble) -> None:
    if answer.done():
        return
    if isinstance(code, Trouble):
        answer.set_exception(code)
    else:
        answer.set_result(code)
