"""What waits for the journal's threads, and how their answers reach the event loop."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, Protocol, TypeVar

from screenpop.trouble import Trouble

S_contra = TypeVar("S_contra", contravariant=True)
E = TypeVar("E")
E_contra = TypeVar("E_contra", contravariant=True)
R = TypeVar("R")
R_co = TypeVar("R_co", covariant=True)

Answers = list[tuple["asyncio.Future[Any]", Any]]
"""Futures and their results; a result that is an exception is raised."""


class Kept(Protocol[E_contra, R_co]):
    """The open file as its writer thread knows it. `notices` is what a person should be told about the opening."""

    @property
    def path(self) -> Path: ...

    @property
    def notices(self) -> tuple[Trouble, ...]: ...

    @property
    def was_taken_away(self) -> bool:
        """Whether the file is not at its place any more."""

    def save(self, entries: Sequence[E_contra], now: float) -> Sequence[R_co]:
        """Commit all or nothing; the answers are in the order of the entries. Raises NotCommitted."""

    def wipe_daily(self, now: float) -> bool:
        """Overwrite what was deleted; False if that is not finished."""

    def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Waiting(Generic[E, R]):
    """An entry on its way to the disk."""

    entry: E
    answer: asyncio.Future[R]


@dataclass(frozen=True, slots=True)
class Job(Generic[S_contra]):
    """Work between two commits. `in_steps`: what `work` answers are steps, and commits go between them."""

    work: Callable[[S_contra], Any]
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
