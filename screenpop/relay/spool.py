"""What the ingress has taken and the stream has not yet: messages in order, on the disk before the PBX gets its answer.

The journal's writer thread writes it, with all that it knows of disks; the file is another one. What could not be written is
not held for later: the PBX is told to send it again, and may do so to another ingress.
"""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple, Self, TypeVar

from screenpop.calls.event import Receipt
from screenpop.intake import relayed, subjects
from screenpop.journal import opening
from screenpop.journal.failures import NotCommitted, closed, explain
from screenpop.journal.schema import Migration
from screenpop.journal.tables import transaction
from screenpop.journal.writer import Writer
from screenpop.trouble import Trouble

MIGRATIONS: tuple[Migration, ...] = (
    (
        """CREATE TABLE spooled(
            id INTEGER PRIMARY KEY,
            subject TEXT NOT NULL,
            message_id TEXT NOT NULL,
            body BLOB NOT NULL,
            received_at REAL NOT NULL,
            refused INTEGER NOT NULL DEFAULT 0
        )""",
        "CREATE INDEX spooled_in_order ON spooled(refused, id)",
    ),
)
_INSERT = "INSERT INTO spooled(subject, message_id, body, received_at) VALUES (?, ?, ?, ?)"
_FIRST = "SELECT id, subject, message_id, body, received_at FROM spooled WHERE refused = 0 ORDER BY id LIMIT ?"
# By both, for the file may be another one by now.
_DELETE = "DELETE FROM spooled WHERE id = ? AND message_id = ?"
_REFUSE = "UPDATE spooled SET refused = 1 WHERE id = ? AND message_id = ?"
_CLOSING_S = 2.5

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Message:
    """A receipt as it is published. `received_at`: the ingress' clock, epoch seconds."""

    subject: str
    message_id: str
    body: bytes
    received_at: float

    @classmethod
    def of(cls, receipt: Receipt) -> Message:
        return cls(subjects.of_event(receipt.event), relayed.message_id(receipt), relayed.encode(receipt), receipt.received_at)


class Spooled(NamedTuple):
    """A message and its place in the file."""

    place: int
    message: Message


@dataclass(frozen=True, slots=True)
class Depth:
    """How many messages wait to be forwarded, how many the stream refused for good, and when the first that waits came (epoch)."""

    waiting: int = 0
    refused: int = 0
    oldest: float | None = None


def _place(spooled: Spooled) -> tuple[int, str]:
    return spooled.place, spooled.message.message_id


class _File:
    """The open file, in the writer's thread (see `journal.waiting.Kept`). `note` is told its depth after each change."""

    def __init__(self, path: Path, opened: opening.Opened, note: Callable[[Depth], None]) -> None:
        self.path = path
        self.notices = opened.notices
        self._connection = opened.connection
        self._identity = opening.identity(path)
        self._note = note
        with transaction(opened.connection, path) as connection:
            # What the stream refused is tried once more: whoever opens the file anew may have mended what was wrong.
            connection.execute("UPDATE spooled SET refused = 0 WHERE refused = 1")
        self.waiting, self._refused = int(self._rows("SELECT count(*) FROM spooled")[0][0]), 0
        self._changed()

    @classmethod
    def open(cls, path: Path, note: Callable[[Depth], None], thorough: bool) -> Self:
        opened = opening.for_writing(path, thorough=thorough, migrations=MIGRATIONS)
        try:
            return cls(path, opened, note)
        except BaseException:
            opened.connection.close()
            raise

    @property
    def was_taken_away(self) -> bool:
        try:
            return opening.identity(self.path) != self._identity
        except OSError:
            return False

    def save(self, entries: Sequence[Message], now: float) -> list[None]:
        with transaction(self._connection, self.path) as connection:
            rows = [(each.subject, each.message_id, each.body, each.received_at) for each in entries]
            connection.executemany(_INSERT, rows)
        self.waiting += len(entries)
        self._changed()
        return [None] * len(entries)

    def first(self, most: int) -> list[Spooled]:
        """The messages that have waited longest, in order."""
        return [Spooled(place, Message(*message)) for place, *message in self._rows(_FIRST, most)]

    def settle(self, forwarded: Sequence[Spooled], refused: Sequence[Spooled]) -> None:
        with transaction(self._connection, self.path) as connection:
            left = connection.executemany(_DELETE, map(_place, forwarded)).rowcount
            aside = connection.executemany(_REFUSE, map(_place, refused)).rowcount
        self.waiting, self._refused = self.waiting - left - aside, self._refused + aside
        self._changed()

    def probe(self) -> None:
        """Commit something, to see whether that is possible."""
        with transaction(self._connection, self.path) as connection:
            connection.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")

    def wipe_daily(self, now: float) -> bool:
        """Leave no byte of what was forwarded in the file; quick, for it is empty then, but for what was refused."""
        if self.waiting:
            return False
        self._rows("VACUUM")
        return not self._rows("PRAGMA wal_checkpoint(TRUNCATE)")[0][0]

    def close(self) -> None:
        with contextlib.suppress(sqlite3.Error):
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self._connection.close()

    def _rows(self, sql: str, *values: Any) -> list[Any]:
        try:
            return self._connection.execute(sql, values).fetchall()
        except sqlite3.Error as error:
            raise (explain(error, self.path) or error) from error

    def _changed(self) -> None:
        first = self._rows("SELECT received_at FROM spooled WHERE refused = 0 ORDER BY id LIMIT 1") if self.waiting else []
        self._note(Depth(self.waiting, self._refused, first[0][0] if first else None))


class Spool:
    """Used from one event loop. `most`: with so many messages in it, no more are taken.

    `trouble` is why nothing could be written the last time that something should have been; None if it could.
    """

    def __init__(self, path: Path, most: int, *, clock: Callable[[], float] = time.time) -> None:
        self.depth = Depth()
        self.trouble: Trouble | None = None
        self.most = most
        self._path = path
        self._clock = clock
        self._adding = 0
        self._writer: Writer[_File, Message, None] | None = None

    async def start(self) -> None:
        """Open the file. Never raises for one that cannot be opened (see `trouble`): it is tried again each time it is needed."""
        writer = self._writer = Writer[_File, Message, None](
            asyncio.get_running_loop(), partial(_File.open, self._path, self._note), self._clock
        )
        with contextlib.suppress(NotCommitted):
            await self._told(writer.start())
            await self._told(writer.do(lambda file: writer.wipe_when_idle()))

    async def close(self) -> None:
        """Commit what is being added, close the file; in less than 3 s."""
        if self._writer is not None:
            writer, self._writer = self._writer, None
            await writer.stop(_CLOSING_S)

    @property
    def is_empty(self) -> bool:
        """Whether nothing waits to be forwarded, nor is about to."""
        return not self._adding and not self.depth.waiting

    @property
    def is_full(self) -> bool:
        return self.depth.waiting + self.depth.refused + self._adding >= self.most

    async def add(self, message: Message) -> None:
        """Returns when the message is on the disk. Raises Trouble when it cannot be, and is then not kept."""
        if self.is_full:
            raise Trouble(
                "The spool is full",
                f"{self.most:,} events wait for NATS already ({self._path})",
                "See to NATS; or give the spool more room in relay.toml, [spool] most_events",
            )
        self._adding += 1
        try:
            await self._told(self._writing().save(message))
        finally:
            self._adding -= 1

    async def first(self, most: int) -> list[Spooled]:
        """The messages that have waited longest, in order. Raises Trouble."""
        return await self._writing().do(lambda file: file.first(most))

    async def settle(self, forwarded: Sequence[Spooled], refused: Sequence[Spooled] = ()) -> None:
        """The stream has these and will never take those, which are kept aside until the next start. Raises Trouble."""
        writer = self._writing()

        def settle(file: _File) -> None:
            file.settle(forwarded, refused)
            if not file.waiting:
                writer.wipe_when_idle()

        await self._told(writer.do(settle))

    async def probe(self) -> None:
        """See whether anything can be written now. Raises Trouble."""
        await self._told(self._writing().do(lambda file: file.probe()))

    async def _told(self, answer: asyncio.Future[T]) -> T:
        try:
            result = await answer
        except NotCommitted as refused:
            self.trouble = refused
            raise
        self.trouble = None
        return result

    def _note(self, depth: Depth) -> None:
        """In the writer's thread: one assignment, so that the loop reads the one or the other."""
        self.depth = depth

    def _writing(self) -> Writer[_File, Message, None]:
        if self._writer is None:
            raise closed()
        return self._writer
