"""The loop by itself: these tests run it, and not pytest-asyncio's."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable, Coroutine, Iterator
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from screenpop.desktop.loop import Loop

T = TypeVar("T")
Run = Callable[[Coroutine[Any, Any, T]], T]


@pytest.fixture
def loop(qapp: QApplication) -> Iterator[Loop]:
    loop = Loop(qapp)
    with loop:
        yield loop


def test_callbacks_run_in_order_and_what_they_ask_for_in_the_next_round(loop: Loop) -> None:
    said: list[str] = []

    def first() -> None:
        said.append("a")
        loop.call_soon(said.append, "c")

    async def ask() -> None:
        loop.call_soon(first)
        loop.call_soon(said.append, "b")
        loop.call_soon(said.append, "never").cancel()
        for _ in range(3):
            await asyncio.sleep(0)

    loop.run_until_complete(ask())
    assert said == ["a", "b", "c"]


def test_a_timer_is_never_early_and_goes_by_its_time(loop: Loop) -> None:
    early: list[float] = []

    async def ask() -> None:
        due = [loop.time() + milliseconds / 1000 for milliseconds in (31.7, 2.2, 11.9, 0.4, 22.6)]
        order: list[float] = []

        def ring(at: float) -> None:
            order.append(at)
            early.append(loop.time() - at)

        for at in due:
            loop.call_at(at, ring, at)
        await asyncio.sleep(0.08)
        assert order == sorted(due)

    loop.run_until_complete(ask())
    assert min(early) >= 0


def test_a_timer_may_be_a_month_away_or_in_the_past(loop: Loop) -> None:
    async def ask() -> None:
        month, past = asyncio.Event(), asyncio.Event()
        loop.call_later(30 * 86400, month.set)
        loop.call_later(-5, past.set)
        await asyncio.wait_for(past.wait(), 5)
        assert not month.is_set()

    loop.run_until_complete(ask())


def test_cancelled_timers_cost_nothing(loop: Loop) -> None:
    async def turns(count: int) -> float:
        before = time.perf_counter()
        for _ in range(count):
            await asyncio.sleep(0)
        return time.perf_counter() - before

    async def ask() -> None:
        fresh = min([await turns(200) for _ in range(5)])
        for _ in range(20_000):
            loop.call_later(3600, print).cancel()
        assert len(loop._timers) < 300
        assert min([await turns(200) for _ in range(5)]) < 2.5 * fresh

    loop.run_until_complete(ask())


def test_a_thread_wakes_the_loop_at_once(loop: Loop) -> None:
    async def ask() -> float:
        arrived: asyncio.Future[float] = loop.create_future()
        threading.Timer(0.05, lambda: loop.call_soon_threadsafe(arrived.set_result, time.monotonic())).start()
        return time.monotonic() - await asyncio.wait_for(arrived, 5)

    assert loop.run_until_complete(ask()) < 0.5


def test_nothing_that_threads_ask_for_is_lost(loop: Loop) -> None:
    got: list[int] = []

    def say() -> None:
        for number in range(2_000):
            loop.call_soon_threadsafe(got.append, number)

    async def ask() -> None:
        threads = [threading.Thread(target=say) for _ in range(4)]
        for thread in threads:
            thread.start()
        while any(thread.is_alive() for thread in threads) or loop._waiting:
            await asyncio.sleep(0.001)

    loop.run_until_complete(asyncio.wait_for(ask(), 30))
    assert len(got) == 8_000


def test_qt_has_its_turn_while_callbacks_never_end(loop: Loop) -> None:
    async def ask() -> None:
        fired = asyncio.Event()
        timer = QTimer(singleShot=True, interval=10)
        timer.timeout.connect(fired.set)
        timer.start()
        until = time.monotonic() + 5
        while not fired.is_set() and time.monotonic() < until:
            await asyncio.sleep(0)
        assert fired.is_set()

    loop.run_until_complete(ask())


def test_a_callback_that_fails_is_told_and_stops_nothing(loop: Loop) -> None:
    told: list[dict[str, Any]] = []
    loop.set_exception_handler(lambda _, context: told.append(context))

    async def ask() -> None:
        loop.call_soon(lambda: 1 / 0)
        await asyncio.sleep(0.01)

    loop.run_until_complete(ask())
    assert [type(context["exception"]) for context in told] == [ZeroDivisionError]


def test_blocking_work_needs_no_threads_before_it_is_asked_for(loop: Loop) -> None:
    async def ask() -> str:
        before = threading.active_count()
        name = await asyncio.to_thread(lambda: threading.current_thread().name)
        assert threading.active_count() <= before + 1
        return name

    assert loop.run_until_complete(ask()).startswith("executor")


def test_a_closed_loop_says_so(qapp: QApplication) -> None:
    loop = Loop(qapp)
    loop.close()
    with pytest.raises(RuntimeError, match="closed"):
        loop.call_soon_threadsafe(print)
