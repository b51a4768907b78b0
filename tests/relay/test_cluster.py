"""Three NATS servers under load: the stream's leader is killed, then all of them at once; every 200 is on the right desktop, once."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from screenpop.calls.event import EventKind
from screenpop.intake import subjects
from screenpop.relay.configuration import ADMIN
from screenpop.relay.setup import Wanted
from tests.durability.load import Load, Told
from tests.durability.program import Client
from tests.relay.light_desktop import LightDesktop, light_desktop
from tests.relay.provisioned import SERVICE, Relay, eventually, free_ports
from tests.relay.serving import serving

LEFT_ALONE_S = 45
DIALPLAN = EventKind.HTTP_RINGING


class Routed(Load):
    """A load that knows to whom each call went."""

    def __init__(self, url: str) -> None:
        super().__init__(url)
        self.extension: dict[str, str] = {}

    def _post_call(self, client: Client, call: str, extension: str) -> None:
        self.extension[call] = extension
        super()._post_call(client, call, extension)

    def of(self, extension: str, *, line: bool = False) -> Counter[Told]:
        """What was answered 200 and is for this extension's desktop; with `line` every call's dialplan events, too."""
        mine = [told for told in self.answered if told[1] is not DIALPLAN and self.extension[told[0]] == extension]
        return Counter([*mine, *(told for told in self.answered if line and told[1] is DIALPLAN)])


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Relay]:
    """Three servers that have agreed on who leads, as `relay init --nodes` writes them."""
    first = free_ports(6)
    wanted = Wanted(nodes=("127.0.0.1",) * 3, client_port=first, cluster_port=first + 3, service=SERVICE)
    relay = Relay(tmp_path / "relay", wanted)
    for server in relay.servers:
        server.launch()
    yield relay
    relay.stop()


async def leader(relay: Relay) -> int:
    """The place of the server that leads the stream."""
    async with relay.user(ADMIN, relay.folder.admin_seed) as user:
        cluster = (await user.client.jetstream().stream_info(subjects.STREAM)).cluster
    assert cluster is not None and cluster.leader is not None
    return int(cluster.leader.removeprefix("screenpop-")) - 1


async def all_there(desktop: LightDesktop, told: Counter[Told]) -> None:
    """Waits until it has it all; then it has it once, and nothing else."""
    until = time.monotonic() + 30
    while (kept := await desktop.kept()).keys() != told.keys() and time.monotonic() < until:
        await asyncio.sleep(0.2)
    assert kept == told


async def test_a_leader_killed_then_the_whole_cluster_under_load(cluster: Relay, tmp_path: Path) -> None:
    began = time.monotonic()
    await eventually(lambda: invited(cluster), 30)
    sams, kims = await cluster.add("Sam", "201", line=True), await cluster.add("Kim", "305")
    async with (
        serving(cluster.folder) as ingress,
        light_desktop(tmp_path / "sam.db", sams) as sam,
        light_desktop(tmp_path / "kim.db", kims) as kim,
    ):
        load = Routed(ingress.url)
        load.start()
        await asyncio.to_thread(load.wait_for, 100)

        killed = cluster.servers[await leader(cluster)]
        killed.kill()
        await asyncio.to_thread(load.wait_for, len(load.answered) + 200)
        await asyncio.to_thread(killed.launch)
        await asyncio.to_thread(load.wait_for, len(load.answered) + 50)

        for server in cluster.servers:
            server.kill()
        await asyncio.to_thread(load.wait_for, len(load.answered) + 100)
        for server in cluster.servers:
            server.launch()
        await asyncio.to_thread(load.wait_for, len(load.answered) + 100)
        await asyncio.to_thread(load.stop)

        assert not load.refused and len(load.answered) == len(load.sent)
        await all_there(sam, load.of("201", line=True))
        await all_there(kim, load.of("305"))
        assert set(sam.pops) == {call for call, extension in load.extension.items() if extension == "201"}
        assert len(sam.pops) == len(set(sam.pops))
    assert time.monotonic() - began < LEFT_ALONE_S


async def invited(relay: Relay) -> None:
    """The first agent, once the cluster takes one."""
    await relay.add("Nobody", "999")
