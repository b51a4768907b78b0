"""NATS subject names: where each event goes, and what a desktop may touch, so that it reads its own extension's events and no others.

`calls.<service>.<extension>` for an extension's events, `calls.<service>.line` for the dialplan's. Shared by the relay's
ingress, by those who write the server's permissions, and by the desktop.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass

from screenpop.calls.event import CallEvent

STREAM = "CALLS"
EVERYTHING = "calls.>"
LINE = "line"
NONE = "_"

_PLAIN = re.compile(r"[A-Za-z0-9-]{1,48}")
_AGENT = re.compile(r"[a-z0-9]{8,32}")


@dataclass(frozen=True, slots=True)
class Permissions:
    """Subjects that a user of the NATS server may publish to and subscribe to; every other is denied."""

    publish: tuple[str, ...]
    subscribe: tuple[str, ...]


def token(value: str | None) -> str:
    """A field's value as one token of a subject, different for different values.

    What is no plain word is replaced by its hash, so that `.`, `*`, `>`, spaces or 300 characters stay within their token.
    """
    if not value:
        return NONE
    if _PLAIN.fullmatch(value) and value != LINE:
        return value
    return NONE + hashlib.blake2b(value.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def of_extension(service_id: str | None, extension: str) -> str:
    """The subject of one extension's events."""
    return f"calls.{token(service_id)}.{token(extension)}"


def of_line(service_id: str | None) -> str:
    """The subject of a service's dialplan events, and of what names no extension."""
    return f"calls.{token(service_id)}.{LINE}"


def of_event(event: CallEvent) -> str:
    """The subject that an event is published to."""
    if event.kind.of_dialplan or event.extension is None:
        return of_line(event.service_id)
    return of_extension(event.service_id, event.extension)


def is_agent(agent: str) -> bool:
    """Whether this can be the name under which the server knows a desktop (8 to 32 small letters and digits)."""
    return _AGENT.fullmatch(agent) is not None


def consumer(agent: str, subject: str) -> str:
    """The durable consumer through which `agent` reads `subject`: one for each, since a consumer has a single filter here.

    nats-server 2.9 ignores `filter_subjects` without a word and would hand out everything.
    """
    return f"{agent}-{subject.rpartition('.')[2]}"


def inbox(agent: str) -> str:
    """The prefix of an agent's reply subjects: its own, for with a common one everybody could read everybody's answers."""
    return f"_INBOX_{agent}"


def of_desktop(agent: str, subjects: Iterable[str]) -> Permissions:
    """What a desktop may do: look at its own consumers, fetch from them, acknowledge, and read its answers."""
    publish: list[str] = []
    for name in (consumer(agent, subject) for subject in subjects):
        publish += [
            f"$JS.API.CONSUMER.INFO.{STREAM}.{name}",
            f"$JS.API.CONSUMER.MSG.NEXT.{STREAM}.{name}",
            f"$JS.ACK.{STREAM}.{name}.>",
        ]
    return Permissions(tuple(publish), (f"{inbox(agent)}.>",))
