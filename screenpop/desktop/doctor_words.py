"""What the doctor's window says beside the findings' own words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QLocale

from screenpop.calls.message import Message
from screenpop.desktop import texts
from screenpop.desktop.recents_when import local_time, when
from screenpop.desktop.sentences import say_text
from screenpop.finding import Finding, Request, Severity

HEADINGS: Mapping[Severity, Message] = {
    Severity.BROKEN: Message("What keeps calls away"),
    Severity.WARNING: Message("What may keep calls away"),
    Severity.NOTE: Message("Worth knowing"),
    Severity.FINE: Message("In order"),
}
SPOKEN: Mapping[Severity, Message] = {
    Severity.BROKEN: Message("Broken"),
    Severity.WARNING: Message("Warning"),
    Severity.NOTE: Message("Worth knowing"),
    Severity.FINE: Message("In order"),
}
_EVENTS = {
    "http-ringing": Message("Dialplan: ringing"),
    "http-hangup": Message("Dialplan: hung up"),
    "extension-ringing": Message("Ringing"),
    "extension-answered": Message("Answered"),
    "extension-hangup": Message("Hung up"),
}
_DONE = {
    "popped": Message("Popped"),
    "updated": Message("No new pop: the call was known"),
    "repeat": Message("Nothing: it was a repeat"),
    "a rule": Message("No pop: a rule of yours"),
    "not mine": Message("No pop: not my extension"),
    "do not disturb": Message("No pop: do not disturb was on"),
    "outbound": Message("No pop: an outgoing call"),
    "dialplan only": Message("No pop: only the dialplan rings"),
    "too late": Message("No pop: it was over a minute old"),
}
_REFUSED = "refused: "
_EXTENSION_LENGTH = 24


def verdict(findings: Sequence[Finding]) -> str:
    """All of it in one line."""
    broken, doubtful = (sum(finding.severity is each for finding in findings) for each in (Severity.BROKEN, Severity.WARNING))
    if broken == 1:
        return texts.say(Message("Something keeps calls from popping"))
    if broken:
        return texts.say(Message("{n} things keep calls from popping", (("n", str(broken)),)))
    if doubtful == 1:
        return texts.say(Message("Something may keep calls from popping"))
    if doubtful:
        return texts.say(Message("{n} things may keep calls from popping", (("n", str(doubtful)),)))
    return texts.say(Message("Nothing keeps calls from popping"))


def worst(findings: Sequence[Finding]) -> Severity:
    """What the verdict is coloured by; notes are nothing to worry about."""
    found = {finding.severity for finding in findings}
    return next((each for each in (Severity.BROKEN, Severity.WARNING) if each in found), Severity.FINE)


def time_of(request: Request, now: float, locale: QLocale) -> str:
    """With its seconds: events of one call follow each other closely. An older one has its day."""
    moment = local_time(request.at)
    if moment.date() == local_time(now).date():
        return f"{moment:%H:%M:%S}"
    return texts.say(when(request.at, now, locale))


def done_about(request: Request) -> str:
    if request.done.startswith(_REFUSED):
        return texts.say(Message("Refused: {why}", (("why", say_text(request.done.removeprefix(_REFUSED))),)))
    return texts.say(_DONE.get(request.done, Message("{done}", (("done", request.done),))))


def origin_of(request: Request) -> str:
    """What it was, for which extension, where it came from, and whether by an address that has been replaced."""
    what = texts.say(_EVENTS.get(request.event or "", Message("No event")))
    extension = texts.plain(request.extension or "", _EXTENSION_LENGTH)
    by = texts.say(Message("by an old address")) if request.old_secret else ""
    client = texts.say(Message("from {client}", (("client", request.client or "?"),)))
    return texts.listed(part for part in (what, extension, client, by) if part)
