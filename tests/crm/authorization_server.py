"""An authorization server on this computer that keeps to RFC 6749 and 7636, and a browser whose person agrees, or does not."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import hashlib
import secrets
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from urllib.parse import urlencode

from aiohttp import ClientSession, web

CLIENT_ID, CLIENT_SECRET = "screenpop-client", "client-very-secret"


@dataclass
class AuthorizationServer:
    """Every code is good for one exchange, every refresh token for one renewal."""

    url: str = ""
    lives_s: int | str | None = 3600
    deny: str = ""
    state: str | None = None
    delay_s: float = 0.0
    rotates: bool = True
    revoked: bool = False
    answer: web.Response | None = None
    pages: list[dict[str, str]] = field(default_factory=list)
    asked: list[dict[str, str]] = field(default_factory=list)
    given: list[str] = field(default_factory=list)
    _codes: dict[str, dict[str, str]] = field(default_factory=dict)
    _refresh: set[str] = field(default_factory=set)

    async def authorize(self, request: web.Request) -> web.Response:
        page = dict(request.query)
        self.pages.append(page)
        assert page["response_type"] == "code" and page["client_id"] == CLIENT_ID and page["code_challenge_method"] == "S256"
        code = self._new()
        self._codes[code] = page
        said = {"error": self.deny} if self.deny else {"code": code}
        said["state"] = page["state"] if self.state is None else self.state
        raise web.HTTPFound(f"{page['redirect_uri']}?{urlencode(said)}")

    async def token(self, request: web.Request) -> web.Response:
        form = {name: str(value) for name, value in (await request.post()).items()}
        self.asked.append(form)
        await asyncio.sleep(self.delay_s)
        if self.answer is not None:
            return self.answer
        if (form["client_id"], form["client_secret"]) != (CLIENT_ID, CLIENT_SECRET):
            return web.json_response({"error": "invalid_client"}, status=401)
        if not (self._is_code(form) if form["grant_type"] == "authorization_code" else self._is_refresh(form)):
            return web.json_response({"error": "invalid_grant", "error_description": "secret words"}, status=400)
        said: dict[str, object] = {"access_token": self._new(), "token_type": "Bearer"}
        if self.lives_s is not None:
            said["expires_in"] = self.lives_s
        if self.rotates or form["grant_type"] == "authorization_code":
            said["refresh_token"] = self._new()
            self._refresh.add(str(said["refresh_token"]))
        return web.json_response(said)

    def _is_code(self, form: dict[str, str]) -> bool:
        page = self._codes.pop(form["code"], None)
        challenge = base64.urlsafe_b64encode(hashlib.sha256(form["code_verifier"].encode()).digest()).decode().rstrip("=")
        return page is not None and (page["redirect_uri"], page["code_challenge"]) == (form["redirect_uri"], challenge)

    def _is_refresh(self, form: dict[str, str]) -> bool:
        known = form["refresh_token"] in self._refresh and not self.revoked
        if self.rotates:
            self._refresh.discard(form["refresh_token"])
        return known

    def _new(self) -> str:
        self.given.append(secrets.token_urlsafe(900))  # Microsoft's are as long, and need more than one entry of the store
        return self.given[-1]


@contextlib.asynccontextmanager
async def authorizing() -> AsyncIterator[AuthorizationServer]:
    server = AuthorizationServer()
    app = web.Application()
    app.add_routes([web.get("/authorize", server.authorize), web.post("/token", server.token)])
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    server.url = site.name
    try:
        yield server
    finally:
        await runner.cleanup()


class Browser:
    """Goes where it is sent, in the background as a browser does, and remembers what it was shown."""

    def __init__(self, *before: str) -> None:
        """`before`: paths that it asks the redirect's host for first, such as a page's icon."""
        self.shown: list[tuple[int, str, str]] = []
        self.opened = ""
        self._before = before
        self._going: asyncio.Task[None] | None = None

    async def open(self, page: str) -> None:
        self.opened = page
        self._going = asyncio.create_task(self._go(page))

    async def _go(self, page: str) -> None:
        async with ClientSession() as session:
            async with session.get(page, allow_redirects=False) as response:
                target = response.headers["Location"]
            for path in (*self._before, ""):
                await self.ask(session, target.partition("?")[0] + path if path else target)

    async def ask(self, session: ClientSession, address: str) -> None:
        async with session.get(address) as response:
            self.shown.append((response.status, response.headers["Cache-Control"], await response.text()))

    async def closed(self) -> None:
        assert self._going is not None
        await self._going
