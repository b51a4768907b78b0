"""The calls as the recents and the tray show them: rows made from the journal, as this desk reads them now."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path

from screenpop import cards
from screenpop.calls.book import CallBook
from screenpop.calls.call import Call
from screenpop.calls.remarks import NO_REMARKS
from screenpop.cards import RecentRow
from screenpop.desk import Desk
from screenpop.desktop.recents_query import Choices, RecentsPage, RecentsQuery
from screenpop.desktop.services import Glance
from screenpop.desktop.tray_menu import LAST_CALLS
from screenpop.details import CallDetails, CallGone, details
from screenpop.export import Exports
from screenpop.journal import Journal, Query, Seen, counts_as_missed
from screenpop.known import Known

WhoCalled = Callable[[Sequence[Call]], Awaitable[Sequence[Known]]]
FIRST_PAGE, PAGE = 25, 40
"""Calls: what a window shows at once, and with a little above and below it. Making rows of them is most of what a page takes."""
_SEEN = "seen_at"


class RecentCalls:
    """`desk` gives the desk of the moment, `known` who called. Every method raises Trouble where the journal cannot be read or written."""

    def __init__(self, journal: Journal, book: CallBook, desk: Callable[[], Desk], known: WhoCalled) -> None:
        self._journal, self._book, self._desk, self._known = journal, book, desk, known
        self._seen: Seen | None = None

    async def fetch(self, query: RecentsQuery) -> RecentsPage:
        """One page of the recents."""
        page = await self._journal.recent(_asked(query))
        return RecentsPage(await self._rows(page.calls), page.total)

    async def glance(self) -> Glance:
        """The last calls, and how many were missed since the recents were last seen."""
        if self._seen is None:
            at, _, receipt = (await self._journal.recall(_SEEN) or "0").partition(" ")
            self._seen = Seen(float(at), int(receipt) if receipt else None)
        page = await self._journal.recent(Query(limit=LAST_CALLS))
        missed = await self._journal.missed_since(self._seen)
        return Glance(await self._rows(page.calls), missed)

    async def seen(self) -> None:
        """The person looks at the recents now; the badge counts from here."""
        self._seen = Seen(time.time(), await self._journal.last_receipt())
        await self._journal.remember(_SEEN, f"{self._seen.at!r} {self._seen.receipt}")

    async def row(self, uuid: str) -> RecentRow | None:
        """One call's row; None for a call that is not in the journal (any more)."""
        call = await self.call(uuid)
        return (await self._rows([call]))[0] if call is not None else None

    async def call(self, uuid: str) -> Call | None:
        """One call, be it long over; None for one that is not in the journal (any more)."""
        call = self._book.get(uuid)
        if call is None and (receipts := await self._journal.receipts(uuid)):
            call = self._desk().fold(receipts, time.time())
        return call

    async def details(self, uuid: str) -> CallDetails:
        """Everything about one call. Raises CallGone for one that is not in the journal (any more)."""
        call = await self.call(uuid)
        if call is None:
            raise CallGone(
                "This call is not in the recents any more", "It was old enough to be destroyed, or its number was forgotten"
            )
        (known,) = await self._known([call])
        remarks = (await self._journal.remarks([uuid])).get(uuid, NO_REMARKS)
        reached = await self._journal.reached_later([uuid]) if counts_as_missed(call) else ()
        return details(call, self._desk(), known, remarks, answered_later=uuid in reached)

    async def choices(self) -> Choices:
        """By which lines and tags the recents can be narrowed."""
        return await self._journal.lines(), await self._journal.tags()

    async def export(self, query: RecentsQuery, path: Path, with_recordings: bool) -> int:
        """Write what the recents show to a file; how many calls those are."""
        return await Exports(self._journal, self._desk, self._known).export(_asked(query), path, with_recordings)

    async def _rows(self, calls: Sequence[Call]) -> tuple[RecentRow, ...]:
        known, desk = await self._known(calls), self._desk()
        remarks = await self._journal.remarks(call.call_event_uuid for call in calls)
        reached = await self._journal.reached_later(call.call_event_uuid for call in calls if counts_as_missed(call))
        return tuple(
            cards.row(
                call,
                desk,
                who,
                remarks.get(call.call_event_uuid, NO_REMARKS),
                answered_later=call.call_event_uuid in reached,
            )
            for call, who in zip(calls, known, strict=True)
        )


def _asked(query: RecentsQuery) -> Query:
    """The window's question, as the journal is asked it."""
    return Query(
        search=query.search,
        outcome=query.outcome,
        limit=PAGE if query.offset else FIRST_PAGE,
        mine=query.mine,
        line=query.line,
        tag=query.tag,
        since=query.since,
        until=query.until,
        caller=query.caller,
        unhandled=query.unhandled,
        offset=query.offset,
    )
