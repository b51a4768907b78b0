"""Starting with the person's session on Windows: a value of the registry's Run key."""

from __future__ import annotations

import contextlib
import subprocess
import sys
from collections.abc import Sequence
from typing import Protocol

from screenpop.system.paths import APP
from screenpop.trouble import Trouble

RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
APPROVED = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
"""Where the Task Manager notes what a person has switched off there: a first byte that is odd."""

LONGEST = 260
"""Characters of a command that Windows runs from that key ("Run and RunOnce Registry Keys")."""


class Registry(Protocol):
    """The part of the registry that belongs to this person. All raise OSError."""

    def read(self, key: str, name: str) -> str | bytes | None: ...
    def write(self, key: str, name: str, text: str) -> None: ...
    def delete(self, key: str, name: str) -> None:
        """What is not there is no error."""


class RunKey:
    """An `Autostart`."""

    def __init__(self, registry: Registry, command: Sequence[str]) -> None:
        self._registry, self._line = registry, subprocess.list2cmdline(command)

    def starts(self) -> str | None:
        try:
            line, approved = self._registry.read(RUN, APP), self._registry.read(APPROVED, APP)
        except OSError as error:
            raise Trouble("What starts at login cannot be read", str(error)) from error
        switched_off = isinstance(approved, bytes) and approved[:1] != b"" and bool(approved[0] & 1)
        return line if isinstance(line, str) and not switched_off else None

    def is_on(self) -> bool:
        return self.starts() == self._line

    def turn_on(self) -> None:
        if len(self._line) > LONGEST:
            raise _unchanged(f"Windows starts no command of more than {LONGEST} characters: {self._line}")
        try:
            self._registry.write(RUN, APP, self._line)
            self._registry.delete(APPROVED, APP)
        except OSError as error:
            raise _unchanged(str(error)) from error

    def turn_off(self) -> None:
        try:
            self._registry.delete(RUN, APP)
        except OSError as error:
            raise _unchanged(str(error)) from error


def _unchanged(why: str) -> Trouble:
    return Trouble("What starts at login cannot be changed", why, "Put a shortcut to screenpop into the folder shell:startup")


if sys.platform == "win32":
    import winreg

    class CurrentUser:
        """HKEY_CURRENT_USER."""

        def read(self, key: str, name: str) -> str | bytes | None:
            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key) as opened:
                    value = winreg.QueryValueEx(opened, name)[0]
            except FileNotFoundError:
                return None
            return value if isinstance(value, (str, bytes)) else None

        def write(self, key: str, name: str, text: str) -> None:
            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, key) as opened:
                winreg.SetValueEx(opened, name, 0, winreg.REG_SZ, text)

        def delete(self, key: str, name: str) -> None:
            with (
                contextlib.suppress(FileNotFoundError),
                winreg.OpenKey(winreg.HKEY_CURRENT_USER, key, 0, winreg.KEY_SET_VALUE) as opened,
            ):
                winreg.DeleteValue(opened, name)
