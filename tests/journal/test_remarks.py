"""What a person writes of a call: kept with it, found by it, and gone with it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from pathlib import Path

import pytest

from screenpop.calls.event import Receipt
from screenpop.calls.remarks import LONGEST_NOTE, LONGEST_TAG, MOST_TAGS, Remarks, note_as_kept, tags_as_kept
from screenpop.journal import remarking
from screenpop.journal.failures import NotCommitted
from screenpop.journal.journal import Journal
from screenpop.journal.reader import Reader
from screenpop.journal.search import Query
from screenpop.journal.store import Entry, Saved, Store
from tests.journal.making import PROJECTION, Clock, call_number, fold, journal, save
from tests.story import T0, ringing

ONE, TWO, THREE = (f"call-{n:05}" for n in (1, 2, 3))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "calls.db"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    with Store.open(path, PROJECTION) as store:
        save(store, *(call_number(n) for n in (1, 2, 3)))
        yield store


@pytest.fixture
async def kept(path: Path, store: Store) -> AsyncIterator[Journal]:
    store.close()
    kept = journal(path)
    await kept.start()
    yield kept
    await kept.close()


def found(path: Path, query: Query) -> list[str]:
    with Reader.open(path, PROJECTION) as reader:
        page = reader.recent(query, T0 + 10)
    assert page.total == len(page.calls)
    return [call.call_event_uuid for call in page.calls]


def rows(store: Store) -> list[str]:
    return [uuid for (uuid,) in store.tables.rows("SELECT call_event_uuid FROM remarks")]


async def test_what_is_written_is_there_after_a_restart(kept: Journal, path: Path) -> None:
    assert await kept.write_note(ONE, "Wants a quote\nuntil Friday")
    assert await kept.set_tags(ONE, ["quote", "VIP"])
    assert await kept.set_handled([ONE, TWO], T0 + 5) == 2
    assert await kept.remind(ONE, T0 + 60)
    await kept.close()
    again = journal(path)
    await again.start()
    assert await again.remarks([ONE, TWO, THREE]) == {
        ONE: Remarks("Wants a quote\nuntil Friday", ("quote", "VIP"), T0 + 5, T0 + 60),
        TWO: Remarks(handled_at=T0 + 5),
    }
    await again.close()


async def test_a_call_that_is_not_in_the_journal_gets_no_note(kept: Journal) -> None:
    assert not await kept.write_note("gone", "too late")
    assert not await kept.set_tags("gone", ["late"])
    assert await kept.set_handled(["gone", ONE], T0) == 1
    assert not await kept.remind("gone", T0)
    assert await kept.remarks(["gone"]) == {}


async def test_a_call_that_the_disk_refused_has_no_place_for_a_note_yet(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its receipt waits; a note that were silently dropped meanwhile, nobody would miss until it is needed."""
    kept = journal(path)
    await kept.start()
    refusing = True

    def refuse(store: Store, entries: Sequence[Entry], now: float) -> list[Saved]:
        if refusing:
            raise NotCommitted("Calls are not being saved: the disk is full")
        return saving(store, entries, now)

    saving = Store.save
    monkeypatch.setattr(Store, "save", refuse)
    receipt = call_number(1)
    with pytest.raises(NotCommitted):
        await kept.append(receipt, fold([receipt], receipt.received_at), known=False)
    with pytest.raises(NotCommitted, match="full"):
        await kept.write_note(ONE, "typed all the same")
    refusing = False
    assert await kept.write_note(ONE, "typed all the same")
    await kept.close()


def test_what_was_taken_away_again_leaves_no_row(store: Store) -> None:
    remarking.write_note(store.tables, ONE, "a")
    remarking.set_tags(store.tables, ONE, ["b"])
    remarking.set_tags(store.tables, ONE, [])
    assert rows(store) == [ONE]
    remarking.write_note(store.tables, ONE, "")
    assert rows(store) == []


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("a\x00b\x07c\x9bd", "abcd"),
        ("one\r\ntwo\rthree\tfour", "one\ntwo\nthree\tfour"),
        ("\ud800", "?"),
        ("x" * (LONGEST_NOTE + 1), "x" * LONGEST_NOTE),
        ("مرحبا \u200f👩‍👩‍👧", "مرحبا \u200f👩‍👩‍👧"),
    ],
)
def test_a_note_is_kept_as_typed_but_for_control_characters(store: Store, typed: str, kept: str) -> None:
    assert note_as_kept(typed) == kept
    remarking.write_note(store.tables, ONE, typed)
    assert remarking.remarks(store.tables.connection, [ONE])[ONE].note == kept


def test_tags_are_short_few_and_each_there_once() -> None:
    assert tags_as_kept(["  new \n customer ", "", " ", "vip", "vip", "a\x00b"]) == ("new customer", "vip", "ab")
    assert tags_as_kept(["x" * 100]) == ("x" * LONGEST_TAG,)
    assert len(tags_as_kept(str(n) for n in range(100))) == MOST_TAGS


def test_prune_and_forget_destroy_what_was_written_of_the_calls(store: Store, path: Path) -> None:
    save(store, ringing("201", 9, uuid="theirs", **{"from": "0355501234"}))
    for uuid in (ONE, TWO, "theirs"):
        remarking.write_note(store.tables, uuid, f"said by {uuid}")
    store.prune(T0 + 2)
    assert rows(store) == [TWO, "theirs"]
    assert b"said by call-00001" not in path.read_bytes()


def test_a_rebuild_leaves_what_was_written_alone(store: Store) -> None:
    remarking.write_note(store.tables, ONE, "kept")
    store.tables.rows("DELETE FROM calls")
    assert store.rebuild(T0 + 10).differed == 3
    assert remarking.remarks(store.tables.connection, [ONE]) == {ONE: Remarks("kept")}


@pytest.mark.parametrize(
    ("search", "uuids"),
    [
        ("QUOTE", [ONE]),
        ("straße", [TWO]),
        ("priya friday", [ONE]),
        ("vip", [TWO]),
        ("0491 570 156", [ONE]),
        ("0491570156", [ONE]),
        ("quote vip", []),
        ("%", []),
    ],
)
def test_a_search_finds_notes_and_tags_too(store: Store, path: Path, search: str, uuids: list[str]) -> None:
    remarking.write_note(store.tables, ONE, "A quote until Friday; call 0491-570 156")
    remarking.write_note(store.tables, TWO, "Lives in STRASSE 5")
    remarking.set_tags(store.tables, TWO, ["VIP"])
    assert found(path, Query(search)) == uuids


@pytest.mark.parametrize("tag", ['say "vip"', ",", "vip", 'a\\"', "日本", "é"])
def test_a_tag_is_matched_whole(store: Store, path: Path, tag: str) -> None:
    remarking.set_tags(store.tables, ONE, [tag, "other"])
    remarking.set_tags(store.tables, TWO, [f"{tag}s", "VIP", 'x"vip', "b"])
    assert found(path, Query(tag=tag)) == [ONE]
    assert found(path, Query(tag="nobody's")) == found(path, Query(tag="")) == []


def test_the_tags_given_most_often_come_first(store: Store) -> None:
    remarking.set_tags(store.tables, ONE, ["a", "b"])
    remarking.set_tags(store.tables, TWO, ["b", "c"])
    remarking.set_tags(store.tables, THREE, ["b", "c"])
    with Reader.open(store.path, PROJECTION) as reader:
        assert reader.tags() == ["b", "c", "a"]


def test_reminders_are_due_at_their_time_and_the_next_one_is_known(store: Store) -> None:
    with Reader.open(store.path, PROJECTION) as reader:
        assert reader.next_reminder() is None
        for uuid, at in ((ONE, 50.0), (TWO, 40.0), (THREE, 90.0)):
            remarking.remind(store.tables, uuid, T0 + at)
        assert (reader.reminders(T0 + 39), reader.next_reminder()) == ([], T0 + 40)
        assert reader.reminders(T0 + 50) == [TWO, ONE]
        remarking.remind(store.tables, TWO, None)
        assert (reader.reminders(T0 + 50), reader.next_reminder()) == ([ONE], T0 + 50)


async def test_a_note_typed_in_the_same_moment_as_the_call_finds_it(path: Path) -> None:
    kept = journal(path, Clock())
    await kept.start()
    receipt: Receipt = call_number(1)
    committed = kept.append(receipt, fold([receipt], receipt.received_at), known=False)
    assert await kept.write_note(ONE, "quick")
    await committed
    await kept.close()
