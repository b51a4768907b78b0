"""What a person writes of calls is on the cards and in the journal at once, and a call comes back when they wanted it to."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from screenpop import remarked
from screenpop.calls.remarks import NO_REMARKS, Remarks
from screenpop.journal import NotCommitted
from screenpop.journal.journal import Journal
from screenpop.journal.store import Store
from screenpop.remarked import Remarked
from screenpop.system.background import Background
from screenpop.trouble import Trouble
from tests.journal.making import PROJECTION, Clock, call_number, journal, save
from tests.story import T0

ONE, TWO = "call-00001", "call-00002"


@pytest.fixture
async def kept(tmp_path: Path) -> AsyncIterator[Journal]:
    with Store.open(tmp_path / "calls.db", PROJECTION) as store:
        save(store, *(call_number(n) for n in (1, 2)))
    kept = journal(tmp_path / "calls.db")
    await kept.start()
    yield kept
    await kept.close()


class Disk:
    """In the place of the journal's: `full`, or `stuck` and answering nothing."""

    def __init__(self, kept: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
        self.full, self.stuck = True, False
        self._write = kept.write_note
        monkeypatch.setattr(kept, "write_note", self._written)

    async def _written(self, uuid: str, text: str) -> bool:
        if self.stuck:
            await asyncio.Event().wait()
        if self.full:
            raise NotCommitted("The disk is full")
        return await self._write(uuid, text)


async def test_what_is_written_is_at_hand_told_and_there_at_the_next_start(kept: Journal) -> None:
    changed: list[str] = []
    writing = Remarked(kept, changed.append)
    await writing.write_note(ONE, "wants a quote")
    await writing.set_tags(ONE, ["Sales"])
    await writing.set_handled(TWO, True)
    assert (writing.of(ONE).note, writing.of(ONE).tags, changed) == ("wants a quote", ("Sales",), [ONE, ONE, TWO])
    assert writing.of(TWO).handled_at is not None
    again = Remarked(kept, changed.append)
    assert again.of(ONE) == NO_REMARKS
    await again.take_up([ONE, TWO])
    assert (again.of(ONE).note, again.of(TWO).handled_at is None) == ("wants a quote", False)


@pytest.mark.parametrize("stuck", [True, False])
async def test_a_note_waits_from_the_first_even_where_nothing_can_be_read(
    kept: Journal, monkeypatch: pytest.MonkeyPatch, stuck: bool
) -> None:
    """The end of the program asks what waits."""
    disk = Disk(kept, monkeypatch)
    reached = asyncio.Event()

    async def read(uuids: object) -> dict[str, Remarks]:
        reached.set()
        if stuck:
            await asyncio.Event().wait()
        raise Trouble("The journal cannot be read")

    monkeypatch.setattr(kept, "remarks", read)
    monkeypatch.setattr(remarked, "ASKED_S", 0.05)
    writing = Remarked(kept, lambda uuid: None)
    written = asyncio.create_task(writing.write_note(ONE, "wants a quote"))
    await reached.wait()
    assert list((await writing.unwritten())[0]) == [ONE]
    await written
    assert writing.of(ONE).note == "wants a quote"
    disk.full = False
    assert await writing.unwritten() == ({}, None)


async def test_an_error_of_the_programs_own_ends_nothing_that_goes_through_all_notes(
    kept: Journal, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async def write(uuid: str, text: str) -> bool:
        raise ValueError(text)

    monkeypatch.setattr(kept, "write_note", write)
    writing = Remarked(kept, lambda uuid: None)
    await writing.write_note(ONE, "wants a quote")
    notes, why = await writing.unwritten()
    assert (list(notes), why is None) == ([ONE], False)
    await writing.close()
    assert "wants a quote" not in caplog.text, "what a person wrote is not for the log"


async def test_only_so_many_calls_are_kept_at_hand(kept: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(remarked, "MOST_KEPT", 1)
    writing = Remarked(kept, lambda uuid: None)
    await writing.write_note(ONE, "one")
    await writing.write_note(TWO, "two")
    assert (writing.of(ONE), writing.of(TWO).note) == (NO_REMARKS, "two")


async def test_a_call_of_an_earlier_run_keeps_what_else_was_written_of_it(kept: Journal) -> None:
    before = Remarked(kept, lambda uuid: None)
    await before.write_note(ONE, "wants a quote")
    await before.set_tags(ONE, ["Sales"])
    await before.set_tags(TWO, ["Support"])
    now = Remarked(kept, lambda uuid: None)
    await now.set_tags(ONE, ["Sales", "Urgent"])
    await now.write_note(TWO, "asks for Tom")
    assert (now.of(ONE).note, now.of(TWO).tags) == ("wants a quote", ("Support",))


async def test_a_card_that_comes_back_after_a_restart_has_its_note(kept: Journal) -> None:
    await Remarked(kept, lambda uuid: None).write_note(ONE, "wants a quote")
    await kept.remind(ONE, T0)
    again, noted, shown = Remarked(kept, lambda uuid: None, lambda: T0 + 1), list[str](), asyncio.Event()

    async def show(uuid: str) -> bool:
        noted.append(again.of(uuid).note)
        shown.set()
        return True

    going = Background()
    going.begin(again.come_back(show))
    async with asyncio.timeout(5):
        await shown.wait()
    await going.end()
    assert noted == ["wants a quote"]


async def test_what_was_written_of_other_calls_is_at_hand_after_a_number_was_forgotten(kept: Journal) -> None:
    writing = Remarked(kept, lambda uuid: None)
    await writing.write_note(ONE, "wants a quote")
    await writing.write_note(TWO, "calls from 0370100142")
    await kept.write_note(TWO, "calls from …")
    await writing.forget()
    assert (writing.of(ONE).note, writing.of(TWO).note) == ("wants a quote", "calls from …")


async def test_what_a_full_disk_did_not_take_is_written_when_there_is_room(
    kept: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(remarked, "WRITE_AGAIN_S", 0.05)
    disk, writing = Disk(kept, monkeypatch), Remarked(kept, lambda uuid: None)

    async def show(uuid: str) -> bool:
        return True

    going = Background()
    going.begin(writing.come_back(show))
    await writing.write_note(ONE, "half a")
    await writing.write_note(ONE, "half a note")
    assert writing.of(ONE).note == "half a note"
    assert str(writing.trouble) == "The disk is full."
    disk.full = False
    async with asyncio.timeout(5):
        while ONE not in await kept.remarks([ONE]):
            await asyncio.sleep(0.02)
    assert (await kept.remarks([ONE]))[ONE].note == "half a note"
    await asyncio.sleep(0.1)
    assert not writing.trouble
    await going.end()


async def test_before_the_end_what_waits_is_tried_again_and_told(kept: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
    disk, writing = Disk(kept, monkeypatch), Remarked(kept, lambda uuid: None)
    assert await writing.unwritten() == ({}, None)
    await writing.write_note(ONE, "wants a quote")
    await writing.set_tags(ONE, ["Sales"])
    await writing.write_note(TWO, "asks for Tom")
    left, why = await writing.unwritten()
    assert left == {ONE: Remarks("wants a quote", ("Sales",)), TWO: Remarks("asks for Tom")}
    assert str(why) == "The disk is full."
    disk.full = False
    assert await writing.unwritten() == ({}, None)
    assert (await kept.remarks([TWO]))[TWO].note == "asks for Tom"


async def test_a_disk_that_does_not_answer_keeps_nobody_from_quitting(kept: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(remarked, "ASKED_S", 0.1)
    disk, writing = Disk(kept, monkeypatch), Remarked(kept, lambda uuid: None)
    await writing.write_note(ONE, "wants a quote")
    disk.stuck = True
    async with asyncio.timeout(2):
        left, _ = await writing.unwritten()
        await writing.close()
    assert list(left) == [ONE]


@pytest.mark.parametrize("full", [False, True])
async def test_the_end_tries_once_more_and_keeps_what_was_written_out_of_the_log(
    kept: Journal, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, full: bool
) -> None:
    changed: list[str] = []
    disk, writing = Disk(kept, monkeypatch), Remarked(kept, changed.append)
    await writing.write_note(ONE, "wants a quote")
    await writing.write_note(TWO, "asks for Tom")
    changed.clear()
    disk.full = full
    await writing.close()
    assert len(await kept.remarks([ONE, TWO])) == (0 if full else 2)
    assert [record.getMessage() for record in caplog.records] == (
        ["Calls whose notes or tags were not saved when screenpop ended: 2"] if full else []
    )
    assert changed == [], "nobody is left to see it"


async def test_a_call_comes_back_once_when_it_is_time_and_later_while_nothing_pops(
    kept: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(remarked, "AGAIN_S", 0.05)
    clock, shown, quiet = Clock(), list[str](), [True]
    writing = Remarked(kept, lambda uuid: None, clock)
    tried = asyncio.Event()

    async def show(uuid: str) -> bool:
        tried.set()
        if not quiet[0]:
            shown.append(uuid)
        return not quiet[0]

    going = Background()
    going.begin(writing.come_back(show))
    await writing.remind(ONE, T0 + 300)
    await asyncio.sleep(0.1)
    assert not tried.is_set()
    await writing.remind(ONE, T0 - 1)
    async with asyncio.timeout(5):
        await tried.wait()
        assert shown == []
        quiet[0] = False
        while not shown:
            await asyncio.sleep(0.01)
    await asyncio.sleep(0.1)
    assert shown == [ONE]
    assert await kept.next_reminder() is None
    await going.end()
