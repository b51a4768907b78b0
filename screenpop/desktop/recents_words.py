"""What a row of the recents says: on the screen, to a screen reader, and in full under the pointer."""

from __future__ import annotations

import html
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QLocale, Qt

from screenpop.calls.message import Message
from screenpop.cards import RecentRow, Tone
from screenpop.desktop import texts
from screenpop.desktop.recents_when import exactly, when

_SHOWN_OF_NOTE = 200
_SHOWN_OF_TAG = 40


@dataclass(frozen=True, slots=True)
class RowWords:
    """Plain text, ready to draw. Empty means that there is nothing to say. `result` is the talking time, or else the outcome;
    `handled` that a missed call was seen to."""

    title: str
    number: str
    company: str
    line: str
    extension: str
    when: str
    result: str
    note: str
    tags: tuple[str, ...]
    handled: str


Words = Callable[[RecentRow], str]


def by_role(now: Callable[[], float]) -> dict[Qt.ItemDataRole, Words]:
    """What Qt's list asks for the screen, for a screen reader and for the pointer."""
    return {
        Qt.ItemDataRole.DisplayRole: lambda row: texts.say(row.title),
        Qt.ItemDataRole.AccessibleTextRole: lambda row: spoken(row, now(), QLocale()),
        Qt.ItemDataRole.ToolTipRole: lambda row: in_full(row, QLocale()),
    }


def row_words(row: RecentRow, now: float, locale: QLocale) -> RowWords:
    talked = row.took_s is not None and row.tone in (Tone.ANSWERED, Tone.OUTBOUND)
    return RowWords(
        title=texts.say(row.title),
        number=texts.plain(row.number or ""),
        company=texts.plain(row.company or ""),
        line=texts.plain(row.line or ""),
        extension=texts.plain(row.extension or ""),
        when=texts.say(when(row.at, now, locale)),
        result=texts.duration(row.took_s) if talked and row.took_s is not None else texts.say(row.outcome),
        note=texts.plain(row.note, _SHOWN_OF_NOTE),
        tags=tuple(texts.plain(tag, _SHOWN_OF_TAG) for tag in row.tags),
        handled=texts.say(Message("Handled")) if row.handled and row.tone is Tone.MISSED else "",
    )


def spoken(row: RecentRow, now: float, locale: QLocale) -> str:
    """The row in one sentence, the most important first."""
    words = row_words(row, now, locale)
    outcome = texts.say(row.outcome)
    parts = [words.title, outcome, words.handled, words.result if words.result != outcome else "", words.when]
    parts += [words.company, words.number, words.line, words.extension, *words.tags, words.note]
    return ", ".join(part for part in parts if part)


def in_full(row: RecentRow, locale: QLocale) -> str:
    """A tooltip: nothing cut, the day named. Tooltips read markup, so the texts are escaped."""
    words = row_words(row, row.at, locale)
    below = [words.company, words.number, words.line, words.extension, exactly(row.at, locale), texts.say(row.outcome)]
    below += [words.handled, " · ".join(words.tags), words.note]
    if row.took_s is not None:
        below.append(texts.duration(row.took_s))
    lines = [f"<b>{html.escape(words.title)}</b>", *(html.escape(part) for part in below if part)]
    return f"<qt>{'<br>'.join(lines)}</qt>"
