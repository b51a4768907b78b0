"""The rows of a CSV file with the lines where they stand, in bounded memory, whatever is in the file.

A line that is no text or too long is left out. So is one whose quotation mark is never closed: reading goes on with the next
line, where the csv module would swallow the rest of the file into one cell. A formula is text like any other.
"""

from __future__ import annotations

import csv
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import TextIO

from screenpop.contacts.contact import LeftOut
from screenpop.trouble import Trouble

_LONGEST_LINE = 128 << 10
_LONGEST_ROW = 128 << 10
"""Characters between the quotation marks of a row that goes over several lines; more, and they were never closed."""
_MOST_NEVER_CLOSED = 30
"""After each one up to `_LONGEST_ROW` is read again, so a file made of them would take for ever."""
_DELIMITERS = ",;\t|"
_SAMPLED_ROWS = 50


@dataclass(frozen=True, slots=True)
class Row:
    line: int
    cells: list[str]


@dataclass(frozen=True, slots=True)
class _Line:
    number: int
    text: str
    wrong: str = ""


class _NeverClosed(Exception):
    pass


def rows(file: TextIO, delimiter: str) -> Iterator[Row | LeftOut]:
    """The rows of a file that was opened with `newline=""`. Blank lines are none. Raises Trouble for a file that is no table."""
    lines = _Lines(file)
    reader = csv.reader(lines, delimiter=delimiter)
    never_closed = 0
    while True:
        lines.begin_row()
        try:
            cells = next(reader)
        except StopIteration:
            return
        except (_NeverClosed, csv.Error):
            never_closed += 1
            if never_closed > _MOST_NEVER_CLOSED:
                raise _refused(lines.row[0].number) from None
            yield lines.leave_first_out("its quotation mark is never closed")
            reader = csv.reader(lines, delimiter=delimiter)
            continue
        first = lines.row[0]
        if first.wrong or any(line.wrong for line in lines.row):
            yield lines.leave_first_out(first.wrong or "its quotation mark is never closed")
            reader = csv.reader(lines, delimiter=delimiter)
        elif any(map(str.strip, cells)):
            yield Row(first.number, cells)


def _refused(line: int) -> Trouble:
    return Trouble(
        "The file is no table",
        f"At line {line} a quotation mark is never closed, as at {_MOST_NEVER_CLOSED} places before",
        "Save it as CSV again, with the program that it comes from",
    )


def sniff(sample: str) -> str:
    """The delimiter that divides the beginning of a file into the most even rows of more than one cell; a comma if none does."""
    if sample[:4].lower() == "sep=" and sample[4:5] in _DELIMITERS:
        return sample[4]

    def evenness(delimiter: str) -> tuple[float, int]:
        lines = sample.splitlines(keepends=True)[: 2 * _SAMPLED_ROWS]
        widths: list[int] = []
        try:
            widths.extend(len(cells) for cells in islice(csv.reader(lines, delimiter=delimiter), _SAMPLED_ROWS) if cells)
        except csv.Error:
            return 0, 0
        usual = max(set(widths), key=widths.count, default=1)
        return (widths.count(usual) / len(widths), usual) if usual > 1 else (0, 0)

    return max(_DELIMITERS, key=evenness)


class _Lines:
    """The lines of a file for the csv module, which are remembered until their row is whole."""

    def __init__(self, file: TextIO) -> None:
        self._fresh = _numbered(file)
        self._again: deque[_Line] = deque()
        self.row: list[_Line] = []
        self._length = 0

    def __iter__(self) -> _Lines:
        return self

    def __next__(self) -> str:
        line = self._again.popleft() if self._again else next(self._fresh, None)
        if line is None and self.row:
            raise _NeverClosed
        if line is None:
            raise StopIteration
        self.row.append(line)
        self._length += len(line.text)
        if self._length > _LONGEST_ROW and len(self.row) > 1:
            raise _NeverClosed
        return line.text

    def begin_row(self) -> None:
        self.row, self._length = [], 0

    def leave_first_out(self, why: str) -> LeftOut:
        """The first line of the row is no row; the others are read again."""
        first, *others = self.row
        self._again.extendleft(reversed(others))
        return LeftOut(f"line {first.number}", first.wrong or why)


def _numbered(file: TextIO) -> Iterator[_Line]:
    number = 0
    while text := file.readline(_LONGEST_LINE + 2):
        number += 1
        rest = text
        while rest and not rest.endswith(("\n", "\r")):
            rest = file.readline(_LONGEST_LINE)
        if len(text) > _LONGEST_LINE:
            yield _Line(number, "", f"it is longer than {_LONGEST_LINE >> 10} KiB")
        elif "\0" in text:
            yield _Line(number, "", "it holds NUL characters, as no text does")
        else:
            yield _Line(number, text)
