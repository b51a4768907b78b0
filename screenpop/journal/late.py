"""Calls that came before a person looked at the recents, and were heard of only after that: a relay had kept them."""

from __future__ import annotations

import sqlite3

from screenpop.journal.search import Seen


class LateCalls:
    """Each receipt is looked at once: the badge is asked for with each of them. Raises sqlite3.Error."""

    def __init__(self) -> None:
        self._of: Seen | None = None
        self._until: tuple[int, str | None] = (0, None)
        self._found: set[str] = set()

    def since(self, connection: sqlite3.Connection, seen: Seen) -> set[str]:
        """The uuids of the calls whose first receipts are of a time that was `seen`, and were not here then."""
        if seen.receipt is None:
            return set()
        last, identity = self._until
        if seen != self._of or _identity(connection, last) != identity:  # numbers of receipts that were forgotten are given again
            self._of, self._found, last = seen, set(), seen.receipt
        newest = int(connection.execute("SELECT coalesce(max(id), 0) FROM receipts").fetchone()[0])
        # By number, and not by an index of all calls, which SQLite takes for anything DISTINCT.
        sql = "SELECT call_event_uuid FROM receipts NOT INDEXED WHERE id > ? AND received_at <= ?"
        known = "SELECT 1 FROM receipts WHERE call_event_uuid = ? AND id <= ? LIMIT 1"
        for uuid in {uuid for (uuid,) in connection.execute(sql, (last, seen.at))}:
            if connection.execute(known, (uuid, seen.receipt)).fetchone() is None:
                self._found.add(uuid)
        self._until = newest, _identity(connection, newest)
        return self._found


def _identity(connection: sqlite3.Connection, receipt: int) -> str | None:
    found = connection.execute("SELECT identity FROM receipts WHERE id = ?", (receipt,)).fetchone()
    return str(found[0]) if found is not None else None
