"""Rows of the recents, and a journal that answers when the test says so."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from screenpop.calls.call import Outcome
from screenpop.calls.message import Message
from screenpop.cards import RecentRow, Tone
from screenpop.desktop.recents_query import Done, RecentsPage, RecentsQuery

NOON = 1_763_208_000.0
"""15 November 2025, 12:00 UTC."""

_PLAIN = RecentRow(
    uuid="",
    tone=Tone.ANSWERED,
    title=Message("{name}", (("name", "Ada Lovelace"),)),
    number="(03) 5550 1234",
    line="Sales",
    extension="201 Reception",
    outcome=Message("Call ended"),
    at=NOON,
    took_s=62.0,
    crm_url="https://crm.example/1",
    create_url="https://crm.example/new",
    call_back="tel:+61355501234",
    copy="+61355501234",
    file_url=None,
    file_label=None,
)
_OUTCOMES = {Outcome.MISSED: Tone.MISSED, Outcome.ANSWERED: Tone.ANSWERED, Outcome.ANSWERED_ELSEWHERE: Tone.ELSEWHERE}


def recent(uuid: str, name: str = "Ada Lovelace", **changes: object) -> RecentRow:
    """A call that was answered; `changes` name what is different."""
    row = replace(_PLAIN, uuid=uuid, title=Message("{name}", (("name", name),)))
    return replace(row, **changes)  # type: ignore[arg-type]  # the keys are RecentRow's own


def missed(uuid: str, name: str = "Ada Lovelace", **changes: object) -> RecentRow:
    words = Message("Missed: the caller hung up")
    return recent(uuid, name, **{"tone": Tone.MISSED, "outcome": words, "took_s": None, **changes})


def withheld(uuid: str, **changes: object) -> RecentRow:
    nothing: dict[str, Any] = {
        "title": Message("Number withheld"),
        "number": None,
        "copy": None,
        "crm_url": None,
        "create_url": None,
        "call_back": None,
    }
    return missed(uuid, **{**nothing, **changes})


def many(count: int) -> list[RecentRow]:
    """Newest first, a minute apart."""
    return [recent(f"u{place:04}", f"Caller {place}", at=NOON - 60 * place) for place in range(count)]


class FakeJournal:
    """Answers at once, or with `later` when `answer` is called; `failure` is what it answers instead of a page."""

    def __init__(self, rows: list[RecentRow] | None = None, *, page: int = 50, later: bool = False) -> None:
        self.rows = rows or []
        self.page = page
        self.later = later
        self.failure: Exception | None = None
        self.asked: list[RecentsQuery] = []
        self.waiting: list[tuple[RecentsQuery, Done]] = []

    def ask(self, query: RecentsQuery, done: Done) -> None:
        self.asked.append(query)
        if self.later:
            self.waiting.append((query, done))
        else:
            done(self.failure or self.page_of(query))

    def answer(self, place: int = 0) -> None:
        query, done = self.waiting.pop(place)
        done(self.failure or self.page_of(query))

    def page_of(self, query: RecentsQuery) -> RecentsPage:
        tone = _OUTCOMES[query.outcome] if query.outcome else None
        found = [row for row in self.rows if tone in (None, row.tone)]
        found = [row for row in found if not query.search or query.search.casefold() in str(row.title).casefold()]
        found = [row for row in found if query.tag is None or query.tag in row.tags]
        found = [row for row in found if not (query.unhandled and row.handled)]
        found = [row for row in found if query.caller is None or row.copy == query.caller]
        found = [row for row in found if query.until is None or row.at < query.until]
        ordered = sorted(found, key=lambda row: (row.at, row.uuid), reverse=True)
        return RecentsPage(tuple(ordered[query.offset : query.offset + self.page]), len(ordered))
