"""The keyboard, lent to a card while a person writes in it and given back to the window that had it.

A card never takes the focus by itself (R14): its window refuses it until the person clicks into the note. Windows: from the
documentation of its API, untried. macOS: the window that had the keyboard is not known; a click there takes it back.
"""

from __future__ import annotations

import ctypes
import sys
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QWindow

from screenpop.desktop.x11 import X11

_REFUSING = Qt.WindowType.WindowDoesNotAcceptFocus


class Keyboard:
    """One for all cards. What has to be asked of the system is asked when a card is first written in."""

    def __init__(self) -> None:
        self._system: _System | None = None
        self._before = 0
        self._lent_to: set[int] = set()

    def lend(self, window: QWindow) -> None:
        """The person wants to type here."""
        if window.isActive() and not refuses(window):
            return
        if self._system is None:
            self._system = _system()
        had_it = self._system.active_window()
        if had_it not in self._lent_to:
            self._before = had_it
        self._lent_to.add(int(window.winId()))
        window.setFlag(_REFUSING, False)  # of the native window: Qt's widget would hide it for that
        window.requestActivate()

    def give_back(self, window: QWindow) -> None:
        """The person has done here."""
        had_it = window.isActive()
        refuse(window)
        if had_it and self._before and self._system is not None:
            self._system.activate(self._before)

    def close(self) -> None:
        if self._system is not None:
            self._system.close()
            self._system = None


def refuse(window: QWindow) -> None:
    """No keyboard for this window, from now on."""
    window.setFlag(_REFUSING, True)


def refuses(window: QWindow) -> bool:
    return bool(window.flags() & _REFUSING)


class _System(Protocol):
    def active_window(self) -> int:
        """0 if there is none."""

    def activate(self, window: int) -> None: ...
    def close(self) -> None: ...


class _Others:
    """Windows; elsewhere nobody is known to have had it."""

    def active_window(self) -> int:
        if sys.platform == "win32":
            found = int(ctypes.windll.user32.GetForegroundWindow() or 0)
        else:
            found = 0
        return found

    def activate(self, window: int) -> None:
        if sys.platform == "win32":
            ctypes.windll.user32.SetForegroundWindow(ctypes.c_void_p(window))

    def close(self) -> None:
        """Nothing was opened."""


def _system() -> _System:
    return X11() if QGuiApplication.platformName() == "xcb" else _Others()
