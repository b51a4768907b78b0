"""A receipt as it travels from the relay's ingress to a desktop: JSON, with the number of the version that a reader must know.

Additions do not raise the version: a reader passes over keys that it does not know, and keeps every field of the event. The
version is raised when an older reader would misunderstand; it then leaves the message in the stream and says why.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Mapping
from typing import Any

from screenpop.calls.event import CallEvent, EventKind, Receipt

VERSION = 1
_KINDS = {kind.value: kind for kind in EventKind}
ReadEvent = Callable[[EventKind | None, Mapping[str, str]], CallEvent]


class NotUnderstood(Exception):
    """A message that this program cannot read. `newer`: one of a later version could."""

    def __init__(self, happened: str, *, newer: bool) -> None:
        super().__init__(happened)
        self.newer = newer


def message_id(receipt: Receipt) -> str:
    """Names the receipt, not the event (`Nats-Msg-Id`): publishing it again doubles nothing, and a queue's second ringing, the
    same bytes some seconds later, is another message."""
    return f"{receipt.event.identity}-{receipt.received_at!r}"


def encode(receipt: Receipt) -> bytes:
    """The message's body, in ASCII. `received_at` is the ingress' clock, epoch seconds."""
    said = {
        "screenpop": VERSION,
        "kind": receipt.event.kind.value,
        "fields": dict(receipt.event.fields),
        "received_at": receipt.received_at,
    }
    return json.dumps(said, ensure_ascii=True, separators=(",", ":")).encode("ascii")


def decode(body: bytes, read_event: ReadEvent) -> Receipt:
    """The receipt again, equal to what was encoded. Raises NotUnderstood."""
    said = _object(body)
    version = said.get("screenpop")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise NotUnderstood("It names no version", newer=False)
    if version > VERSION:
        raise NotUnderstood(f"It is of version {version}, and version {VERSION} is known here", newer=True)
    kind, fields, at = _KINDS.get(str(said.get("kind"))), said.get("fields"), said.get("received_at")
    if kind is None:
        raise NotUnderstood("It is of a kind that is not known here", newer=isinstance(said.get("kind"), str))
    if not isinstance(at, (int, float)) or isinstance(at, bool) or not math.isfinite(at) or at < 0:
        raise NotUnderstood("It does not say when the event came", newer=False)
    if not isinstance(fields, dict) or not all(isinstance(value, str) for value in fields.values()):
        raise NotUnderstood("Its fields are no texts", newer=False)
    try:
        return Receipt(read_event(kind, fields), float(at))
    except Exception as error:
        raise NotUnderstood(f"Its event cannot be read: {error}", newer=False) from error


def _object(body: bytes) -> dict[str, Any]:
    try:
        said = json.loads(body)
    except (ValueError, RecursionError):
        raise NotUnderstood("It is no JSON", newer=False) from None
    if not isinstance(said, dict):
        raise NotUnderstood("It is no JSON object", newer=False)
    return said
