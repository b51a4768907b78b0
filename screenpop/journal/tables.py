"""The journal's tables as its one writer handles them: transactions, receipts and rows in, receipts out."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any

from screenpop.calls.call import Call
from screenpop.calls.event import Receipt
from screenpop.journal.among import among
from screenpop.journal.failures import explain
from screenpop.journal.projection import RECEIPT_COLUMNS, ROW_COLUMNS, Projection, stored

_ROWS_AT_ONCE = 64


@contextmanager
def transaction(connection: sqlite3.Connection, path: Path) -> Iterator[sqlite3.Connection]:
    """One transaction; an error of the disk or the file in it undoes it and is raised as NotCommitted."""
    try:
        connection.execute("BEGIN IMMEDIATE")
        yield connection
        connection.execute("COMMIT")
    except BaseException as error:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        if isinstance(error, sqlite3.Error):
            raise (explain(error, path) or error) from error
        raise


class Tables:
    """The writing connection, in autocommit mode, used in the thread that opened it."""

    def __init__(self, connection: sqlite3.Connection, path: Path, projection: Projection) -> None:
        self.connection = connection
        self.path = path
        self.projection = projection

    def transaction(self) -> AbstractContextManager[sqlite3.Connection]:
        return transaction(self.connection, self.path)

    def rows(self, sql: str, *values: Any) -> list[Any]:
        """The rows of a SELECT, or of a PRAGMA, outside of a transaction. Raises NotCommitted."""
        try:
            return self.connection.execute(sql, values).fetchall()
        except sqlite3.Error as error:
            raise (explain(error, self.path) or error) from error

    def insert(self, receipts: Sequence[Receipt]) -> None:
        self._fill("INSERT INTO receipts", RECEIPT_COLUMNS, [stored(receipt) for receipt in receipts])

    def write_rows(self, calls: Iterable[Call]) -> None:
        """Insert the rows of these calls, or put them in the place of the old ones."""
        self._fill("REPLACE INTO calls", ROW_COLUMNS, [self.projection.row(call) for call in calls])

    def receipts(self, uuids: Sequence[str]) -> dict[str, list[Receipt]]:
        """The receipts of each of these calls, in the order in which they were received."""
        return self.projection.receipts(self.connection, uuids)

    def known(self, uuids: Iterable[str]) -> list[str]:
        """Those of these calls of which there are receipts."""
        sql = "SELECT DISTINCT call_event_uuid FROM receipts WHERE call_event_uuid IN "
        return [uuid for marks, some in among(uuids) for (uuid,) in self.connection.execute(sql + marks, some)]

    def folded(self, uuids: Sequence[str], now: float) -> list[Call]:
        """Each of these calls, made anew from its receipts."""
        calls = (self.projection.call(receipts, now) for receipts in self.receipts(uuids).values())
        return [call for call in calls if call is not None]

    def remembered(self, name: str) -> str | None:
        found = self.rows("SELECT value FROM meta WHERE name = ?", name)
        return str(found[0][0]) if found else None

    def remember(self, name: str, value: str) -> None:
        with self.transaction() as connection:
            connection.execute("REPLACE INTO meta(name, value) VALUES (?, ?)", (name, value))

    def _fill(self, into: str, columns: str, rows: Sequence[tuple[Any, ...]]) -> None:
        """Insert many rows with few statements: each statement gives the interpreter's lock away and has to win it back."""
        for start in range(0, len(rows), _ROWS_AT_ONCE):
            some = rows[start : start + _ROWS_AT_ONCE]
            marks = f"({', '.join('?' * len(some[0]))})"
            values = [value for row in some for value in row]
            self.connection.execute(f"{into}({columns}) VALUES {', '.join([marks] * len(some))}", values)
