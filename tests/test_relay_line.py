"""What a person is told of a relay that comes and goes; and that without one nothing of it is loaded."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import nkeys
import pytest

from screenpop import joining
from screenpop.calls.event import Receipt
from screenpop.desktop.tray_menu import RelayView
from screenpop.intake import relay_pull  # noqa: F401 - loaded now, which takes a while, and not in the tests
from screenpop.intake.relay_client import RelayState
from screenpop.relay_line import RelayLine
from screenpop.settings.model import Relay
from screenpop.settings.secrets import FileStore
from tests.relay.nats_server import free_port

PATIENCE_S = 1.0
SEED = nkeys.encode_seed(b"0123456789abcdef0123456789abcdef", nkeys.PREFIX_BYTE_USER).decode()


class Desk:
    def __init__(self, folder: Path) -> None:
        self.store = FileStore(folder / "secrets")
        self.settings = Relay(servers=(f"nats://127.0.0.1:{free_port()}",), agent="desk0001", subjects=("calls.pbx.201",))
        self.changes = 0
        self.line = RelayLine(self.receive, lambda: self.settings, self.store, self.changed, patience_s=PATIENCE_S)

    async def receive(self, receipt: Receipt) -> None:
        raise AssertionError(receipt)

    def changed(self) -> None:
        self.changes += 1

    @property
    def told(self) -> str | None:
        trouble = self.line.trouble
        return trouble.title if trouble is not None else None

    async def until(self, look: Callable[[], object]) -> None:
        async with asyncio.timeout(10):
            while not look():
                await asyncio.sleep(0.02)


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    desk = Desk(tmp_path)
    yield desk
    await desk.line.close()


async def test_a_relay_that_is_away_for_a_moment_is_nothing_to_be_told_of(desk: Desk) -> None:
    desk.store.set(joining.SEED, SEED)
    desk.line.start()
    await desk.until(lambda: desk.line.look()["trouble"])
    assert (desk.told, desk.line.view) == (None, RelayView(connected=False))
    heard = desk.changes
    await desk.until(lambda: desk.told)
    assert desk.told == "The relay cannot be reached"
    assert desk.line.view == RelayView(connected=False, away_since=desk.line.look()["away_since"])
    await desk.until(lambda: desk.changes > heard)


async def test_with_the_relay_switched_off_nothing_is_wrong(desk: Desk) -> None:
    desk.line.start()
    await desk.until(lambda: desk.told)
    desk.settings = Relay(servers=desk.settings.servers, enabled=False)
    desk.line.restart()
    await desk.until(lambda: desk.line.look()["state"] == "off")
    assert (desk.told, desk.line.view) == (None, None)
    await asyncio.sleep(1.2 * PATIENCE_S)
    assert desk.told is None


async def test_a_missing_key_is_looked_for_again_at_once_when_the_doctor_asks(desk: Desk) -> None:
    desk.line.start()
    await desk.until(lambda: desk.line.look()["trouble"])
    assert desk.line.look()["trouble"].title == "The key for the relay is missing"
    desk.store.set(joining.SEED, SEED)
    await desk.line.try_now()
    assert desk.line.look()["trouble"].title == "The relay cannot be reached"


@pytest.mark.parametrize(("off", "told"), [(61.0, "61 s ahead of"), (-3600.0, "3600 s behind"), (59.0, None), (None, None)])
async def test_a_clock_by_which_no_card_would_come_is_told_of(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, off: float | None, told: str | None
) -> None:
    """Only the doctor said so, and whoever saw no card had no reason to ask."""
    client = desk.line._client
    monkeypatch.setattr(client, "state", RelayState.CONNECTED)
    monkeypatch.setattr(client, "clock_off_s", off)
    assert desk.told == (told and f"This computer's clock is {told} the relay's")


def test_without_a_relay_no_client_of_one_is_loaded() -> None:
    code = """
import asyncio, sys
from screenpop.program import Program
from screenpop.relay_line import RelayLine
from screenpop.settings.model import Relay

async def run():
    line = RelayLine(None, Relay, None, lambda: None)
    line.start()
    await asyncio.sleep(0.2)
    assert line.look()["state"] == "off"
    await line.close()

asyncio.run(run())
print(sorted({name.partition(".")[0] for name in sys.modules} & {"nats", "nkeys", "nacl"}), "screenpop.intake.relay_pull" in sys.modules)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout == "[] False\n"
