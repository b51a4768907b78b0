"""A call's facts and its course in words, in the person's language and the desktop's way to write times."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QTime

from screenpop.calls.message import Message
from screenpop.desktop import texts
from screenpop.desktop.recents_when import exactly, local_time
from screenpop.details import AttemptLine, CallDetails, LegLine


def facts(call: CallDetails, locale: QLocale) -> list[tuple[str, str]]:
    """What there is to know beside the row itself, each with its name; what is not known is left out."""
    row = call.row
    known: list[tuple[Message, str | None]] = [
        (Message("Came"), exactly(row.at, locale)),
        (Message("Answered"), _moment(call.answered_at, locale)),
        (Message("Ended"), _moment(call.over_at, locale)),
        (Message("Waited"), texts.duration(call.waited_s) if call.waited_s is not None else None),
        (Message("Talked"), texts.duration(row.took_s) if row.took_s is not None else None),
        (Message("End"), texts.say(call.hangup) if call.hangup is not None else None),
        (Message("Line"), row.line),
        (Message("Number called"), call.called if call.called != row.line else None),
        (Message("Dialplan"), call.dialplan),
        (Message("Condition"), call.condition),
        (Message("Extension"), row.extension),
    ]
    return [(texts.say(name), texts.plain(value)) for name, value in known if value]


def course(call: CallDetails, now: float) -> str:
    """What the picture of the call shows, one sentence for each phone."""
    if not call.legs:
        return texts.say(Message("No phone rang, as far as the events tell."))
    return "\n".join(_leg(leg, now if call.open else None) for leg in call.legs)


def who(leg: LegLine) -> str:
    return texts.plain(leg.who) if leg.who else texts.say(Message("Extension unknown"))


def _leg(leg: LegLine, now: float | None) -> str:
    parts = [texts.say(part) for attempt in leg.attempts for part in _attempt(attempt, now)]
    said = Message("{who}: {what}. {end}.", (("who", who(leg)), ("what", ", ".join(parts)), ("end", texts.say(leg.end))))
    return texts.say(said)


def _attempt(attempt: AttemptLine, now: float | None) -> list[Message]:
    ended = attempt.ended_at if attempt.ended_at is not None else now
    rang_until = attempt.answered_at if attempt.answered_at is not None else ended
    if rang_until is None:
        words = [Message("rang")]
    else:
        words = [Message("rang for {time}", (("time", texts.duration(rang_until - attempt.began_at)),))]
    if attempt.answered_at is None:
        return words
    if ended is None:
        return [*words, Message("talked")]
    return [*words, Message("talked for {time}", (("time", texts.duration(ended - attempt.answered_at)),))]


def _moment(at: float | None, locale: QLocale) -> str | None:
    """The time of day, to the second."""
    if at is None:
        return None
    moment = local_time(at)
    if locale.language() == QLocale.Language.C:
        return f"{moment:%H:%M:%S}"
    pattern = locale.timeFormat(QLocale.FormatType.ShortFormat).replace("mm", "mm:ss")
    return locale.toString(QTime(moment.hour, moment.minute, moment.second), pattern)
