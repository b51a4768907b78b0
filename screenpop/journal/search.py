"""What a person looks for in the recents, and how that is asked of the calls table."""

from __future__ import annotations

import itertools
import json
import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from screenpop.calls.call import Call, Outcome
from screenpop.calls.remarks import NO_REMARKS, Remarks

_MAX_WORDS = 32
_BIDI_MARKS = dict.fromkeys([0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)])
_NUMBER_IN_NOTE = re.compile(r"[0-9+(][0-9+()\[\]./\-\u2010-\u2015\u2212\s]{4,}[0-9]")
_NUMBER_PART = re.compile(r"[0-9+()\[\]./\-\u2010-\u2015\u2212]+")


@dataclass(frozen=True, slots=True)
class Cursor:
    """A place in the list, newest first: the page after it begins with the next older call."""

    first_received_at: float
    call_event_uuid: str


@dataclass(frozen=True, slots=True)
class Query:
    """`search`: words that must all be found in the names, the note or the tags, or parts of a number; `limit`: calls on a page.

    `mine`: a leg was mine. `line` and `tag` are matched whole. `since` and `until` (epoch seconds) are those of the first
    receipt, `until` not included. `caller` is `SearchKeys.caller`. `unhandled`: missed, and nobody has seen to it since.
    `offset` calls are passed over, beginning at `after`.
    """

    search: str = ""
    outcome: Outcome | None = None
    limit: int = 50
    after: Cursor | None = None
    mine: bool = False
    line: str | None = None
    tag: str | None = None
    since: float | None = None
    until: float | None = None
    caller: str | None = None
    unhandled: bool = False
    offset: int = 0


@dataclass(frozen=True, slots=True)
class Page:
    """`total` counts all matches, whatever the limit and the cursor; `next` is None on the last page."""

    calls: tuple[Call, ...]
    total: int
    next: Cursor | None


@dataclass(frozen=True, slots=True)
class Batch:
    """Calls to be handed on, with what was written of them; `next` is None in the last batch."""

    calls: tuple[Call, ...]
    remarks: Mapping[str, Remarks]
    next: Cursor | None

    def remarks_of(self, call: Call) -> Remarks:
        return self.remarks.get(call.call_event_uuid, NO_REMARKS)


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
    """A term of a WHERE clause, and the values of its question marks. `lasting`: while the tables do not change, nor does its answer."""

    sql: str
    values: tuple[str | float, ...] = ()
    lasting: bool = True


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
        parts = tuple(group)
        digits = _digits(parts) if is_number else ""
        if digits:
            in_names = " AND ".join(["instr(names, ?)"] * len(parts))
            noted = _noted(f"instr(words, ?) OR ({in_names.replace('names', 'words')})", digits, *parts)
            found.append(Condition(f"(instr(numbers, ?) OR ({in_names}) OR {noted.sql})", (digits, *parts, *noted.values)))
        else:
            found.extend(_word(part) for part in parts)
    return found


def filters(query: Query) -> list[Condition]:
    """What the query asks of a call beyond its search, its outcome and whether it was missed."""
    found = [Condition(f"{by_column(query)}mine")] if query.mine else []
    if query.line is not None:
        found.append(Condition("line = ? AND line IS NOT NULL", (storable(query.line),)))
    if query.caller is not None:
        found.append(Condition("caller = ? AND caller != ''", (storable(query.caller),)))
    if query.tag is not None:
        tag = storable(query.tag)
        # The first term costs little and leaves few tags to be taken apart; tags hold no NUL, where `json_each` would end.
        has_tag = "tags != '[]' AND instr(tags, ?) AND EXISTS (SELECT 1 FROM json_each(tags) WHERE value = ?)"
        found.append(_noted(has_tag, tags_text((tag,))[1:-1], tag))
    if query.since is not None:
        found.append(Condition("first_received_at >= ?", (query.since,)))
    if query.until is not None:
        found.append(Condition("first_received_at < ?", (query.until,)))
    return found


def by_column(query: Query) -> str:
    """What stands before a column whose index is not to be used: none has the names, and a walk through the table in its own
    order is several times as fast as one that looks up each call of an index in it."""
    return "+" if query.search.strip() else ""


def tags_text(tags: Sequence[str]) -> str:
    """Tags as the table keeps them."""
    return json.dumps(list(tags), ensure_ascii=False)


def words_of(note: str, tags: Sequence[str]) -> str:
    """What a search looks at of a note and tags: both in normal form, and the digits of the numbers in the note."""
    numbers = (_digits((found,)) for found in _NUMBER_IN_NOTE.findall(note))
    return " ".join([normal(note), *map(normal, tags), *numbers])


def _word(part: str) -> Condition:
    noted = _noted("instr(words, ?)", part)
    return Condition(f"(instr(names, ?) OR {noted.sql})", (part, *noted.values))


def _noted(which: str, *values: str) -> Condition:
    """That such remarks have been made of a call. They are looked for once, not for each call."""
    chosen = f"SELECT call_event_uuid FROM remarks WHERE {which}"  # noqa: S608 - conditions of our own
    return Condition(f"call_event_uuid IN ({chosen})", values)


def _digits(parts: Sequence[str]) -> str:
    """The digits of a number as written; the trunk zero of `+61 (0)3 …` is not part of it."""
    written = "".join(parts)
    if written.startswith("+"):
        written = written.replace("(0)", "", 1)
    return "".join(character for character in written if character.isdecimal())


LINES = """
    WITH RECURSIVE called(line) AS (
        SELECT min(line) FROM calls WHERE line IS NOT NULL
        UNION ALL SELECT (SELECT min(line) FROM calls WHERE line > called.line) FROM called WHERE line IS NOT NULL LIMIT 1000
    ), lately(line) AS (SELECT line FROM calls INDEXED BY calls_counted ORDER BY first_received_at DESC LIMIT ?)
    SELECT line FROM called WHERE line IS NOT NULL ORDER BY (SELECT count(*) FROM lately WHERE lately.line = called.line) DESC, line LIMIT ?
"""
"""Each line is one step of an index; to count the calls of all would be as many steps as there are calls."""
REACHED_LATER = """EXISTS (
    SELECT 1 FROM calls AS later
    WHERE later.caller = calls.caller AND later.caller != '' AND (later.outcome = 'answered' OR later.outbound)
        AND later.first_received_at > calls.first_received_at
)"""
"""Of a call: that a later one of its caller was answered, or went out to that number. One step, by an index of just those calls."""
_MARKED = "EXISTS (SELECT 1 FROM remarks WHERE remarks.call_event_uuid = calls.call_event_uuid AND handled_at IS NOT NULL)"
HANDLED = f"({_MARKED} OR {REACHED_LATER})"
"""Of a missed call: that somebody has seen to it."""


def is_before(cursor: Cursor) -> Condition:
    return Condition("(first_received_at, call_event_uuid) < (?, ?)", (cursor.first_received_at, cursor.call_event_uuid))
