"""The file of the index: its tables, how it is opened to read and to write, and what is done with a damaged one.

It holds little that its sources do not hold (whom callers turned out to be: `memory`), so it is simpler than the journal:
synchronous=NORMAL (a power failure may take the last synchronisation with it, never the file), no copy before a migration, and a
damaged one is begun anew with its sources.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import quote

from screenpop.trouble import Trouble

VERSION = 2
BUSY_S = 5.0
"""How long a writer waits for another one: importing 100,000 contacts holds the lock for about 2 s."""
_LOG_LIMIT_BYTES = 4 << 20

_TABLES = (
    """CREATE TABLE sources(
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL UNIQUE,
        kind TEXT NOT NULL,
        place TEXT NOT NULL,
        options TEXT NOT NULL,
        contacts INTEGER NOT NULL DEFAULT 0,
        numbers INTEGER NOT NULL DEFAULT 0,
        token TEXT NOT NULL DEFAULT '',
        plan TEXT NOT NULL DEFAULT '',
        synced_at REAL,
        trouble TEXT NOT NULL DEFAULT ''
    )""",
    """CREATE TABLE contacts(
        id INTEGER PRIMARY KEY,
        source INTEGER NOT NULL,
        uid TEXT NOT NULL,
        name TEXT NOT NULL,
        company TEXT NOT NULL,
        title TEXT NOT NULL,
        phones TEXT NOT NULL,
        url TEXT NOT NULL,
        words TEXT NOT NULL
    )""",
    "CREATE INDEX contacts_by_source ON contacts(source, uid)",
    "CREATE TABLE numbers(key TEXT NOT NULL, contact INTEGER NOT NULL, PRIMARY KEY(key, contact)) WITHOUT ROWID",
    "CREATE INDEX numbers_by_contact ON numbers(contact)",
    "CREATE TABLE left_out(source INTEGER NOT NULL, uid TEXT NOT NULL, place TEXT NOT NULL, why TEXT NOT NULL)",
    "CREATE INDEX left_out_by_source ON left_out(source, uid)",
)
_SINCE_2 = (
    """CREATE TABLE remembered(
        key TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        company TEXT,
        url TEXT,
        source TEXT NOT NULL,
        chosen INTEGER NOT NULL,
        at REAL NOT NULL
    ) WITHOUT ROWID""",
)


def for_reading(path: Path) -> sqlite3.Connection | None:
    """Open the index read-only, for any thread; None while there is none. Raises Trouble when it cannot be read."""
    try:
        if not path.exists() or not path.stat().st_size:
            return None
        connection = _connect(path, "ro")
        try:
            _refuse_newer(connection, path)
            return connection
        except BaseException:
            connection.close()
            raise
    except (sqlite3.Error, OSError) as error:
        raise unreadable(path, error) from error


@contextlib.contextmanager
def for_writing(path: Path, *, whole: bool = True) -> Iterator[sqlite3.Connection]:
    """A connection in autocommit mode to an index that is there and sound. Raises Trouble where there can be none.

    A damaged file is kept aside, and the new one knows its sources, as far as they could be read. `whole` reads all of it first
    to know that it is sound: too much to do for the sake of one row.
    """
    try:
        connection = _sound(path, whole)
    except (sqlite3.Error, OSError) as error:
        raise unwritable(path, error) from error
    try:
        yield connection
    except sqlite3.Error as error:
        raise unwritable(path, error) from error
    finally:
        with contextlib.suppress(sqlite3.Error):
            connection.rollback()
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.close()


@contextlib.contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All of it or nothing; other writers wait."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def identity(path: Path) -> tuple[int, int] | None:
    """Which file has this name now; None if none has."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def is_damage(error: BaseException) -> bool:
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
    return code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def unreadable(path: Path, error: Exception) -> Trouble:
    if is_damage(error):
        return Trouble(
            "The contacts are damaged", f"{path} cannot be read: {error}", "Make them again with: screenpop contacts sync"
        )
    return Trouble("The contacts cannot be read", f"{path}: {_reason(error)}", "Give your user the right to read the file")


def unwritable(path: Path, error: Exception) -> Trouble:
    if getattr(error, "sqlite_errorcode", 0) & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return Trouble(
            "The contacts are being changed by another program",
            f"It has held {path} for {BUSY_S:g} s",
            "Wait until that import has finished, and try again",
        )
    return Trouble(
        "The contacts cannot be saved",
        f"{path}: {_reason(error)}. They are as they were before",
        "Make room on the disk, or give your user the right to write there, and try again",
    )


def _reason(error: Exception) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or str(error)


def _connect(path: Path, mode: str) -> sqlite3.Connection:
    absolute = path.absolute().as_posix()
    uri = f"file://{'' if absolute.startswith('/') else '/'}{quote(absolute)}?mode={mode}"
    return sqlite3.connect(uri, uri=True, timeout=BUSY_S, isolation_level=None, check_same_thread=False)


def _refuse_newer(connection: sqlite3.Connection, path: Path) -> int:
    found = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if found > VERSION:
        raise Trouble(
            "The contacts were written by a newer screenpop",
            f"{path} has version {found}, and this program knows {VERSION}",
            f"Install the newer screenpop again, or delete {path.name} and import the contacts anew",
        )
    return found


def _sound(path: Path, whole: bool) -> sqlite3.Connection:
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    try:
        return _prepared(path, whole)
    except sqlite3.DatabaseError as error:
        if not is_damage(error):
            raise
    sources = _rescued_sources(path)
    _put_aside(path)
    connection = _prepared(path, whole)
    connection.executemany("INSERT INTO sources(name, kind, place, options) VALUES (?, ?, ?, ?)", sources)
    return connection


def _prepared(path: Path, whole: bool) -> sqlite3.Connection:
    if not path.exists():
        os.close(os.open(path, os.O_CREAT | os.O_WRONLY, 0o600))
    connection = _connect(path, "rw")
    try:
        found = _refuse_newer(connection, path)
        for pragma in (
            "journal_mode=WAL",
            "synchronous=NORMAL",
            "secure_delete=ON",
            "trusted_schema=OFF",
            "temp_store=FILE",
            f"journal_size_limit={_LOG_LIMIT_BYTES}",
        ):
            connection.execute(f"PRAGMA {pragma}")
        problem = connection.execute("PRAGMA quick_check(1)").fetchone()[0] if whole else "ok"
        if problem != "ok":
            damage = sqlite3.DatabaseError(problem)
            damage.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
            raise damage
        if found < VERSION:
            _make_tables(connection)
        return connection
    except BaseException:
        connection.close()
        raise


def _make_tables(connection: sqlite3.Connection) -> None:
    with transaction(connection):
        found = connection.execute("PRAGMA user_version").fetchone()[0]  # another program may have made them meanwhile
        for statement in (*_TABLES * (found < 1), *_SINCE_2 * (found < 2)):
            connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {VERSION}")


def _rescued_sources(path: Path) -> list[Any]:
    with contextlib.suppress(sqlite3.Error, OSError), contextlib.closing(_connect(path, "ro")) as connection:
        return connection.execute("SELECT name, kind, place, options FROM sources").fetchall()
    return []


def _put_aside(path: Path) -> None:
    aside = path.with_name(f"{path.name}.damaged-{datetime.now(UTC).astimezone():%Y%m%d-%H%M%S-%f}")
    for ending in ("-wal", ""):
        part = path.with_name(path.name + ending)
        if part.exists():
            part.replace(aside.with_name(aside.name + ending))
    path.with_name(path.name + "-shm").unlink(missing_ok=True)
