"""The lines of a TOML file, moved and renamed as a person would do it: an entry of a table keeps the comments directly above it.

Nothing but whole lines changes its place, and nothing but its name changes in one, so that no comment or spelling is lost.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from screenpop.settings.toml_text import Bad, parsed

_KEY = re.compile(r"""\s*("(?:[^"\\]|\\.)*"|'[^']*'|[A-Za-z0-9_-]+)\s*""")


@dataclass(slots=True)
class _Line:
    """A statement, a comment or a blank line, and the `entry` of the table that it is part of. `place` is that of the entry's name
    among the keys in the line; below 0 it stands in a header above."""

    text: str
    entry: str | None = None
    place: int = -1

    @property
    def is_comment(self) -> bool:
        return self.text.lstrip().startswith("#")


def in_order(text: str, table: str, names: Sequence[str], about: str) -> str:
    """The text with these entries of the table, all that it has, in this order. `about` is the comment that explains the table: it
    stays. Raises `Bad` where moving lines would say something else: entries of one table in more than one form, or all on one line."""
    parts = [
        (entry, "".join(line.text for line in lines))
        for entry, lines in groupby(_with_comments(_lines(text, table), f"# {about}"), lambda line: line.entry)
    ]
    entries = {entry: part for entry, part in parts if entry is not None}
    if len(entries) == sum(entry is not None for entry, _ in parts) and entries.keys() == set(names):
        wanted = iter(names)
        moved = "".join(part if entry is None else entries[next(wanted)] for entry, part in parts)
        before = parsed(text)
        if _says(moved, {**before, table: {name: before[table][name] for name in names}}, table):
            return moved
    raise Bad(f"the entries of [{table}] cannot be moved without touching the rest; move them by hand")


def renamed(text: str, table: str, name: str, new: str) -> str:
    """The text with an entry of the table under another name, where it stands. Raises `Bad` where it is not on lines of its own."""
    import tomlkit  # noqa: PLC0415 - 0.1 s, which only a change costs

    key = tomlkit.key(new).as_string()
    lines = _lines(text, table)
    for line in lines:
        if line.entry == name and line.place >= 0:
            line.text = _with_key(line.text, line.place, key)
    changed, before = "".join(line.text for line in lines), parsed(text)
    entries = before[table].items() if isinstance(before.get(table), dict) else ()
    if _says(changed, {**before, table: {new if each == name else each: value for each, value in entries}}, table):
        return changed
    raise Bad(f"{table}.{name} cannot be renamed without touching the rest; rename it by hand")


def _says(text: str, expected: dict[str, Any], table: str) -> bool:
    try:
        said = parsed(text)
    except Bad:
        return False
    return said == expected and list(said[table]) == list(expected[table])


def _lines(text: str, table: str) -> list[_Line]:
    """Raises `Bad`."""
    lines: list[_Line] = []
    header: list[str] = []
    for statement in _statements(text if text.endswith("\n") else f"{text}\n"):
        line = _Line(statement)
        spelt = _keys(tomllib.loads(statement))
        if statement.lstrip().startswith("["):
            header, keys, above = spelt, spelt, 0
        else:
            keys, above = [*header, *spelt] if spelt else [], len(header)
        if len(keys) > 1 and keys[0] == table:
            line.entry, line.place = keys[1], 1 - above
        lines.append(line)
    return lines


def _with_comments(lines: list[_Line], about: str) -> list[_Line]:
    """The comments directly above an entry are part of it, and so is what stands between two lines of it."""
    for line, below in zip(reversed(lines[:-1]), reversed(lines[1:]), strict=True):
        if line.is_comment and line.text.strip() != about:
            line.entry = below.entry
    last: int | None = None
    for place, line in enumerate(lines):
        if line.entry is not None:
            if last is not None and lines[last].entry == line.entry:
                for between in lines[last:place]:
                    between.entry = line.entry
            last = place
        elif line.text.strip() and not line.is_comment:
            last = None
    return lines


def _statements(text: str) -> Iterator[str]:
    """Its lines; those together that only together say something: a text or a list over several lines. Raises `Bad`."""
    begun = ""
    for line in re.findall(r"[^\n]*\n", text):  # not `splitlines`: a text may have other line ends inside it
        begun += line
        try:
            tomllib.loads(begun)
        except (ValueError, RecursionError):
            continue
        yield begun
        begun = ""
    if begun:
        raise Bad("its lines cannot be told apart")


def _keys(said: dict[str, Any]) -> list[str]:
    """The keys that a statement spells, outermost first, as far as there is one."""
    keys = []
    found: Any = said
    while isinstance(found, dict) and len(found) == 1:
        ((key, found),) = found.items()
        keys.append(key)
    return keys


def _with_key(statement: str, place: int, key: str) -> str:
    """Of the keys at its beginning the one at this place is another."""
    at = len(statement) - len(statement.lstrip().lstrip("["))
    found = None
    for _ in range(place + 1):
        found = _KEY.match(statement, at)
        at = found.end() + 1 if found is not None else at  # behind the dot
    return f"{statement[: found.start(1)]}{key}{statement[found.end(1) :]}" if found is not None else statement
