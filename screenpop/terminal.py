"""The person at the terminal, if there is one, and what they are asked there."""

from __future__ import annotations

import getpass
import sys
from collections.abc import Callable

from screenpop.trouble import Trouble


def is_there() -> bool:
    return sys.stdin is not None and sys.stdin.isatty()


def ask(question: str) -> str:
    """Raises Trouble where the person ends it (Ctrl+D)."""
    return _answer(input, question).strip()


def ask_secret(question: str) -> str:
    """Not shown while it is typed; without a terminal the next line of the standard input. Raises Trouble."""
    if is_there():
        return _answer(getpass.getpass, question)
    return sys.stdin.readline().rstrip("\r\n") if sys.stdin is not None else ""


def _answer(asking: Callable[[str], str], question: str) -> str:
    try:
        return asking(question)
    except EOFError:
        print(file=sys.stderr)
        raise Trouble("It was stopped", "There was no answer", "Begin again") from None
