"""A line's colour is a dot before its label, on the card and in the recents, and nothing where none was chosen."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from screenpop.desktop.card_view import CardView
from screenpop.desktop.theme import Theme
from tests.desktop.recent_calls import recent
from tests.desktop.recents_desk import Desk
from tests.desktop.sight import a_card

PURPLE = "#b000b0"


def has(picture: QImage, color: str) -> bool:
    wanted = QColor(color).rgb()
    return any(picture.pixel(x, y) == wanted for x in range(picture.width()) for y in range(picture.height()))


@pytest.mark.parametrize("color", [PURPLE, None])
def test_on_a_card(qapp: QApplication, qtbot: QtBot, color: str | None) -> None:
    view = CardView(Theme(qapp))
    qtbot.addWidget(view)
    view.show_card(a_card(line="Sales", line_color=PURPLE), 0.0)
    view.show_card(a_card(line="Support", line_color=color), 0.0)
    view.restyle()
    dot = view.findChild(QWidget, "line-color")
    assert dot is not None and dot.isVisibleTo(view) is (color is not None)
    assert has(view.grab().toImage(), PURPLE) is (color is not None)


@pytest.mark.parametrize("color", [PURPLE, None])
def test_in_the_recents(qtbot: QtBot, color: str | None) -> None:
    desk = Desk(qtbot)
    desk.show(recent("a", line_color=color))
    desk.qtbot.waitUntil(lambda: desk.shown() == ["Ada Lovelace"])
    assert has(desk.list.grab().toImage(), PURPLE) is (color is not None)
