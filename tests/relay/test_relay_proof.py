"""A relay is tried before it is trusted: it gives what is needed, and each thing that it allows beyond that is named."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from screenpop.intake import subjects
from screenpop.intake.consumer import consumer_config
from screenpop.intake.relay_link import Unreachable
from screenpop.intake.relay_proof import Proved, prove
from screenpop.intake.subjects import Permissions
from screenpop.trouble import Trouble
from tests.relay.small_relay import AGENT, CONSUMER, SUBJECT, SmallRelay, User, new_key, ringing


@pytest.fixture
async def relay(tmp_path: Path) -> AsyncIterator[SmallRelay]:
    relay = SmallRelay(tmp_path)
    relay.start()
    await relay.invite()
    yield relay
    relay.server.kill()


@pytest.mark.parametrize("way", ["url", "web_url"])
async def test_a_relay_as_it_must_be(relay: SmallRelay, way: str) -> None:
    await relay.publish([ringing("a")])
    proved = await prove(relay.link(servers=(getattr(relay, way),)))
    assert proved == Proved("2.9.10", proved.warnings)
    assert [warning.split(" has ")[0] for warning in proved.warnings] == ["The relay's nats-server 2.9.10"]
    info = await relay.consumer()
    assert info.num_pending == 1 and info.num_ack_pending == 0, "nothing is fetched by trying"


def allowing(relay: SmallRelay, *, publish: tuple[str, ...] = (), subscribe: tuple[str, ...] = ()) -> User:
    right = relay.desktop.permissions
    return replace(relay.desktop, permissions=Permissions(right.publish + publish, right.subscribe + subscribe))


PUBLISH = {
    "calls.>": [f"publish to {SUBJECT}", "publish to calls.0stranger0.0stranger0"],
    SUBJECT: [f"publish to {SUBJECT}"],
    f"$JS.API.CONSUMER.MSG.NEXT.{subjects.STREAM}.*": [
        f"publish to $JS.API.CONSUMER.MSG.NEXT.{subjects.STREAM}.0stranger0-0stranger0"
    ],
    "$JS.API.STREAM.LIST": ["publish to $JS.API.STREAM.LIST"],
    f"$JS.API.STREAM.MSG.GET.{subjects.STREAM}": [f"publish to $JS.API.STREAM.MSG.GET.{subjects.STREAM}"],
    f"$JS.API.CONSUMER.DELETE.{subjects.STREAM}.>": [f"publish to $JS.API.CONSUMER.DELETE.{subjects.STREAM}.{CONSUMER}"],
    f"$JS.API.CONSUMER.DURABLE.CREATE.{subjects.STREAM}.{CONSUMER}": [
        f"publish to $JS.API.CONSUMER.DURABLE.CREATE.{subjects.STREAM}.{CONSUMER}"
    ],
    "$JS.ACK.>": [f"publish to $JS.ACK.{subjects.STREAM}.0stranger0-0stranger0.1.1.1.1.1"],
}
SUBSCRIBE = {
    "calls.>": ["subscribe to calls.>", f"subscribe to {SUBJECT}", "subscribe to calls.pbx.0stranger0"],
    "calls.pbx.*": [f"subscribe to {SUBJECT}", "subscribe to calls.pbx.0stranger0"],
    SUBJECT: [f"subscribe to {SUBJECT}"],
    "_INBOX.>": ["subscribe to _INBOX.>"],
    "$JS.ACK.>": ["subscribe to $JS.ACK.>"],
    "$SYS.>": ["subscribe to $SYS.>"],
}


@pytest.mark.parametrize(
    ("publish", "subscribe", "named"),
    [
        *(((grant,), (), named) for grant, named in PUBLISH.items()),
        *(((), (grant,), named) for grant, named in SUBSCRIBE.items()),
    ],
)
async def test_each_excess_is_named_and_does_no_harm(
    relay: SmallRelay, publish: tuple[str, ...], subscribe: tuple[str, ...], named: list[str]
) -> None:
    await relay.publish([ringing("a")])
    relay.let_in(relay.ingress, allowing(relay, publish=publish, subscribe=subscribe))
    with pytest.raises(Trouble, match="read other people's calls") as found:
        await prove(relay.link())
    assert found.value.happened == "It is allowed to " + "; to ".join(named)
    async with relay.administrator() as js:
        assert (await js.stream_info(subjects.STREAM)).state.messages == 1
    assert (await relay.consumer()).num_pending == 1


async def test_one_who_may_do_everything(relay: SmallRelay) -> None:
    """The server then obeys where it can, and must not be made to do anything."""
    await relay.publish([ringing("a")])
    relay.let_in(relay.ingress, User(relay.ingress.permissions, relay.desktop.key))
    with pytest.raises(Trouble, match="read other people's calls") as found:
        await prove(relay.link())
    assert found.value.happened.count("; to ") > 20
    async with relay.administrator() as js:
        assert (await js.stream_info(subjects.STREAM)).state.messages == 1
    assert (await relay.consumer()).num_pending == 1


async def test_what_is_needed_and_missing(relay: SmallRelay) -> None:
    began = time.monotonic()
    with pytest.raises(Trouble, match="does not let this computer in"):
        await prove(relay.link(seed=new_key().seed.decode()))
    relay.let_in(relay.ingress, User(subjects.of_desktop(AGENT, [SUBJECT, "calls.pbx.202"]), relay.desktop.key))
    with pytest.raises(Trouble, match="keeps no calls for this computer"):
        await prove(relay.link(subjects=(SUBJECT, "calls.pbx.202")))
    relay.let_in(relay.ingress, User(Permissions(("nothing",), (f"{subjects.inbox(AGENT)}.>",)), relay.desktop.key))
    with pytest.raises(Trouble, match="does not let this computer in"):
        await prove(relay.link())
    assert time.monotonic() - began < 3


async def test_a_consumer_of_everyones_calls(tmp_path: Path) -> None:
    relay = SmallRelay(tmp_path)
    relay.start()
    await relay.invite(consumer_config(AGENT, SUBJECT).evolve(filter_subject=None))
    with pytest.raises(Trouble, match="other calls than its own"):
        await prove(relay.link())
    relay.server.kill()


async def test_nobody_there_and_nobody_who_answers(relay: SmallRelay, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(Unreachable, match="cannot be reached"):
        await prove(relay.link(servers=("nats://localhost:1",)))
    monkeypatch.setattr("screenpop.intake.relay_proof.DEADLINE_S", 0.5)
    relay.server.pause()
    with pytest.raises(Unreachable, match="cannot be reached"):
        await prove(relay.link())
