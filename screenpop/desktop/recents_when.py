"""When a call came, as short as a list has room for, or in full."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from PySide6.QtCore import QDate, QLocale, QTime

from screenpop.calls.message import Message
from screenpop.desktop import texts


def local_time(at: float) -> datetime:
    """The moment (epoch seconds) in the desktop's time zone."""
    return datetime.fromtimestamp(at, UTC).astimezone()


def clock(at: float, locale: QLocale) -> str:
    """The time of day as the desktop writes it: "10:42", "10:42 am"."""
    moment = local_time(at)
    if locale.language() == QLocale.Language.C:
        return f"{moment:%H:%M}"
    return locale.toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)


def when(at: float, now: float, locale: QLocale) -> Message:
    """ "10:42" today, "Yesterday 16:03", "12 Nov", and with the year when it is another one. Both in seconds since the epoch."""
    moment, today = local_time(at), local_time(now).date()
    if moment.date() == today:
        return Message("{time}", (("time", clock(at, locale)),))
    if moment.date() == today - timedelta(days=1):
        return Message("Yesterday {time}", (("time", clock(at, locale)),))
    return Message("{date}", (("date", day(moment, today, locale)),))


def day(moment: datetime, today: date, locale: QLocale) -> str:
    """ "12 Nov", and with the year when it is another one. How a language orders the parts is a matter of its translation."""
    pattern = texts.say(Message("d MMM") if moment.year == today.year else Message("d MMM yyyy"))
    return locale.toString(QDate(moment.year, moment.month, moment.day), pattern)


def exactly(at: float, locale: QLocale) -> str:
    """The day with its weekday and the time, where there is room."""
    moment = local_time(at)
    whole = locale.toString(QDate(moment.year, moment.month, moment.day), texts.say(Message("dddd d MMMM yyyy")))
    return texts.listed([whole, clock(at, locale)])
