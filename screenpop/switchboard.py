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
from functools import partial

from screenpop import cards
from screenpop.acquaintance import Acquaintance, nobody_knows
from screenpop.calls.book import MOST_CALLS, CallBook
from screenpop.calls.call import Call
from screenpop.calls.event import CallEvent, Receipt
from screenpop.calls.message import Message
from screenpop.journal import Journal, NotCommitted, Saved
from screenpop.opening_rule import TOO_LATE_S, OpeningRule, nothing_to_wait_for
from screenpop.rules import Decision, PopRules
from screenpop.system.alarm import Alarm
from screenpop.system.background import Background
from screenpop.unsaved import Unsaved

log = logging.getLogger(__name__)

Ringing = tuple[str | None, int]
"""One attempt of a leg: its extension (None for the dialplan itself) and its number, from 1."""

NOT_SAVED = Message("Not saved: the list of calls cannot be written")


class Verdict(StrEnum):
    """What was done about an event: the answer to "why did it not pop?"."""

    POPPED = "popped"
    UPDATED = "updated"
    REPEAT = "repeat"
    NOT_MINE = "not mine"
    RULE = "a rule"
    DO_NOT_DISTURB = "do not disturb"
    OUTBOUND = "outbound"
    DIALPLAN_ONLY = "dialplan only"
    TOO_LATE = "too late"


@dataclass(frozen=True, slots=True)
class Announcement:
    """A call has changed. `pops`: an attempt of mine began. `gone`: a card of it has no reason to stay."""

    call: Call
    verdict: Verdict
    pops: bool
    gone: bool
    notes: tuple[Message, ...]


class Switchboard:
    """Connects the call book, the journal and whoever shows calls. Lives on one event loop.

    `announce` is called for every change; `open_crm` opens the `link` of a call by rule, at most once a call, when `settled` says
    that its caller has been looked up; `knows` says for rules whether this computer's contacts have the caller. `trouble` is what keeps events from being saved, as the last commit said.
    """

    def __init__(
        self,
        book: CallBook,
        journal: Journal,
        announce: Callable[[Announcement], None],
        open_crm: Callable[[str], Awaitable[None]],
        *,
        link: Callable[[Call], str | None],
        settled: Callable[[Call], Awaitable[None]] = nothing_to_wait_for,
        knows: Callable[[Call], Awaitable[bool]] = nobody_knows,
        rules: PopRules | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self.rules = rules or PopRules()
        self.trouble: NotCommitted | None = None
        self._book = book
        self._journal = journal
        self._announce = announce
        self._opening = OpeningRule(book, journal, link, open_crm, clock, settled)
        self._acquaintance = Acquaintance(knows)
        self._clock = clock
        self._popped: OrderedDict[str, frozenset[Ringing]] = OrderedDict()
        self._commits: dict[str, asyncio.Future[Saved]] = {}
        self._unsaved = Unsaved()
        self._background = Background()
        self._alarm = Alarm(lambda: self._background.begin(self.settle_overdue()), clock)
        journal.on_late_commit = self._committed_late

    async def start(self) -> None:
        """Take up the calls that the last run left open, and settle those that time has ended since."""
        now = self._clock()
        calls = [self._book.add(receipts, now) for receipts in await self._journal.open_calls(now)]
        await asyncio.gather(*(self._acquaintance.ask(call) for call in calls if self._must_ask_who(call)))
        for call in calls:
            if call.due_at is not None:
                self._show(call)
        await self._settle([call for call in calls if call.due_at is None])

    async def close(self) -> None:
        self._alarm.cancel()
        await self._background.end()

    async def receive(self, event: CallEvent) -> Verdict:
        """Take one event in. Returns once it is in the journal, committed; raises NotCommitted while it cannot be."""
        now = self._book.time_of(event, self._clock())
        if self._unsaved.is_repost(event, now, self._book.receipts(event.call_event_uuid)):
            await self._journal.flush()
            self._unsaved.reposted(event)
            return Verdict.REPEAT
        if self._book.is_repeat(event, now):
            if (commit := self._commits.get(event.identity)) is not None:
                await asyncio.shield(commit)  # a repeat is answered 200 only when what it repeats is safe
            return Verdict.REPEAT
        return await self._take(Receipt(event, now))

    async def receive_relayed(self, receipt: Receipt) -> Verdict:
        """Take in what a relay has kept, at the time at which it came there, in whatever order. Returns and raises as `receive`.

        What is older than a minute shows no card: its ringing is over, or its card would come when nobody needs it.
        """
        if self._book.has(receipt):
            await self._safe(receipt.event)
            return Verdict.REPEAT
        return await self._take(receipt, overtaken=self._book.was_overtaken(receipt))

    async def _safe(self, event: CallEvent) -> None:
        """Returns when what the book has of an event, and of its call, is in the journal. Raises NotCommitted."""
        if (commit := self._commits.get(event.identity)) is not None:
            await asyncio.shield(commit)
        if self._unsaved.waits(event.call_event_uuid):
            await self._journal.flush()

    async def _take(self, receipt: Receipt, *, overtaken: bool = False) -> Verdict:
        """`overtaken`: later events of its leg were here before it. It may divide the leg's ringings otherwise; that begins none."""
        event, uuid, now = receipt.event, receipt.event.call_event_uuid, self._clock()
        known = self._book.knows(uuid)
        call = self._book.add((receipt,), now)
        if overtaken and uuid in self._popped:
            self._remember_popped(uuid, cards.standing(call, dialplan=self.rules.dialplan).ringings)
        must_ask = self._must_ask_who(call)
        verdict = Verdict.UPDATED if must_ask else self._show(call, receipt)
        commit = self._commits[event.identity] = self._journal.append(receipt, call, known)
        try:
            if must_ask:
                await self._acquaintance.ask(call)
                verdict = self._show(self._book.get(uuid) or call, receipt)
            saved = await asyncio.shield(commit)
        except NotCommitted as refused:
            self._refuse(receipt, refused)
            raise
        except Exception:
            self._book.discard(receipt, now)
            raise
        finally:
            if self._commits.get(event.identity) is commit:
                del self._commits[event.identity]
        self.trouble = None
        if saved.earlier:
            self._learn(uuid, (*saved.earlier, receipt))
        self._apply_rule(uuid)
        return verdict

    def _refuse(self, receipt: Receipt, refused: NotCommitted) -> None:
        """The PBX is told 503. What the journal has queued stays; what it could not even queue has never come."""
        self.trouble = refused
        log.error("An event could not be saved: %s", refused)
        if refused.queued:
            self._unsaved.refuse(receipt)
        call = self._book.get(receipt.event.call_event_uuid)
        if call is not None:
            self._show(call, saved=False)
        if not refused.queued:
            self._book.discard(receipt, self._clock())

    def _learn(self, uuid: str, receipts: Sequence[Receipt]) -> None:
        """The journal knew more of a call than the book: what has popped by another count does not pop again."""
        popped = uuid in self._popped
        call = self._book.add(receipts, self._clock())
        if popped:
            self._remember_popped(uuid, cards.standing(call, dialplan=self.rules.dialplan).ringings)
        self._show(call)

    def _committed_late(self, receipts: Sequence[Receipt]) -> None:
        """What was queued is on disk: its cards lose their "not saved", and the rule that waited for the commit runs."""
        self.trouble = None
        self._unsaved.saved(receipts)
        for uuid in {receipt.event.call_event_uuid for receipt in receipts}:
            if self._book.knows(uuid):
                self._show(self._book.refold(uuid, self._clock()))
            self._apply_rule(uuid)

    def _show(self, call: Call, receipt: Receipt | None = None, *, saved: bool = True) -> Verdict:
        """Decide what this change means for the screen, and say it."""
        now = cards.standing(call, dialplan=self.rules.dialplan)
        begun = now.ringings - self._popped.get(call.call_event_uuid, frozenset())
        since = self._clock() - TOO_LATE_S
        new = {extension for extension, _ in begun if self._book.rang_at(call.call_event_uuid, extension) >= since}
        if new:
            self._remember_popped(call.call_event_uuid, now.ringings)
            if (call.direction or "inbound").partition("_")[0].lower() not in ("inbound", "internal"):
                log.info("A call of unknown direction pops: %s", call.direction)
        verdict = self._verdict(call, receipt, new)
        notes = (NOT_SAVED,) if not saved or self._unsaved.waits(call.call_event_uuid) else ()
        try:
            self._announce(Announcement(call, verdict, pops=verdict is Verdict.POPPED, gone=now.gone, notes=notes))
        except Exception:  # what cannot be shown must be saved all the same
            log.exception("A call could not be shown.")
        if call.due_at is not None:
            self._alarm.at(call.due_at)
        return verdict

    def _remember_popped(self, uuid: str, ringings: frozenset[Ringing]) -> None:
        self._popped[uuid] = ringings | self._popped.pop(uuid, frozenset())
        while len(self._popped) > MOST_CALLS:
            self._popped.popitem(last=False)

    def _verdict(self, call: Call, receipt: Receipt | None, new: set[str | None]) -> Verdict:
        """`new`: the extensions that an attempt of mine began to ring just now."""
        if new:
            kept_by = [decision for decision in map(partial(self._decide, call), new) if decision.pop is False]
            if len(kept_by) == len(new):
                log.info("By the rule %r a call does not pop.", kept_by[0].rule)
                return Verdict.RULE
            return Verdict.DO_NOT_DISTURB if self.rules.quiet() else Verdict.POPPED
        if call.outbound:
            return Verdict.OUTBOUND
        if receipt is None:
            return Verdict.UPDATED
        event = receipt.event
        if any(leg.mine and (event.kind.of_dialplan or leg.extension == event.extension) for leg in call.legs):
            return Verdict.TOO_LATE if self._clock() - receipt.received_at > TOO_LATE_S else Verdict.UPDATED
        return Verdict.DIALPLAN_ONLY if event.kind.of_dialplan else Verdict.NOT_MINE

    def _decide(self, call: Call, extension: str | None) -> Decision:
        return self.rules.decide(call, extension, self._acquaintance.of(call.call_event_uuid))

    def _must_ask_who(self, call: Call) -> bool:
        return self.rules.asks_who and not (call.over or call.outbound or self._acquaintance.was_asked(call.call_event_uuid))

    def _apply_rule(self, uuid: str) -> None:
        call = self._book.get(uuid)
        if call is None or self.rules.quiet():
            return
        leg = cards.standing(call, dialplan=self.rules.dialplan).leg
        when = self._decide(call, leg.extension if leg is not None else None).open or self.rules.open_crm
        if when in ("ringing", "answered"):
            self._background.begin(self._opening.apply(uuid, when, dialplan=self.rules.dialplan))

    async def settle_overdue(self) -> None:
        """Fold again what time has changed, show it and write it down."""
        now = self._clock()
        calls = [self._book.refold(uuid, now) for uuid in self._book.overdue(now)]
        for call in calls:
            self._show(call)
        for call in self._book.calls():
            if call.due_at is not None:
                self._alarm.at(call.due_at)
        await self._settle(calls)

    async def _settle(self, calls: Sequence[Call]) -> None:
        """The rows in the journal; where they cannot be written, the next start settles them."""
        try:
            if calls:
                await self._journal.settle(calls)
        except NotCommitted as refused:
            log.error("Calls that time has ended could not be written down: %s", refused)

    def show_again(self, uuid: str) -> None:
        """More is known of the caller, or things read otherwise now: announced without an event."""
        call = self._book.get(uuid)
        if call is not None:
            self._show(call)

    def use(self, rules: PopRules, *, refold: bool) -> None:
        """The settings changed; `refold`: so did how calls read. Nothing pops because of that alone."""
        self.rules = rules
        if refold:
            self._book.refold_all(self._clock())
        for call in self._book.calls():
            ringings = cards.standing(call, dialplan=rules.dialplan).ringings
            if ringings:
                self._remember_popped(call.call_event_uuid, ringings)
