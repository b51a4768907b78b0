"""Files that contacts come from: which kind one is of, how it was understood, and whether it has changed since."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

from screenpop.calls.number import NumberPlan
from screenpop.contacts import csv_source, vcard_source
from screenpop.contacts.contact import Contact, Imported, LeftOut, Source
from screenpop.contacts.encoding import detect
from screenpop.contacts.index import fingerprint
from screenpop.contacts.syncing import Work
from screenpop.trouble import Trouble

KINDS = ("csv", "vcard")

_NO_TEXT = {
    b"PK\x03\x04": "an Excel workbook, or another archive",
    b"\xd0\xcf\x11\xe0": "an old Excel workbook, or another Office file",
    b"%PDF": "a PDF",
    b"SQLite format 3\0": "a database",
    b"\x1f\x8b": "compressed",
}
_SHOWN = 3


@dataclass(frozen=True, slots=True)
class Looked:
    """A file as it was understood, before it is imported: what it would be remembered as, in words, and its first contacts."""

    source: Source
    says: tuple[str, ...]
    first: tuple[Contact, ...]


def look(path: Path, name: str, plan: NumberPlan, given: Iterable[tuple[str, str]] = ()) -> Looked:
    """Look at the beginning of a file. `given` are fields with a column's heading or number (a table's). Raises Trouble."""
    path = path.absolute()
    with _in_words(path):
        if _kind(path) == "vcard":
            entries = islice(vcard_source.of_file(path), 100)
            first = tuple(islice((entry for entry in entries if isinstance(entry, Contact)), _SHOWN))
            return Looked(Source(name, "vcard", str(path)), (f"vCards, {detect(path).says}",), first)
        table = csv_source.look(path, plan, given)
    delimiter = {"\t": "tabs", ",": "commas", ";": "semicolons", "|": "bars"}[table.delimiter]
    columns = (f"{kind}: {' + '.join(names)}" for kind, names in table.columns.of_field.items())
    says = (f"a table divided by {delimiter}, {table.encoding.says}", *columns)
    return Looked(Source(name, "csv", str(path), table.options), says, table.first[:_SHOWN])


def synchronise(source: Source, work: Work) -> Imported | None:
    """Read the file again if it, or how numbers are read, has changed. See `syncing.Reader`."""
    state = work.index.source(source.name)
    with _in_words(Path(source.place)):
        same = source.options.get("stamp") == _stamp(Path(source.place))
    if same and state is not None and state.plan == fingerprint(work.plan):
        return None
    return take(source, work)


def take(source: Source, work: Work) -> Imported:
    """Take all contacts of the file over. Raises Trouble and Cancelled; then everything is as it was before."""
    path = Path(source.place)
    with _in_words(path):
        stamp = _stamp(path)
        remembered = replace(source, options={**source.options, "stamp": stamp})
        entries = _unless_it_changes(_entries(source), path, stamp)
        return work.index.replace(remembered, entries, work.plan, work.progress, work.cancelled, note=work.note, some=True)


def _entries(source: Source) -> Iterator[Contact | LeftOut]:
    path = Path(source.place)
    return vcard_source.of_file(path) if source.kind == "vcard" else csv_source.of_file(path, source.options)


def _unless_it_changes(entries: Iterator[Contact | LeftOut], path: Path, stamp: list[int]) -> Iterator[Contact | LeftOut]:
    """Another program may be writing the file: half of it is not what it holds."""
    yield from entries
    if _stamp(path) != stamp:
        raise Trouble(
            f"{path.name} changed while it was read", "Another program is writing it", "Try again when that has finished"
        )


def _stamp(path: Path) -> list[int]:
    found = path.stat()
    return [found.st_size, found.st_mtime_ns]


def _kind(path: Path) -> str:
    if not path.is_file():
        raise Trouble(f"{path.name} is no file", str(path), "Name a CSV or vCard file")
    with path.open("rb") as file:
        start = file.read(4_096)
    for magic, what in _NO_TEXT.items():
        if start.startswith(magic):
            raise Trouble(f"{path.name} is no text", f"It is {what}", "Save the contacts as CSV or vCard, and import that")
    if b"\0" in start and not detect(path).name.startswith(("utf-16", "utf-32")):
        raise Trouble(f"{path.name} is no text", "It holds NUL characters", "Save the contacts as CSV or vCard, and import that")
    is_card = re.match(rb"[^A-Za-z]*BEGIN:VCARD\s", start.replace(b"\0", b""), re.IGNORECASE) or path.suffix.lower() == ".vcf"
    return "vcard" if is_card else "csv"


@contextlib.contextmanager
def _in_words(path: Path) -> Iterator[None]:
    """Say in words why the file cannot be read."""
    try:
        yield
    except OSError as error:
        why = f"{path}: {error.strerror or error}"
        raise Trouble(f"{path.name} cannot be read", why, "Check where it is, and whether your user may read it") from error
