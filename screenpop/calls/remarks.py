"""What a person has written down of a call: not what the PBX said of it."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

LONGEST_NOTE = 10_000
LONGEST_TAG = 60
MOST_TAGS = 20
"""Characters and tags that are kept; what goes beyond is cut off."""


@dataclass(frozen=True, slots=True)
class Remarks:
    """`handled_at` is when a missed call was marked as seen to, `remind_at` when its card is to come back: epoch seconds."""

    note: str = ""
    tags: tuple[str, ...] = ()
    handled_at: float | None = None
    remind_at: float | None = None


NO_REMARKS = Remarks()


def note_as_kept(text: str) -> str:
    """A note as typed or pasted, without control characters but line ends and tabs; a lone surrogate is kept as "?"."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(filter(_may_be_written, _storable(lines)))[:LONGEST_NOTE]


def tags_as_kept(tags: Iterable[str]) -> tuple[str, ...]:
    """Each tag once, on one line, without control characters; empty ones are none."""
    plain = (" ".join("".join(filter(_may_be_written, _storable(tag))).split())[:LONGEST_TAG].strip() for tag in tags)
    return tuple(tag for tag in dict.fromkeys(plain) if tag)[:MOST_TAGS]


def _may_be_written(character: str) -> bool:
    return character in "\n\t" or unicodedata.category(character) != "Cc"


def _storable(text: str) -> str:
    return text.encode("utf-8", "replace").decode("utf-8")
