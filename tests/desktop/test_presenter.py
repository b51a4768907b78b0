from __future__ import annotations

import gc
import time

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QCursor, QEnterEvent, QGuiApplication, QScreen
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from screenpop.calls.message import Message
from screenpop.cards import Phase, Tone
from screenpop.desktop.click_guard import UNTOUCHABLE_S
from screenpop.desktop.placement import Screens
from screenpop.desktop.presenter import Presenter
from screenpop.desktop.stack import MOST_HIDDEN
from screenpop.desktop.theme import Theme
from screenpop.desktop.toast import Toast
from screenpop.settings.model import Popup
from tests.desktop.conftest import PresenterFor
from tests.desktop.sight import Clock, Deeds, Sight, a_card, an_ended_card

LEFT = Qt.MouseButton.LeftButton


def press(toast: Toast, name: str, clock: Clock, sight: Sight) -> None:
    clock.now += UNTOUCHABLE_S
    QTest.mouseClick(sight.button(toast, name), LEFT)


def pointer_on(toast: Toast) -> None:
    at = QPointF(30, 30)
    QApplication.sendEvent(toast, QEnterEvent(at, at, at))


def pointer_off(toast: Toast) -> None:
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))


def running(presenter: Presenter) -> list[int]:
    return [timer.interval() for timer in presenter.findChildren(QTimer) if timer.isActive()]


def test_nothing_shows_and_nothing_ticks_before_the_first_call(presenter: Presenter, sight: Sight) -> None:
    assert (sight.toasts(), sight.bar(), running(presenter)) == ([], None, [])


def test_every_window_is_made_before_it_is_needed(presenter: Presenter, qtbot: QtBot, sight: Sight) -> None:
    made = {toast for toast in QApplication.topLevelWidgets() if isinstance(toast, Toast)}
    assert len(made) == Popup().max_visible + 1
    assert all(toast.windowHandle() is not None for toast in made)
    for uuid in "abcdef":
        presenter.pop(a_card(uuid))
    qtbot.waitUntil(lambda: len(sight.toasts()) == 3)
    assert {toast for toast in QApplication.topLevelWidgets() if isinstance(toast, Toast)} == made


def test_a_card_follows_its_call(presenter: Presenter, qtbot: QtBot, sight: Sight) -> None:
    presenter.pop(a_card())
    qtbot.waitUntil(lambda: sight.titles() == ["Caller 1"])
    toast = sight.toasts()[0]
    presenter.update(a_card(phase=Phase.TALKING, tone=Tone.TALKING, status=Message("Talking"), since=99_990.0))
    qtbot.waitUntil(lambda: sight.text(toast, "status") == "Talking")
    assert sight.text(toast, "timer") == "0:10"
    presenter.update(an_ended_card())
    qtbot.waitUntil(lambda: sight.text(toast, "status") == "Missed: the caller hung up")
    assert sight.toasts() == [toast]


def test_a_call_that_was_never_popped_does_not_appear_by_a_change(presenter: Presenter, qtbot: QtBot, sight: Sight) -> None:
    presenter.update(a_card())
    presenter.pop(a_card("2"))
    qtbot.waitUntil(lambda: sight.titles() == ["Caller 2"])


def test_a_card_taken_by_a_colleague_goes_at_once_but_never_from_under_the_pointer(
    presenter: Presenter, qtbot: QtBot, sight: Sight
) -> None:
    presenter.pop(a_card("1"))
    presenter.pop(a_card("2"))
    qtbot.waitUntil(lambda: len(sight.toasts()) == 2)
    presenter.close("1")
    assert sight.titles() == ["Caller 2"]
    pointer_on(sight.toasts()[0])
    presenter.close("2")
    presenter.update(an_ended_card("2", status=Message("Answered elsewhere")))
    qtbot.waitUntil(lambda: sight.text(sight.toasts()[0], "status") == "Answered elsewhere")
    assert presenter.shows("2")
    pointer_off(sight.toasts()[0])
    qtbot.waitUntil(lambda: sight.toasts() == [])
    assert not presenter.shows("2")


def test_the_newest_is_nearest_the_corner_and_a_second_attempt_comes_back_to_it(
    presenter: Presenter, qtbot: QtBot, sight: Sight
) -> None:
    for uuid in "abc":
        presenter.pop(a_card(uuid))
    qtbot.waitUntil(lambda: sight.titles() == ["Caller c", "Caller b", "Caller a"])
    area = QGuiApplication.primaryScreen().availableGeometry()
    assert all(area.contains(toast.geometry()) for toast in sight.toasts())
    presenter.pop(a_card("a", status=Message("Ringing, 2nd time")))
    qtbot.waitUntil(lambda: sight.titles() == ["Caller a", "Caller c", "Caller b"])


def test_a_change_moves_no_window(presenter: Presenter, qtbot: QtBot, sight: Sight) -> None:
    for uuid in "abc":
        presenter.pop(a_card(uuid))
    qtbot.waitUntil(lambda: len(sight.toasts()) == 3)
    before = [(toast, toast.geometry()) for toast in sight.toasts()]
    presenter.update(an_ended_card("b"))
    qtbot.waitUntil(lambda: sight.text(sight.toasts()[1], "status").startswith("Missed"))
    assert [(toast, toast.geometry()) for toast in sight.toasts()] == before


def test_the_rest_is_behind_the_bar_and_comes_forward(presenter: Presenter, qtbot: QtBot, sight: Sight) -> None:
    for uuid in "abcdefg":
        presenter.pop(a_card(uuid))
    qtbot.waitUntil(lambda: sight.titles() == ["Caller g", "Caller f", "Caller e"])
    bar = sight.bar()
    assert bar is not None
    assert sight.text(bar, "more") == "+4 more, 4 ringing"
    assert bar.geometry().bottom() < min(toast.geometry().bottom() for toast in sight.toasts())
    presenter.close("f")
    assert sight.titles() == ["Caller g", "Caller e", "Caller d"]
    assert sight.text(bar, "more") == "+3 more, 3 ringing"
    for uuid in "gea":
        presenter.close(uuid)
    assert sight.bar() is None


def test_close_all_closes_also_what_is_behind_the_bar(presenter: Presenter, qtbot: QtBot, sight: Sight, clock: Clock) -> None:
    for uuid in "abcde":
        presenter.pop(a_card(uuid))
    qtbot.waitUntil(lambda: sight.bar() is not None)
    bar = sight.bar()
    assert bar is not None
    press(bar, "closeAll", clock, sight)
    assert (sight.toasts(), sight.bar(), running(presenter)) == ([], None, [])
    assert not any(presenter.shows(uuid) for uuid in "abcde")


def test_what_a_person_does_reaches_the_program(
    presenter: Presenter, qtbot: QtBot, sight: Sight, clock: Clock, deeds: Deeds
) -> None:
    presenter.pop(a_card())
    qtbot.waitUntil(lambda: len(sight.toasts()) == 1)
    toast = sight.toasts()[0]
    press(toast, "primary", clock, sight)
    QTest.mouseClick(toast, LEFT, pos=QPoint(40, 40))
    press(toast, "second", clock, sight)
    assert sight.button(toast, "second").accessibleName() == "Copied"
    press(toast, "close", clock, sight)
    assert deeds.done == [("open", "1"), ("open", "1"), ("copy", "1")]
    assert not presenter.shows("1")


def test_a_card_closed_by_hand_stays_closed_until_the_next_attempt(
    presenter: Presenter, qtbot: QtBot, sight: Sight, clock: Clock
) -> None:
    presenter.pop(a_card())
    qtbot.waitUntil(lambda: len(sight.toasts()) == 1)
    press(sight.toasts()[0], "close", clock, sight)
    presenter.update(a_card(phase=Phase.TALKING))
    presenter.pop(a_card("2"))
    qtbot.waitUntil(lambda: sight.titles() == ["Caller 2"])
    presenter.pop(a_card())
    qtbot.waitUntil(lambda: sight.titles() == ["Caller 1", "Caller 2"])


def test_hot_keys_do_what_a_click_on_the_newest_would(presenter: Presenter, sight: Sight, deeds: Deeds) -> None:
    assert presenter.open_newest() is None
    assert presenter.dismiss_newest() is None
    presenter.pop(a_card("a"))
    presenter.pop(a_card("b"))
    presenter.pop(a_card("c", crm_url=None))
    assert presenter.open_newest() is None
    assert presenter.dismiss_newest() == "c"
    assert presenter.open_newest() == "b"
    assert presenter.dismiss_newest() == "b"
    assert sight.titles() == ["Caller a"]
    assert deeds.done == [("open", "b")]


def test_an_ended_card_goes_by_itself_and_the_clock_stops(theme: Theme, screens: Screens, qtbot: QtBot, sight: Sight) -> None:
    presenter = Presenter(Popup(seconds_after_end=0.15), Deeds(), theme=theme, screens=screens)
    try:
        presenter.pop(a_card("a", since=time.time()))
        presenter.pop(an_ended_card("b"))
        qtbot.waitUntil(lambda: sight.titles() == ["Caller b", "Caller a"])
        assert 1000 in running(presenter)
        qtbot.waitUntil(lambda: sight.titles() == ["Caller a"])
        presenter.update(an_ended_card("a"))
        qtbot.waitUntil(lambda: sight.toasts() == [])
        assert running(presenter) == []
    finally:
        presenter.stop()


def test_an_ended_card_stays_under_the_pointer_and_its_time_begins_again_after(
    theme: Theme, screens: Screens, qtbot: QtBot, sight: Sight
) -> None:
    presenter = Presenter(Popup(seconds_after_end=0.15), Deeds(), theme=theme, screens=screens)
    try:
        presenter.pop(an_ended_card())
        qtbot.waitUntil(lambda: len(sight.toasts()) == 1)
        pointer_on(sight.toasts()[0])
        qtbot.wait(300)
        assert len(sight.toasts()) == 1
        left = time.monotonic()
        pointer_off(sight.toasts()[0])
        qtbot.waitUntil(lambda: sight.toasts() == [])
        assert time.monotonic() - left >= 0.14
    finally:
        presenter.stop()


def test_a_pointer_that_the_card_came_under_keeps_nothing(
    present: PresenterFor, qtbot: QtBot, sight: Sight, clock: Clock
) -> None:
    presenter = present(Popup(seconds_after_end=5))
    presenter.pop(a_card("1"))
    presenter.pop(an_ended_card("2"))
    qtbot.waitUntil(lambda: len(sight.toasts()) == 2)
    at = QPointF(QCursor.pos())
    for toast in sight.toasts():
        QApplication.sendEvent(toast, QEnterEvent(at, at, at))
    presenter.close("1")
    assert sight.titles() == ["Caller 2"]
    clock.now += 6
    presenter._draw()
    assert sight.toasts() == []


def test_a_call_that_is_destroyed_has_no_card_though_the_hand_is_at_it(presenter: Presenter, qtbot: QtBot, sight: Sight) -> None:
    presenter.pop(a_card("1"))
    qtbot.waitUntil(lambda: len(sight.toasts()) == 1)
    pointer_on(sight.toasts()[0])
    presenter.close("1")
    assert sight.titles() == ["Caller 1"], "a colleague's is only let go"
    presenter.forget("1")
    assert sight.toasts() == []


def test_a_card_that_takes_the_place_under_the_pointer_is_held_there(
    present: PresenterFor, qtbot: QtBot, sight: Sight, clock: Clock
) -> None:
    presenter = present(Popup(max_visible=1, seconds_after_end=0.05))
    presenter.pop(an_ended_card("a"))
    presenter.pop(an_ended_card("b"))
    qtbot.waitUntil(lambda: sight.titles() == ["Caller b"])
    pointer_on(sight.toasts()[0])
    press(sight.toasts()[0], "close", clock, sight)
    assert sight.titles() == ["Caller a"]
    clock.now += 10
    qtbot.wait(100)
    assert sight.titles() == ["Caller a"]


def test_the_timer_counts_each_second_and_writes_nothing_else(
    presenter: Presenter, qtbot: QtBot, sight: Sight, clock: Clock
) -> None:
    presenter.pop(a_card(since=clock.now))
    qtbot.waitUntil(lambda: len(sight.toasts()) == 1)
    toast = sight.toasts()[0]
    geometry = toast.geometry()
    clock.now += 59
    qtbot.waitUntil(lambda: sight.text(toast, "timer") == "0:59", timeout=3000)
    assert toast.geometry() == geometry


def test_a_thousand_calls_in_a_second_are_a_few_windows(presenter: Presenter, qtbot: QtBot, sight: Sight) -> None:
    windows = len(QApplication.topLevelWidgets())
    before = time.monotonic()
    for number in range(1000):
        presenter.pop(a_card(str(number), title=Message("{name}", (("name", f"Caller {number}"),))))
    qtbot.waitUntil(lambda: sight.titles() == ["Caller 999", "Caller 998", "Caller 997"])
    assert time.monotonic() - before < 1
    bar = sight.bar()
    assert bar is not None
    assert sight.text(bar, "more") == f"+{MOST_HIDDEN} more, {MOST_HIDDEN} ringing"
    assert len(QApplication.topLevelWidgets()) == windows


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> list[Toast]:
    """Every window, each time that it is drawn."""
    drawn: list[Toast] = []
    draw = Toast.present

    def counted(toast: Toast, corner: QPoint, screen: QScreen, *, anew: bool) -> None:
        drawn.append(toast)
        draw(toast, corner, screen, anew=anew)

    monkeypatch.setattr(Toast, "present", counted)
    return drawn


def test_the_first_of_a_flood_is_drawn_at_once_and_the_others_together(
    presenter: Presenter, qtbot: QtBot, sight: Sight, drawn: list[Toast]
) -> None:
    for number in range(100):
        presenter.pop(a_card(str(number)))
    assert sight.titles() == ["Caller 0"]
    qtbot.waitUntil(lambda: len(sight.toasts()) == 3)
    assert len(drawn) == 1 + 4


def test_what_follows_a_drawing_closely_is_drawn_together(
    presenter: Presenter, qtbot: QtBot, sight: Sight, drawn: list[Toast]
) -> None:
    presenter.pop(a_card("first"))
    qtbot.waitUntil(lambda: len(drawn) == 1)
    for number in range(40):
        presenter.pop(a_card(str(number)))
        qtbot.wait(1)
    qtbot.waitUntil(lambda: sight.titles() == ["Caller 39", "Caller 38", "Caller 37"])
    assert len(drawn) < 20


@pytest.mark.parametrize("position", ["bottom-right", "bottom-left", "top-right", "top-left"])
def test_a_position_is_a_corner(present: PresenterFor, qtbot: QtBot, sight: Sight, position: str) -> None:
    presenter = present(Popup(position=position))
    presenter.pop(a_card())
    qtbot.waitUntil(lambda: len(sight.toasts()) == 1)
    area, centre = QGuiApplication.primaryScreen().availableGeometry(), sight.toasts()[0].geometry().center()
    assert (centre.y() > area.center().y()) is position.startswith("bottom")
    assert (centre.x() > area.center().x()) is position.endswith("right")


def test_changed_settings_move_the_cards_that_are_there(presenter: Presenter, qtbot: QtBot, sight: Sight) -> None:
    for uuid in "abcde":
        presenter.pop(a_card(uuid))
    qtbot.waitUntil(lambda: len(sight.toasts()) == 3)
    presenter.configure(Popup(position="top-left", max_visible=1))
    qtbot.waitUntil(lambda: sight.titles() == ["Caller e"])
    assert sight.toasts()[0].x() < 100
    presenter.configure(Popup(position="top-left", max_visible=4))
    qtbot.waitUntil(lambda: len(sight.toasts()) == 4 or sight.bar() is not None)


def test_cards_are_placed_again_when_a_screen_changes(presenter: Presenter, screens: Screens, qtbot: QtBot, sight: Sight) -> None:
    presenter.pop(a_card())
    qtbot.waitUntil(lambda: len(sight.toasts()) == 1)
    toast = sight.toasts()[0]
    place = toast.pos()
    toast.move(5, 5)
    screens.changed.emit()
    qtbot.waitUntil(lambda: toast.pos() == place)


def test_a_change_of_theme_reaches_cards_that_show(presenter: Presenter, theme: Theme, qtbot: QtBot, sight: Sight) -> None:
    theme.choose("light")
    presenter.pop(a_card())
    qtbot.waitUntil(lambda: len(sight.toasts()) == 1)
    theme.choose("dark")
    qtbot.waitUntil(lambda: sight.toasts()[0].grab().toImage().pixelColor(180, 18).name() == theme.colours.surface)


def test_after_stop_nothing_is_left_and_nothing_happens(
    theme: Theme, screens: Screens, qtbot: QtBot, sight: Sight, clock: Clock, deeds: Deeds
) -> None:
    presenter = Presenter(Popup(), deeds, theme=theme, screens=screens, clock=clock, monotonic=clock)
    presenter.pop(a_card())
    qtbot.waitUntil(lambda: len(sight.toasts()) == 1)
    pointer_on(sight.toasts()[0])
    presenter.stop()
    presenter.pop(a_card("2"))
    theme.choose("dark")
    screens.changed.emit()
    qtbot.wait(20)
    gc.collect()
    assert sight.toasts() == []
    assert not any(isinstance(window, Toast) for window in QApplication.topLevelWidgets())
    assert running(presenter) == []


def test_the_pointer_decides_the_screen(screens: Screens) -> None:
    screen = screens.choose("pointer")
    assert screen.geometry().contains(QCursor.pos())


def test_what_is_known_of_a_caller_is_drawn_behind_the_card_at_once(
    presenter: Presenter, sight: Sight, drawn: list[Toast], clock: Clock
) -> None:
    presenter.pop(a_card())
    clock.now += 0.01
    for company in ("Acme", "Acme Pty Ltd", "Acme Holdings"):
        presenter.update(a_card(company=company))
    assert sight.text(sight.toasts()[0], "company") == "Acme Pty Ltd"
    assert len(drawn) == 3, "and what follows those is drawn together"


def test_who_is_told_of_closed_cards_hears_of_each_but_not_of_those_that_go_by_themselves(
    theme: Theme, screens: Screens, qtbot: QtBot, sight: Sight, clock: Clock
) -> None:
    gone: list[str] = []
    presenter = Presenter(
        Popup(seconds_after_end=5), Deeds(), theme=theme, screens=screens, clock=clock, monotonic=clock, gone=gone.append
    )
    try:
        for uuid in "abcdef":
            presenter.pop(a_card(uuid))
        presenter.update(an_ended_card("a"))
        clock.now += 6
        presenter.forget("b")
        presenter.dismiss_newest()
        assert not presenter.shows("a") and gone == ["b", "f"]
        qtbot.waitUntil(lambda: sight.titles() == ["Caller e", "Caller d", "Caller c"])
        clock.now += UNTOUCHABLE_S
        QTest.mouseClick(sight.button(sight.toasts()[0], "close"), Qt.MouseButton.LeftButton)
        assert gone == ["b", "f", "e"]
        presenter._windows.all_closed.emit()
        assert sorted(gone) == ["b", "c", "d", "e", "f"]
    finally:
        presenter.stop()
