"""Labels whose text is never read as markup, over as many lines as it needs."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel


def plain_label(name: str, text: str = "") -> QLabel:
    """`name` is its name in the style."""
    made = QLabel(text, textFormat=Qt.TextFormat.PlainText)
    made.setObjectName(name)
    made.setWordWrap(True)
    return made


def selectable_label(name: str, text: str = "") -> QLabel:
    """One whose text can be copied, by mouse or keys."""
    made = plain_label(name, text)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard)
    return made
