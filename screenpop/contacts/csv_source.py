"""Contacts of a table in text: CSV, TSV and their relatives, as Outlook, Google, HubSpot, Salesforce and people save them."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TextIO

from screenpop.calls.number import NumberPlan
from screenpop.contacts.contact import Contact, LeftOut, made_uid
from screenpop.contacts.csv_columns import Columns, guess, labels_of
from screenpop.contacts.csv_rows import Row, rows, sniff
from screenpop.contacts.encoding import Encoding, detect
from screenpop.trouble import Trouble

_SAMPLE = 256 << 10
_SAMPLED_ROWS = 50

_GUARDED = re.compile(r"^'(?='*[=+\-@\t\r])")
"""What an export puts before a cell that a spreadsheet would take for a formula."""


@dataclass(frozen=True, slots=True)
class Table:
    """How a file was understood: to be shown before it is imported. `first` are its first rows as contacts."""

    encoding: Encoding
    delimiter: str
    columns: Columns
    first: tuple[Contact, ...]

    @property
    def options(self) -> dict[str, Any]:
        """What has to be remembered to read the file again: a person's choice of columns, not what can be found out anew."""
        return {
            "header": self.columns.has_header,
            "columns": {kind: list(names) for kind, names in self.columns.of_field.items()},
        }


def look(path: Path, plan: NumberPlan, given: Iterable[tuple[str, str]] = ()) -> Table:
    """Look at the beginning of a file. `given` are fields with a column's heading or number. Raises Trouble and OSError."""
    encoding = detect(path)
    sample = _sample(path, encoding)
    delimiter = sniff(sample)
    found = []
    for row in _table(io.StringIO(sample, newline=""), delimiter):
        if isinstance(row, Row):
            found.append(row)
        if len(found) == _SAMPLED_ROWS:
            break
    if not found:
        raise Trouble("The file is empty", f"There is no row in {path.name}", "Choose another file")
    columns = guess([row.cells for row in found], plan, given)
    first = _contacts(iter(found), columns)
    return Table(encoding, delimiter, columns, tuple(entry for entry in first if isinstance(entry, Contact)))


def of_file(path: Path, options: Mapping[str, Any]) -> Iterator[Contact | LeftOut]:
    """The contacts of the file, in its order, with the columns that `Table.options` remembers. Raises Trouble and OSError."""
    encoding = detect(path)
    delimiter = sniff(_sample(path, encoding))
    columns = Columns(bool(options["header"]), {kind: tuple(names) for kind, names in options["columns"].items()})
    with path.open(encoding=encoding.name, errors="replace", newline="") as file:
        yield from _contacts(_table(file, delimiter), columns)


def _sample(path: Path, encoding: Encoding) -> str:
    with path.open(encoding=encoding.name, errors="replace", newline="") as file:
        sample = file.read(_SAMPLE)
    whole_lines, end, _ = sample.rpartition("\n")
    return whole_lines + end if len(sample) == _SAMPLE and end else sample


def _table(file: TextIO, delimiter: str) -> Iterator[Row | LeftOut]:
    """The rows without Excel's `sep=;`."""
    for row in rows(file, delimiter):
        if isinstance(row, LeftOut) or row.line > 1 or not row.cells[0].lower().startswith("sep="):
            yield row


def _contacts(table: Iterator[Row | LeftOut], columns: Columns) -> Iterator[Contact | LeftOut]:
    places: dict[str, list[int]] | None = None
    for row in table:
        if places is None:
            if isinstance(row, LeftOut):
                raise Trouble("The file is no table", f"{row.where.capitalize()}: {row.why}", "Save it as CSV again")
            places = columns.places(labels_of(row.cells, columns.has_header))
            if columns.has_header:
                continue
        yield row if isinstance(row, LeftOut) else _contact(row, places)


def _contact(row: Row, places: Mapping[str, Sequence[int]]) -> Contact:
    def cells(kind: str) -> list[str]:
        found = (row.cells[at] for at in places.get(kind, ()) if at < len(row.cells))
        return [_GUARDED.sub("", cell.strip(" "), count=1) for cell in found if cell.strip()]

    def cell(kind: str) -> str:
        return next(iter(cells(kind)), "")

    name, company, phones = " ".join(cells("name")), cell("company"), tuple(cells("phone"))
    return Contact(
        name=name,
        company=company,
        title=cell("title"),
        phones=phones,
        url=cell("url"),
        uid=cell("uid") or made_uid(name, company, phones),
        where=f"line {row.line}",
    )
