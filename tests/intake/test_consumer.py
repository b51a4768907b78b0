"""A consumer is the one that was asked for, or it differs in something that has a name."""

from __future__ import annotations

import pytest
from nats.js.api import AckPolicy, ConsumerConfig, DeliverPolicy, ReplayPolicy

from screenpop.intake.consumer import consumer_config, differences

WANTED = consumer_config("desk0001", "calls.pbx.201")


def test_a_server_may_add_what_is_its_own() -> None:
    found = WANTED.evolve(
        name="desk0001-201",
        max_waiting=512,
        num_replicas=3,
        metadata={"_nats.ver": "2.12.6"},
        filter_subjects=[],
        headers_only=False,
        inactive_threshold=0.0,
        backoff=[],
    )
    assert differences(found, WANTED) == ()


@pytest.mark.parametrize(
    "change",
    [
        {"filter_subject": None},
        {"filter_subject": "calls.pbx.202"},
        {"filter_subject": "calls.>"},
        {"filter_subjects": ["calls.pbx.201", "calls.pbx.202"]},
        {"durable_name": "desk0001-202"},
        {"name": "desk0002-201"},
        {"deliver_policy": DeliverPolicy.ALL},
        {"deliver_subject": "elsewhere"},
        {"ack_policy": AckPolicy.NONE},
        {"ack_wait": 1.0},
        {"max_deliver": 1},
        {"max_ack_pending": 1},
        {"headers_only": True},
        {"replay_policy": ReplayPolicy.ORIGINAL},
        {"rate_limit_bps": 100},
        {"opt_start_seq": 1},
        {"inactive_threshold": 60.0},
    ],
    ids=lambda change: next(iter(change)),
)
def test_what_decides_which_messages_are_read_and_how(change: dict[str, object]) -> None:
    found: ConsumerConfig = WANTED.evolve(**change)
    assert differences(found, WANTED) == tuple(change)
