"""`screenpop crm setup` of a CRM that wants a person to sign in: with a browser, once; `crm test` finds the token, and no secret is told."""

from __future__ import annotations

import asyncio
import io
import json
import logging
import sys
import threading
from collections.abc import Iterator
from contextlib import AsyncExitStack
from pathlib import Path

import pytest

from screenpop import cli
from screenpop.settings import long_secret
from screenpop.settings.file_store import FileStore
from tests.crm.asking import OAUTH2
from tests.crm.authorization_server import CLIENT_ID, CLIENT_SECRET, AuthorizationServer, authorizing
from tests.crm.crm_server import PRIYA, CrmServer, known, running

BROWSER = f"{sys.executable} -c 'import sys, urllib.request; urllib.request.urlopen(sys.argv[1]).read()' %s"


@pytest.fixture
def servers() -> Iterator[tuple[AuthorizationServer, CrmServer]]:
    """On a loop of their own: the command has one, too."""
    loop, started = asyncio.new_event_loop(), threading.Event()
    found: list[tuple[AuthorizationServer, CrmServer]] = []
    over = asyncio.Event()

    async def serve() -> None:
        async with AsyncExitStack() as stack:
            found.append((await stack.enter_async_context(authorizing()), await stack.enter_async_context(running(known(PRIYA)))))
            started.set()
            await over.wait()

    thread = threading.Thread(target=loop.run_until_complete, args=(serve(),))
    thread.start()
    assert started.wait(10)
    yield found[0]
    loop.call_soon_threadsafe(over.set)
    thread.join(10)
    loop.close()


def test_a_person_signs_in_and_callers_are_found(
    servers: tuple[AuthorizationServer, CrmServer],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    server, crm = servers
    text = OAUTH2.replace("https://id.example.com/a", f"{server.url}/authorize")
    (tmp_path / "connectors").mkdir(parents=True)
    (tmp_path / "connectors" / "login.toml").write_text(text.replace("https://id.example.com/t", f"{server.url}/token"))
    monkeypatch.setenv("SCREENPOP_SECRETS", "file")
    monkeypatch.setenv("BROWSER", BROWSER)
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{CLIENT_SECRET}\n"))

    def screenpop(*words: str) -> int:
        return cli.main(["crm", *words, "--profile", str(tmp_path)])

    assert screenpop("test", "0390085900", "--connector", "login") == 1
    assert "is not set: screenpop crm setup login" in capsys.readouterr().err
    assert screenpop("setup", "login", "--set", f"base_url={crm.url}", "--set", f"user={CLIENT_ID}") == 0
    out = capsys.readouterr().out
    assert out.index(f"{server.url}/authorize?") < out.index("Signed in.") < out.index("Trying it:") < out.index("It works.")
    store = FileStore(tmp_path / "secrets")
    token = json.loads(long_secret.get(store, "crm.login.token") or "")
    assert crm.asked[-1].headers["authorization"] == f"Bearer {token['access']}"
    assert screenpop("test", "0390085900") == 0
    out += capsys.readouterr().out
    assert out.splitlines()[-1] == "Priya"
    assert len(server.pages) == len(server.asked) == 1
    assert not any(secret in out + caplog.text for secret in (*server.given, CLIENT_SECRET))

    server.revoked = True
    long_secret.put(store, "crm.login.token", json.dumps({**token, "renew_at": 1}))
    assert screenpop("test", "0390085900") == 1
    assert "The CRM has ended the sign-in. Sign in: screenpop crm setup login" in capsys.readouterr().err
    assert long_secret.get(store, "crm.login.token") is None and len(server.pages) == 1
