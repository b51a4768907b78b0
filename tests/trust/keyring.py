"""gnome-keyring on a session bus of its own, in all its moods: unlocked, locked, not answering, crashed."""

from __future__ import annotations

import signal
import subprocess
from contextlib import ExitStack
from pathlib import Path

from jeepney import DBusAddress, new_method_call
from jeepney.io.blocking import open_dbus_connection

from tests.desktop.private_bus import CONFIG, running_bus
from tests.journey.wait import wait_until
from tests.journey.xdesktop import XDesktop, end

NAME = "org.freedesktop.secrets"
PROMPTER = "Gcr-prompter"
"""The class of the window in which gnome-keyring asks for its password."""
_PASSWORD = b"the keyring's own password"
_BUS = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")


class Keyring:
    """Use as a context manager: a bus, and no keyring on it before `start`. `environment` is what a program needs to meet it.

    The bus starts gnome-keyring's dialogue for the password on the desktop, as a desktop's own bus does, and nothing else:
    a keyring that crashed is started by nobody but the test.
    """

    def __init__(self, desktop: XDesktop, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._desktop = desktop
        self._folder = folder
        self._ends = ExitStack()
        self._daemon: subprocess.Popen[bytes] | None = None
        self.environment = {**desktop.environment, "XDG_DATA_HOME": str(folder / "data")}

    def __enter__(self) -> Keyring:
        services = self._folder / "services"
        services.mkdir(exist_ok=True)
        prompter = Path("/usr/share/dbus-1/services/org.gnome.keyring.SystemPrompter.service")
        (services / prompter.name).write_text(prompter.read_text())
        config = CONFIG.format(folder=self._folder).replace("<auth>", f"<servicedir>{services}</servicedir>\n  <auth>")
        (self._folder / "bus.conf").write_text(config)
        _, address = self._ends.enter_context(running_bus(f"--config-file={self._folder / 'bus.conf'}", self.environment))
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = address
        self._ends.callback(self.crash)
        return self

    def __exit__(self, *_: object) -> None:
        self._ends.close()

    def start(self, *, unlocked: bool) -> None:
        """Start the keyring and wait until it can be asked. Locked, it opens its dialogue when it is asked."""
        command = [
            "gnome-keyring-daemon",
            "--foreground",
            "--components=secrets",
            f"--control-directory={self._folder / 'control'}",
        ]
        with (self._folder / "keyring.log").open("ab") as log:
            self._daemon = subprocess.Popen(
                [*command, *(["--unlock"] if unlocked else [])],
                env=self.environment,
                stdin=subprocess.PIPE,
                stdout=log,
                stderr=log,
            )
        assert self._daemon.stdin is not None
        self._daemon.stdin.write(_PASSWORD if unlocked else b"")
        self._daemon.stdin.close()
        wait_until(self._is_there, what="the keyring")

    def freeze(self) -> None:
        """From now on it takes every question and answers none."""
        self._send(signal.SIGSTOP)

    def thaw(self) -> None:
        self._send(signal.SIGCONT)

    def crash(self) -> None:
        if self._daemon is not None:
            self._daemon.kill()
            self._daemon.wait()
            self._daemon = None

    def stop(self) -> None:
        if self._daemon is not None:
            end(self._daemon)
            self._daemon = None

    def _send(self, number: signal.Signals) -> None:
        assert self._daemon is not None
        self._daemon.send_signal(number)

    def _is_there(self) -> bool:
        with open_dbus_connection(self.environment["DBUS_SESSION_BUS_ADDRESS"]) as connection:
            asked = new_method_call(_BUS, "NameHasOwner", "s", (NAME,))
            return bool(connection.send_and_get_reply(asked, timeout=5).body[0])
