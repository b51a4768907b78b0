"""What the recents ask of the journal, and how an answer comes back without the window ever waiting for it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from screenpop.calls.call import Outcome
from screenpop.cards import RecentRow


@dataclass(frozen=True, slots=True)
class RecentsQuery:
    """A page of the recents: `offset` calls are passed over. A condition that is None is none.

    `unhandled`: missed, and nobody has seen to them yet; `mine`: a phone of mine rang; `caller` is a `caller.key`; `since` and
    `until` are epoch seconds, the first included, the last not. `after` is the `next` of the page before.
    """

    search: str = ""
    outcome: Outcome | None = None
    unhandled: bool = False
    mine: bool = False
    line: str | None = None
    tag: str | None = None
    since: float | None = None
    until: float | None = None
    caller: str | None = None
    offset: int = 0
    after: object | None = None


@dataclass(frozen=True, slots=True)
class RecentsPage:
    """Rows newest first; `total` counts all that match, on every page; `next` None means that this was the last page."""

    rows: tuple[RecentRow, ...]
    total: int
    next: object | None = None


Choices = tuple[Sequence[str], Sequence[str]]
"""The lines that were called, and the tags in use."""
Fetch = Callable[[RecentsQuery], Awaitable[RecentsPage]]
Done = Callable[[RecentsPage | Exception], None]
Ask = Callable[[RecentsQuery, Done], None]
"""Begin to answer a query; `done` is called once, later or at once, with the page or with what went wrong."""


def on_loop(fetch: Fetch) -> Ask:
    """An `Ask` that runs `fetch` as a task on the loop that runs when it is asked. The tasks are held until they are done."""
    tasks: set[asyncio.Task[None]] = set()

    async def answer(query: RecentsQuery, done: Done) -> None:
        try:
            page = await fetch(query)
        except Exception as error:  # whatever went wrong is shown in the window; cancelling passes through
            done(error)
        else:
            done(page)

    def ask(query: RecentsQuery, done: Done) -> None:
        task = asyncio.get_running_loop().create_task(answer(query, done))
        tasks.add(task)
        task.add_done_callback(tasks.discard)

    return ask
