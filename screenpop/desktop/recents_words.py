"""What a row of the recents says: on the screen, to a screen reader, and in full under the pointer."""

from __future__ import annotations

import html
from dataclasses import dataclass

from PySide6.QtCore import QLocale

from screenpop.calls.message import Message
from screenpop.cards import RecentRow, Tone
from screenpop.desktop import texts
from screenpop.desktop.recents_when import exactly, when
from screenpop.system.browser import is_web_link

_SHOWN_OF_ADDRESS = 60


@dataclass(frozen=True, slots=True)
class RowWords:
    """Plain text, ready to draw. Empty means that there is nothing to say. `result` is the talking time, or else the outcome."""

    title: str
    number: str
    company: str
    line: str
    extension: str
    when: str
    result: str


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
    )


def spoken(row: RecentRow, now: float, locale: QLocale) -> str:
    """The row in one sentence, the most important first."""
    words = row_words(row, now, locale)
    outcome = texts.say(row.outcome)
    parts = [words.title, outcome, words.result if words.result != outcome else "", words.when]
    return ", ".join(part for part in [*parts, words.company, words.number, words.line, words.extension] if part)


def in_full(row: RecentRow, locale: QLocale) -> str:
    """A tooltip: nothing cut, the day named. Tooltips read markup, so the texts are escaped."""
    words = row_words(row, row.at, locale)
    below = [words.company, words.number, words.line, words.extension, exactly(row.at, locale), texts.say(row.outcome)]
    if row.took_s is not None:
        below.append(texts.duration(row.took_s))
    lines = [f"<b>{html.escape(words.title)}</b>", *(html.escape(part) for part in below if part)]
    return f"<qt>{'<br>'.join(lines)}</qt>"


@dataclass(frozen=True, slots=True)
class Deed:
    """Something to do with a row. `reason` says why not; None means that it can be done."""

    words: str
    reason: str | None

    def __str__(self) -> str:
        return self.words if self.reason is None else f"{self.words}: {self.reason}"


def opening_crm(row: RecentRow) -> Deed:
    withheld = Message("the number was withheld") if row.copy is None else Message("no link for this call")
    return Deed(texts.say(Message("Open in CRM")), None if row.crm_url else texts.say(withheld))


def copying_number(row: RecentRow) -> Deed:
    return Deed(texts.say(Message("Copy number")), None if row.copy else texts.say(Message("the number was withheld")))


def opening_file(row: RecentRow) -> Deed:
    """Only what the browser would be given is opened, whatever the PBX sent; another address is shown."""
    words = texts.say(row.file_label or Message("Open recording"))
    if not row.file_url:
        return Deed(words, texts.say(Message("none was sent")))
    if is_web_link(row.file_url):
        return Deed(words, None)
    shown = texts.plain(row.file_url, _SHOWN_OF_ADDRESS)
    return Deed(words, texts.say(Message("not a web address ({address})", (("address", shown),))))
