"""The arguments of the commands: what may be typed, and what is said about it."""

from __future__ import annotations

import argparse
import contextlib
from datetime import date
from pathlib import Path
from typing import Any

from screenpop import secret_command
from screenpop.calls.event import EventKind
from screenpop.export import Form


def common(parser: argparse.ArgumentParser, default: Any) -> None:
    parser.add_argument("--profile", metavar="DIR", default=default, help="keep everything in this folder (or SCREENPOP_PROFILE)")
    parser.add_argument("--verbose", action="store_true", default=default or False, help="log more, and to the terminal as well")


def nothing(command: argparse.ArgumentParser) -> None:
    pass


def json(command: argparse._ActionsContainer) -> None:
    command.add_argument("--json", action="store_true", help="print JSON")


def of_run(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--port", type=port, metavar="N", help="listen on this port instead of the settings' one; 0 takes a free one"
    )


def of_send(command: argparse.ArgumentParser) -> None:
    command.add_argument("event", metavar="EVENT", choices=[kind.value for kind in EventKind], help=", ".join(EventKind))
    command.add_argument(
        "--set", metavar="FIELD=VALUE", action="append", default=[], type=field, help="change a field of the example"
    )


def of_calls(command: argparse.ArgumentParser) -> None:
    json(command)
    command.add_argument("--limit", type=count, default=50, metavar="N", help="at most so many (default 50)")
    command.add_argument("--search", default="", metavar="TEXT", help="names, notes, tags, or any part of a number")
    command.add_argument("--outcome", choices=["missed", "answered_elsewhere", "answered"], help="only calls that ended so")


def of_export(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", type=Path, metavar="FILE", help="where to; .csv or .json at its end says in which form")
    command.add_argument("--format", type=Form, choices=list(Form), help="the form, for a file of another name")
    command.add_argument("--search", default="", metavar="TEXT", help="names, notes, tags, or any part of a number")
    command.add_argument("--outcome", choices=["missed", "answered_elsewhere", "answered"], help="only calls that ended so")
    command.add_argument("--since", type=day, metavar="DATE", help="only calls of this day or later, such as 2026-11-30")
    command.add_argument("--until", type=day, metavar="DATE", help="only calls of this day or earlier")
    command.add_argument(
        "--with-recordings", action="store_true", help="with the links to recordings: whoever has one can listen"
    )


def of_number(command: argparse.ArgumentParser) -> None:
    command.add_argument("text", metavar="TEXT", help="a number as the PBX sends it")
    json(command)


def of_forget(command: argparse.ArgumentParser) -> None:
    command.add_argument("number", metavar="NUMBER", help="the number, however it is written")
    command.add_argument("--yes", action="store_true", help="do not ask")


def of_secret(command: argparse.ArgumentParser) -> None:
    command.add_argument("action", metavar="ACTION", choices=secret_command.ACTIONS, help=", ".join(secret_command.ACTIONS))
    command.add_argument("name", metavar="NAME", help='which secret; "url" is the one in the addresses')


def of_autostart(command: argparse.ArgumentParser) -> None:
    command.add_argument("action", metavar="ACTION", choices=["on", "off", "status"], help="on, off, status")


def of_join(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "code",
        nargs="?",
        metavar="CODE",
        help='the code from your administrator; asked for if it is left out; "-" reads the standard input',
    )


def of_demo(command: argparse.ArgumentParser) -> None:
    command.add_argument("--screenshots", type=Path, metavar="DIR", help="save pictures of the screen in this folder")


def of_doctor(command: argparse.ArgumentParser) -> None:
    how = command.add_mutually_exclusive_group()
    json(how)
    how.add_argument(
        "--support", action="store_true", help="print a text to paste for somebody who helps: nothing private is in it"
    )


def port(text: str) -> int:
    if not text.isascii() or not text.isdecimal() or int(text) > 65535:
        raise argparse.ArgumentTypeError(f"{text!r} is no port: use a number from 0 to 65535")
    return int(text)


def count(text: str) -> int:
    if not text.isascii() or not text.isdecimal():
        raise argparse.ArgumentTypeError(f"{text!r} is no count: use a whole number from 0")
    return min(int(text), 2**31)


def day(text: str) -> date:
    with contextlib.suppress(ValueError):
        found = date.fromisoformat(text)
        if 2000 <= found.year < 3000:  # beyond, no computer is sure when a day begins
            return found
    raise argparse.ArgumentTypeError(f"{text!r} is no day: write it as 2026-11-30")


def field(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals or not name:
        raise argparse.ArgumentTypeError(f"{text!r} is not FIELD=VALUE")
    return name, value
