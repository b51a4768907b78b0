"""A NATS server that has lost its disk: what nobody had read is gone, and the agents' codes are not."""

from __future__ import annotations

import shutil
from pathlib import Path

from screenpop.intake import relayed, subjects
from screenpop.relay.setup import Wanted
from tests.relay.light_desktop import light_desktop
from tests.relay.nats_server import free_port
from tests.relay.provisioned import SERVICE, Relay
from tests.relay.test_versions import fields_of
from tests.story import ringing


async def test_the_next_command_makes_everybodys_consumers_again(tmp_path: Path) -> None:
    relay = Relay(tmp_path / "relay", Wanted(client_port=free_port(), service=SERVICE))
    relay.start()
    try:
        sam = await relay.add("Sam", "201", "202")
        relay.stop()
        shutil.rmtree(relay.folder.nats / "node-1")
        relay.start()
        kim = await relay.add("Kim", "305")
        assert set(await relay.consumers()) == {
            subjects.consumer(each.agent, subject) for each in (sam, kim) for subject in each.subjects
        }
        async with light_desktop(tmp_path / "sam.db", sam) as desktop:
            receipt = ringing("202", 0, uuid="c-1")
            await relay.publish(subjects.of_extension(SERVICE, "202"), relayed.encode(receipt))
            assert (await fields_of(desktop, "c-1"))[0]["extension_user_id"] == "202"
    finally:
        relay.stop()
