"""What went wrong, in the person's language. Troubles and findings are English sentences with their values already in them, as the
command line and the log have them; a window finds the translation by the sentence's shape."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from PySide6.QtCore import QCoreApplication

from screenpop.calls.message import Message
from screenpop.desktop.texts import CONTEXT, LONGEST, isolated, plain
from screenpop.system.paths import resource

_LONGEST_SENTENCE = 2000
_DEEPEST = 4
"""A value may be a sentence itself: the reason in "The calls cannot be read: the disk is full"."""
_APART = (". ", ": ", "; ")
_STOPPED = Message("{sentence}.")


def say_text(text: str, longest: int = LONGEST) -> str:
    """An English text in the person's language, `plain`, cut to `longest`. What has no translation stays as it is."""
    return _cut(_said(plain(text, _LONGEST_SENTENCE), _DEEPEST), longest)


def sentence(text: str, longest: int = LONGEST) -> str:
    """The same with the full stop that the person's language has; nothing for nothing."""
    said = say_text(text.rstrip("."), longest)
    return QCoreApplication.translate(CONTEXT, _STOPPED.text).replace("{sentence}", said) if said else ""


def _said(text: str, deepest: int) -> str:
    translated = QCoreApplication.translate(CONTEXT, text)
    if translated != text or not deepest:
        return translated
    found = _shape_of(text)
    if found is not None:
        shape, values = found
        filled = {name: isolated(_said(value, deepest - 1)) for name, value in zip(shape.names, values, strict=True)}
        translated = QCoreApplication.translate(CONTEXT, shape.template)
        return re.sub(r"\{(\w+)\}", lambda slot: filled.get(slot[1], slot[0]), translated)
    for between in _APART:
        first, _, rest = text.partition(between)
        if rest:
            return f"{_said(first, deepest - 1)}{between}{_said(rest, deepest - 1)}"
    return text


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
def _shape_of(text: str) -> tuple[_Shape, tuple[str, ...]] | None:
    return next(((shape, values) for shape in _shapes() if (values := shape.values(text)) is not None), None)


def _cut(line: str, longest: int) -> str:
    return line if len(line) <= longest else line[: longest - 1].rstrip() + "…"
