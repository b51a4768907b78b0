"""The rule that opens the CRM while the caller is being looked up: the record if it is known in time, once, and only for who is on."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from screenpop.calls.book import CallBook
from screenpop.calls.call import Call
from screenpop.calls.event import Receipt
from screenpop.rules import PopRules
from screenpop.switchboard import Switchboard
from tests.story import answered, hung_up, ringing
from tests.test_switchboard import DESK, Office


class LookingUp(Office):
    """An office that asks who calls; `answer` is what comes of it."""

    def __init__(self, path: Path) -> None:
        self.url = "https://crm.example/search"
        self.answered = asyncio.Event()
        super().__init__(path)

    def restarted(self) -> Switchboard:
        return Switchboard(
            CallBook(DESK.fold),
            self.journal,
            self.said.append,
            self._open,
            link=lambda call: self.url,
            settled=self._settled,
            rules=PopRules(open_crm="ringing"),
            clock=lambda: self.now,
        )

    async def _settled(self, call: Call) -> None:
        await self.answered.wait()

    async def take(self, *receipts: Receipt) -> None:
        """Without waiting for what the events set off to end."""
        for receipt in receipts:
            self.now = receipt.received_at
            await self.switchboard.receive(receipt.event)
            await asyncio.sleep(0.01)

    async def answer(self, url: str) -> None:
        self.url = url
        self.answered.set()
        await asyncio.gather(*self.switchboard._background._tasks)


@pytest.fixture
async def office(tmp_path: Path) -> AsyncIterator[LookingUp]:
    office = LookingUp(tmp_path / "calls.db")
    await office.journal.start()
    yield office
    await office.switchboard.close()
    await office.journal.close()


async def test_the_record_is_waited_for_and_opened_once(office: LookingUp) -> None:
    await office.take(ringing("201", 0), ringing("202", 1), answered("201", 2))
    assert office.opened == []
    await office.answer("https://crm.example/7")
    assert office.opened == ["https://crm.example/7"]


async def test_who_has_hung_up_meanwhile_is_not_opened(office: LookingUp) -> None:
    await office.take(ringing("201", 0), hung_up("201", 2, "ORIGINATOR_CANCEL"))
    await office.answer("https://crm.example/7")
    assert office.opened == []


async def test_a_call_that_a_colleague_took_meanwhile_is_not_opened(office: LookingUp) -> None:
    await office.take(ringing("201", 0), ringing("202", 0), answered("202", 2))
    await office.answer("https://crm.example/7")
    assert office.opened == []


async def test_a_short_talk_is_opened_all_the_same_where_the_rule_says_answered(office: LookingUp) -> None:
    office.switchboard.rules = PopRules(open_crm="answered")
    await office.take(ringing("201", 0), answered("201", 2), hung_up("201", 4))
    await office.answer("https://crm.example/7")
    assert office.opened == ["https://crm.example/7"]


async def test_a_talk_on_another_call_meanwhile_is_not_disturbed(office: LookingUp) -> None:
    await office.take(ringing("201", 0, uuid="one"), ringing("201", 1, uuid="other"), answered("201", 2, uuid="other"))
    await office.answer("https://crm.example/7")
    assert office.opened == ["https://crm.example/7"], "the one that is talked on, not the one that waits"
    assert await office.journal.note_opened("one", "ringing", office.now), "it was not opened"


async def test_more_known_of_a_caller_is_announced_and_pops_nothing(office: LookingUp) -> None:
    await office.take(ringing("201", 0))
    said = len(office.said)
    office.switchboard.show_again(office.said[0].call.call_event_uuid)
    office.switchboard.show_again("of another time")
    assert [(announcement.pops, announcement.gone) for announcement in office.said[said:]] == [(False, False)]
