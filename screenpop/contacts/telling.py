"""What a person at a terminal is told of contacts: the lines, the counts, how far an import is, what was left out."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import Any, TextIO

from screenpop.contacts.contact import Contact, Imported, LeftOut, State
from screenpop.contacts.index import Index
from screenpop.printable import printable
from screenpop.trouble import Trouble

_FIRST = 20
_EVERY_S = 0.1


class Watch:
    """Looks on while a source is read: how far it is (on a terminal), and what is left out (all of it into `report`)."""

    def __init__(self, report: Path | None = None) -> None:
        self._path = report
        self._report: TextIO | None = None
        self._first: list[LeftOut] = []
        self._count = 0
        self._shown_at = 0.0
        self._terminal = sys.stderr is not None and sys.stderr.isatty()

    def __enter__(self) -> Watch:
        if self._path is not None:
            self._report = writing(self._path, "utf-8")
        return self

    def __exit__(self, *_exc: object) -> None:
        if self._report is not None:
            self._report.close()
        if self._terminal and self._shown_at:
            print(file=sys.stderr)
        self._say_left_out()

    def progress(self, read: int) -> None:
        if self._terminal and time.monotonic() - self._shown_at >= _EVERY_S:
            self._shown_at = time.monotonic()
            print(f"\r{read:,} read… (Ctrl+C stops, and changes nothing) ", end="", file=sys.stderr, flush=True)

    def note(self, entry: LeftOut) -> None:
        self._count += 1
        if len(self._first) < _FIRST:
            self._first.append(entry)
        if self._report is not None:
            print(_plain(f"{entry.where}: {entry.why}"), file=self._report)

    def _say_left_out(self) -> None:
        if not self._count:
            return
        print(f"{self._count} left out:")
        for entry in self._first:
            print(_plain(f"  {entry.where}: {entry.why}"))
        if self._count > len(self._first):
            rest = f"  … and {self._count - len(self._first)} more"
            print(f"{rest}, in {self._path}" if self._path else f"{rest}; --report FILE writes them all")


def writing(path: Path, encoding: str) -> TextIO:
    """A file to write to, from its beginning. Raises Trouble."""
    try:
        return path.open("w", encoding=encoding, newline="" if encoding == "utf-8-sig" else None)
    except OSError as error:
        remedy = "Name a file in a folder where your user may write"
        raise Trouble(f"{path} cannot be written", error.strerror or str(error), remedy) from error


def line(contact: Contact) -> str:
    company = contact.company if contact.company != contact.name else ""
    return _plain(", ".join(filter(None, (contact.name, contact.title, company, *contact.phones))))


def counts(done: Imported | State) -> str:
    return f"{_number(done.contacts, 'contact')}, {_number(done.numbers, 'number')}, {done.left_out} left out"


def contact_record(contact: Contact) -> dict[str, Any]:
    """A contact as JSON has it; an empty text is null."""
    texts = {key: getattr(contact, key) or None for key in ("name", "company", "title", "url", "uid")}
    return {**texts, "phones": list(contact.phones)}


def source_record(state: State, index: Index) -> dict[str, Any]:
    """A source as JSON has it, with the first that were left out."""
    source = state.source
    first = [{"where": entry.where, "why": entry.why} for entry in index.left_out(source.name)]
    return {
        "name": source.name,
        "kind": source.kind,
        "place": source.place,
        "contacts": state.contacts,
        "numbers": state.numbers,
        "left_out": state.left_out,
        "first_left_out": first,
        "synced_at": None if state.synced_at is None else time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(state.synced_at)),
        "trouble": state.trouble or None,
    }


def source_lines(state: State) -> str:
    when = time.strftime("%Y-%m-%d %H:%M", time.localtime(state.synced_at)) if state.synced_at else "never"
    lines = [f"{state.source.name}: {state.source.kind}, {state.source.place}", f"  {counts(state)}; last read: {when}"]
    return _plain("\n".join([*lines, f"  {state.trouble}"] if state.trouble else lines))


def _number(count: int, thing: str) -> str:
    return f"{count} {thing}{'' if count == 1 else 's'}"


def _plain(text: str) -> str:
    """Without what would steer a terminal: the texts are from outside."""
    return "\n".join(map(printable, text.split("\n")))
