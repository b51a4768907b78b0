"""Do not disturb: what a person chooses, as the setting keeps it, and what of it to say in a menu."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from enum import StrEnum

Quiet = bool | datetime
"""The setting: off, always, or until a moment (with its time zone)."""


class QuietChoice(StrEnum):
    OFF = "Off"
    HALF_HOUR = "30 minutes"
    HOUR = "1 hour"
    TOMORROW = "Until tomorrow"
    ALWAYS = "Always"


def choose(choice: QuietChoice, now: datetime) -> Quiet:
    """The setting for a choice made `now`. Tomorrow begins at the desktop's own midnight."""
    now = now.astimezone()
    match choice:
        case QuietChoice.HALF_HOUR:
            return now + timedelta(minutes=30)
        case QuietChoice.HOUR:
            return now + timedelta(hours=1)
        case QuietChoice.TOMORROW:
            midnight = datetime.combine(now.date() + timedelta(days=1), time())  # without a zone: the desktop's own
            return midnight.astimezone()
        case _:
            return choice is QuietChoice.ALWAYS


def in_force(setting: Quiet, now: datetime) -> bool:
    """Whether it is quiet now: a moment that has passed is off."""
    return setting > now.astimezone() if isinstance(setting, datetime) else setting


def current(setting: Quiet, now: datetime) -> QuietChoice | None:
    """The choice that a setting shows by itself; None for a moment that any of them may have set."""
    if not in_force(setting, now):
        return QuietChoice.OFF
    if not isinstance(setting, datetime):
        return QuietChoice.ALWAYS
    return QuietChoice.TOMORROW if setting == choose(QuietChoice.TOMORROW, now) else None
