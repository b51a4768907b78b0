"""Whether the desktop blends windows: without that, what a window leaves transparent is black on the screen.

Windows and macOS always blend. On X11 a program that does owns the selection `_NET_WM_CM_Sn` (EWMH).
"""

from __future__ import annotations

from screenpop.desktop.x11 import X11


class Compositor:
    """Answers `blends` for the platform Qt runs on (`QGuiApplication.platformName()`)."""

    def __init__(self, platform: str) -> None:
        self._x11 = X11() if platform == "xcb" else None

    def blends(self) -> bool:
        """One round trip to the X server, some 0.1 ms; it can change while we run."""
        return self._x11 is None or self._x11.selection_owned()

    def keep_from_taskbar(self, window: int) -> None:
        """Before a window is shown. Elsewhere than on X11 a tool window has no place there anyway."""
        if self._x11 is not None:
            self._x11.keep_from_taskbar(window)

    def close(self) -> None:
        if self._x11 is not None:
            self._x11.close()
            self._x11 = None
