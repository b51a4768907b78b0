"""Whether a relay gives a desktop what it needs and nothing else, tried out: a wrong permission shows nothing until somebody uses it (R40)."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

from screenpop.intake import subjects
from screenpop.intake.first_to_end import first_to_end
from screenpop.intake.relay_link import RelayLink, Unreachable, outdated
from screenpop.system.aside import aside
from screenpop.trouble import Trouble

if TYPE_CHECKING:
    from screenpop.intake.relay_connection import Connection

DEADLINE_S = 10.0
_STRANGER = "0stranger0"
"""An agent, an extension and a service that nobody has."""
_NO_STREAM = {"Nats-Expected-Stream": "none"}
"""An event that a server should have refused is then refused by its stream."""


@dataclass(frozen=True, slots=True)
class Proved:
    """`warnings`: sentences about what works and should be otherwise. `shared`: a computer, this one or another, reads these calls now."""

    server_version: str
    warnings: tuple[str, ...]
    shared: bool = False


async def prove(link: RelayLink) -> Proved:
    """Connect once, look at our consumers, and try what must be forbidden. Raises Trouble, after ten seconds at the latest."""
    await aside(lambda: import_module("screenpop.intake.relay_connection"))  # nats takes a while to import
    from screenpop.intake.relay_connection import connect

    waiting: list[int] = []
    try:
        async with asyncio.timeout(DEADLINE_S):
            connection = await connect(link)
            try:
                await first_to_end(connection.until_lost(), _prove(connection, link, waiting))
            finally:
                await connection.close()
    except TimeoutError:
        raise Unreachable("The relay cannot be reached", f"It took over {DEADLINE_S:g} s to answer", "Try again later") from None
    warning = outdated(connection.version)
    return Proved(connection.version, (warning,) if warning else (), any(waiting))


async def _prove(connection: Connection, link: RelayLink, waiting: list[int]) -> None:
    """`waiting` is given the number of requests that wait at each consumer: nobody else should be fetching."""
    waiting += [(await connection.consumer(subject)).num_waiting or 0 for subject in link.subjects]
    granted = await _granted(connection, link)
    if granted:
        raise Trouble(
            "This relay would let this computer read other people's calls, or meddle with them",
            f"It is allowed to {'; to '.join(granted)}",
            "Ask your administrator to correct the permissions of this computer's user",
        )


async def _granted(connection: Connection, link: RelayLink) -> list[str]:
    """What is allowed of what must not be. A server says no at once, and so before it answers the question that comes last.

    A ping would not do as that: nats-py sends it past all that waits to be sent.
    """
    client = connection.client
    connection.probing = True
    for subject in _must_not_hear(link):
        await client.subscribe(subject)
    for subject in _must_not_send(link):
        # The payload is no request that any of these would carry out.
        await client.publish(subject, b"?", headers=_NO_STREAM)
    await connection.consumer(link.subjects[0])
    said = connection.denials
    return [
        *(f"subscribe to {subject}" for subject in _must_not_hear(link) if not _denied(said, "subscription", subject)),
        *(f"publish to {subject}" for subject in _must_not_send(link) if not _denied(said, "publish", subject)),
    ]


def _denied(said: list[str], what: str, subject: str) -> bool:
    return any(f'{what} to "{subject.lower()}"' in each for each in said)


def _must_not_hear(link: RelayLink) -> list[str]:
    beside = {f"{subject.rpartition('.')[0]}.{_STRANGER}" for subject in link.subjects}
    return [
        ">",
        subjects.EVERYTHING,
        *link.subjects,
        *sorted(beside),
        f"{subjects.inbox(_STRANGER)}.>",
        "_INBOX.>",
        "$JS.>",
        "$JS.API.>",
        "$JS.ACK.>",
        "$SYS.>",
    ]


def _must_not_send(link: RelayLink) -> list[str]:
    stream = subjects.STREAM
    own = [subjects.consumer(link.agent, subject) for subject in link.subjects]
    stranger = f"{_STRANGER}-{_STRANGER}"
    return [
        *link.subjects,
        f"calls.{_STRANGER}.{_STRANGER}",
        *(f"$JS.API.CONSUMER.{verb}.{stream}.{stranger}" for verb in ("INFO", "MSG.NEXT", "CREATE", "DURABLE.CREATE")),
        f"$JS.API.CONSUMER.CREATE.{stream}",
        *(f"$JS.API.CONSUMER.{verb}.{stream}.{name}" for verb in ("DURABLE.CREATE", "DELETE") for name in own),
        *(f"$JS.API.STREAM.{verb}" for verb in ("LIST", "NAMES")),
        *(f"$JS.API.STREAM.{verb}.{stream}" for verb in ("INFO", "MSG.GET", "UPDATE")),
        f"$JS.API.DIRECT.GET.{stream}",
        f"$JS.ACK.{stream}.{stranger}.1.1.1.1.1",
        "$SYS.REQ.SERVER.PING",
    ]
