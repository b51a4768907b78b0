"""How the journal's file is opened: durably for the one writer, read-only for everybody else, and what is done with a damaged one.

Durability: WAL with synchronous=FULL, because WAL with NORMAL can lose committed rows when the power fails
(https://www.sqlite.org/pragma.html#pragma_synchronous). WAL needs shared memory, which network file systems lack
(https://www.sqlite.org/wal.html); there the rollback journal is used instead, with synchronous=EXTRA: its removal is the
commit, and FULL does not wait until that is on the disk.
"""

from __future__ import annotations

import os
import re
import sqlite3
import stat
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import quote

from screenpop.journal import schema
from screenpop.journal.failures import (
    NOT_READ,
    NOT_SAVED,
    NotCommitted,
    code,
    explain,
    explain_reading,
    from_system,
    is_damage,
    path_too_long,
    read_only,
    written_by_newer,
    written_by_older,
)
from screenpop.trouble import Trouble

BUSY_S = 0.5
"""How long a statement waits for another program's lock. Closing may wait for three of them, and has to take less than 3 s."""
_CHECKED_BYTES = 32 << 20
"""A file up to this size is checked at every opening (about 0.2 s), a larger one only when it was not closed cleanly."""
_LOG_LIMIT_BYTES = 4 << 20
_LONGEST_PATH = 504
"""Bytes: SQLite's MAX_PATHNAME is 512 on Unix, and `-journal` must fit behind the name (https://sqlite.org/src/file/src/os_unix.c)."""
_NETWORK = frozenset(
    {
        "nfs",
        "nfs4",
        "cifs",
        "smb3",
        "smbfs",
        "ncpfs",
        "afs",
        "ceph",
        "glusterfs",
        "fuse.glusterfs",
        "fuse.sshfs",
        "lustre",
        "9p",
        "davfs",
    }
)


@dataclass(frozen=True, slots=True)
class Opened:
    """The writing connection, and what a person should be told about the opening."""

    connection: sqlite3.Connection
    notices: tuple[Trouble, ...]


class _Damaged(Exception):
    """The file is no sound database."""


def for_writing(path: Path, *, thorough: bool = False, migrations: Sequence[schema.Migration] = schema.MIGRATIONS) -> Opened:
    """Open the journal to write, make it if there is none, bring it up to date. One process at a time may do this.

    A damaged file is kept aside under a name with the date and a new one is begun. `thorough` checks a large file too.
    Raises NotCommitted when it cannot be opened, and for a file of a newer version, which stays untouched.
    """
    notices: list[Trouble] = []
    if length := _excess(path):
        raise NotCommitted(*path_too_long(NOT_SAVED, length, _LONGEST_PATH))
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        try:
            connection = _sound(path, thorough, migrations)
        except _Damaged:
            notices.append(_put_aside(path))
            connection = _sound(path, False, migrations)
        if _journal_mode(connection) != "wal":
            notices.append(_slower(path))
        return Opened(connection, tuple(notices))
    except sqlite3.Error as error:
        raise (explain(error, path) or error) from error
    except OSError as error:
        raise from_system(error, path) from error


def for_reading(path: Path, migrations: Sequence[schema.Migration] = schema.MIGRATIONS) -> sqlite3.Connection:
    """Open the journal read-only, whether or not another process writes it. No file yet reads as an empty journal.

    Raises Trouble when it cannot be read, or is of another version.
    """
    if length := _excess(path):
        raise Trouble(*path_too_long(NOT_READ, length, _LONGEST_PATH))
    try:
        if not path.exists() or not path.stat().st_size:
            empty = sqlite3.connect(":memory:", isolation_level=None)
            schema.bring_up(empty, path, migrations)
            return empty
        connection, found = _readable(path)
    except sqlite3.Error as error:
        raise (explain_reading(error, path) or error) from error
    except OSError as error:
        raise from_system(error, path) from error
    if found == len(migrations):
        return connection
    connection.close()
    raise written_by_newer(path, found, len(migrations)) if found > len(migrations) else written_by_older(path)


def _readable(path: Path) -> tuple[sqlite3.Connection, int]:
    """A read-only connection, and the file's version.

    Where neither the file nor an index of its log may be written nobody else can be writing, and SQLite is told so. It would
    make an index as unwritable as the file.
    """
    if _may_not_be_written(path) and not _log_size(path):
        return _with_version(path, "ro&immutable=1")
    try:
        return _with_version(path, "ro")
    except sqlite3.Error as error:
        if code(error) not in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN) or _log_size(path):
            raise
        return _with_version(path, "ro&immutable=1")


def _with_version(path: Path, mode: str) -> tuple[sqlite3.Connection, int]:
    connection = _connect(path, mode)
    try:
        return connection, schema.version(connection)
    except BaseException:
        connection.close()
        raise


def identity(path: Path) -> tuple[int, int] | None:
    """Which file has this name now; None if none has. Raises OSError where that cannot be found out."""
    try:
        found = path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return None
    return found.st_dev, found.st_ino


def _excess(path: Path) -> int:
    """The length of the file's real path (bytes) if it is more than SQLite can open; else 0."""
    length = len(os.fsencode(os.path.realpath(path)))
    return length if os.name == "posix" and length > _LONGEST_PATH else 0


def damaged_copies(path: Path) -> list[Path]:
    """The files that were kept aside because they were damaged, with their logs."""
    return sorted(path.parent.glob(f"{path.name}.damaged-*"))


def on_network(path: Path) -> bool:
    """Whether the file lies on a network file system, as far as the system tells: Windows by a UNC path, Linux by its mounts."""
    real = os.path.realpath(path)
    is_unc = real.startswith("\\\\") and not real.startswith("\\\\?\\")
    return is_unc or file_system(real) in _NETWORK


def file_system(real: str, mounts: Path = Path("/proc/self/mountinfo")) -> str:
    """The type of the file system that holds this path; empty where there is no such table. See proc_pid_mountinfo(5)."""
    try:
        lines = mounts.read_text("utf-8", "replace").splitlines()
    except OSError:
        return ""
    longest = kind = ""
    for line in lines:
        mount, _, source = line.partition(" - ")
        point = re.sub(r"\\([0-7]{3})", lambda octal: chr(int(octal[1], 8)), mount.split()[4])
        below = real == point or real.startswith(point.rstrip("/") + "/")
        if below and len(point) >= len(longest):
            longest, kind = point, source.split()[0]
    return kind


def _connect(path: Path, mode: str) -> sqlite3.Connection:
    absolute = path.absolute().as_posix()
    uri = f"file://{'' if absolute.startswith('/') else '/'}{quote(absolute)}?mode={mode}"
    return sqlite3.connect(uri, uri=True, timeout=BUSY_S, isolation_level=None, cached_statements=256)


def _sound(path: Path, thorough: bool, migrations: Sequence[schema.Migration]) -> sqlite3.Connection:
    """The writing connection to a file that was checked and is up to date. Raises _Damaged, sqlite3.Error, OSError, NotCommitted."""
    if _may_not_be_written(path):
        raise read_only(path)
    _allow_writing_beside(path)
    _refuse_newer(path, len(migrations))
    if not path.exists():
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    connection = _connect(path, "rw")
    try:
        if thorough or _log_size(path) or path.stat().st_size <= _CHECKED_BYTES:
            problem = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
            if problem != "ok":
                raise _Damaged(problem)
        _prepare(connection, path)
        if not schema.bring_up(connection, path, migrations):
            schema.remove_backups(path)
        return connection
    except BaseException as error:
        connection.close()
        if isinstance(error, sqlite3.Error) and is_damage(error):
            raise _Damaged(str(error)) from error
        raise


def _may_not_be_written(path: Path) -> bool:
    return path.exists() and not os.access(path, os.W_OK)


def _allow_writing_beside(path: Path) -> None:
    """SQLite gives the log and its index the rights of the file: made while that was read-only, they keep it so for good."""
    for ending in ("-wal", "-shm"):
        beside = path.with_name(path.name + ending)
        if _may_not_be_written(beside):
            beside.chmod(stat.S_IMODE(path.stat().st_mode))


def _refuse_newer(path: Path, known: int) -> None:
    """Look at the version before anything is opened to write, so that a newer file is not touched."""
    if not path.exists() or not path.stat().st_size:
        return
    connection = _connect(path, "ro")
    try:
        found = schema.version(connection)
    except sqlite3.Error as error:
        if is_damage(error):
            raise _Damaged(str(error)) from error
        if code(error) not in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN):
            raise
        found = 0  # an interrupted transaction can only be undone by a connection that may write; it looks again
    finally:
        connection.close()
    if found > known:
        raise written_by_newer(path, found, known)


def _prepare(connection: sqlite3.Connection, path: Path) -> None:
    connection.execute(f"PRAGMA journal_mode={'DELETE' if on_network(path) else 'WAL'}")
    connection.execute(f"PRAGMA synchronous={'FULL' if _journal_mode(connection) == 'wal' else 'EXTRA'}")
    connection.execute("PRAGMA fullfsync=ON")  # macOS, where a plain fsync leaves the data in the drive's cache
    connection.execute("PRAGMA secure_delete=ON")
    connection.execute("PRAGMA trusted_schema=OFF")
    connection.execute(f"PRAGMA journal_size_limit={_LOG_LIMIT_BYTES}")
    connection.execute("BEGIN IMMEDIATE")  # SQLite opens a file that it may not write without a word, and begins without one
    try:
        connection.execute(f"PRAGMA user_version = {schema.version(connection)}")
    finally:
        connection.execute("ROLLBACK")


def _log_size(path: Path) -> int:
    """What the write-ahead log still holds (bytes): nothing after a clean end."""
    log = path.with_name(path.name + "-wal")
    return log.stat().st_size if log.exists() else 0


def _journal_mode(connection: sqlite3.Connection) -> str:
    return str(connection.execute("PRAGMA journal_mode").fetchone()[0]).lower()


def _slower(path: Path) -> Trouble:
    return Trouble(
        "The call journal lies on a network drive",
        f"{path.parent} does not allow the fast and safe way of writing, so the slower one is used",
        "Let screenpop keep its data on a local disk",
    )


def _put_aside(path: Path) -> Trouble:
    """Rename the damaged file, and its log with it, and say so."""
    aside = path.with_name(f"{path.name}.damaged-{datetime.now(UTC).astimezone():%Y%m%d-%H%M%S-%f}")
    for ending in ("-wal", "-journal", ""):
        part = path.with_name(path.name + ending)
        if part.exists():
            part.replace(aside.with_name(aside.name + ending)) if part.stat().st_size else part.unlink()
    path.with_name(path.name + "-shm").unlink(missing_ok=True)
    return Trouble(
        "The call journal was damaged",
        f"It was kept as {aside.name}, and a new one was begun; earlier calls are not shown",
        f"Keep {aside} if somebody is to try to rescue it; otherwise delete it",
    )
