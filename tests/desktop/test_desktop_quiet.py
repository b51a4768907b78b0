"""The desktop's own "do not disturb": known before a call comes, and followed as it changes."""

from __future__ import annotations

import os
import subprocess
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from screenpop.desktop.desktop_quiet import PRESENTATION, QUIET_TIME, AskedQuiet, BusQuiet, of_this_system
from tests.desktop.notification_server import fake_server
from tests.desktop.private_bus import running_bus, until

pytestmark = pytest.mark.linux


class Followed:
    """The desktop as it is followed; `heard` is what it was at each change."""

    def __init__(self) -> None:
        self.heard: list[bool] = []
        self.quiet = BusQuiet(self._changed)

    def _changed(self) -> None:
        self.heard.append(self.quiet.is_on())

    async def hears(self, *expected: bool) -> None:
        await until(lambda: len(self.heard) >= len(expected))
        assert self.heard == list(expected)


@pytest.fixture
async def followed() -> AsyncIterator[Followed]:
    followed = Followed()
    yield followed
    await followed.quiet.close()


@pytest.mark.usefixtures("session_bus")
async def test_a_server_s_own_word_is_followed_until_it_goes(followed: Followed) -> None:
    async with fake_server() as fake:
        fake.name, fake.inhibited = "Plasma", True
        followed.quiet.start()
        await followed.hears(True)
        await fake.inhibit(False)
        await followed.hears(True, False)
        await fake.inhibit(True)
        await followed.hears(True, False, True)
        await fake.leave()
        await followed.hears(True, False, True, False)
    async with fake_server() as another:
        another.inhibited = True
        await followed.hears(True, False, True, False, True)


@pytest.mark.usefixtures("session_bus")
@pytest.mark.parametrize("said", ["nothing", "another type", "no specified answer"])
async def test_a_server_that_does_not_say_so_is_not_quiet(followed: Followed, said: str) -> None:
    async with fake_server() as fake:
        fake.inhibited = {"nothing": None, "another type": "yes", "no specified answer": True}[said]
        fake.name = "" if said == "no specified answer" else "another"
        followed.quiet.start()
        await until(lambda: fake.asked >= 1)
        assert not followed.quiet.is_on() and followed.heard == []


@pytest.mark.usefixtures("session_bus")
async def test_without_a_server_nothing_is_started_for_it(followed: Followed) -> None:
    followed.quiet.start()
    await until(lambda: followed.quiet._bus is not None)
    await followed.quiet._look()
    assert not followed.quiet.is_on()


async def test_without_a_bus_it_is_not_known(followed: Followed, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/none")
    followed.quiet.start()
    await until(lambda: not len(followed.quiet._background))
    assert not followed.quiet.is_on()


async def test_a_bus_that_goes_leaves_it_as_it_was(followed: Followed, session_bus: subprocess.Popen[str]) -> None:
    async with fake_server() as fake:
        fake.inhibited = True
        followed.quiet.start()
        await followed.hears(True)
    await followed.hears(True, False)
    session_bus.terminate()
    await until(lambda: followed.quiet._bus is None)
    assert not followed.quiet.is_on()


@pytest.fixture
def gnome(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A session whose settings are kept as GNOME keeps them, by dconf."""
    for name in ("XDG_CONFIG_HOME", "XDG_RUNTIME_DIR", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name))
        (tmp_path / name).mkdir(mode=0o700)
    monkeypatch.setenv("GSETTINGS_BACKEND", "dconf")
    with running_bus("--session", os.environ) as (_, address):
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield


def banners(shown: bool) -> None:
    """What GNOME's switch does."""
    words = ["gsettings", "set", "org.gnome.desktop.notifications", "show-banners", str(shown).lower()]
    subprocess.run(words, check=True, timeout=20)


@pytest.mark.usefixtures("gnome")
async def test_gnome_s_switch_is_followed(followed: Followed) -> None:
    async with fake_server() as fake:
        fake.name = "gnome-shell"
        banners(False)
        followed.quiet.start()
        await followed.hears(True)
        banners(True)
        await followed.hears(True, False)
        banners(False)
        await followed.hears(True, False, True)


@pytest.mark.usefixtures("gnome")
async def test_another_desktop_does_not_heed_gnome_s_switch(followed: Followed) -> None:
    async with fake_server() as fake:
        banners(False)
        followed.quiet.start()
        await until(lambda: fake.asked)
        assert not followed.quiet.is_on()


@pytest.mark.parametrize(("state", "quiet"), [(0, False), (2, False), (5, False), (PRESENTATION, True), (QUIET_TIME, True)])
def test_windows_is_asked_each_time(state: int, quiet: bool) -> None:
    assert AskedQuiet(lambda: state).is_on() is quiet


def test_here_the_bus_is_asked() -> None:
    assert isinstance(of_this_system(lambda: None), BusQuiet)
