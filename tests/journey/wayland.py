"""A Wayland desktop beside the X desktop: a compositor without a screen, and the X desktop's session bus and notification server.

dunst cannot draw on this compositor, which knows no layer shell, so notifications appear on the X screen; a program that is
started here has no other way there than the bus.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

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
