"""settings.toml: read so that nothing in it can keep the program from starting, changed so that a person's comments stay."""

from __future__ import annotations

import re
import stat
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

from screenpop.settings import private_file
from screenpop.settings.checks import Wrong
from screenpop.settings.line_label import LineLabel
from screenpop.settings.model import ANY, TABLES, Key, Settings, find, keys_of, nearest
from screenpop.trouble import Trouble

_LARGEST = 1 << 20


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing in the file that is not as it should be. `key` is its full name, a table's name, or "" for the whole file.

    `security`: it concerns a value without which the listener must not start.
    """

    key: str
    message: str
    security: bool = False


@dataclass(frozen=True, slots=True)
class Loaded:
    """The settings to use now, and what was wrong with the file. `blocks_listener`: a security value is not what was meant."""

    settings: Settings
    problems: tuple[Problem, ...] = ()

    @property
    def blocks_listener(self) -> bool:
        return any(problem.security for problem in self.problems)


class _Bad(Exception):
    """The file cannot be used as a whole; the message says why, with the line where there is one."""


class _File(NamedTuple):
    text: str
    document: dict[str, Any]


def load(path: Path, last_good: Settings | None = None) -> Loaded:
    """Read the file. Never raises: what cannot be used keeps its value in `last_good` (default: the defaults) and is a problem.

    A file that is not there stands for the defaults; so does a key that is not there.
    """
    kept = last_good or Settings()
    try:
        document = _read(path).document
    except _Bad as bad:
        stays = "the settings in use stay" if last_good else "the defaults are used"
        return Loaded(kept, (Problem("", f"{path.name} cannot be read: {bad}. It is left as it is; {stays}."),))
    problems: list[Problem] = []
    tables = {table: _table(table, document.get(table, {}), kept, problems) for table in TABLES}
    for name in document:
        if name not in TABLES:
            what = f"[{name}]" if isinstance(document[name], dict) else name
            problems.append(Problem(name, f"{_short(what)} is not known; the nearest known is {nearest(name)}."))
    settings = Settings(**tables)
    if settings.listener.tls_key and not settings.listener.tls_cert and not any(problem.security for problem in problems):
        listener = replace(settings.listener, tls_cert=kept.listener.tls_cert, tls_key=kept.listener.tls_key)
        settings = replace(settings, listener=listener)
        message = "listener.tls_key is set without listener.tls_cert: that would be no TLS at all. The listener does not start."
        problems.append(Problem("listener.tls_key", message, security=True))
    return Loaded(settings, tuple(problems))


def change(path: Path, name: str, value: object) -> None:
    """Set one key (`popup.max_visible`, `lines.61312341234`) in the file; None takes it out, so that the default applies.

    Comments and order stay; missing tables and a missing file are made. Raises Trouble, the file then being as it was:
    for an unknown key, for a value the key cannot have, for a file that cannot be read, and where it cannot be written.
    """
    change_all(path, {name: value})


def change_all(path: Path, values: Mapping[str, object]) -> None:
    """Set several keys, as `change` does: all of them at once, or none."""
    written = [(*_key_and_value(name, value), name.partition(".")[2]) for name, value in values.items()]
    try:
        before = file = _read(path)
        for key, value, leaf in written:
            text = _with(file, key.table, leaf, value)
            file = _File(text, _parsed(text))
    except _Bad as bad:
        remedy = "Mend it, or move it away: the program then begins with the defaults"
        raise Trouble(f"{path.name} cannot be changed", f"{path}: {bad}", remedy) from None
    if file.text != before.text:
        private_file.write(path, file.text)


def _key_and_value(name: str, value: object) -> tuple[Key, Any]:
    """The key of this name, and the value as it is to be written. Raises Trouble."""
    key = find(name)
    if key is None:
        raise Trouble(f"There is no setting {_short(name)}", "", f"The nearest known is {nearest(name)}")
    try:
        return key, None if value is None else _as_toml(key.check(value))
    except Wrong as wrong:
        raise Trouble(f"{_short(name)} cannot be {_shown(value)}", f"It must be {wrong}") from None


def write_first(path: Path) -> bool:
    """Write a settings file in which every key stands, explained and commented out. False if there is one already.

    Raises Trouble where it cannot be written.
    """
    if path.exists() or path.is_symlink():
        return False
    lines = ["# The settings of screenpop. A line that begins with # shows a default; take the # away to change it.", ""]
    for table in TABLES:
        lines.append(f"[{table}]")
        for key in keys_of(table).values():
            lines.append(f"# {key.says}")
            if key.leaf != ANY:
                lines.append(f"# {key.leaf} = {_toml_text(key.default)}")
        lines.append("")
    private_file.write(path, "\n".join(lines))
    return True


def _read(path: Path) -> _File:
    """The file's text and what TOML makes of it; empty if there is no file. Raises `_Bad`."""
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            raise _Bad("it is a folder" if stat.S_ISDIR(found.st_mode) else "it is not a file")
        if found.st_size > _LARGEST:
            raise _Bad(f"it is larger than {_LARGEST} bytes")
        data = path.read_bytes()
    except FileNotFoundError:
        return _File("", {})
    except OSError as error:
        raise _Bad(private_file.reason(error)) from error
    except ValueError as error:
        raise _Bad("its name cannot be used on this computer") from error
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _Bad(f"line {_line(data[: error.start])} is not UTF-8") from None
    return _File(text, _parsed(text))


def _parsed(text: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        said = "its brackets are nested too deeply" if isinstance(error, RecursionError) else str(error)
    at = re.search(r"\(at line ([0-9]+), column [0-9]+\)", said)
    line = int(at[1]) if at else _line(text.rstrip().encode()) if "end of document" in said else None
    words = re.sub(r" *\(at [^)]*\)", "", said)
    raise _Bad(f"line {line}: {words}" if line else words)


def _line(before: bytes) -> int:
    return before.count(b"\n") + 1


def _table(table: str, raw: object, kept: Settings, problems: list[Problem]) -> Any:
    """One table of `Settings`: what is good in `raw`, the default where a key is missing, the kept value where one is wrong."""
    last = getattr(kept, table)
    if not isinstance(raw, dict):
        problems.append(
            Problem(table, f"{table} must be a table, that is a line [{table}] with its keys below; nothing in it changes.")
        )
        return last
    known = keys_of(table)
    chosen: dict[str, Any] = {}
    fields: dict[str, Any] = {}
    last_chosen: Mapping[str, Any] = last if table == "lines" else getattr(last, "account", {})
    for leaf, value in raw.items():
        name = f"{table}.{leaf}"
        key = find(name)
        if key is None:
            problems.append(Problem(name, f"{_short(name)} is not known; the nearest known is {nearest(name)}."))
        elif key.leaf == ANY:
            clean = _checked(key, name, value, last_chosen.get(leaf), problems)
            chosen |= {leaf: clean} if clean is not None else {}
        else:
            fields[leaf] = _checked(key, name, value, getattr(last, leaf), problems)
    if table == "lines":
        return chosen
    if ANY in known:
        fields["account"] = chosen
    return type(last)(**fields)


def _checked(key: Key, name: str, value: object, kept: Any, problems: list[Problem]) -> Any:
    try:
        return key.check(value)
    except Wrong as wrong:
        after = f"{_shown(kept)} stays in use" if kept is not None else "it is left out"
        if key.security:
            after = "the listener does not start until this is mended"
        problems.append(Problem(name, f"{_short(name)} is {_shown(value)}, but it must be {wrong}; {after}.", key.security))
        return kept


def _with(file: _File, table: str, leaf: str, value: Any) -> str:
    """The file's text with one value changed. What it then says is compared with what it should say. Raises `_Bad`."""
    import tomlkit  # noqa: PLC0415 - 0.1 s, which only a change costs
    from tomlkit.exceptions import TOMLKitError  # noqa: PLC0415

    should = {name: dict(entry) if name == table and isinstance(entry, dict) else entry for name, entry in file.document.items()}
    entry = should.setdefault(table, {})
    if not isinstance(entry, dict):
        raise _Bad(f"{table} is not a table in it")
    if value is None and leaf not in entry:
        return file.text
    try:
        document = tomlkit.parse(file.text)
        target: Any = document.setdefault(table, tomlkit.table())
        if value is None:
            del entry[leaf], target[leaf]
        else:
            entry[leaf] = target[leaf] = value
        text: str = document.as_string()
        if _parsed(text) == should:
            return text
    except (TOMLKitError, RecursionError):
        pass
    raise _Bad(f"{table}.{leaf} cannot be changed without touching the rest; change it by hand")


def _as_toml(value: Any) -> Any:
    """A checked value as TOML has it."""
    if isinstance(value, LineLabel):
        return value.as_toml()
    return list(value) if isinstance(value, tuple) else value


def _toml_text(value: Any) -> str:
    import tomlkit  # noqa: PLC0415

    text: str = tomlkit.item(_as_toml(value)).as_string()
    return text


def _shown(value: object) -> str:
    """A value for a message: short, on one line, without what stands before an `@` in an address."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, datetime):
        return value.isoformat()
    try:
        said = repr(_as_toml(value))
    except (ValueError, RecursionError):
        return "too large a number"
    return _short(re.sub(r"//[^/@]*@", "//…@", said))


def _short(text: str) -> str:
    clean = "".join(letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in text)
    return clean if len(clean) <= 60 else clean[:59] + "…"
