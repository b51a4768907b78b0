"""The switchboard with a real journal: what pops, what waits for the commit, what a repeat changes."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from screenpop import caller
from screenpop.calls.book import CallBook
from screenpop.calls.call import Call
from screenpop.calls.event import CallEvent, Receipt
from screenpop.calls.number import NumberPlan
from screenpop.desk import Desk
from screenpop.intake.url_networks import read_event
from screenpop.journal import Journal, NotCommitted, Query, Saved, Seen
from screenpop.rules import PopRules
from screenpop.switchboard import NOT_SAVED, Announcement, Switchboard, Verdict
from tests.story import T0, announced, answered, hung_up, over, ringing

DESK = Desk(frozenset({"201"}), NumberPlan("AU", "03"))


def link(call: Call) -> str:
    return call.call_event_uuid


class Office:
    """A switchboard, its journal, a clock that only the test moves, and what was announced and opened."""

    def __init__(self, path: Path) -> None:
        self.now = T0
        self.said: list[Announcement] = []
        self.opened: list[str] = []
        self.journal = Journal(
            path, read_event=read_event, fold=DESK.fold, searchable=partial(caller.search_keys, desk=DESK), clock=lambda: self.now
        )
        self.switchboard = self.restarted()

    def restarted(self) -> Switchboard:
        return Switchboard(CallBook(DESK.fold), self.journal, self.said.append, self._open, link=link, clock=lambda: self.now)

    async def _open(self, url: str) -> None:
        self.opened.append(url)

    async def hear(self, receipt: Receipt) -> Verdict:
        """The event of a receipt comes in at the receipt's time."""
        self.now = receipt.received_at
        verdict = await self.switchboard.receive(receipt.event)
        await asyncio.gather(*self.switchboard._background._tasks)
        return verdict

    async def hear_all(self, receipts: Sequence[Receipt]) -> list[Verdict]:
        return [await self.hear(receipt) for receipt in receipts]

    @property
    def pops(self) -> int:
        return sum(announcement.pops for announcement in self.said)


@pytest.fixture
async def office(tmp_path: Path) -> AsyncIterator[Office]:
    office = Office(tmp_path / "calls.db")
    await office.journal.start()
    yield office
    await office.switchboard.close()
    await office.journal.close()


async def test_a_queue_that_rings_again_pops_twice_and_is_one_row(office: Office) -> None:
    await office.hear_all(
        [ringing("201", 0), hung_up("201", 20, "NO_ANSWER"), ringing("201", 26), answered("201", 30), hung_up("201", 90)]
    )
    assert office.pops == 2
    page = await office.journal.recent(Query())
    assert [(call.state, call.outcome, len(call.legs[0].attempts)) for call in page.calls] == [("ended", "answered", 2)]


async def test_a_transfer_under_the_same_uuid_pops(office: Office) -> None:
    await office.hear_all([ringing("200", 0), answered("200", 5)])
    assert office.pops == 0
    assert await office.hear(ringing("201", 30)) is Verdict.POPPED


async def test_a_colleague_answers_and_the_card_goes_at_once(office: Office) -> None:
    await office.hear_all([ringing("201", 0), ringing("202", 0), answered("202", 4)])
    assert [announcement.gone for announcement in office.said] == [False, False, True]
    assert office.said[-1].call.outcome == "answered_elsewhere"


@pytest.mark.parametrize(
    ("receipt", "verdict"),
    [
        (ringing("201", 0), Verdict.POPPED),
        (ringing("202", 0), Verdict.NOT_MINE),
        (announced(0), Verdict.DIALPLAN_ONLY),
        (ringing("201", 0, direction="outbound_external"), Verdict.OUTBOUND),
    ],
)
async def test_what_was_done_about_an_event(office: Office, receipt: Receipt, verdict: Verdict) -> None:
    assert await office.hear(receipt) is verdict


async def test_do_not_disturb_shows_nothing_and_lists_the_call(office: Office) -> None:
    office.switchboard.rules = PopRules(quiet=lambda: True)
    assert await office.hear(ringing("201", 0)) is Verdict.DO_NOT_DISTURB
    assert office.pops == 0
    assert (await office.journal.recent(Query())).total == 1


async def test_a_repeat_within_3_s_changes_nothing(office: Office) -> None:
    await office.hear(ringing("201", 0))
    assert await office.hear(ringing("201", 2.9)) is Verdict.REPEAT
    assert len(office.said) == 1
    assert len(await office.journal.receipts(ringing("201", 0).event.call_event_uuid)) == 1


async def test_a_repeat_after_3_s_is_kept_and_pops_nothing(office: Office) -> None:
    await office.hear_all([ringing("201", 0), ringing("201", 3)])
    assert office.pops == 1
    assert len(await office.journal.receipts(ringing("201", 0).event.call_event_uuid)) == 2


async def test_repeats_at_the_same_time_share_one_commit(office: Office) -> None:
    event = ringing("201", 0).event
    verdicts = await asyncio.gather(*(office.switchboard.receive(event) for _ in range(5)))
    assert sorted(verdicts) == [Verdict.POPPED, *[Verdict.REPEAT] * 4]
    assert len(await office.journal.receipts(event.call_event_uuid)) == 1


@pytest.mark.parametrize(("rule", "opened_after"), [("ringing", 1), ("answered", 2), ("click", None)])
async def test_the_crm_opens_by_rule_once_a_call(office: Office, rule: str, opened_after: int | None) -> None:
    office.switchboard.rules = PopRules(open_crm=rule)
    story = [ringing("201", 0), answered("201", 5), hung_up("201", 20), ringing("201", 40), answered("201", 45), over(60)]
    opened = []
    for receipt in story:
        await office.hear(receipt)
        opened.append(len(office.opened))
    assert opened == [int(opened_after is not None and count >= opened_after) for count in range(1, len(story) + 1)]


async def test_the_crm_never_opens_by_rule_while_i_talk_on_another_call(office: Office) -> None:
    office.switchboard.rules = PopRules(open_crm="ringing")
    await office.hear_all([ringing("201", 0, uuid="first"), answered("201", 3, uuid="first")])
    await office.hear(ringing("201", 10, uuid="second"))
    assert office.opened == ["first"]
    await office.hear_all([hung_up("201", 20, uuid="first"), ringing("201", 25, uuid="third")])
    assert office.opened == ["first", "third"]


async def test_a_rule_that_has_opened_does_not_open_after_a_restart(office: Office) -> None:
    office.switchboard.rules = PopRules(open_crm="ringing")
    await office.hear(ringing("201", 0))
    office.switchboard = office.restarted()
    office.switchboard.rules = PopRules(open_crm="ringing")
    await office.switchboard.start()
    await office.hear(ringing("201", 10))
    assert len(office.opened) == 1


async def test_a_start_settles_what_time_has_ended(office: Office) -> None:
    await office.hear_all([ringing("201", 0, uuid="old"), ringing("201", 290, uuid="new")])
    office.now = T0 + 300
    office.said.clear()
    office.switchboard = office.restarted()
    await office.switchboard.start()
    assert [announcement.call.call_event_uuid for announcement in office.said] == ["new"]
    assert (await office.journal.recent(Query(outcome=None))).calls[-1].state == "ended"
    assert (await office.journal.rebuild(office.now)).differed == 0


async def test_time_alone_ends_a_ringing_that_nobody_ended(office: Office) -> None:
    await office.hear(ringing("201", 0))
    office.now = T0 + 121
    await office.switchboard.settle_overdue()
    assert office.said[-1].call.outcome == "missed"
    assert await office.journal.missed_since(Seen()) == 1


async def test_what_cannot_be_shown_is_saved_all_the_same(office: Office, caplog: pytest.LogCaptureFixture) -> None:
    def broken(_: Announcement) -> None:
        raise RuntimeError("a window broke")

    office.switchboard._announce = broken
    await office.hear(ringing("201", 0))
    assert (await office.journal.recent(Query())).total == 1
    assert "could not be shown" in caplog.text


class Refusing:
    """A journal whose disk is full until `full` is False: like the real one, it keeps what it could not commit and commits it later."""

    def __init__(self) -> None:
        self.full = True
        self.takes = True
        self.queued: list[Receipt] = []
        self.committed: list[Receipt] = []
        self.opened: set[str] = set()
        self.on_late_commit: Callable[[Sequence[Receipt]], object] = len

    def append(self, receipt: Receipt, call: Call, known: bool) -> asyncio.Future[object]:
        answer: asyncio.Future[object] = asyncio.get_running_loop().create_future()
        if self.full:
            if self.takes:
                self.queued.append(receipt)
            answer.set_exception(NotCommitted("Calls are not being saved: the disk is full", queued=self.takes))
        else:
            self.committed.append(receipt)
            answer.set_result(Saved())
        return answer

    async def flush(self) -> None:
        if self.full:
            raise NotCommitted("Calls are not being saved: the disk is full")
        self.space_returns()

    def space_returns(self) -> None:
        self.full = False
        late, self.queued = self.queued, []
        self.committed += late
        if late:
            self.on_late_commit(late)

    async def note_opened(self, uuid: str, rule: str, at: float) -> bool:
        self.opened.add(uuid)
        return True


def full_office(opened: list[str]) -> tuple[Refusing, list[Announcement], Switchboard]:
    journal = Refusing()
    said: list[Announcement] = []

    async def open_crm(url: str) -> None:
        opened.append(url)

    rules = PopRules(open_crm="ringing")
    book = CallBook(DESK.fold)
    switchboard = Switchboard(book, journal, said.append, open_crm, link=link, rules=rules, clock=lambda: T0)  # type: ignore[arg-type]
    return journal, said, switchboard


async def refused(switchboard: Switchboard, event: CallEvent) -> bool:
    try:
        await switchboard.receive(event)
    except NotCommitted:
        return True
    return False


async def test_an_event_that_cannot_be_saved_pops_says_so_and_opens_nothing() -> None:
    opened: list[str] = []
    _, said, switchboard = full_office(opened)
    assert await refused(switchboard, ringing("201", 0).event)
    assert [(announcement.pops, announcement.notes) for announcement in said] == [(True, ()), (False, (NOT_SAVED,))]
    assert opened == []
    assert switchboard.trouble is not None


@pytest.mark.parametrize("by_itself", [True, False])
async def test_space_returns_and_everything_happens_once(by_itself: bool) -> None:
    """The queue commits by itself, or because the PBX posts again; either way one receipt, one opening, one pop."""
    opened: list[str] = []
    journal, said, switchboard = full_office(opened)
    event = ringing("201", 0).event
    assert await refused(switchboard, event)
    assert await refused(switchboard, event)
    if by_itself:
        journal.space_returns()
    else:
        journal.full = False
    assert await switchboard.receive(event) is Verdict.REPEAT
    await asyncio.sleep(0.01)
    assert len(journal.committed) == 1
    assert len(opened) == 1
    assert sum(announcement.pops for announcement in said) == 1
    assert said[-1].notes == ()
    assert switchboard.trouble is None
    await switchboard.close()


async def test_what_the_journal_would_not_even_queue_has_never_come() -> None:
    """The queue is full: the re-post is no repeat, or a 200 would stand for nothing."""
    opened: list[str] = []
    journal, _, switchboard = full_office(opened)
    journal.takes = False
    event = ringing("201", 0).event
    assert await refused(switchboard, event)
    journal.full, journal.takes = False, True
    assert await switchboard.receive(event) is not Verdict.REPEAT
    assert len(journal.committed) == 1
    await switchboard.close()


async def test_a_receipt_that_cannot_be_stored_at_all_has_never_come(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> asyncio.Future[Saved]:
        answer: asyncio.Future[Saved] = asyncio.get_running_loop().create_future()
        answer.set_exception(ValueError("not storable"))
        return answer

    with monkeypatch.context() as broken:
        broken.setattr(office.journal, "append", fails)
        with pytest.raises(ValueError, match="not storable"):
            await office.hear(ringing("201", 0))
    assert await office.hear(ringing("201", 1)) is not Verdict.REPEAT


async def test_a_re_ring_after_a_late_commit_is_no_repost() -> None:
    """503, saved by itself, hung up; then the queue rings again with the same bytes."""
    opened: list[str] = []
    journal, said, switchboard = full_office(opened)
    assert await refused(switchboard, ringing("201", 0).event)
    journal.space_returns()
    switchboard._clock = lambda: T0 + 20
    await switchboard.receive(hung_up("201", 20, "NO_ANSWER").event)
    switchboard._clock = lambda: T0 + 36
    assert await switchboard.receive(ringing("201", 36).event) is Verdict.POPPED
    assert sum(announcement.pops for announcement in said) == 2
    await switchboard.close()


async def test_a_transfer_pops_where_every_extension_is_mine(tmp_path: Path) -> None:
    everybody = Desk(frozenset(), NumberPlan("AU", "03"))
    journal = Journal(
        tmp_path / "calls.db", read_event=read_event, fold=everybody.fold, searchable=partial(caller.search_keys, desk=everybody)
    )
    await journal.start()
    now = [T0]
    switchboard = Switchboard(CallBook(everybody.fold), journal, lambda _: None, no_browser, link=link, clock=lambda: now[0])
    verdicts = []
    for receipt in (ringing("200", 0), answered("200", 5), ringing("201", 30)):
        now[0] = receipt.received_at
        verdicts.append(await switchboard.receive(receipt.event))
    assert verdicts == [Verdict.POPPED, Verdict.UPDATED, Verdict.POPPED]
    await switchboard.close()
    await journal.close()


async def no_browser(url: str) -> None:
    raise AssertionError(url)


async def test_a_clock_set_back_a_little_does_not_turn_a_hang_up_into_a_ringing(office: Office) -> None:
    await office.hear(ringing("201", 0))
    await office.hear(hung_up("201", -10, "ORIGINATOR_CANCEL"))
    assert office.pops == 1
    assert office.said[-1].call.state == "ended"


async def test_a_ringing_of_a_call_that_only_the_journal_knew_pops_once(office: Office) -> None:
    await office.hear_all([ringing("201", 0), hung_up("201", 20, "NO_ANSWER")])
    office.now = T0 + 60
    office.switchboard = office.restarted()
    await office.switchboard.start()
    office.said.clear()
    await office.hear(ringing("201", 60))
    assert office.pops == 1
    assert len(office.said[-1].call.legs[0].attempts) == 2


async def test_a_failed_settling_does_not_stop_the_ring_limits(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    async def fails(_: object) -> None:
        raise NotCommitted("the disk is full")

    await office.hear_all([ringing("201", 0, uuid="first"), ringing("201", 60, uuid="second")])
    monkeypatch.setattr(office.journal, "settle", fails)
    office.now = T0 + 121
    await office.switchboard.settle_overdue()
    office.now = T0 + 182
    await office.switchboard.settle_overdue()
    assert {announcement.call.call_event_uuid for announcement in office.said if announcement.call.state == "ended"} == {
        "first",
        "second",
    }


async def test_without_a_link_the_rule_is_not_used_up(office: Office) -> None:
    office.switchboard.rules = PopRules(open_crm="ringing")
    office.switchboard._opening._link = lambda call: None
    await office.hear(ringing("201", 0))
    office.switchboard._opening._link = link
    await office.hear(ringing("201", 10))
    assert len(office.opened) == 1


def test_the_book_forgets_what_has_ended_before_what_is_on() -> None:
    book = CallBook(DESK.fold, most=3)
    book.add([ringing("201", 0, uuid="talk"), answered("201", 1, uuid="talk")], T0 + 1)
    for number in range(5):
        book.add([ringing("201", number, uuid=f"{number}"), hung_up("201", number + 1, uuid=f"{number}")], T0 + 6)
    assert book.knows("talk")
    assert len(book.calls()) <= 3


def test_the_book_forgets_the_oldest_in_a_flood_of_ringing_calls() -> None:
    book = CallBook(DESK.fold, most=100)
    for number in range(500):
        book.add([ringing("201", 0, uuid=f"{number}")], T0)
    assert len(book.calls()) <= 100
    assert book.knows("499")
    assert not book.knows("0")


async def test_a_call_from_a_clock_that_was_far_ahead_keeps_nothing_from_starting(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    await office.hear(ringing("201", 60 * 86400))
    office.now = T0
    delays: list[float] = []
    loop = asyncio.get_running_loop()
    call_later = loop.call_later

    def noting(delay: float, *rest: Any, **more: Any) -> asyncio.TimerHandle:
        delays.append(delay)
        return call_later(delay, *rest, **more)

    monkeypatch.setattr(loop, "call_later", noting)
    office.switchboard = office.restarted()
    await office.switchboard.start()
    assert max(delays) <= 3600
