"""The tables, and how a journal of an older version becomes one of this version.

`receipts` is the truth. `calls` is a projection made from it, for searching and sorting only. `opened` says which calls a
rule has opened in the CRM. `remarks` is what a person wrote of a call: the truth too, and nothing else can make it again.
`meta` holds what the journal must remember about itself.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from screenpop.journal.failures import written_by_newer

Migration = Sequence[str]

MIGRATIONS: tuple[Migration, ...] = (
    (
        """CREATE TABLE receipts(
            id INTEGER PRIMARY KEY,
            call_event_uuid TEXT NOT NULL,
            identity TEXT NOT NULL,
            kind TEXT NOT NULL,
            fields TEXT NOT NULL,
            received_at REAL NOT NULL
        )""",
        "CREATE INDEX receipts_by_call ON receipts(call_event_uuid, received_at)",
        """CREATE TABLE calls(
            call_event_uuid TEXT PRIMARY KEY,
            first_received_at REAL NOT NULL,
            state TEXT NOT NULL,
            outcome TEXT,
            due_at REAL,
            counts_as_missed INTEGER NOT NULL,
            names TEXT NOT NULL,
            numbers TEXT NOT NULL
        ) WITHOUT ROWID""",
        "CREATE INDEX calls_by_age ON calls(first_received_at, call_event_uuid)",
        "CREATE INDEX calls_open ON calls(due_at) WHERE due_at IS NOT NULL",
        "CREATE INDEX calls_missed ON calls(first_received_at) WHERE counts_as_missed",
        "CREATE TABLE opened(call_event_uuid TEXT PRIMARY KEY, rule TEXT NOT NULL, opened_at REAL NOT NULL) WITHOUT ROWID",
        "CREATE TABLE meta(name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    ),
    (
        "ALTER TABLE calls ADD COLUMN caller TEXT NOT NULL DEFAULT ''",
        "CREATE INDEX calls_by_caller ON calls(caller, first_received_at, call_event_uuid) WHERE caller != ''",
    ),
    (
        "ALTER TABLE calls ADD COLUMN line TEXT",
        "ALTER TABLE calls ADD COLUMN extension TEXT",
        "ALTER TABLE calls ADD COLUMN mine INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE calls ADD COLUMN outbound INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE calls ADD COLUMN wait_s REAL",
        "ALTER TABLE calls ADD COLUMN talk_s REAL",
        # What each index has after the uuid is asked for together with it: a look into the table for each call is what takes time.
        "CREATE INDEX calls_by_outcome ON calls(outcome, first_received_at, call_event_uuid, mine)",
        "CREATE INDEX calls_by_line ON calls(line, first_received_at, call_event_uuid, mine, outcome) WHERE line IS NOT NULL",
        "CREATE INDEX calls_mine ON calls(first_received_at, call_event_uuid, mine) WHERE mine",
        # Of a missed call's caller: whether there is a later one of these is a single step.
        """CREATE INDEX calls_reached ON calls(caller, first_received_at, outcome, outbound)
            WHERE caller != '' AND (outcome = 'answered' OR outbound)""",
        "DROP INDEX calls_missed",
        """CREATE INDEX calls_missed ON calls(first_received_at, call_event_uuid, due_at, caller, counts_as_missed)
            WHERE counts_as_missed""",
        """CREATE TABLE remarks(
            call_event_uuid TEXT PRIMARY KEY,
            note TEXT NOT NULL,
            tags TEXT NOT NULL,
            handled_at REAL,
            remind_at REAL,
            words TEXT NOT NULL
        ) WITHOUT ROWID""",
        "CREATE INDEX remarks_by_tags ON remarks(tags) WHERE tags != '[]'",
        # All that the statistics count by, so that they never look at a row.
        "CREATE INDEX calls_counted ON calls(first_received_at, outcome, mine, outbound, line, wait_s, talk_s)",
        "CREATE INDEX remarks_due ON remarks(remind_at) WHERE remind_at IS NOT NULL",
    ),
)
"""Number n is what leads from version n-1 to version n (`PRAGMA user_version`). One that has been released never changes."""


def version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def bring_up(connection: sqlite3.Connection, path: Path, migrations: Sequence[Migration] = MIGRATIONS) -> bool:
    """Apply the migrations that are missing, each in its own transaction; True if there were any.

    Before the first one the file is copied, if it holds anything (`backups`). A newer file is refused (NotCommitted).
    The connection must be in autocommit mode. Raises sqlite3.Error and OSError.
    """
    found = version(connection)
    if found > len(migrations):
        raise written_by_newer(path, found, len(migrations))
    if found == len(migrations):
        return False
    if found:
        _back_up(connection, path, found)
    for number, statements in enumerate(migrations[found:], start=found + 1):
        connection.execute("BEGIN IMMEDIATE")
        try:
            for statement in statements:
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {number}")
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
    return True


def backups(path: Path) -> list[Path]:
    """The copies made before migrations of the journal at `path`, and what a copy that broke off has left."""
    return sorted(path.parent.glob(f"{path.name}.before-*"))


def remove_backups(path: Path) -> None:
    for backup in backups(path):
        backup.unlink(missing_ok=True)


def _back_up(connection: sqlite3.Connection, path: Path, found: int) -> None:
    """Copy the journal to `….before-N`. It gets that name only when it is whole and on the disk."""
    backup = path.with_name(f"{path.name}.before-{found + 1}")
    unfinished = backup.with_name(backup.name + ".part")
    unfinished.unlink(missing_ok=True)
    os.close(os.open(unfinished, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    with closing(sqlite3.connect(unfinished)) as copy:
        connection.backup(copy)
        copy.execute("PRAGMA journal_mode=DELETE")
    with unfinished.open("rb+") as written:
        os.fsync(written.fileno())
    unfinished.replace(backup)
