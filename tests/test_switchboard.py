"""The switchboard with a real journal: what pops, what waits for the commit, what a repeat changes."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from functools import partial
from pathlib import Path

import pytest

from screenpop import caller
from screenpop.calls.book import CallBook
from screenpop.calls.call import Call
from screenpop.calls.event import CallEvent, Receipt
from screenpop.calls.number import NumberPlan
from screenpop.desk import Desk
from screenpop.intake.url_networks import read_event
from screenpop.journal import Journal, NotCommitted, Query, Saved
from screenpop.switchboard import NOT_SAVED, Announcement, PopRules, Switchboard, Verdict
from tests.story import T0, announced, answered, hung_up, over, ringing

DESK = Desk(frozenset({"201"}), NumberPlan("AU", "03"))


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
        return Switchboard(CallBook(DESK.fold), self.journal, self.said.append, self._open, clock=lambda: self.now)

    async def _open(self, call: Call) -> None:
        self.opened.append(call.call_event_uuid)

    async def hear(self, receipt: Receipt) -> Verdict:
        """The event of a receipt comes in at the receipt's time."""
        self.now = receipt.received_at
        return await self.switchboard.receive(receipt.event)

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
    assert await office.journal.missed_since(0) == 1


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
        self.queued: list[Receipt] = []
        self.committed: list[Receipt] = []
        self.opened: set[str] = set()
        self.on_late_commit: Callable[[Sequence[Receipt]], object] = len

    def append(self, receipt: Receipt, call: Call, known: bool) -> asyncio.Future[object]:
        answer: asyncio.Future[object] = asyncio.get_running_loop().create_future()
        if self.full:
            self.queued.append(receipt)
            answer.set_exception(NotCommitted("Calls are not being saved: the disk is full"))
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

    async def open_crm(call: Call) -> None:
        opened.append(call.call_event_uuid)

    rules = PopRules(open_crm="ringing")
    return journal, said, Switchboard(CallBook(DESK.fold), journal, said.append, open_crm, rules=rules, clock=lambda: T0)  # type: ignore[arg-type]


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
