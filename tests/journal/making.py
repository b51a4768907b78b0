"""A journal for tests: folded as extension 201 sees it, searched by the caller's name and number."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Mapping, Sequence
from pathlib import Path

from screenpop.calls.call import Call, call
from screenpop.calls.event import CallEvent, EventKind, Receipt
from screenpop.calls.number import NumberPlan
from screenpop.calls.search_keys import SearchKeys
from screenpop.calls.traces import Traces, traces
from screenpop.intake.url_networks import read_event
from screenpop.journal.journal import Journal
from screenpop.journal.projection import Projection
from screenpop.journal.store import Entry, Store
from tests.story import T0, ringing

MINE = ("201",)


def fold(receipts: Sequence[Receipt], now: float) -> Call:
    return call(receipts, MINE, now)


def searchable(found: Call) -> SearchKeys:
    """Names, and the digits of the caller's number as sent and in its international form."""
    digits = re.sub(r"[^0-9]", "", found.from_number or "")
    national = digits.removeprefix("0")
    return SearchKeys((found.display_from or "").casefold(), f"{digits} 61{national} {found.extension or ''}".strip())


def read(kind: EventKind, fields: Mapping[str, str]) -> CallEvent:
    return read_event(kind, fields)


PROJECTION = Projection(read, fold, searchable)


def number(text: str) -> Traces:
    """A number that is to be forgotten, as it is read in Melbourne."""
    found = traces(text, NumberPlan("AU", "03"))
    assert found is not None
    return found


class Clock:
    """Says the time that it was told, in seconds after T0."""

    def __init__(self) -> None:
        self.at = 0.0

    def __call__(self) -> float:
        return T0 + self.at


def entry(receipt: Receipt, *earlier: Receipt, known: bool | None = None) -> Entry:
    """The receipt with the call that it makes of what is known already."""
    made = fold([*earlier, receipt], receipt.received_at)
    return Entry(receipt, made, known=bool(earlier) if known is None else known)


def save(store: Store, *receipts: Receipt) -> None:
    """Receipts of any calls, each saved as a caller would that knows what came before it."""
    known: dict[str, list[Receipt]] = {}
    for receipt in receipts:
        earlier = known.setdefault(receipt.event.call_event_uuid, [])
        store.save([entry(receipt, *earlier)], receipt.received_at)
        earlier.append(receipt)


def call_number(n: int, at: float | None = None, extension: str = "201", **fields: str) -> Receipt:
    """One ringing of the n-th call."""
    return ringing(extension, float(n) if at is None else at, uuid=f"call-{n:05}", **fields)


def journal(path: Path, clock: Clock | None = None, projection: Projection = PROJECTION) -> Journal:
    return Journal(
        path, read_event=projection.read_event, fold=projection.fold, searchable=projection.searchable, clock=clock or Clock()
    )


def bare(path: Path) -> sqlite3.Connection:
    """The file as another program sees it."""
    return sqlite3.connect(path, isolation_level=None, timeout=0)
