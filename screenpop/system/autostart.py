"""Starting with the person's session: one class for each way that a desktop has for it.

Each way has one entry for screenpop, which starts the program and the profile that it was turned on for. Nothing here blocks
for long, but all of it touches the disk.
"""

from __future__ import annotations

import os
import plistlib
import subprocess
import sys
import tempfile
import xml.parsers.expat
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from screenpop.system.paths import APP, Profile
from screenpop.trouble import Trouble


class Autostart(Protocol):
    """Whether and how the desktop starts this program when its person logs in. All raise Trouble where that cannot be read or changed."""

    def starts(self) -> str | None:
        """What is started at the next login, as one line; None where nothing is."""

    def is_on(self) -> bool:
        """Whether that is this very program, with its profile."""

    def turn_on(self) -> None:
        """Start this one from the next login on, in place of whichever was."""

    def turn_off(self) -> None:
        """Start none of them."""


def of_this_system(profile: Profile) -> Autostart:
    """The way of the desktop that this is."""
    command = command_of(profile)
    if sys.platform == "win32":
        from screenpop.system.run_key import CurrentUser, RunKey  # noqa: PLC0415 - Windows has no other

        way: Autostart = RunKey(CurrentUser(), command)
    elif sys.platform == "darwin":
        way = LaunchAgent(Path.home() / "Library" / "LaunchAgents", command)
    else:
        config = os.environ.get("XDG_CONFIG_HOME", "")
        folder = Path(config) if Path(config).is_absolute() else Path.home() / ".config"
        way = DesktopEntry(folder / "autostart", command)
    return way


def command_of(profile: Profile) -> tuple[str, ...]:
    """What starts this installation with this profile, whatever the environment and the folder at login are."""
    if getattr(sys, "frozen", False):
        program: tuple[str, ...] = (sys.executable,)
    else:
        python = Path(sys.executable)
        windowless = python.with_name("pythonw.exe")  # the other one opens a console
        program = (str(windowless if windowless.exists() else python), "-m", APP)
    by_default = Profile.of() == profile and "SCREENPOP_PROFILE" not in os.environ
    return (*program, "run", *(() if by_default else ("--profile", str(profile.folder))))


class DesktopEntry:
    """Linux: a file in the autostart folder (Desktop Application Autostart Specification 0.5, Desktop Entry Specification 1.5)."""

    def __init__(self, folder: Path, command: Sequence[str]) -> None:
        self._file, self._command = folder / f"{APP}.desktop", command

    def starts(self) -> str | None:
        text = _read(self._file)
        if text is None:
            return None
        entry = _values(text.decode("utf-8", "replace"))
        hidden = entry.get("Hidden") == "true" or entry.get("X-GNOME-Autostart-enabled") == "false"
        return None if hidden else entry.get("Exec")

    def is_on(self) -> bool:
        return self.starts() == _exec(self._command)

    def turn_on(self) -> None:
        lines = [
            "[Desktop Entry]",
            "Type=Application",
            "Name=screenpop",
            "Comment=Shows who is calling",
            f"TryExec={_escaped(self._command[0])}",
            f"Exec={_exec(self._command)}",
            "Icon=screenpop",
            "Terminal=false",
            "X-GNOME-Autostart-enabled=true",
        ]
        _write(self._file, "".join(f"{line}\n" for line in lines))

    def turn_off(self) -> None:
        _remove(self._file)


class LaunchAgent:
    """macOS: a property list that launchd reads at login (launchd.plist(5)).

    What is switched off in the system's own list of login items cannot be seen from here.
    """

    def __init__(self, folder: Path, command: Sequence[str]) -> None:
        self._file, self._command = folder / f"{APP}.plist", command

    def starts(self) -> str | None:
        command = self._started()
        return subprocess.list2cmdline(command) if command is not None else None

    def is_on(self) -> bool:
        return self._started() == list(self._command)

    def turn_on(self) -> None:
        job = {
            "Label": APP,
            "ProgramArguments": list(self._command),
            "RunAtLoad": True,
            "ProcessType": "Interactive",
            "LimitLoadToSessionType": "Aqua",
        }
        try:
            written = plistlib.dumps(job).decode()
        except ValueError as error:
            raise _unwritable(self._file, "The program's folder has a name that a property list cannot hold") from error
        _write(self._file, written)

    def turn_off(self) -> None:
        _remove(self._file)

    def _started(self) -> list[str] | None:
        """A list that launchd could not read starts nothing."""
        try:
            job = plistlib.loads(_read(self._file) or b"")
        except (ValueError, xml.parsers.expat.ExpatError):
            return None
        command = job.get("ProgramArguments") if isinstance(job, dict) and job.get("RunAtLoad") is True else None
        return [str(word) for word in command] if isinstance(command, list) else None


def _exec(command: Sequence[str]) -> str:
    """The value of the key Exec: its arguments quoted, and the whole escaped as every text of such a file is."""
    by = ("env",) if "%" in command[0] else ()  # glib looks for the program before it has read its %% as %
    return _escaped(" ".join(map(_quoted, (*by, *command))))


def _quoted(argument: str) -> str:
    if argument and all(letter.isascii() and (letter.isalnum() or letter in "+,-./:@_") for letter in argument):
        return argument
    quoted = "".join(f"\\{letter}" if letter in '"`$\\' else letter for letter in argument)
    return f'"{quoted}"'.replace("%", "%%")


def _escaped(text: str) -> str:
    for letter, escape in (("\\", r"\\"), ("\n", r"\n"), ("\r", r"\r"), ("\t", r"\t")):
        text = text.replace(letter, escape)
    return text.replace(" ", r"\s", 1) if text.startswith(" ") else text


def _values(text: str) -> dict[str, str]:
    """The keys of the main group."""
    values: dict[str, str] = {}
    group = ""
    for line in text.split("\n"):
        if line.startswith("["):
            group = line.strip()
        elif group == "[Desktop Entry]" and "=" in line and not line.startswith("#"):
            key, _, value = line.partition("=")
            values[key.strip()] = value.strip(" \r")
    return values


def _read(file: Path) -> bytes | None:
    try:
        return file.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise Trouble("What starts at login cannot be read", f"{file}: {error.strerror}", "Look at that file") from error


def _write(file: Path, text: str) -> None:
    """Whole or not at all: half an entry could start something else."""
    try:
        written = text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise _unwritable(file, "The program's folder has a name that is not UTF-8") from error
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=f".{file.name}.", dir=file.parent)
        try:
            with os.fdopen(handle, "wb") as begun:
                begun.write(written)
            Path(name).chmod(0o644)
            Path(name).replace(file)
        except BaseException:
            Path(name).unlink()
            raise
    except OSError as error:
        raise _unwritable(file, error.strerror or str(error)) from error


def _remove(file: Path) -> None:
    try:
        file.unlink(missing_ok=True)
    except OSError as error:
        raise _unwritable(file, error.strerror or str(error)) from error


def _unwritable(file: Path, why: str) -> Trouble:
    return Trouble("What starts at login cannot be changed", f"{file}: {why}", "Add screenpop in the desktop's own settings")
