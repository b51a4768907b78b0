"""The buttons below a card, and what its menu can do."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from screenpop.desktop.card_menu import CardMenu
from screenpop.desktop.card_view import CardView
from screenpop.desktop.click_guard import UNTOUCHABLE_S
from screenpop.desktop.presenter import Presenter
from screenpop.desktop.toast import Toast
from tests.desktop.sight import Clock, Deeds, Sight, a_card, an_ended_card

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def toast(presenter: Presenter, qtbot: QtBot, sight: Sight, clock: Clock) -> Toast:
    for uuid in "21":
        presenter.pop(a_card(uuid))
    qtbot.waitUntil(lambda: len(sight.toasts()) == 2)
    clock.now += UNTOUCHABLE_S
    return sight.toasts()[0]


def opened(toast: Toast, sight: Sight) -> QMenu:
    button = sight.button(toast, "menuButton")
    assert isinstance(button, CardMenu)
    assert button.accessibleName() == "More"
    QTest.mouseClick(button, LEFT)
    assert button.menu_of_deeds is not None and button.menu_of_deeds.isVisible()
    return button.menu_of_deeds


def choose(menu: QMenu, words: str) -> None:
    entry = next(action for action in menu.actions() if action.text() == words)
    QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(entry).center())


@pytest.mark.parametrize(
    ("words", "seconds"), [("Remind me in 5 minutes", 300), ("Remind me in 30 minutes", 1800), ("Remind me in an hour", 3600)]
)
def test_a_call_is_put_off_and_its_card_goes(
    presenter: Presenter, toast: Toast, sight: Sight, deeds: Deeds, clock: Clock, words: str, seconds: int
) -> None:
    choose(opened(toast, sight), words)
    assert deeds.done == [(f"remind at {clock.now + seconds:g}", "1")]
    assert sight.titles() == ["Caller 2"] and not presenter.shows("1")


def test_a_reminder_stays_until_it_is_closed(presenter: Presenter, qtbot: QtBot, sight: Sight, clock: Clock) -> None:
    presenter.pop(an_ended_card(lasting=True))
    qtbot.waitUntil(lambda: len(sight.toasts()) == 1)
    presenter.update(an_ended_card(note="what the program knows now"))
    clock.now += 3600
    presenter._draw()
    assert sight.titles() == ["Caller 1"]
    assert presenter.dismiss_newest() == "1"


def test_all_cards_are_closed_from_any_of_them(toast: Toast, sight: Sight, deeds: Deeds) -> None:
    choose(opened(toast, sight), "Close all cards")
    assert sight.toasts() == [] and deeds.done == []


def test_no_disturbance_for_half_an_hour(toast: Toast, sight: Sight, deeds: Deeds, clock: Clock) -> None:
    choose(opened(toast, sight), "Do not disturb for 30 minutes")
    assert deeds.done == [("quiet until", str(clock.now + 1800))]


@pytest.mark.qt_log_ignore(r"requestActivate\(\) called for", extend=True)  # the offscreen platform activates what refuses it
def test_it_is_worked_by_keys_and_holds_its_card(
    presenter: Presenter, toast: Toast, sight: Sight, deeds: Deeds, clock: Clock, qtbot: QtBot
) -> None:
    menu = opened(toast, sight)
    presenter._hold()
    presenter.update(an_ended_card("1"))
    clock.now += 60
    qtbot.wait(20)
    assert toast.isVisible()
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    assert deeds.done == [] and not menu.isVisible()
    menu = opened(toast, sight)
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert deeds.done == [(f"remind at {clock.now + 1800:g}", "1")]


def test_the_first_button_has_its_words_and_the_others_say_theirs_when_pointed_at(
    presenter: Presenter, toast: Toast, sight: Sight, qtbot: QtBot
) -> None:
    def words() -> list[str]:
        buttons = [sight.button(toast, name) for name in ("primary", "second", "noteButton", "menuButton")]
        return [button.text() or f"({button.toolTip()})" for button in buttons if button.isVisible()]

    assert words() == ["Open in CRM", "(Copy number)", "(Note)", "(More)"]
    presenter.update(a_card("1", crm_url=None))
    qtbot.waitUntil(lambda: words() == ["Copy number", "(Note)", "(More)"])
    presenter.update(a_card("1", crm_url=None, copy=None))
    qtbot.waitUntil(lambda: words() == ["Note", "(More)"])
    presenter.update(a_card("1"))
    qtbot.waitUntil(lambda: words()[0] == "Open in CRM")
    assert all(sight.button(toast, name).accessibleName() for name in ("primary", "second", "noteButton", "menuButton", "close"))


def test_the_card_reads_as_one(toast: Toast) -> None:
    said = "Call from Caller 1: 0491 570 006, Harbour Dental Clinic, Ringing, Support line, Sales queue · 201 Reception"
    view = toast.findChild(CardView)
    assert isinstance(view, CardView) and view.accessibleName() == said
