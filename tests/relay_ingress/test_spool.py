"""The ingress' spool: on the disk when `add` returns, in order, bounded, and nothing is kept of what was refused or forwarded."""

from __future__ import annotations

import asyncio
import sqlite3
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from screenpop.intake import relayed, subjects
from screenpop.intake.url_networks import read_event
from screenpop.journal import opening, writer
from screenpop.journal.failures import NotCommitted
from screenpop.relay import spool as spooling
from screenpop.relay.spool import Depth, Message, Spool
from screenpop.trouble import Trouble
from tests.story import T0, ringing

MOST = 20


def message(n: int) -> Message:
    return Message.of(ringing("201", n, uuid=f"call-{n:05}"))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "spool" / "spool.db"


@pytest.fixture
async def spool(path: Path) -> AsyncIterator[Spool]:
    spool = Spool(path, MOST)
    await spool.start()
    yield spool
    await spool.close()


def on_disk(path: Path) -> list[str]:
    """As another program sees it."""
    connection = sqlite3.connect(path)
    try:
        return [message_id for (message_id,) in connection.execute("SELECT message_id FROM spooled ORDER BY id")]
    finally:
        connection.close()


def ids(*numbers: int) -> list[str]:
    return [message(n).message_id for n in numbers]


def is_empty(spool: Spool) -> bool:
    return spool.is_empty


def trouble(spool: Spool) -> Trouble | None:
    return spool.trouble


async def waiting(spool: Spool) -> list[Message]:
    return [spooled.message for spooled in await spool.first(1_000)]


def test_a_message_is_the_receipt_that_it_was_made_of() -> None:
    receipt = ringing("201", 3, service_id="10001")
    made = Message.of(receipt)
    assert made.subject == subjects.of_extension("10001", "201")
    assert made.message_id == relayed.message_id(receipt)
    assert relayed.decode(made.body, read_event) == receipt
    assert made.received_at == receipt.received_at


async def test_what_was_added_is_on_the_disk_and_comes_back_in_order(spool: Spool, path: Path) -> None:
    for n in (3, 1, 2):
        await spool.add(message(n))
        assert on_disk(path)[-1] == message(n).message_id
    assert await waiting(spool) == [message(3), message(1), message(2)]
    assert [each.message for each in await spool.first(2)] == [message(3), message(1)]
    assert spool.depth == Depth(3, 0, T0 + 3)


async def test_what_was_forwarded_leaves_it(spool: Spool) -> None:
    for n in range(4):
        await spool.add(message(n))
    await spool.settle((await spool.first(10))[:3])
    assert await waiting(spool) == [message(3)]
    assert spool.depth == Depth(1, 0, T0 + 3)
    assert not is_empty(spool)
    await spool.settle(await spool.first(10))
    assert is_empty(spool)
    assert spool.depth == Depth()


async def test_no_byte_of_what_was_forwarded_stays(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(writer, "IDLE_S", 0.05)
    spool = Spool(path, MOST)
    await spool.start()
    await spool.add(message(1))
    assert any(b"0370100142" in file.read_bytes() for file in path.parent.iterdir())
    await spool.settle(await spool.first(1))
    async with asyncio.timeout(10):
        while any(b"0370100142" in file.read_bytes() for file in path.parent.iterdir()):
            await asyncio.sleep(0.05)
    await spool.add(message(2))
    assert on_disk(path) == ids(2)
    await spool.close()


async def test_what_comes_together_shares_commits(spool: Spool, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    commits: list[int] = []
    save = spooling._File.save

    def counted(file: Any, entries: Any, now: float) -> list[None]:
        commits.append(len(entries))
        return save(file, entries, now)

    monkeypatch.setattr(spooling._File, "save", counted)
    await asyncio.gather(*(spool.add(message(n)) for n in range(MOST)))
    assert sum(commits) == MOST
    assert len(commits) < 3
    assert on_disk(path) == ids(*range(MOST))


async def test_it_is_bounded(spool: Spool) -> None:
    results = await asyncio.gather(*(spool.add(message(n)) for n in range(MOST + 5)), return_exceptions=True)
    assert [type(result) for result in results] == [type(None)] * MOST + [Trouble] * 5
    assert spool.is_full
    with pytest.raises(Trouble, match="full") as refused:
        await spool.add(message(99))
    assert "most_events" in refused.value.remedy
    await spool.settle(await spool.first(1))
    await spool.add(message(99))
    assert (await waiting(spool))[-1] == message(99)


async def test_while_something_is_being_added_it_is_not_empty(spool: Spool) -> None:
    adding = asyncio.ensure_future(spool.add(message(1)))
    await asyncio.sleep(0)
    assert not is_empty(spool)
    await adding
    assert not is_empty(spool)


async def test_what_the_stream_refuses_is_kept_aside_until_the_next_start(spool: Spool, path: Path) -> None:
    for n in range(3):
        await spool.add(message(n))
    first, second, third = await spool.first(3)
    await spool.settle([first, third], [second])
    assert await waiting(spool) == []
    assert is_empty(spool), "it is in nobody's way"
    assert spool.depth == Depth(0, 1)
    assert on_disk(path) == ids(1)
    await spool.close()
    again = Spool(path, MOST)
    await again.start()
    assert await waiting(again) == [message(1)]
    assert again.depth == Depth(1, 0, T0 + 1)
    await again.close()


async def test_what_was_refused_counts_for_the_bound(path: Path) -> None:
    spool = Spool(path, 1)
    await spool.start()
    await spool.add(message(1))
    await spool.settle([], await spool.first(1))
    with pytest.raises(Trouble, match="full"):
        await spool.add(message(2))
    await spool.close()


async def test_what_could_not_be_written_is_not_kept_for_later(spool: Spool, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    await spool.add(message(1))
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(NotCommitted) as refused:
        await spool.add(message(2))
    assert not refused.value.queued
    assert trouble(spool) is refused.value
    with pytest.raises(NotCommitted):
        await spool.probe()
    assert await waiting(spool) == [message(1)]
    assert trouble(spool) is not None, "that it can be read says nothing"
    other.execute("ROLLBACK")
    other.close()
    await spool.probe()
    assert trouble(spool) is None
    await spool.add(message(3))
    assert on_disk(path) == ids(1, 3)


async def test_a_spool_that_cannot_be_opened_keeps_nobody_from_starting(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "BUSY_S", 0.1)
    path.mkdir(parents=True)
    spool = Spool(path, MOST)
    await spool.start()
    assert trouble(spool) is not None
    with pytest.raises(Trouble):
        await spool.add(message(1))
    path.rmdir()
    await spool.add(message(2))
    assert trouble(spool) is None
    assert on_disk(path) == ids(2)
    await spool.close()
    with pytest.raises(Trouble, match="closed"):
        await spool.add(message(3))


async def test_a_damaged_spool_is_kept_aside_and_a_new_one_begun(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"rubbish" * 1_000)
    spool = Spool(path, MOST)
    await spool.start()
    await spool.add(message(1))
    assert on_disk(path) == ids(1)
    assert len(opening.damaged_copies(path)) == 1
    await spool.close()


async def test_nothing_leaves_another_file_than_the_one_that_it_came_from(spool: Spool, path: Path) -> None:
    await spool.add(message(1))
    forwarded = await spool.first(1)
    for file in path.parent.iterdir():
        file.unlink()
    await spool.add(message(2))
    await spool.settle(forwarded)
    assert on_disk(path) == ids(2)
    assert spool.depth == Depth(1, 0, T0 + 2)


ADDING = """
import asyncio, sys
from pathlib import Path
from screenpop.relay.spool import Spool
from tests.relay_ingress.test_spool import message

async def main():
    spool = Spool(Path(sys.argv[1]), 1_000_000)
    await spool.start()
    for n in range(1_000_000):
        await spool.add(message(n))
        print(n, flush=True)

asyncio.run(main())
"""


def test_what_was_added_survives_kill_9(path: Path) -> None:
    with subprocess.Popen([sys.executable, "-c", ADDING, str(path)], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        said = [int(process.stdout.readline()) for _ in range(50)]
        process.kill()
        said += [int(line) for line in process.stdout.read().splitlines()]

    async def look() -> tuple[list[Message], Depth]:
        spool = Spool(path, MOST)
        await spool.start()
        found = await waiting(spool), spool.depth
        await spool.close()
        return found

    kept, depth = asyncio.run(look())
    assert kept[: len(said)] == [message(n) for n in said]
    assert len(kept) - len(said) in (0, 1)
    assert depth.waiting == len(kept)
