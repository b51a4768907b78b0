"""Contacts on their way into the index: gathered beside it first, then taken over in one transaction.

What is gathered lies in temporary tables (a file that only this process has, gone with it), so reading a slow source locks
nobody out, takes no memory for the contacts, and a source that breaks off has changed nothing.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice

from screenpop.calls.number import NumberPlan
from screenpop.contacts.contact import Cancelled, Contact, LeftOut, made_uid
from screenpop.contacts.numbers import read_cells, shortened
from screenpop.printable import printable

_BATCH = 500
_LONGEST = 300
"""Characters of a name, company or title that are kept."""
_LONGEST_URL = 2_048
_FIRST = 20
"""So many of the entries left out are handed back; the others are in the index."""

_TABLES = """
    CREATE TEMP TABLE new_contacts(
        id INTEGER PRIMARY KEY, uid TEXT, name TEXT, company TEXT, title TEXT, phones TEXT, url TEXT, words TEXT
    );
    CREATE UNIQUE INDEX temp.new_uids ON new_contacts(uid) WHERE uid != '';
    CREATE TEMP TABLE new_numbers(key TEXT, contact INTEGER);
    CREATE TEMP TABLE new_left_out(uid TEXT, place TEXT, why TEXT);
    CREATE TEMP TABLE gone(uid TEXT PRIMARY KEY, is_contact INTEGER) WITHOUT ROWID;
"""


class Stage:
    """The contacts of one synchronisation, gathered on a writing connection."""

    def __init__(self, connection: sqlite3.Connection, plan: NumberPlan) -> None:
        self._connection = connection
        self._plan = plan
        self.contacts = self.left_out = 0
        self.first_left_out: list[LeftOut] = []
        connection.executescript(_TABLES)

    def gather(
        self,
        entries: Iterable[Contact | LeftOut],
        progress: Callable[[int], None],
        cancelled: Callable[[], bool],
        note: Callable[[LeftOut], None],
    ) -> None:
        """Read the source to its end. Raises Cancelled, and what the source raises."""
        rest: Iterator[Contact | LeftOut] = iter(entries)
        read = 0
        while True:
            batch: list[Contact | LeftOut] = []
            for entry in islice(rest, _BATCH):
                batch.append(entry)
                if cancelled():
                    raise Cancelled
            self._connection.execute("BEGIN")  # of the temporary tables only: it takes no lock on the index
            for left_out in self._take(batch):
                note(left_out)
            self._connection.execute("COMMIT")
            read += len(batch)
            progress(read)
            if len(batch) < _BATCH:
                return

    def gone(self, uids: Iterable[str]) -> None:
        """These contacts are not in the source any more."""
        self._connection.executemany("INSERT OR REPLACE INTO gone VALUES (?, 1)", ((uid,) for uid in uids))

    def replace(self, source: int) -> None:
        """Take over what was gathered, instead of all that the source had. Within a transaction."""
        run = self._connection.execute
        run("DELETE FROM numbers WHERE contact IN (SELECT id FROM contacts WHERE source = ?)", (source,))
        run("DELETE FROM contacts WHERE source = ?", (source,))
        run("DELETE FROM left_out WHERE source = ?", (source,))
        self._add(source)

    def update(self, source: int) -> None:
        """Take over what was gathered, and drop what is gone. Within a transaction. A changed entry that is unreadable stays as it was."""
        run = self._connection.execute
        run(
            "DELETE FROM numbers WHERE contact IN"
            " (SELECT id FROM contacts WHERE source = ? AND uid IN (SELECT uid FROM gone WHERE is_contact))",
            (source,),
        )
        run("DELETE FROM contacts WHERE source = ? AND uid IN (SELECT uid FROM gone WHERE is_contact)", (source,))
        run("DELETE FROM left_out WHERE source = ? AND uid IN (SELECT uid FROM gone)", (source,))
        self._add(source)

    def _add(self, source: int) -> None:
        run = self._connection.execute
        below = run("SELECT coalesce(max(id), 0) FROM contacts").fetchone()[0]
        run(
            "INSERT INTO contacts SELECT id + ?, ?, uid, name, company, title, phones, url, words FROM new_contacts",
            (below, source),
        )
        run("INSERT INTO numbers SELECT key, contact + ? FROM new_numbers ORDER BY key, contact", (below,))
        run("INSERT INTO left_out SELECT ?, uid, place, why FROM new_left_out", (source,))

    def _take(self, batch: Sequence[Contact | LeftOut]) -> Iterator[LeftOut]:
        for entry in batch:
            if isinstance(entry, LeftOut):
                self._replaces(entry.uid, is_contact=False)
                yield self._leave_out(entry)
                continue
            self._replaces(entry.uid, is_contact=True)
            for why in self._keep(entry):
                yield self._leave_out(LeftOut(entry.where or entry.name or entry.uid, why, entry.uid))

    def _replaces(self, uid: str, *, is_contact: bool) -> None:
        if uid:
            sql = "INSERT INTO gone VALUES (?, ?) ON CONFLICT DO UPDATE SET is_contact = max(is_contact, excluded.is_contact)"
            self._connection.execute(sql, (uid, is_contact))

    def _keep(self, contact: Contact) -> Iterator[str]:
        """Gather one contact; what is wrong with it."""
        found = read_cells(contact.phones, self._plan)
        name, company, title = (_line(text) for text in (contact.name, contact.company, contact.title))
        if not found.keys:
            yield "; ".join(found.unreadable) or "it has no telephone number"
            return
        if not name and not company:
            yield "it has no name"
            return
        url = contact.url if contact.url.lower().startswith(("https://", "http://")) and len(contact.url) <= _LONGEST_URL else ""
        phones = json.dumps([phone for phone in contact.phones if len(phone) <= _LONGEST_URL], ensure_ascii=False)
        row = (name or company, company, title, phones, url, f"{name} {company}".casefold())
        added = self._add_new(contact.uid, row)
        if added is None and not self._is_there(contact.uid, row):  # the people of one company, and its id in each of their lines
            added = self._add_new(made_uid(name, company, contact.phones), row)
        if added is None:
            yield "the same entry was there before"
            return
        self.contacts += 1
        numbers = ((key, added) for key in found.keys)
        self._connection.executemany("INSERT INTO new_numbers VALUES (?, ?)", numbers)
        if found.unreadable:
            yield "taken, but for a number: " + "; ".join(found.unreadable)

    def _add_new(self, uid: str, row: tuple[str, ...]) -> int | None:
        """The id of the new contact; None where one of this identity is there."""
        sql = (
            "INSERT INTO new_contacts(uid, name, company, title, phones, url, words) VALUES (?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT DO NOTHING"
        )
        inserted = self._connection.execute(sql, (uid, *row))
        return inserted.lastrowid if inserted.rowcount else None

    def _is_there(self, uid: str, row: tuple[str, ...]) -> bool:
        sql = "SELECT 1 FROM new_contacts WHERE uid = ? AND (name, company, title, phones, url, words) = (?, ?, ?, ?, ?, ?)"
        return self._connection.execute(sql, (uid, *row)).fetchone() is not None

    def _leave_out(self, entry: LeftOut) -> LeftOut:
        self._connection.execute("INSERT INTO new_left_out VALUES (?, ?, ?)", (entry.uid, shortened(entry.where), entry.why))
        self.left_out += 1
        if len(self.first_left_out) < _FIRST:
            self.first_left_out.append(entry)
        return entry

    @property
    def numbers(self) -> int:
        return int(self._connection.execute("SELECT count(*) FROM new_numbers").fetchone()[0])


def _line(text: str) -> str:
    return " ".join(printable(text[: 4 * _LONGEST], " ").split())[:_LONGEST]
