"""What waits for the journal's threads, and how their answers reach the event loop."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from screenpop.journal.store import Entry, Saved, Store

Answers = list[tuple["asyncio.Future[Any]", Any]]
"""Futures and their results; a result that is an exception is raised."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """A receipt on its way to the disk."""

    entry: Entry
    answer: asyncio.Future[Saved]


@dataclass(frozen=True, slots=True)
class Job:
    """Work between two commits. `in_steps`: what `work` answers are steps, and commits go between them."""

    work: Callable[[Store], Any]
    answer: asyncio.Future[Any]
    in_steps: bool


def deliver(answers: Answers) -> None:
    """On the loop; whoever has stopped waiting is passed over."""
    for future, result in answers:
        if future.done():
            continue
        if isinstance(result, Exception):
            future.set_exception(result)
        else:
            future.set_result(result)
