"""What the statistics say: key figures, bars with their words, periods. Numbers, dates and times as the person's language writes them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale, QTime

from screenpop.calls.message import Message
from screenpop.cards import Tone
from screenpop.desktop import texts
from screenpop.desktop.charts import Bar
from screenpop.statistics import Statistics, StatisticsQuery, Tally

_BY_WEEK_FROM = 93
"""So many days are drawn by week: a column for each would be a hair."""


@dataclass(frozen=True, slots=True)
class KeyFigure:
    name: str
    value: str
    detail: str


PERIODS: tuple[tuple[Message, int | None], ...] = (
    (Message("Today"), 1),
    (Message("Last 7 days"), 7),
    (Message("Last 30 days"), 30),
    (Message("Last 90 days"), 90),
    (Message("Last 12 months"), 365),
    (Message("From a day to another"), None),
)
"""With the number of days, today included; None: chosen by hand."""


def legend(found: Statistics) -> list[tuple[Tone, str]]:
    """What the colours mean that are there."""
    return [
        (Tone.ANSWERED, texts.say(Message("Answered"))),
        (Tone.ELSEWHERE, texts.say(Message("Answered by others"))),
        (Tone.MISSED, texts.say(Message("Missed"))),
        *([(Tone.NEUTRAL, texts.say(Message("Not known")))] if found.all.open else []),
    ]


def nothing(found: Statistics) -> Message:
    """Why there is nothing to draw."""
    if found.query.line is not None or found.query.mine:
        return Message("No such calls came in these days. Choose another period, all lines, or everybody's calls.")
    return Message("No calls came in these days. Choose another period.")


def period(query: StatisticsQuery, locale: QLocale) -> str:
    first = _day(query.first, Message("d MMMM yyyy"), locale)
    if query.first == query.last:
        return first
    return texts.say(Message("{first} – {last}", (("first", first), ("last", _day(query.last, Message("d MMMM yyyy"), locale)))))


def whose(query: StatisticsQuery) -> str:
    """Which calls these are, where they are not all."""
    if query.line is not None and query.mine:
        return texts.say(Message("Line {line}, only calls that rang at my phones", (("line", query.line),)))
    if query.line is not None:
        return texts.say(Message("Line {line}", (("line", query.line),)))
    return texts.say(Message("Only calls that rang at my phones")) if query.mine else ""


def key_figures(found: Statistics, locale: QLocale) -> list[KeyFigure]:
    calls, rate = found.all, found.all.missed_rate
    out = Message("Outgoing: {count}", (("count", locale.toString(found.outbound)),))
    missed = Message("Missed: {count}", (("count", locale.toString(calls.missed)),))
    slow = Message("Nine of ten within {time}", (("time", _duration(found.wait_p90_s)),))
    return [
        KeyFigure(texts.say(Message("Calls")), locale.toString(calls.calls), texts.say(out) if found.outbound else ""),
        KeyFigure(texts.say(Message("Missed rate")), percent(rate, locale), texts.say(missed) if rate is not None else ""),
        KeyFigure(
            texts.say(Message("Time to answer")),
            _duration(found.wait_median_s),
            texts.say(slow) if found.wait_p90_s is not None else "",
        ),
        KeyFigure(texts.say(Message("Talking time")), texts.duration(found.talked_s), _each(found)),
    ]


def by_hour(found: Statistics, locale: QLocale) -> list[Bar]:
    bars = []
    for hour, tally in enumerate(found.hours):
        hours = Message("{first} – {last}", (("first", _hour(hour, locale)), ("last", _hour(hour + 1, locale))))
        bars.append(Bar(_hour(hour, locale), tally, spoken(texts.say(hours), tally, locale)))
    return bars


def drawn_by_week(found: Statistics) -> bool:
    return len(found.days) >= _BY_WEEK_FROM


def by_day(found: Statistics, locale: QLocale) -> list[Bar]:
    """A column for each day, or for each week where there are too many days."""
    if drawn_by_week(found):
        return [_week(days, locale) for days in _weeks(found.days, locale)]
    return [
        Bar(_day(day, Message("d MMM"), locale), tally, spoken(_day(day, Message("dddd d MMMM yyyy"), locale), tally, locale))
        for day, tally in found.days
    ]


def by_line(found: Statistics, locale: QLocale) -> list[Bar]:
    bars = []
    for line, tally in found.lines:
        name = texts.plain(line) if line else texts.say(Message("No line"))
        bars.append(Bar(name, tally, spoken(name, tally, locale), percent(tally.missed_rate, locale)))
    return bars


def spoken(what: str, tally: Tally, locale: QLocale) -> str:
    """All that a bar says, in a line."""
    values = {"calls": tally.calls, "answered": tally.answered, "elsewhere": tally.elsewhere, "missed": tally.missed}
    counted = tuple((name, locale.toString(value)) for name, value in values.items())
    return texts.say(
        Message(
            "{what} – calls: {calls}; answered: {answered}, answered by others: {elsewhere}, missed: {missed}",
            (("what", what), *counted),
        )
    )


def percent(rate: float | None, locale: QLocale) -> str:
    if rate is None:
        return "–"
    return texts.say(Message("{number}%", (("number", locale.toString(rate * 100, "f", 1 if 0 < rate < 0.1 else 0)),)))


def _each(found: Statistics) -> str:
    if not found.all.answered:
        return ""
    return texts.say(Message("Per answered call: {time}", (("time", texts.duration(found.talked_s / found.all.answered)),)))


def _duration(seconds: int | None) -> str:
    return texts.duration(seconds) if seconds is not None else "–"


def _hour(hour: int, locale: QLocale) -> str:
    if locale.language() == QLocale.Language.C:
        return f"{hour % 24:02}:00"
    return locale.toString(QTime(hour % 24, 0), QLocale.FormatType.ShortFormat)


def _day(day: date, pattern: Message, locale: QLocale) -> str:
    return locale.toString(QDate(day.year, day.month, day.day), texts.say(pattern))


def _weeks(days: Sequence[tuple[date, Tally]], locale: QLocale) -> list[list[tuple[date, Tally]]]:
    """Weeks as this locale begins them; the first and the last may be short."""
    weeks: list[list[tuple[date, Tally]]] = []
    for day, tally in days:
        if not weeks or day.isoweekday() == locale.firstDayOfWeek().value:
            weeks.append([])
        weeks[-1].append((day, tally))
    return weeks


def _week(days: Sequence[tuple[date, Tally]], locale: QLocale) -> Bar:
    tally = sum((tally for _, tally in days), Tally())
    first, last = days[0][0], days[-1][0]
    named = Message(
        "{first} – {last}",
        (("first", _day(first, Message("d MMM"), locale)), ("last", _day(last, Message("d MMM yyyy"), locale))),
    )
    return Bar(_day(first, Message("d MMM"), locale), tally, spoken(texts.say(named), tally, locale))


def days_of(choice: int, today: date) -> tuple[date, date] | None:
    """The first and the last day of the period of this number in `PERIODS`; None where they are chosen by hand."""
    length = PERIODS[choice][1]
    return (today - timedelta(length - 1), today) if length is not None else None
