"""A disk that is full, read-only or locked: nobody is told "saved", and what was queued is saved when it can be."""

from __future__ import annotations

import asyncio
import json
import sqlite3
import subprocess
import sys
import tempfile
import threading
from collections.abc import AsyncIterator, Iterator, Sequence
from pathlib import Path

import pytest

from screenpop.calls.event import Receipt
from screenpop.journal import journal as facade
from screenpop.journal import opening, writer
from screenpop.journal.failures import NotCommitted
from screenpop.journal.journal import Journal
from screenpop.journal.search import Query
from screenpop.journal.store import Saved, Store
from tests.journal.making import PROJECTION, Clock, bare, call_number, entry, fold, journal, number
from tests.story import T0, UUID, ringing


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "calls.db"


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Locks are waited for, and tries repeated, as ever, but sooner."""
    monkeypatch.setattr(opening, "BUSY_S", 0.3)
    monkeypatch.setattr(writer, "RETRY_S", 0.5)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def kept(path: Path, clock: Clock) -> AsyncIterator[Journal]:
    kept = journal(path, clock)
    await kept.start()
    yield kept
    await kept.close()


@pytest.fixture
def other(kept: Journal, path: Path) -> Iterator[sqlite3.Connection]:
    """Another program that has the file open, as a database browser would."""
    connection = bare(path)
    yield connection
    connection.close()


def append(to: Journal, receipt: Receipt) -> asyncio.Future[Saved]:
    return to.append(receipt, fold([receipt], receipt.received_at), known=False)


async def uuids(kept: Journal) -> list[str]:
    return [call.call_event_uuid for call in (await kept.recent(Query(limit=1_000))).calls]


async def test_while_another_program_holds_the_lock_nothing_is_promised(kept: Journal, other: sqlite3.Connection) -> None:
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(NotCommitted) as refused:
        await append(kept, call_number(1))
    assert "another program" in refused.value.title
    assert str(UUID) not in str(refused.value)
    with pytest.raises(NotCommitted):
        await kept.flush()
    other.execute("ROLLBACK")
    await kept.flush()
    assert await uuids(kept) == ["call-00001"]


async def test_what_was_queued_is_committed_by_itself_once_and_said_on_the_loop(kept: Journal, other: sqlite3.Connection) -> None:
    told: list[Receipt] = []
    loops: list[asyncio.AbstractEventLoop] = []
    said = asyncio.Event()

    def committed_late(receipts: Sequence[Receipt]) -> None:
        loops.append(asyncio.get_running_loop())
        told.extend(receipts)
        said.set()

    kept.on_late_commit = committed_late
    other.execute("BEGIN IMMEDIATE")
    results = await asyncio.gather(*(append(kept, call_number(n)) for n in range(600)), return_exceptions=True)
    assert {type(result) for result in results} == {NotCommitted}
    other.execute("ROLLBACK")
    async with asyncio.timeout(10):
        await said.wait()
    await kept.flush()
    assert told == [call_number(n) for n in range(600)]
    assert set(loops) == {asyncio.get_running_loop()}
    assert (await kept.recent(Query())).total == 600
    assert len(await kept.receipts("call-00599")) == 1


async def test_the_next_append_takes_the_queued_ones_along_and_before_itself(kept: Journal, other: sqlite3.Connection) -> None:
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(NotCommitted):
        await append(kept, call_number(1))
    other.execute("ROLLBACK")
    assert await append(kept, call_number(2)) == Saved()
    rows = other.execute("SELECT call_event_uuid FROM receipts ORDER BY id").fetchall()
    assert rows == [("call-00001",), ("call-00002",)]


async def test_a_late_commit_writes_the_call_as_it_is_by_then(kept: Journal, other: sqlite3.Connection, clock: Clock) -> None:
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(NotCommitted):
        await append(kept, ringing("201", 0))
    other.execute("ROLLBACK")
    clock.at = 500
    await kept.flush()
    assert other.execute("SELECT state, outcome FROM calls").fetchall() == [("ended", "missed")]


async def test_what_is_queued_can_be_forgotten(kept: Journal, other: sqlite3.Connection) -> None:
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(NotCommitted):
        await append(kept, ringing("201", 0))
    other.execute("ROLLBACK")
    other.execute("BEGIN")  # reads, and holds nobody up
    await kept.forget(number("0370100142"))
    await kept.flush()
    assert await uuids(kept) == []


async def test_with_too_many_waiting_no_more_are_taken(
    kept: Journal, other: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(facade, "MOST_WAITING", 5)
    other.execute("BEGIN IMMEDIATE")
    taken = await asyncio.gather(*(append(kept, call_number(n)) for n in range(5)), return_exceptions=True)
    refused = await asyncio.gather(*(append(kept, call_number(n)) for n in range(5, 8)), return_exceptions=True)
    assert ["too many" in str(result) for result in (*taken, *refused)] == [False] * 5 + [True] * 3
    queued = [result.queued for result in (*taken, *refused) if isinstance(result, NotCommitted)]
    assert queued == [True] * 5 + [False] * 3
    other.execute("ROLLBACK")
    await kept.flush()
    assert len(await uuids(kept)) == 5


async def test_the_loop_goes_on_while_the_writer_waits_for_the_lock(kept: Journal, other: sqlite3.Connection) -> None:
    other.execute("BEGIN IMMEDIATE")
    refused = append(kept, call_number(1))
    turns = 0
    while not refused.done():
        await asyncio.sleep(0.01)
        turns += 1
    assert turns > 5
    assert isinstance(refused.exception(), NotCommitted)
    assert await uuids(kept) == []


async def test_closing_is_quick_while_the_file_is_locked(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    kept = journal(path)
    await kept.start()
    other = bare(path)
    other.execute("BEGIN IMMEDIATE")
    refused = append(kept, call_number(1))
    async with asyncio.timeout(3):
        await kept.close()
    said = refused.exception()
    assert isinstance(said, NotCommitted)
    assert not said.queued, "nobody is left to commit it late"
    assert "journal writer" not in [thread.name for thread in threading.enumerate()]
    other.close()


def test_a_full_database_is_told_in_words_and_nothing_of_it_stays(path: Path) -> None:
    with Store.open(path, PROJECTION) as store:
        pages = store.tables.rows("PRAGMA page_count")[0][0]
        store.tables.rows(f"PRAGMA max_page_count = {pages + 2}")
        with pytest.raises(NotCommitted) as refused:
            store.save([entry(call_number(n)) for n in range(200)], T0)
        assert "the disk is full" in refused.value.title
        assert "Free some space" in refused.value.remedy
        assert store.tables.rows("SELECT count(*) FROM receipts") == [(0,)]
        store.tables.rows(f"PRAGMA max_page_count = {1 << 30}")
        store.save([entry(call_number(n)) for n in range(200)], T0)
        assert store.tables.rows("SELECT count(*) FROM receipts") == [(200,)]


FULL_DISK = """
import asyncio, json, resource, sys
from pathlib import Path
from screenpop.journal.failures import NotCommitted
from tests.journal.making import call_number, fold, journal, number
from screenpop.journal.search import Query

def writable(size):
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))

def append(kept, n):
    receipt = call_number(n)
    return kept.append(receipt, fold([receipt], receipt.received_at), False)

async def main():
    path, late = Path(sys.argv[1]), []
    kept = journal(path)
    kept.on_late_commit = late.extend
    await kept.start()
    await append(kept, 0)
    writable(path.with_name(path.name + "-wal").stat().st_size)
    results = await asyncio.gather(*(append(kept, n) for n in range(1, 50)), return_exceptions=True)
    before = (await kept.recent(Query())).total
    writable(resource.RLIM_INFINITY)
    await append(kept, 50)
    after = (await kept.recent(Query())).total
    await kept.close()
    refused = [str(result) for result in results if isinstance(result, NotCommitted)]
    print(json.dumps({"refused": len(refused), "words": refused[0], "before": before, "after": after, "late": len(late)}))

asyncio.run(main())
"""


def test_when_the_disk_takes_no_more_nothing_is_promised_and_when_it_does_all_is_saved(path: Path) -> None:
    said = subprocess.run([sys.executable, "-c", FULL_DISK, str(path)], capture_output=True, text=True, check=True, timeout=60)
    result = json.loads(said.stdout)
    assert "Calls are not being saved" in result.pop("words")
    assert result == {"refused": 49, "before": 1, "after": 51, "late": 49}


READ_ONLY = """
import asyncio, json, os, sys
from pathlib import Path
from screenpop.journal.failures import NotCommitted
from screenpop.journal.search import Query
from tests.journal.making import call_number, fold, journal, number

if os.geteuid() == 0:
    os.setuid(65534)  # root may write whatever is read-only

async def main():
    kept = journal(Path(sys.argv[1]))
    await kept.start()
    receipt = call_number(2)
    future = kept.append(receipt, fold([receipt], receipt.received_at), False)
    (refused,) = await asyncio.gather(future, return_exceptions=True)
    listed = (await kept.recent(Query())).total
    await kept.close()
    print(json.dumps([type(refused).__name__, kept.opening_trouble and kept.opening_trouble.title, str(refused), listed]))

asyncio.run(main())
"""


@pytest.mark.parametrize("writable_folder", [True, False])
def test_a_read_only_journal_is_told_in_words_and_can_be_read(writable_folder: bool) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "calls.db"
        with Store.open(path, PROJECTION) as store:
            store.save([entry(call_number(1))], T0)
        before = path.read_bytes()
        path.chmod(0o444)
        Path(folder).chmod(0o777 if writable_folder else 0o555)
        said = subprocess.run(
            [sys.executable, "-c", READ_ONLY, str(path)], capture_output=True, text=True, check=False, timeout=60
        )
        Path(folder).chmod(0o700)
        assert said.returncode == 0, said.stderr
        kind, at_opening, words, listed = json.loads(said.stdout)
        assert kind == "NotCommitted"
        assert "Calls are not being saved" in at_opening
        assert "may not be written" in words or "could not be opened" in words
        assert listed == 1
        assert path.read_bytes() == before
        assert [file.name for file in path.parent.iterdir()] == ["calls.db"], "a log or index would be read-only for good"
