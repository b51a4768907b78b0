"""The journal on an event loop: durable when the future is done, one commit for all that is waiting, nothing blocks."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import threading
import time
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from pathlib import Path

import pytest

from screenpop.calls.event import Receipt
from screenpop.journal.erasing import Erased
from screenpop.journal.failures import NotCommitted
from screenpop.journal.journal import Journal
from screenpop.journal.projection import Projection
from screenpop.journal.reader import Reader
from screenpop.journal.search import Query, Seen
from screenpop.journal.store import Saved, Store
from screenpop.trouble import Trouble
from tests.journal.making import PROJECTION, Clock, call_number, fold, journal, number, read, save, searchable
from tests.story import T0, UUID, answered, hung_up, ringing


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "calls.db"


@pytest.fixture
async def started(path: Path) -> AsyncIterator[Journal]:
    kept = journal(path)
    await kept.start()
    yield kept
    await kept.close()


def append(to: Journal, receipt: Receipt, *earlier: Receipt) -> asyncio.Future[Saved]:
    return to.append(receipt, fold([*earlier, receipt], receipt.received_at), known=bool(earlier))


def in_another_process(path: Path) -> list[str]:
    """What a process that knows nothing of this one finds in the file."""
    program = (
        "import sqlite3, sys\n"
        "rows = sqlite3.connect(f'file:{sys.argv[1]}?mode=ro', uri=True).execute('SELECT call_event_uuid FROM receipts ORDER BY id')\n"
        "print(*(uuid for (uuid,) in rows))\n"
    )
    return subprocess.run([sys.executable, "-c", program, str(path)], capture_output=True, text=True, check=True).stdout.split()


async def statements(to: Journal) -> list[str]:
    """Everything that the writer tells SQLite from now on."""
    told: list[str] = []
    await to._writing().do(lambda store: store.tables.connection.set_trace_callback(told.append))
    return told


async def until(true: Callable[[], object]) -> None:
    async with asyncio.timeout(10):
        while not true():
            await asyncio.sleep(0.01)


ENDLESS = """
import asyncio, itertools, sys
from pathlib import Path
from tests.journal.making import call_number, fold, journal

async def main():
    kept = journal(Path(sys.argv[1]))
    await kept.start()
    async def post(sender):
        for n in itertools.count(sender, 16):
            receipt = call_number(n)
            await kept.append(receipt, fold([receipt], receipt.received_at), False)
            print(receipt.event.call_event_uuid, flush=True)
    await asyncio.gather(*(post(sender) for sender in range(16)))

asyncio.run(main())
"""


async def test_done_means_that_another_process_can_read_it(started: Journal, path: Path) -> None:
    assert await append(started, call_number(1)) == Saved()
    assert in_another_process(path) == ["call-00001"]


def test_what_was_acknowledged_survives_a_kill(path: Path) -> None:
    """The process says each call that is done, and is killed while it goes on."""
    program = subprocess.Popen([sys.executable, "-c", ENDLESS, str(path)], stdout=subprocess.PIPE, text=True)
    assert program.stdout is not None
    acknowledged = [program.stdout.readline().strip() for _ in range(60)]
    program.kill()
    acknowledged += program.stdout.read().split()
    program.wait()
    program.stdout.close()
    with Store.open(path, PROJECTION) as store:
        assert store.notices == ()
        saved = {uuid for (uuid,) in store.tables.rows("SELECT call_event_uuid FROM receipts")}
        assert saved >= set(acknowledged)
        assert store.rebuild(T0).differed == 0


async def test_what_waits_together_is_committed_together_and_in_its_order(started: Journal, path: Path) -> None:
    told = await statements(started)
    await asyncio.gather(*(append(started, call_number(n)) for n in range(500)))
    assert told.count("COMMIT") <= 50
    assert in_another_process(path) == [f"call-{n:05}" for n in range(500)]


async def test_sixteen_that_wait_for_each_of_theirs_share_their_commits(started: Journal, path: Path) -> None:
    told = await statements(started)

    async def post(sender: int) -> None:
        for n in range(20):
            await append(started, call_number(100 * sender + n))

    await asyncio.gather(*(post(sender) for sender in range(16)))
    assert len(in_another_process(path)) == 320
    assert told.count("COMMIT") <= 80


async def test_the_loop_is_woken_once_for_each_commit(started: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
    loop = asyncio.get_running_loop()
    woken: list[object] = []
    told = await statements(started)
    real = loop.call_soon_threadsafe

    def counted(callback: Callable[..., object], *values: object) -> asyncio.Handle:
        woken.append(callback)
        return real(callback, *values)

    monkeypatch.setattr(loop, "call_soon_threadsafe", counted)
    await asyncio.gather(*(append(started, call_number(n)) for n in range(200)))
    assert len(woken) == told.count("COMMIT")


async def test_no_database_is_touched_on_the_callers_thread(path: Path) -> None:
    where: set[int] = set()

    def noting(kind: object, fields: object) -> object:
        where.add(threading.get_ident())
        return read(kind, fields)  # type: ignore[arg-type]

    noted = journal(path, projection=Projection(noting, fold, searchable))  # type: ignore[arg-type]
    await noted.start()
    await append(noted, call_number(1))
    await noted.recent(Query())
    await noted.append(call_number(1, at=9, extension="202"), fold([call_number(1)], T0), known=False)
    await noted.close()
    assert len(where) == 2
    assert threading.get_ident() not in where


async def test_a_restart_learns_what_it_did_not_know(path: Path) -> None:
    rang, talked = ringing("201", 0), answered("201", 5)
    first = journal(path)
    await first.start()
    await append(first, rang)
    await first.close()
    second = journal(path)
    await second.start()
    assert await second.open_calls(T0 + 5) == [[rang]]
    assert await append(second, talked) == Saved(earlier=(rang,))
    (call,) = (await second.recent(Query())).calls
    assert call == fold([rang, talked], T0)
    await second.close()


async def test_everything_asked_of_it_is_answered(path: Path) -> None:
    clock = Clock()
    kept = journal(path, clock)
    await kept.start()
    rang, hung = ringing("201", 0), hung_up("201", 10, "NO_ANSWER")
    await append(kept, rang)
    clock.at = 200
    await kept.settle([fold([rang], clock())])
    assert await kept.missed_since(Seen(T0 - 1)) == 1
    await append(kept, hung, rang)
    assert await kept.receipts(UUID) == [rang, hung]
    assert (await kept.note_opened(UUID, "ringing", T0), await kept.note_opened(UUID, "ringing", T0)) == (True, False)
    rebuilt = await kept.rebuild(clock())
    assert (rebuilt.calls, rebuilt.differed) == (1, 0)
    assert (await kept.refresh("mine", clock()), await kept.refresh("mine", clock())) == (True, False)
    assert (await kept.recent(Query("priya"))).total == 1
    assert await kept.forget(number("0399990000")) == Erased(0, 0)
    assert await kept.prune(T0 + 1) == 1
    assert (await kept.recent(Query())).total == 0
    await kept.flush()
    assert kept.opening_trouble is None
    await kept.close()


async def test_commits_go_on_between_the_steps_of_a_rebuild(started: Journal) -> None:
    await asyncio.gather(*(append(started, call_number(n)) for n in range(2_000)))
    rebuilding = asyncio.ensure_future(started.rebuild(T0 + 5_000))
    await asyncio.sleep(0)
    await append(started, call_number(9_999, at=4_999))
    assert not rebuilding.done()
    assert (await rebuilding).differed == 0


async def test_closing_commits_what_was_asked_for_and_leaves_one_file(path: Path) -> None:
    kept = journal(path)
    await kept.start()
    futures = [append(kept, call_number(n)) for n in range(300)]
    began = time.monotonic()
    await kept.close()
    assert time.monotonic() - began < 3
    assert [future.result() for future in futures] == [Saved()] * 300
    assert [file.name for file in path.parent.iterdir()] == ["calls.db"]
    assert not [thread.name for thread in threading.enumerate() if thread.name.startswith("journal")]


async def test_closing_does_not_wait_for_a_rebuild(path: Path) -> None:
    kept = journal(path)
    await kept.start()
    await asyncio.gather(*(append(kept, call_number(n)) for n in range(3_000)))
    rebuilding = asyncio.ensure_future(kept.rebuild(T0))
    await asyncio.sleep(0)
    await kept.close()
    with pytest.raises(NotCommitted, match="closed"):
        await rebuilding


async def test_after_closing_it_says_that_it_is_closed(path: Path) -> None:
    kept = journal(path)
    with pytest.raises(NotCommitted, match="closed"):
        await append(kept, call_number(1))
    await kept.start()
    await kept.close()
    await kept.close()
    with pytest.raises(NotCommitted, match="closed") as refused:
        await append(kept, call_number(1))
    assert not refused.value.queued
    with pytest.raises(NotCommitted, match="closed"):
        await kept.recent(Query())


async def test_whoever_stops_waiting_harms_nobody(started: Journal, path: Path) -> None:
    left, stays = append(started, call_number(1)), append(started, call_number(2))
    left.cancel()
    assert await stays == Saved()
    assert in_another_process(path) == ["call-00001", "call-00002"]


async def test_a_receipt_that_cannot_be_stored_harms_nobody(started: Journal, path: Path) -> None:
    bad = replace(call_number(2).event, call_event_uuid="\ud800")
    futures = [append(started, call_number(1)), append(started, Receipt(bad, T0)), append(started, call_number(3))]
    results = await asyncio.gather(*futures, return_exceptions=True)
    assert [type(result) for result in results] == [Saved, UnicodeEncodeError, Saved]
    assert in_another_process(path) == ["call-00001", "call-00003"]


async def test_a_damaged_file_is_told_and_calls_are_saved_in_a_new_one(path: Path) -> None:
    path.write_bytes(b"rubbish" * 1_000)
    kept = journal(path)
    await kept.start()
    assert kept.opening_trouble is not None
    assert "damaged" in kept.opening_trouble.title
    assert await append(kept, call_number(1)) == Saved()
    assert (await kept.recent(Query())).total == 1
    await kept.close()


async def test_a_newer_file_keeps_nothing_from_starting_but_nothing_is_saved(path: Path) -> None:
    with Store.open(path, PROJECTION) as store:
        save(store, call_number(1))
        store.tables.connection.execute("PRAGMA user_version = 99")
    before = path.read_bytes()
    kept = journal(path)
    await kept.start()
    assert kept.opening_trouble is not None
    assert "newer" in kept.opening_trouble.title
    with pytest.raises(NotCommitted, match="newer"):
        await append(kept, call_number(2))
    with pytest.raises(Trouble, match="newer"):
        await kept.recent(Query())
    await kept.close()
    assert path.read_bytes() == before


async def test_a_file_that_breaks_while_it_is_used_is_put_aside_and_what_was_queued_is_saved(path: Path) -> None:
    kept = journal(path)
    late: list[Receipt] = []
    kept.on_late_commit = late.extend
    await kept.start()
    await append(kept, call_number(1))
    await kept._writing().do(lambda store: store.tables.rows("PRAGMA wal_checkpoint(TRUNCATE)"))
    with path.open("r+b") as file:
        file.write(b"\xff" * path.stat().st_size)
    await kept._writing().do(lambda store: store.tables.connection.execute("PRAGMA cache_size = 0"))
    with pytest.raises(NotCommitted, match="damaged") as refused:
        await append(kept, call_number(2))
    assert refused.value.trouble.remedy
    await kept.flush()
    await until(lambda: late)
    assert late == [call_number(2)]
    assert (await kept.recent(Query())).total == 1
    assert kept.opening_trouble is not None
    await kept.close()


QASYNC = """
import asyncio, sys
from pathlib import Path
import qasync
from PySide6.QtCore import QCoreApplication
from screenpop.journal.search import Query
from tests.journal.making import call_number, fold, journal

async def main():
    kept = journal(Path(sys.argv[1]))
    await kept.start()
    receipts = [call_number(n) for n in range(200)]
    await asyncio.gather(*(kept.append(receipt, fold([receipt], receipt.received_at), False) for receipt in receipts))
    print((await kept.recent(Query())).total)
    await kept.close()

application = QCoreApplication([])
with qasync.QEventLoop(application) as loop:
    loop.run_until_complete(main())
"""


def test_it_runs_on_qts_loop_too(path: Path) -> None:
    said = subprocess.run([sys.executable, "-c", QASYNC, str(path)], capture_output=True, text=True, check=True, timeout=60)
    assert said.stdout.split() == ["200"]
    with Reader.open(path, PROJECTION) as reader:
        assert reader.recent(Query(), T0).total == 200


STUCK = """
import asyncio, sys, threading, time
from pathlib import Path
from screenpop.journal.projection import Projection
from screenpop.journal.search import Query
from tests.journal.making import call_number, fold, journal, read, searchable

def folding(receipts, now):
    if threading.current_thread().name.startswith("journal reader"):
        time.sleep(30)
    return fold(receipts, now)

async def main():
    kept = journal(Path(sys.argv[1]), projection=Projection(read, folding, searchable))
    await kept.start()
    receipt = call_number(1)
    await kept.append(receipt, fold([receipt], receipt.received_at), False)
    asking = asyncio.ensure_future(kept.recent(Query()))
    await asyncio.sleep(0.2)
    began = time.monotonic()
    await kept.close()
    print(time.monotonic() - began)
    (answer,) = await asyncio.gather(asking, return_exceptions=True)
    print(answer.title)

asyncio.run(main())
"""


def test_a_read_that_never_ends_holds_up_neither_closing_nor_the_end_of_the_process(path: Path) -> None:
    said = subprocess.run([sys.executable, "-c", STUCK, str(path)], capture_output=True, text=True, check=True, timeout=15)
    took, answer = said.stdout.splitlines()
    assert float(took) < 3
    assert "closed" in answer


@pytest.mark.parametrize("how", ["removed", "replaced", "with its folder"])
async def test_a_file_that_is_taken_away_is_begun_anew_before_the_next_commit(tmp_path: Path, how: str) -> None:
    path = tmp_path / "profile" / "calls.db"
    kept = journal(path)
    await kept.start()
    await append(kept, call_number(1))
    if how == "replaced":
        with Store.open(tmp_path / "other.db", PROJECTION) as store:
            save(store, call_number(7))
        (tmp_path / "other.db").replace(path)
    else:
        for file in path.parent.glob("calls.db*" if how == "with its folder" else "calls.db"):
            file.unlink()
    if how == "with its folder":
        path.parent.rmdir()
    assert await append(kept, call_number(2)) == Saved()
    assert in_another_process(path) == (["call-00007"] if how == "replaced" else []) + ["call-00002"]
    assert fold([call_number(2)], T0) in (await kept.recent(Query())).calls
    assert kept.opening_trouble is not None
    assert "taken away" in kept.opening_trouble.title
    await kept.close()
    with Reader.open(path, PROJECTION) as reader:
        assert [receipt.event.call_event_uuid for receipt in reader.receipts("call-00002")] == ["call-00002"]


async def test_what_goes_on_in_a_file_that_is_taken_away_is_over(started: Journal, path: Path) -> None:
    await asyncio.gather(*(append(started, call_number(n)) for n in range(3_000)))
    rebuilding = asyncio.ensure_future(started.rebuild(T0))
    await asyncio.sleep(0.01)
    path.unlink()
    await append(started, call_number(9_999))
    with pytest.raises(NotCommitted, match="taken away"):
        await rebuilding
