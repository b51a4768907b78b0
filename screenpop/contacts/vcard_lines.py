"""A stream of vCards taken apart into single cards, and those into the few properties that matter, in bounded memory.

Versions 2.1 (quoted-printable lines, cards within cards), 3.0 and 4.0. Nothing is decoded here: charsets may change from line
to line. What belongs to no wanted property (a photograph of megabytes in one line) is passed over.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from screenpop.contacts.contact import LeftOut

_LONGEST_LINE = 64 << 10
"""Bytes of a property that is wanted, unfolded."""
_MOST_PROPERTIES = 500
WANTED = frozenset({b"FN", b"N", b"NICKNAME", b"ORG", b"TITLE", b"ROLE", b"TEL", b"URL", b"SOURCE", b"UID"})

_NAME = re.compile(rb"(?:[A-Za-z0-9-]+\.)?([A-Za-z0-9-]+)[;:]")


@dataclass(slots=True)
class Card:
    """One card: its number in the file, the line where it begins, its wanted properties unfolded, and what is wrong with it."""

    number: int
    line: int
    properties: list[bytes] = field(default_factory=list)
    wrong: str = ""


def cards(readline: Callable[[int], bytes]) -> Iterator[Card | LeftOut]:
    """Every card of the stream; what stands outside of any is left out, once for each place."""
    splitting = _Splitting()
    for number, line, cut in _lines(readline):
        yield from splitting.take(number, line, cut)
    yield from splitting.end()


def _lines(readline: Callable[[int], bytes]) -> Iterator[tuple[int, bytes, bool]]:
    """The lines with their numbers; of one that is too long the beginning (`cut`)."""
    number = 0
    while line := readline(_LONGEST_LINE + 2):
        number += 1
        cut = not line.endswith(b"\n") and len(line) > _LONGEST_LINE
        rest = line
        while cut and rest and not rest.endswith(b"\n"):
            rest = readline(_LONGEST_LINE)
        yield number, line.rstrip(b"\r\n"), cut


class _Splitting:
    def __init__(self) -> None:
        self._card: Card | None = None
        self._count = 0
        self._depth = 0
        """Of cards within the card: vCard 2.1's AGENT."""
        self._outside = False
        self._name = b""
        """Of the property that the last line belongs to."""
        self._soft = False
        """Whether that line, in quoted-printable, goes on in the next."""

    def take(self, number: int, line: bytes, cut: bool) -> Iterator[Card | LeftOut]:
        if self._soft or line[:1] in (b" ", b"\t"):
            self._go_on(line, number, cut)
            return
        word = line.strip().upper()
        if word == b"BEGIN:VCARD":
            yield from self._begin(number)
        elif self._card is None:
            yield from self._stray(word, number)
        elif word == b"END:VCARD" and self._depth:
            self._depth -= 1
        elif word == b"END:VCARD":
            yield from self._finish()
        elif not self._depth:
            self._property(self._card, line, number, cut)

    def end(self) -> Iterator[Card | LeftOut]:
        if self._card is not None:
            self._card.wrong = self._card.wrong or "it has no END:VCARD"
            yield from self._finish()

    def _begin(self, number: int) -> Iterator[Card]:
        if self._card is not None and (self._depth or self._name == b"AGENT"):
            self._depth += 1
            return
        if self._card is not None:
            self._card.wrong = self._card.wrong or "it has no END:VCARD"
            yield from self._finish()
        self._count += 1
        self._card = Card(self._count, number)
        self._name, self._outside = b"", False

    def _finish(self) -> Iterator[Card]:
        if self._card is not None:
            yield self._card
        self._card, self._depth, self._name, self._soft = None, 0, b"", False

    def _stray(self, word: bytes, number: int) -> Iterator[LeftOut]:
        if word and not self._outside:
            self._outside = True
            yield LeftOut(f"line {number}", "it belongs to no card")

    def _property(self, card: Card, line: bytes, number: int, cut: bool) -> None:
        found = _NAME.match(line)
        self._name = found[1].upper() if found else b""
        self._soft = line.endswith(b"=") and b"QUOTED-PRINTABLE" in line.partition(b":")[0].upper()
        if self._name in WANTED:
            card.properties.append(line)
            _check(card, number, cut)

    def _go_on(self, line: bytes, number: int, cut: bool) -> None:
        soft, self._soft = self._soft, self._soft and line.endswith(b"=")
        if self._card is None or self._depth or self._name not in WANTED:
            return
        properties = self._card.properties
        properties[-1] = properties[-1][:-1] + line.lstrip(b" \t") if soft else properties[-1] + line[1:]
        _check(self._card, number, cut)


def _check(card: Card, number: int, cut: bool) -> None:
    if cut or len(card.properties[-1]) > _LONGEST_LINE:
        card.wrong = f"line {number} is longer than {_LONGEST_LINE >> 10} KiB"
        card.properties[-1] = b""
    elif len(card.properties) > _MOST_PROPERTIES:
        card.wrong = f"it has more than {_MOST_PROPERTIES} names and numbers"
        del card.properties[_MOST_PROPERTIES:]
