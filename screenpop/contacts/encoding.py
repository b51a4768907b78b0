"""Which encoding a file of contacts is in: by its mark, by being UTF-8, and where it is neither, what Windows would take it for."""

from __future__ import annotations

import codecs
from dataclasses import dataclass
from pathlib import Path

_CHUNK = 1 << 20
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
"""UTF-32's before UTF-16's, which begins alike."""


@dataclass(frozen=True, slots=True)
class Encoding:
    """`name` as `open` takes it; `guessed`: nothing in the file says so."""

    name: str
    guessed: bool = False

    @property
    def says(self) -> str:
        return f"{self.name}, guessed: accents may be wrong" if self.guessed else self.name


def detect(path: Path) -> Encoding:
    """The encoding of the file, which is read once. Raises OSError."""
    with path.open("rb") as file:
        chunk = file.read(_CHUNK)
        for mark, name in _MARKS:
            if chunk.startswith(mark):
                return Encoding(name)
        if name := _without_mark(chunk[:4_096]):
            return Encoding(name, guessed=True)
        decoder = codecs.getincrementaldecoder("utf-8")()
        try:
            while chunk:
                decoder.decode(chunk)
                chunk = file.read(_CHUNK)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return Encoding("cp1252", guessed=True)
    return Encoding("utf-8")


def _without_mark(start: bytes) -> str:
    """UTF-16 without its mark: nearly every second byte of western text is 0."""
    even, odd = start[::2].count(0), start[1::2].count(0)
    most = len(start) * 0.4
    return "utf-16-le" if odd > most and not even else "utf-16-be" if even > most and not odd else ""
