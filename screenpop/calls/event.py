"""What the PBX says happened (`CallEvent`), and when we heard it (`Receipt`)."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

REPEAT_WINDOW_S = 3.0
"""An identity received again less than this many seconds later is a repeat, and a ringing this close behind a hang-up was overtaken by it."""


_encode = json.JSONEncoder(ensure_ascii=True, separators=(",", ":")).encode


class EventKind(StrEnum):
    """The five events, by the last part of the URL they are posted to."""

    HTTP_RINGING = "http-ringing"
    HTTP_HANGUP = "http-hangup"
    EXTENSION_RINGING = "extension-ringing"
    EXTENSION_ANSWERED = "extension-answered"
    EXTENSION_HANGUP = "extension-hangup"

    @property
    def of_dialplan(self) -> bool:
        """A dialplan event belongs to the call; an extension event belongs to one of its legs."""
        return self in _OF_DIALPLAN


_OF_DIALPLAN = frozenset({EventKind.HTTP_RINGING, EventKind.HTTP_HANGUP})


class Disposition(StrEnum):
    """How the PBX says, at HTTP Hangup, that the whole call went."""

    SUCCESS = "success"
    MISSED = "missed"


def identity(kind: EventKind, fields: Mapping[str, str]) -> str:
    """Two requests are the same event when kind and decoded fields agree, whatever their order (hex, 128 bits).

    The kind takes part: the vendor's ringing and hang-up bodies can be byte-identical.
    """
    said = _encode([kind.value, sorted(fields.items())])
    return hashlib.blake2b(said.encode("ascii"), digest_size=16).hexdigest()


@dataclass(frozen=True, slots=True, kw_only=True)
class CallEvent:
    """One event, free of the vendor's spelling. Texts are as sent and never empty: what was empty or unreadable is None.

    `from_number` and `external_did` are raw (see `calls.number` for their E.164); `start_time` and `end_time` are the
    PBX's own clock in seconds since the epoch, to be shown, never subtracted from ours. `fields` is what was received,
    decoded, from which `identity` was made and from which the event can be read again.
    """

    kind: EventKind
    call_event_uuid: str
    identity: str
    fields: Mapping[str, str]
    service_id: str | None = None
    direction: str | None = None
    from_number: str | None = None
    external_did: str | None = None
    display_from: str | None = None
    caller_name: str | None = None
    dialplan_name: str | None = None
    condition_name: str | None = None
    extension: str | None = None
    extension_name: str | None = None
    agent_uuid: str | None = None
    hangup_cause: str | None = None
    disposition: Disposition | None = None
    recording_url: str | None = None
    start_time: float | None = None
    end_time: float | None = None


@dataclass(frozen=True, slots=True)
class Receipt:
    """An event and when it came: `received_at` in seconds since the epoch, by the listener's (or the relay ingress') clock."""

    event: CallEvent
    received_at: float
