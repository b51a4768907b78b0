"""The switchboard and what a relay has kept: at the ingress' time, late, in any order, and beside the listener."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from screenpop.calls.book import CallBook
from screenpop.calls.call import call
from screenpop.calls.event import Receipt
from screenpop.journal import NotCommitted, Query, Seen
from screenpop.rules import PopRules
from screenpop.switchboard import Announcement, Switchboard, Verdict
from tests.calls.checks import JITTER, MINE, lasting, stories
from tests.story import T0, announced, answered, hung_up, ringing
from tests.test_switchboard import Office, Refusing, full_office, link, no_browser


@pytest.fixture
async def office(tmp_path: Path) -> AsyncIterator[Office]:
    office = Office(tmp_path / "calls.db")
    await office.journal.start()
    yield office
    await office.switchboard.close()
    await office.journal.close()


async def relayed(office: Office, at: float, *receipts: Receipt) -> list[Verdict]:
    """What was done about each of these, brought by the relay at `at` seconds after T0."""
    office.now = T0 + at
    verdicts = [await office.switchboard.receive_relayed(receipt) for receipt in receipts]
    await asyncio.gather(*office.switchboard._background._tasks)
    return verdicts


async def kept(office: Office) -> list[float]:
    """When the call's receipts came, in seconds after T0."""
    receipts = await office.journal.receipts(ringing("201", 0).event.call_event_uuid)
    return [receipt.received_at - T0 for receipt in receipts]


async def test_it_is_kept_at_the_time_of_the_ingress(office: Office) -> None:
    assert await relayed(office, 7, hung_up("201", 4, "NO_ANSWER"), ringing("201", 0)) == [Verdict.UPDATED, Verdict.UPDATED]
    assert await kept(office) == [0, 4]
    assert (await office.journal.recent(Query())).calls[0].outcome == "missed"


async def test_a_repeat_is_one_by_the_time_of_the_ingress(office: Office) -> None:
    again = [
        ringing("201", 0),
        ringing("201", 0),
        ringing("201", 2.9),
        ringing("201", -2.9),
        ringing("201", 3),
        ringing("201", -3),
    ]
    told = await relayed(office, 30, *again)
    assert told == [Verdict.POPPED, Verdict.REPEAT, Verdict.REPEAT, Verdict.REPEAT, Verdict.UPDATED, Verdict.UPDATED]
    assert await kept(office) == [-3, 0, 3]


async def test_what_is_older_than_a_minute_is_listed_and_shows_no_card(office: Office) -> None:
    assert await relayed(office, 60, ringing("201", 0, uuid="just in time")) == [Verdict.POPPED]
    assert await relayed(office, 60.5, ringing("201", 0)) == [Verdict.TOO_LATE]
    assert await relayed(office, 61, ringing("202", 0, uuid="a colleague's")) == [Verdict.NOT_MINE]
    assert office.pops == 1
    assert (await office.journal.recent(Query())).total == 3


async def test_a_call_that_came_too_late_does_not_pop_by_its_later_events(office: Office) -> None:
    await relayed(office, 70, ringing("201", 0))
    await relayed(office, 71, ringing("202", 71), announced(71))
    await office.switchboard.settle_overdue()
    assert office.pops == 0
    await relayed(office, 80, answered("201", 80))
    assert office.pops == 0
    assert office.said[-1].call.state == "talking"


async def test_a_call_that_came_too_late_pops_when_it_rings_again(office: Office) -> None:
    await relayed(office, 90, ringing("201", 0), hung_up("201", 20, "NO_ANSWER"))
    assert await relayed(office, 91, ringing("201", 90)) == [Verdict.POPPED]
    assert len(office.said[-1].call.legs[0].attempts) == 2


async def test_a_fresh_ringing_pops_though_nobody_ended_the_one_that_came_too_late(office: Office) -> None:
    await relayed(office, 90, ringing("201", 0))
    assert await relayed(office, 91, ringing("201", 90)) == [Verdict.POPPED]
    await relayed(office, 95, announced(95))
    assert office.pops == 1


async def test_what_was_too_late_does_not_pop_at_the_next_start(office: Office) -> None:
    await relayed(office, 70, ringing("201", 0))
    office.switchboard = office.restarted()
    await office.switchboard.start()
    assert office.pops == 0


async def test_several_events_caught_up_at_once_make_the_outcome(office: Office) -> None:
    whole = [ringing("201", 0, uuid="answered"), answered("201", 5, uuid="answered"), hung_up("201", 60, uuid="answered")]
    missed = [ringing("201", 100, uuid="missed"), hung_up("201", 130, "ORIGINATOR_CANCEL", uuid="missed")]
    assert set(await relayed(office, 3600, *reversed(whole), *missed)) == {Verdict.TOO_LATE}
    page = await office.journal.recent(Query())
    assert [(call.call_event_uuid, call.outcome, call.duration_s) for call in page.calls] == [
        ("missed", "missed", None),
        ("answered", "answered", 55),
    ]
    assert await office.journal.missed_since(Seen()) == 1
    assert office.pops == 0


async def test_an_earlier_ringing_that_is_caught_up_does_not_pop_the_later_one_again(office: Office) -> None:
    assert await relayed(office, 50, ringing("201", 50)) == [Verdict.POPPED]
    await relayed(office, 51, ringing("201", 0), hung_up("201", 20, "NO_ANSWER"))
    assert len(office.said[-1].call.legs[0].attempts) == 2
    assert office.pops == 1
    await relayed(office, 80, hung_up("201", 60, "NO_ANSWER"), ringing("201", 80))
    assert office.pops == 2


@pytest.mark.parametrize("rule", ["ringing", "answered"])
async def test_nothing_opens_by_rule_that_is_older_than_a_minute(office: Office, rule: str) -> None:
    office.switchboard.rules = PopRules(open_crm=rule)
    await relayed(office, 70, ringing("201", 0), *([answered("201", 5)] if rule == "answered" else []))
    await relayed(office, 71, announced(71))
    assert office.opened == []
    await relayed(office, 72, hung_up("201", 72), ringing("201", 72, uuid="fresh"))
    await relayed(office, 73, answered("201", 73, uuid="fresh"))
    assert office.opened == ["fresh"]


async def test_a_repeat_is_done_only_when_what_it_repeats_is_saved() -> None:
    journal, said, switchboard = full_office([])
    receipt = ringing("201", 0)
    for _ in range(3):
        with pytest.raises(NotCommitted):
            await switchboard.receive_relayed(receipt)
    assert len(journal.queued) == 1
    journal.space_returns()
    assert await switchboard.receive_relayed(receipt) is Verdict.REPEAT
    assert len(journal.committed) == 1
    assert sum(announcement.pops for announcement in said) == 1
    await switchboard.close()


async def test_a_repeat_that_comes_during_the_commit_waits_for_it(office: Office) -> None:
    office.now = T0 + 1
    verdicts = await asyncio.gather(*(office.switchboard.receive_relayed(ringing("201", 0)) for _ in range(3)))
    assert verdicts == [Verdict.POPPED, Verdict.REPEAT, Verdict.REPEAT]
    assert await kept(office) == [0]


async def test_after_a_restart_what_was_saved_is_not_kept_twice(office: Office) -> None:
    await relayed(office, 3600, ringing("201", 0), hung_up("201", 20))
    office.switchboard = office.restarted()
    await office.switchboard.start()
    await relayed(office, 3601, ringing("201", 0), hung_up("201", 20))
    assert await kept(office) == [0, 20]


# The listener and the relay bring the same events

Heard = tuple[float, Receipt, bool]
"""When it is heard (epoch seconds), what, and whether by the relay."""


@st.composite
def heard_twice(draw: st.DrawFn) -> tuple[list[Receipt], list[Heard]]:
    """A story; and how a desktop hears of it that is posted to and reads from a relay, which is slower or was away."""
    story = draw(stories())
    heard: list[Heard] = []
    for receipt in story:
        late = draw(st.one_of(JITTER, st.integers(0, 300)))
        posted = replace(receipt, received_at=receipt.received_at + draw(JITTER))
        heard += [(posted.received_at, posted, False), (receipt.received_at + late, receipt, True)]
    return story, sorted(heard, key=lambda one: one[0])


@settings(max_examples=80)
@given(heard_twice(), MINE)
def test_it_does_not_matter_that_events_come_both_ways(both: tuple[list[Receipt], list[Heard]], mine: set[str]) -> None:
    story, heard = both

    async def hear() -> tuple[Any, int]:
        journal, said, now = Refusing(), list[Announcement](), [T0]
        journal.full = False
        book = CallBook(lambda receipts, at: call(receipts, mine, at))
        switchboard = Switchboard(book, journal, said.append, no_browser, link=link, clock=lambda: now[0])  # type: ignore[arg-type]
        for now[0], receipt, by_relay in heard:
            await (switchboard.receive_relayed(receipt) if by_relay else switchboard.receive(receipt.event))
        await switchboard.close()
        uuid = story[0].event.call_event_uuid
        return book.refold(uuid, story[-1].received_at + 100_000), sum(announcement.pops for announcement in said)

    found, pops = asyncio.run(hear())
    assert lasting(found) == lasting(call(story, mine, story[-1].received_at + 100_000))
    assert pops <= sum(len(leg.attempts) for leg in found.legs if leg.mine)
