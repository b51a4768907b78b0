"""The numbers in a contact's cells, as keys of the index: E.164, or `ext:201` for one of our extensions.

A key is matched whole or not at all: numbers that only end alike are different numbers.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from screenpop.calls.number import CallerNumber, NumberKind, NumberPlan, read
from screenpop.printable import printable

_LONGEST_CELL = 4_096
"""Characters. A longer cell is no list of numbers."""
_MOST_NUMBERS = 50
_SHOWN = 40

_BETWEEN = re.compile(r"[\n\r\t|]|;(?!\s*[a-z-]+\s*=)|:::|\s(?:or|oder|ou|o|and|und|et|y)\s", re.IGNORECASE)
"""What always stands between two numbers; `:::` is Google's. Not the semicolon of `;ext=201`."""
_PERHAPS_BETWEEN = re.compile(r"[,&]|(?<=\d)\s+(?=[^\W\d_]+\.?\s*:)|(?<=[^\W\d_]\))\s+(?=[\d+(])")
"""What stands between two numbers, or within one (`,,201` dials an extension); a label that begins the next, or has ended the last."""

_ROUNDED = re.compile(r"\s*\d([.,]\d+)?E\+\d+\s*", re.IGNORECASE)
"""What a spreadsheet makes of a long number. In one with a decimal comma it is no list of extensions either."""
_DECIMAL = re.compile(r"\s*(\+?\d{7,15})[.,]0\s*")
"""What a program makes of one that it took for a measure."""


@dataclass(frozen=True, slots=True)
class Read:
    """The keys of a contact's numbers, each once, and why the other numbers have none."""

    keys: tuple[str, ...]
    unreadable: tuple[str, ...]


def key_of(number: CallerNumber) -> str | None:
    """What the index finds this number by; None for a number that finds nothing."""
    if number.kind is NumberKind.EXTERNAL:
        return number.e164
    return f"ext:{number.extension}" if number.kind is NumberKind.EXTENSION else None


def read_cells(cells: Iterable[str], plan: NumberPlan) -> Read:
    """Read every number in the cells. A cell may hold several, with labels; one that says "unknown" holds none."""
    keys: dict[str, None] = {}
    unreadable: list[str] = []
    for cell in cells:
        for number in _numbers(cell, plan):
            if len(keys) + len(unreadable) >= _MOST_NUMBERS:
                unreadable.append(f"it has more than {_MOST_NUMBERS} numbers")
                return Read(tuple(keys), tuple(unreadable))
            key = key_of(number)
            if key is not None:
                keys[key] = None
            elif number.kind is not NumberKind.WITHHELD:
                unreadable.append(_why(number))
    return Read(tuple(keys), tuple(unreadable))


def shortened(text: str) -> str:
    """A text from a source, as a report quotes it."""
    plain = " ".join(printable(text[: _SHOWN * 4], " ").split())
    return plain if len(plain) <= _SHOWN and len(text) <= _SHOWN * 4 else f"{plain[:_SHOWN]}…"


def _numbers(cell: str, plan: NumberPlan) -> Iterator[CallerNumber]:
    if len(cell) > _LONGEST_CELL:
        yield CallerNumber(cell, NumberKind.INVALID)
        return
    for part in _BETWEEN.split(cell):
        if _ROUNDED.fullmatch(part):
            yield CallerNumber(part, NumberKind.INVALID)
            continue
        decimal = _DECIMAL.fullmatch(part)
        whole = read(decimal[1] if decimal else part, plan)
        if key_of(whole) is not None or whole.kind is NumberKind.WITHHELD:
            yield whole
            continue
        for piece in filter(str.strip, _PERHAPS_BETWEEN.split(part)):
            yield from _around_slashes(piece, plan)


def _around_slashes(text: str, plan: NumberPlan) -> Iterator[CallerNumber]:
    """`03 9008 5900 / 0491 570 156` are two numbers; the 01 of `03 9008 5900 / 01` is an ending, and no extension of ours."""
    whole = read(text, plan)
    pieces = [piece for piece in text.split("/") if piece.strip()]
    if key_of(whole) is not None or len(pieces) < 2:
        yield whole
        return
    numbers = [read(piece, plan) for piece in pieces]
    all_short = all(number.kind is NumberKind.EXTENSION for number in numbers)
    for number in numbers:
        is_ending = number.kind is NumberKind.EXTENSION and not all_short
        yield CallerNumber(number.input, NumberKind.INVALID) if is_ending else number


def _why(number: CallerNumber) -> str:
    said = shortened(number.input)
    if number.kind is NumberKind.UNVERIFIED:
        return f"“{said}” is no whole telephone number: it may lack its area code"
    if number.kind is NumberKind.EMERGENCY:
        return f"“{said}” is an emergency number"
    if _ROUNDED.fullmatch(number.input):
        return f"“{said}” is no telephone number: a spreadsheet has rounded it; export the contacts anew"
    return f"“{said}” is no telephone number"
