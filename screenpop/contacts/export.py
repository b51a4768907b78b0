"""The contacts as a table that every spreadsheet opens, and that `import` reads back."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable
from typing import TextIO

from screenpop.contacts.contact import Found

HEADINGS = ("Name", "Company", "Job title", "Phone", "Record link", "Source")
_FORMULA = re.compile(r"'*[=+\-@\t\r]")
"""Also what this module would have written before one, so that `csv_source` can take away exactly what was added."""


def write(file: TextIO, contacts: Iterable[Found]) -> int:
    """Write the contacts to a file opened with `newline=""`; answers how many."""
    writer = csv.writer(file)
    writer.writerow(HEADINGS)
    count = 0
    for count, found in enumerate(contacts, 1):  # noqa: B007 - it is the answer
        contact = found.contact
        cells = (contact.name, contact.company, contact.title, "; ".join(contact.phones), contact.url, found.source)
        writer.writerow(map(_harmless, cells))
    return count


def _harmless(cell: str) -> str:
    """A cell that a spreadsheet would take for a formula, as text (OWASP, "CSV Injection"): a number with a + too."""
    return f"'{cell}" if _FORMULA.match(cell) else cell
