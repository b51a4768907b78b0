"""Prune and forget: after them no byte of the calls is left in the journal's files.

`secure_delete` overwrites what is deleted, but not the copies of a row that stay behind in a page when its neighbours are
moved to another one (seen: 2 of 2,000 deleted numbers were still in the file). So the file is also made anew by VACUUM,
and the log is cut to nothing.
"""

from __future__ import annotations

import re
from collections.abc import Generator

from screenpop.calls.event import Receipt
from screenpop.journal import opening, schema
from screenpop.journal.among import among
from screenpop.journal.failures import NotCommitted, from_system
from screenpop.journal.tables import Tables

_BATCH = 200
_SCANNED_AT_ONCE = 2_000
_UNWIPED = "unwiped"
_DELETIONS = (
    "DELETE FROM receipts WHERE call_event_uuid IN ",
    "DELETE FROM calls WHERE call_event_uuid IN ",
    "DELETE FROM opened WHERE call_event_uuid IN ",
)
_NO_DIGITS = re.compile("[^0-9]+")


def prune(tables: Tables, before: float) -> Generator[None, None, int]:
    """Destroy the calls whose first receipt is older than `before` (epoch seconds), and copies that are older than that."""
    destroyed = 0
    last = ""
    sql = (
        "SELECT call_event_uuid FROM receipts WHERE call_event_uuid > ? GROUP BY call_event_uuid"
        " HAVING min(received_at) < ? ORDER BY call_event_uuid LIMIT ?"
    )
    while old := [uuid for (uuid,) in tables.rows(sql, last, before, _BATCH)]:
        _destroy(tables, old)
        destroyed, last = destroyed + len(old), old[-1]
        yield
    with tables.transaction() as connection:
        strays = "DELETE FROM opened WHERE opened_at < ? AND call_event_uuid NOT IN (SELECT call_event_uuid FROM calls)"
        connection.execute(strays, (before,))
    try:
        for copy in opening.damaged_copies(tables.path):
            if copy.stat().st_mtime < before:
                copy.unlink(missing_ok=True)
    except OSError as error:
        raise from_system(error, tables.path) from error
    wipe(tables)
    return destroyed


def forget(tables: Tables, numbers: frozenset[str]) -> Generator[None, None, int]:
    """Destroy the calls from these numbers, and every copy of the journal that could still hold them."""
    wanted = frozenset(number for number in numbers if number)
    destroyed = last = 0
    sql = "SELECT id, call_event_uuid, kind, fields, received_at FROM receipts WHERE id > ? ORDER BY id LIMIT ?"
    while rows := tables.rows(sql, last, _SCANNED_AT_ONCE):
        last = rows[-1][0]
        found = set()
        for _, uuid, kind, fields, received_at in rows:
            if _may_hold(fields, wanted):
                receipt = tables.projection.read(kind, fields, received_at)
                if receipt is not None and came_from(receipt, wanted):
                    found.add(uuid)
        if found:
            _destroy(tables, sorted(found))
            destroyed += len(found)
        yield
    try:
        schema.remove_backups(tables.path)
        for copy in opening.damaged_copies(tables.path):
            copy.unlink(missing_ok=True)
    except OSError as error:
        raise from_system(error, tables.path) from error
    wipe(tables)
    return destroyed


def came_from(receipt: Receipt, numbers: frozenset[str]) -> bool:
    """Whether the digits of its caller's number, as sent, are one of these."""
    return _digits(receipt.event.from_number or "") in numbers


def wipe(tables: Tables) -> None:
    """Make the file anew and cut its log, if something was destroyed since that was last done.

    Raises NotCommitted when it cannot be done now (a full disk, another program reading); the next prune tries again.
    """
    if tables.remembered(_UNWIPED) is None:
        return
    tables.rows("VACUUM")
    checkpoint = tables.rows("PRAGMA wal_checkpoint(TRUNCATE)")
    if checkpoint[0][0]:  # busy
        raise NotCommitted(
            "What was deleted is not yet overwritten on the disk",
            f"Another program is reading {tables.path}",
            "Close it and delete again",
        )
    with tables.transaction() as connection:
        connection.execute("DELETE FROM meta WHERE name = ?", (_UNWIPED,))
    tables.rows("PRAGMA wal_checkpoint(TRUNCATE)")


def _destroy(tables: Tables, uuids: list[str]) -> None:
    with tables.transaction() as connection:
        for marks, some in among(uuids):
            for sql in _DELETIONS:
                connection.execute(sql + marks, some)
        connection.execute("REPLACE INTO meta(name, value) VALUES (?, '')", (_UNWIPED,))


def _may_hold(fields: str, numbers: frozenset[str]) -> bool:
    """Whether it is worth reading these stored fields: an escaped character would put digits of its own among them."""
    if "\\u" in fields:
        return True
    digits = _digits(fields)
    return any(number in digits for number in numbers)


def _digits(text: str) -> str:
    return _NO_DIGITS.sub("", text)
