"""The calls table made again from the receipts equals the one that was kept live."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings as within
from hypothesis import strategies as st

from screenpop.calls.call import call
from screenpop.calls.event import Disposition, EventKind, Receipt
from screenpop.calls.search_keys import SearchKeys
from screenpop.journal.projection import Projection
from screenpop.journal.rebuilding import Rebuilt
from screenpop.journal.store import Store
from tests.journal.making import PROJECTION, call_number, entry, fold, read, save, searchable
from tests.story import T0, answered, hung_up, over, ringing


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "calls.db"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    with Store.open(path, PROJECTION) as store:
        yield store


def rows(store: Store) -> list[object]:
    return store.tables.rows("SELECT * FROM calls ORDER BY call_event_uuid")


def receipts() -> st.SearchStrategy[Receipt]:
    uuid, at = st.sampled_from(["a", "b", "c"]), st.floats(0, 400)
    extension = st.sampled_from(["201", "202"])
    return st.one_of(
        st.builds(lambda uuid, at, who: ringing(who, at, uuid=uuid), uuid, at, extension),
        st.builds(lambda uuid, at, who: answered(who, at, uuid=uuid), uuid, at, extension),
        st.builds(lambda uuid, at, who: hung_up(who, at, "NO_ANSWER", uuid=uuid), uuid, at, extension),
        st.builds(lambda uuid, at, how: over(at, how, uuid=uuid), uuid, at, st.sampled_from(Disposition)),
    )


@given(st.lists(receipts(), min_size=1, max_size=14), st.sets(st.integers(0, 14)), st.floats(0, 20_000), st.data())
@within(max_examples=40)
def test_live_and_rebuilt_agree(
    tmp_path_factory: pytest.TempPathFactory, story: list[Receipt], restarts: set[int], later: float, data: st.DataObject
) -> None:
    """Whatever arrives, in whatever order, in batches of any size, and with restarts after which the caller knows nothing."""
    known: dict[str, list[Receipt]] = {}
    path = tmp_path_factory.mktemp("rebuilt") / "calls.db"
    store = Store.open(path, PROJECTION)
    at = 0
    while at < len(story):
        size = data.draw(st.integers(1, 4))
        entries = []
        for receipt in story[at : at + size]:
            earlier = known.setdefault(receipt.event.call_event_uuid, [])
            entries.append(entry(receipt, *earlier))
            earlier.append(receipt)
        for one, saved in zip(entries, store.save(entries, max(e.receipt.received_at for e in entries)), strict=True):
            known[one.receipt.event.call_event_uuid].extend(saved.earlier)
        if at in restarts:
            store.close()
            known.clear()
            store = Store.open(path, PROJECTION)
        at += size
    now = max(receipt.received_at for receipt in story) + later
    uuids = {receipt.event.call_event_uuid for receipt in story}
    assert store.rebuild(now) == Rebuilt(len(uuids), 0)
    kept = store.tables.receipts(list(uuids))
    assert rows(store) == [PROJECTION.row(fold(kept[uuid], now)) for uuid in sorted(uuids)]
    store.close()


def test_a_row_that_time_has_outdated_is_no_difference(store: Store) -> None:
    save(store, call_number(1), call_number(2))
    assert store.rebuild(T0 + 1_000) == Rebuilt(2, 0)
    assert [row[2] for row in store.tables.rows("SELECT * FROM calls")] == ["ended", "ended"]


def test_rows_that_are_wrong_missing_or_surplus_are_counted_and_put_right(store: Store) -> None:
    save(store, *(call_number(n) for n in range(5)))
    right = rows(store)
    store.tables.rows("UPDATE calls SET outcome = 'answered' WHERE call_event_uuid = 'call-00001'")
    store.tables.rows("DELETE FROM calls WHERE call_event_uuid = 'call-00002'")
    store.tables.rows(
        "INSERT INTO calls(call_event_uuid, first_received_at, state, counts_as_missed, names, numbers)"
        " SELECT 'ghost', 1, state, 0, names, numbers FROM calls LIMIT 1"
    )
    assert store.rebuild(T0 + 5) == Rebuilt(5, 3)
    assert rows(store) == right
    assert store.rebuild(T0 + 5) == Rebuilt(5, 0)


def test_many_calls_are_made_again_in_batches(store: Store) -> None:
    most = 0
    store.save([entry(call_number(n)) for n in range(1_000)], T0)

    class Watching(Projection):
        def receipts(self, connection: sqlite3.Connection, uuids: Iterable[str]) -> dict[str, list[Receipt]]:
            nonlocal most
            found = PROJECTION.receipts(connection, uuids)
            most = max(most, len(found))
            return found

    store.tables.projection = Watching(read, fold, searchable)
    assert store.rebuild(T0 + 5_000) == Rebuilt(1_000, 0)
    assert 0 < most <= 200


def test_a_new_fingerprint_makes_the_table_again_by_the_new_rules(path: Path) -> None:
    save_as_202 = replace(PROJECTION, fold=lambda receipts, now: call(receipts, ("202",), now))
    with Store.open(path, PROJECTION) as store:
        assert store.refresh("201", T0) is True
        save(store, ringing("202", 0), hung_up("202", 9, "NO_ANSWER"))
        assert [row[3] for row in store.tables.rows("SELECT * FROM calls")] == [None]
    with Store.open(path, save_as_202) as store:
        assert store.refresh("202", T0 + 10) is True
        assert [row[3] for row in store.tables.rows("SELECT * FROM calls")] == ["missed"]
    with Store.open(path, save_as_202) as store:
        assert store.refresh("202", T0 + 10) is False


def test_a_refresh_that_broke_off_is_done_again(store: Store) -> None:
    store.save([entry(call_number(n)) for n in range(500)], T0)
    steps = store.refresh_steps("new", T0)
    next(steps)
    steps.close()
    assert store.refresh("new", T0) is True


def test_a_call_whose_receipts_can_no_longer_be_read_keeps_the_others_right(
    store: Store, caplog: pytest.LogCaptureFixture
) -> None:
    save(store, call_number(1), call_number(2))
    store.tables.rows("UPDATE receipts SET kind = 'of-the-future' WHERE call_event_uuid = 'call-00001'")
    assert store.rebuild(T0 + 5) == Rebuilt(1, 0)
    assert store.tables.projection.row(fold([call_number(2)], T0 + 5)) in rows(store)
    assert EventKind.EXTENSION_RINGING.value not in caplog.text


def test_names_are_compared_in_one_form(path: Path) -> None:
    shouting = replace(PROJECTION, searchable=lambda found: SearchKeys("ZOE\u0308", "1"))
    with Store.open(path, shouting) as store:
        save(store, call_number(1))
        assert store.tables.rows("SELECT names FROM calls") == [("zoë",)]
        assert store.rebuild(T0).differed == 0
