"""Waiting for something that another process does."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

Found = TypeVar("Found")


def wait_until(look: Callable[[], Found | None], timeout: float = 10.0, what: str = "") -> Found:
    """What `look` finds, as soon as it is true; looked for every 50 ms, AssertionError after `timeout` seconds."""
    until = time.monotonic() + timeout
    while not (found := look()):
        if time.monotonic() > until:
            raise AssertionError(f"not within {timeout:g} s: {what or getattr(look, '__name__', look)}; last seen: {found!r}")
        time.sleep(0.05)
    return found
