"""settings.toml: read so that nothing in it can keep the program from starting, changed so that a person's comments stay."""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from screenpop.settings import private_file
from screenpop.settings.checks import Wrong
from screenpop.settings.model import ANY, TABLES, Key, Settings, find, keys_of, nearest
from screenpop.settings.policy import NOTHING, Policy
from screenpop.settings.problem import Problem, as_toml, short, shown
from screenpop.settings.toml_lines import in_order, renamed
from screenpop.settings.toml_text import Bad, File, parsed, read
from screenpop.settings.values import chosen as chosen_in
from screenpop.trouble import Trouble

_ONE_AT_A_TIME = threading.Lock()
"""Each change is made in a thread of its own: of two that read the same file, the second would take back the first."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """The settings to use now, what was wrong with the files, and what an administrator has fixed of them.

    `blocks_listener`: a security value is not what was meant.
    """

    settings: Settings
    problems: tuple[Problem, ...] = ()
    policy: Policy = NOTHING

    @property
    def blocks_listener(self) -> bool:
        return any(problem.security for problem in self.problems)


def load(path: Path, last_good: Settings | None = None, policy: Policy = NOTHING) -> Loaded:
    """Read the file. Never raises: what cannot be used keeps its value in `last_good` (default: the defaults) and is a problem.

    A file that is not there stands for the defaults; so does a key that is not there. What the `policy` fixes wins, and what is
    wrong with a person's own value for it does not matter.
    """
    kept = last_good or Settings()
    try:
        settings, found = _settings(read(path).document, kept)
    except Bad as bad:
        stays = "the settings in use stay" if last_good else "the defaults are used"
        settings, found = kept, [Problem("", f"{path.name} cannot be read: {bad}. It is left as it is; {stays}.")]
    problems = [problem for problem in found if problem.key not in policy.fixed]
    settings = policy.over(settings)
    listener = settings.listener
    if listener.tls_key and not listener.tls_cert and not any(problem.security for problem in (*policy.problems, *problems)):
        listener = replace(listener, tls_cert=kept.listener.tls_cert, tls_key=kept.listener.tls_key)
        settings = replace(settings, listener=listener)
        message = "listener.tls_key is set without listener.tls_cert: that would be no TLS at all. The listener does not start."
        problems.append(Problem("listener.tls_key", message, security=True))
    return Loaded(settings, (*policy.problems, *problems), policy)


def _settings(document: Mapping[str, Any], kept: Settings) -> tuple[Settings, list[Problem]]:
    problems: list[Problem] = []
    tables = {table: _table(table, document.get(table, {}), kept, problems) for table in TABLES}
    for name in document:
        if name not in TABLES:
            what = f"[{name}]" if isinstance(document[name], dict) else name
            problems.append(Problem(name, f"{short(what)} is not known; the nearest known is {nearest(name)}."))
    return Settings(**tables), problems


def change(path: Path, name: str, value: object) -> None:
    """Set one key (`popup.max_visible`, `lines.61312341234`) in the file; None takes it out, so that the default applies.

    Comments and order stay; missing tables and a missing file are made. Raises Trouble, the file then being as it was:
    for an unknown key, for a value the key cannot have, for a file that cannot be read, and where it cannot be written.
    """
    change_all(path, {name: value})


def change_all(path: Path, values: Mapping[str, object]) -> None:
    """Set several keys, as `change` does: all of them at once, or none. A chosen key that goes while another of its table comes is
    renamed: it keeps its place, which counts for rules, and its comments."""
    written = [(*_key_and_value(name, value), name.partition(".")[2]) for name, value in values.items()]
    with _ONE_AT_A_TIME:
        try:
            before = file = read(path)
            if (text := _renamed(file, written)) is not None:
                file = File(text, parsed(text))
            for key, value, leaf in written:
                text = _with(file, key.table, leaf, value)
                file = File(text, parsed(text))
        except Bad as bad:
            raise _unchangeable(path, bad) from None
        if file.text != before.text:
            private_file.write(path, file.text)


def _renamed(file: File, changes: Sequence[tuple[Key, Any, str]]) -> str | None:
    """The file's text with the one name changed that these changes come to; None where they come to something else."""
    gone = [(key, leaf) for key, value, leaf in changes if value is None]
    come = [(key, leaf) for key, value, leaf in changes if value is not None]
    if len(gone) != 1 or len(come) != 1 or gone[0][0] is not come[0][0] or gone[0][0].leaf != ANY:
        return None
    table, name, new = gone[0][0].table, gone[0][1], come[0][1]
    entries = file.document.get(table)
    if not isinstance(entries, dict) or name not in entries or new in entries:
        return None
    try:
        return renamed(file.text, table, name, new)
    except Bad:
        return None  # it is taken out and put in, then


def move(path: Path, name: str, other: str) -> None:
    """Put a chosen key (`rules.after hours`) in the place of another of its table: directly before that one if it stood behind it,
    else directly behind it. The comments directly above it go with it. Raises Trouble, the file then being as it was."""
    table, _, leaf = name.partition(".")
    instead = other.partition(".")[2]
    with _ONE_AT_A_TIME:
        try:
            file = read(path)
            entries = file.document.get(table)
            names = list(entries) if isinstance(entries, dict) else []
            for each in (leaf, instead):
                if each not in names:
                    raise Trouble(f"There is no setting {short(f'{table}.{each}')}", "", "")
            place = names.index(instead)
            names.remove(leaf)
            names.insert(place, leaf)
            text = in_order(file.text, table, names, keys_of(table)[ANY].says)
        except Bad as bad:
            raise _unchangeable(path, bad) from None
        private_file.write(path, text)


def _unchangeable(path: Path, bad: Bad) -> Trouble:
    remedy = "Mend it, or move it away: the program then begins with the defaults"
    return Trouble(f"{path.name} cannot be changed", f"{path}: {bad}", remedy)


def _key_and_value(name: str, value: object) -> tuple[Key, Any]:
    """The key of this name, and the value as it is to be written. Raises Trouble."""
    key = find(name)
    if key is None:
        raise Trouble(f"There is no setting {short(name)}", "", f"The nearest known is {nearest(name)}")
    try:
        return key, None if value is None else as_toml(key.check(value))
    except Wrong as wrong:
        raise Trouble(f"{short(name)} cannot be {shown(value)}", f"It must be {wrong}") from None


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
    last_chosen = chosen_in(kept, table)
    for leaf, value in raw.items():
        name = f"{table}.{leaf}"
        key = find(name)
        if key is None:
            problems.append(Problem(name, f"{short(name)} is not known; the nearest known is {nearest(name)}."))
        elif key.leaf == ANY:
            clean = _checked(key, name, value, last_chosen.get(leaf), problems)
            chosen |= {leaf: clean} if clean is not None else {}
        else:
            fields[leaf] = _checked(key, name, value, getattr(last, leaf), problems)
    if isinstance(last, Mapping):
        return chosen
    if ANY in known:
        fields["account"] = chosen
    return type(last)(**fields)


def _checked(key: Key, name: str, value: object, kept: Any, problems: list[Problem]) -> Any:
    try:
        return key.check(value)
    except Wrong as wrong:
        after = f"{shown(kept)} stays in use" if kept is not None else "it is left out"
        if key.security:
            after = "the listener does not start until this is mended"
        problems.append(Problem(name, f"{short(name)} is {shown(value)}, but it must be {wrong}; {after}.", key.security))
        return kept


def _with(file: File, table: str, leaf: str, value: Any) -> str:
    """The file's text with one value changed. What it then says is compared with what it should say. Raises `Bad`."""
    import tomlkit  # noqa: PLC0415 - 0.1 s, which only a change costs
    from tomlkit.exceptions import TOMLKitError  # noqa: PLC0415

    should = {name: dict(entry) if name == table and isinstance(entry, dict) else entry for name, entry in file.document.items()}
    entry = should.setdefault(table, {})
    if not isinstance(entry, dict):
        raise Bad(f"{table} is not a table in it")
    if _alike(value, entry.get(leaf)):
        return file.text
    try:
        document = tomlkit.parse(file.text)
        target: Any = document.setdefault(table, tomlkit.table())
        if value is None:
            del entry[leaf], target[leaf]
        else:
            before, entry[leaf] = entry.get(leaf), value
            _put(target, leaf, value, before)
        text: str = document.as_string()
        said = parsed(text)
        if said == should and (table != "rules" or list(said.get(table, ())) == list(entry)):  # the first that fits decides
            return text
    except (TOMLKitError, RecursionError):
        pass
    raise Bad(f"{table}.{leaf} cannot be changed without touching the rest; change it by hand")


def _put(target: Any, leaf: str, value: Any, before: Any) -> None:
    """Into a table of tomlkit's; an entry that has lines of its own keeps them, but for what changes in it."""
    import tomlkit  # noqa: PLC0415
    from tomlkit.items import Table  # noqa: PLC0415

    there = target.get(leaf)
    if not isinstance(value, dict):
        target[leaf] = value
    elif isinstance(there, Table):
        for part in [part for part in there if part not in value]:
            del there[part]
        for part, wanted in value.items():
            if not _alike(wanted, before.get(part)):
                there[part] = wanted
    elif there is None and any(isinstance(each, Table) for each in target.values()):
        there = tomlkit.table()
        there.update(value)
        target[leaf] = there  # behind the others, where one on a line cannot stand
    else:
        target[leaf] = _on_its_line(value)


def _alike(one: Any, other: Any) -> bool:
    """The same, in whatever order its keys stand; not ==: 1 and true are the same to that."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(_alike(value, other[key]) for key, value in one.items())
    return repr(one) == repr(other)


def _on_its_line(value: Mapping[str, Any]) -> Any:
    """A small table as the documentation writes it, so that it stays where it was, with the comment behind it."""
    import tomlkit  # noqa: PLC0415

    table = tomlkit.inline_table()
    table.update(value)
    return table


def _toml_text(value: Any) -> str:
    import tomlkit  # noqa: PLC0415

    text: str = tomlkit.item(as_toml(value)).as_string()
    return text
