"""No window is larger than its screen."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from screenpop.desktop.fitting import resize_to_fit


def test_a_window_has_its_size_where_there_is_room_and_else_what_there_is(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    room = window.screen().availableGeometry()
    resize_to_fit(window, 300, 200)
    assert (window.width(), window.height()) == (300, 200)
    resize_to_fit(window, 10_000, 10_000)
    assert window.width() == room.width()
    assert 0 < room.height() - window.height() < 50
