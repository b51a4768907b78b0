"""What has arrived in a relay's stream, held against what its ingress has answered."""

from __future__ import annotations

from collections import Counter

from screenpop.calls.event import EventKind
from tests.durability.load import STORY, Load
from tests.journey.wait import wait_until
from tests.relay.ingress_process import Relay, received


def told_once(relay: Relay) -> list[str]:
    """The calls in the stream, in its order; no message is there twice."""
    messages = relay.kept()
    assert len({message.headers["Nats-Msg-Id"] for message in messages if message.headers}) == len(messages)
    return [received(message).event.call_event_uuid for message in messages]


def all_arrived(relay: Relay, loads: list[Load]) -> None:
    """Everything that was answered 200 is in the stream, once, and each call's events in the order in which they were sent."""
    answered = [told for load in loads for told in load.answered]
    assert {status for load in loads for status in load.refused} == set()
    wait_until(lambda: set(answered) <= set(relay.told()), 60, "what was answered 200 in the stream")
    told_once(relay)
    kept = relay.told()
    assert set(Counter(kept).values()) == {1}
    of_call: dict[str, list[EventKind]] = {}
    for call, kind in kept:
        of_call.setdefault(call, []).append(kind)
    assert all(kinds == list(STORY[: len(kinds)]) for kinds in of_call.values())
