"""Calls whose uuids are alike: whatever a PBX sends as one, no call is mixed up with another."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from screenpop.calls.call import Outcome
from screenpop.journal.among import AT_ONCE, among
from screenpop.journal.reader import Reader
from screenpop.journal.search import Query, Seen
from screenpop.journal.store import Saved, Store
from tests.journal.making import PROJECTION, entry, number, save
from tests.story import T0, ringing

LIKE_N = ["n", "n\0", "n\0old", "n\0\0", "\0n", "n\N{KOALA}", "n\N{REPLACEMENT CHARACTER}", "N", '"n"', "n'"]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "calls.db"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    with Store.open(path, PROJECTION) as store:
        yield store


@pytest.fixture
def reader(store: Store, path: Path) -> Iterator[Reader]:
    with Reader.open(path, PROJECTION) as reader:
        yield reader


def left(store: Store, table: str = "receipts") -> list[str]:
    return sorted(uuid for (uuid,) in store.tables.rows(f"SELECT call_event_uuid FROM {table}"))


@pytest.mark.parametrize("old", LIKE_N)
def test_prune_takes_only_the_call_that_is_old(store: Store, old: str) -> None:
    for uuid in LIKE_N:
        save(store, ringing("201", 0 if uuid == old else 500, uuid=uuid))
        store.note_opened(uuid, "ringing", T0 + 500)
    assert store.prune(T0 + 100) == 1
    for table in ("receipts", "calls", "opened"):
        assert left(store, table) == sorted(uuid for uuid in LIKE_N if uuid != old)


@pytest.mark.parametrize("theirs", LIKE_N)
def test_forget_takes_only_the_call_from_that_number(store: Store, theirs: str) -> None:
    for uuid in LIKE_N:
        save(store, ringing("201", 0, uuid=uuid, **{"from": "0355501234" if uuid == theirs else "0370100142"}))
    assert store.forget(number("0355501234")).calls == 1
    assert left(store) == sorted(uuid for uuid in LIKE_N if uuid != theirs)


@pytest.mark.parametrize("known", LIKE_N)
def test_a_call_is_not_taken_for_an_earlier_one(store: Store, known: str) -> None:
    save(store, ringing("201", 0, uuid=known))
    others = [uuid for uuid in LIKE_N if uuid != known]
    assert store.save([entry(ringing("202", 1, uuid=uuid)) for uuid in others], T0) == [Saved()] * len(others)
    (again,) = store.save([entry(ringing("202", 2, uuid=known), known=False)], T0)
    assert again.earlier == (ringing("201", 0, uuid=known),)


def test_each_is_read_as_itself(store: Store, reader: Reader) -> None:
    for n, uuid in enumerate(LIKE_N):
        save(store, ringing("201", n, uuid=uuid, display_from=f"caller {n}"))
    for n, uuid in enumerate(LIKE_N):
        assert [receipt.event.display_from for receipt in reader.receipts(uuid)] == [f"caller {n}"]
    listed = {call.call_event_uuid: call.display_from for call in reader.recent(Query(), T0 + 20).calls}
    assert listed == {uuid: f"caller {n}" for n, uuid in enumerate(LIKE_N)}
    assert store.rebuild(T0 + 20).differed == 0


def test_what_is_overdue_is_counted_as_itself(store: Store, reader: Reader) -> None:
    """One of them rang a colleague: it is not missed here. The app was not there when they fell due."""
    for uuid in LIKE_N:
        save(store, ringing("202" if uuid == "n" else "201", 0, uuid=uuid))
    later = T0 + 5_000
    assert reader.missed_since(Seen(T0 - 1), later) == len(LIKE_N) - 1
    page = reader.recent(Query(outcome=Outcome.MISSED), later)
    assert (page.total, sorted(call.call_event_uuid for call in page.calls)) == (len(LIKE_N) - 1, sorted({*LIKE_N} - {"n"}))


def test_more_overdue_calls_than_a_statement_has_places(store: Store, reader: Reader) -> None:
    many = 3 * AT_ONCE + 7
    reader._connection.setlimit(9, AT_ONCE + 10)  # SQLITE_LIMIT_VARIABLE_NUMBER
    store.save([entry(ringing("201", n, uuid=f"n\0{n}")) for n in range(many)], T0)
    assert reader.missed_since(Seen(T0 - 1), T0 + 90_000) == many
    assert reader.recent(Query(outcome=Outcome.MISSED, limit=5), T0 + 90_000).total == many
    assert [receipts[0].received_at for receipts in reader.open_calls(T0)] == [T0 + n for n in range(many)]


def test_what_no_journal_can_hold_is_in_none(reader: Reader) -> None:
    """UTF-8 has no lone surrogates, so SQLite cannot be asked for one either."""
    assert reader.receipts("n\ud800") == []


def test_uuids_are_asked_for_in_portions() -> None:
    portions = list(among(f"u{n}" for n in range(2 * AT_ONCE + 1)))
    assert [len(some) for _, some in portions] == [AT_ONCE, AT_ONCE, 1]
    assert portions[-1] == ("(?)", [f"u{2 * AT_ONCE}"])
    assert list(among(["\udfff"])) == list(among([])) == []
