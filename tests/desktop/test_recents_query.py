"""The recents' questions run as tasks of the loop, without Qt."""

from __future__ import annotations

import asyncio
import gc
import weakref

from screenpop.desktop.recents_query import RecentsPage, RecentsQuery, on_loop
from screenpop.trouble import Trouble
from tests.desktop.recent_calls import recent


async def test_an_answer_comes_back_once_it_is_there() -> None:
    page = RecentsPage((recent("a"),), 1)
    asked: list[RecentsQuery] = []
    answers: list[RecentsPage | Exception] = []

    async def fetch(query: RecentsQuery) -> RecentsPage:
        asked.append(query)
        await asyncio.sleep(0)
        return page

    on_loop(fetch)(RecentsQuery("ada"), answers.append)
    assert answers == []
    await asyncio.sleep(0.01)
    assert asked == [RecentsQuery("ada")]
    assert answers == [page]


async def test_a_failure_is_an_answer() -> None:
    wrong = Trouble("The journal cannot be read")
    answers: list[RecentsPage | Exception] = []

    async def fetch(query: RecentsQuery) -> RecentsPage:
        raise wrong

    on_loop(fetch)(RecentsQuery(), answers.append)
    await asyncio.sleep(0.01)
    assert answers == [wrong]


async def test_a_task_that_nobody_else_holds_is_finished() -> None:
    """The loop holds tasks weakly: one that waits for what only it refers to would be collected."""
    answers: list[RecentsPage | Exception] = []
    waiting: weakref.WeakSet[asyncio.Future[None]] = weakref.WeakSet()

    async def fetch(query: RecentsQuery) -> RecentsPage:
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        waiting.add(future)
        await future
        return RecentsPage((), 0)

    ask = on_loop(fetch)
    ask(RecentsQuery(), answers.append)
    await asyncio.sleep(0)
    gc.collect()
    for future in list(waiting):
        future.set_result(None)
    await asyncio.sleep(0.01)
    assert answers == [RecentsPage((), 0)]
