"""What a person looks for in the recents, and how that is asked of the calls table."""

from __future__ import annotations

import itertools
import re
import unicodedata
from dataclasses import dataclass

from screenpop.calls.call import Call, Outcome

_MAX_WORDS = 32
_BIDI_MARKS = dict.fromkeys([0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)])
_NUMBER_PART = re.compile(r"[0-9+()\[\]./\-\u2010-\u2015\u2212]+")


@dataclass(frozen=True, slots=True)
class Cursor:
    """A place in the list, newest first: the page after it begins with the next older call."""

    first_received_at: float
    call_event_uuid: str


@dataclass(frozen=True, slots=True)
class Query:
    """`search`: words that must all be found in the names, or parts of a number; `limit`: calls on a page."""

    search: str = ""
    outcome: Outcome | None = None
    limit: int = 50
    after: Cursor | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """`total` counts all matches, whatever the limit and the cursor; `next` is None on the last page."""

    calls: tuple[Call, ...]
    total: int
    next: Cursor | None


@dataclass(frozen=True, slots=True)
class Earlier:
    """What one caller's earlier calls come to: how many there were since a given time, and the last one, of whatever age."""

    count: int
    last: Call | None


@dataclass(frozen=True, slots=True)
class Seen:
    """What of the recents a person has seen: what was received until `at` (epoch seconds) and was here by then, which were the
    receipts up to number `receipt`. What a relay has kept is of an earlier time and comes later."""

    at: float = 0.0
    receipt: int | None = None


@dataclass(frozen=True, slots=True)
class Condition:
    """A term of a WHERE clause, and the values of its question marks."""

    sql: str
    values: tuple[str | float, ...] = ()


def normal(text: str) -> str:
    """The form in which names are compared: composed, case folded, without marks of direction."""
    if text.isascii():
        return text.lower()
    sound = text.encode("utf-8", "replace").decode("utf-8").translate(_BIDI_MARKS)
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", sound).casefold())


def storable(text: str) -> str:
    """The text as a table can hold it: with ? for a lone surrogate, which is no UTF-8."""
    return text.encode("utf-8", "replace").decode("utf-8")


def conditions(search: str) -> list[Condition]:
    """One condition for each word, and one for each number, however it is spaced: `priya (03) 9008` is a word and a number.

    `instr` is used and not LIKE, so no character of the search has a meaning of its own.
    """
    words = normal(search).split()[:_MAX_WORDS]
    found: list[Condition] = []
    for is_number, group in itertools.groupby(words, key=lambda word: _NUMBER_PART.fullmatch(word) is not None):
        parts = list(group)
        digits = _digits(parts) if is_number else ""
        if digits:
            in_names = " AND ".join(["instr(names, ?)"] * len(parts))
            found.append(Condition(f"(instr(numbers, ?) OR ({in_names}))", (digits, *parts)))
        else:
            found.extend(Condition("instr(names, ?)", (part,)) for part in parts)
    return found


def _digits(parts: list[str]) -> str:
    """The digits of a number as written; the trunk zero of `+61 (0)3 …` is not part of it."""
    written = "".join(parts)
    if written.startswith("+"):
        written = written.replace("(0)", "", 1)
    return "".join(character for character in written if character.isdecimal())


def is_unseen(seen: Seen) -> Condition:
    """Of a call: that it was first received later, or was first heard of later."""
    later = Condition("first_received_at > ?", (seen.at,))
    if seen.receipt is None:
        return later
    # Asked of the few calls that count as missed, one by one; the receipts since then may be many.
    known = "SELECT 1 FROM receipts WHERE receipts.call_event_uuid = calls.call_event_uuid AND id <= ?"
    return Condition(f"({later.sql} OR NOT EXISTS ({known}))", (seen.at, seen.receipt))


def is_before(cursor: Cursor) -> Condition:
    return Condition("(first_received_at, call_event_uuid) < (?, ?)", (cursor.first_received_at, cursor.call_event_uuid))
