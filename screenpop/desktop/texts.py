"""Words on the screen: translated, and safe to draw whatever a caller chose to be called."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import reduce

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication

from screenpop.calls.message import Message

CONTEXT = "screenpop"
"""The one context of all translations."""

LONGEST = 300
"""Characters of a text from outside that are drawn at most."""

_JOINERS = frozenset("\u200c\u200d")
"""Invisible, but Persian, Hindi and family emoji are misspelt without them."""

_MARKS_IN_A_ROW = 4
"""Combining marks on one letter. Real languages need three; a hundred paint over the neighbours."""

_LISTED = Message("{one}, {other}")
_RIGHT_TO_LEFT = frozenset({"R", "AL"})
_NEUTRAL = frozenset({"CS", "ES", "ET", "ON"})
_LEFT_TO_RIGHT_MARK = "\u200e"
_ISOLATE, _END_ISOLATE = "\u2068", "\u2069"


def say(message: Message) -> str:
    """The message in the person's language. Its values come from outside, so they are made `plain`."""
    return _read_in_order(_said(message))


def _said(message: Message) -> str:
    translated = QCoreApplication.translate(CONTEXT, message.text)
    if re.fullmatch(r"\{\w+\}", message.text):
        return plain(message.filled(translated))
    return Message(translated, tuple((name, isolated(plain(value))) for name, value in message.values)).filled(translated)


def listed(parts: Iterable[str]) -> str:
    """One line of some words, told apart as the language does it."""
    apart = QCoreApplication.translate(CONTEXT, _LISTED.text)
    return reduce(lambda one, other: Message(apart, (("one", one), ("other", other))).filled(apart) if one else other, parts, "")


def plain(text: str, longest: int = LONGEST) -> str:
    """One line without control characters and without characters that turn the reading direction, cut to `longest`."""
    kept: list[str] = []
    marks = 0
    for character in text[: longest * 4]:
        category = unicodedata.category(character)
        marks = marks + 1 if category.startswith("M") else 0
        if category in {"Cc", "Zl", "Zp"}:
            kept.append(" ")
        elif character in _JOINERS or (category not in {"Cf", "Cs"} and marks <= _MARKS_IN_A_ROW):
            kept.append(character)
    line = " ".join("".join(kept).split())
    return line if len(line) <= longest else line[: longest - 1].rstrip() + "…"


def duration(seconds: float) -> str:
    """`0:07`, `12:34`, `1:02:03`. Never negative."""
    minutes, second = divmod(max(0, int(seconds)), 60)
    hour, minute = divmod(minutes, 60)
    return f"{hour}:{minute:02}:{second:02}" if hour else f"{minute}:{second:02}"


def _read_in_order(text: str) -> str:
    """English words in a window that is read from right to left keep their full stop at their end (UAX #9: a mark behind it)."""
    if QGuiApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight or not text or _turned(text):
        return text
    return f"{text}{_LEFT_TO_RIGHT_MARK}" if unicodedata.bidirectional(text[-1]) in _NEUTRAL else text


def isolated(value: str) -> str:
    """A right-to-left value inside a sentence, fenced so that it does not turn the words around it (UAX #9, isolates)."""
    return f"{_ISOLATE}{value}{_END_ISOLATE}" if _turned(value) else value


def _turned(text: str) -> bool:
    return any(unicodedata.bidirectional(character) in _RIGHT_TO_LEFT for character in text)
