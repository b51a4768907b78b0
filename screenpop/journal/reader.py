"""The read-only side of the journal: recents, the badge, the receipts of a call. For the app's reader thread and for the command line."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from screenpop.calls.call import Call
from screenpop.calls.event import Receipt
from screenpop.journal import opening
from screenpop.journal.failures import explain_reading
from screenpop.journal.projection import Projection, counts_as_missed
from screenpop.journal.search import Condition, Cursor, Earlier, Page, Query, Seen, conditions, is_before, is_unseen

RECENTLY_S = 10.0
"""A call that ended this short a time ago may still get events, so a start takes it up again."""
_LAST_RECEIPTS = 10_000
_BATCH = 200


class Reader:
    """One read-only connection, used in the thread that opened it. A call is always folded anew from its receipts.

    Every method raises Trouble when the file cannot be read.
    """

    def __init__(self, connection: sqlite3.Connection, path: Path, projection: Projection) -> None:
        self._connection = connection
        self._path = path
        self._projection = projection

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
        with self._one_view():
            wanted = conditions(query.search)
            if query.outcome is not None:
                overdue = [call.call_event_uuid for call in self._overdue(now) if call.outcome is query.outcome]
                wanted.append(self._judged("outcome = ?", query.outcome.value, overdue, now))
            total = int(self._select("count(*)", wanted)[0][0])
            limit = max(query.limit, 0)
            place = [is_before(query.after)] if query.after else []
            order = "ORDER BY first_received_at DESC, call_event_uuid DESC LIMIT ?"
            found = self._select("call_event_uuid, first_received_at", wanted + place, order, limit + 1)
            page = found[:limit]
            calls = self._folded([uuid for uuid, _ in page], now)
        more = bool(page) and len(found) > limit
        return Page(tuple(calls), total, Cursor(page[-1][1], page[-1][0]) if more else None)

    def last_receipt(self) -> int:
        """The number of the newest receipt; 0 while there is none."""
        with self._one_view():
            return int(self._connection.execute("SELECT coalesce(max(id), 0) FROM receipts").fetchone()[0])

    def missed_since(self, seen: Seen, now: float) -> int:
        """How many calls that a person has not `seen` count as missed: what the badge shows."""
        with self._one_view():
            # Two counts, each by its own index: as one, with OR, it would walk through all calls.
            settled = Condition("counts_as_missed AND (due_at IS NULL OR due_at >= ?)", (now,))
            overdue = [call.call_event_uuid for call in self._overdue(now) if counts_as_missed(call)]
            terms = [settled, self._outdated(overdue, now)] if overdue else [settled]
            return sum(int(self._select("count(*)", [term, is_unseen(seen)])[0][0]) for term in terms)

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

    def _judged(self, column_is: str, value: str | float, overdue: Iterable[str], now: float) -> Condition:
        """The column decides while its row is up to date; where time has passed it by, the calls in `overdue` are those that match."""
        outdated = self._outdated(overdue, now)
        up_to_date = f"(due_at IS NULL OR due_at >= ?) AND {column_is}"
        return Condition(f"(({up_to_date}) OR ({outdated.sql}))", (now, value, *outdated.values))

    def _outdated(self, among: Iterable[str], now: float) -> Condition:
        """That a row is out of date, and its call one of these."""
        self._connection.create_function("is_judged", 1, frozenset(among).__contains__)
        return Condition("due_at < ? AND is_judged(call_event_uuid)", (now,))

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
