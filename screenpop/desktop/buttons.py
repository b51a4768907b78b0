"""Buttons with words on them, as the windows' styles know them: the one that a window is for is `primary`."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton

from screenpop.calls.message import Message
from screenpop.desktop import texts


def push_button(
    message: Message, pressed: Callable[[], object], *, primary: bool = False, spoken: Message | None = None
) -> QPushButton:
    """`spoken`: what a screen reader says, where the words alone do not tell which of several it is."""
    made = QPushButton(texts.say(message))
    made.setProperty("primary" if primary else "second", True)
    made.setAutoDefault(True)  # Return presses the one that has the focus
    if spoken is not None:
        made.setAccessibleName(texts.say(spoken))
    made.clicked.connect(pressed)
    return made
