"""The read-only side of the journal: recents, the badge, the receipts of a call. For the app's reader thread and for the command line."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from screenpop.calls.call import Call
from screenpop.calls.event import Receipt
from screenpop.calls.remarks import Remarks
from screenpop.journal import opening, remarking, statistics
from screenpop.journal.among import among
from screenpop.journal.failures import explain_reading
from screenpop.journal.late import LateCalls
from screenpop.journal.projection import Projection, counts_as_missed
from screenpop.journal.search import (
    HANDLED,
    LINES,
    REACHED_LATER,
    Batch,
    Condition,
    Cursor,
    Earlier,
    Page,
    Query,
    Seen,
    by_column,
    conditions,
    filters,
    is_before,
)
from screenpop.statistics import Counts

RECENTLY_S = 10.0
"""A call that ended this short a time ago may still get events, so a start takes it up again."""
_LAST_RECEIPTS = 10_000
_MOST_LISTED = 100
_LATELY = 1_000
"""So many of the last receipts tell which extensions there are: about a day of a small office, read in some 30 ms."""
_ORDER = "ORDER BY first_received_at {0}, call_event_uuid {0}"
_BATCH = 200
_FEW = 10_000
"""Calls that a search may find for them to be sorted here; where there are more, the newest are found soon by their age."""


class Reader:
    """One read-only connection, used in the thread that opened it. A call is always folded anew from its receipts.

    Every method raises Trouble when the file cannot be read.
    """

    def __init__(self, connection: sqlite3.Connection, path: Path, projection: Projection) -> None:
        self._connection = connection
        self._path = path
        self._projection = projection
        self._counted: tuple[tuple[Any, ...], int] | None = None
        self._late = LateCalls()

    @classmethod
    def open(cls, path: Path, projection: Projection) -> Reader:
        """Open read-only, also while another process writes. No file yet reads as an empty journal."""
        return cls(opening.for_reading(path), path, projection)

    def close(self) -> None:
        self._connection.close()

    def __enter__(self) -> Reader:
        return self

    def __exit__(self, *_exc: object) -> None:
        self.close()

    def recent(self, query: Query, now: float) -> Page:
        """The calls that match, newest first by their first receipt, one page of them."""
        limit = max(query.limit, 0)
        with self._one_view():
            wanted = self._wanted(query, now)
            total, found = self._few(wanted, query) if query.search.strip() else (None, [])
            if total is None:
                total = self._total(wanted)
                found = self._places(wanted, query, limit + 1, total)
            calls = self._folded([uuid for _, uuid in found[:limit]], now)
        return Page(tuple(calls), total, _next(found, limit))

    def batch(self, query: Query, now: float) -> Batch:
        """The same calls with what was written of them, and not counted: to go through all that match."""
        limit = max(query.limit, 0)
        with self._one_view():
            found = self._places(self._wanted(query, now), query, limit + 1)
            uuids = [uuid for _, uuid in found[:limit]]
            calls = self._folded(uuids, now)
            remarks = remarking.remarks(self._connection, uuids)
        return Batch(tuple(calls), remarks, _next(found, limit))

    def last_receipt(self) -> int:
        """The number of the newest receipt; 0 while there is none."""
        with self._one_view():
            return int(self._connection.execute("SELECT coalesce(max(id), 0) FROM receipts").fetchone()[0])

    def missed_since(self, seen: Seen, now: float) -> int:
        """How many calls that a person has not `seen` count as missed: what the badge shows."""
        with self._one_view():
            # Counts of their own, each by an index: as one, with OR, it would walk through all calls.
            settled = Condition("counts_as_missed AND (due_at IS NULL OR due_at >= ?)", (now,))
            overdue = [call.call_event_uuid for call in self._overdue(now) if counts_as_missed(call)]
            terms = [settled, self._outdated("was_missed", overdue, now)] if overdue else [settled]
            late = among(self._late.since(self._connection, seen))
            came = [Condition("first_received_at > ?", (seen.at,)), *(_is_late(seen, marks, some) for marks, some in late)]
            open_ones = [[term, part, Condition(f"NOT {HANDLED}")] for term in terms for part in came]
            return sum(int(self._select("count(*)", wanted)[0][0]) for wanted in open_ones)

    def earlier(self, caller: str, than: Cursor, since: float, now: float) -> Earlier:
        """The calls of one caller (`SearchKeys.caller`) that came before the one at `than`."""
        if not caller:
            return Earlier(0, None)
        wanted = [Condition("caller = ? AND caller != ''", (caller,)), is_before(than)]
        with self._one_view():
            count = self._select("count(*)", [*wanted, Condition("first_received_at >= ?", (since,))])
            last = self._select("call_event_uuid", wanted, "ORDER BY first_received_at DESC, call_event_uuid DESC LIMIT 1")
            calls = self._folded([uuid for (uuid,) in last], now)
        return Earlier(int(count[0][0]), calls[0] if calls else None)

    def remarks(self, uuids: Iterable[str]) -> dict[str, Remarks]:
        """What was written of these calls; those of which nothing was are left out."""
        with self._one_view():
            return remarking.remarks(self._connection, uuids)

    def reached_later(self, uuids: Iterable[str]) -> frozenset[str]:
        """Those of these calls after which their caller was answered, or called back."""
        found: set[str] = set()
        with self._one_view():
            for marks, some in among(uuids):
                sql = f"SELECT call_event_uuid FROM calls WHERE call_event_uuid IN {marks} AND {REACHED_LATER}"  # noqa: S608
                found.update(uuid for (uuid,) in self._connection.execute(sql, some))
        return frozenset(found)

    def reminders(self, now: float) -> list[str]:
        """The calls that are to come back by now, those first that have waited longest."""
        with self._one_view():
            return remarking.reminders(self._connection, now)

    def next_reminder(self) -> float | None:
        """When the first call is to come back (epoch seconds), be it in the past; None if none is."""
        with self._one_view():
            return remarking.next_reminder(self._connection)

    def tags(self) -> list[str]:
        """Each tag once, those most often given first, 100 at most."""
        with self._one_view():
            return remarking.tags(self._connection, _MOST_LISTED)

    def lines(self) -> list[str]:
        """The labels of our lines that were called, those of the most of the last 1,000 calls first, 100 at most."""
        with self._one_view():
            return [line for (line,) in self._connection.execute(LINES, (_LATELY, _MOST_LISTED))]

    def extensions(self) -> list[tuple[str, str | None]]:
        """The extensions that the last events were of, those of the most first, with the name that each had last; 100 at most."""
        named: dict[str, str | None] = {}
        counted: Counter[str] = Counter()
        with self._one_view():
            for receipt in self._projection.last(self._connection, _LATELY):
                extension, name = receipt.event.extension, receipt.event.extension_name
                if extension is not None:
                    counted[extension] += 1
                    named[extension] = named.get(extension) or name
        return [(extension, named[extension]) for extension, _ in counted.most_common(_MOST_LISTED)]

    def counted(self, since: float, until: float, line: str | None, mine: bool) -> Counts:
        """What the calls of this time come to (`statistics.counted`)."""
        with self._one_view():
            return statistics.counted(self._connection, since, until, line, mine)

    def receipts(self, uuid: str) -> list[Receipt]:
        """Everything that was received of one call; empty if nothing was."""
        with self._one_view():
            return self._receipts([uuid]).get(uuid, [])

    def open_calls(self, now: float) -> list[list[Receipt]]:
        """What a start takes up again: the receipts of each call that was open or had a receipt in the last 10 s."""
        with self._one_view():
            uuids = self._connection.execute(
                "SELECT call_event_uuid FROM calls WHERE due_at IS NOT NULL UNION SELECT call_event_uuid FROM receipts"
                " WHERE id > (SELECT max(id) FROM receipts) - ? AND received_at > ?",
                (_LAST_RECEIPTS, now - RECENTLY_S),
            ).fetchall()
            calls = self._receipts([uuid for (uuid,) in uuids]).values()
        return sorted(calls, key=lambda receipts: receipts[0].received_at)

    @contextmanager
    def _one_view(self) -> Iterator[None]:
        """All that is read inside belongs to one moment, though the writer goes on."""
        try:
            self._connection.execute("BEGIN")
            try:
                yield
            finally:
                self._connection.execute("ROLLBACK")
        except sqlite3.Error as error:
            raise (explain_reading(error, self._path) or error) from error

    def _overdue(self, now: float) -> Iterator[Call]:
        """The calls whose row time has outdated (the app was not there to settle them), as they stand now."""
        rows = self._connection.execute("SELECT call_event_uuid FROM calls WHERE due_at < ?", (now,)).fetchall()
        for start in range(0, len(rows), _BATCH):
            yield from self._folded([uuid for (uuid,) in rows[start : start + _BATCH]], now)

    def _wanted(self, query: Query, now: float) -> list[Condition]:
        return [*conditions(query.search), *filters(query), *self._judgements(query, now)]

    def _places(self, wanted: Sequence[Condition], query: Query, most: int, total: int | None = None) -> list[Any]:
        """Where the calls that match stand in the list, newest first, from the query's own place on. What is nearer to the end of
        `total` calls is reached from there: SQLite passes over an offset one by one."""
        columns, place = "first_received_at, call_event_uuid", [is_before(query.after)] if query.after else []
        offset = max(query.offset, 0)
        if total is None or offset <= total / 2 or place:
            return self._select(columns, [*wanted, *place], f"{_ORDER.format('DESC')} LIMIT ? OFFSET ?", most, offset)
        many = max(min(most, total - offset), 0)
        oldest_first = self._select(
            columns, wanted, f"{_ORDER.format('ASC')} LIMIT ? OFFSET ?", many, max(total - offset - many, 0)
        )
        return oldest_first[::-1]

    def _judgements(self, query: Query, now: float) -> list[Condition]:
        """What the query asks of a call that time alone may change."""
        if query.outcome is None and not query.unhandled:
            return []
        overdue, found, plus = list(self._overdue(now)), [], by_column(query)
        if query.outcome is not None:
            right = [call.call_event_uuid for call in overdue if call.outcome is query.outcome]
            found.append(
                self._judged("has_outcome", Condition(f"{plus}outcome = ?", (query.outcome.value,)), overdue, right, now)
            )
        if query.unhandled:
            right = [call.call_event_uuid for call in overdue if counts_as_missed(call)]
            found += [
                self._judged("was_missed", Condition(f"{plus}counts_as_missed"), overdue, right, now),
                Condition(f"NOT {HANDLED}"),
            ]
        return found

    def _judged(self, name: str, column: Condition, overdue: Sequence[Call], right: Iterable[str], now: float) -> Condition:
        """The column decides while its row is up to date; where time has passed it by, the calls in `right` are those that match."""
        if not overdue:
            return column
        outdated = self._outdated(name, right, now)
        sql = f"(((due_at IS NULL OR due_at >= ?) AND {column.sql}) OR ({outdated.sql}))"
        return Condition(sql, (now, *column.values, *outdated.values), lasting=False)

    def _outdated(self, name: str, among: Iterable[str], now: float) -> Condition:
        """That a row is out of date, and its call one of these."""
        self._connection.create_function(name, 1, frozenset(among).__contains__)
        return Condition(f"due_at < ? AND {name}(call_event_uuid)", (now,), lasting=False)

    def _few(self, wanted: Sequence[Condition], query: Query) -> tuple[int | None, list[Any]]:
        """How many match, and their places from the query's own on, from one walk; None where they are too many to sort here."""
        found = self._select("first_received_at, call_event_uuid", wanted, "LIMIT ?", _FEW + 1)
        if len(found) > _FEW:
            return None, []
        before = (query.after.first_received_at, query.after.call_event_uuid) if query.after else None
        return len(found), sorted((row for row in found if before is None or row < before), reverse=True)[max(query.offset, 0) :]

    def _total(self, wanted: Sequence[Condition]) -> int:
        """How many match. Whoever turns the pages of a journal that nobody writes meanwhile makes it count them once."""
        version = int(self._connection.execute("PRAGMA data_version").fetchone()[0])
        asked = (version, *wanted)
        if self._counted is None or self._counted[0] != asked or not all(condition.lasting for condition in wanted):
            self._counted = (asked, int(self._select("count(*)", wanted)[0][0]))
        return self._counted[1]

    def _folded(self, uuids: Sequence[str], now: float) -> list[Call]:
        receipts = self._receipts(uuids)
        calls = (self._projection.call(receipts[uuid], now) for uuid in uuids if uuid in receipts)
        return [call for call in calls if call is not None]

    def _receipts(self, uuids: Sequence[str]) -> dict[str, list[Receipt]]:
        return self._projection.receipts(self._connection, uuids)

    def _select(self, columns: str, wanted: Sequence[Condition], order: str = "", *more: float) -> list[Any]:
        where = " AND ".join(condition.sql for condition in wanted) or "1"
        values = [value for condition in wanted for value in condition.values]
        sql = f"SELECT {columns} FROM calls WHERE {where} {order}"  # noqa: S608 - none of it is text from outside
        return self._connection.execute(sql, (*values, *more)).fetchall()


def _is_late(seen: Seen, marks: str, uuids: Sequence[str]) -> Condition:
    return Condition(f"first_received_at <= ? AND call_event_uuid IN {marks}", (seen.at, *uuids))


def _next(found: Sequence[Any], limit: int) -> Cursor | None:
    """Where the next page begins, if one more was found than goes on this one."""
    return Cursor(*found[limit - 1]) if 0 < limit < len(found) else None
