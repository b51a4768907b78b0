"""The event loop: Qt's, through qasync, but with asyncio's own queues of what is to run now and later.

qasync makes a Qt timer for each callback. That costs three times what asyncio takes; its timers can fire early, cannot be a
month long, and stay in Qt when they are cancelled, where thousands of them slow everything down. Here Qt is woken once for
all that is ready, and has one timer, for what is due first.
"""

from __future__ import annotations

import asyncio
import heapq
import math
from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextvars import Context
from typing import Any

import qasync
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer

_LONGEST_MS = 24 * 3600 * 1000
"""Of the one timer, in milliseconds: it is then set anew."""
_MOST_CANCELLED = 100
"""So many cancelled timers may wait for their time, as in asyncio; beyond it half of all may."""


class Loop(qasync.QEventLoop):  # type: ignore[misc]
    """`application` is the QApplication. Qt's own events get their turn after every round of callbacks."""

    def __init__(self, application: QCoreApplication) -> None:
        self._waiting: deque[asyncio.Handle] = deque()
        self._timers: list[asyncio.TimerHandle] = []
        self._cancellations = 0
        self._woken = False
        self._waker = _Waker(self._run_waiting)
        self._alarm = QTimer(singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._alarm.timeout.connect(self._ring)
        self._alarm_at = math.inf
        super().__init__(application)
        self.set_default_executor(ThreadPoolExecutor(thread_name_prefix="executor"))  # qasync's own starts ten threads

    def call_soon(self, callback: Callable[..., object], *args: Any, context: Context | None = None) -> asyncio.Handle:
        """Run this in the next round."""
        handle = asyncio.Handle(callback, args, self, context)
        self._add(handle)
        return handle

    def call_soon_threadsafe(self, callback: Callable[..., object], *args: Any, context: Context | None = None) -> asyncio.Handle:
        """The same, from any thread. Raises RuntimeError when the loop is closed."""
        self._check_closed()
        return self.call_soon(callback, *args, context=context)

    def call_later(
        self, delay: float, callback: Callable[..., object], *args: Any, context: Context | None = None
    ) -> asyncio.TimerHandle:
        """Run this in `delay` seconds, never earlier."""
        return self.call_at(self.time() + delay, callback, *args, context=context)

    def call_at(
        self, when: float, callback: Callable[..., object], *args: Any, context: Context | None = None
    ) -> asyncio.TimerHandle:
        """Run this at `when`, in seconds of `time()`."""
        handle = asyncio.TimerHandle(when, callback, args, self, context)
        heapq.heappush(self._timers, handle)
        self._set_alarm()
        return handle

    def close(self) -> None:
        self._alarm.stop()
        super().close()
        self._timers.clear()
        self._waiting.clear()

    def _timer_handle_cancelled(self, handle: asyncio.TimerHandle) -> None:
        """asyncio tells a loop of every timer that is cancelled."""
        self._cancellations += 1
        if self._cancellations > max(_MOST_CANCELLED, len(self._timers) // 2):
            self._cancellations = 0
            self._timers = [timer for timer in self._timers if not timer.cancelled()]
            heapq.heapify(self._timers)

    def _add(self, handle: asyncio.Handle) -> None:
        self._waiting.append(handle)
        # In this order: whoever finds the loop woken has added before the round begins, and so is part of it.
        if not self._woken:
            self._woken = True
            QCoreApplication.postEvent(self._waker, QEvent(QEvent.Type.User))

    def _run_waiting(self) -> None:
        """One round: what was there at its beginning."""
        self._woken = False
        for _ in range(len(self._waiting)):
            handle = self._waiting.popleft()
            if not handle.cancelled():
                handle._run()  # noqa: SLF001 - what every loop does with a handle

    def _ring(self) -> None:
        self._alarm_at = math.inf
        now = self.time()
        while self._timers and self._timers[0].when() <= now:
            self._add(heapq.heappop(self._timers))
        self._set_alarm()

    def _set_alarm(self) -> None:
        """For the first timer. One that was cancelled may ring for nothing."""
        if self._timers and (due := self._timers[0].when()) < self._alarm_at:
            self._alarm_at = due
            left = math.ceil((due - self.time()) * 1000)
            self._alarm.start(min(max(0, left), _LONGEST_MS))


class _Waker(QObject):
    """What Qt delivers the wake-up to."""

    def __init__(self, wake: Callable[[], None]) -> None:
        super().__init__()
        self._wake = wake

    def customEvent(self, event: QEvent) -> None:
        self._wake()
