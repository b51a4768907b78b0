"""One event through all stages: into the call book, onto the screen, into the journal; then the rules that wait for the commit.

The card does not wait for the disk, the answer to the PBX does, and so does everything that has an effect outside
(opening the CRM by rule). An event whose commit failed stays queued in the journal; its re-post is a repeat.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from screenpop import cards
from screenpop.calls.book import MOST_CALLS, CallBook, Fold
from screenpop.calls.call import Call, State
from screenpop.calls.event import CallEvent, Receipt
from screenpop.calls.message import Message
from screenpop.cards import Phase
from screenpop.journal import Journal, NotCommitted, Saved

log = logging.getLogger(__name__)

Ringing = tuple[str | None, int]
"""One attempt of a leg: its extension (None for the dialplan itself) and its number, from 1."""

MOST_REFUSED = 10_000
NOT_SAVED = Message("Not saved: the list of calls cannot be written")


class Verdict(StrEnum):
    """What was done about an event: the answer to "why did it not pop?"."""

    POPPED = "popped"
    UPDATED = "updated"
    REPEAT = "repeat"
    NOT_MINE = "not mine"
    DO_NOT_DISTURB = "do not disturb"
    OUTBOUND = "outbound"
    DIALPLAN_ONLY = "dialplan only"


@dataclass(frozen=True, slots=True)
class Announcement:
    """A call has changed. `pops`: an attempt of mine began. `gone`: a card of it has no reason to stay."""

    call: Call
    verdict: Verdict
    pops: bool
    gone: bool
    notes: tuple[Message, ...]


@dataclass(frozen=True, slots=True)
class PopRules:
    """The person's choices: pop on dialplan events alone, show nothing, and when to open the CRM by rule."""

    dialplan: bool = False
    quiet: Callable[[], bool] = lambda: False
    open_crm: str = "click"


class Switchboard:
    """Connects the call book, the journal and whoever shows calls. Lives on one event loop.

    `announce` is called for every change; `open_crm` opens a call's CRM page by rule, at most once a call. `trouble` is
    what keeps events from being saved, as the last commit said.
    """

    def __init__(
        self,
        book: CallBook,
        journal: Journal,
        announce: Callable[[Announcement], None],
        open_crm: Callable[[Call], Awaitable[None]],
        *,
        rules: PopRules | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self.rules = rules or PopRules()
        self.trouble: NotCommitted | None = None
        self._book = book
        self._journal = journal
        self._announce = announce
        self._open_crm = open_crm
        self._clock = clock
        self._popped: OrderedDict[str, frozenset[Ringing]] = OrderedDict()
        self._commits: dict[str, asyncio.Future[Saved]] = {}
        self._refused: OrderedDict[str, None] = OrderedDict()
        self._not_saved: dict[str, set[str]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._waking: asyncio.TimerHandle | None = None
        self._wakes_at = 0.0
        journal.on_late_commit = self._committed_late

    async def start(self) -> None:
        """Take up the calls that the last run left open, and settle those that time has ended since."""
        now = self._clock()
        for receipts in await self._journal.open_calls(now):
            call = self._book.add(receipts, now)
            if call.due_at is None:
                await self._journal.settle([call])
            else:
                self._show(call)

    async def close(self) -> None:
        if self._waking is not None:
            self._waking.cancel()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def receive(self, event: CallEvent) -> Verdict:
        """Take one event in. Returns once it is in the journal, committed; raises NotCommitted while it cannot be."""
        now = self._clock()
        if event.identity in self._refused:
            await self._journal.flush()
            self._refused.pop(event.identity, None)
            return Verdict.REPEAT
        if self._book.is_repeat(event, now):
            if (commit := self._commits.get(event.identity)) is not None:
                await asyncio.shield(commit)  # a repeat is answered 200 only when what it repeats is safe
            return Verdict.REPEAT
        return await self._take(Receipt(event, now), now)

    async def _take(self, receipt: Receipt, now: float) -> Verdict:
        event, uuid = receipt.event, receipt.event.call_event_uuid
        known = self._book.knows(uuid)
        call = self._book.add((receipt,), now)
        verdict = self._show(call, event)
        commit = self._commits[event.identity] = self._journal.append(receipt, call, known)
        try:
            saved = await asyncio.shield(commit)
        except NotCommitted as refused:
            self._keep_refused(event)
            self.trouble = refused
            log.error("An event could not be saved: %s", refused)
            self._show(call)
            raise
        finally:
            self._commits.pop(event.identity, None)
        self.trouble = None
        if saved.earlier:
            self._show(self._book.add((*saved.earlier, receipt), self._clock()))
        await self._apply_rule(uuid)
        return verdict

    def _keep_refused(self, event: CallEvent) -> None:
        """The PBX was told 503: its next post of this event is a repeat, whenever it comes."""
        self._refused[event.identity] = None
        self._not_saved.setdefault(event.call_event_uuid, set()).add(event.identity)
        while len(self._refused) > MOST_REFUSED:
            self._refused.popitem(last=False)

    def _committed_late(self, receipts: Sequence[Receipt]) -> None:
        """What was queued is on disk: its cards lose their "not saved", and the rule that waited for the commit runs."""
        self.trouble = None
        for receipt in receipts:
            unsaved = self._not_saved.get(receipt.event.call_event_uuid, set())
            unsaved.discard(receipt.event.identity)
            if not unsaved:
                self._not_saved.pop(receipt.event.call_event_uuid, None)
        for uuid in {receipt.event.call_event_uuid for receipt in receipts}:
            if self._book.knows(uuid):
                self._show(self._book.refold(uuid, self._clock()))
            task = asyncio.get_running_loop().create_task(self._apply_rule(uuid))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    def _show(self, call: Call, event: CallEvent | None = None) -> Verdict:
        """Decide what this change means for the screen, and say it."""
        now = cards.standing(call, dialplan=self.rules.dialplan)
        begun = now.ringings - self._popped.get(call.call_event_uuid, frozenset())
        if begun:
            self._popped[call.call_event_uuid] = now.ringings | self._popped.pop(call.call_event_uuid, frozenset())
            while len(self._popped) > MOST_CALLS:
                self._popped.popitem(last=False)
        verdict = self._verdict(call, event, bool(begun))
        notes = (NOT_SAVED,) if call.call_event_uuid in self._not_saved else ()
        try:
            self._announce(Announcement(call, verdict, pops=verdict is Verdict.POPPED, gone=now.gone, notes=notes))
        except Exception:  # what cannot be shown must be saved all the same
            log.exception("A call could not be shown.")
        if call.due_at is not None:
            self._wake_at(call.due_at)
        return verdict

    def _verdict(self, call: Call, event: CallEvent | None, begun: bool) -> Verdict:
        if begun:
            return Verdict.DO_NOT_DISTURB if self.rules.quiet() else Verdict.POPPED
        if call.outbound:
            return Verdict.OUTBOUND
        if event is None or any(leg.mine and (event.kind.of_dialplan or leg.extension == event.extension) for leg in call.legs):
            return Verdict.UPDATED
        return Verdict.DIALPLAN_ONLY if event.kind.of_dialplan else Verdict.NOT_MINE

    async def _apply_rule(self, uuid: str) -> None:
        """Open the CRM by the person's rule: once a call, after the commit, never while I am talking on another."""
        call = self._book.get(uuid)
        if call is None or self.rules.open_crm == "click" or self.rules.quiet():
            return
        now = cards.standing(call, dialplan=self.rules.dialplan)
        wanted = Phase.RINGING if self.rules.open_crm == "ringing" else Phase.TALKING
        if now.phase is not wanted or (wanted is Phase.RINGING and not now.ringings) or self._talking_on_another(uuid):
            return
        if await self._journal.note_opened(uuid, self.rules.open_crm, self._clock()):
            await self._open_crm(call)

    def _talking_on_another(self, uuid: str) -> bool:
        return any(
            leg.mine and leg.state is State.TALKING
            for call in self._book.calls()
            if call.call_event_uuid != uuid and not call.over
            for leg in call.legs
        )

    def _wake_at(self, due_at: float) -> None:
        """Look again when time alone will have changed a call. One timer: the earliest."""
        if self._waking is not None:
            if self._wakes_at <= due_at:
                return
            self._waking.cancel()
        self._wakes_at = due_at
        self._waking = asyncio.get_running_loop().call_later(max(0.0, due_at - self._clock()) + 0.05, self._wake)

    def _wake(self) -> None:
        self._waking = None
        task = asyncio.get_running_loop().create_task(self.settle_overdue())
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def settle_overdue(self) -> None:
        """Fold again what time has changed, show it and write it down."""
        now = self._clock()
        calls = [self._book.refold(uuid, now) for uuid in self._book.overdue(now)]
        for call in calls:
            self._show(call)
        if calls:
            await self._journal.settle(calls)
        for call in self._book.calls():
            if call.due_at is not None:
                self._wake_at(call.due_at)

    def use(self, fold: Fold, rules: PopRules) -> None:
        """The settings changed: fold by them from now on. Nothing pops because of that alone."""
        self.rules = rules
        now = self._clock()
        self._book.use(fold, now)
        for call in self._book.calls():
            ringings = cards.standing(call, dialplan=rules.dialplan).ringings
            if ringings:
                self._popped[call.call_event_uuid] = self._popped.get(call.call_event_uuid, frozenset()) | ringings
