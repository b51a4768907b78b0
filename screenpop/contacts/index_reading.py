"""The index's reading connection: opened when it is needed, and again when another file has taken the place of its own."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from screenpop.contacts import index_file


class IndexReading:
    """May be used from any thread. Every method blocks."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = threading.Lock()
        self._connection: sqlite3.Connection | None = None
        self._file: tuple[int, int] | None = None

    def close(self) -> None:
        with self._lock:
            self._close()

    def rows(self, sql: str, values: Sequence[Any] = ()) -> list[Any]:
        """What the query answers; nothing while there is no file. Raises Trouble where it cannot be read."""
        with self._lock:
            file = index_file.identity(self.path)
            if file != self._file or file is None:  # a damaged file was put aside, by us or another program
                self._close()
                self._connection, self._file = index_file.for_reading(self.path), file
            if self._connection is None:
                self._file = None
                return []
            try:
                return self._connection.execute(sql, values).fetchall()
            except sqlite3.Error as error:
                self._close()
                raise index_file.unreadable(self.path, error) from error

    def _close(self) -> None:
        if self._connection is not None:
            self._connection.close()
        self._connection = self._file = None
