"""What went wrong, in the person's language. Troubles and findings are English sentences with their values already in them, as the
command line and the log have them; a window finds the translation by the sentence's shape."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from PySide6.QtCore import QCoreApplication

from screenpop.calls.message import Message
from screenpop.desktop.texts import CONTEXT, LONGEST, isolated, plain, say
from screenpop.system.paths import resource
from screenpop.trouble import Trouble

_LONGEST_SENTENCE = 2000
LONGEST_WHY = 600
"""Characters of why something was not done."""
_DEEPEST = 3
"""A value may be a sentence itself: the reason in "The calls cannot be read: the disk is full"."""
_APART = (". ", ": ", "; ")
_STOPPED = Message("{sentence}.")
_A_WORD = "Missed"
"""One that every language has another word for."""


def say_text(text: str, longest: int = LONGEST) -> str:
    """An English text in the person's language, `plain`, cut to `longest`. What has no translation stays as it is."""
    english = plain(text, _LONGEST_SENTENCE)
    foreign = QCoreApplication.translate(CONTEXT, _A_WORD) != _A_WORD
    return _cut(_said(english, _DEEPEST) if foreign else english, longest)


def sentence(text: str, longest: int = LONGEST) -> str:
    """The same with the full stop that the person's language has; nothing for nothing."""
    said = say_text(text.rstrip("."), longest)
    return QCoreApplication.translate(CONTEXT, _STOPPED.text).replace("{sentence}", said) if said else ""


def in_words(error: Exception) -> str:
    """Why something was not done, for beside the field or the button with which it was asked for: what it must be, or all of it."""
    if not isinstance(error, Trouble):
        return say(Message("That did not work: {why}", (("why", str(error) or type(error).__name__),)))
    parts = [error.happened] if error.happened.startswith("It must be") else [error.title, error.happened, error.remedy]
    return " ".join(sentence(part, LONGEST_WHY) for part in parts if part)


def _said(text: str, deepest: int) -> str:
    translated = QCoreApplication.translate(CONTEXT, text)
    if translated != text or not deepest:
        return translated
    return (
        _as_shaped(text, deepest, whole_values=True)
        or _in_parts(text, deepest)
        or _as_shaped(text, deepest, whole_values=False)
        or text
    )


def _as_shaped(text: str, deepest: int, *, whole_values: bool) -> str:
    found = _shape_of(text, whole_values)
    if found is None:
        return ""
    shape, values = found
    filled = {name: isolated(_said(value, deepest - 1)) for name, value in zip(shape.names, values, strict=True)}
    translated = QCoreApplication.translate(CONTEXT, shape.template)
    return re.sub(r"\{(\w+)\}", lambda slot: filled.get(slot[1], slot[0]), translated)


def _in_parts(text: str, deepest: int) -> str:
    """What was put together of two sentences, or of a name and one: each by itself, if one of them is known."""
    for between in _APART:
        first, _, rest = text.partition(between)
        said = _said(first, deepest - 1), _said(rest, deepest - 1)
        if rest and said != (first, rest):
            return between.join(said)
    return ""


@dataclass(frozen=True, slots=True)
class _Shape:
    """A sentence with {names} for its values, and the `pieces` around them."""

    template: str
    names: tuple[str, ...]
    pieces: tuple[str, ...]

    def values(self, text: str) -> tuple[str, ...] | None:
        """What stands in the text at the names; None where it has another shape."""
        first, *between, last = self.pieces
        if not (text.startswith(first) and text.endswith(last) and len(text) >= len(first) + len(last)):
            return None
        found, at, end = [], len(first), len(text) - len(last)
        for piece in between:
            stands = text.find(piece, at, end)
            if stands < 0:
                return None
            found.append(text[at:stands])
            at = stands + len(piece)
        return (*found, text[at:end])


@cache
def _shapes() -> tuple[_Shape, ...]:
    """Those that say most themselves come first."""
    return tuple(sorted(_read(), key=lambda shape: -sum(map(len, shape.pieces))))


def _read() -> Iterator[_Shape]:
    for template in resource("translations/templates.txt").read_text(encoding="utf-8").splitlines():
        pieces = re.split(r"\{(\w+)\}", template)
        yield _Shape(template, tuple(pieces[1::2]), tuple(pieces[::2]))


@lru_cache(maxsize=256)
def _shape_of(text: str, whole_values: bool) -> tuple[_Shape, tuple[str, ...]] | None:
    """The first shape that fits; with `whole_values` one whose values are no parts of sentences: "{host} does not answer" is not the
    shape of "relay: it does not answer"."""
    for shape in _shapes():
        values = shape.values(text)
        if values is not None and not (whole_values and any(between in value for between in _APART for value in values)):
            return shape, values
    return None


def _cut(line: str, longest: int) -> str:
    return line if len(line) <= longest else line[: longest - 1].rstrip() + "…"
