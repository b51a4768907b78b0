"""A card in words alone, for what shows no windows of ours: a title, and lines below it."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from screenpop.calls.message import Message
from screenpop.cards import Card
from screenpop.desktop.history_words import history_line
from screenpop.desktop.texts import duration, plain, say


def title_of(card: Card) -> str:
    return say(card.title) or say(Message("Unknown caller"))


def body_of(card: Card, now: float) -> str:
    """`now` is epoch seconds. Nothing of it counts seconds: to who shows it each change would be a new one."""
    where = [card.number, card.company, card.line, card.route, card.extension]
    status = say(card.status)
    if card.took_s is not None:
        status = f"{status} · {duration(card.took_s)}"
    lines = [" · ".join(filter(None, (plain(part or "") for part in where))), status]
    if card.people and card.chosen is None:
        names = ", ".join(person.name for person in card.people)
        lines.append(say(Message("{count} matches: {names}", (("count", str(len(card.people))), ("names", names)))))
    if card.history is not None:
        lines.append(history_line(card.history, now, QLocale()))
    return "\n".join([*lines, *(say(note) for note in card.notes)])
