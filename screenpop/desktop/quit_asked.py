"""Qt's own wish to quit (the session ends, the Dock, Cmd-Q), turned into ours, which closes everything in order."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication


class QuitAsked(QObject):
    """While it is entered, Qt does not end the loop: `quit_now` is called instead."""

    def __init__(self, application: QApplication, quit_now: Callable[[], None]) -> None:
        super().__init__()
        self._application, self._quit_now = application, quit_now

    def __enter__(self) -> None:
        self._application.installEventFilter(self)

    def __exit__(self, *_: object) -> None:
        self._application.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Quit:
            self._quit_now()
            return True
        return False
