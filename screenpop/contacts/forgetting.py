"""A number that is to be forgotten: taken out of the contacts, out of what callers turned out to be, and off the disk."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from screenpop.calls.traces import GONE, Traces
from screenpop.contacts import index_file
from screenpop.contacts.numbers import key_of
from screenpop.trouble import Trouble

_AT_ONCE = 1_000


@dataclass(frozen=True, slots=True)
class Removed:
    """How many contacts had the number, and how many callers were remembered by it or with it; and the sources of those contacts."""

    contacts: int = 0
    remembered: int = 0
    sources: tuple[str, ...] = ()


def forget(path: Path, traces: Traces) -> Removed:
    """Take the number out of the index at `path`; a contact that has no other number goes with it. Blocks. Raises Trouble."""
    for copy in sorted(path.parent.glob(f"{path.name}.damaged-*")):
        try:
            copy.unlink(missing_ok=True)
        except OSError as error:
            raise index_file.unwritable(path, error) from error
    if not path.exists():
        return Removed()
    with index_file.for_writing(path) as connection:
        with index_file.transaction(connection):
            removed = _Removal(connection, traces).do()
        _make_anew(connection)
        if connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]:
            raise Trouble(
                "What was deleted is not yet overwritten on the disk",
                f"{path} is being read",
                "Close the other program that has it open, and forget the number again",
            )
        return removed


def _make_anew(connection: sqlite3.Connection) -> None:
    """secure_delete leaves copies behind where a row was moved to another page."""
    connection.execute("VACUUM")


class _Removal:
    """One number's, within a transaction."""

    def __init__(self, connection: sqlite3.Connection, traces: Traces) -> None:
        self._connection, self._traces, self._key = connection, traces, key_of(traces.number)
        self._run = connection.execute
        having = self._run("SELECT contact FROM numbers WHERE key = ?", (self._key,)) if self._key is not None else ()
        self._having = frozenset(contact for (contact,) in having)

    def do(self) -> Removed:
        sources: dict[int, None] = {}
        contacts = 0
        for contact, source, *texts in self._rows("contacts", "id, source, name, company, title, phones, url, words, uid", "id"):
            if contact in self._having or self._in(texts):
                self._change(contact, *texts)
                sources[source] = None
                contacts += 1
        for row, *texts in self._rows("left_out", "rowid, place, why, uid", "rowid"):
            if self._in(texts):
                self._run("DELETE FROM left_out WHERE rowid = ?", (row,))
        for source in sources:
            count = (
                "UPDATE sources SET contacts = (SELECT count(*) FROM contacts WHERE source = ?1),"
                " numbers = (SELECT count(*) FROM numbers WHERE contact IN (SELECT id FROM contacts WHERE source = ?1)) WHERE id = ?1"
            )
            self._run(count, (source,))
        names = [self._run("SELECT name FROM sources WHERE id = ?", (source,)).fetchone()[0] for source in sources]
        return Removed(contacts, self._remembered(), tuple(names))

    def _change(self, contact: int, name: str, company: str, title: str, phones: str, url: str, words: str, uid: str) -> None:
        if self._key is not None:
            self._run("DELETE FROM numbers WHERE key = ? AND contact = ?", (self._key, contact))
        if self._run("SELECT 1 FROM numbers WHERE contact = ?", (contact,)).fetchone() is None:
            self._run("DELETE FROM contacts WHERE id = ?", (contact,))
            return
        cells = [self._without(cell) for cell in json.loads(phones)]
        kept = json.dumps([cell for cell in cells if cell.strip() != GONE], ensure_ascii=False)
        link = "" if self._traces.stand_in(url) else url
        texts = [self._traces.without(text) for text in (name, company, title, words, uid)]
        sql = "UPDATE contacts SET name = ?, company = ?, title = ?, words = ?, uid = ?, phones = ?, url = ? WHERE id = ?"
        self._run(sql, (*texts, kept, link, contact))

    def _without(self, cell: str) -> str:
        return GONE if self._traces.is_number(cell) else self._traces.without(cell)

    def _remembered(self) -> int:
        gone = [
            (key,)
            for key, *texts in self._rows("remembered", "key, name, company, url, source", "key", "")
            if key == self._key or self._in(texts)
        ]
        self._connection.executemany("DELETE FROM remembered WHERE key = ?", gone)
        return len(gone)

    def _in(self, texts: list[str | None]) -> bool:
        return any(self._traces.stand_in(text) for text in texts)

    def _rows(self, table: str, columns: str, by: str, before: int | str = -1) -> Iterator[Any]:
        """All rows, a portion at a time: they may be changed meanwhile."""
        sql = f"SELECT {columns} FROM {table} WHERE {by} > ? ORDER BY {by} LIMIT {_AT_ONCE}"  # noqa: S608 - constants
        while rows := self._run(sql, (before,)).fetchall():
            yield from rows
            before = rows[-1][0]
