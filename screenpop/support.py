"""What somebody who helps needs to know, as a text that is safe to paste anywhere: no secret, no whole number, no link's path."""

from __future__ import annotations

import os
import platform
import sqlite3
import sys
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import screenpop
from screenpop.system.paths import Profile
from screenpop.system.redaction import redact

LOG_LINES = 100
_LONGEST_LINE = 600
_LOG_BYTES = 64 * 1024
_LIBRARIES = ("PySide6-Essentials", "qasync", "aiohttp", "keyring", "phonenumbers", "tomlkit", "jeepney")
_SESSION = ("XDG_CURRENT_DESKTOP", "XDG_SESSION_TYPE", "QT_QPA_PLATFORM", "SCREENPOP_SECRETS", "LANG")


def text(profile: Profile, findings: str, desktop: str) -> str:
    """Versions, platform, what the doctor found (`findings`, its words), and the end of the log."""
    log = "\n".join(_last_lines(profile.logs)) or "(empty)"
    told = redact(f"{findings}\n\nThe last lines of the log:\n\n{log}")
    return _without_home(f"{_versions(desktop)}\n\n{told}\n")


def _versions(desktop: str) -> str:
    session = [f"{name}={value}" for name in _SESSION if (value := os.environ.get(name))]
    return "\n".join(
        [
            f"screenpop {screenpop.__version__}{' (frozen)' if getattr(sys, 'frozen', False) else ''}",
            f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}, {', '.join(_libraries())}",
            platform.platform(),
            f"Desktop: {desktop}{'; ' if session else ''}{', '.join(session)}",
        ]
    )


def _libraries() -> Iterator[str]:
    for name in _LIBRARIES:
        try:
            yield f"{name} {version(name)}"
        except PackageNotFoundError:
            continue


def _last_lines(log: Path) -> list[str]:
    """Of the log, and where it was begun anew a moment ago, of the one before."""
    lines: list[str] = []
    for path in (log, log.with_name(log.name + ".1")):
        if len(lines) < LOG_LINES:
            lines = [*_tail(path), *lines]
    return lines[-LOG_LINES:]


def _tail(path: Path) -> list[str]:
    try:
        with path.open("rb") as file:
            size = file.seek(0, os.SEEK_END)
            file.seek(max(0, size - _LOG_BYTES))
            lines = file.read().decode("utf-8", "replace").splitlines()
    except OSError:
        return []
    return [line[:_LONGEST_LINE] for line in (lines[1:] if size > _LOG_BYTES else lines)]


def _without_home(said: str) -> str:
    """The person's name is often part of the path."""
    home = str(Path.home())
    return said.replace(home, "~") if len(home) > 1 else said
