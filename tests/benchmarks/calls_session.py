"""A person at the recents of a journal: `python -m tests.benchmarks.calls_session JOURNAL ROUNDS`, in a process of its own.

The window is the program's own, offscreen, on the program's event loop, over the program's journal. It is opened, scrolled to
any place and searched letter by letter; each time counts until the rows that were asked for are painted. Beside each, in turn,
the bare query: a connection of its own that asks SQLite for the same, and does nothing with the answer. It prints JSON.
"""

from __future__ import annotations

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_API"] = "pyside6"

import asyncio
import gc
import json
import random
import sqlite3
import sys
import time
from collections.abc import Awaitable, Callable, Sequence
from contextlib import closing
from dataclasses import asdict, dataclass, field
from functools import partial
from pathlib import Path
from unittest.mock import Mock

from PySide6.QtCore import QEvent, QObject, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QListView

from screenpop.calls.book import CallBook
from screenpop.calls.call import Call
from screenpop.desktop.errands import Errands
from screenpop.desktop.loop import Loop
from screenpop.desktop.recents import RecentsWindow
from screenpop.desktop.recents_actions import RecentsActions
from screenpop.desktop.recents_model import RecentsModel
from screenpop.desktop.recents_query import Done, RecentsQuery
from screenpop.desktop.theme import Theme
from screenpop.export import Exports
from screenpop.journal import Journal, Query, Seen
from screenpop.journal.search import HANDLED
from screenpop.known import NOTHING, Known
from screenpop.recent_calls import FIRST_PAGE, PAGE, RecentCalls
from tests.benchmarks.calls_made import DESK, PROJECTION

TYPED = ("priya r", "müller", "khan parts", "0412", "61412 9", "quote", "nobody of this name", "desk 203")
"""What is searched, a letter at a time: names, numbers, notes; found often, rarely and not at all."""
_WEEK_S = 7 * 86_400.0
_EXPORTED_DAYS = 20
_NEWEST_FIRST = "ORDER BY first_received_at DESC, call_event_uuid DESC"


@dataclass(slots=True)
class Measured:
    """Milliseconds each, ours and the bare query's in the same turn; memory in MiB when all was done, and by how much the export
    raised its peak; `exported` calls in so many seconds."""

    calls: int = 0
    opened: list[tuple[float, float]] = field(default_factory=list)
    scrolled: list[tuple[float, float]] = field(default_factory=list)
    typed: list[tuple[float, float]] = field(default_factory=list)
    badge: list[tuple[float, float]] = field(default_factory=list)
    resident_mib: float = 0.0
    exported: int = 0
    export_s: float = 0.0
    export_mib: float = 0.0


class Bare:
    """The queries alone. Of a search: how many there are, for which every row has to be looked at; the page comes on top of that."""

    def __init__(self, path: Path) -> None:
        self._connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)

    def close(self) -> None:
        self._connection.close()

    def page(self, offset: int, calls: int = PAGE) -> None:
        sql = f"SELECT call_event_uuid FROM calls {_NEWEST_FIRST} LIMIT ? OFFSET ?"
        uuids = [uuid for (uuid,) in self._connection.execute(sql, (calls, offset))]
        marks = ", ".join("?" * len(uuids))
        self._connection.execute(f"SELECT * FROM receipts WHERE call_event_uuid IN ({marks})", uuids).fetchall()

    def first_page(self) -> None:
        self._connection.execute("SELECT count(*) FROM calls").fetchone()
        self.page(0, FIRST_PAGE)

    def search(self, text: str) -> None:
        words = text.split()
        if text.replace(" ", "").isdecimal():
            where, values = "instr(numbers, ?) OR instr(names, ?)", [text.replace(" ", ""), text]
        else:
            where, values = " AND ".join(["instr(names, ?)"] * len(words)), words
        self._connection.execute(f"SELECT count(*) FROM calls WHERE {where}", values).fetchone()

    def badge(self, since: float) -> None:
        sql = f"SELECT count(*) FROM calls WHERE counts_as_missed AND first_received_at > ? AND NOT {HANDLED}"
        self._connection.execute(sql, (since,)).fetchone()


class Person(QObject):
    """Asks the window for something and looks until it is painted: by the window itself, in its own time."""

    def __init__(self, window: RecentsWindow) -> None:
        super().__init__()
        self.window = window
        (self.model,) = window.findChildren(RecentsModel)
        views = (view for view in window.findChildren(QListView) if view.objectName() == "calls")
        (self.list,) = (view for view in views if view.model() is self.model)
        self._painted, self._current = asyncio.Event(), False
        self.list.viewport().installEventFilter(self)
        for signal in (self.model.answered, self.model.dataChanged):
            signal.connect(self._outdated)

    async def open(self) -> None:
        self._current = False
        self.window.show_recents()
        await self._until(self._is_answered)

    async def scroll_to(self, place: int) -> None:
        bar = self.list.verticalScrollBar()
        self._outdated()
        bar.setValue(round(bar.maximum() * place / max(self.model.total, 1)))
        seen = self.list.viewport().rect()
        rows = [self.list.indexAt(point) for point in (seen.topLeft(), seen.center())]
        await self._until(lambda: all(not row.isValid() or self.model.row_at(row) is not None for row in rows))

    async def type(self, text: str) -> None:
        self._current = False
        self.model.search(RecentsQuery(search=text))
        await self._until(self._is_answered)

    def _is_answered(self) -> bool:
        return self.model.loaded and not self.model.loading

    async def _until(self, done: Callable[[], bool]) -> None:
        while not (done() and self._current):
            self._painted.clear()
            await self._painted.wait()
            if self.model.failure is not None:
                raise self.model.failure

    def _outdated(self) -> None:
        self._current = False
        if self.list.isVisible():
            self.list.viewport().update()
        else:  # in its place stands that nothing was found
            self.window.repaint()
            self._current = True
            self._painted.set()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """The list has painted when the loop comes round again."""
        if event.type() is QEvent.Type.Paint:
            self._current = True
            asyncio.get_running_loop().call_soon(self._painted.set)
        return False


async def session(path: Path, rounds: int, application: QApplication) -> Measured:
    journal = Journal(
        path, read_event=PROJECTION.read_event, fold=PROJECTION.fold, searchable=PROJECTION.searchable, clock=time.time
    )
    await journal.start()
    recent = RecentCalls(journal, CallBook(DESK.fold), lambda: DESK, _nobody)
    errands = Errands(print)

    def ask(query: RecentsQuery, done: Done) -> None:
        errands.ask(recent.fetch(query), done)

    window = RecentsWindow(ask, Mock(spec=RecentsActions), Theme(application))
    measured, person, chance = Measured(), Person(window), random.Random(rounds)
    gc.freeze()  # as the program does when it has started
    with closing(Bare(path)) as bare:
        for _ in range(rounds):
            measured.opened.append(await _both(person.open, bare.first_page))
            window.close()
        await person.open()
        measured.calls = total = person.model.total
        for _ in range(rounds):
            place = chance.randrange(max(total - PAGE, 1))
            measured.scrolled.append(await _both(partial(person.scroll_to, place), partial(bare.page, place)))
        for text in TYPED:
            for end in range(1, len(text) + 1):
                part = text[:end].strip()
                measured.typed.append(await _both(partial(person.type, part), partial(bare.search, part)))
        since = time.time() - _WEEK_S
        seen = Seen(since, max(await journal.last_receipt() - 1, 0))
        for _ in range(rounds):
            measured.badge.append(await _both(lambda: journal.missed_since(seen), lambda: bare.badge(since)))
    gc.collect()
    measured.resident_mib = _resident_mib()
    await _export(measured, Exports(journal, lambda: DESK, _nobody), path.with_name("exported.csv"))
    window.hide()
    await journal.close()
    return measured


async def _both(ours: Callable[[], Awaitable[object]], bare: Callable[[], None]) -> tuple[float, float]:
    """The bare query first: whoever is second finds the pages of the file in memory, and that must not be it."""
    began = time.perf_counter()
    bare()
    between = time.perf_counter()
    await ours()
    return (time.perf_counter() - between) * 1000, (between - began) * 1000


async def _export(measured: Measured, exports: Exports, path: Path) -> None:
    before, began = _peak_mib(), time.perf_counter()
    query = Query(since=time.time() - _EXPORTED_DAYS * 86_400)
    measured.exported = await exports.export(query, path, False)
    measured.export_s = time.perf_counter() - began
    measured.export_mib = _peak_mib() - before
    path.unlink()


async def _nobody(calls: Sequence[Call]) -> list[Known]:
    return [NOTHING for _ in calls]


def _resident_mib() -> float:
    return _status("VmRSS")


def _peak_mib() -> float:
    return _status("VmHWM")


def _status(name: str) -> float:
    lines = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines())
    return int(lines[name].split()[0]) / 1024


def main() -> None:
    path, rounds = Path(sys.argv[1]), int(sys.argv[2])
    qInstallMessageHandler(lambda *_: None)
    application = QApplication([])
    loop = Loop(application)
    asyncio.set_event_loop(loop)
    with loop:
        measured = loop.run_until_complete(session(path, rounds, application))
    print(json.dumps(asdict(measured)))


if __name__ == "__main__":
    main()
