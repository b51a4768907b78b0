"""A NATS server that has lost its disk: what nobody had read is gone, and the agents' codes are not."""

from __future__ import annotations

import shutil
from pathlib import Path

from screenpop.intake import relayed, subjects
from screenpop.relay import provision
from screenpop.relay.configuration import ADMIN
from screenpop.relay.setup import Wanted
from tests.relay.light_desktop import light_desktop
from tests.relay.nats_server import free_port
from tests.relay.provisioned import SERVICE, Relay
from tests.relay.test_versions import fields_of
from tests.story import ringing


async def test_a_command_brings_back_what_is_missing(tmp_path: Path) -> None:
    """One of an agent's consumers too, and no code is another."""
    relay = Relay(tmp_path / "relay", Wanted(client_port=free_port(), service=SERVICE))
    relay.start()
    try:
        sam = await relay.add("Sam", "201", "202")
        kept, lost = (subjects.consumer(sam.agent, subject) for subject in sam.subjects)
        async with relay.user(ADMIN, relay.folder.admin_seed) as administrator:
            await administrator.client.jetstream().delete_consumer(subjects.STREAM, lost)
        assert await relay.consumers() == [kept]
        await provision.restore(relay.folder, relay.settings)
        assert set(await relay.consumers()) == {kept, lost}
        async with light_desktop(tmp_path / "sam.db", sam):
            pass
    finally:
        relay.stop()


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
