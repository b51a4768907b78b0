"""`screenpop contacts …`: importing contacts, looking one up, and the sources that they come from. It writes the index itself."""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from screenpop import arguments, contacts_sources_command, terminal
from screenpop.calls.number import NumberPlan
from screenpop.settings import in_use
from screenpop.settings.secrets import open_store
from screenpop.system.paths import Profile
from screenpop.trouble import Trouble

if TYPE_CHECKING:
    from screenpop.contacts.index import Index
    from screenpop.contacts.syncing import Work
    from screenpop.contacts.telling import Watch

_T = TypeVar("_T")
_MOST = 50
"""Contacts that a search shows."""
_LONGEST_NAME = 100
_FIELDS = "name, company, title, phone, url or uid"


def add_arguments(command: argparse.ArgumentParser) -> None:
    commands = command.add_subparsers(dest="contacts_command", metavar="COMMAND", title="commands", required=True)
    for name, description, add, do in _COMMANDS:
        sub = commands.add_parser(name, help=description, description=description)
        arguments.common(sub, argparse.SUPPRESS)
        add(sub)
        sub.set_defaults(do_with_contacts=do)


def run(profile: Profile, given: argparse.Namespace) -> int:
    return int(given.do_with_contacts(profile, given) or 0)


def _import_arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", type=Path, metavar="FILE", help="a table (CSV, TSV) or vCards")
    command.add_argument("--name", metavar="SOURCE", help="what the source is called (default: the file's name); it is replaced")
    command.add_argument(
        "--map", metavar="FIELD=COLUMN", action="append", default=[], type=_mapped,
        help=f"which column, by heading or number, is {_FIELDS}; may come several times",
    )  # fmt: skip
    command.add_argument("--yes", action="store_true", help="do not ask")
    command.add_argument("--dry-run", action="store_true", help="read and report, but change nothing")
    command.add_argument("--report", type=Path, metavar="FILE", help="write all that was left out, and why, to this file")


def _search_arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument("text", metavar="TEXT", help="words of name or company, or any part of a number")
    arguments.json(command)


def _source_argument(command: argparse.ArgumentParser) -> None:
    command.add_argument("source", metavar="SOURCE", help="the name of a source")


def _sync_arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument("source", metavar="SOURCE", nargs="?", help="only this one")


def _export_arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", type=Path, metavar="FILE", help="the table to write (CSV); one that is there is replaced")


def _mapped(text: str) -> tuple[str, str]:
    kind, equals, column = text.partition("=")
    if not equals or kind not in ("name", "company", "title", "phone", "url", "uid"):
        raise argparse.ArgumentTypeError(f"{text!r} is not FIELD=COLUMN; a FIELD is {_FIELDS}")
    return kind, column


def import_file(profile: Profile, given: argparse.Namespace) -> None:
    from screenpop.contacts import files, telling

    with _work(profile) as work:
        name = given.name if given.name is not None else given.file.stem
        if not name.strip() or len(name) > _LONGEST_NAME or not name.isprintable():
            raise Trouble("A source cannot be called that", "", f"Give it a name of up to {_LONGEST_NAME} characters with --name")
        earlier = work.index.source(name)
        if earlier is not None and earlier.source.kind not in files.KINDS:
            raise Trouble(f"There is a source named {name}, and it is no file", "", "Give this one another name with --name")
        _spare(given.report, [given.file])
        looked = files.look(given.file, name, work.plan, given.map)
        print(f"{given.file.name} is {looked.says[0]}.", *looked.says[1:], sep="\n  ")
        if looked.first:
            print("For example:", *map(telling.line, looked.first), sep="\n  ")
        if earlier is not None and not given.dry_run:
            print(f"It replaces what {name} has: {telling.counts(earlier)}.")
        if not given.yes and not given.dry_run and not _agreed():
            raise Trouble("Nothing was imported", "", "")
        with contextlib.ExitStack() as stack:
            index = stack.enter_context(_thrown_away()) if given.dry_run else work.index
            watch = stack.enter_context(telling.Watch(given.report))
            done = _unless_stopped(lambda: files.take(looked.source, _watched(replace(work, index=index), watch)))
    print(f"{name}: {telling.counts(done)}" + ". Nothing was changed." * given.dry_run)


def search(profile: Profile, given: argparse.Namespace) -> None:
    from screenpop.contacts import telling

    with _index(profile) as index:
        found = index.search(given.text, _MOST)
    if given.json:
        _print_json({"contacts": [{**telling.contact_record(entry.contact), "source": entry.source} for entry in found]})
        return
    for entry in found:
        print(f"{telling.line(entry.contact)} ({entry.source})")
    if not found:
        print("No contact found.")


def sources(profile: Profile, given: argparse.Namespace) -> None:
    from screenpop.contacts import telling

    with _index(profile) as index:
        states = index.sources()
        if given.json:
            _print_json({"sources": [telling.source_record(state, index) for state in states]})
            return
    for state in states:
        print(telling.source_lines(state))
    if not states:
        print(
            "No sources yet. Bring in a file with: screenpop contacts import FILE, or a server's with: screenpop contacts add-source URL"
        )


def sync(profile: Profile, given: argparse.Namespace) -> int:
    from screenpop.contacts import telling
    from screenpop.contacts.syncing import synchronise

    failed = 0
    with _work(profile) as work:
        for name in [given.source] if given.source else [state.source.name for state in work.index.sources()]:
            try:
                with telling.Watch() as watch:
                    done = _unless_stopped(lambda: synchronise(name, _watched(work, watch)))  # noqa: B023 - called at once
                print(f"{name}: {telling.counts(done) if done else 'nothing new'}")
            except Trouble as trouble:
                if given.source or isinstance(trouble.__cause__, KeyboardInterrupt):
                    raise
                print(f"{name}: {trouble}", file=sys.stderr)
                failed = 1
    return failed


def add_source(profile: Profile, given: argparse.Namespace) -> int:
    with _index(profile) as index:
        given.source = contacts_sources_command.add(index, open_store(profile.secrets, os.environ), given)
    return sync(profile, given)


def remove(profile: Profile, given: argparse.Namespace) -> None:
    with _index(profile) as index:
        state = index.source(given.source)
        if state is None:
            raise Trouble(f"There is no source named {given.source}", "", "See which there are with: screenpop contacts sources")
        contacts_sources_command.forget_password(open_store(profile.secrets, os.environ), state.source)
        index.remove(given.source)
    print(f"The contacts of {given.source} are removed.")


def export(profile: Profile, given: argparse.Namespace) -> None:
    from screenpop.contacts import export as table
    from screenpop.contacts import files, telling

    with _index(profile) as index:
        _spare(given.file, [Path(state.source.place) for state in index.sources() if state.source.kind in files.KINDS])
        contacts = index.search("", -1)
    with telling.writing(given.file, "utf-8-sig") as file:
        count = table.write(file, contacts)
    print(f"{count} contacts are in {given.file}.")


_COMMANDS: list[
    tuple[str, str, Callable[[argparse.ArgumentParser], None], Callable[[Profile, argparse.Namespace], int | None]]
] = [
    ("import", "take the contacts of a file, after showing how it was understood", _import_arguments, import_file),
    ("search", "find contacts by name, company or number", _search_arguments, search),
    ("sources", "list where contacts come from, and how that stands", arguments.json, sources),
    ("add-source", "take the contacts of a server, now and again", contacts_sources_command.add_arguments, add_source),
    ("sync", "read the sources again that have changed", _sync_arguments, sync),
    ("remove", "forget a source and its contacts", _source_argument, remove),
    ("export", "write all contacts as a table", _export_arguments, export),
]


# What the commands work with


@contextlib.contextmanager
def _index(profile: Profile) -> Iterator[Index]:
    from screenpop.contacts.index import Index

    profile.prepare()
    with contextlib.closing(Index(profile.contacts)) as index:
        yield index


@contextlib.contextmanager
def _thrown_away() -> Iterator[Index]:
    from screenpop.contacts.index import Index

    with tempfile.TemporaryDirectory() as folder, contextlib.closing(Index(Path(folder) / "contacts.db")) as index:
        yield index


@contextlib.contextmanager
def _work(profile: Profile) -> Iterator[Work]:
    from screenpop.contacts.syncing import Work

    numbers = in_use.load(profile).settings.numbers
    secrets = open_store(profile.secrets, os.environ)
    with _index(profile) as index:
        yield Work(index, NumberPlan(numbers.region, numbers.area_code), secrets.get)


def _spare(path: Path | None, sources: Iterable[Path]) -> None:
    """Raise Trouble where what is written would take the place of what contacts come from."""
    for source in sources:
        if path is not None and path.resolve() == source.resolve():
            raise Trouble(f"{path.name} would be overwritten", "Contacts come from this file", "Name another file to write to")


def _watched(work: Work, watch: Watch) -> Work:
    return replace(work, progress=watch.progress, note=watch.note)


def _unless_stopped(do: Callable[[], _T]) -> _T:
    try:
        return do()
    except KeyboardInterrupt as stopped:
        raise Trouble("It was stopped", "The contacts are as they were before", "") from stopped


def _agreed() -> bool:
    return not terminal.is_there() or terminal.ask("Import the contacts so? [Y/n] ").lower() in ("", "y", "yes")


def _print_json(value: Any) -> None:
    any_character = (getattr(sys.stdout, "encoding", None) or "").lower().replace("-", "") == "utf8"
    print(json.dumps(value, ensure_ascii=not any_character, indent=2))
