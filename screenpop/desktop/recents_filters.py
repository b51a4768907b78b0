"""Which calls the recents show: what a person chose beside the search, and the question that this makes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from PySide6.QtCore import QDate, QLocale

from screenpop.calls.call import Outcome
from screenpop.calls.message import Message
from screenpop.desktop.recents_query import RecentsQuery
from screenpop.desktop.recents_when import local_time


class Days(StrEnum):
    ANY = "any"
    TODAY = "today"
    YESTERDAY = "yesterday"
    WEEK = "week"
    MONTH = "month"
    SPAN = "span"


DAYS: tuple[tuple[Days, Message], ...] = (
    (Days.ANY, Message("Any day")),
    (Days.TODAY, Message("Today")),
    (Days.YESTERDAY, Message("Yesterday")),
    (Days.WEEK, Message("Last 7 days")),
    (Days.MONTH, Message("Last 30 days")),
    (Days.SPAN, Message("From – to")),
)
OUTCOMES: tuple[tuple[Outcome | None, Message], ...] = (
    (None, Message("All")),
    (Outcome.MISSED, Message("Missed")),
    (Outcome.ANSWERED, Message("Answered")),
    (Outcome.ANSWERED_ELSEWHERE, Message("Elsewhere")),
)

_EARLIEST, _LATEST = date(1971, 1, 1), date(2999, 12, 30)
"""A field for a day takes any from 1752 to 9999; not every system can tell when such a day begins."""


@dataclass(frozen=True, slots=True)
class Filters:
    """`first` and `last` are the days of `Days.SPAN`, both included, in either order."""

    outcome: Outcome | None = None
    unhandled: bool = False
    mine: bool = False
    line: str | None = None
    tag: str | None = None
    days: Days = Days.ANY
    first: date = date.min
    last: date = date.min

    def query(self, search: str, now: float) -> RecentsQuery:
        since, until = self._span(local_time(now).date())
        return RecentsQuery(
            search.strip(), self.outcome, self.unhandled, self.mine, self.line, self.tag, _midnight(since), _midnight(until)
        )

    def _span(self, today: date) -> tuple[date | None, date | None]:
        """From the beginning of the first day to the beginning of the second."""
        day = timedelta(days=1)
        if self.days is Days.SPAN:
            first, last = (min(max(typed, _EARLIEST), _LATEST) for typed in sorted((self.first, self.last)))
            return first, last + day
        return {
            Days.TODAY: (today, None),
            Days.YESTERDAY: (today - day, today),
            Days.WEEK: (today - 6 * day, None),
            Days.MONTH: (today - 29 * day, None),
        }.get(self.days, (None, None))


def days_in_words(filters: Filters, locale: QLocale) -> Message:
    if filters.days is not Days.SPAN:
        return dict(DAYS)[filters.days]
    first, last = (
        locale.toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)
        for day in sorted((filters.first, filters.last))
    )
    return Message("{first} – {last}", (("first", first), ("last", last)))


def _midnight(day: date | None) -> float | None:
    """The moment at which this day begins in the desktop's time zone (epoch seconds), on the nights when clocks change too."""
    return datetime.combine(day, time.min).astimezone().timestamp() if day is not None else None
