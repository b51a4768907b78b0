"""Signing in by OAuth 2 at a real authorization server, and tokens that are renewed, shared, taken away and never told."""

from __future__ import annotations

import asyncio
import json
import logging
import socket
from collections.abc import AsyncIterator
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from aiohttp import ClientSession, web

from screenpop.crm import oauth
from screenpop.crm.answer import Failed, FailureKind, LookupFailed
from screenpop.crm.connector import Connector
from screenpop.crm.oauth import SignedIn, Token
from screenpop.trouble import Trouble
from tests.crm.asking import OAUTH2, Asking, ids, written
from tests.crm.authorization_server import CLIENT_ID, CLIENT_SECRET, AuthorizationServer, Browser, authorizing
from tests.crm.crm_server import CrmServer, said


class Kept:
    """A secret store with one entry, which other processes use too."""

    def __init__(self) -> None:
        self.text: str | None = None

    async def get(self) -> str | None:
        await asyncio.sleep(0)
        return self.text

    async def put(self, token: str) -> None:
        self.text = token

    async def delete(self) -> None:
        self.text = None


class Account:
    """One process that has this account; several share what is kept."""

    def __init__(self, connector: Connector, kept: Kept) -> None:
        self.now = 1_800_000_000.0
        self.connector, self.kept = connector, kept
        self.signed_in = SignedIn(
            connector, {"user": CLIENT_ID, "base_url": "https://crm.example"}, self._secret, kept, clock=lambda: self.now
        )

    async def _secret(self, key: str) -> str | None:
        return CLIENT_SECRET

    async def token(self, refused: str | None = None) -> str:
        return await self.signed_in.access_token(refused)


@pytest.fixture
async def server(caplog: pytest.LogCaptureFixture) -> AsyncIterator[AuthorizationServer]:
    caplog.set_level(logging.DEBUG)
    async with authorizing() as server:
        yield server
        assert not any(secret in caplog.text for secret in (*server.given, CLIENT_SECRET))


def connector(server: AuthorizationServer, folder: Path, redirect: str = "http://127.0.0.1/back") -> Connector:
    text = OAUTH2.replace("https://id.example.com/a", f"{server.url}/authorize").replace(
        "https://id.example.com/t", f"{server.url}/token"
    )
    return written(
        folder,
        text.replace(
            'scopes = ["read"]', f'scopes = ["read", "offline"]\nextra = {{ prompt = "consent" }}\nredirect = "{redirect}"'
        ),
    )


@pytest.fixture
def account(server: AuthorizationServer, tmp_path: Path) -> Account:
    return Account(connector(server, tmp_path), Kept())


async def sign_in(account: Account) -> Browser:
    browser = Browser()
    await account.signed_in.sign_in(browser.open)
    await browser.closed()
    return browser


async def refusal(account: Account, browser: Browser, deadline_s: float = 10) -> Trouble:
    with pytest.raises(Trouble) as trouble:
        await account.signed_in.sign_in(browser.open, deadline_s)
    assert account.kept.text is None
    await browser.closed()
    return trouble.value


# Signing in


async def test_a_person_signs_in_once(server: AuthorizationServer, account: Account) -> None:
    browser = await sign_in(account)
    (page,) = server.pages
    assert (page["scope"], page["prompt"], page["client_id"]) == ("read offline", "consent", CLIENT_ID)
    assert urlsplit(page["redirect_uri"]).path == "/back"
    assert len(page["state"]) >= 32 and len(page["code_challenge"]) == 43
    assert browser.shown == [(200, "no-store", "screenpop: You are signed in. You can close this page.\n")]
    token = await account.token()
    assert token in server.given and len(server.asked) == 1
    assert CLIENT_SECRET not in browser.opened


async def test_what_else_a_browser_asks_for_is_no_answer(server: AuthorizationServer, account: Account) -> None:
    browser = Browser("/favicon.ico", "/", "/../x")
    await account.signed_in.sign_in(browser.open)
    await browser.closed()
    assert [status for status, _, _ in browser.shown] == [404, 404, 404, 200]


async def test_a_connection_that_says_nothing_holds_nothing_up(server: AuthorizationServer, account: Account) -> None:
    browser = Browser()

    async def browse(page: str) -> None:
        port = urlsplit(parse_qs(urlsplit(page).query)["redirect_uri"][0]).port
        _, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(b"GET ")
        silent.append(writer)
        await browser.open(page)

    silent: list[asyncio.StreamWriter] = []
    async with asyncio.timeout(5):
        await account.signed_in.sign_in(browse)
    silent[0].close()
    await browser.closed()


async def test_a_second_answer_is_not_taken(server: AuthorizationServer, account: Account) -> None:
    server.delay_s = 0.3
    browser = Browser()
    signing_in = asyncio.create_task(account.signed_in.sign_in(browser.open))
    while not browser.shown:
        await asyncio.sleep(0.01)
    with pytest.raises(OSError, match=r"refused|Connect"):
        async with ClientSession() as session, session.get(server.pages[0]["redirect_uri"] + "?code=other"):
            pass
    await signing_in


async def test_an_answer_to_another_question(server: AuthorizationServer, account: Account) -> None:
    for server.state in ("", "other", "ö"):
        browser = Browser()
        assert "belongs to another one" in str(await refusal(account, browser))
        assert "belongs to another one" in browser.shown[-1][2]
    assert server.asked == []


@pytest.mark.parametrize(
    ("error", "says"),
    [("access_denied", "said no"), ("invalid_scope", "It says invalid_scope"), ("<script>1</script>", "does not say why")],
)
async def test_a_person_or_a_crm_that_says_no(server: AuthorizationServer, account: Account, error: str, says: str) -> None:
    server.deny = error
    browser = Browser()
    assert says in str(await refusal(account, browser))
    assert says in browser.shown[-1][2] and "<" not in browser.shown[-1][2]


async def test_a_person_who_does_nothing(account: Account) -> None:
    opened: list[str] = []

    async def browse(page: str) -> None:
        opened.append(page)

    with pytest.raises(Trouble, match="Nobody has signed in"):
        await account.signed_in.sign_in(browse, 0.1)
    port = urlsplit(parse_qs(urlsplit(opened[0]).query)["redirect_uri"][0]).port
    with pytest.raises(OSError, match=r"refused|Connect"):
        await asyncio.open_connection("127.0.0.1", port)


async def test_a_port_that_is_taken_is_named_and_one_that_is_free_is_used(server: AuthorizationServer, tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        account = Account(connector(server, tmp_path, f"http://localhost:{port}/callback"), Kept())
        with pytest.raises(Trouble, match=f"Port {port} is used by another program"):
            await account.signed_in.sign_in(Browser().open)
    await sign_in(account)
    assert server.pages[0]["redirect_uri"] == f"http://localhost:{port}/callback"


async def test_a_redirect_without_a_path_stays_without_one(server: AuthorizationServer, tmp_path: Path) -> None:
    account = Account(connector(server, tmp_path, "http://localhost"), Kept())
    await sign_in(account)
    assert urlsplit(server.pages[0]["redirect_uri"]).path == ""


@pytest.mark.parametrize(
    "redirect", ["https://127.0.0.1/", "http://crm.example/", "http://{password}/", "http://localhost@evil.example/"]
)
def test_a_redirect_to_elsewhere_is_refused(server: AuthorizationServer, tmp_path: Path, redirect: str) -> None:
    with pytest.raises(Trouble, match="redirect must begin with"):
        connector(server, tmp_path, redirect)


async def test_a_crm_that_gives_no_token(server: AuthorizationServer, account: Account) -> None:
    for server.answer, says in (
        (web.json_response({"error": "invalid_client"}, status=401), "gives no token: invalid_client"),
        (web.json_response({"error": "code secret words"}, status=400), "gives no token. Check"),
        (web.json_response({"access_token": ""}), "gives no token"),
        (web.json_response([]), "gives no token"),
        (web.Response(text="<html>"), "a web page"),
        (web.Response(body=b"x" * 300_000), "larger than 256 KiB"),
        (web.Response(status=302, headers={"Location": "https://elsewhere.example"}), "sends to another address"),
        (web.Response(status=500), "error 500"),
    ):
        text = str(await refusal(account, Browser()))
        assert says in text and "secret words" not in text


async def test_a_code_that_the_crm_does_not_take(server: AuthorizationServer, account: Account) -> None:
    server.answer = web.json_response({"error": "invalid_grant"}, status=400)
    assert "does not take the answer" in str(await refusal(account, Browser()))


async def test_a_token_is_not_asked_for_without_encryption(server: AuthorizationServer, tmp_path: Path) -> None:
    text = OAUTH2.replace("https://id.example.com/a", f"{server.url}/authorize").replace(
        "https://id.example.com/t", "{base_url}/token"
    )
    account = Account(written(tmp_path, text), Kept())
    account.signed_in._account = {"user": CLIENT_ID, "base_url": "http://crm.example"}
    assert "begins with http://" in str(await refusal(account, Browser()))


# Tokens


async def test_nobody_has_signed_in(server: AuthorizationServer, account: Account) -> None:
    for account.kept.text in (None, "", "no JSON", "[]", '{"access": 1, "refresh": "", "renew_at": null}', '{"access": "x"}'):
        with pytest.raises(Trouble, match="screenpop crm setup login"):
            await account.token()
    assert server.asked == []


async def test_a_token_is_renewed_a_minute_before_its_end(server: AuthorizationServer, account: Account) -> None:
    await sign_in(account)
    first = await account.token()
    account.now += 3539
    assert await account.token() == first
    account.now += 2
    second = await account.token()
    assert second != first and len(server.asked) == 2
    assert Token.read(account.kept.text) is not None and second in str(account.kept.text)
    account.now += 3600
    assert await account.token() not in (first, second)


@pytest.mark.parametrize(("lives_s", "serves_s"), [("3600", 3539), (20, 9), (None, 10**7), ("soon", 10**7), (-1, 10**7)])
async def test_how_long_a_token_lives(
    server: AuthorizationServer, account: Account, lives_s: int | str | None, serves_s: int
) -> None:
    server.lives_s = lives_s
    await sign_in(account)
    first = await account.token()
    account.now += serves_s
    assert await account.token() == first
    assert await account.token(refused=first) != first


async def test_look_ups_at_the_same_time_renew_once(server: AuthorizationServer, account: Account) -> None:
    await sign_in(account)
    account.now += 4000
    server.delay_s = 0.05
    tokens = await asyncio.gather(*(account.token() for _ in range(5)))
    assert len(set(tokens)) == 1 and len(server.asked) == 2


async def test_a_refresh_token_that_stays_in_use(server: AuthorizationServer, account: Account) -> None:
    server.rotates = False
    await sign_in(account)
    for _ in range(3):
        account.now += 4000
        await account.token()
    assert len({form["refresh_token"] for form in server.asked[1:]}) == 1


async def test_a_sign_in_that_has_ended(server: AuthorizationServer, account: Account) -> None:
    await sign_in(account)
    token = await account.token()
    server.revoked = True
    with pytest.raises(Trouble, match="has ended the sign-in") as trouble:
        await account.token(refused=token)
    assert trouble.value.remedy == "Sign in: screenpop crm setup login"
    assert account.kept.text is None
    with pytest.raises(Trouble, match="Nobody is signed in"):
        await account.token()
    assert len(server.asked) == 2
    server.revoked = False
    await sign_in(account)
    assert await account.token() != token


async def test_zoho_says_it_in_its_own_words(server: AuthorizationServer, account: Account) -> None:
    await sign_in(account)
    server.answer = web.json_response({"error": "invalid_code"})
    with pytest.raises(Trouble, match="has ended the sign-in"):
        await account.token(refused=await account.token())


async def test_two_processes_share_what_is_kept(server: AuthorizationServer, account: Account) -> None:
    await sign_in(account)
    other = Account(account.connector, account.kept)
    first = await account.token()
    assert await other.token() == first
    second = await other.token(refused=first)
    assert await account.token(refused=first) == second
    assert len(server.asked) == 2


async def test_a_token_that_another_process_renews_at_the_same_time(server: AuthorizationServer, account: Account) -> None:
    await sign_in(account)
    first, server.delay_s = await account.token(), 0.1
    other = Account(account.connector, account.kept)
    mine, theirs = await asyncio.gather(account.token(refused=first), other.token(refused=first))
    assert mine == theirs != first and mine in str(account.kept.text)
    assert [form["grant_type"] for form in server.asked[1:]] == ["refresh_token"] * 2


async def test_a_look_up_that_gives_up_does_not_lose_the_new_token(server: AuthorizationServer, account: Account) -> None:
    await sign_in(account)
    first, server.delay_s = await account.token(), 0.2
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.05):
            await account.token(refused=first)
    await asyncio.sleep(0.3)
    assert first not in str(account.kept.text)
    assert await account.token() in str(account.kept.text) and len(server.asked) == 2


async def test_a_server_that_is_slow_or_away(
    server: AuthorizationServer, account: Account, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(oauth, "DEADLINE_S", 0.05)
    await sign_in(account)
    first, server.delay_s = await account.token(), 0.3
    with pytest.raises(LookupFailed, match="in time") as slow:
        await account.token(refused=first)
    assert slow.value.failed.kind is FailureKind.SLOW
    server.answer = web.Response(status=503, headers={"Retry-After": "7"})
    server.delay_s = 0
    with pytest.raises(LookupFailed, match="error 503") as away:
        await account.token(refused=first)
    assert away.value.failed.retry_after_s == 7
    assert account.kept.text is not None


async def test_a_store_that_fails_is_told(server: AuthorizationServer, account: Account, monkeypatch: pytest.MonkeyPatch) -> None:
    async def locked() -> str | None:
        raise Trouble("The keyring is locked", "", "Unlock it")

    await sign_in(account)
    monkeypatch.setattr(account.kept, "get", locked)
    other = Account(account.connector, account.kept)
    with pytest.raises(Trouble, match="keyring is locked"):
        await other.token()


# With the engine


async def test_a_look_up_signs_its_question_and_renews_once_on_a_401(
    server: AuthorizationServer, account: Account, crm: CrmServer
) -> None:
    await sign_in(account)
    first = await account.token()
    crm.answers = [said("", 401)]
    asked = Asking(account.connector, {"base_url": crm.url, "user": "sam"}, authorizer=account.signed_in)
    assert ids(await asked.about()) == ["7"]
    assert [asked.headers["authorization"] for asked in crm.asked] == [f"Bearer {first}", f"Bearer {await account.token()}"]
    server.revoked = True
    crm.answers = [said("", 401)]
    answer = await asked.about("0390085901")
    assert isinstance(answer, Failed) and answer.kind is FailureKind.UNREADY
    assert answer.words.endswith("Sign in: screenpop crm setup login.")


def test_no_token_is_represented() -> None:
    token = Token("very-secret", "also-secret", 5.0)
    assert "secret" not in repr(token)
    assert Token.read(token.text) == token
    assert json.loads(token.text)["renew_at"] == 5.0
