"""Awaiting a call that blocks, without the program's end ever waiting for it."""

from __future__ import annotations

import asyncio
import contextlib
import queue
import threading
from collections.abc import Callable
from typing import TypeVar

_T = TypeVar("_T")


async def aside(call: Callable[[], _T]) -> _T:
    """Run `call` in a daemon thread of its own and await its result, or what it raises.

    An executor's threads are waited for when the loop closes; a keyring's deadline would hold up quitting.
    """
    answer, work = _work(call)
    threading.Thread(target=work, name="aside", daemon=True).start()
    return await answer


class InTurn:
    """`aside` for what is asked often and answered fast: one thread, begun with the first call, does one after another.

    To start a thread for each would take longer than such a call itself, and several times that on a busy machine.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._calls: queue.SimpleQueue[Callable[[], None] | None] | None = None

    async def do(self, call: Callable[[], _T]) -> _T:
        """Run `call` and await its result, or what it raises."""
        if self._calls is None:
            self._calls = queue.SimpleQueue()
            threading.Thread(target=self._run, args=(self._calls,), name=self._name, daemon=True).start()
        answer, work = _work(call)
        self._calls.put(work)
        return await answer

    def close(self) -> None:
        """End the thread when it has done what it was given; a call after that begins another."""
        if self._calls is not None:
            self._calls.put(None)
            self._calls = None

    def _run(self, calls: queue.SimpleQueue[Callable[[], None] | None]) -> None:
        while (work := calls.get()) is not None:
            work()


def _work(call: Callable[[], _T]) -> tuple[asyncio.Future[_T], Callable[[], None]]:
    """What a thread has to do for `call`, and the future in which the loop gets what came of it."""
    loop = asyncio.get_running_loop()
    answer: asyncio.Future[_T] = loop.create_future()

    def deliver(result: _T | None, error: BaseException | None) -> None:
        if answer.done():
            return
        if error is not None:
            answer.set_exception(error)
        else:
            answer.set_result(result)  # type: ignore[arg-type]

    def work() -> None:
        result, failed = None, None
        try:
            result = call()
        except Exception as error:
            failed = error
        with contextlib.suppress(RuntimeError):  # the loop has closed meanwhile: nobody waits any more
            loop.call_soon_threadsafe(deliver, result, failed)

    return answer, work
