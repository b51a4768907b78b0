"""Prune and forget: after them no byte of the calls is left in the journal's files.

`secure_delete` overwrites what is deleted, but not the copies of a row that stay behind in a page when its neighbours are
moved to another one (seen: 2 of 2,000 deleted numbers were still in the file). So the file is also made anew by VACUUM,
and the log is cut to nothing: after a `forget` at once, after a `prune` when the journal has nothing else to do.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Generator
from dataclasses import dataclass, replace

from screenpop.calls.event import Receipt
from screenpop.calls.traces import Traces
from screenpop.journal import opening, remarking, schema
from screenpop.journal.among import among
from screenpop.journal.failures import NotCommitted, code, from_system
from screenpop.journal.tables import Tables

_BATCH = 200
_SCANNED_AT_ONCE = 2_000
_TRIES = 3
_DAY_S = 86_400.0
_UNWIPED = "unwiped"
"""Remembered while something was destroyed and the file not made anew (""), or only the log not cut yet."""
_LOG_ONLY = "log"
_WIPED_AT = "wiped_at"
_DELETIONS = (
    "DELETE FROM receipts WHERE call_event_uuid IN ",
    "DELETE FROM calls WHERE call_event_uuid IN ",
    "DELETE FROM opened WHERE call_event_uuid IN ",
    "DELETE FROM remarks WHERE call_event_uuid IN ",
)
_NO_DIGITS = re.compile("[^0-9]+")


@dataclass(frozen=True, slots=True)
class Erased:
    """How many calls were destroyed, and of how many others the note or a tag held the number."""

    calls: int
    rewritten: int


def prune(tables: Tables, before: float) -> Generator[None, None, int]:
    """Destroy the calls whose first receipt is older than `before` (epoch seconds), and copies that are older than that.

    `wipe` is left to the caller.
    """
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
    return destroyed


def forget(tables: Tables, traces: Traces) -> Generator[None, None, Erased]:
    """Destroy the calls of this number, take it out of what was written of others, and destroy every copy of the journal that
    could still hold it."""
    destroyed = last = 0
    sql = "SELECT id, call_event_uuid, kind, fields, received_at FROM receipts WHERE id > ? ORDER BY id LIMIT ?"
    while rows := tables.rows(sql, last, _SCANNED_AT_ONCE):
        last = rows[-1][0]
        found = set()
        for _, uuid, kind, fields, received_at in rows:
            if _may_hold(fields, traces.core):
                receipt = tables.projection.read(kind, fields, received_at)
                if receipt is not None and concerns(receipt, traces):
                    found.add(uuid)
        if found:
            _destroy(tables, sorted(found))
            destroyed += len(found)
        yield
    rewritten = yield from _rewrite(tables, traces)
    try:
        schema.remove_backups(tables.path)
        for copy in opening.damaged_copies(tables.path):
            copy.unlink(missing_ok=True)
    except OSError as error:
        raise from_system(error, tables.path) from error
    yield from wiping(tables)
    return Erased(destroyed, rewritten)


def concerns(receipt: Receipt, traces: Traces) -> bool:
    """Whether the number is at the other end of the call: sent as the caller's, shown as the caller's, in the recording's link,
    or called by one of ours. What the PBX says of itself (our number that was called, labels, extensions) does not count."""
    event = receipt.event
    called = event.external_did if (event.direction or "").lower().startswith("outbound") else None
    if any(map(traces.is_number, (event.from_number or event.display_from, called))) or traces.stand_in(called):
        return True
    ours = (event.external_did, event.caller_name, event.dialplan_name, event.condition_name, event.extension_name)
    own = {_digits(text) for text in (*ours, event.extension, event.call_event_uuid, event.agent_uuid) if text}
    said = (text for text in event.fields.values() if _digits(text) not in own)
    return any(map(traces.stand_in, (event.from_number, event.display_from, *said)))


def _rewrite(tables: Tables, traces: Traces) -> Generator[None, None, int]:
    """Put "…" in the place of the number in notes and tags; answers in how many calls' there was something to do."""
    rewritten = 0
    last = ""
    sql = "SELECT call_event_uuid FROM remarks WHERE call_event_uuid > ? ORDER BY call_event_uuid LIMIT ?"
    while uuids := [uuid for (uuid,) in tables.rows(sql, last, _SCANNED_AT_ONCE)]:
        last = uuids[-1]
        with tables.transaction() as connection:
            for uuid, before in remarking.remarks(connection, uuids).items():
                note, tags = traces.without(before.note), tuple(map(traces.without, before.tags))
                if (note, tags) != (before.note, before.tags):
                    remarking.put(connection, uuid, replace(before, note=note, tags=tags))
                    rewritten += 1
            if rewritten:
                _remember_to_wipe(connection)
        yield
    return rewritten


def wipe(tables: Tables) -> bool:
    """Make the file anew and cut its log, if something was destroyed since that was last done. Nobody can write meanwhile:
    about 13 ms for each MB.

    False: that is not finished, because the file is being read at this moment; what is left then is quick. Raises
    NotCommitted when it cannot be done now (a full disk).
    """
    state = tables.remembered(_UNWIPED)
    if state is None:
        return True
    try:
        if state != _LOG_ONLY:
            tables.rows("VACUUM")
            tables.remember(_UNWIPED, _LOG_ONLY)
    except NotCommitted as refused:
        if isinstance(refused.__cause__, sqlite3.Error) and code(refused.__cause__) == sqlite3.SQLITE_BUSY:
            return False  # on a network drive a reader is enough for that
        raise
    if tables.rows("PRAGMA wal_checkpoint(TRUNCATE)")[0][0]:  # busy
        return False
    with tables.transaction() as connection:
        connection.execute("DELETE FROM meta WHERE name = ?", (_UNWIPED,))
    tables.rows("PRAGMA wal_checkpoint(TRUNCATE)")
    return True


def wipe_daily(tables: Tables, now: float) -> bool:
    """`wipe`, but the file is not made anew again within a day of the last time (epoch seconds)."""
    if tables.remembered(_UNWIPED) == "" and 0 <= now - float(tables.remembered(_WIPED_AT) or 0) < _DAY_S:
        return True
    done = wipe(tables)
    if done:
        tables.remember(_WIPED_AT, repr(now))
    return done


def wiping(tables: Tables) -> Generator[None, None, None]:
    """`wipe` until it is done: whoever reads is given a little time to end. Raises NotCommitted if somebody goes on reading."""
    for _ in range(_TRIES):
        if wipe(tables):
            return
        yield
    raise NotCommitted(
        "What was deleted is not yet overwritten on the disk",
        f"{tables.path} is being read all the time",
        "If another program has it open, close that; it is then overwritten by itself while screenpop runs",
    )


def _destroy(tables: Tables, uuids: list[str]) -> None:
    with tables.transaction() as connection:
        for marks, some in among(uuids):
            for sql in _DELETIONS:
                connection.execute(sql + marks, some)
        _remember_to_wipe(connection)


def _remember_to_wipe(connection: sqlite3.Connection) -> None:
    connection.execute("REPLACE INTO meta(name, value) VALUES (?, '')", (_UNWIPED,))


def _may_hold(fields: str, core: str) -> bool:
    """Whether it is worth reading these stored fields: an escaped character would put digits of its own among them."""
    return "\\u" in fields or core in _digits(fields)


def _digits(text: str) -> str:
    return _NO_DIGITS.sub("", text)
