"""The relay's client on the loop that the app runs: Qt's. These tests run it, and not pytest-asyncio's."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import trustme
from PySide6.QtWidgets import QApplication

from screenpop.calls.event import Receipt
from screenpop.desktop.loop import Loop
from screenpop.intake.relay_client import RelayClient, RelayLink, RelayState
from screenpop.intake.relay_proof import prove
from screenpop.intake.url_networks import read_event
from tests.relay.small_relay import SmallRelay, ringing


@pytest.fixture
def loop(qapp: QApplication) -> Iterator[Loop]:
    loop = Loop(qapp)
    with loop:
        yield loop


@pytest.mark.parametrize("way", ["url", "web_url"])
def test_events_arrive_and_the_client_leaves_nothing_behind(loop: Loop, tmp_path: Path, way: str) -> None:
    relay = SmallRelay(tmp_path, authority=trustme.CA())
    relay.start()
    link = relay.link(servers=(getattr(relay, way),), ca=str(relay.ca))
    heard: list[str] = []

    async def receive(receipt: Receipt) -> None:
        heard.append(receipt.event.call_event_uuid)

    async def where() -> RelayLink:
        return link

    async def story() -> None:
        await relay.invite()
        assert (await prove(link)).server_version == "2.9.10"
        client = RelayClient(receive, read_event, where, lambda: None, retry_s=0.1, wait_s=0.6, patience_s=0.5)
        client.start()
        await _until(lambda: client.state is RelayState.CONNECTED)
        await relay.publish(ringing(f"{number}") for number in range(10))
        await _until(lambda: len(heard) == 10)
        relay.server.stop()
        await _until(lambda: client.trouble is not None)
        relay.server.start()
        await _until(lambda: client.state is RelayState.CONNECTED)
        relay.server.pause()
        began = time.monotonic()
        await client.close()
        assert time.monotonic() - began < 1
        assert asyncio.all_tasks() == {asyncio.current_task()}

    loop.run_until_complete(story())
    relay.server.kill()
    assert list(dict.fromkeys(heard)) == [f"{number}" for number in range(10)], "what was not acknowledged in time comes again"


async def _until(true: Callable[[], bool], within: float = 8) -> None:
    end = time.monotonic() + within
    while not true():
        assert time.monotonic() < end
        await asyncio.sleep(0.01)
