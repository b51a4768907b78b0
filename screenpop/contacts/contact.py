"""A contact as a source has it, and what could not be taken from there."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """One person or company. `phones` are cells as written in the source; `url` is the record's http(s) link or empty.

    `uid` is its stable identity within its source (empty: it has none); `where` it stands there, in words, for a report.
    """

    name: str
    company: str = ""
    title: str = ""
    phones: tuple[str, ...] = ()
    url: str = ""
    uid: str = ""
    where: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What was not taken from a source: `where` it stands ("line 12", "card 3 (Ann)"), and `why`.

    It is for the person whose contacts these are: it may hold a number, so it is never logged.
    """

    where: str
    why: str
    uid: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class Source:
    """Where contacts come from: `kind` is "csv", "vcard", "carddav" or "ldap", `place` a path or an address.

    `options` is what else its kind has to remember (JSON: a mapping of columns, a filter, the name of a secret, never a secret).
    """

    name: str
    kind: str
    place: str = ""
    options: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class State:
    """A source and how it stands. `synced_at` is the last good synchronisation (epoch seconds), `trouble` what went wrong since."""

    source: Source
    contacts: int = 0
    numbers: int = 0
    left_out: int = 0
    synced_at: float | None = None
    trouble: str = ""
    plan: str = ""
    """The number plan that its numbers were read by (`index.fingerprint`)."""


@dataclass(frozen=True, slots=True)
class Found:
    """A contact, and the name of the source that has it."""

    contact: Contact
    source: str


@dataclass(frozen=True, slots=True)
class Imported:
    """What a synchronisation has done: contacts and numbers taken, entries left out, and the first of those."""

    contacts: int
    numbers: int
    left_out: int
    first_left_out: tuple[LeftOut, ...] = ()


class Cancelled(Exception):
    """The person stopped an import; everything is as it was before."""


def no_progress(read: int) -> None:
    """Nobody watches how many entries were read."""


def never_cancelled() -> bool:
    return False


def not_noted(left_out: LeftOut) -> None:
    """Nobody asks for every entry left out."""


def made_uid(name: str, company: str, phones: Sequence[str]) -> str:
    """An identity for an entry whose source gives it none: the same as long as the entry is."""
    said = json.dumps([name, company, *phones])
    return hashlib.blake2b(said.encode("ascii"), digest_size=12).hexdigest()
