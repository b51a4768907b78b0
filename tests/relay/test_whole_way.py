"""The whole way of a call through a relay, by nothing but what people type: from `relay init` and a POST to a card, a click and the recents."""

from __future__ import annotations

import asyncio
import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlencode

import pytest

from screenpop.calls.event import EventKind, Receipt
from screenpop.intake import relayed, subjects
from screenpop.intake.url_networks import EXAMPLES, read_event
from screenpop.relay import agents, connecting
from screenpop.relay.configuration import INGRESS
from screenpop.relay.folder import RelayFolder, RelaySettings
from tests import story
from tests.journey import sight
from tests.journey.program import ROOT, Screenpop
from tests.journey.wait import wait_until
from tests.journey.xdesktop import XDesktop
from tests.relay.nats_server import NatsServer, free_port
from tests.relay.serving import on_free_ports
from tests.relay.test_desktop import BY_RELAY_ALONE, OPENED, has_badge, is_listed, missed

SERVICE = "10001"


class Administrator:
    """A relay that is made, run and asked by its commands. `said`: what its ingress says."""

    def __init__(self, folder: Path) -> None:
        self.relay = RelayFolder(folder / "relay")
        self.said = folder / "serve.log"
        port = free_port()
        steps = self.types("init", "--service", SERVICE, "--client-port", str(port))
        found = re.search(r"nats-server -c (\S+)", steps)
        assert found is not None, steps
        self._nats = NatsServer(Path(found[1]), port)
        on_free_ports(self.relay)
        self._ingress: subprocess.Popen[bytes] | None = None

    def types(self, command: str, *words: str) -> str:
        """What one of `screenpop relay`'s says."""
        done = subprocess.run(
            [*self._command(command), *words], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
        )
        assert (done.returncode, done.stderr) == (0, "")
        return done.stdout

    def serve(self) -> None:
        self._nats.start()
        with self.said.open("ab") as log:
            self._ingress = subprocess.Popen(self._command("serve"), cwd=ROOT, stdout=log, stderr=log)
        wait_until(lambda: "Connected to NATS" in self.said.read_text(), 20, "the ingress connected")
        wait_until(lambda: "Taking events" in self.said.read_text(), 20, "the ingress taking events")

    def restart_nats(self) -> None:
        self._nats.kill()
        self._nats.start()

    def publish(self, *receipts: Receipt) -> None:
        """What the ingress took at another time: by its key, at its time."""
        asyncio.run(self._publish(receipts))

    async def _publish(self, receipts: tuple[Receipt, ...]) -> None:
        settings = RelaySettings.read(self.relay)
        async with connecting.connection(settings.nats, agents.seed(self.relay.ingress_seed), INGRESS) as client:
            for receipt in receipts:
                await client.jetstream().publish(subjects.of_event(receipt.event), relayed.encode(receipt))

    def end(self) -> None:
        if self._ingress is not None:
            self._ingress.terminate()
            assert self._ingress.wait(10) == 0
        self._nats.kill()

    def _command(self, command: str) -> list[str]:
        return [sys.executable, "-m", "screenpop", "relay", command, str(self.relay.path)]


@pytest.fixture(scope="module")
def desktop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[XDesktop]:
    with XDesktop(tmp_path_factory.mktemp("desktop")) as desktop:
        yield desktop


@pytest.fixture
def screenpop(desktop: XDesktop, tmp_path: Path) -> Iterator[Screenpop]:
    program = Screenpop(desktop, tmp_path / "profile", BY_RELAY_ALONE)
    yield program
    program.kill()
    program.check_logs()


@pytest.fixture
def administrator(tmp_path: Path) -> Iterator[Administrator]:
    made = Administrator(tmp_path)
    yield made
    made.end()
    said = made.said.read_text()
    assert "Traceback" not in said and made.relay.url_secrets().ensure() is None
    assert "0370100142" not in said


def curl(url: str, **fields: str) -> str:
    """The status that the PBX would see."""
    command = ["curl", "--silent", "--output", "/dev/null", "--write-out", "%{http_code}", "--data", urlencode(fields), url]
    return subprocess.run(command, capture_output=True, text=True, timeout=20, check=True).stdout


def of_sam(receipt: Receipt) -> Receipt:
    """The same, of the relay's service."""
    fields = {**receipt.event.fields, "service_id": SERVICE}
    return Receipt(read_event(receipt.event.kind, fields), receipt.received_at)


def test_from_the_first_command_to_the_click_and_through_a_sleep(
    desktop: XDesktop, screenpop: Screenpop, administrator: Administrator
) -> None:
    administrator.serve()
    said = administrator.types("add-agent", "Sam Taylor", "--extension", "201")
    code = next(line for line in said.splitlines() if line.startswith("screenpop-join-"))
    urls = json.loads(administrator.types("urls", "--json"))

    joined = screenpop.run("join", "-", typed=code)
    assert joined.returncode == 0 and "reads the calls of Sam Taylor" in joined.stdout
    screenpop.start_in_trouble()
    wait_until(lambda: sight.icon_colour(desktop) == sight.LISTENING, 20, "an icon that says calls come")

    ringing = {
        **EXAMPLES[EventKind.EXTENSION_RINGING], "service_id": SERVICE, "call_event_uuid": "by curl", **story.CALLER
    }  # fmt: skip
    assert curl(urls["extension-ringing"], **{**ringing, "extension_user_id": "202", "call_event_uuid": "for Kim"}) == "200"
    assert curl(urls["extension-ringing"], **{**ringing, "extension_user_id": "201"}) == "200"
    card = sight.card(desktop)
    wait_until(lambda: is_listed(screenpop, "by curl"), what="the call in the recents")
    assert [call["call_event_uuid"] for call in screenpop.calls()] == ["by curl"]
    time.sleep(0.6)  # a click before anybody could have seen the card does nothing
    desktop.click(card.x + card.width // 4 + 12, card.y + card.height - 40)
    wait_until(lambda: screenpop.opened() == [OPENED], what="the browser")
    screenpop.dismiss_all()
    sight.no_card(desktop)
    desktop.move(10, 10)
    assert not has_badge(desktop)

    assert screenpop.process is not None
    os.kill(screenpop.process.pid, signal.SIGSTOP)
    try:
        administrator.restart_nats()  # no connection outlasts a sleep
        administrator.publish(*map(of_sam, missed("an hour ago", 3600)))
    finally:
        os.kill(screenpop.process.pid, signal.SIGCONT)
    wait_until(lambda: is_listed(screenpop, "an hour ago"), 20, "what the relay has kept")
    assert screenpop.call("an hour ago")["outcome"] == "missed"
    wait_until(lambda: has_badge(desktop), what="the badge")
    assert sight.cards(desktop) == []

    wait_until(lambda: curl(urls["extension-ringing"], **{**ringing, "call_event_uuid": "fresh"}) == "200", what="an answer")
    sight.card(desktop)
    assert is_listed(screenpop, "by curl", "an hour ago", "fresh")
