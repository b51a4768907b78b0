"""What a person sees of a call: words, numbers and actions, no Qt. `desktop` draws these values and translates the messages."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from screenpop.calls.message import Message


class Phase(StrEnum):
    """Where the call stands, for the card."""

    RINGING = "ringing"
    TALKING = "talking"
    ENDED = "ended"


class Tone(StrEnum):
    """The colour a card or a row takes."""

    RINGING = "ringing"
    TALKING = "talking"
    ANSWERED = "answered"
    MISSED = "missed"
    ELSEWHERE = "elsewhere"
    OUTBOUND = "outbound"
    NEUTRAL = "neutral"


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """The pop of one call.

    `since` is the moment (epoch seconds, our clock) from which the running timer counts, None where no timer runs;
    `took_s` the talking time of a call that ended. `number` is None where `title` is the number already, or withheld.
    `crm_url` None means that there is nothing to open; `copy` is what "copy number" puts on the clipboard.
    """

    uuid: str
    phase: Phase
    tone: Tone
    title: Message
    number: str | None
    company: str | None
    line: str | None
    route: str | None
    extension: str | None
    status: Message
    since: float | None
    took_s: float | None
    notes: tuple[Message, ...]
    crm_url: str | None
    copy: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class RecentRow:
    """One call in the recents and in the tray's menu. `at` is when it came (epoch seconds), `took_s` the talking time."""

    uuid: str
    tone: Tone
    title: Message
    number: str | None
    line: str | None
    extension: str | None
    outcome: Message
    at: float
    took_s: float | None
    crm_url: str | None
    copy: str | None
    file_url: str | None
    file_label: Message | None
