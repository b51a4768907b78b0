"""The ingress' second port: numbers alone, and a port that is taken is said by whom."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator

import pytest
from aiohttp import ClientSession

from screenpop.calls.event import EventKind
from screenpop.intake.webhook import Answered
from screenpop.relay.folder import Metrics
from screenpop.relay.metrics import Health, Meter
from screenpop.relay.spool import Depth
from screenpop.trouble import Trouble

ANY = Metrics(port=0)


class Looked:
    """What the ingress would say of itself."""

    def __init__(self) -> None:
        self.takes = True
        self.depth = Depth()
        self.connected = True
        self.meter = Meter(lambda: self.depth, lambda: self.connected)
        self.health = Health(self.meter, self.look)
        self.port = 0

    async def look(self) -> tuple[bool, dict[str, object]]:
        return self.takes, {"nats": "connected"}

    async def get(self, path: str, method: str = "GET") -> tuple[int, str, dict[str, str]]:
        async with ClientSession() as session, session.request(method, f"http://127.0.0.1:{self.port}{path}") as answer:
            return answer.status, await answer.text(), dict(answer.headers)

    def value(self, name: str, **labels: str) -> float | None:
        return self.meter.registry.get_sample_value(name, labels)


@pytest.fixture
async def looked() -> AsyncIterator[Looked]:
    looked = Looked()
    looked.port = await looked.health.start(ANY)
    yield looked
    await looked.health.close()


async def test_health_is_200_while_events_can_be_taken_and_503_when_not(looked: Looked) -> None:
    status, said, _ = await looked.get("/healthz")
    assert (status, said) == (200, '{"status":"ok","nats":"connected"}')
    looked.takes = False
    status, said, _ = await looked.get("/healthz?from=balancer")
    assert (status, said) == (503, '{"status":"cannot take events","nats":"connected"}')


async def test_there_is_nothing_else(looked: Looked) -> None:
    assert [(await looked.get(path))[0] for path in ("/", "/metrics/", "/healthz/x")] == [404] * 3
    assert (await looked.get("/metrics", "POST"))[0] == 405
    assert "aiohttp" not in (await looked.get("/"))[2]["Server"]


async def test_answers_and_events_are_counted_with_no_label_of_the_callers(looked: Looked) -> None:
    ringing = EventKind.EXTENSION_RINGING
    for status, kind in ((200, ringing), (200, ringing), (404, None), (503, ringing)):
        looked.meter.note_answer(Answered(0.0, "203.0.113.9", status, kind=kind, call_event_uuid="709e1d5e"))
    looked.meter.note_published(0.003)
    assert looked.value("screenpop_relay_events_total", kind="extension-ringing") == 2
    assert looked.value("screenpop_relay_events_total", kind="http-hangup") == 0
    assert looked.value("screenpop_relay_answers_total", status="200") == 2
    assert looked.value("screenpop_relay_answers_total", status="503") == 1
    assert looked.value("screenpop_relay_publish_seconds_count") == 1
    assert looked.value("screenpop_relay_publish_seconds_bucket", le="0.005") == 1
    _, text, headers = await looked.get("/metrics")
    assert headers["Content-Type"].startswith("text/plain; version=0.0.4")
    assert "203.0.113.9" not in text and "709e1d5e" not in text
    names = {line.split("{")[0].split(" ")[0] for line in text.splitlines() if not line.startswith("#")}
    assert all(name.startswith("screenpop_relay_") for name in names)


async def test_the_gauges_say_how_it_is_now(looked: Looked) -> None:
    names = ("nats_connected", "spool_depth", "spool_refused", "spool_oldest_seconds")
    assert [looked.value(f"screenpop_relay_{name}") for name in names] == [1, 0, 0, 0]
    looked.connected, looked.depth = False, Depth(7, 2, 1_000.0)
    assert [looked.value(f"screenpop_relay_{name}") for name in names[:3]] == [0, 7, 2]
    oldest = looked.value("screenpop_relay_spool_oldest_seconds")
    assert oldest is not None and oldest > 1e9
    looked.depth = Depth(1, 0, 1e12)
    assert looked.value("screenpop_relay_spool_oldest_seconds") == 0, "never negative, whatever the clock does"


async def test_a_port_that_is_taken_is_said_by_whom() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        with pytest.raises(Trouble, match=f"Port {taken.getsockname()[1]} is used by another program") as refused:
            await Looked().health.start(Metrics(port=taken.getsockname()[1]))
        assert "relay.toml, [metrics]" in refused.value.remedy


async def test_it_closes_while_somebody_keeps_a_connection_open(looked: Looked) -> None:
    async with ClientSession() as session:
        async with session.get(f"http://127.0.0.1:{looked.port}/healthz") as answer:
            assert answer.status == 200
        async with asyncio.timeout(2):
            await looked.health.close()
