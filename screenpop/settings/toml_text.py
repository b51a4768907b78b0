"""A file of TOML as it stands on the disk: its text and what that says, or why it cannot be used as a whole."""

from __future__ import annotations

import re
import stat
import tomllib
from pathlib import Path
from typing import Any, NamedTuple

from screenpop.settings import private_file

_LARGEST = 1 << 20


class Bad(Exception):
    """The file cannot be used as a whole; the message says why, with the line where there is one."""


class File(NamedTuple):
    text: str
    document: dict[str, Any]


def read(path: Path) -> File:
    """The file's text and what TOML makes of it; empty if there is no file. Raises `Bad`."""
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            raise Bad("it is a folder" if stat.S_ISDIR(found.st_mode) else "it is not a file")
        if found.st_size > _LARGEST:
            raise Bad(f"it is larger than {_LARGEST} bytes")
        data = path.read_bytes()
    except FileNotFoundError:
        return File("", {})
    except OSError as error:
        raise Bad(private_file.reason(error)) from error
    except ValueError as error:
        raise Bad("its name cannot be used on this computer") from error
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Bad(f"line {_line(data[: error.start])} is not UTF-8") from None
    return File(text, parsed(text))


def parsed(text: str) -> dict[str, Any]:
    """Raises `Bad`."""
    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        said = "its brackets are nested too deeply" if isinstance(error, RecursionError) else str(error)
    at = re.search(r"\(at line ([0-9]+), column [0-9]+\)", said)
    line = int(at[1]) if at else _line(text.rstrip().encode()) if "end of document" in said else None
    words = re.sub(r" *\(at [^)]*\)", "", said)
    raise Bad(f"line {line}: {words}" if line else words)


def _line(before: bytes) -> int:
    return before.count(b"\n") + 1
