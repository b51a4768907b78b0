"""The stream that keeps every event until its desktops have read it: how it is made, and whether a server's is as it was asked for (R39)."""

from __future__ import annotations

import logging
from dataclasses import fields

from nats.js import JetStreamContext
from nats.js.api import DiscardPolicy, RetentionPolicy, StorageType, StreamConfig
from nats.js.errors import Error as JetStreamError
from nats.js.errors import NotFoundError

from screenpop.intake import subjects
from screenpop.relay.folder import RelaySettings
from screenpop.trouble import Trouble

log = logging.getLogger(__name__)

_THE_SERVERS_OWN = frozenset(
    {"description", "metadata", "compression", "allow_direct", "mirror_direct", "first_seq", "consumer_limits", "persist_mode"}
)
"""Where a server has defaults of its own, and what decides nothing about which events are kept, or who reads them."""


def stream_config(settings: RelaySettings) -> StreamConfig:
    """What is asked for: on disk, the oldest leave first."""
    said = settings.stream
    return StreamConfig(
        name=subjects.STREAM,
        subjects=[subjects.EVERYTHING],
        retention=RetentionPolicy.LIMITS,
        storage=StorageType.FILE,
        discard=DiscardPolicy.OLD,
        max_consumers=-1,
        max_msgs=-1,
        max_bytes=said.most_mb << 20,
        max_age=said.keep_hours * 3600.0,
        duplicate_window=float(said.duplicates_s),
        num_replicas=said.replicas,
    )


def differences(found: StreamConfig, wanted: StreamConfig) -> tuple[str, ...]:
    """The names of the settings in which a server's stream is another than the one that was asked for; empty if it is that one."""
    names = (field.name for field in fields(wanted) if field.name not in _THE_SERVERS_OWN)
    # Of a setting that is not set, servers say nothing, or false, 0 or an empty list.
    return tuple(name for name in names if (getattr(found, name) or None) != (getattr(wanted, name) or None))


async def ensure_stream(js: JetStreamContext, settings: RelaySettings) -> None:
    """Make the stream, or make it as the settings say it is; nothing happens where it is so.

    Raises Trouble where the server makes another than it was asked for, or refuses. What comes of the connection is raised as it is.
    """
    wanted = stream_config(settings)
    try:
        try:
            found = (await js.stream_info(subjects.STREAM)).config
        except NotFoundError:
            found = (await js.add_stream(wanted)).config
            log.info(
                "NATS had no stream %s; it was made. If agents were added before, bring them back with: screenpop relay reload",
                subjects.STREAM,
            )
        else:
            if differences(found, wanted):
                found = (await js.update_stream(wanted)).config
    except JetStreamError as error:
        raise Trouble(
            f"NATS does not make the stream {subjects.STREAM}",
            str(getattr(error, "description", None) or error),
            "See relay.toml, [stream], and the NATS servers' logs; JetStream needs all its nodes to begin, and room on their disks",
        ) from error
    if differ := differences(found, wanted):
        raise Trouble(
            f"NATS has made another stream {subjects.STREAM} than it was asked for",
            f"It differs in {', '.join(differ)}",
            "Use a newer nats-server",
        )
