"""What a person writes of a call: into the table, out of it, and what is to be known of all of it.

A call that is not in the journal has no remarks: what was pruned or forgotten meanwhile does not come back by a note.
"""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import replace

from screenpop.calls.remarks import NO_REMARKS, Remarks, note_as_kept, tags_as_kept
from screenpop.journal.among import among
from screenpop.journal.search import tags_text, words_of
from screenpop.journal.tables import Tables

_COLUMNS = "note, tags, handled_at, remind_at"


def write_note(tables: Tables, uuid: str, text: str) -> bool:
    """Keep this note of a call, instead of an earlier one; False for a call that is not in the journal."""
    return bool(_change(tables, [uuid], lambda remarks: replace(remarks, note=note_as_kept(text))))


def set_tags(tables: Tables, uuid: str, tags: Iterable[str]) -> bool:
    """Keep these tags of a call, and no others; False for a call that is not in the journal."""
    kept = tags_as_kept(tags)
    return bool(_change(tables, [uuid], lambda remarks: replace(remarks, tags=kept)))


def set_handled(tables: Tables, uuids: Iterable[str], at: float | None) -> int:
    """Mark these calls as seen to at this time (epoch seconds), or take the mark away; answers how many of them there are."""
    return _change(tables, uuids, lambda remarks: replace(remarks, handled_at=at))


def remind(tables: Tables, uuid: str, at: float | None) -> bool:
    """Have the call come back at this time (epoch seconds), or not at all; False for a call that is not in the journal."""
    return bool(_change(tables, [uuid], lambda remarks: replace(remarks, remind_at=at)))


def remarks(connection: sqlite3.Connection, uuids: Iterable[str]) -> dict[str, Remarks]:
    """What was written of these calls; those of which nothing was are left out."""
    found = {}
    for marks, some in among(uuids):
        sql = f"SELECT call_event_uuid, {_COLUMNS} FROM remarks WHERE call_event_uuid IN {marks}"  # noqa: S608 - question marks
        for uuid, note, tags, handled_at, remind_at in connection.execute(sql, some):
            found[uuid] = Remarks(note, tuple(json.loads(tags)), handled_at, remind_at)
    return found


def reminders(connection: sqlite3.Connection, now: float) -> list[str]:
    """The calls that are to come back by now, those first that have waited longest."""
    sql = "SELECT call_event_uuid FROM remarks WHERE remind_at <= ? ORDER BY remind_at, call_event_uuid"
    return [uuid for (uuid,) in connection.execute(sql, (now,))]


def next_reminder(connection: sqlite3.Connection) -> float | None:
    """When the first call is to come back (epoch seconds), be it in the past; None if none is."""
    found = connection.execute("SELECT min(remind_at) FROM remarks WHERE remind_at IS NOT NULL").fetchone()[0]
    return float(found) if found is not None else None


def tags(connection: sqlite3.Connection, most: int) -> list[str]:
    """Each tag once, those most often given first."""
    counted: Counter[str] = Counter()
    for text, times in connection.execute("SELECT tags, count(*) FROM remarks WHERE tags != '[]' GROUP BY tags"):
        counted.update(dict.fromkeys(json.loads(text), times))
    return [tag for tag, _ in sorted(counted.items(), key=lambda item: (-item[1], item[0]))[:most]]


def put(connection: sqlite3.Connection, uuid: str, now: Remarks) -> None:
    """Write them in the place of the old ones; nothing at all needs no row."""
    if now == NO_REMARKS:
        connection.execute("DELETE FROM remarks WHERE call_event_uuid = ?", (uuid,))
        return
    row = (uuid, now.note, tags_text(now.tags), now.handled_at, now.remind_at, words_of(now.note, now.tags))
    sql = f"REPLACE INTO remarks(call_event_uuid, {_COLUMNS}, words) VALUES (?, ?, ?, ?, ?, ?)"  # noqa: S608 - a constant
    connection.execute(sql, row)


def _change(tables: Tables, uuids: Iterable[str], change: Callable[[Remarks], Remarks]) -> int:
    with tables.transaction() as connection:
        known = tables.known(dict.fromkeys(uuids))
        before = remarks(connection, known)
        for uuid in known:
            put(connection, uuid, change(before.get(uuid, NO_REMARKS)))
    return len(known)
