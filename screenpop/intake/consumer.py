"""The durable pull consumer through which a desktop reads one subject: how it is made, and whether a server's is as it was asked for.

nats-server 2.9 creates another consumer than it was asked for without a word (it ignores `filter_subjects`, and the desktop
would get everyone's calls). So who creates one and who reads from one compare what the server says with what they wanted.
"""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

from screenpop.intake import subjects

if TYPE_CHECKING:
    from nats.js.api import ConsumerConfig

ACK_WAIT_S = 30.0
"""What is not acknowledged by then is delivered again: longer than any commit takes, short enough for a desktop that crashed."""
MOST_UNACKNOWLEDGED = 256

_THE_SERVERS_OWN = frozenset(
    {"name", "description", "max_waiting", "num_replicas", "mem_storage", "metadata", "pause_until", "sample_freq"}
)
"""Where the server puts defaults of its own, and what decides nothing about which messages are read."""


def consumer_config(agent: str, subject: str) -> ConsumerConfig:
    """What is asked for. From now on: what came before a desktop was invited is not its own."""
    from nats.js.api import AckPolicy, ConsumerConfig, DeliverPolicy

    return ConsumerConfig(
        durable_name=subjects.consumer(agent, subject),
        deliver_policy=DeliverPolicy.NEW,
        ack_policy=AckPolicy.EXPLICIT,
        ack_wait=ACK_WAIT_S,
        max_deliver=-1,
        max_ack_pending=MOST_UNACKNOWLEDGED,
        filter_subject=subject,
    )


def differences(found: ConsumerConfig, wanted: ConsumerConfig) -> tuple[str, ...]:
    """The names of the settings in which a server's consumer is another than the one that was asked for; empty if it is that one."""
    names = (field.name for field in fields(wanted) if field.name not in _THE_SERVERS_OWN)
    # Of a setting that is not set, servers say nothing, or false, 0 or an empty list.
    differ = [name for name in names if (getattr(found, name) or None) != (getattr(wanted, name) or None)]
    if found.name not in (None, wanted.durable_name):
        differ.append("name")
    return tuple(differ)
