"""What the recents ask of the journal, and what they are answered."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from screenpop.calls.call import Outcome
from screenpop.cards import RecentRow


@dataclass(frozen=True, slots=True)
class RecentsQuery:
    """A page of the recents: `offset` calls are passed over. A condition that is None is none.

    `unhandled`: missed, and nobody has seen to them yet; `mine`: a phone of mine rang; `caller` is a `caller.key`; `since` and
    `until` are epoch seconds, the first included, the last not.
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


@dataclass(frozen=True, slots=True)
class RecentsPage:
    """Rows newest first; `total` counts all that match, on every page."""

    rows: tuple[RecentRow, ...]
    total: int


Choices = tuple[Sequence[str], Sequence[str]]
"""The lines that were called, and the tags in use."""
Fetch = Callable[[RecentsQuery], Awaitable[RecentsPage]]
Done = Callable[[RecentsPage | Exception], None]
Ask = Callable[[RecentsQuery, Done], None]
"""Begin to answer a query; `done` is called once, later or at once, with the page or with what went wrong."""
