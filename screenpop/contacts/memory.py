"""Whom callers turned out to be, and whom a person has chosen of several: by number, beside the index and in its file.

So the recents name a caller after a restart, and a CRM that does not answer is stood in for by what it said the last time.
Every method blocks, and raises Trouble where the file cannot be used.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from screenpop.contacts import index_file
from screenpop.contacts.index_reading import IndexReading
from screenpop.known import Person, Remembered

_AT_ONCE = 200


class Memory:
    """May be used from any thread, and by several programs at once."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._reading = IndexReading(path)

    def close(self) -> None:
        self._reading.close()

    def recall(self, keys: Iterable[str]) -> Mapping[str, Remembered]:
        """Whom these numbers (E.164, or `ext:201`) belong to; those of nobody known are left out."""
        found: dict[str, Remembered] = {}
        wanted = list(dict.fromkeys(keys))
        for start in range(0, len(wanted), _AT_ONCE):
            some = wanted[start : start + _AT_ONCE]
            marks = ", ".join("?" * len(some))
            sql = f"SELECT key, name, company, url, source, chosen, at FROM remembered WHERE key IN ({marks})"  # noqa: S608
            for key, *person, chosen, at in self._rows(sql, some):
                found[key] = Remembered(Person(*person), bool(chosen), at)
        return found

    def keep(self, key: str, person: Person, *, chosen: bool, at: float) -> None:
        """The number was this person's at this time (epoch seconds)."""
        row = (key, person.name, person.company, person.url, person.source, chosen, at)
        sql = "REPLACE INTO remembered(key, name, company, url, source, chosen, at) VALUES (?, ?, ?, ?, ?, ?, ?)"
        with index_file.for_writing(self._path, whole=False) as connection:
            connection.execute(sql, row)

    def drop(self, key: str) -> None:
        """Forget whom the number belongs to."""
        self._destroy("key = ?", key)

    def prune(self, before: float) -> int:
        """Destroy what was last true before this time (epoch seconds); answers how much."""
        return self._destroy("at < ?", before)

    def _destroy(self, which: str, value: str | float) -> int:
        if not self._rows(f"SELECT 1 FROM remembered WHERE {which} LIMIT 1", (value,)):  # noqa: S608 - two conditions of our own
            return 0
        with index_file.for_writing(self._path, whole=False) as connection:
            destroyed = connection.execute(f"DELETE FROM remembered WHERE {which}", (value,)).rowcount  # noqa: S608
            connection.execute("VACUUM")  # secure_delete leaves copies behind where a row was moved to another page
            return destroyed

    def _rows(self, sql: str, values: Sequence[Any]) -> list[Any]:
        """Nothing while the file is of a version that remembers nobody."""
        known = self._reading.rows("SELECT 1 FROM pragma_user_version WHERE user_version >= 2")
        return self._reading.rows(sql, values) if known else []
