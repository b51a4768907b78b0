"""NATS is away for a whole minute, and in the middle of it the ingress is killed: no answer of 200 was a promise too many."""

from __future__ import annotations

import time
from pathlib import Path

from tests.durability.load import Load
from tests.relay.arrival import all_arrived
from tests.relay.ingress_process import Relay

AWAY_S = 61.0
PAUSE_S = 0.5
"""Between two calls of each connection: some fifty events a second, so that all of them can be looked at afterwards."""


def test_nats_is_away_for_a_minute_under_load_and_everything_arrives_after(tmp_path: Path) -> None:
    relay = Relay(tmp_path)
    try:
        relay.server.start()
        relay.ingress.start()
        relay.ingress.waits_for(lambda said: said["nats"] == "connected", "NATS connected")
        first = Load(relay.ingress.url, pause_s=PAUSE_S)
        first.start()
        first.wait_for(50)
        relay.server.stop()
        gone = time.monotonic()
        before = len(first.answered)
        time.sleep(AWAY_S / 2)
        relay.ingress.kill()
        first.stop()
        relay.ingress.start()
        second = Load(relay.ingress.url, pause_s=PAUSE_S)
        second.start()
        time.sleep(max(0.0, gone + AWAY_S - time.monotonic()))
        meanwhile = len(first.answered) - before + len(second.answered)
        assert relay.ingress.health()[1]["nats"] == "spooling"
        assert meanwhile > 20 * AWAY_S
        relay.server.start()
        relay.ingress.waits_for(
            lambda said: said["nats"] == "connected" and not said["spool"]["events"], "the spool forwarded", 60
        )
        second.stop()
        assert len(second.answered) == len(second.sent)
        relay.wait_for_events(len(first.answered) + len(second.answered))
        all_arrived(relay, [first, second])
    finally:
        relay.end()
