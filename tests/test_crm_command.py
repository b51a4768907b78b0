"""`screenpop crm`: what is known, setting one up, asking it step by step."""

from __future__ import annotations

import asyncio
import io
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from screenpop import cli
from screenpop.settings.file import load
from screenpop.settings.file_store import FileStore
from tests.crm.asking import LOG_IN, SHIPPED
from tests.crm.crm_server import PRIYA, CrmServer, known, running, said

KEY = "sk-very-secret-1234"


@pytest.fixture
def crm() -> Iterator[CrmServer]:
    """A CRM on a loop of its own: the command has one, too."""
    loop, started = asyncio.new_event_loop(), threading.Event()
    found: list[CrmServer] = []
    over = asyncio.Event()

    async def serve() -> None:
        async with running(known(PRIYA)) as server:
            found.append(server)
            started.set()
            await over.wait()

    thread = threading.Thread(target=loop.run_until_complete, args=(serve(),))
    thread.start()
    assert started.wait(10)
    yield found[0]
    loop.call_soon_threadsafe(over.set)
    thread.join(10)
    loop.close()


@pytest.fixture
def profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SCREENPOP_SECRETS", "file")
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{KEY}\n"))
    folder = tmp_path / "profile"
    folder.mkdir(mode=0o700)
    return folder


def screenpop(profile: Path, *words: str) -> int:
    return cli.main(["crm", *words, "--profile", str(profile)])


def set_up(profile: Path, crm: CrmServer) -> int:
    return screenpop(profile, "setup", "own-api", "--set", f"base_url={crm.url}")


def test_a_crm_is_set_up_and_asked(profile: Path, crm: CrmServer, capsys: pytest.CaptureFixture[str]) -> None:
    assert set_up(profile, crm) == 0
    settings = load(profile / "settings.toml").settings
    assert (settings.crm.connector, settings.crm.account) == ("own-api", {"base_url": crm.url})
    assert FileStore(profile / "secrets").get("crm.own-api.api_key") == KEY
    assert KEY not in (profile / "settings.toml").read_text("utf-8")
    assert screenpop(profile, "test", "0390085900") == 0
    out = capsys.readouterr().out.splitlines()
    assert out[-1] == f"Priya Raman, Buyer, Acme, {crm.url}/contacts/7"
    assert out[-3].split()[:3] == ["ask", "for", "e164"]
    assert out[-3].split()[4] == "200" and out[-3].endswith(" ms")
    assert out[-2].endswith("1 found, 1 with this number")
    assert screenpop(profile, "test", "0390085901", "--connector", "own-api") == 0
    text = capsys.readouterr().out
    assert text.splitlines()[-1] == "Nobody in An API of your own has this number."
    assert KEY not in text + "\n".join(out)


def test_why_a_crm_does_not_answer_is_said(profile: Path, crm: CrmServer, capsys: pytest.CaptureFixture[str]) -> None:
    crm.answering = said("", 401)
    assert set_up(profile, crm) == 1
    out, err = capsys.readouterr()
    assert out.splitlines()[-1].split()[4] == "401"
    assert "does not accept this account" in err
    assert KEY not in out + err
    crm.answering = said("", 429)
    assert screenpop(profile, "test", "0390085900") == 1
    assert "429" in capsys.readouterr().out


def test_what_is_kept_stays_where_nothing_else_is_said(
    profile: Path, crm: CrmServer, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert set_up(profile, crm) == 0
    monkeypatch.setattr("sys.stdin", io.StringIO(""))
    assert screenpop(profile, "setup", "own-api") == 0
    assert FileStore(profile / "secrets").get("crm.own-api.api_key") == KEY


def test_a_secret_goes_to_no_other_host_than_it_was_given_for(
    profile: Path, crm: CrmServer, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert set_up(profile, crm) == 0
    elsewhere = crm.url.replace("127.0.0.1", "localhost")
    settings = profile / "settings.toml"
    settings.write_text(settings.read_text("utf-8").replace(crm.url, elsewhere), "utf-8")
    crm.asked.clear()
    assert screenpop(profile, "test", "0390085900") == 1
    err = capsys.readouterr().err
    assert f"given for another address. They would now be sent to {elsewhere}. If that is right, enter them again" in err
    monkeypatch.setattr("sys.stdin", io.StringIO("\n"))
    assert screenpop(profile, "setup", "own-api") == 1, "not even by a setup that keeps the old one"
    assert not crm.asked
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{KEY}\n"))
    assert screenpop(profile, "setup", "own-api") == 0
    assert crm.asked


def test_a_connector_of_that_name_that_asks_elsewhere_gets_no_secret(
    profile: Path, crm: CrmServer, capsys: pytest.CaptureFixture[str]
) -> None:
    assert set_up(profile, crm) == 0
    own = profile / "connectors" / "own-api.toml"
    own.parent.mkdir()
    text = (SHIPPED / "own-api.toml").read_text("utf-8")
    own.write_text(text.replace('url = "{base_url}/api', f'url = "{crm.url.replace("127.0.0.1", "localhost")}/api'), "utf-8")
    crm.asked.clear()
    assert screenpop(profile, "test", "0390085900") == 1
    assert "given for another address" in capsys.readouterr().err
    assert not crm.asked


def test_an_account_that_is_no_part_of_an_address_is_not_set_up(profile: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert screenpop(profile, "setup", "own-api", "--set", "base_url=crm.example.com") == 1
    assert "base_url in [crm] cannot be used" in capsys.readouterr().err
    assert not (profile / "secrets").exists() and not load(profile / "settings.toml").settings.crm.connector


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_at_a_terminal_it_asks(profile: Path, crm: CrmServer, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr("sys.stdin", Terminal())

    def answering(answer: str) -> Callable[[str], str]:
        def answer_to(prompt: str) -> str:
            asked.append(prompt)
            return answer

        return answer_to

    monkeypatch.setattr("builtins.input", answering(f" {crm.url} "))
    monkeypatch.setattr("getpass.getpass", answering(KEY))
    assert screenpop(profile, "setup", "own-api") == 0
    assert asked == [
        "base_url, the address of the API [such as https://crm.example.com]: ",
        "api_key, the key that the API asks for (nothing keeps the old one): ",
    ]
    assert load(profile / "settings.toml").settings.crm.account == {"base_url": crm.url}


def test_a_value_that_is_not_given_is_named(profile: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert screenpop(profile, "setup", "own-api") == 1
    assert "Give it with --set base_url=https://crm.example.com" in capsys.readouterr().err
    assert not (profile / "settings.toml").exists()
    assert not (profile / "secrets").exists()


@pytest.mark.parametrize(
    "words",
    [["setup"], ["test"], ["validate"], ["list", "x"], ["setup", "own-api", "--set", "api_key=x"], ["setup", "own-api", "--set", "x=1"],
     ["setup", "own-api", "--set", "base_url"], ["mend"]],
)  # fmt: skip
def test_wrong_usage(profile: Path, words: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        screenpop(profile, *words)
    assert ended.value.code == 2


@pytest.mark.parametrize("words", [["test", "0390085900"], ["test", "201", "--connector", "own-api"], ["setup", "own-app"]])
def test_what_cannot_be_done_is_said(profile: Path, words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert screenpop(profile, *words) == 1
    assert capsys.readouterr().err.count("\n") >= 2


def test_what_is_known_is_listed(profile: Path, crm: CrmServer, capsys: pytest.CaptureFixture[str]) -> None:
    set_up(profile, crm)
    own = profile / "connectors"
    own.mkdir()
    (own / "mine.toml").write_text("x", encoding="utf-8")
    (own / "login.toml").write_text(LOG_IN, encoding="utf-8")
    capsys.readouterr()
    assert screenpop(profile, "list") == 0
    lines = {line.split()[0]: line for line in capsys.readouterr().out.splitlines() if line.startswith("  ")}
    assert lines["own-api"].endswith("proven    in use")
    assert lines["login"].endswith("Login CRM                 untried")
    assert lines["mine"].endswith("broken")
    assert lines["odoo-17"].endswith("proven")
    assert lines["hubspot"].endswith("untried")


def test_a_file_is_validated(profile: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert screenpop(profile, "validate", str(SHIPPED / "own-api.toml")) == 0
    (tmp_path / "x.toml").write_text('name = "y"\n', encoding="utf-8")
    assert screenpop(profile, "validate", str(tmp_path / "x.toml")) == 1
    err = capsys.readouterr().err
    assert "name must be the file's name" in err and "title is missing" in err
