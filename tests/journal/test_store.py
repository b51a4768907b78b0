"""What the one writer keeps, what it answers, and what it makes of receipts that it knew and its caller did not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import NoReturn

import pytest

from screenpop.calls.event import Receipt
from screenpop.journal.reader import Reader
from screenpop.journal.search import Query
from screenpop.journal.store import Saved, Store
from tests.journal.making import PROJECTION, call_number, entry, fold, save
from tests.story import T0, UUID, answered, hung_up, ringing

RANG, TALKED, ENDED = ringing("201", 0), answered("201", 5), hung_up("201", 60)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "calls.db"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    with Store.open(path, PROJECTION) as store:
        yield store


def kept(path: Path, uuid: str = UUID) -> list[Receipt]:
    with Reader.open(path, PROJECTION) as reader:
        return reader.receipts(uuid)


def row(store: Store, uuid: str = UUID) -> tuple[object, ...]:
    (found,) = store.tables.rows("SELECT state, outcome, due_at, counts_as_missed FROM calls WHERE call_event_uuid = ?", uuid)
    return tuple(found)


def test_what_is_read_again_equals_what_was_saved(store: Store, path: Path) -> None:
    save(store, RANG, TALKED, ENDED)
    assert kept(path) == [RANG, TALKED, ENDED]


def test_every_text_of_a_form_is_kept(store: Store, path: Path) -> None:
    odd = ringing("201", 0.123456789, display_from="Zoë 🐨 \x00 ' \" % \ufffd", caller_name="\ud800")
    save(store, odd)
    assert kept(path) == [odd]


def test_the_row_follows_the_call(store: Store) -> None:
    save(store, RANG)
    assert row(store) == ("ringing", None, T0 + 120, 0)
    store.save([entry(hung_up("201", 9, "ORIGINATOR_CANCEL"), RANG)], T0 + 9)
    assert row(store) == ("ended", "missed", None, 1)


def test_one_commit_can_hold_many_receipts_of_one_call(store: Store, path: Path) -> None:
    entries = [entry(RANG), entry(TALKED, RANG), entry(ENDED, RANG, TALKED)]
    assert store.save(entries, T0 + 60) == [Saved(), Saved(), Saved()]
    assert kept(path) == [RANG, TALKED, ENDED]
    assert row(store)[:2] == ("ended", "answered")


def test_earlier_receipts_that_the_caller_had_not_are_answered_and_folded_in(store: Store) -> None:
    save(store, RANG, TALKED)
    assert store.save([entry(ENDED, known=False)], T0 + 60) == [Saved(earlier=(RANG, TALKED))]
    assert row(store)[:2] == ("ended", "answered")


def test_a_call_whose_earlier_receipts_came_to_light_is_folded_whole_by_the_next_one_too(path: Path) -> None:
    with Store.open(path, PROJECTION) as before:
        save(before, RANG, TALKED)
    with Store.open(path, PROJECTION) as store:
        hang_up, again = hung_up("201", 20), hung_up("201", 30)
        entries = [
            entry(hang_up, known=False),
            entry(again, hang_up, known=True),
        ]  # the second was made before the answer to the first
        assert [len(saved.earlier) for saved in store.save(entries[:1], T0 + 20) + store.save(entries[1:], T0 + 30)] == [2, 0]
        assert row(store)[:2] == ("ended", "answered")


def test_a_repeat_of_what_only_the_journal_knows_is_not_kept_twice(store: Store, path: Path) -> None:
    save(store, RANG)
    again = replace(RANG, received_at=RANG.received_at + 2.9)
    assert store.save([entry(again, known=False)], T0 + 3) == [Saved(earlier=(RANG,), repeat=True)]
    assert kept(path) == [RANG]


def test_the_same_event_three_seconds_later_is_kept(store: Store, path: Path) -> None:
    save(store, RANG)
    again = replace(RANG, received_at=RANG.received_at + 3)
    assert store.save([entry(again, known=False)], T0 + 3) == [Saved(earlier=(RANG,))]
    assert kept(path) == [RANG, again]


def test_two_first_receipts_of_one_call_in_one_commit_know_of_each_other(store: Store) -> None:
    first, second = store.save([entry(RANG, known=False), entry(TALKED, known=False)], T0 + 5)
    assert (first, second) == (Saved(), Saved(earlier=(RANG,)))
    assert row(store)[:2] == ("talking", "answered")


def test_a_late_entry_does_not_undo_what_was_settled_since(store: Store) -> None:
    late = replace(entry(RANG), late=True)
    store.save([late], T0 + 500)
    assert row(store)[:2] == ("ended", "missed")


def test_settling_writes_what_time_has_changed(store: Store) -> None:
    save(store, RANG)
    store.settle([fold([RANG], T0 + 121)])
    assert row(store) == ("ended", "missed", None, 1)


def test_settling_a_call_without_receipts_makes_no_row(store: Store, path: Path) -> None:
    store.settle([fold([RANG], T0 + 121)])
    with Reader.open(path, PROJECTION) as reader:
        assert reader.recent(Query(), T0).total == 0


def test_a_rule_opens_a_call_once_also_after_a_restart(path: Path) -> None:
    with Store.open(path, PROJECTION) as store:
        assert store.note_opened(UUID, "ringing", T0) is True
        assert store.note_opened(UUID, "answered", T0 + 5) is False
    with Store.open(path, PROJECTION) as store:
        assert store.note_opened(UUID, "ringing", T0 + 9) is False
        assert store.note_opened("another", "ringing", T0 + 9) is True


def test_a_commit_that_fails_has_changed_nothing(store: Store, path: Path) -> None:
    save(store, RANG)
    unstorable = ringing("201", 1, uuid="\ud800")
    with pytest.raises(UnicodeEncodeError):
        store.save([entry(call_number(1)), entry(unstorable)], T0 + 1)
    assert kept(path, "call-00001") == []
    save(store, call_number(1))
    assert kept(path, "call-00001") == [call_number(1)]


def test_a_receipt_is_kept_even_when_no_call_and_no_search_keys_can_be_made_of_it(
    path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    def impossible(*_: object) -> NoReturn:
        raise ZeroDivisionError

    with Store.open(path, replace(PROJECTION, fold=impossible, searchable=impossible)) as store:
        store.save([entry(RANG)], T0)
        store.save([entry(TALKED, known=False)], T0 + 5)
    assert kept(path) == [RANG, TALKED]
    assert "make no call" in caplog.text
    assert "searchable" in caplog.text


def test_more_receipts_than_one_statement_takes(store: Store, path: Path) -> None:
    store.save([entry(call_number(n)) for n in range(500)], T0)
    with Reader.open(path, PROJECTION) as reader:
        assert reader.recent(Query(limit=1), T0).total == 500
    assert kept(path, "call-00499") == [call_number(499)]
