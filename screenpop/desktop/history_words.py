"""Earlier calls of a caller in one line: "4th call this month · last Tuesday, 6 min, answered by Sam"."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from screenpop.calls.call import Outcome
from screenpop.calls.message import Message
from screenpop.desktop.recents_when import clock, day, local_time
from screenpop.desktop.texts import listed, say
from screenpop.known import History


def history_line(history: History, now: float, locale: QLocale) -> str:
    """As of `now` (epoch seconds), in the desktop's own days."""
    if history.last_at is None:
        return say(Message("First call"))
    last = [_day(history.last_at, now, locale), _how_long(history.took_s), _how(history)]
    return f"{say(_count(history.this_month))} · {listed(say(part) for part in last if part is not None)}"


def _count(calls: int) -> Message:
    """English counts with endings; other languages have the plain number for theirs."""
    if calls == 1:
        return Message("First call this month")
    ending = "th" if calls % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(calls % 10, "th")
    return Message("{nth} call this month", (("nth", f"{calls}{ending}"), ("count", str(calls))))


def _day(at: float, now: float, locale: QLocale) -> Message:
    then, today = local_time(at), local_time(now).date()
    days = (today - then.date()).days
    if days <= 0:
        return Message("last today at {time}", (("time", clock(at, locale)),))
    if days == 1:
        return Message("last yesterday")
    if days < 7:
        return Message("last {weekday}", (("weekday", locale.standaloneDayName(then.isoweekday())),))
    return Message("last on {date}", (("date", day(then, today, locale)),))


def _how_long(seconds: float | None) -> Message | None:
    if seconds is None:
        return None
    if seconds < 60:
        return Message("{seconds} s", (("seconds", str(round(seconds))),))
    return Message("{minutes} min", (("minutes", str(round(seconds / 60))),))


def _how(history: History) -> Message | None:
    if history.answered_by is not None:
        return Message("answered by {who}", (("who", history.answered_by),))
    return Message("missed") if history.outcome is Outcome.MISSED else None
