"""The reader thread: one question after another, each answered on the event loop."""

from __future__ import annotations

import asyncio
import contextlib
import queue
import threading
from collections.abc import Callable
from typing import Any, TypeVar

from screenpop.journal.failures import closed
from screenpop.journal.reader import Reader
from screenpop.journal.waiting import deliver

T = TypeVar("T")


class Reading:
    """Owns the thread and, in it, the Reader, which is opened at the first question and again when `openings()` has changed.

    A thread of its own and no executor's: the interpreter waits at its end for those, and a disk may never answer.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop, open_reader: Callable[[], Reader], openings: Callable[[], int]) -> None:
        self._loop = loop
        self._open_reader = open_reader
        self._openings = openings
        self._questions: queue.SimpleQueue[tuple[Callable[[Reader], Any], asyncio.Future[Any]] | None] = queue.SimpleQueue()
        self._waiting: set[asyncio.Future[Any]] = set()
        self._reader: Reader | None = None
        self._reader_of = 0
        self._ended: asyncio.Future[None] = loop.create_future()
        self._thread = threading.Thread(target=self._run, name="journal reader", daemon=True)
        self._thread.start()

    def ask(self, question: Callable[[Reader], T]) -> asyncio.Future[T]:
        """The future fails as `question` does, or with Trouble where the file cannot be opened."""
        answer: asyncio.Future[T] = self._loop.create_future()
        self._waiting.add(answer)
        answer.add_done_callback(self._waiting.discard)
        self._questions.put((question, answer))
        return answer

    async def stop(self, within_s: float) -> None:
        """Whoever still waits is told that it is over; the question that is being answered gets `within_s` to end."""
        for answer in tuple(self._waiting):
            if not answer.done():
                answer.set_exception(closed())
        self._questions.put(None)
        await asyncio.wait([self._ended], timeout=within_s)
        if self._ended.done():
            self._thread.join(timeout=0.2)

    def _run(self) -> None:
        while (item := self._questions.get()) is not None:
            question, answer = item
            if answer.done():
                continue
            result: object
            try:
                result = question(self._ready())
            except Exception as error:
                result = error
            self._tell(answer, result)
        self._close()
        self._tell(self._ended, None)

    def _tell(self, answer: asyncio.Future[Any], result: object) -> None:
        with contextlib.suppress(RuntimeError):  # the loop has closed meanwhile: nobody waits any more
            self._loop.call_soon_threadsafe(deliver, [(answer, result)])

    def _ready(self) -> Reader:
        """A file that the writer has opened anew is opened anew here."""
        openings = self._openings()
        if self._reader is None or self._reader_of != openings:
            self._close()
            self._reader_of = openings
            self._reader = self._open_reader()
        return self._reader

    def _close(self) -> None:
        if self._reader is not None:
            self._reader.close()
            self._reader = None
