"""How many calls came, when, on which line, and how they went: as values. The journal counts them, a window draws them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import TypeVar

K = TypeVar("K")

MOST_LINES = 20


@dataclass(frozen=True, slots=True)
class StatisticsQuery:
    """Whole days of this computer's calendar, the last one included. `line` None: all; `mine`: only where a phone of mine rang."""

    first: date
    last: date
    line: str | None = None
    mine: bool = False


@dataclass(frozen=True, slots=True)
class Tally:
    """Calls by how they went. `open`: that is not known, or not yet."""

    answered: int = 0
    missed: int = 0
    elsewhere: int = 0
    open: int = 0

    @property
    def calls(self) -> int:
        return self.answered + self.missed + self.elsewhere + self.open

    @property
    def missed_rate(self) -> float | None:
        """Of the calls whose outcome is known; None where there are none."""
        known = self.calls - self.open
        return self.missed / known if known else None

    def __add__(self, other: Tally) -> Tally:
        return Tally(
            self.answered + other.answered, self.missed + other.missed, self.elsewhere + other.elsewhere, self.open + other.open
        )


@dataclass(slots=True)
class Counts:
    """What the calls of some time come to; those of two times are added up with `add`.

    `days` and `hours` (of the day, 0-23) are those of this computer's clock; `waits`: how many calls were answered after so many
    seconds; `talked_s`: seconds talked in calls that came in. `outbound`: calls that went out, which are in nothing else.
    """

    days: dict[date, Tally] = field(default_factory=dict)
    hours: dict[int, Tally] = field(default_factory=dict)
    lines: dict[str | None, Tally] = field(default_factory=dict)
    waits: dict[int, int] = field(default_factory=dict)
    talked_s: float = 0.0
    outbound: int = 0

    def add(self, other: Counts) -> None:
        _add(self.days, other.days)
        _add(self.hours, other.hours)
        _add(self.lines, other.lines)
        for seconds, calls in other.waits.items():
            self.waits[seconds] = self.waits.get(seconds, 0) + calls
        self.talked_s += other.talked_s
        self.outbound += other.outbound


@dataclass(frozen=True, slots=True, kw_only=True)
class Statistics:
    """Calls that came in, by hour of the day (24), by day (each of the period) and by line (the busiest first, at most 20).

    `wait_median_s` and `wait_p90_s`: seconds until somebody answered, in half and in nine tenths of the answered calls; None
    where none was. `outbound`: how many calls went out, which are in nothing else.
    """

    query: StatisticsQuery
    all: Tally
    hours: tuple[Tally, ...]
    days: tuple[tuple[date, Tally], ...]
    lines: tuple[tuple[str | None, Tally], ...]
    wait_median_s: int | None
    wait_p90_s: int | None
    talked_s: float
    outbound: int


def begin_of(day: date) -> float:
    """When this day begins on this computer's clock (epoch seconds)."""
    return datetime(day.year, day.month, day.day).astimezone().timestamp()


def made_of(counts: Counts, query: StatisticsQuery) -> Statistics:
    """The statistics that the counts of the whole period make."""
    days = [query.first + timedelta(n) for n in range((query.last - query.first).days + 1)]
    lines = sorted(counts.lines.items(), key=lambda line: (-line[1].calls, line[0] or ""))
    return Statistics(
        query=query,
        all=sum(counts.hours.values(), Tally()),
        hours=tuple(counts.hours.get(hour, Tally()) for hour in range(24)),
        days=tuple((day, counts.days.get(day, Tally())) for day in days),
        lines=tuple(lines[:MOST_LINES]),
        wait_median_s=_reached(counts.waits, 50),
        wait_p90_s=_reached(counts.waits, 90),
        talked_s=counts.talked_s,
        outbound=counts.outbound,
    )


def day_by_day(query: StatisticsQuery) -> Iterator[tuple[float, float]]:
    """Each day of the period as epoch seconds: the first included, the last not. A day may have 23 hours, or 25."""
    day = query.first
    while day <= query.last:
        yield begin_of(day), begin_of(day := day + timedelta(1))


def _add(to: dict[K, Tally], more: Mapping[K, Tally]) -> None:
    for key, tally in more.items():
        to[key] = to[key] + tally if key in to else tally


def _reached(waits: Mapping[int, int], percent: int) -> int | None:
    """By when so many of a hundred had been answered (seconds)."""
    needed, so_far = sum(waits.values()) * percent / 100, 0
    for seconds in sorted(waits):
        so_far += waits[seconds]
        if so_far >= needed:
            return seconds
    return None
