"""The commands. Qt is imported only inside `run` and `demo`, so that the others start fast and work without it."""

from __future__ import annotations

import argparse
import contextlib
import gc
import io
import json
import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import timedelta
from functools import partial
from typing import Any

import screenpop
from screenpop import arguments, contacts_command, crm_command, offline, record, relay_command, terminal
from screenpop.calls.call import Outcome
from screenpop.calls.event import EventKind
from screenpop.journal.search import Query
from screenpop.statistics import begin_of
from screenpop.system import autostart, control
from screenpop.system.paths import Profile
from screenpop.trouble import Trouble

DONE, FAILED, MISUSED = 0, 1, 2


def main(words: Sequence[str] | None = None) -> int:
    """Run one command; answers its exit code: 0 done, 1 it failed (said on stderr), 2 wrong usage."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # a terminal or a file that is not in UTF-8 must not end a command
            stream.reconfigure(errors="backslashreplace")
    parser = build_parser()
    given = parser.parse_args(list(sys.argv[1:] if words is None else words))
    if given.command is None:
        given = parser.parse_args(["run"], namespace=given)
    try:
        done = int(given.do(Profile.of(given.profile), given) or DONE)
        if sys.stdout is not None:
            sys.stdout.flush()  # here, and not when Python ends, where nobody could see to it
        return done
    except Trouble as trouble:
        print("\n".join(part for part in (trouble.title, trouble.happened, trouble.remedy) if part), file=sys.stderr)
        return FAILED
    except KeyboardInterrupt:
        return FAILED
    except UnicodeEncodeError as error:
        print(f"A word of this command cannot be used: {error.object[error.start : error.end]!r}", file=sys.stderr)
        return FAILED
    except BrokenPipeError:  # `screenpop calls | head`: nobody reads on, so there is nothing left to say
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except OSError as error:
        print(f"It could not be done: {error}", file=sys.stderr)
        return FAILED


def build_parser() -> argparse.ArgumentParser:
    """The parser; the README's reference is checked against it."""
    parser = argparse.ArgumentParser(prog="screenpop", description="Shows who is calling, and opens the caller in the CRM.")
    parser.add_argument("--version", action="version", version=f"screenpop {screenpop.__version__}")
    arguments.common(parser, None)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    for name, description, add_arguments, do in _COMMANDS:
        command = commands.add_parser(name, help=description, description=description)
        arguments.common(command, argparse.SUPPRESS)
        add_arguments(command)
        command.set_defaults(do=do)
    return parser


def run(profile: Profile, given: argparse.Namespace) -> int:
    gc.disable()  # until it runs: what a start makes is kept, and to look for garbage takes a tenth of it
    from screenpop import app, doctor

    return app.run(profile, examine=doctor.examine, port=given.port, verbose=given.verbose)


def demo(profile: Profile, given: argparse.Namespace) -> int:
    from screenpop import demo

    return demo.run(given.screenshots)


def urls(profile: Profile, given: argparse.Namespace) -> None:
    addresses = _ask_or_do(profile, "urls", offline.urls)
    if addresses["warning"]:
        print(addresses["warning"], file=sys.stderr)
    if given.json:
        _print_json(addresses["urls"])
        return
    width = max(map(len, addresses["urls"]))
    for event, address in addresses["urls"].items():
        print(f"{event:<{width}}  {address}")


def send(profile: Profile, given: argparse.Namespace) -> None:
    from screenpop import post

    where = _ask(profile, "urls")
    print(post.example(where["local"], EventKind(given.event), given.set, where["certificate"]))


def calls(profile: Profile, given: argparse.Namespace) -> None:
    found = offline.recent(profile, search=given.search, outcome=given.outcome, limit=given.limit)
    if given.json:
        listed = [record.record(call, found.desk, who, remarks) for call, who, remarks in found.calls]
        _print_json({"calls": listed, "total": found.total})
        return
    for call, who, _ in found.calls:
        print(record.line(call, found.desk, who))
    if found.total > len(found.calls):
        print(f"{len(found.calls)} of {found.total} calls; --limit shows more.")
    elif not found.calls:
        print("No calls found." if given.search or given.outcome else "No calls yet.")


def export(profile: Profile, given: argparse.Namespace) -> None:
    query = Query(
        search=given.search,
        outcome=Outcome(given.outcome) if given.outcome else None,
        since=begin_of(given.since) if given.since else None,
        until=begin_of(given.until + timedelta(1)) if given.until else None,
    )
    count = offline.export(profile, given.file, given.format, query, with_recordings=given.with_recordings)
    print(f"{'1 call' if count == 1 else f'{count} calls'} written to {given.file}")


def number(profile: Profile, given: argparse.Namespace) -> None:
    read = offline.number(profile, given.text)
    if given.json:
        _print_json({key: getattr(read, key) for key in ("input", "kind", "e164", "national", "extension")})
        return
    known = [
        f"{name} {value}"
        for name, value in (("E.164", read.e164), ("extension", read.extension), ("shown as", read.national))
        if value
    ]
    print(", ".join([read.kind.value, *known]))


def rebuild(profile: Profile, given: argparse.Namespace) -> None:
    done = _ask_or_do(profile, "rebuild", offline.rebuild)
    calls = "1 call" if done["calls"] == 1 else f"{done['calls']} calls"
    print(f"{calls} made again from the receipts; {done['differed']} differed.")


def forget(profile: Profile, given: argparse.Namespace) -> None:
    number = offline.to_forget(profile, given.number)
    question = f"Destroy all calls, notes and contacts of {number.national or given.number}? It cannot be undone. [y/N] "
    if not given.yes and (not terminal.is_there() or terminal.ask(question).lower() not in ("y", "yes")):
        raise Trouble("Nothing was forgotten", "It cannot be undone, and nobody has said yes", "Without a terminal, add --yes")
    do = partial(offline.forget, number=given.number)
    print(*offline.forgotten(_ask_or_do(profile, "forget", do, {"number": given.number})), sep="\n")


def examine(profile: Profile, given: argparse.Namespace) -> int:
    from screenpop import doctor

    report = doctor.examine(profile)
    if given.json:
        _print_json(doctor.as_json(report))
    elif given.support:
        print(report.support, end="")
    else:
        print(doctor.words(report.findings, report.requests))
    return FAILED if report.broken else DONE


def open_newest(profile: Profile, given: argparse.Namespace) -> None:
    _ask(profile, "open")


def dismiss(profile: Profile, given: argparse.Namespace) -> None:
    _ask(profile, "dismiss")


def recents(profile: Profile, given: argparse.Namespace) -> None:
    _ask(profile, "recents")


def secret(profile: Profile, given: argparse.Namespace) -> None:
    if (
        given.action == "show"
        and terminal.is_there()
        and terminal.ask(f"Show the secret {given.name} on this screen? [y/N] ").lower() != "y"
    ):
        raise Trouble("Nothing was shown", "", "")
    value = None
    if given.action == "set" and given.name != "url":
        value = terminal.ask_secret(f"The secret {given.name}: ")
    arguments = {"action": given.action, "name": given.name, "value": value}
    print(_ask_or_do(profile, "secret", lambda profile: offline.secret(profile, **arguments), arguments))


def join(profile: Profile, given: argparse.Namespace) -> None:
    from screenpop import joining

    code = given.code
    if code is None and terminal.is_there():
        code = terminal.ask_secret("The join code (it is not shown): ")
    elif code in (None, "-"):
        code = sys.stdin.read() if sys.stdin is not None else ""
    joined = _ask_or_do(profile, "join", lambda profile: joining.in_place_of_the_app(code, profile), {"code": code})
    for warning in joined["warnings"]:
        print(f"screenpop: {warning}", file=sys.stderr)
    print("\n".join(joined["done"]))


def crm(profile: Profile, given: argparse.Namespace) -> None:
    def keep(name: str, value: str) -> None:
        arguments = {"action": "set", "name": name, "value": value}
        _ask_or_do(profile, "secret", lambda profile: offline.secret(profile, **arguments), arguments)

    crm_command.run(profile, given, keep)


def start_at_login(profile: Profile, given: argparse.Namespace) -> None:
    login = autostart.of_this_system(profile)
    if given.action != "status":
        login.turn_on() if given.action == "on" else login.turn_off()
    started = login.starts()
    if login.is_on():
        print("screenpop starts at login.")
    elif started is None:
        print("screenpop does not start at login.")
    else:
        print(f"Another installation or profile of screenpop starts at login: {started}")


_COMMANDS = [
    ("run", "start the tray app and the listener (the same as no command)", arguments.of_run, run),
    ("urls", "print the addresses to paste into the PBX's dashboard", arguments.json, urls),
    ("send", "post one example event to the running listener, as the PBX would", arguments.of_send, send),
    ("calls", "list the recent calls, newest first", arguments.of_calls, calls),
    ("export", "write the calls to a file, as CSV or JSON", arguments.of_export, export),
    ("number", "show how a caller's number is read", arguments.of_number, number),
    ("rebuild", "make the list of calls again from the raw receipts", arguments.nothing, rebuild),
    ("forget", "destroy everything that is kept of a number", arguments.of_forget, forget),
    ("secret", "set, show, rotate or delete a secret of this profile", arguments.of_secret, secret),
    ("open", "open the newest card's caller in the CRM", arguments.nothing, open_newest),
    ("dismiss", "close the newest card", arguments.nothing, dismiss),
    ("recents", "show the recent calls' window", arguments.nothing, recents),
    ("autostart", "start screenpop when you log in, or not", arguments.of_autostart, start_at_login),
    ("doctor", "look for what keeps calls from popping, and say what to do about it", arguments.of_doctor, examine),
    ("join", "read this desk's calls from a relay, by the code of its administrator", arguments.of_join, join),
    (
        "relay",
        "take calls in once for many desktops: set up, run and administer a relay",
        relay_command.add_arguments,
        relay_command.run,
    ),
    ("crm", "ask the CRM who a caller is: set it up, try it", crm_command.add_arguments, crm),
    (
        "contacts",
        "who has which number: import files, search, list sources",
        contacts_command.add_arguments,
        contacts_command.run,
    ),
    ("demo", "play scripted calls through a real listener in a throw-away profile", arguments.of_demo, demo),
]


def _ask(profile: Profile, command: str) -> Any:
    try:
        return control.ask(profile, command, {}, timeout_s=60)
    except control.NobodyListening:
        raise Trouble(
            "screenpop is not running", "No running program answers for this profile", "Start it with: screenpop run"
        ) from None


def _ask_or_do(profile: Profile, command: str, do: Callable[[Profile], Any], arguments: Mapping[str, Any] | None = None) -> Any:
    """Let the running app do it; with none running, take its place for the moment (one process writes the journal, always)."""
    with contextlib.suppress(control.NobodyListening):
        return control.ask(profile, command, arguments or {}, timeout_s=600)
    with _in_place_of_the_app(profile):
        return do(profile)


@contextlib.contextmanager
def _in_place_of_the_app(profile: Profile) -> Iterator[None]:
    lock = control.InstanceLock(profile)
    if not lock.acquire():
        raise Trouble("screenpop is starting or does not answer", "Another program holds this profile", "Try again in a moment")
    try:
        yield
    finally:
        lock.release()


def _print_json(value: Any) -> None:
    any_character = (getattr(sys.stdout, "encoding", None) or "").lower().replace("-", "") == "utf8"
    print(json.dumps(value, ensure_ascii=not any_character, indent=2))
