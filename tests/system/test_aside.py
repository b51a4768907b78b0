"""Blocking calls, awaited."""

from __future__ import annotations

import asyncio
import threading
from functools import partial

import pytest

from screenpop.system.aside import InTurn, aside
from screenpop.trouble import Trouble


async def test_it_gives_the_result_from_a_daemon_thread() -> None:
    thread = await aside(threading.current_thread)
    assert thread.daemon
    assert thread is not threading.current_thread()


async def test_it_raises_what_was_raised() -> None:
    def fail() -> None:
        raise Trouble("locked")

    with pytest.raises(Trouble, match="locked"):
        await aside(fail)


async def test_the_loop_goes_on_meanwhile_and_may_lose_interest() -> None:
    opened = threading.Event()
    threads: list[threading.Thread] = []

    def wait() -> None:
        threads.append(threading.current_thread())
        opened.wait(20)

    task = asyncio.create_task(aside(wait))
    await asyncio.sleep(0.01)
    assert not task.done()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    opened.set()
    await aside(lambda: threads[0].join(20))
    assert not threads[0].is_alive()


def test_an_answer_after_the_loop_has_closed_is_nobodys() -> None:
    opened = threading.Event()
    threads: list[threading.Thread] = []

    def wait() -> None:
        threads.append(threading.current_thread())
        opened.wait(20)

    async def ask() -> None:
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(aside(wait), 0.05)

    asyncio.run(ask())
    opened.set()
    threads[0].join(20)
    assert not threads[0].is_alive()


async def test_in_turn_does_one_after_another_in_one_thread_which_ends() -> None:
    calls = InTurn("in turn")
    threads: set[threading.Thread] = set()

    def number(n: int) -> int:
        threads.add(threading.current_thread())
        return n

    assert await asyncio.gather(*(calls.do(partial(number, n)) for n in range(20))) == list(range(20))
    (thread,) = threads
    assert thread.daemon and thread.name == "in turn"

    def fail() -> None:
        raise OSError("no such disk")

    with pytest.raises(OSError, match="no such disk"):
        await calls.do(fail)
    assert await calls.do(lambda: 7) == 7, "a failure ends nothing"
    calls.close()
    await asyncio.to_thread(thread.join, 5)
    assert not thread.is_alive()
    assert await calls.do(lambda: 8) == 8
    calls.close()
