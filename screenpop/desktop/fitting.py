"""Windows as large as they would like to be, and not larger than their screen: at 300 % a full HD screen has 640 by 360 to give."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

_TITLE_BAR = 40
"""Logical pixels that the desktop's own frame takes of the height."""


def resize_to_fit(window: QWidget, width: int, height: int) -> None:
    room = window.screen().availableGeometry()
    window.resize(min(width, room.width()), min(height, room.height() - _TITLE_BAR))
