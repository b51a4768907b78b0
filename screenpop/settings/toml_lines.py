"""The lines of a TOML file, moved as a person would move them: an entry of a table goes with the comments directly above it.

Nothing but whole lines changes its place, so that no comment, blank line or spelling is lost.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

from screenpop.settings.toml_text import Bad, parsed


def in_order(text: str, table: str, names: Sequence[str], about: str) -> str:
    """The text with these entries of the table, all that it has, in this order. `about` is the comment that explains the table: it
    stays. Raises `Bad` where moving lines would say something else: entries of one table in more than one form, or all on one line."""
    entries: dict[str, str] = {}
    parts: list[tuple[str | None, str]] = []
    whole = text if text.endswith("\n") else f"{text}\n"
    for name, group in groupby(_owned(whole, table, f"# {about}"), lambda line: line[0]):
        parts.append((name, "".join(statement for _, statement in group)))
        if name is not None:
            entries[name] = entries.get(name, "") + parts[-1][1]
    if len(entries) == sum(name is not None for name, _ in parts) and sorted(entries) == sorted(names):
        wanted = iter(names)
        moved = "".join(part if name is None else entries[next(wanted)] for name, part in parts)
        try:
            said = parsed(moved)
            if said == parsed(text) and list(said[table]) == list(names):
                return moved
        except Bad:
            pass
    raise Bad(f"the entries of [{table}] cannot be moved without touching the rest; move them by hand")


def _owned(text: str, table: str, about: str) -> list[tuple[str | None, str]]:
    """Each statement, comment or blank line with the entry of the table that it belongs to; None for one that belongs to none."""
    statements = list(_statements(text))
    owners: list[str | None] = []
    header: list[str] = []
    for statement in statements:
        keys = _keys(tomllib.loads(statement))
        if statement.lstrip().startswith("["):
            header = keys
        else:
            keys = [*header, *keys] if keys else []
        owners.append(keys[1] if len(keys) > 1 and keys[0] == table else None)
    for place in reversed(range(len(statements) - 1)):
        if statements[place].lstrip().startswith("#") and statements[place].strip() != about:
            owners[place] = owners[place + 1]
    _close_gaps(owners, statements)
    return list(zip(owners, statements, strict=True))


def _close_gaps(owners: list[str | None], statements: Sequence[str]) -> None:
    """What stands between two lines of one entry is part of it."""
    last: int | None = None
    for place, (owner, statement) in enumerate(zip(owners, statements, strict=True)):
        if owner is not None:
            if last is not None and owners[last] == owner:
                owners[last:place] = [owner] * (place - last)
            last = place
        elif statement.strip() and not statement.lstrip().startswith("#"):
            last = None


def _statements(text: str) -> Iterator[str]:
    """Its lines; those together that only together say something: a text or a list over several lines."""
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
    """The keys that a statement names, outermost first, as far as there is one."""
    keys = []
    found: Any = said
    while isinstance(found, dict) and len(found) == 1:
        ((key, found),) = found.items()
        keys.append(key)
    return keys
