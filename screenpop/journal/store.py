"""The writing side of the journal, synchronous: used by the app's writer thread, and by a command that holds the instance lock."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Generator, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from screenpop.calls.call import Call
from screenpop.calls.event import REPEAT_WINDOW_S, Receipt
from screenpop.calls.traces import Traces
from screenpop.journal import erasing, opening, rebuilding
from screenpop.journal.erasing import Erased
from screenpop.journal.projection import REVISION, ROW_COLUMNS, Projection
from screenpop.journal.rebuilding import Rebuilt
from screenpop.journal.tables import Tables
from screenpop.trouble import Trouble

T = TypeVar("T")

Steps = Generator[None, None, T]
"""Work in pieces, each its own transaction, so that the writer thread can commit what arrives between them."""

_MOST_SPANNING = 1_000


@dataclass(frozen=True, slots=True)
class Entry:
    """A receipt to be saved with the call that it makes. `known`: the caller has the earlier receipts of that call, if there are any.

    `late`: an earlier attempt failed, so `call` may be out of date.
    """

    receipt: Receipt
    call: Call
    known: bool
    late: bool = False


@dataclass(frozen=True, slots=True)
class Saved:
    """`earlier`: what the journal had of this call and the caller had not. `repeat`: it was in the journal and is not kept twice."""

    earlier: tuple[Receipt, ...] = ()
    repeat: bool = False


_SAVED = Saved()


class Store:
    """The one writing connection, used in the thread that opened it.

    A method that cannot write raises NotCommitted; one that works in a single transaction has then changed nothing.
    `notices` is what a person should be told about the opening.
    """

    def __init__(self, tables: Tables, notices: tuple[Trouble, ...] = ()) -> None:
        self.tables = tables
        self.notices = notices
        self._spanning: dict[str, None] = {}
        self._file = opening.identity(tables.path)

    @classmethod
    def open(cls, path: Path, projection: Projection, *, thorough: bool = False) -> Store:
        """Make or open the journal, as `opening.for_writing` says. One process at a time may do this."""
        opened = opening.for_writing(path, thorough=thorough)
        return cls(Tables(opened.connection, path, projection), opened.notices)

    @property
    def path(self) -> Path:
        return self.tables.path

    @property
    def was_taken_away(self) -> bool:
        """Whether the file is not at its place any more: what were committed now, nobody would find again."""
        try:
            return opening.identity(self.path) != self._file
        except OSError:
            return False

    def close(self) -> None:
        """Write the log into the database and close. What is committed is safe even where that fails."""
        with contextlib.suppress(sqlite3.Error):
            self.tables.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self.tables.connection.close()

    def __enter__(self) -> Store:
        return self

    def __exit__(self, *_exc: object) -> None:
        self.close()

    def save(self, entries: Sequence[Entry], now: float) -> list[Saved]:
        """Commit the receipts and the rows of their calls, all or nothing; the answers are in the order of the entries."""
        with self.tables.transaction():
            anew = self._to_fold_anew(entries)
            saved: list[Saved] = []
            calls: dict[str, Call] = {}
            plain: list[Receipt] = []
            for entry in entries:
                uuid = entry.receipt.event.call_event_uuid
                if uuid in anew:
                    saved.append(self._save_to_earlier(entry))
                else:
                    plain.append(entry.receipt)
                    calls[uuid] = entry.call
                    saved.append(_SAVED)
            self.tables.insert(plain)
            self.tables.write_rows([*calls.values(), *(self.tables.folded(list(anew), now) if anew else ())])
        return saved

    def settle(self, calls: Iterable[Call]) -> None:
        """Bring the rows of these calls up to date. A call that has no row yet gets none: its receipt is still to come."""
        rows = [self.tables.projection.row(call) for call in calls]
        with self.tables.transaction() as connection:
            marks = ", ".join(f"?{n}" for n in range(1, len(ROW_COLUMNS.split(",")) + 1))
            sql = f"UPDATE calls SET ({ROW_COLUMNS}) = ({marks}) WHERE call_event_uuid = ?1"  # noqa: S608 - a constant
            connection.executemany(sql, rows)

    def note_opened(self, uuid: str, rule: str, at: float) -> bool:
        """Commit that `rule` opens this call in the CRM at `at` (epoch seconds); False if a rule has done so before."""
        with self.tables.transaction() as connection:
            sql = "INSERT INTO opened(call_event_uuid, rule, opened_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"
            return connection.execute(sql, (uuid, rule, at)).rowcount == 1

    def rebuild(self, now: float) -> Rebuilt:
        """Make the calls table again from the receipts, and say how many rows were not what they should have been."""
        return finish(self.rebuild_steps(now))

    def refresh(self, fingerprint: str, now: float) -> bool:
        """Make the calls table again if `fingerprint` (all that fold and search keys depend on) is not that of the last time."""
        return finish(self.refresh_steps(fingerprint, now))

    def prune(self, before: float) -> int:
        """Destroy every call whose first receipt is older than `before` (epoch seconds); answers how many."""
        destroyed = finish(self.prune_steps(before))
        finish(erasing.wiping(self.tables))
        return destroyed

    def forget(self, traces: Traces) -> Erased:
        """Destroy every call of this number, and take it out of what was written of others."""
        return finish(self.forget_steps(traces))

    def rebuild_steps(self, now: float) -> Steps[Rebuilt]:
        return rebuilding.steps(self.tables, now)

    def refresh_steps(self, fingerprint: str, now: float) -> Steps[bool]:
        revised = f"{REVISION} {fingerprint}"
        if self.tables.remembered("fingerprint") == revised:
            return False
        yield from rebuilding.steps(self.tables, now)
        self.tables.remember("fingerprint", revised)
        return True

    def prune_steps(self, before: float) -> Steps[int]:
        return erasing.prune(self.tables, before)

    def wipe_daily(self, now: float) -> bool:
        """Overwrite what `prune_steps` has destroyed, once a day at most; False if that is not finished (see `erasing.wipe`)."""
        return erasing.wipe_daily(self.tables, now)

    def forget_steps(self, traces: Traces) -> Steps[Erased]:
        return erasing.forget(self.tables, traces)

    def _to_fold_anew(self, entries: Sequence[Entry]) -> set[str]:
        """The calls whose row cannot be made from the caller's view, because the journal may know more of them.

        A call found to have earlier receipts stays one of them: the caller learns of those only after it has made more.
        """
        unknown: set[str] = set()
        anew: set[str] = set()
        for entry in entries:
            uuid = entry.receipt.event.call_event_uuid
            if entry.late or uuid in self._spanning or (uuid in unknown and not entry.known):
                anew.add(uuid)
            if not entry.known:
                unknown.add(uuid)
        if unknown:
            for uuid in self.tables.known(unknown):
                anew.add(uuid)
                self._spanning[uuid] = None
            while len(self._spanning) > _MOST_SPANNING:
                del self._spanning[next(iter(self._spanning))]
        return anew

    def _save_to_earlier(self, entry: Entry) -> Saved:
        event, at = entry.receipt.event, entry.receipt.received_at
        earlier = self.tables.receipts([event.call_event_uuid]).get(event.call_event_uuid, [])
        repeat = any(
            before.event.identity == event.identity and 0 <= at - before.received_at < REPEAT_WINDOW_S for before in earlier
        )
        if not repeat:
            self.tables.insert([entry.receipt])
        return Saved(() if entry.known else tuple(earlier), repeat)


def finish(steps: Steps[T]) -> T:
    """Do all the pieces one after another; answers what the last one returns."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            result: T = end.value
            return result
