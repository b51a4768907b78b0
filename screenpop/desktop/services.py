"""What the desktop asks of the program: its services, as callables."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from screenpop.calls.remarks import Remarks
from screenpop.cards import RecentRow
from screenpop.desktop.quiet import Quiet
from screenpop.desktop.recents_query import Choices, Fetch, RecentsQuery
from screenpop.desktop.settings_actions import SettingsServices
from screenpop.details import CallDetails
from screenpop.finding import Report, Request
from screenpop.forgotten import Forgotten
from screenpop.known import Person
from screenpop.settings.model import Settings
from screenpop.statistics import Statistics, StatisticsQuery
from screenpop.trouble import Trouble


@dataclass(frozen=True, slots=True)
class Glance:
    """What the tray says of the calls: the last ones, newest first, and how many were missed since the recents were seen."""

    last: tuple[RecentRow, ...]
    missed: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingUp:
    """What setting up asks of the program. `urls` answers what the command of that name does; `send_test` returns when its call has
    ended, and raises Trouble, as `change_all` does: it writes settings by their full names, all or none; None takes one out. `move`
    puts a chosen key in the place of another of its table."""

    settings: Callable[[], Settings]
    last_request: Callable[[], Request | None]
    urls: Callable[[], Awaitable[Mapping[str, Any]]]
    extensions: Callable[[], Awaitable[Sequence[tuple[str, str | None]]]]
    send_test: Callable[[], Awaitable[None]]
    change_all: Callable[[Mapping[str, object]], Awaitable[None]]
    move: Callable[[str, str], Awaitable[None]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Writing:
    """What a person writes of a call, by its uuid; `remind` shows it again at a time (epoch seconds). All raise Trouble, but `unwritten`:
    it tries once more to save what waits, and answers what still does, and why."""

    write_note: Callable[[str, str], Awaitable[None]]
    set_tags: Callable[[str, Sequence[str]], Awaitable[None]]
    set_handled: Callable[[str, bool], Awaitable[None]]
    remind: Callable[[str, float], Awaitable[None]]
    unwritten: Callable[[], Awaitable[tuple[Mapping[str, Remarks], Trouble | None]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Services:
    """What the front desk asks of the program. `open_link` raises Trouble; `row` is None for a call that is not in the recents any more;
    `examine` is the doctor, who takes seconds, as does `join`: it answers what was done, in sentences, and raises Trouble.

    `forget` destroys all that is kept of a number; `remember` keeps a small text by its name; `place_chosen` keeps a corner and a screen for the cards."""

    open_link: Callable[[str], Awaitable[None]]
    open_call: Callable[[str], Awaitable[None]]
    fetch: Fetch
    glance: Callable[[], Awaitable[Glance]]
    seen: Callable[[], Awaitable[None]]
    row: Callable[[str], Awaitable[RecentRow | None]]
    details: Callable[[str], Awaitable[CallDetails]]
    choices: Callable[[], Awaitable[Choices]]
    export: Callable[[RecentsQuery, Path, bool], Awaitable[int]]
    statistics: Callable[[StatisticsQuery], Awaitable[Statistics]]
    writing: Writing
    forget: Callable[[str], Awaitable[Forgotten]]
    recall: Callable[[str], Awaitable[str | None]]
    remember: Callable[[str, str], Awaitable[None]]
    tags: Callable[[], Sequence[str]]
    place_chosen: Callable[[str, str], Awaitable[None]]
    choose: Callable[[str, Person], None]
    examine: Callable[[], Awaitable[Report]]
    set_do_not_disturb: Callable[[Quiet], None]
    join: Callable[[str], Awaitable[Sequence[str]]]
    set_up: SettingUp
    settings: SettingsServices
    quit: Callable[[], None]
