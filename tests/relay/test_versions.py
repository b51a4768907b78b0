"""Relay and desktops are not updated in the same minute: what an older desktop makes of a newer relay's messages, and of the PBX's new fields."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlencode

import pytest

from screenpop.calls.event import EventKind
from screenpop.intake import relay_pull, relayed, subjects
from screenpop.intake.join_code import Invitation
from screenpop.intake.url_networks import EXAMPLES
from screenpop.relay.configuration import ADMIN
from screenpop.relay.setup import Wanted
from tests.relay.light_desktop import LightDesktop, light_desktop
from tests.relay.nats_server import free_port
from tests.relay.provisioned import SERVICE, Relay
from tests.relay.serving import serving
from tests.story import ringing

SAMS = subjects.of_extension(SERVICE, "201")
OF_TOMORROW = {
    "queue_position": "3",
    "a field": "with a space, \N{CYRILLIC CAPITAL LETTER ZHE}, 100% & more",
    "customer[tier]": "gold",
    "empty": "",
}


@pytest.fixture
def relay(tmp_path: Path) -> Iterator[Relay]:
    made = Relay(tmp_path / "relay", Wanted(client_port=free_port(), service=SERVICE))
    made.start()
    yield made
    made.stop()


@pytest.fixture
async def sam(relay: Relay) -> Invitation:
    return await relay.add("Sam", "201")


async def until(true: Callable[[], object], within_s: float = 10) -> None:
    async with asyncio.timeout(within_s):
        while not true():
            await asyncio.sleep(0.02)


async def fields_of(desktop: LightDesktop, call: str) -> list[dict[str, str]]:
    """What the journal has of the call's events, as soon as it has one."""
    async with asyncio.timeout(10):
        while not (receipts := await desktop.journal.receipts(call)):
            await asyncio.sleep(0.02)
    return [dict(receipt.event.fields) for receipt in receipts]


async def test_a_field_that_nobody_knows_yet_goes_through_all_of_it_unchanged(
    relay: Relay, sam: Invitation, tmp_path: Path
) -> None:
    kind = EventKind.EXTENSION_RINGING
    sent = {**EXAMPLES[kind], "call_event_uuid": "c-1", "service_id": SERVICE, "extension_user_id": "201", **OF_TOMORROW}
    async with serving(relay.folder) as ingress, light_desktop(tmp_path / "sam.db", sam) as desktop:
        assert await asyncio.to_thread(ingress.post, urlencode(sent)) == (200, None)
        assert await fields_of(desktop, "c-1") == [sent]


async def test_what_a_newer_relay_adds_beside_the_event_is_passed_over(relay: Relay, sam: Invitation, tmp_path: Path) -> None:
    receipt = ringing("201", 0, uuid="c-1", **OF_TOMORROW)
    said = {**json.loads(relayed.encode(receipt)), "ingress": "eu-1", "trace": {"spans": [1, 2]}, "priority": None}
    async with light_desktop(tmp_path / "sam.db", sam) as desktop:
        await relay.publish(SAMS, json.dumps(said).encode())
        assert await fields_of(desktop, "c-1") == [dict(receipt.event.fields)]
        assert desktop.client.trouble is None


async def test_a_message_of_a_later_version_waits_in_the_stream_for_a_later_desktop(
    relay: Relay, sam: Invitation, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(relay_pull, "NEWER_AGAIN_S", 1.0)
    later = {**json.loads(relayed.encode(ringing("201", 0, uuid="later"))), "screenpop": relayed.VERSION + 1}
    async with light_desktop(tmp_path / "sam.db", sam) as desktop:
        await relay.publish(SAMS, json.dumps(later).encode(), relayed.encode(ringing("201", 1, uuid="now")))
        await fields_of(desktop, "now")
        await until(lambda: desktop.client.trouble)
        assert str(desktop.client.trouble) == (
            "The relay speaks a newer language than this program."
            " Some events wait there until it understands them. Update screenpop."
        )
        assert await unread(relay, sam) == 1
        assert await desktop.calls() == ["now"]
    monkeypatch.setattr(relayed, "VERSION", relayed.VERSION + 1)  # the desktop is updated
    async with light_desktop(tmp_path / "sam.db", sam) as desktop:
        assert await fields_of(desktop, "later") == [later["fields"]]
        assert await unread(relay, sam) == 0
        assert desktop.client.trouble is None


async def unread(relay: Relay, agent: Invitation) -> int:
    """How many messages the agent has been given and has not acknowledged."""
    async with relay.user(ADMIN, relay.folder.admin_seed) as user:
        (name,) = (subjects.consumer(agent.agent, subject) for subject in agent.subjects)
        return (await user.client.jetstream().consumer_info(subjects.STREAM, name)).num_ack_pending or 0
