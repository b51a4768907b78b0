"""The earlier calls of one caller: how many, and the last; by an index, however many calls there are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from screenpop.calls.call import Call
from screenpop.calls.search_keys import SearchKeys
from screenpop.journal.projection import Projection
from screenpop.journal.reader import Reader
from screenpop.journal.search import Cursor, Earlier
from screenpop.journal.store import Store
from tests.journal.making import call_number, fold, read, save, searchable
from tests.story import T0, answered, ringing


def with_caller(found: Call) -> SearchKeys:
    return replace(searchable(found), caller=found.from_number or "")


PROJECTION = Projection(read, fold, with_caller)
PRIYA, TOM = "0370100142", "0491570156"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "calls.db", PROJECTION) as store:
        yield store


@pytest.fixture
def reader(store: Store) -> Iterator[Reader]:
    with Reader.open(store.path, PROJECTION) as reader:
        yield reader


def earlier(reader: Reader, caller: str, n: int, at: float, since: float = 0.0) -> tuple[int, str | None]:
    found = reader.earlier(caller, Cursor(T0 + at, f"call-{n:05}"), T0 + since, T0 + 1_000_000)
    return found.count, found.last.call_event_uuid if found.last is not None else None


def test_only_this_callers_calls_before_this_one_count(store: Store, reader: Reader) -> None:
    save(store, *(call_number(n, at=n * 100) for n in range(4)), ringing("201", 350, uuid="call-00004", **{"from": TOM}))
    assert earlier(reader, PRIYA, 3, 300) == (3, "call-00002")
    assert earlier(reader, PRIYA, 0, 0) == (0, None)
    assert earlier(reader, TOM, 4, 350) == (0, None)


def test_the_last_call_may_be_older_than_what_is_counted(store: Store, reader: Reader) -> None:
    save(store, call_number(1, at=100), answered("201", 105, uuid="call-00001"), call_number(2, at=9_000))
    assert earlier(reader, PRIYA, 2, 9_000, since=8_000) == (0, "call-00001")
    found = reader.earlier(PRIYA, Cursor(T0 + 9_000, "call-00002"), T0, T0 + 9_000)
    assert found.last is not None and found.last.answered_at == T0 + 105


def test_callers_without_a_number_have_nothing_in_common(store: Store, reader: Reader) -> None:
    save(store, *(ringing("201", n, uuid=f"call-{n:05}", **{"from": ""}) for n in range(3)))
    assert reader.earlier("", Cursor(T0 + 9, "z"), 0.0, T0 + 9) == Earlier(0, None)


def test_no_walk_through_all_calls(store: Store, reader: Reader) -> None:
    asked: list[str] = []
    reader._connection.set_trace_callback(asked.append)
    save(store, call_number(1), call_number(2))
    assert earlier(reader, PRIYA, 2, 2) == (1, "call-00001")
    reader._connection.set_trace_callback(None)
    plans = [reader._connection.execute(f"EXPLAIN QUERY PLAN {sql}").fetchall() for sql in asked if "FROM calls" in sql]
    assert len(plans) == 2
    assert all("USING" in row[3] and "INDEX calls_by_caller (caller=?" in row[3] for plan in plans for row in plan), plans


def test_a_row_that_is_settled_keeps_its_caller(store: Store, reader: Reader) -> None:
    save(store, call_number(1), call_number(2))
    store.settle([fold([call_number(1)], T0 + 500)])
    assert earlier(reader, PRIYA, 2, 2) == (1, "call-00001")
