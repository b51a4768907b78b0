"""What is a web link, which program gets it, and that a browser neither blocks us nor inherits our libraries."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from screenpop.system import browser
from screenpop.system.browser import child_environment, is_call_link, is_web_link, open_call, open_link
from screenpop.trouble import Trouble

LINK = "https://crm.example/search?q=%2B61299998888&tab=1#top"


class Recorder:
    """A browser that writes down, one per line, what it was started with."""

    def __init__(self, folder: Path, name: str = "browser", ends: str = "exit 0") -> None:
        self.path = folder / name
        self.record = folder / f"{name}.record"
        self.path.write_text(f'#!/bin/sh\nfor word in "$#" "$@"; do printf "%s\\n" "$word" >>"{self.record}"; done\n{ends}\n')
        self.path.chmod(0o755)

    @property
    def started_with(self) -> list[str]:
        return self.record.read_text().splitlines()[1:] if self.record.exists() else []


MakeRecorder = Callable[..., Recorder]


@pytest.fixture
def recorder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> MakeRecorder:
    """Makes recorders; nothing else on PATH could open a link."""
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}/bin")
    monkeypatch.delenv("BROWSER", raising=False)
    monkeypatch.setattr(browser, "VERDICT_S", 5.0)
    return lambda *arguments: Recorder(tmp_path, *arguments)


async def test_browser_is_asked_first(recorder: MakeRecorder, monkeypatch: pytest.MonkeyPatch) -> None:
    chosen, desktop = recorder(), recorder("xdg-open")
    monkeypatch.setenv("BROWSER", str(chosen.path))
    await open_link(LINK)
    assert chosen.started_with == [LINK]
    assert desktop.started_with == []


async def test_without_browser_the_desktop_is(recorder: MakeRecorder) -> None:
    desktop = recorder("xdg-open")
    await open_link(LINK)
    assert desktop.started_with == [LINK]


@pytest.mark.parametrize(
    ("setting", "words"),
    [
        ("{} --new-window %s", ["--new-window", LINK]),
        ("'{}' '--title=for me' --app=%s", ["--title=for me", f"--app={LINK}"]),
        ("{} --new-tab", ["--new-tab", LINK]),
        ("{} %s &", [LINK]),
        ("/no/such/browser:{}", [LINK]),
        ("::{}:", [LINK]),
    ],
)
async def test_browser_is_read_as_webbrowser_reads_it(
    setting: str, words: list[str], recorder: MakeRecorder, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = recorder()
    monkeypatch.setenv("BROWSER", setting.format(chosen.path))
    await open_link(LINK)
    assert chosen.started_with == words


async def test_a_browsers_path_may_have_spaces(tmp_path: Path, recorder: MakeRecorder, monkeypatch: pytest.MonkeyPatch) -> None:
    chosen = recorder("my browser")
    monkeypatch.setenv("BROWSER", str(chosen.path))
    await open_link(LINK)
    assert chosen.started_with == [LINK]


async def test_one_that_fails_is_followed_by_the_next(recorder: MakeRecorder, monkeypatch: pytest.MonkeyPatch) -> None:
    broken, desktop = recorder("browser", "exit 3"), recorder("xdg-open")
    monkeypatch.setenv("BROWSER", str(broken.path))
    await open_link(LINK)
    assert broken.started_with == desktop.started_with == [LINK]


async def test_no_browser_at_all_is_a_trouble(recorder: MakeRecorder) -> None:
    with pytest.raises(Trouble, match="No browser"):
        await open_link(LINK)
    recorder("xdg-open", "exit 4")
    with pytest.raises(Trouble, match="No browser"):
        await open_link(LINK)


@pytest.mark.parametrize(
    "url",
    ["", " ", "-", "--help", "-https://crm.example/", " https://crm.example/", "https://crm.example/a b", "https://crm.example/\n",
     "https://crm.example/\x00", "https://crm.example/\x1b[31m", "https://crm.example/\u202egpj", "https://crm.example/é",
     "https://crm.example/%", "https://crm.example/%2", "https://crm.example/%zz", 'https://crm.example/"', "https://crm.example/`id`",
     "https://crm.example/a\\b", "https://crm.example/<b>", "https://crm.example/{x}", "https://crm.example/a|b",
     "https://", "https:", "https:///path", "http:crm.example", "//crm.example/", "crm.example", "/etc/passwd",
     "https://crm.example:port/", "https://crm.example:99999/", "https://[::1/", "https://user@crm.example/",
     "https://bank.example@crm.example/", "https://-crm.example/", "https://:80/", "https://(crm)/",
     "file:///etc/passwd", "javascript:alert(1)", "data:text/html,x", "ftp://crm.example/", "tel:+61299998888", "ms-msdt:/id",
     "https://crm.example/" + "a" * 9000],
)  # fmt: skip
async def test_what_is_no_web_link_is_never_given_to_a_program(
    url: str, recorder: MakeRecorder, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = recorder()
    monkeypatch.setenv("BROWSER", str(chosen.path))
    assert not is_web_link(url)
    with pytest.raises(Trouble, match="not opened") as caught:
        await open_link(url)
    assert chosen.started_with == []
    assert not url.strip() or url not in str(caught.value)


@pytest.mark.parametrize(
    "url",
    ["https://crm.example", "http://localhost:8080/", "HTTPS://CRM.example/", "https://192.0.2.7/x", "https://[2001:db8::1]:8443/x",
     "https://a.b-c.example./$(id);&'*!~?a=[1]&b=--x#/route", "https://under_score.example/", "https://xn--mller-kva.example/%C3%BC"],
)  # fmt: skip
async def test_a_web_link_arrives_as_it_is(url: str, recorder: MakeRecorder, monkeypatch: pytest.MonkeyPatch) -> None:
    chosen = recorder()
    monkeypatch.setenv("BROWSER", f"{chosen.path} %s")
    await open_link(url)
    assert chosen.started_with == [url]


async def test_a_browser_that_stays_open_holds_up_nobody(
    tmp_path: Path, recorder: MakeRecorder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(browser, "VERDICT_S", 0.3)
    chosen = recorder("browser", f'echo $$ >"{tmp_path}/pid"; exec sleep 60')
    monkeypatch.setenv("BROWSER", str(chosen.path))
    turns = 0

    async def count() -> None:
        nonlocal turns
        while True:
            await asyncio.sleep(0.01)
            turns += 1

    counting = asyncio.create_task(count())
    await open_link(LINK)
    counting.cancel()
    assert turns > 5
    pid = int((tmp_path / "pid").read_text())
    assert os.getsid(pid) == pid, "it would end with our terminal"
    os.kill(pid, signal.SIGKILL)
    await gone(pid)


async def gone(pid: int) -> None:
    """Reaped, without anybody asking: a zombie would still have its pid."""
    async with asyncio.timeout(10):
        while os.path.exists(f"/proc/{pid}"):  # noqa: PTH110 (proc never blocks)
            await asyncio.sleep(0.02)


def test_a_frozen_programs_children_get_none_of_its_libraries(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", "/opt/screenpop/_internal", raising=False)
    monkeypatch.setenv("LD_LIBRARY_PATH", "/opt/screenpop/_internal:/opt/screenpop/_internal/lib")
    monkeypatch.setenv("QT_PLUGIN_PATH", "/opt/screenpop/_internal/plugins:/usr/lib/qt6/plugins:")
    monkeypatch.setenv("SIMILAR", "/opt/screenpop/_internal_other")
    monkeypatch.delenv("LD_LIBRARY_PATH_ORIG", raising=False)
    environment = child_environment()
    assert "LD_LIBRARY_PATH" not in environment
    assert environment["QT_PLUGIN_PATH"] == "/usr/lib/qt6/plugins:"
    assert environment["SIMILAR"] == "/opt/screenpop/_internal_other"
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/opt/oracle/lib")
    environment = child_environment()
    assert environment["LD_LIBRARY_PATH"] == "/opt/oracle/lib"
    assert "LD_LIBRARY_PATH_ORIG" not in environment


def test_one_that_is_not_frozen_passes_everything_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/opt/screenpop/_internal")
    assert child_environment() == dict(os.environ)


async def test_the_browser_gets_the_clean_environment(
    tmp_path: Path, recorder: MakeRecorder, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = recorder("browser", f'printf "%s" "$LD_LIBRARY_PATH" >"{tmp_path}/libraries"')
    monkeypatch.setenv("BROWSER", str(chosen.path))
    monkeypatch.setattr(sys, "_MEIPASS", "/opt/screenpop/_internal", raising=False)
    monkeypatch.setenv("LD_LIBRARY_PATH", "/opt/screenpop/_internal:/usr/local/lib")
    await open_link(LINK)
    assert (tmp_path / "libraries").read_text() == "/usr/local/lib"


async def test_a_number_goes_to_the_program_that_telephones_and_not_to_the_browser(
    recorder: MakeRecorder, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen, desktop = recorder(), recorder("xdg-open")
    monkeypatch.setenv("BROWSER", str(chosen.path))
    await open_call("tel:+61491570006")
    assert (chosen.started_with, desktop.started_with) == ([], ["tel:+61491570006"])


async def test_where_nothing_telephones_that_is_a_trouble(recorder: MakeRecorder) -> None:
    recorder("xdg-open", "exit 4")
    with pytest.raises(Trouble, match="No program could be started"):
        await open_call("tel:+61491570006")


@pytest.mark.parametrize(
    "url",
    [
        "tel:",
        "tel:1",
        "tel:+61491570006;ext=1",
        "tel:+61491570006\n",
        "sip:bob@evil.example",
        "callto:+61 491",
        "skype:echo",
        "TEL:123",
        "tel:" + "1" * 21,
        "tel:\u0661\u0662",
        "https://a.example",
        "",
    ],
)
async def test_only_a_number_is_called(url: str, recorder: MakeRecorder) -> None:
    desktop = recorder("xdg-open")
    assert not is_call_link(url)
    with pytest.raises(Trouble, match="Nobody was called"):
        await open_call(url)
    assert desktop.started_with == []
