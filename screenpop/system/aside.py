"""Awaiting a call that blocks, without the program's end ever waiting for it."""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import Callable
from typing import TypeVar

_T = TypeVar("_T")


async def aside(call: Callable[[], _T]) -> _T:
    """Run `call` in a daemon thread of its own and await its result, or what it raises.

    An executor's threads are waited for when the loop closes; a keyring's deadline would hold up quitting.
    """
    loop = asyncio.get_running_loop()
    answer: asyncio.Future[_T] = loop.create_future()

    def deliver(result: _T | None, error: BaseException | None) -> None:
        if answer.done():
            return
        if error is not None:
            answer.set_exception(error)
        else:
            answer.set_result(result)  # type: ignore[arg-type]

    def run() -> None:
        result, failed = None, None
        try:
            result = call()
        except Exception as error:
            failed = error
        with contextlib.suppress(RuntimeError):  # the loop has closed meanwhile: nobody waits any more
            loop.call_soon_threadsafe(deliver, result, failed)

    threading.Thread(target=run, name="aside", daemon=True).start()
    return await answer
