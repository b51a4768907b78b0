"""The program and a notification server that is strict, dies and comes back: no call is lost, whoever shows it."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desktop.notification_server import FakeServer, fake_server
from tests.desktop.private_bus import CONFIG, running_bus, until
from tests.journey import sight
from tests.journey.program import Screenpop
from tests.journey.xdesktop import XDesktop

EVERYTHING = ("actions", "body", "body-markup")
HOSTILE = {"from": "0370100142", "display_from": "<b>Eve</b> & Sons", "dialplan_name": "<i>Sales</i> & more"}
TOM = {"from": "0491570156", "display_from": "Tom"}


@pytest.fixture
def own_bus(screenpop: Screenpop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A bus without a server, for the program and for the test."""
    config = tmp_path / "bus.conf"
    config.write_text(CONFIG.format(folder=tmp_path))
    with running_bus(f"--config-file={config}") as (_, address):
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        screenpop.environment["DBUS_SESSION_BUS_ADDRESS"] = address
        yield


def _titles(fake: FakeServer) -> list[str]:
    return [str(values[3]) for values in fake.notified.values()]


@pytest.mark.usefixtures("own_bus")
async def test_a_server_that_restarts_or_is_away_loses_no_call(desktop: XDesktop, screenpop: Screenpop) -> None:
    screenpop.configure({"popup": {"kind": "notification"}})
    async with fake_server(*EVERYTHING) as fake:
        await asyncio.to_thread(screenpop.start)
        first = await asyncio.to_thread(screenpop.post, "extension-ringing", **HOSTILE)
        await until(lambda: fake.notified)
        ((number, (_, _, _, title, body, actions, _, _)),) = fake.notified.items()
        assert title == "<b>Eve</b> & Sons" and "&lt;i&gt;Sales&lt;/i&gt; &amp; more" in body
        assert actions[::2] == ["default", "open", "copy", "close"]
        await fake.say("ActionInvoked", "us", number + 1, "default")  # another program's
    async with fake_server(*EVERYTHING) as again:
        await until(lambda: again.notified)
        assert _titles(again) == ["<b>Eve</b> & Sons"], "it rings on, and is shown again"
        ((number, _),) = again.notified.items()
        await asyncio.sleep(0.2)  # a person clicks on what there is, and not before its number has been told
        await again.say("ActionInvoked", "us", number, "default")
        await until(screenpop.opened)
    await asyncio.sleep(0.2)
    second = await asyncio.to_thread(screenpop.post, "extension-ringing", **TOM)
    await until(lambda: sight.cards(desktop))  # a window, since nobody takes it as a notification
    calls = await asyncio.to_thread(screenpop.calls)
    assert [call["call_event_uuid"] for call in calls] == [second, first]
    assert screenpop.opened() == ["https://crm.example/search?q=%2B61370100142"]
