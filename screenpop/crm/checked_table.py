"""A table of a TOML file, read key by key; what is wrong is added to one list for the whole file, and reading goes on."""

from __future__ import annotations

import json
import math
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

from screenpop.crm.json_path import JsonPath, NoPath
from screenpop.crm.template import nearest
from screenpop.printable import printable

_LONGEST = 4096


class Table:
    """`where` is the table's name in the file ("request[2].save"), for messages. Every key that was asked for is known."""

    def __init__(self, said: Mapping[str, Any], where: str, problems: list[str]) -> None:
        self._said, self._where, self._problems = said, where, problems
        self._known: dict[str, None] = {}

    def full(self, key: str) -> str:
        return ".".join(part for part in (self._where, key) if part)

    def wrong(self, key: str, why: str) -> None:
        self._problems.append(printable(f"{self.full(key)} {why}"))

    def unknown(self, key: str, word: str, known: Collection[str]) -> None:
        self.wrong(key, f"has {word}, which is not known" + (f"; the nearest known is {nearest(word, known)}" if known else ""))

    def close(self) -> None:
        """Name the keys that nobody has asked for."""
        for key in self._said:
            if key not in self._known:
                self.wrong(key, f"is not known; the nearest known is {nearest(key, self._known)}")

    def has(self, key: str) -> bool:
        return key in self._said

    def take(self, key: str, default: object = None) -> Any:
        self._known[key] = None
        return self._said.get(key, default)

    def text(self, key: str, default: str | None = None) -> str:
        """A text of one line; without a `default` it must be there and say something."""
        said = self.take(key, default)
        if said is None:
            self.wrong(key, "is missing")
        elif not isinstance(said, str) or len(said) > _LONGEST or (default is None and not said.strip()):
            self.wrong(key, "must be a text in quotes")
        elif not said.isprintable():  # it would steer a terminal, or turn the text around it on a card
            self.wrong(key, "has a line break or another character that cannot be seen")
        else:
            return said
        return ""

    def one_of(self, key: str, choices: Collection[str], default: str | None = None) -> str:
        said = self.text(key, default)
        if said and said not in choices:
            self.wrong(key, f"must be one of {', '.join(choices)}; the nearest to {said[:40]!r} is {nearest(said, choices)}")
        return said

    def yes(self, key: str) -> bool:
        said = self.take(key, False)
        if not isinstance(said, bool):
            self.wrong(key, "must be true or false")
        return said is True

    def number(self, key: str, default: float, most: float) -> float:
        said = self.take(key, default)
        if isinstance(said, (int, float)) and not isinstance(said, bool) and math.isfinite(said) and 0 <= said <= most:
            return said
        self.wrong(key, f"must be a number from 0 to {most:g}")
        return default

    def texts(self, key: str) -> tuple[str, ...]:
        said = self.take(key, [])
        if isinstance(said, list) and all(isinstance(item, str) for item in said):
            return tuple(said)
        self.wrong(key, "must be a list of texts in quotes")
        return ()

    def texts_by_name(self, key: str) -> Mapping[str, str]:
        said = self.take(key, {})
        if isinstance(said, dict) and all(isinstance(item, str) for item in said.values()):
            return said
        self.wrong(key, 'must be a table of texts: { name = "text" }')
        return {}

    def any_json(self, key: str) -> Any:
        """Whatever JSON can hold; None if it is not there."""
        said = self.take(key)
        try:
            json.dumps(said, allow_nan=False)
        except (TypeError, ValueError):
            self.wrong(key, "holds what JSON cannot, such as a date")
            return None
        return said

    def path(self, key: str, *, required: bool = True) -> JsonPath | None:
        said = self.text(key, None if required else "")
        return self._path(key, said) if said else None

    def paths(self, key: str, *, required: bool = True) -> Sequence[JsonPath]:
        """One path, or a list of them."""
        said = self.take(key)
        if said is None and not required:
            return ()
        texts = self.texts(key) if isinstance(said, list) and said else (self.text(key),)
        return tuple(path for text in texts if text and (path := self._path(key, text)))

    def paths_by_name(self, key: str) -> Mapping[str, JsonPath]:
        return {name: path for name, text in self.texts_by_name(key).items() if (path := self._path(f"{key}.{name}", text))}

    def table(self, key: str, *, required: bool = True) -> Table | None:
        said = self.take(key)
        if isinstance(said, dict):
            return Table(said, self.full(key), self._problems)
        if said is not None or required:
            self.wrong(key, f"must be a table: [{self.full(key)}]" if said is not None else "is missing")
        return None

    def tables(self, key: str) -> Iterator[Table]:
        """The tables of `[[key]]`; there must be one."""
        said = self.take(key)
        if isinstance(said, list) and said and all(isinstance(item, dict) for item in said):
            for place, item in enumerate(said, 1):
                yield Table(item, f"{self.full(key)}[{place}]" if len(said) > 1 else self.full(key), self._problems)
        else:
            self.wrong(key, f"must be there, as [[{key}]]")

    def tables_by_name(self, key: str) -> Iterator[tuple[str, Table]]:
        said = self.take(key, {})
        if not isinstance(said, dict) or not all(isinstance(item, dict) for item in said.values()):
            self.wrong(key, f"has a table for each value: [{key}.base_url]")
            return
        for name, item in said.items():
            yield name, Table(item, f"{self.full(key)}.{name}", self._problems)

    def _path(self, key: str, text: str) -> JsonPath | None:
        try:
            return JsonPath.make(text)
        except NoPath as wrong:
            self.wrong(key, f"must be {wrong}")
            return None
