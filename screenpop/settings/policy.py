"""What an administrator has fixed on this computer: settings that win over a person's own, from a file that is not the person's.

It saves a fleet of desks from slips and from doubt. It is no jail: whoever can start programs can start this one with another
environment. So that one person cannot fix another's settings, the machine's own file is believed only where nobody but the
system's administrator can have written it (POSIX; on Windows the folder's rights have to see to that).
"""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from screenpop.settings import toml_text
from screenpop.settings.checks import Wrong, text
from screenpop.settings.model import ANY, TABLES, Settings, find, nearest
from screenpop.settings.problem import Problem, short, shown
from screenpop.settings.values import with_value
from screenpop.system import paths
from screenpop.trouble import Trouble

ABOUT = "policy"
"""The table that says who has fixed the settings; its one key is `by`."""


@dataclass(frozen=True, slots=True)
class Policy:
    """`fixed`: the values by their keys' full names (`popup.screen`, `lines.61312341234`). `by`: who has fixed them, in their own words."""

    path: Path | None = None
    by: str = ""
    fixed: Mapping[str, Any] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()

    @property
    def who(self) -> str:
        return self.by or "your administrator"

    def over(self, settings: Settings) -> Settings:
        """These settings, but for what is fixed."""
        for name, value in self.fixed.items():
            settings = with_value(settings, name, value)
        return settings

    def refuse(self, name: str, value: object) -> None:
        """Raises Trouble where a key that is fixed is to have another value in the person's own file. None: the default, or that a
        chosen name is to go, which takes nothing from what is fixed."""
        if value is None:
            key = find(name)
            value = key.default if key is not None and key.leaf != ANY else self.fixed.get(name)
        if name in self.fixed and value != self.fixed[name]:
            raise self._refusal(name)

    def refuse_to_move(self, name: str) -> None:
        """Raises Trouble where a key is fixed: it keeps its place among those of its table."""
        if name in self.fixed:
            raise self._refusal(name)

    def by_whom(self, name: str) -> str | None:
        """Who has fixed this key; None if nobody has."""
        return self.who if name in self.fixed else None

    def _refusal(self, name: str) -> Trouble:
        return Trouble(
            f"{short(name)} is fixed by {self.who}",
            f"It stands in {self.path}, and what stands there holds on this computer",
            "Ask whoever has fixed it to change it there",
        )


NOTHING = Policy()


def read(path: Path | None, before: Policy = NOTHING) -> Policy:
    """What the file fixes; nothing if there is none. Never raises: what cannot be used is a problem, and what was fixed `before` stays."""
    if path is None:
        return NOTHING
    try:
        if path == paths.machine_policy():
            _believe(path)
        document = toml_text.read(path).document
    except toml_text.Bad as bad:
        message = f"{path} cannot be read: {bad}. What it has fixed so far stays; at a start that is nothing."
        return replace(before, path=path, problems=(Problem("", message, policy=path),))
    problems: list[Problem] = []
    about = document.pop(ABOUT, {})
    by = _by(about, path, problems)
    fixed = dict(_fixed(document, path, before, problems))
    return Policy(path, by, fixed, tuple(problems)) if document or by or problems else NOTHING


def _believe(path: Path) -> None:
    """Raises `Bad` for a file that others than the administrator may have written."""
    if sys.platform != "win32":
        for place in (path, path.parent):
            try:
                found = _look(place)
            except OSError:
                return  # reading says why, or there is none
            if found.st_uid != 0 or found.st_mode & (stat.S_IWGRP | stat.S_IWOTH):
                which = "it" if place == path else f"in {place}"
                raise toml_text.Bad(f"others than root may write {which}, so it is not believed")


def _look(place: Path) -> os.stat_result:
    return place.stat()


def _by(about: object, path: Path, problems: list[Problem]) -> str:
    if not isinstance(about, dict):
        about = {"": about}
    for leaf in about.keys() - {"by"}:
        name = f"{ABOUT}.{leaf}".rstrip(".")
        problems.append(Problem(name, f"{path}: {short(name)} is not known; the nearest known is {ABOUT}.by.", policy=path))
    try:
        return text(about.get("by", ""))
    except Wrong as wrong:
        problems.append(Problem(f"{ABOUT}.by", f"{path}: {ABOUT}.by must be {wrong}; it is left out.", policy=path))
        return ""


def _fixed(document: Mapping[str, Any], path: Path, before: Policy, problems: list[Problem]) -> Iterator[tuple[str, Any]]:
    for table, raw in document.items():
        if table not in TABLES or not isinstance(raw, dict):
            what = f"[{table}]" if isinstance(raw, dict) else table
            said = "must be a table" if table in TABLES else f"is not known; the nearest known is {nearest(table)}"
            problems.append(Problem(table, f"{path}: {short(what)} {said}.", policy=path))
            continue
        for leaf, value in raw.items():
            name = f"{table}.{leaf}"
            key = find(name)
            if key is None:
                message = f"{path}: {short(name)} is not known; the nearest known is {nearest(name)}."
                problems.append(Problem(name, message, policy=path))
                continue
            try:
                yield name, key.check(value)
            except Wrong as wrong:
                after = "it is not fixed"
                if key.security:
                    after = "the listener does not start until this is mended"
                elif name in before.fixed:
                    after = f"{shown(before.fixed[name])} stays in use"
                    yield name, before.fixed[name]
                message = f"{path}: {short(name)} is {shown(value)}, but it must be {wrong}; {after}."
                problems.append(Problem(name, message, key.security, path))
