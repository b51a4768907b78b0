"""What a CRM answers to "who is this?": the records whose phone it is, or a named failure."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Match:
    """One record of the CRM that has the caller's number. `source` is the connector's name, `url` opens the record, if it can be opened."""

    id: str
    name: str
    company: str | None
    title: str | None
    url: str | None
    source: str


class FailureKind(StrEnum):
    """Why there is no answer."""

    UNREADY = "unready"
    """Something of the account is not set."""
    REFUSED = "refused"
    """The CRM does not accept who asks."""
    LIMITED = "limited"
    """More was to be asked than the CRM, or the connector, allows."""
    BROKEN = "broken"
    """It answered something else than the connector expects."""
    SLOW = "slow"
    UNREACHABLE = "unreachable"
    UNTRUSTED = "untrusted"
    """Its certificate proves nothing."""
    RESTING = "resting"
    """It failed again and again, and is left alone for a while."""


@dataclass(frozen=True, slots=True)
class Failed:
    """`words` is a short sentence for a person, with nothing in it of what was sent or answered."""

    kind: FailureKind
    words: str
    retry_after_s: float | None = None


Answer = tuple[Match, ...] | Failed


class LookupFailed(Exception):
    """Ends a look-up within the engine. `status`: the HTTP status, if one came."""

    def __init__(self, kind: FailureKind, words: str, retry_after_s: float | None = None, *, status: int | None = None) -> None:
        super().__init__(words)
        self.failed = Failed(kind, words, retry_after_s)
        self.status = status
