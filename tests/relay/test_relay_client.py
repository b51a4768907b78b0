"""A desktop at a real nats-server: what is published arrives once, what is not safe stays, and whatever fails is said and mended."""

from __future__ import annotations

import asyncio
import json
import logging
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import pytest
import trustme
from nats.js.api import AckPolicy, DeliverPolicy

from screenpop.calls.event import Receipt
from screenpop.intake import NotSaved, relayed, subjects
from screenpop.intake.consumer import consumer_config
from screenpop.intake.relay_client import RelayClient, RelayLink, RelayState
from screenpop.intake.relay_connection import connect
from screenpop.intake.subjects import Permissions
from screenpop.intake.url_networks import read_event
from screenpop.trouble import Trouble
from tests.relay.small_relay import AGENT, CONSUMER, SUBJECT, SmallRelay, User, new_key, ringing
from tests.relay.tunnel import Tunnel


class Desk:
    """A relay's client and what it has heard. `link` may be changed; `receiving` may be replaced."""

    def __init__(self, link: RelayLink | Trouble | None) -> None:
        self.link = link
        self.heard: list[str] = []
        self.seen: list[tuple[RelayState, str | None]] = []
        self.receiving: Callable[[Receipt], Awaitable[None]] | None = None
        self.client = RelayClient(
            self._receive,
            read_event,
            self._link,
            self._changed,
            retry_s=0.1,
            slow_retry_s=0.3,
            wait_s=0.6,
            patience_s=0.5,
        )

    async def _link(self) -> RelayLink | None:
        if isinstance(self.link, Trouble):
            raise self.link
        return self.link

    async def _receive(self, receipt: Receipt) -> None:
        self.heard.append(receipt.event.call_event_uuid)
        if self.receiving is not None:
            await self.receiving(receipt)

    def _changed(self) -> None:
        trouble = self.client.trouble
        self.seen.append((self.client.state, trouble.title if trouble else None))

    async def until(self, state: RelayState, title: str | None = None, within: float = 8) -> None:
        """Until it stands so; a `title` is that of its trouble, which there must not be without one."""
        await until(lambda: self.now == (state, title), (state, title, "but", self.seen), within)

    @property
    def now(self) -> tuple[RelayState, str | None]:
        trouble = self.client.trouble
        return self.client.state, trouble.title if trouble else None


async def until(true: Callable[[], bool], what: object, within: float = 8) -> None:
    end = time.monotonic() + within
    while not true():
        assert time.monotonic() < end, what
        await asyncio.sleep(0.01)


@pytest.fixture(autouse=True)
async def nothing_is_left() -> AsyncIterator[None]:
    """Of tasks; what each test closes, closes whole."""
    before = asyncio.all_tasks()
    yield
    left = asyncio.all_tasks() - before - {asyncio.current_task()}
    assert not left, left


@pytest.fixture
async def relay(tmp_path: Path) -> AsyncIterator[SmallRelay]:
    relay = SmallRelay(tmp_path)
    relay.start()
    await relay.invite()
    yield relay
    relay.server.kill()


@pytest.fixture
async def encrypted(tmp_path: Path) -> AsyncIterator[SmallRelay]:
    relay = SmallRelay(tmp_path, authority=trustme.CA())
    relay.start()
    await relay.invite()
    yield relay
    relay.server.kill()


@pytest.fixture
async def desk() -> AsyncIterator[Desk]:
    desk = Desk(None)
    yield desk
    await desk.client.close()


async def connected(desk: Desk, link: RelayLink) -> Desk:
    desk.link = link
    desk.client.start()
    await desk.until(RelayState.CONNECTED)
    return desk


async def test_an_event_arrives_and_is_acknowledged_once_it_is_safe(relay: SmallRelay, desk: Desk) -> None:
    safe = asyncio.Event()

    async def save(receipt: Receipt) -> None:
        await safe.wait()

    desk.receiving = save
    await connected(desk, relay.link())
    await relay.publish([ringing("a", time.time() - 2)])
    await until(lambda: desk.heard == ["a"], "the event")
    assert (await relay.consumer()).num_ack_pending == 1
    safe.set()
    await acknowledged(relay, 1)
    assert desk.client.clock_off_s is not None and 2 <= desk.client.clock_off_s < 7
    assert desk.client.server_version == "2.9.10"
    assert desk.seen == [(RelayState.CONNECTING, None), (RelayState.CONNECTED, None)]


async def acknowledged(relay: SmallRelay, events: int) -> None:
    """Until the desktop's consumer has `events` behind it, none of them delivered twice."""
    end = time.monotonic() + 5
    while True:
        info = await relay.consumer()
        assert info.ack_floor is not None and info.delivered is not None
        if info.ack_floor.stream_seq == events and info.num_ack_pending == 0:
            assert info.delivered.consumer_seq == events and info.num_redelivered == 0, "delivered again"
            return
        assert time.monotonic() < end, info
        await asyncio.sleep(0.05)


async def test_what_lay_there_is_begun_in_order_and_together(relay: SmallRelay, desk: Desk) -> None:
    """So that it shares a commit; and it says nothing of clocks."""
    await relay.publish(ringing(f"{number}") for number in range(100))
    all_begun = asyncio.Event()

    async def save(receipt: Receipt) -> None:
        if len(desk.heard) == 100:
            all_begun.set()
        await all_begun.wait()

    desk.receiving = save
    await connected(desk, relay.link())
    await acknowledged(relay, 100)
    assert desk.heard == [f"{number}" for number in range(100)]
    assert desk.client.clock_off_s is None


async def test_an_event_is_handed_on_at_once_and_does_not_wait_for_a_full_request(relay: SmallRelay, desk: Desk) -> None:
    await connected(desk, relay.link())
    took: list[float] = []
    async with relay.administrator() as js:
        for number in range(20):
            began = time.monotonic()
            await js.publish(SUBJECT, relayed.encode(ringing(f"{number}")))
            await until(lambda: len(desk.heard) > number, "the event")  # noqa: B023 - awaited in this very round
            took.append(time.monotonic() - began)
            await asyncio.sleep(0.05)
    assert sorted(took)[10] < 0.3, took


@pytest.mark.parametrize("how", ["stop", "kill"])
async def test_a_server_that_goes_and_comes_back_has_lost_nothing_and_is_found_again(
    relay: SmallRelay, desk: Desk, how: str
) -> None:
    await connected(desk, relay.link())
    await relay.publish([ringing("before")])
    await acknowledged(relay, 1)
    getattr(relay.server, how)()
    await desk.until(RelayState.AWAY, "The relay cannot be reached")
    assert (RelayState.AWAY, None) in desk.seen, "a short absence is no trouble"
    relay.server.start()
    await relay.publish([ringing("after")])
    await desk.until(RelayState.CONNECTED)
    await until(lambda: desk.heard == ["before", "after"], "the next event")
    if how == "stop":  # a server that is killed may forget what was acknowledged, and offer it again
        await acknowledged(relay, 2)


async def test_two_computers_with_one_code_are_told_of_each_other(
    relay: SmallRelay, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each has a part of the calls, and nothing else shows it."""
    monkeypatch.setattr("screenpop.intake.relay_pull.LOOK_S", 0.5)
    await connected(desk, relay.link())
    other = await connected(Desk(None), relay.link())
    for each in (desk, other):
        await each.until(RelayState.CONNECTED, "Another computer reads the same calls from the relay")
    await other.client.close()
    await desk.until(RelayState.CONNECTED)


async def test_a_broken_connection_of_ours_is_no_other_computer(relay: SmallRelay, desk: Desk) -> None:
    half_open = await connect(relay.link())
    inbox = half_open.client.new_inbox()
    await half_open.client.subscribe(inbox)
    asked = json.dumps({"batch": 1, "expires": int(0.6e9)}).encode()
    await half_open.client.publish(f"$JS.API.CONSUMER.MSG.NEXT.{subjects.STREAM}.{CONSUMER}", asked, inbox)
    async with asyncio.timeout(5):
        while not (await relay.consumer()).num_waiting:
            await asyncio.sleep(0.01)
    await connected(desk, relay.link())
    await asyncio.sleep(1.5)
    await half_open.close()
    assert desk.now == (RelayState.CONNECTED, None)
    assert not [title for _, title in desk.seen if title is not None and "Another" in title]


async def test_a_clock_that_is_off_is_said_once_and_forgotten_when_the_clock_was_set(
    relay: SmallRelay, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk.client, "_clock", lambda: time.time() + 3600)
    await connected(desk, relay.link())
    said = len(desk.seen)
    for uuid in ("a", "b"):
        await relay.publish([ringing(uuid, time.time())])
    await acknowledged(relay, 2)
    assert desk.client.clock_off_s == pytest.approx(3600, abs=5)
    assert len(desk.seen) == said + 1
    desk.client.restart()
    await until(lambda: desk.client.clock_off_s is None, "the clock")
    await desk.until(RelayState.CONNECTED)


async def test_what_changes_and_cannot_be_shown_does_not_end_the_fetching(
    relay: SmallRelay, desk: Desk, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken() -> None:
        raise RuntimeError("no tray")

    monkeypatch.setattr(desk.client, "_changed", broken)
    await connected(desk, relay.link())
    await relay.publish([ringing("a")])
    await until(lambda: desk.heard == ["a"], "the event")
    assert "could not be shown" in caplog.text


async def test_a_network_that_swallows_everything_is_noticed(relay: SmallRelay, desk: Desk) -> None:
    await connected(desk, relay.link())
    relay.server.pause()
    await until(lambda: desk.client.state is RelayState.AWAY, "away")
    relay.server.resume()
    await relay.publish([ringing("a")])
    await desk.until(RelayState.CONNECTED, within=20)
    await until(lambda: desk.heard == ["a"], "the event")


@pytest.mark.parametrize("paused", ["before", "after", "never"])
async def test_it_closes_at_once_and_leaves_nothing(relay: SmallRelay, desk: Desk, paused: str) -> None:
    if paused == "before":
        relay.server.pause()
        desk.link = relay.link()
        desk.client.start()
        await asyncio.sleep(0.3)
    else:
        await connected(desk, relay.link())
        if paused == "after":
            relay.server.pause()
    began = time.monotonic()
    await desk.client.close()
    assert time.monotonic() - began < 1


async def test_a_key_that_the_server_does_not_know(relay: SmallRelay, desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    seed = new_key().seed.decode()
    desk.link = relay.link(seed=seed)
    with caplog.at_level(logging.DEBUG):
        desk.client.start()
        await desk.until(RelayState.AWAY, "The relay does not let this computer in")
    assert seed not in caplog.text and "Traceback" not in caplog.text
    desk.link = relay.link()
    await desk.until(RelayState.CONNECTED)


@pytest.mark.parametrize("seed", ["", "nonsense", "SUAGOOD", "é", "S" * 58])
async def test_a_key_that_is_none(desk: Desk, seed: str, caplog: pytest.LogCaptureFixture) -> None:
    desk.link = RelayLink(servers=("nats://localhost:1",), agent=AGENT, subjects=(SUBJECT,), seed=seed)
    desk.client.start()
    await desk.until(RelayState.AWAY, "This computer's key for the relay cannot be used")
    assert "Traceback" not in caplog.text


async def test_a_user_who_is_removed_is_out_within_a_second(relay: SmallRelay, desk: Desk) -> None:
    await connected(desk, relay.link())
    relay.let_in(relay.ingress)
    await desk.until(RelayState.AWAY, "The relay does not let this computer in", within=1)
    relay.let_in(relay.ingress, relay.desktop)
    await desk.until(RelayState.CONNECTED)


async def test_a_user_who_may_not_fetch(relay: SmallRelay, desk: Desk) -> None:
    """The server says so by the way, and never answers the question."""
    relay.let_in(relay.ingress, User(Permissions(("nothing",), (f"{subjects.inbox(AGENT)}.>",)), relay.desktop.key))
    desk.link = relay.link()
    desk.client.start()
    await desk.until(RelayState.AWAY, "The relay does not let this computer in", within=2)


OTHER = "calls.pbx.202"
WRONG = {
    "another's calls": {"filter_subject": OTHER},
    "everyone's calls": {"filter_subject": None},
    "the past": {"deliver_policy": DeliverPolicy.ALL},
    "acknowledged by the next": {"ack_policy": AckPolicy.ALL},
    "given up after a while": {"max_deliver": 3},
    "without their bodies": {"headers_only": True},
}


@pytest.mark.parametrize("change", WRONG.values(), ids=list(WRONG))
async def test_a_consumer_that_is_another_than_it_must_be_is_not_read_from(
    tmp_path: Path, desk: Desk, change: dict[str, object]
) -> None:
    relay = SmallRelay(tmp_path)
    relay.start()
    await relay.invite(consumer_config(AGENT, SUBJECT).evolve(**change))
    await relay.publish([ringing("a")])
    desk.link = relay.link()
    desk.client.start()
    await desk.until(RelayState.AWAY, "The relay would hand this computer other calls than its own")
    assert desk.client.trouble is not None and next(iter(change)) in desk.client.trouble.happened
    assert desk.heard == []
    delivered = (await relay.consumer()).delivered
    assert delivered is not None and delivered.consumer_seq == 0
    await desk.client.close()
    relay.server.kill()


async def test_a_consumer_that_becomes_another_while_it_is_read_from(
    relay: SmallRelay, desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    await connected(desk, relay.link())
    async with relay.administrator() as js:
        await js.add_consumer(subjects.STREAM, consumer_config(AGENT, SUBJECT).evolve(filter_subject=OTHER))
        await js.publish(OTHER, relayed.encode(ringing("another's", extension="202")))
    await desk.until(RelayState.AWAY, "The relay would hand this computer other calls than its own")
    assert desk.heard == [] and "it was refused unread" in caplog.text


async def test_a_consumer_that_is_not_there_any_more(relay: SmallRelay, desk: Desk) -> None:
    await connected(desk, relay.link())
    async with relay.administrator() as js:
        await js.delete_consumer(subjects.STREAM, CONSUMER)
    await desk.until(RelayState.AWAY, "The relay keeps no calls for this computer")
    await relay.invite()
    await desk.until(RelayState.CONNECTED)


async def test_a_message_of_a_newer_relay_stays_there_and_the_next_ones_come(relay: SmallRelay, desk: Desk) -> None:
    await connected(desk, relay.link())
    newer = json.dumps({**json.loads(relayed.encode(ringing("newer"))), "screenpop": relayed.VERSION + 1}).encode()
    await relay.publish([newer, ringing("after")])
    await until(lambda: desk.heard == ["after"], "the next event")
    await desk.until(RelayState.CONNECTED, "The relay speaks a newer language than this program")
    info = await relay.consumer()
    assert info.num_ack_pending == 1 and info.ack_floor is not None and info.ack_floor.stream_seq == 0
    desk.client.restart()
    await desk.until(RelayState.CONNECTED)


async def test_garbage_is_thrown_away_and_not_logged(relay: SmallRelay, desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    await connected(desk, relay.link())
    broken = json.dumps({**json.loads(relayed.encode(ringing("a"))), "fields": {"from": "+61299998888"}}).encode()
    with caplog.at_level(logging.DEBUG):
        await relay.publish([b"\xff+61299998888", broken, ringing("after")])
        await acknowledged(relay, 3)
    assert desk.heard == ["after"] and caplog.text.count("was refused") == 2
    assert "99998888" not in caplog.text
    assert desk.client.trouble is None


async def test_what_could_not_be_saved_comes_again(relay: SmallRelay, desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    async def save(receipt: Receipt) -> None:
        if len(desk.heard) == 1:
            raise NotSaved(1)

    desk.receiving = save
    await connected(desk, relay.link())
    began = time.monotonic()
    await relay.publish([ringing("a")])
    await until(lambda: desk.heard == ["a", "a"], "the event again")
    assert time.monotonic() - began > 0.9


async def test_what_fails_by_a_mistake_of_ours_is_kept_and_stops_nothing(
    relay: SmallRelay, desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    async def save(receipt: Receipt) -> None:
        if receipt.event.call_event_uuid == "a":
            raise RuntimeError("a mistake")

    desk.receiving = save
    await connected(desk, relay.link())
    await relay.publish([ringing("a"), ringing("b")])
    await until(lambda: desk.heard == ["a", "b"], "both")
    assert (await relay.consumer()).num_ack_pending == 1 and "a mistake" in caplog.text


async def test_by_websocket(relay: SmallRelay, desk: Desk) -> None:
    await connected(desk, relay.link(servers=(relay.web_url,)))
    await relay.publish([ringing("a")])
    await acknowledged(relay, 1)
    relay.server.kill()
    await desk.until(RelayState.AWAY, "The relay cannot be reached")
    relay.server.start()
    await desk.until(RelayState.CONNECTED)


@pytest.mark.parametrize("way", ["url", "web_url"])
async def test_encrypted(encrypted: SmallRelay, desk: Desk, way: str) -> None:
    link = encrypted.link(servers=(getattr(encrypted, way),))
    desk.link = link
    desk.client.start()
    await desk.until(RelayState.AWAY, "The relay's certificate is not trusted")
    desk.link = encrypted.link(servers=(getattr(encrypted, way),), ca=str(encrypted.ca))
    await desk.until(RelayState.CONNECTED)
    await encrypted.publish([ringing("a")])
    await acknowledged(encrypted, 1)


@pytest.mark.parametrize("way", ["url", "web_url"])
async def test_a_certificate_for_another_name(encrypted: SmallRelay, desk: Desk, way: str) -> None:
    server = getattr(encrypted, way).replace("localhost", "127.0.0.1")
    desk.link = encrypted.link(servers=(server,), ca=str(encrypted.ca))
    desk.client.start()
    await desk.until(RelayState.AWAY, "The relay's certificate is not trusted")


async def test_a_certificate_authority_that_is_none(encrypted: SmallRelay, desk: Desk, tmp_path: Path) -> None:
    desk.link = encrypted.link(ca=str(tmp_path / "missing.pem"))
    desk.client.start()
    await desk.until(RelayState.AWAY, "The relay's certificate authority cannot be read")


async def test_who_answers_in_the_clear_where_tls_was_asked_for_learns_nothing(relay: SmallRelay, desk: Desk) -> None:
    desk.link = relay.link(servers=(relay.url.replace("nats:", "tls:"),))
    desk.client.start()
    await desk.until(RelayState.AWAY, "The relay is not encrypted")


async def test_through_the_systems_proxy(encrypted: SmallRelay, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """The relay's name is known to the proxy alone."""
    async with Tunnel("relay.example", encrypted.web_port) as tunnel:
        monkeypatch.setenv("https_proxy", tunnel.url)
        monkeypatch.delenv("no_proxy", raising=False)
        monkeypatch.delenv("NO_PROXY", raising=False)
        await connected(desk, encrypted.link(servers=("wss://relay.example",), ca=str(encrypted.ca)))
        await encrypted.publish([ringing("a")])
        await acknowledged(encrypted, 1)
        assert tunnel.asked == ["CONNECT relay.example:443 HTTP/1.1"]
        desk.link = encrypted.link(servers=("wss://elsewhere.example",), ca=str(encrypted.ca))
        desk.client.restart()
        await desk.until(RelayState.AWAY, "The relay cannot be reached")
        assert desk.client.trouble is not None and "proxy refused (403)" in desk.client.trouble.happened
        await desk.client.close()


async def test_of_several_servers_the_first_that_answers(relay: SmallRelay, desk: Desk) -> None:
    await connected(desk, relay.link(servers=("nats://localhost:1", relay.web_url, relay.url)))


async def test_no_relay_then_one_then_none(relay: SmallRelay, desk: Desk) -> None:
    desk.client.start()
    await desk.until(RelayState.OFF)
    desk.link = Trouble("The keyring is locked", "", "")
    desk.client.restart()
    await desk.until(RelayState.AWAY, "The keyring is locked")
    desk.link = relay.link()
    await desk.until(RelayState.CONNECTED)
    desk.link = None
    desk.client.restart()
    await desk.until(RelayState.OFF)
    assert desk.client.server_version is None
    await relay.publish([ringing("a")])
    assert desk.heard == []


async def test_the_settings_change_while_it_waits_to_try_again(relay: SmallRelay, desk: Desk) -> None:
    desk.client = RelayClient(desk._receive, read_event, desk._link, desk._changed)
    desk.link = relay.link(servers=("nats://localhost:1",))
    desk.client.start()
    await desk.until(RelayState.AWAY, "The relay cannot be reached")
    desk.link = relay.link()
    desk.client.restart()
    await desk.until(RelayState.CONNECTED, within=3)
