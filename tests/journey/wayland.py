"""A Wayland desktop beside the X desktop: a compositor without a screen, and the X desktop's session bus and notification server.

dunst cannot draw on this compositor, which knows no layer shell, so notifications appear on the X screen; a program that is
started here has no other way there than the bus.
"""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.journey.wait import wait_until
from tests.journey.xdesktop import START_S, XDesktop

SOCKET = "wayland-journey"
WESTON = ("weston", "--backend=headless-backend.so", "--use-pixman", "--no-config", f"--socket={SOCKET}")


@contextmanager
def compositor(desktop: XDesktop) -> Iterator[dict[str, str]]:
    """The variables that bring a program there, beside those of the desktop; DISPLAY is empty: there is no way back to X."""
    socket = Path(desktop.environment["XDG_RUNTIME_DIR"]) / SOCKET
    with desktop.running(*WESTON):
        wait_until(socket.exists, START_S, "the compositor")
        yield {"WAYLAND_DISPLAY": SOCKET, "DISPLAY": "", "QT_QPA_PLATFORM": "wayland", "XDG_SESSION_TYPE": "wayland"}


class Notifications:
    """What dunst shows and has shown, and a person's hand on it."""

    def __init__(self, desktop: XDesktop) -> None:
        self._desktop = desktop

    def displayed(self) -> int:
        return int(self._dunstctl("count", "displayed"))

    def wait_for(self, number: int, within: float = 5.0) -> None:
        """Until so many are displayed."""
        wait_until(lambda: self.displayed() == number, within, f"{number} notifications")

    def past(self) -> list[tuple[str, str]]:
        """Title and body of those that were closed, the last one first."""
        history: list[dict[str, Any]] = json.loads(self._dunstctl("history"))["data"][0]
        return [(entry["summary"]["data"], entry["body"]["data"]) for entry in history]

    def click(self) -> None:
        """On the newest one."""
        self._dunstctl("action", "0")

    def close_all(self) -> None:
        self._dunstctl("close-all")

    def _dunstctl(self, *words: str) -> str:
        command = ["dunstctl", *words]
        done = subprocess.run(command, env=self._desktop.environment, capture_output=True, text=True, timeout=20, check=True)
        return done.stdout
