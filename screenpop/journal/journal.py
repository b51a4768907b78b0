"""The journal as the app uses it: nothing here waits for the disk, everything answers on the event loop."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TypeVar

from screenpop.calls.book import Fold
from screenpop.calls.call import Call
from screenpop.calls.event import Receipt
from screenpop.calls.remarks import Remarks
from screenpop.calls.traces import Traces
from screenpop.journal import remarking
from screenpop.journal.erasing import Erased, concerns
from screenpop.journal.failures import NotCommitted, closed, too_many
from screenpop.journal.projection import Projection, ReadEvent, Searchable
from screenpop.journal.reader import Reader
from screenpop.journal.reading import Reading
from screenpop.journal.rebuilding import Rebuilt
from screenpop.journal.search import Batch, Cursor, Earlier, Page, Query, Seen
from screenpop.journal.store import Entry, Saved, Steps, Store
from screenpop.journal.tables import Tables
from screenpop.journal.writer import Writer
from screenpop.statistics import Counts, Statistics, StatisticsQuery, day_by_day, made_of
from screenpop.trouble import Trouble

log = logging.getLogger(__name__)

MOST_WAITING = 10_000
"""With so many receipts waiting for the disk, no more are taken."""
_CLOSING_S = 2.5

T = TypeVar("T")


def _late(entry: Entry) -> Entry:
    return replace(entry, late=True)


def _nobody_told(receipts: Sequence[Receipt]) -> None:
    """Until somebody wants to know what was committed late."""


class Journal:
    """One writer thread, one reader thread; used from one event loop, asyncio's or qasync's.

    `read_event`, `fold` and `searchable` are called in both threads, so they must be pure. What cannot be written raises
    NotCommitted; what cannot be read raises Trouble. `on_late_commit` is called on the loop with receipts whose `append`
    had failed and which are in the journal now; whether it had still earlier ones of those calls, only `receipts` tells.
    """

    def __init__(
        self,
        path: Path,
        *,
        read_event: ReadEvent,
        fold: Fold,
        searchable: Searchable,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self.on_late_commit: Callable[[Sequence[Receipt]], None] = _nobody_told
        self._path = path
        self._projection = Projection(read_event, fold, searchable)
        self._clock = clock
        self._writer: Writer[Store, Entry, Saved] | None = None
        self._reading: Reading | None = None
        self._refused: Trouble | None = None

    async def start(self) -> None:
        """Open the file. Never raises for a file that cannot be opened: see `opening_trouble`; it is tried again at each append."""
        loop = asyncio.get_running_loop()
        writer = self._writer = Writer[Store, Entry, Saved](loop, self._open_store, self._clock, _late, self._committed_late)
        self._reading = Reading(loop, partial(Reader.open, self._path, self._projection), lambda: writer.openings)
        try:
            await self._writer.start()
        except NotCommitted as refused:
            self._refused = refused

    @property
    def opening_trouble(self) -> Trouble | None:
        """What a person should know about the opening: refused, damaged and begun anew, on a network drive."""
        if self._writer is not None and self._writer.openings:
            return next(iter(self._writer.notices), None)
        return self._refused

    async def close(self) -> None:
        """Commit what is waiting and end both threads, in less than 3 s. One that a disk does not answer is left behind."""
        if self._writer is None or self._reading is None:
            return
        writer, self._writer, reading, self._reading = self._writer, None, self._reading, None
        await reading.stop(_CLOSING_S / 10)
        await writer.stop(_CLOSING_S)

    def append(self, receipt: Receipt, call: Call, known: bool) -> asyncio.Future[Saved]:
        """Commit a receipt and the row of the call that it makes; done means that it is on the disk.

        `known`: the caller has the earlier receipts of this call, if there are any; if not, and there are,
        `Saved.earlier` holds them. NotCommitted, `queued`: the receipt waits and is committed as soon as that is possible (then
        `on_late_commit`); not `queued` (10,000 wait already, or the journal is closed): it is not kept. Any other exception:
        it cannot be stored at all, which no second try would change, and is not kept either.
        """
        if self._writer is None or self._writer.backlog >= MOST_WAITING:
            return self._not_taken()
        return self._writer.save(Entry(receipt, call, known))

    async def flush(self) -> None:
        """Try now to commit what is queued. Raises NotCommitted if something still is."""
        await self._writing().flush()

    async def settle(self, calls: Iterable[Call]) -> None:
        """Bring the rows of these calls up to date: time has changed them."""
        settled = tuple(calls)
        await self._writing().do(lambda store: store.settle(settled))

    async def note_opened(self, uuid: str, rule: str, at: float) -> bool:
        """Commit that `rule` opens this call in the CRM at `at` (epoch seconds); False if a rule has done so before."""
        return await self._writing().do(lambda store: store.note_opened(uuid, rule, at))

    async def write_note(self, uuid: str, text: str) -> bool:
        """Commit this note of a call (`remarks.note_as_kept`); False for a call that is not in the journal (any more)."""
        return await self._remark(lambda tables: remarking.write_note(tables, uuid, text))

    async def set_tags(self, uuid: str, tags: Iterable[str]) -> bool:
        """Commit these tags of a call, instead of those before (`remarks.tags_as_kept`); False for a call that is not there."""
        kept = tuple(tags)
        return await self._remark(lambda tables: remarking.set_tags(tables, uuid, kept))

    async def set_handled(self, uuids: Iterable[str], at: float | None) -> int:
        """Commit that these calls were seen to at this time (epoch seconds), or were not; answers how many of them there are."""
        meant = tuple(uuids)
        return await self._remark(lambda tables: remarking.set_handled(tables, meant, at))

    async def remind(self, uuid: str, at: float | None) -> bool:
        """Commit when the call is to come back (epoch seconds; None: not at all); False for a call that is not there."""
        return await self._remark(lambda tables: remarking.remind(tables, uuid, at))

    async def recall(self, name: str) -> str | None:
        """What was remembered under this name."""
        return await self._writing().do(lambda store: store.tables.remembered(name))

    async def remember(self, name: str, value: str) -> None:
        """Keep a small thing that belongs to this journal, such as until when its missed calls have been seen."""
        await self._writing().do(lambda store: store.tables.remember(name, value))

    async def rebuild(self, now: float) -> Rebuilt:
        """Make the calls table again from the receipts, and say how many rows differed; commits go on meanwhile."""
        return await self._writing().do_in_steps(lambda store: store.rebuild_steps(now))

    async def refresh(self, fingerprint: str, now: float) -> bool:
        """Make the calls table again if `fingerprint` (all that fold and search keys depend on) is not that of the last time."""
        return await self._writing().do_in_steps(lambda store: store.refresh_steps(fingerprint, now))

    async def prune(self, before: float) -> int:
        """Destroy every call whose first receipt is older than `before` (epoch seconds); answers how many.

        No query finds them any more. What the disk still has of them is overwritten when nothing was written for some
        seconds, once a day at most: that takes about 13 ms for each MB, during which nothing can be committed.
        """
        writer = self._writing()

        def steps(store: Store) -> Steps[int]:
            destroyed = yield from store.prune_steps(before)
            writer.wipe_when_idle()
            return destroyed

        return await writer.do_in_steps(steps)

    async def forget(self, traces: Traces) -> Erased:
        """Destroy every call of this number, and take it out of what was written of others."""
        writer = self._writing()

        def steps(store: Store) -> Steps[Erased]:
            writer.drop_held(lambda entry: concerns(entry.receipt, traces))
            return store.forget_steps(traces)

        return await writer.do_in_steps(steps)

    async def recent(self, query: Query) -> Page:
        """The calls that match, newest first by their first receipt, one page of them."""
        return await self._ask(lambda reader: reader.recent(query, self._clock()))

    async def batch(self, query: Query) -> Batch:
        """The same calls with what was written of them, and not counted: to go through all that match."""
        return await self._ask(lambda reader: reader.batch(query, self._clock()))

    async def earlier(self, caller: str, than: Cursor, since: float) -> Earlier:
        """The calls of one caller (`SearchKeys.caller`) before the one at `than`, counted from `since` (epoch seconds)."""
        return await self._ask(lambda reader: reader.earlier(caller, than, since, self._clock()))

    async def last_receipt(self) -> int:
        """The number of the newest receipt; 0 while there is none."""
        return await self._ask(lambda reader: reader.last_receipt())

    async def missed_since(self, seen: Seen) -> int:
        """How many calls that a person has not `seen` count as missed."""
        return await self._ask(lambda reader: reader.missed_since(seen, self._clock()))

    async def remarks(self, uuids: Iterable[str]) -> dict[str, Remarks]:
        """What was written of these calls; those of which nothing was are left out."""
        meant = tuple(uuids)
        return await self._ask(lambda reader: reader.remarks(meant))

    async def reached_later(self, uuids: Iterable[str]) -> frozenset[str]:
        """Those of these calls after which their caller was answered, or called back: if they were missed, they are handled."""
        meant = tuple(uuids)
        return await self._ask(lambda reader: reader.reached_later(meant))

    async def reminders(self, now: float) -> list[str]:
        """The calls that are to come back by now (epoch seconds), those first that have waited longest."""
        return await self._ask(lambda reader: reader.reminders(now))

    async def next_reminder(self) -> float | None:
        """When the first call is to come back (epoch seconds), be it in the past; None if none is."""
        return await self._ask(lambda reader: reader.next_reminder())

    async def tags(self) -> list[str]:
        """Each tag once, those most often given first, 100 at most."""
        return await self._ask(lambda reader: reader.tags())

    async def lines(self) -> list[str]:
        """The labels of our lines that were called, those of the most of the last 1,000 calls first, 100 at most."""
        return await self._ask(lambda reader: reader.lines())

    async def extensions(self) -> list[tuple[str, str | None]]:
        """The extensions that the last events were of, those of the most first, with the name that each had last; 100 at most."""
        return await self._ask(lambda reader: reader.extensions())

    async def statistics(self, query: StatisticsQuery) -> Statistics:
        """How many calls came, when and on which line. Day by day, so that other questions are answered between two days."""
        counts = Counts()
        for since, until in day_by_day(query):
            day = partial(Reader.counted, since=since, until=until, line=query.line, mine=query.mine)
            counts.add(await self._ask(day))
        return made_of(counts, query)

    async def receipts(self, uuid: str) -> list[Receipt]:
        """Everything that was received of one call."""
        return await self._ask(lambda reader: reader.receipts(uuid))

    async def open_calls(self, now: float) -> list[list[Receipt]]:
        """What a start takes up again: the receipts of each call that was open or had a receipt in the last 10 s."""
        return await self._ask(lambda reader: reader.open_calls(now))

    async def _remark(self, change: Callable[[Tables], T]) -> T:
        """A call whose receipts still wait for the disk has no place for remarks yet, so they are refused as those were."""
        writer = self._writing()

        def work(store: Store) -> T:
            writer.check_nothing_held()
            return change(store.tables)

        return await writer.do(work)

    def _open_store(self, thorough: bool) -> Store:
        return Store.open(self._path, self._projection, thorough=thorough)

    def _committed_late(self, entries: Sequence[Entry]) -> None:
        self.on_late_commit([entry.receipt for entry in entries])

    def _writing(self) -> Writer[Store, Entry, Saved]:
        if self._writer is None:
            raise closed()
        return self._writer

    def _not_taken(self) -> asyncio.Future[Saved]:
        refused: asyncio.Future[Saved] = asyncio.get_running_loop().create_future()
        refused.set_exception(closed() if self._writer is None else too_many(MOST_WAITING))
        return refused

    async def _ask(self, question: Callable[[Reader], T]) -> T:
        if self._reading is None:
            raise closed()
        return await self._reading.ask(question)
