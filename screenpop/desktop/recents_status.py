"""The line below the recents: how many calls there are, or, for a moment, what has just been done."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtWidgets import QLabel, QWidget

from screenpop.calls.message import Message
from screenpop.desktop import texts

_SAID_FOR_MS = 4000


class StatusLine(QLabel):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = ""
        self._said = QTimer(self, singleShot=True, interval=_SAID_FOR_MS)
        self._said.timeout.connect(lambda: self._put(self._count))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setObjectName("status")

    def say(self, words: str) -> None:
        self._put(words)
        self._said.start()

    def count(self, calls: int | None, *, found: bool) -> None:
        """`found`: they are not all there are. None: nothing to count."""
        value = (("count", QLocale().toString(calls or 0)),)
        counted = texts.say(Message("Calls found: {count}", value) if found else Message("Calls: {count}", value))
        self._count = counted if calls is not None else ""
        if not self._said.isActive():
            self._put(self._count)

    def _put(self, words: str) -> None:
        self.setText(words)
        self.setVisible(bool(words))
