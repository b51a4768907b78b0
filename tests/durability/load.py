"""A load of events from several connections at once, and what was promised for them."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from http.client import HTTPException

from screenpop.calls.event import EventKind
from tests.durability.program import Client, body, new_call

CLIENTS = 8
STORY = (EventKind.HTTP_RINGING, EventKind.EXTENSION_RINGING, EventKind.EXTENSION_ANSWERED, EventKind.EXTENSION_HANGUP)
"""What each call consists of. All is posted once: whatever is in the journal twice was doubled there."""
EXTENSIONS = ("201", "305", "306")
"""Only the first is mine: its calls pop."""

Told = tuple[str, EventKind]
"""An event: its call and its kind."""


class Load:
    """Calls one after the other on each of the connections, from `start` until `stop`, or until nobody answers any more; `pause_s`
    lies between two of them."""

    def __init__(self, url: str, calls_each: int | None = None, pause_s: float = 0) -> None:
        self.answered: list[Told] = []
        """What was answered 200."""
        self.sent: list[Told] = []
        self.refused: list[int] = []
        self._url = url
        self._calls_each = calls_each
        self._pause_s = pause_s
        self._stopping = threading.Event()
        self._threads = [threading.Thread(target=self._post_calls, daemon=True) for _ in range(CLIENTS)]

    def start(self) -> None:
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        self._stopping.set()
        self.wait()

    def wait(self) -> None:
        for thread in self._threads:
            thread.join(60)
        assert not any(thread.is_alive() for thread in self._threads)

    def wait_for(self, answers: int, ended: Callable[[], bool] = lambda: False) -> None:
        until = time.monotonic() + 60
        while len(self.answered) < answers and not ended() and time.monotonic() < until:
            time.sleep(0.005)

    def _post_calls(self) -> None:
        client, posted = Client(self._url), 0
        try:
            while not self._stopping.is_set() and posted != self._calls_each:
                self._post_call(client, new_call(), EXTENSIONS[posted % len(EXTENSIONS)])
                posted += 1
                self._stopping.wait(self._pause_s)
        except (OSError, HTTPException):
            pass  # it was killed
        finally:
            client.close()

    def _post_call(self, client: Client, call: str, extension: str) -> None:
        for kind in STORY:
            event = call, kind
            self.sent.append(event)
            status, _ = client.post(kind, body(kind, call, **({} if kind.of_dialplan else {"extension_user_id": extension})))
            if status == 200:
                self.answered.append(event)
            else:
                self.refused.append(status)
