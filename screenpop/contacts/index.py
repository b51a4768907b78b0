"""The index of contacts: who has this number, in under a millisecond, while sources are being read beside it.

Readers never wait for a writer. A synchronisation is taken over whole or not at all; a source that fails keeps what it had.
Every method blocks: the app calls them in a thread. All raise Trouble where the file cannot be used.
"""

from __future__ import annotations

import json
import re
import sqlite3
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from screenpop.calls.number import NumberPlan
from screenpop.contacts import index_file
from screenpop.contacts.contact import Contact, Found, Imported, LeftOut, Source, State, never_cancelled, no_progress, not_noted
from screenpop.contacts.index_reading import IndexReading
from screenpop.contacts.staging import Stage
from screenpop.trouble import Trouble

_CONTACTS = (
    "SELECT c.uid, c.name, c.company, c.title, c.phones, c.url, s.name FROM contacts c JOIN sources s ON s.id = c.source WHERE "
)
_NO_LIMIT = -1
_IN_ORDER = " ORDER BY c.name, c.id LIMIT ?"
_STATE = (
    "SELECT name, kind, place, options, contacts, numbers,"
    " (SELECT count(*) FROM left_out WHERE source = sources.id), synced_at, trouble, plan FROM sources"
)


def fingerprint(plan: NumberPlan) -> str:
    """Changes when numbers have to be read anew from their sources."""
    return f"{plan.region} {plan.area_code}"


class Index:
    """The contacts in the file at `path`. It may be used from any thread, and by several programs at once."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._reading = IndexReading(path)

    def close(self) -> None:
        self._reading.close()

    # Reading

    def lookup(self, key: str) -> tuple[Found, ...]:
        """Who has this number, exactly: E.164, or `ext:201` (see `numbers.key_of`)."""
        return self._found("c.id IN (SELECT contact FROM numbers WHERE key = ?)", (key,), _NO_LIMIT)

    def search(self, text: str, limit: int = 50) -> tuple[Found, ...]:
        """Contacts with all these words in name or company, or with these digits in a number; by name."""
        digits = re.sub(r"[^0-9]", "", text).lstrip("0")
        if digits and not re.search(r"[^\W\d_]", text):
            return self._found("EXISTS (SELECT 1 FROM numbers WHERE contact = c.id AND instr(key, ?))", (digits,), limit)
        words = text.casefold().split()
        return self._found(" AND ".join("instr(c.words, ?)" for _ in words) or "true", words, limit)

    def sources(self) -> tuple[State, ...]:
        """All sources, in the order in which they came."""
        return tuple(map(_state, self._reading.rows(f"{_STATE} ORDER BY id")))

    def source(self, name: str) -> State | None:
        rows = self._reading.rows(f"{_STATE} WHERE name = ?", (name,))
        return _state(rows[0]) if rows else None

    def left_out(self, name: str, limit: int = 20) -> tuple[LeftOut, ...]:
        """What was not taken from this source, in its order."""
        sql = "SELECT place, why, uid FROM left_out WHERE source = (SELECT id FROM sources WHERE name = ?) ORDER BY rowid LIMIT ?"
        return tuple(LeftOut(*row) for row in self._reading.rows(sql, (name, limit)))

    def sync_token(self, name: str) -> str:
        """What this source's server said of the state that was last taken over; empty if everything is to be read."""
        rows = self._reading.rows("SELECT token FROM sources WHERE name = ?", (name,))
        return str(rows[0][0]) if rows else ""

    # Writing

    def add(self, source: Source) -> None:
        """Remember a source, or what has changed of one, without reading it; its contacts stay."""
        with index_file.for_writing(self.path) as connection, index_file.transaction(connection):
            _remember(connection, source)

    def remove(self, name: str) -> bool:
        """Forget a source and its contacts; False if there was none."""
        with index_file.for_writing(self.path) as connection, index_file.transaction(connection):
            run = connection.execute
            found = run("SELECT id FROM sources WHERE name = ?", (name,)).fetchone()
            if found is None:
                return False
            run("DELETE FROM numbers WHERE contact IN (SELECT id FROM contacts WHERE source = ?)", found)
            run("DELETE FROM contacts WHERE source = ?", found)
            run("DELETE FROM left_out WHERE source = ?", found)
            run("DELETE FROM sources WHERE id = ?", found)
            return True

    def set_sync_token(self, name: str, token: str) -> None:
        self._set("UPDATE sources SET token = ? WHERE name = ?", token, name)

    def confirm(self, name: str) -> None:
        """The source was asked and has nothing new."""
        with index_file.for_writing(self.path) as connection:
            connection.execute("UPDATE sources SET synced_at = ?, trouble = '' WHERE name = ?", (time.time(), name))

    def note_trouble(self, name: str, words: str) -> None:
        """Remember why the last synchronisation of this source failed; the next good one forgets it."""
        self._set("UPDATE sources SET trouble = ? WHERE name = ?", words, name)

    def replace(
        self,
        source: Source,
        contacts: Iterable[Contact | LeftOut],
        plan: NumberPlan,
        progress: Callable[[int], None] = no_progress,
        cancelled: Callable[[], bool] = never_cancelled,
        *,
        note: Callable[[LeftOut], None] = not_noted,
        token: str = "",
        some: bool = False,
    ) -> Imported:
        """Take these contacts for all that the source has. Raises Cancelled and what `contacts` raises, and has then changed nothing.

        `progress` is told how many entries were read, `note` each one left out. `some`: refuse (Trouble) where there is no contact
        to take, because that is rather a broken source than an empty one.
        """
        with index_file.for_writing(self.path) as connection:
            stage = Stage(connection, plan)
            stage.gather(contacts, progress, cancelled, note)
            if some and not stage.contacts:
                raise _nothing_taken(source, stage)
            with index_file.transaction(connection):
                known = _remember(connection, source)
                stage.replace(known)
                _conclude(connection, known, plan, token)
            return _imported(stage)

    def update(
        self,
        source: Source,
        changed: Iterable[Contact | LeftOut],
        deleted_uids: Iterable[str],
        plan: NumberPlan,
        progress: Callable[[int], None] = no_progress,
        cancelled: Callable[[], bool] = never_cancelled,
        *,
        note: Callable[[LeftOut], None] = not_noted,
        token: str = "",
    ) -> Imported:
        """Take over what has changed in the source, by `uid`; the rest stays. Otherwise as `replace`."""
        with index_file.for_writing(self.path) as connection:
            stage = Stage(connection, plan)
            stage.gather(changed, progress, cancelled, note)
            stage.gone(deleted_uids)
            with index_file.transaction(connection):
                known = _remember(connection, source)
                stage.update(known)
                _conclude(connection, known, plan, token)
            return _imported(stage)

    def _set(self, sql: str, *values: str) -> None:
        with index_file.for_writing(self.path) as connection:
            connection.execute(sql, values)

    def _found(self, where: str, values: Sequence[Any], limit: int) -> tuple[Found, ...]:
        return tuple(map(_contact, self._reading.rows(_CONTACTS + where + _IN_ORDER, (*values, limit))))


def _remember(connection: sqlite3.Connection, source: Source) -> int:
    """The id of the source, which is made or brought up to date."""
    row = (source.name, source.kind, source.place, json.dumps(dict(source.options), ensure_ascii=False))
    sql = (
        "INSERT INTO sources(name, kind, place, options) VALUES (?, ?, ?, ?)"
        " ON CONFLICT(name) DO UPDATE SET kind = excluded.kind, place = excluded.place, options = excluded.options RETURNING id"
    )
    return int(connection.execute(sql, row).fetchone()[0])


def _conclude(connection: sqlite3.Connection, source: int, plan: NumberPlan, token: str) -> None:
    connection.execute(
        "UPDATE sources SET contacts = (SELECT count(*) FROM contacts WHERE source = ?1), trouble = '',"
        " numbers = (SELECT count(*) FROM numbers WHERE contact IN (SELECT id FROM contacts WHERE source = ?1)),"
        " token = ?2, plan = ?3, synced_at = ?4 WHERE id = ?1",
        (source, token, fingerprint(plan), time.time()),
    )


def _imported(stage: Stage) -> Imported:
    return Imported(stage.contacts, stage.numbers, stage.left_out, tuple(stage.first_left_out))


def _nothing_taken(source: Source, stage: Stage) -> Trouble:
    first = f": {stage.left_out} left out, the first at {stage.first_left_out[0].where}" if stage.first_left_out else ""
    return Trouble(
        f"No contact could be taken from {source.name}", f"There is none in it{first}", "Its contacts are as they were before"
    )


def _state(row: Sequence[Any]) -> State:
    name, kind, place, options, *counts = row
    return State(Source(name, kind, place, json.loads(options)), *counts)


def _contact(row: Sequence[Any]) -> Found:
    uid, name, company, title, phones, url, source = row
    phones = tuple(json.loads(phones))
    return Found(Contact(name=name, company=company, title=title, phones=phones, url=url, uid=uid), source)
