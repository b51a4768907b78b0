"""Prune and forget: what is destroyed is destroyed in every file, to the byte."""

from __future__ import annotations

import asyncio
import os
import random
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path

import pytest

from screenpop.calls.event import Receipt
from screenpop.calls.remarks import Remarks
from screenpop.journal import opening, remarking, schema, writer
from screenpop.journal.erasing import Erased
from screenpop.journal.failures import NotCommitted
from screenpop.journal.journal import Journal
from screenpop.journal.reader import Reader
from screenpop.journal.search import Query
from screenpop.journal.store import Store
from tests.journal.making import PROJECTION, Clock, bare, call_number, entry, fold, journal, number, save
from tests.story import T0, hung_up, ringing

SECRET = "0355501234"
THEIRS = number(SECRET)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "calls.db"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    with Store.open(path, PROJECTION) as store:
        yield store


def left(store: Store) -> list[str]:
    return [uuid for (uuid,) in store.tables.rows("SELECT call_event_uuid FROM receipts UNION SELECT call_event_uuid FROM calls")]


def holding(path: Path, text: str) -> list[str]:
    """The files of this folder in which these bytes are."""
    return [file.name for file in path.parent.iterdir() if text.encode() in file.read_bytes()]


def test_prune_takes_whole_calls_whose_first_receipt_is_older(store: Store) -> None:
    save(store, call_number(1, at=0), call_number(1, at=500, extension="202"), call_number(2, at=100), call_number(3, at=99.9))
    for n in (1, 2, 3):
        store.note_opened(f"call-{n:05}", "ringing", T0 + 50)
    assert store.prune(T0 + 100) == 2
    assert left(store) == ["call-00002"]
    assert store.tables.rows("SELECT call_event_uuid FROM opened") == [("call-00002",)]
    assert store.prune(T0 + 100) == 0


def test_prune_takes_opened_rows_without_a_call(store: Store) -> None:
    store.note_opened("gone", "ringing", T0)
    store.note_opened("young", "ringing", T0 + 200)
    store.prune(T0 + 100)
    assert store.tables.rows("SELECT call_event_uuid FROM opened") == [("young",)]


def test_after_a_prune_no_byte_of_it_is_left_though_rows_have_moved_between_pages(store: Store, path: Path) -> None:
    """Deleting alone leaves some, of these calls four: a page keeps copies of rows that moved to another."""
    dice = random.Random(5)
    calls = [(f"{dice.getrandbits(128):032x}", f"04{dice.getrandbits(40):013}", T0 + dice.choice([0, 1_000])) for _ in range(500)]
    for start in range(0, len(calls), 25):
        batch = []
        for uuid, caller, at in calls[start : start + 25]:
            fields = {"uuid": uuid, "from": caller, "display_from": "x" * dice.randint(1, 600)}
            batch += [entry(ringing("201", at - T0 + n, **fields)) for n in range(0, 40, dice.choice([10, 40]))]
        store.save(batch, T0)
    assert store.prune(T0 + 500) == sum(at == T0 for _, _, at in calls)
    content = path.read_bytes()
    assert not [uuid for uuid, number, at in calls if at == T0 and (uuid.encode() in content or number.encode() in content)]
    assert path.with_name("calls.db-wal").stat().st_size == 0


@pytest.mark.parametrize("sent", [SECRET, "+61 3 5550 1234", "(03) 5550-1234", "03\u00a05550\u00a01234"])
def test_forget_takes_every_call_from_the_number_however_it_was_sent(store: Store, path: Path, sent: str) -> None:
    save(
        store,
        call_number(1),
        ringing("201", 0, uuid="theirs", **{"from": sent}),
        hung_up("201", 9, uuid="theirs", **{"from": sent}),
    )
    store.note_opened("theirs", "ringing", T0)
    assert store.forget(THEIRS).calls == 1
    assert left(store) == ["call-00001"]
    assert holding(path, "theirs") == []
    assert holding(path, "call-00001") == ["calls.db"]


def test_forget_takes_a_call_of_which_only_one_event_names_the_number(store: Store) -> None:
    save(store, ringing("201", 0, uuid="a", **{"from": "201"}), ringing("202", 1, uuid="a", **{"from": SECRET}))
    assert store.forget(THEIRS).calls == 1
    assert left(store) == []


def test_forget_leaves_calls_to_the_number_and_other_numbers(store: Store) -> None:
    others = {
        "to": {"external_did": SECRET},
        "longer": {"from": SECRET + "9"},
        "elsewhere": {"from": "0255501234"},
        "of another area": {"display_from": "Ann (02) 5550 1234"},
        "labelled": {"caller_name": f"Sales {SECRET}"},
    }
    save(store, *(ringing("201", 0, uuid=uuid, **fields) for uuid, fields in others.items()))
    assert store.forget(THEIRS).calls == 0
    assert left(store) == sorted(others)


@pytest.mark.parametrize(
    "fields",
    [
        {"from": "55501234"},
        {"from": "355501234"},
        {"from": "1831" + SECRET},
        {"from": "", "display_from": "Ann Example <+61 3 5550 1234>"},
        {"from": "", "display_from": "(03) 5550-1234"},
        {"recording_url": f"https://recordings.example.com/{SECRET}-2026.wav"},
        {"direction": "outbound_external", "from": "201", "external_did": "61355501234"},
        {"some_new_field": "+61355501234"},
        {"display_from": "\u0660\u0663\u0665\u0665\u0665\u0660\u0661\u0662\u0663\u0664"},
    ],
)
def test_forget_takes_a_call_wherever_it_names_the_number_of_its_other_end(store: Store, fields: dict[str, str]) -> None:
    save(store, ringing("201", 0, uuid="theirs", **fields))
    assert store.forget(THEIRS).calls == 1
    assert left(store) == []


def test_an_extension_is_forgotten_as_a_caller_only(store: Store) -> None:
    save(store, ringing("202", 0, uuid="by", **{"from": "201"}), ringing("201", 0, uuid="to", display_from="Room 201"))
    remarking.write_note(store.tables, "to", "for 201")
    assert store.forget(number("201")) == Erased(1, 0)
    assert left(store) == ["to"]


def test_forget_takes_the_number_out_of_what_was_written_of_other_calls(store: Store, path: Path) -> None:
    save(store, call_number(1), call_number(2))
    remarking.write_note(store.tables, "call-00001", "Call Ann back: +61 (0)3 5550-1234, or (02) 5550 1234.\nToday!")
    remarking.set_tags(store.tables, "call-00001", ["ann 5550 1234", "quote"])
    remarking.set_handled(store.tables, ["call-00001"], T0)
    remarking.write_note(store.tables, "call-00002", "5550 1235")
    assert store.forget(THEIRS) == Erased(0, 1)
    assert remarking.remarks(store.tables.connection, ["call-00001", "call-00002"]) == {
        "call-00001": Remarks("Call Ann back: …, or (02) 5550 1234.\nToday!", ("ann …", "quote"), T0),
        "call-00002": Remarks("5550 1235"),
    }
    with Reader.open(path, PROJECTION) as reader:
        assert [reader.recent(Query(search), T0 + 9).total for search in ("0355501234", "+61355501234", "quote")] == [0, 0, 1]
    assert holding(path, "3 5550-1234") == holding(path, "0355501234") == []


def test_forget_removes_the_copies_that_may_hold_the_number(path: Path) -> None:
    with Store.open(path, PROJECTION) as store:
        save(store, ringing("201", 0, **{"from": SECRET}))
    later = (*schema.MIGRATIONS, ("CREATE TABLE later(x)",))
    opening.for_writing(path, migrations=later).connection.close()
    damaged = path.with_name(f"{path.name}.damaged-20260101-000000")
    damaged.write_text(SECRET)
    assert set(holding(path, SECRET)) == {damaged.name, path.name, schema.backups(path)[0].name}
    connection = opening.for_writing(path, migrations=later).connection
    connection.execute(f"PRAGMA user_version = {len(schema.MIGRATIONS)}")
    connection.close()
    with Store.open(path, PROJECTION) as store:
        assert store.forget(THEIRS).calls == 1
        assert holding(path, SECRET) == []


def test_prune_takes_damaged_copies_of_that_age(store: Store, path: Path) -> None:
    old, young = path.with_name("calls.db.damaged-1"), path.with_name("calls.db.damaged-2")
    for copy, at in ((old, T0), (young, T0 + 200)):
        copy.touch()
        os.utime(copy, (at, at))
    store.prune(T0 + 100)
    assert opening.damaged_copies(path) == [young]


def test_what_could_not_be_overwritten_at_once_is_overwritten_by_the_next_prune(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "BUSY_S", 0.3)
    with Store.open(path, PROJECTION) as store:
        save(store, ringing("201", 0, **{"from": SECRET}))
        reading = bare(path)
        reading.execute("BEGIN")
        reading.execute("SELECT * FROM receipts").fetchone()
        with pytest.raises(NotCommitted):
            store.forget(THEIRS)
        assert left(store) == []
        reading.close()
        assert store.prune(T0) == 0
        assert holding(path, SECRET) == []


def test_a_reader_that_has_the_file_open_sees_the_new_one(store: Store, path: Path) -> None:
    save(store, *(call_number(n) for n in range(50)))
    with Reader.open(path, PROJECTION) as reader:
        assert reader.recent(Query(), T0).total == 50
        store.prune(T0 + 25)
        assert reader.recent(Query(), T0).total == 25


def test_prune_destroys_in_pieces(store: Store) -> None:
    receipts: list[Receipt] = [call_number(n, at=0) for n in range(450)]
    store.save([entry(receipt) for receipt in receipts], T0)
    steps = store.prune_steps(T0 + 1)
    next(steps)
    assert 0 < len(left(store)) < 450
    steps.close()
    assert store.prune(T0 + 1) == len(receipts) - 200


async def vacuums(to: Journal) -> list[str]:
    """The times that the writer makes the file anew, from now on."""
    found: list[str] = []
    await to._writing().do(
        lambda store: store.tables.connection.set_trace_callback(lambda sql: found.append(sql) if sql == "VACUUM" else None)
    )
    return found


async def until(true: Callable[[], object]) -> None:
    async with asyncio.timeout(10):
        while not true():
            await asyncio.sleep(0.01)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def kept(path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Journal]:
    """A journal that needs little rest to begin with what nobody waits for."""
    monkeypatch.setattr(writer, "IDLE_S", 0.4)
    monkeypatch.setattr(writer, "_WIPE_AGAIN_S", 0.2)
    kept = journal(path, clock)
    await kept.start()
    yield kept
    await kept.close()


async def append(to: Journal, receipt: Receipt) -> None:
    await to.append(receipt, fold([receipt], receipt.received_at), known=False)


async def test_the_running_journal_overwrites_what_it_pruned_only_when_nothing_comes(kept: Journal, path: Path) -> None:
    await append(kept, ringing("201", 0, uuid="old", **{"from": SECRET}))
    found = await vacuums(kept)
    assert await kept.prune(T0 + 100) == 1
    for n in range(20):
        await append(kept, call_number(n, at=200))
        await asyncio.sleep(0.05)
    assert found == []
    await until(lambda: found and not holding(path, SECRET))
    assert found == ["VACUUM"]
    assert (await kept.recent(Query())).total == 20


async def test_the_running_journal_makes_its_file_anew_once_a_day(kept: Journal, path: Path, clock: Clock) -> None:
    found = await vacuums(kept)
    for day, made_anew in ((0.0, 1), (0.5, 1), (1.0, 2)):
        clock.at = day * 86_400
        await append(kept, ringing("201", clock.at, uuid=f"day {day}", **{"from": SECRET}))
        assert await kept.prune(T0 + clock.at + 1) == 1
        await asyncio.sleep(1.3 * writer.IDLE_S)
        async with asyncio.timeout(10):
            while len(found) < made_anew:
                await asyncio.sleep(0.01)
        assert len(found) == made_anew
    assert holding(path, SECRET) == []


async def test_what_reads_the_file_only_puts_it_off(kept: Journal, path: Path, caplog: pytest.LogCaptureFixture) -> None:
    await append(kept, ringing("201", 0, uuid="old", **{"from": SECRET}))
    reading = bare(path)
    reading.execute("BEGIN")
    reading.execute("SELECT * FROM receipts").fetchone()
    found = await vacuums(kept)
    assert await kept.prune(T0 + 100) == 1
    await until(lambda: found)
    await asyncio.sleep(2.5 * writer._WIPE_AGAIN_S)
    reading.close()
    await until(lambda: not holding(path, SECRET))
    assert found == ["VACUUM"], "the log is left to be cut, and that is quick"
    assert caplog.text == ""


async def test_forgetting_waits_for_a_reader_to_end_and_blames_nobody(kept: Journal, path: Path) -> None:
    await append(kept, ringing("201", 0, uuid="old", **{"from": SECRET}))
    reading = bare(path)
    reading.execute("BEGIN")
    reading.execute("SELECT * FROM receipts").fetchone()
    forgetting = asyncio.ensure_future(kept.forget(THEIRS))
    await asyncio.sleep(0.7)
    await append(kept, call_number(1))
    assert not forgetting.done()
    reading.close()
    assert (await forgetting).calls == 1
    assert holding(path, SECRET) == []
