"""What the recents can be narrowed to, and which missed calls somebody has seen to."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from screenpop.calls.call import Call, Outcome
from screenpop.calls.event import Receipt
from screenpop.calls.search_keys import SearchKeys
from screenpop.journal import remarking
from screenpop.journal.projection import Projection
from screenpop.journal.reader import Reader
from screenpop.journal.search import Cursor, Query, Seen
from screenpop.journal.store import Store
from tests.journal.making import PROJECTION, call_number, entry, fold, read, save
from tests.story import T0, answered, hung_up, ringing

LATER = T0 + 10_000


def keys(call: Call) -> SearchKeys:
    return replace(PROJECTION.searchable(call), caller=call.from_number or "", line=call.caller_name)


KEYED = Projection(read, fold, keys)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "calls.db", KEYED) as store:
        yield store


@pytest.fixture
def reader(store: Store) -> Iterator[Reader]:
    with Reader.open(store.path, KEYED) as reader:
        yield reader


@pytest.fixture
def found(reader: Reader) -> Callable[..., list[str]]:
    def ask(now: float = LATER, **asked: object) -> list[str]:
        page = reader.recent(Query(**asked), now)  # type: ignore[arg-type]
        assert page.total == len(page.calls)
        return [call.call_event_uuid for call in page.calls]

    return ask


def missed(uuid: str, at: float, **fields: str) -> list[Receipt]:
    return [ringing("201", at, uuid=uuid, **fields), hung_up("201", at + 20, "NO_ANSWER", uuid=uuid, **fields)]


def taken(uuid: str, at: float, extension: str = "201", **fields: str) -> list[Receipt]:
    return [ringing(extension, at, uuid=uuid, **fields), answered(extension, at + 5, uuid=uuid, **fields),
            hung_up(extension, at + 65, uuid=uuid, **fields)]  # fmt: skip


def test_the_filters(store: Store, found: Callable[..., list[str]]) -> None:
    save(store, *missed("a", 0, caller_name="Sales"), *taken("b", 100, "202", caller_name="Parts"))
    save(store, *taken("c", 200, caller_name="Sales", **{"from": "0399990000"}))
    assert found() == ["c", "b", "a"]
    assert found(mine=True) == ["c", "a"]
    assert found(line="Sales") == ["c", "a"]
    assert found(line="sales") == found(line="") == []
    assert found(caller="0399990000") == ["c"]
    assert found(caller="") == []
    assert found(since=T0 + 100) == ["c", "b"]
    assert found(until=T0 + 100) == ["a"]
    assert found(since=T0 + 100, until=T0 + 200) == ["b"]
    assert found(outcome=Outcome.ANSWERED, line="Sales", mine=True, search="priya") == ["c"]


def test_the_columns_of_the_statistics(store: Store) -> None:
    save(store, *taken("a", 0, caller_name="Sales"), *missed("b", 100, direction="outbound_external"))
    columns = "line, extension, mine, outbound, wait_s, talk_s"
    sql = f"SELECT {columns} FROM calls ORDER BY call_event_uuid"
    assert store.tables.rows(sql) == [("Sales", "201", 1, 0, 5.0, 60.0), (None, "201", 1, 1, None, None)]


def test_an_answer_before_the_ringing_was_heard_tells_no_waiting_time(store: Store) -> None:
    save(store, answered("201", 0), ringing("201", 3))
    assert store.tables.rows("SELECT wait_s FROM calls") == [(None,)]


def test_lines_by_how_often_they_were_called(store: Store, reader: Reader) -> None:
    save(store, *missed("a", 0, caller_name="Sales"), *missed("b", 1, caller_name="Parts"), *missed("c", 2, caller_name="Parts"))
    save(store, *missed("d", 3), *missed("e", 4, caller_name="\ud800"))
    assert reader.lines() == ["Parts", "?", "Sales"]


def test_extensions_by_how_often_they_rang_lately(store: Store, reader: Reader) -> None:
    save(store, *missed("a", 0, extension_name="Ann"), *taken("b", 100, "202"), ringing("201", 200, extension_name="Anna"))
    assert reader.extensions() == [("201", "Anna"), ("202", None)]


def test_pages_can_be_passed_over(store: Store, reader: Reader) -> None:
    save(store, *(call_number(n) for n in range(30)))
    for search in ("", "priya"):
        page = reader.recent(Query(search, limit=3, offset=10), T0 + 30)
        assert [call.call_event_uuid for call in page.calls] == ["call-00019", "call-00018", "call-00017"]
        assert page.next == Cursor(T0 + 17, "call-00017")
        after = reader.recent(Query(search, limit=3, after=page.next), T0 + 30)
        assert [call.call_event_uuid for call in after.calls] == ["call-00016", "call-00015", "call-00014"]


def test_batches_are_the_same_calls_with_what_was_written_of_them(store: Store, reader: Reader) -> None:
    save(store, *(call_number(n) for n in range(5)))
    remarking.write_note(store.tables, "call-00003", "quote")
    first = reader.batch(Query(limit=3), T0 + 30)
    last = reader.batch(Query(limit=3, after=first.next), T0 + 30)
    assert [first.remarks_of(call).note for call in first.calls] == ["", "quote", ""]
    assert ([call.call_event_uuid for call in last.calls], last.next) == (["call-00001", "call-00000"], None)


def test_many_matches_of_a_search_are_paged_like_few(store: Store, reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    save(store, *(call_number(n) for n in range(30)))
    monkeypatch.setattr("screenpop.journal.reader._FEW", 12)
    for search, total in (("priya", 30), ("priya call", 0)):
        page = reader.recent(Query(search, limit=10), T0 + 30)
        assert (page.total, len(page.calls)) == (total, min(total, 10))


# Missed, and seen to


def test_a_missed_call_is_handled_once_its_caller_was_answered(
    store: Store, reader: Reader, found: Callable[..., list[str]]
) -> None:
    save(store, *missed("a", 0), *missed("b", 100), *missed("other", 150, **{"from": "0399990000"}))
    assert found(unhandled=True) == ["other", "b", "a"]
    assert reader.missed_since(Seen(), LATER) == 3
    save(store, *taken("c", 200))
    assert found(unhandled=True) == ["other"]
    assert reader.missed_since(Seen(), LATER) == 1
    assert reader.reached_later(["a", "b", "c", "other"]) == {"a", "b"}


def test_a_later_miss_is_not_handled_by_an_earlier_answer(store: Store, found: Callable[..., list[str]]) -> None:
    save(store, *taken("a", 0), *missed("b", 100))
    assert found(unhandled=True) == ["b"]


def test_a_colleague_who_answered_somebody_else_has_handled_nothing(store: Store, found: Callable[..., list[str]]) -> None:
    withheld = {"from": ""}
    save(store, *missed("a", 0, **withheld), *taken("b", 100, **withheld))
    assert found(unhandled=True) == ["a"]


def test_a_call_back_handles_a_missed_call(store: Store, found: Callable[..., list[str]]) -> None:
    save(store, *missed("a", 0), ringing("201", 100, uuid="back", direction="outbound_external"))
    assert found(unhandled=True) == []


def test_a_mark_handles_a_missed_call_and_can_be_taken_away(
    store: Store, reader: Reader, found: Callable[..., list[str]]
) -> None:
    save(store, *missed("a", 0), *missed("b", 100))
    remarking.set_handled(store.tables, ["a"], T0 + 500)
    assert (found(unhandled=True), reader.missed_since(Seen(), LATER)) == (["b"], 1)
    remarking.set_handled(store.tables, ["a"], None)
    assert (found(unhandled=True), reader.missed_since(Seen(), LATER)) == (["b", "a"], 2)


def test_what_only_time_made_a_missed_call_is_found_too(store: Store, found: Callable[..., list[str]]) -> None:
    """Its hang-up was lost, and nobody has settled its row."""
    save(store, ringing("201", 0, uuid="lost"), ringing("201", 9_990, uuid="rings"), *missed("a", 50))
    assert found(unhandled=True) == found(outcome=Outcome.MISSED) == ["a", "lost"]
    assert found(unhandled=True, outcome=Outcome.MISSED) == ["a", "lost"]
    assert found(unhandled=True, outcome=Outcome.ANSWERED) == []
    assert found(unhandled=True, outcome=Outcome.ANSWERED, now=T0 + 60) == []


def test_the_total_is_counted_again_when_something_was_written(store: Store, reader: Reader) -> None:
    save(store, *(call_number(n) for n in range(5)))
    first = reader.recent(Query(limit=2), T0 + 30)
    save(store, call_number(9))
    assert (first.total, reader.recent(Query(limit=2, after=first.next), T0 + 30).total) == (5, 6)


def steps(reader: Reader) -> list[int]:
    """Counts hundreds of steps of SQLite's machine from now on."""
    taken: list[int] = []
    reader._connection.set_progress_handler(lambda: taken.append(1), 100)
    return taken


def test_the_next_page_does_not_count_all_calls_again(store: Store, reader: Reader) -> None:
    store.save([entry(answered("201", n, uuid=f"call-{n:05}", caller_name="Sales")) for n in range(3_000)], T0)
    query = Query(line="Sales", limit=10)
    first = reader.recent(query, LATER)
    counted = steps(reader)
    assert reader.recent(replace(query, after=first.next), LATER).total == 3_000
    assert len(counted) < 10


def test_whether_a_caller_who_rang_a_thousand_times_was_answered_since_is_one_step_each(store: Store, reader: Reader) -> None:
    store.save([entry(hung_up("201", n, "NO_ANSWER", uuid=f"call-{n:05}")) for n in range(1_000)], T0)
    counted = steps(reader)
    assert reader.missed_since(Seen(T0 - 1), LATER) == 1_000
    assert len(counted) < 1_000 * 60 / 100


@pytest.mark.parametrize(
    ("asked", "index"),
    [
        ({"line": "Sales"}, "calls_by_line"),
        ({"outcome": Outcome.MISSED}, "calls_by_outcome"),
        ({"mine": True}, "calls_mine"),
        ({"caller": "0399990000"}, "calls_by_caller"),
        ({"since": 1.0, "until": 2.0}, "calls_by_age"),
        ({"unhandled": True}, "calls_missed"),
    ],
)
def test_each_filter_has_its_index(reader: Reader, asked: dict[str, object], index: str) -> None:
    run: list[str] = []
    reader._connection.set_trace_callback(run.append)
    reader.recent(Query(**asked), LATER)  # type: ignore[arg-type]
    reader._connection.set_trace_callback(None)
    for statement in (sql for sql in run if "FROM calls WHERE" in sql and "WHERE due_at" not in sql):
        plan = [row[3] for row in reader._connection.execute(f"EXPLAIN QUERY PLAN {statement}")]
        assert f"USING COVERING INDEX {index}" in plan[0], "to look into the table for each call takes 20 times as long"
        assert all("COVERING INDEX calls_" in step for step in plan if "calls" in step.split())
        assert not any("TEMP B-TREE" in step for step in plan)


def test_a_search_walks_through_the_table_once_and_in_its_own_order(reader: Reader) -> None:
    """Though each of the filters has an index: none has the names."""
    run: list[str] = []
    reader._connection.set_trace_callback(run.append)
    reader.recent(Query("priya", mine=True, outcome=Outcome.MISSED, unhandled=True), LATER)
    reader._connection.set_trace_callback(None)
    (statement,) = (sql for sql in run if "FROM calls WHERE" in sql and "instr" in sql)
    plan = [row[3] for row in reader._connection.execute(f"EXPLAIN QUERY PLAN {statement}")]
    assert plan[0] == "SCAN calls"
