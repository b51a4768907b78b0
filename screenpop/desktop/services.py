"""What the desktop asks of the program: its services, as callables."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from screenpop.cards import RecentRow
from screenpop.desktop.quiet import Quiet
from screenpop.desktop.recents_query import Fetch
from screenpop.finding import Report
from screenpop.known import Person


@dataclass(frozen=True, slots=True)
class Glance:
    """What the tray says of the calls: the last ones, newest first, and how many were missed since the recents were seen."""

    last: tuple[RecentRow, ...]
    missed: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Services:
    """What the front desk asks of the program. `open_link` raises Trouble; `row` is None for a call that is not in the recents any more;
    `examine` is the doctor, who takes seconds, as does `join`: it answers what was done, in sentences, and raises Trouble."""

    open_link: Callable[[str], Awaitable[None]]
    fetch: Fetch
    glance: Callable[[], Awaitable[Glance]]
    seen: Callable[[], Awaitable[None]]
    row: Callable[[str], Awaitable[RecentRow | None]]
    choose: Callable[[str, Person], None]
    examine: Callable[[], Awaitable[Report]]
    set_do_not_disturb: Callable[[Quiet], None]
    join: Callable[[str], Awaitable[Sequence[str]]]
    quit: Callable[[], None]
