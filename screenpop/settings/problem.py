"""What is wrong in a settings file, in words for a person: short, and without what must not be read over a shoulder."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from screenpop.printable import printable


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing in a file that is not as it should be. `key` is its full name, a table's name, or "" for the whole file.

    `security`: it concerns a value without which the listener must not start. `policy`: the administrator's file, where it is in that.
    """

    key: str
    message: str
    security: bool = False
    policy: Path | None = None


def as_toml(value: Any) -> Any:
    """A checked value as TOML has it."""
    if hasattr(value, "as_toml"):
        return value.as_toml()
    return list(value) if isinstance(value, tuple) else value


def shown(value: object) -> str:
    """A value for a message: short, on one line, without what stands before an `@` in an address."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, datetime):
        return value.isoformat()
    try:
        said = repr(as_toml(value))
    except (ValueError, RecursionError):
        return "too large a number"
    return short(re.sub(r"//[^/@]*@", "//…@", said))


def short(text: str) -> str:
    clean = printable(text)
    return clean if len(clean) <= 60 else clean[:59] + "…"
