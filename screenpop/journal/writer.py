"""The writer thread: everything that is waiting goes into one commit, and what could not be committed waits for the next try."""

from __future__ import annotations

import asyncio
import itertools
import logging
import queue
import threading
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Generic, TypeVar

from screenpop.journal.failures import NotCommitted, closed, taken_away
from screenpop.journal.store import Steps
from screenpop.journal.waiting import Answers, E, Job, Kept, R, Waiting, deliver
from screenpop.trouble import Trouble

log = logging.getLogger(__name__)

RETRY_S = 2.0
"""How long what could not be committed waits for the next try, if nothing else gives an occasion for one."""
IDLE_S = 5.0
"""With nothing to do for so long, the writer has time for what nobody waits for."""
_WIPE_AGAIN_S = 60.0
_MOST_AT_ONCE = 1_000
_LATE_AT_ONCE = 256

T = TypeVar("T")
S = TypeVar("S", bound=Kept[Any, Any])


class Writer(Generic[S, E, R]):
    """Owns the thread and, in it, the store. Futures are answered on `loop`, with one wake-up of the loop for each commit.

    `open_store(thorough)` opens the store, in the thread; where that fails it is tried again with each commit. `late` says what becomes
    of an entry that could not be committed and is held (None: none is); `committed_late` is told on the loop of those committed after all.
    """

    def __init__(
        self,
        loop: asyncio.AbstractEventLoop,
        open_store: Callable[[bool], S],
        clock: Callable[[], float],
        late: Callable[[E], E] | None = None,
        committed_late: Callable[[Sequence[E]], None] | None = None,
    ) -> None:
        self.notices: tuple[Trouble, ...] = ()
        self.openings = 0
        self._loop = loop
        self._open_store = open_store
        self._clock = clock
        self._late = late
        self._committed_late = committed_late
        self._inbox: queue.SimpleQueue[Waiting[E, R] | Job[S] | None] = queue.SimpleQueue()
        self._gathered: list[Waiting[E, R]] = []
        self._held: deque[E] = deque()
        self._refusal: NotCommitted | None = None
        self._long: deque[tuple[Steps[Any], asyncio.Future[Any]]] = deque()
        self._store: S | None = None
        self._thorough = False
        self._lost: tuple[Trouble, ...] = ()
        self._ending = False
        self._wipe_in_s: float | None = None
        self._ended: asyncio.Future[None] = loop.create_future()
        self._thread = threading.Thread(target=self._run, name="journal writer", daemon=True)

    def start(self) -> asyncio.Future[None]:
        """The future is done when the file is open, and fails (NotCommitted) when it could not be opened."""
        self._thread.start()
        return self.do(lambda store: None)

    def save(self, entry: E) -> asyncio.Future[R]:
        """What is to be saved in one turn of the loop reaches the thread together: it wakes once, for one commit."""
        answer: asyncio.Future[R] = self._loop.create_future()
        if not self._gathered:
            self._loop.call_soon(self._hand_over)
        self._gathered.append(Waiting(entry, answer))
        return answer

    def do(self, work: Callable[[S], T]) -> asyncio.Future[T]:
        """Have this done after everything that was asked for before."""
        answer: asyncio.Future[T] = self._loop.create_future()
        self._hand_over(Job(work, answer, False))
        return answer

    def do_in_steps(self, work: Callable[[S], Steps[T]]) -> asyncio.Future[T]:
        """Have this done while commits go on between its steps."""
        answer: asyncio.Future[T] = self._loop.create_future()
        self._hand_over(Job(work, answer, True))
        return answer

    def flush(self) -> asyncio.Future[None]:
        """Try to commit what is held. The future is done when nothing is held, and fails (NotCommitted) when something still is."""
        return self.do(lambda _: self.check_nothing_held())

    @property
    def backlog(self) -> int:
        """How many receipts are waiting, about."""
        return len(self._held) + len(self._gathered) + self._inbox.qsize()

    def drop_held(self, unwanted: Callable[[E], bool]) -> None:
        """Forget those of what is not on the disk yet (in the thread)."""
        self._held = deque(entry for entry in self._held if not unwanted(entry))

    def check_nothing_held(self) -> None:
        """Raises NotCommitted while receipts wait for the disk (in the thread)."""
        if self._held and self._refusal is not None:
            raise self._refusal

    def wipe_when_idle(self) -> None:
        """Overwrite what was destroyed, once there is nothing else to do (in the thread)."""
        self._wipe_in_s = IDLE_S

    async def stop(self, within_s: float) -> None:
        """Commit what is waiting, close the file, end the thread. A disk that does not answer in time is left behind."""
        self._ending = True
        self._hand_over(None)
        await asyncio.wait([self._ended], timeout=within_s)
        if self._ended.done():
            self._thread.join(timeout=0.2)
        else:
            log.error("the journal's disk does not answer; what was not committed is lost")

    def _hand_over(self, *last: Job[S] | None) -> None:
        for item in (*self._gathered, *last):
            self._inbox.put(item)
        self._gathered.clear()

    def _run(self) -> None:
        going = True
        while going:
            items = self._next_items()
            going = None not in items
            self._serve(items)
            if self._long and going:
                self._step(*self._long.popleft())
            elif not items and not self._held and self._wipe_in_s is not None:
                self._wipe()
        self._end()

    def _next_items(self) -> list[Waiting[E, R] | Job[S] | None]:
        """What is in the inbox; if there is nothing, and nothing else to do, waits for it."""
        items: list[Waiting[E, R] | Job[S] | None] = []
        try:
            items.append(self._inbox.get(timeout=0 if self._long else RETRY_S if self._held else self._wipe_in_s))
            while items[-1] is not None and len(items) < _MOST_AT_ONCE:
                items.append(self._inbox.get_nowait())
        except queue.Empty:
            pass
        return items

    def _serve(self, items: Iterable[Waiting[E, R] | Job[S] | None]) -> None:
        """In the order in which it was asked for: the receipts between two jobs are one commit."""
        batch: list[Waiting[E, R]] = []
        for item in items:
            if isinstance(item, Waiting):
                batch.append(item)
            elif item is not None:
                self._commit(batch)
                batch = []
                self._do(item)
        self._commit(batch)

    def _commit(self, batch: Sequence[Waiting[E, R]]) -> None:
        """What is held goes first, so that the journal keeps the order in which things came."""
        if not batch and not self._held:
            return
        try:
            store = self._ready()
            self._commit_held(store)
            results = self._saved(store, [waiting.entry for waiting in batch])
        except Exception as error:
            refusal = self._refused(error)
            if refusal is not None:
                refusal.queued = self._late is not None and not self._ending
                self._held.extend(self._late(waiting.entry) for waiting in batch if self._late is not None)
            self._answer([(waiting.answer, error) for waiting in batch])
        else:
            self._refusal = None
            self._answer([(waiting.answer, result) for waiting, result in zip(batch, results, strict=True)])

    def _commit_held(self, store: S) -> None:
        """In pieces, so that a try on a full disk costs little."""
        late: list[E] = []
        try:
            while self._held:
                entries = list(itertools.islice(self._held, _LATE_AT_ONCE))
                results = self._saved(store, entries)
                late += [entry for entry, result in zip(entries, results, strict=True) if not isinstance(result, Exception)]
                for _ in entries:
                    self._held.popleft()
        finally:
            if late and self._committed_late is not None:
                log.warning("%d receipts that could not be saved at first are saved now", len(late))
                self._tell(self._committed_late, late)

    def _saved(self, store: S, entries: Sequence[E]) -> list[R | Exception]:
        """One commit; if one of the values cannot be stored at all, one for each, so that the others are."""
        if not entries:
            return []
        try:
            return [*store.save(entries, self._clock())]
        except NotCommitted:
            raise
        except Exception as error:
            if len(entries) == 1:
                log.exception("a receipt that cannot be stored")
                return [error]
            return [result for entry in entries for result in self._saved(store, [entry])]

    def _ready(self) -> S:
        """The open file. One that was taken away meanwhile is left for a new one."""
        if self._store is not None and self._store.was_taken_away:
            self._lost = (taken_away(self._store.path),)
            self._leave_file(self._lost[0])
        if self._store is None:
            self._store = self._open_store(self._thorough)
            self._thorough = False
            self.notices, self._lost = (*self._lost, *self._store.notices), ()
            self.openings += 1
            for notice in self.notices:
                log.warning("%s", notice)
        return self._store

    def _leave_file(self, why: NotCommitted) -> None:
        """Close it; work that was going on in it is over."""
        if self._store is not None:
            self._store.close()
            self._store = None
        self._answer([(answer, why) for _, answer in self._long])
        self._long.clear()

    def _refused(self, error: Exception) -> NotCommitted | None:
        """Remember why nothing can be written; a damaged file is closed, to be put aside at the next opening."""
        if not isinstance(error, NotCommitted):
            log.error("the journal failed", exc_info=error)
            return None
        if self._refusal is None or self._refusal.title != error.title:
            log.error("%s", error)
        self._refusal = error
        if error.damaged and self._store is not None:
            self._thorough = True
            self._leave_file(error)
        return error

    def _do(self, job: Job[S]) -> None:
        try:
            result = job.work(self._ready())
        except Exception as error:
            self._refused(error)
            self._answer([(job.answer, error)])
        else:
            if job.in_steps:
                self._long.append((result, job.answer))
            else:
                self._answer([(job.answer, result)])

    def _step(self, steps: Steps[Any], answer: asyncio.Future[Any]) -> None:
        try:
            next(steps)
        except StopIteration as end:
            self._answer([(answer, end.value)])
        except Exception as error:
            self._refused(error)
            self._answer([(answer, error)])
        else:
            self._long.append((steps, answer))

    def _wipe(self) -> None:
        """While somebody reads the file, or where it fails, it is tried again later: nobody waits for it."""
        try:
            done = self._ready().wipe_daily(self._clock())
        except Exception as error:
            log.warning("what was deleted is not yet overwritten on the disk: %s", error)
            done = False
        self._wipe_in_s = None if done else _WIPE_AGAIN_S

    def _end(self) -> None:
        """Whoever still waits is told that it is over."""
        over = closed()
        waiting = [answer for _, answer in self._long]
        while not self._inbox.empty():
            item = self._inbox.get()
            waiting += [item.answer] if item is not None else []
        if self._held:
            log.error("%d receipts could not be saved and are lost", len(self._held))
        if self._store is not None:
            self._store.close()
        self._answer([*((answer, over) for answer in waiting), (self._ended, None)])

    def _answer(self, answers: Answers) -> None:
        if answers:
            self._tell(deliver, answers)

    def _tell(self, function: Callable[[Any], None], value: object) -> None:
        try:
            self._loop.call_soon_threadsafe(function, value)
        except RuntimeError:
            log.warning("nobody is left to be told what the journal did")
