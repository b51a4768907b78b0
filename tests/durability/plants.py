"""What the tests plant in the program's process: faults that a check has to find, and an eye that sees what is on the screen.

A `sitecustomize` calls one of these before the program begins.
"""

from __future__ import annotations

import asyncio
import functools
import json
import os
import signal
import sqlite3
import time
from pathlib import Path
from typing import Any


def synchronous(mode: str) -> None:
    """SQLite is told another mode than FULL: it then leaves the disk to itself (OFF), or syncs at checkpoints only (NORMAL)."""

    class Connection(sqlite3.Connection):
        def execute(self, sql: str, *values: Any) -> sqlite3.Cursor:
            for safe in ("FULL", "EXTRA"):
                sql = sql.replace(f"PRAGMA synchronous={safe}", f"PRAGMA synchronous={mode}")
            return super().execute(sql, *values)

    sqlite3.connect = functools.partial(sqlite3.connect, factory=Connection)  # type: ignore[assignment]


def answers_first() -> None:
    """The answer does not wait for the commit, and the commit takes its time."""
    from screenpop.journal import Journal, Saved, Store

    append, save = Journal.append, Store.save
    unwatched: list[asyncio.Future[Saved]] = []

    def early(*journal_and_receipt: Any) -> asyncio.Future[Saved]:
        unwatched.append(append(*journal_and_receipt))
        done: asyncio.Future[Saved] = asyncio.get_running_loop().create_future()
        done.set_result(Saved())
        return done

    def slow(*store_and_entries: Any) -> list[Saved]:
        time.sleep(0.1)
        return save(*store_and_entries)

    setattr(Journal, "append", early)  # noqa: B010 (it is no method of the same shape)
    setattr(Store, "save", slow)  # noqa: B010


def on_network_drive() -> None:
    """The table of mounts says that everything lies on an NFS server."""
    from screenpop.journal import opening

    def file_system(real: str, mounts: Path = Path()) -> str:
        return "nfs4"

    opening.file_system = file_system


def say_labels() -> None:
    """At SIGUSR1 the texts that can be seen are written to the pipe SEEN_LABELS: on a full disk a pipe still works."""
    signal.signal(signal.SIGUSR1, lambda *_: _write_labels(Path(os.environ["SEEN_LABELS"])))


def _write_labels(seen: Path) -> None:
    from PySide6.QtWidgets import QApplication, QLabel

    visible = [label.text() for label in QApplication.allWidgets() if isinstance(label, QLabel) and label.isVisible()]
    seen.write_text(json.dumps(visible), encoding="utf-8")
