"""Errands run as tasks of the loop, without Qt."""

from __future__ import annotations

import asyncio
import gc
import weakref

from screenpop.desktop.errands import Errands
from screenpop.trouble import Trouble


async def test_an_answer_comes_back_once_it_is_there() -> None:
    answers: list[str | Exception] = []

    async def fetch() -> str:
        await asyncio.sleep(0)
        return "ada"

    Errands(answers.append).ask(fetch(), answers.append)
    assert answers == []
    await asyncio.sleep(0.01)
    assert answers == ["ada"]


async def test_a_failure_is_an_answer() -> None:
    wrong, shown = Trouble("The journal cannot be read"), list[Trouble]()
    answers: list[str | Exception] = []

    async def fetch() -> str:
        raise wrong

    Errands(shown.append).ask(fetch(), answers.append)
    await asyncio.sleep(0.01)
    assert (answers, shown) == ([wrong], [])


async def test_a_task_that_nobody_else_holds_is_finished() -> None:
    """The loop holds tasks weakly: one that waits for what only it refers to would be collected."""
    answers: list[str | Exception] = []
    waiting: weakref.WeakSet[asyncio.Future[None]] = weakref.WeakSet()

    async def fetch() -> str:
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        waiting.add(future)
        await future
        return "ada"

    errands = Errands(answers.append)
    errands.ask(fetch(), answers.append)
    await asyncio.sleep(0)
    gc.collect()
    for future in list(waiting):
        future.set_result(None)
    await asyncio.sleep(0.01)
    assert answers == ["ada"]
