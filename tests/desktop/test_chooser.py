"""Who calls, on the card: names that come later, several to choose from, all without the window coming or going."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from screenpop.calls.message import Message
from screenpop.cards import Card
from screenpop.desktop.chooser import Chooser
from screenpop.desktop.click_guard import UNTOUCHABLE_S
from screenpop.desktop.presenter import Presenter
from screenpop.desktop.theme import Theme
from screenpop.desktop.toast import Toast
from screenpop.known import History, Person
from screenpop.settings.model import Popup
from tests.desktop.conftest import PresenterFor
from tests.desktop.sight import Clock, Deeds, Sight, a_card, an_ended_card

LEFT = Qt.MouseButton.LeftButton
PRIYA = Person("Priya Raman", "Harbour Dental Clinic", "https://crm.example/7", "own-api")
RAHUL = Person("Rahul & Sons", None, "https://crm.example/8", "own-api")


def unknown(**changes: Any) -> Card:
    return a_card(title=Message("0491 570 006"), number=None, company=None, **changes)


def chooser(toast: Toast) -> Chooser:
    found = toast.findChild(Chooser)
    assert isinstance(found, Chooser)
    return found


def open_menu(toast: Toast, clock: Clock) -> Chooser:
    clock.now += UNTOUCHABLE_S
    found = chooser(toast)
    QTest.mouseClick(found, LEFT)
    assert found.menu_of_people.isVisible() and found.choosing
    return found


class Happened(QObject):
    """What happens to a window besides being moved and drawn."""

    def __init__(self, toast: Toast) -> None:
        super().__init__(toast)
        self.noted: list[QEvent.Type] = []
        toast.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Hide, QEvent.Type.Show, QEvent.Type.WinIdChange):
            self.noted.append(event.type())
        return False


@pytest.mark.parametrize("position", ["bottom-right", "bottom-left", "top-right", "top-left"])
def test_an_answer_hides_and_remakes_no_window_and_a_grown_card_keeps_its_corner(
    present: PresenterFor, qtbot: QtBot, sight: Sight, position: str
) -> None:
    presenter = present(Popup(position=position))
    presenter.pop(unknown())
    qtbot.waitUntil(lambda: len(sight.toasts()) == 1)
    toast = sight.toasts()[0]
    before, window, happened = toast.geometry(), toast.winId(), Happened(toast)
    notes = (Message("The CRM did not answer in time"),)
    presenter.update(unknown(people=(PRIYA, RAHUL), history=History(1), notes=notes))
    qtbot.waitUntil(lambda: chooser(toast).isVisible())
    presenter.update(a_card(title=Message("Priya Raman"), company=PRIYA.company, history=History(1), notes=notes))
    qtbot.waitUntil(lambda: sight.text(toast, "company") == PRIYA.company)
    assert (sight.text(toast, "title"), sight.text(toast, "history")) == ("Priya Raman", "First call")
    after = toast.geometry()
    assert after.height() > before.height()
    corners = {"bottom-right": "bottomRight", "bottom-left": "bottomLeft", "top-right": "topRight", "top-left": "topLeft"}
    assert getattr(after, corners[position])() == getattr(before, corners[position])()
    assert (toast.winId(), happened.noted) == (window, [])


def test_one_is_chosen_with_the_mouse(presenter: Presenter, qtbot: QtBot, sight: Sight, clock: Clock, deeds: Deeds) -> None:
    presenter.pop(unknown(people=(PRIYA, RAHUL)))
    qtbot.waitUntil(lambda: len(sight.toasts()) == 1)
    found = open_menu(sight.toasts()[0], clock)
    menu = found.menu_of_people
    assert [entry.text() for entry in menu.actions()] == ["Priya Raman – Harbour Dental Clinic", "Rahul && Sons"]
    QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(menu.actions()[1]).center())
    assert deeds.done == [("choose Rahul & Sons", "1")]
    assert not menu.isVisible()
    assert found.accessibleName() == "2 matches: choose who calls"


def test_one_is_chosen_with_the_keys(presenter: Presenter, qtbot: QtBot, sight: Sight, clock: Clock, deeds: Deeds) -> None:
    presenter.pop(unknown(people=(PRIYA, RAHUL), chosen=RAHUL))
    qtbot.waitUntil(lambda: len(sight.toasts()) == 1)
    found = open_menu(sight.toasts()[0], clock)
    assert [entry.isChecked() for entry in found.menu_of_people.actions()] == [False, True]
    QTest.keyClick(found.menu_of_people, Qt.Key.Key_Escape)
    assert not found.menu_of_people.isVisible() and deeds.done == []
    found = open_menu(sight.toasts()[0], clock)
    QTest.keyClick(found.menu_of_people, Qt.Key.Key_Down)
    QTest.keyClick(found.menu_of_people, Qt.Key.Key_Up)
    QTest.keyClick(found.menu_of_people, Qt.Key.Key_Return)
    assert deeds.done == [("choose Priya Raman", "1")]


def test_a_click_on_the_button_opens_no_crm_and_none_counts_at_first(
    presenter: Presenter, qtbot: QtBot, sight: Sight, clock: Clock, deeds: Deeds
) -> None:
    presenter.pop(unknown(people=(PRIYA, RAHUL)))
    qtbot.waitUntil(lambda: len(sight.toasts()) == 1)
    found = chooser(sight.toasts()[0])
    QTest.mouseClick(found, LEFT)
    assert not found.menu_of_people.isVisible(), "meant for what was there before"
    open_menu(sight.toasts()[0], clock)
    assert deeds.done == []


def test_a_card_stays_while_its_menu_is_open(present: PresenterFor, qtbot: QtBot, sight: Sight, clock: Clock) -> None:
    presenter = present(Popup(seconds_after_end=0.1))
    presenter.pop(unknown(people=(PRIYA, RAHUL)))
    qtbot.waitUntil(lambda: len(sight.toasts()) == 1)
    found = open_menu(sight.toasts()[0], clock)
    presenter._hold()
    presenter.update(an_ended_card(people=(PRIYA, RAHUL)))
    clock.now += 60
    qtbot.wait(50)
    assert len(sight.toasts()) == 1 and found.menu_of_people.isVisible()
    found.menu_of_people.close()
    clock.now += 60
    qtbot.waitUntil(lambda: sight.toasts() == [])


def test_the_menu_goes_with_the_card_and_with_the_people(presenter: Presenter, qtbot: QtBot, sight: Sight, clock: Clock) -> None:
    presenter.pop(unknown(people=(PRIYA, RAHUL)))
    qtbot.waitUntil(lambda: len(sight.toasts()) == 1)
    menu = open_menu(sight.toasts()[0], clock).menu_of_people
    clock.now += 1
    presenter.update(unknown(people=(PRIYA, RAHUL, Person("Third", None, None, "customers"))))
    qtbot.waitUntil(lambda: not menu.isVisible())
    menu = open_menu(sight.toasts()[0], clock).menu_of_people
    presenter.close("1")
    assert menu.isVisible(), "nothing goes while a person chooses"
    menu.close()
    qtbot.waitUntil(lambda: sight.toasts() == [])
    presenter.pop(unknown(people=(PRIYA, RAHUL)))
    clock.now += 1
    qtbot.waitUntil(lambda: len(sight.toasts()) == 1)
    menu = open_menu(sight.toasts()[0], clock).menu_of_people
    presenter.dismiss_newest()
    assert not menu.isVisible()


@pytest.mark.parametrize("name", ["Maximilian Featherstonehaugh " * 9, "W" * 300, "محمد عبد الرحمن " * 20])
@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_long_names_in_either_direction_widen_nothing(
    qapp: QApplication, present: PresenterFor, qtbot: QtBot, sight: Sight, clock: Clock, name: str, direction: Qt.LayoutDirection
) -> None:
    qapp.setLayoutDirection(direction)
    try:
        presenter = present(Popup())
        person = Person(name, name, "https://crm.example/9", "own-api")
        presenter.pop(a_card(title=Message("{name}", (("name", name),)), company=name, people=(PRIYA, person), chosen=person))
        qtbot.waitUntil(lambda: len(sight.toasts()) == 1)
        toast = sight.toasts()[0]
        found, number = chooser(toast), toast.findChild(QWidget, "number")
        assert toast.size_on_paper.width() == Theme(qapp).sizes.scaled(360)
        place = found.mapTo(toast, QPoint())
        assert found.width() >= found.sizeHint().width() and toast.rect().contains(place) and number is not None
        menu = open_menu(toast, clock).menu_of_people
        assert QGuiApplication.primaryScreen().availableGeometry().contains(menu.geometry())
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
