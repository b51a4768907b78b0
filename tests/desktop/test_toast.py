from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QEnterEvent, QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from screenpop.calls.message import Message
from screenpop.cards import Phase, Tone
from screenpop.desktop import frame
from screenpop.desktop.card_view import CardView
from screenpop.desktop.click_guard import UNTOUCHABLE_S
from screenpop.desktop.colours import DARK, LIGHT
from screenpop.desktop.theme import Theme
from screenpop.desktop.toast import Toast
from tests.desktop.sight import Clock, Sight, a_card, an_ended_card

CORNER = QPoint(100, 100)
LEFT = Qt.MouseButton.LeftButton
STRANGE = {
    "long": "Maximilian Featherstonehaugh " * 140,
    "one word": "W" * 4000,
    "emoji": "🦷👩🏽‍⚕️✨" * 100,
    "right to left": "محمد عبد الرحمن " * 50,
    "markup": '<img src="file:///etc/passwd"><b>Bold</b>',
}


class OneCard:
    """A card in its window."""

    def __init__(self, theme: Theme, clock: Clock) -> None:
        self.clock = clock
        self.view = CardView(theme)
        self.toast = Toast(self.view, self.view.buttons, theme, clock, own_shadow=True)
        self.toast.prepare()

    def show(self, card: object = None, corner: QPoint = CORNER) -> None:
        self.view.show_card(card or a_card(), self.clock.now)  # type: ignore[arg-type]
        self.toast.dress("#ff0000", blended=True, clickable=True)
        self.toast.fit()
        self.toast.present(corner, QGuiApplication.primaryScreen(), anew=True)

    def wait_until_touchable(self) -> None:
        self.clock.now += UNTOUCHABLE_S


@pytest.fixture
def one(theme: Theme, clock: Clock, qtbot: QtBot) -> Iterator[OneCard]:
    card = OneCard(theme, clock)
    yield card
    card.toast.hide()
    card.toast.deleteLater()


def test_the_window_is_above_all_and_takes_no_focus(one: OneCard) -> None:
    flags = one.toast.windowFlags()
    for flag in ("Tool", "FramelessWindowHint", "WindowStaysOnTopHint", "WindowDoesNotAcceptFocus"):
        assert flags & Qt.WindowType[flag] == Qt.WindowType[flag]
    for attribute in ("WA_ShowWithoutActivating", "WA_MacAlwaysShowToolWindow"):
        assert one.toast.testAttribute(Qt.WidgetAttribute[attribute])
    widgets = [one.toast, *one.toast.findChildren(QWidget)]
    assert {widget.focusPolicy() for widget in widgets} == {Qt.FocusPolicy.NoFocus, Qt.FocusPolicy.TabFocus}, "no click takes it"


def test_no_label_reads_markup(one: OneCard) -> None:
    labels = one.toast.findChildren(QLabel)
    assert len(labels) > 8
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


def test_a_card_says_who_calls_which_line_and_how_it_stands(one: OneCard, sight: Sight) -> None:
    one.show(a_card(notes=(Message("Not saved: the disk is full"),)))
    said = {
        name: sight.text(one.toast, name) for name in ("title", "number", "company", "line", "route", "status", "timer", "note")
    }
    assert said == {
        "title": "Caller 1",
        "number": "0491 570 006",
        "company": "Harbour Dental Clinic",
        "line": "Support line",
        "route": "Sales queue · 201 Reception",
        "status": "Ringing",
        "timer": "0:07",
        "note": "Not saved: the disk is full",
    }


def test_a_withheld_number_leaves_no_gaps_and_nothing_to_open_or_copy(one: OneCard, sight: Sight) -> None:
    one.show()
    tall = one.toast.size_on_paper.height()
    one.show(a_card(title=Message("Number withheld"), number=None, company=None, crm_url=None, copy=None))
    assert one.toast.size_on_paper.height() < tall - 15
    assert sight.text(one.toast, "number") == ""
    assert sight.button(one.toast, "noteButton").text() == "Note"
    assert not sight.button(one.toast, "primary").isVisible()
    assert not sight.button(one.toast, "second").isVisible()
    assert sight.button(one.toast, "close").isVisible()


def test_a_name_of_nothing_but_control_characters_is_still_a_caller(one: OneCard, sight: Sight) -> None:
    one.show(a_card(title=Message("{name}", (("name", "\u202e\x00 "),))))
    assert sight.text(one.toast, "title") == "Unknown caller"


@pytest.mark.parametrize("text", STRANGE.values(), ids=STRANGE.keys())
def test_whatever_a_caller_is_called_stays_on_the_card(one: OneCard, text: str) -> None:
    one.show(
        a_card(
            title=Message("{name}", (("name", text),)),
            number=text,
            company=text,
            line=text,
            route=text,
            extension=text,
            status=Message("Ended ({cause})", (("cause", text),)),
            notes=(Message("{note}", (("note", text),)),) * 5,
        )
    )
    assert one.toast.size_on_paper.width() == one.view.width() == 360
    assert one.toast.size_on_paper.height() < 300
    shown = [widget for widget in one.view.findChildren(QWidget) if widget.isVisible()]
    assert len(shown) > 10
    inside = QRect(QPoint(0, 0), one.view.size())
    for widget in shown:
        place = QRect(widget.mapTo(one.view, QPoint(0, 0)), widget.size())
        assert inside.contains(place), widget.objectName()
        assert place.width() >= (16 if widget.objectName() != "dot" else 3), widget.objectName()


def test_the_timer_runs_without_the_card_being_written_again(one: OneCard, sight: Sight) -> None:
    one.show(a_card(since=100_000.0))
    for now, shown in ((100_000.0, "0:00"), (100_006.96, "0:07"), (100_061.0, "1:01"), (99_990.0, "0:00")):
        one.view.tick(now)
        assert sight.text(one.toast, "timer") == shown


def test_an_ended_card_has_its_talking_time_and_is_calm(one: OneCard, sight: Sight) -> None:
    one.show(an_ended_card(tone=Tone.ANSWERED, took_s=754.0))
    assert sight.text(one.toast, "timer") == "12:34"
    assert sight.button(one.toast, "primary").property("calm") == "yes"
    one.view.tick(5_000.0)
    assert sight.text(one.toast, "timer") == "12:34"
    one.show(a_card(phase=Phase.TALKING))
    assert sight.button(one.toast, "primary").property("calm") == "no"


def test_buttons_and_paper_are_clicked(one: OneCard, sight: Sight, qtbot: QtBot) -> None:
    one.show()
    one.wait_until_touchable()
    for name, signal in (
        ("primary", one.view.controls.open_clicked),
        ("second", one.view.controls.copy_clicked),
        ("close", one.view.close_clicked),
    ):
        with qtbot.waitSignal(signal):
            QTest.mouseClick(sight.button(one.toast, name), LEFT)
    with qtbot.waitSignal(one.toast.clicked):
        QTest.mouseClick(one.view, LEFT, pos=QPoint(30, 30))


def test_a_click_on_the_shadow_or_with_another_button_is_none(one: OneCard, qtbot: QtBot) -> None:
    one.show()
    one.wait_until_touchable()
    with qtbot.assertNotEmitted(one.toast.clicked):
        QTest.mouseClick(one.toast, LEFT, pos=QPoint(2, 2))
        QTest.mouseClick(one.toast, Qt.MouseButton.RightButton, pos=QPoint(40, 40))


def test_a_card_with_nothing_to_open_does_not_look_as_if_it_had(one: OneCard, qtbot: QtBot) -> None:
    one.show()
    assert one.toast.cursor().shape() == Qt.CursorShape.PointingHandCursor
    one.toast.dress(None, blended=True, clickable=False)
    one.wait_until_touchable()
    assert one.toast.cursor().shape() == Qt.CursorShape.ArrowCursor
    with qtbot.assertNotEmitted(one.toast.clicked):
        QTest.mouseClick(one.toast, LEFT, pos=QPoint(40, 40))


def _click_everything(one: OneCard, sight: Sight) -> None:
    for name in ("primary", "second", "close"):
        QTest.mouseClick(sight.button(one.toast, name), LEFT)
    QTest.mouseClick(one.toast, LEFT, pos=QPoint(40, 40))


def _appear(one: OneCard) -> None:
    one.toast.hide()
    one.show()


def _ring_again(one: OneCard) -> None:
    one.show()


def _move(one: OneCard) -> None:
    one.toast.present(CORNER + QPoint(0, 9), QGuiApplication.primaryScreen(), anew=False)


def _shrink(one: OneCard) -> None:
    one.view.show_card(a_card(company=None, number=None), one.clock.now)
    one.toast.fit()


@pytest.mark.parametrize("change", [_appear, _ring_again, _move, _shrink])
def test_clicks_are_ignored_right_after_it(one: OneCard, sight: Sight, change: Callable[[OneCard], None]) -> None:
    heard: list[int] = []
    for signal in (one.toast.clicked, one.view.controls.open_clicked, one.view.controls.copy_clicked, one.view.close_clicked):
        signal.connect(lambda *_: heard.append(1))
    one.show()
    one.wait_until_touchable()
    change(one)
    one.clock.now += UNTOUCHABLE_S - 0.01
    _click_everything(one, sight)
    assert heard == []
    one.clock.now += 0.01
    _click_everything(one, sight)
    assert len(heard) == 4


@pytest.mark.parametrize(("pressed", "heard"), [(UNTOUCHABLE_S - 0.01, []), (UNTOUCHABLE_S, [1])])
def test_a_busy_program_judges_a_click_by_when_it_happened(one: OneCard, sight: Sight, pressed: float, heard: list[int]) -> None:
    clicks: list[int] = []
    one.view.controls.open_clicked.connect(lambda *_: clicks.append(1))
    one.show()
    pressed += one.clock.now
    one.clock.now += 3
    button = sight.button(one.toast, "primary")
    for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
        event = QMouseEvent(kind, QPointF(5, 5), button.mapToGlobal(QPointF(5, 5)), LEFT, LEFT, Qt.KeyboardModifier.NoModifier)
        event.setTimestamp(round(pressed * 1000) & 0xFFFFFFFF)  # as an X server stamps it
        QApplication.sendEvent(button, event)
    assert clicks == heard


def test_a_button_pressed_before_the_card_moved_does_not_click_after(one: OneCard, sight: Sight, qtbot: QtBot) -> None:
    one.show()
    one.wait_until_touchable()
    button = sight.button(one.toast, "primary")
    with qtbot.assertNotEmitted(one.view.controls.open_clicked):
        QTest.mousePress(button, LEFT)
        assert button.isDown()
        one.show(corner=CORNER + QPoint(0, 50))
        QTest.mouseRelease(button, LEFT)
    assert not button.isDown()


def test_a_change_that_moves_nothing_leaves_the_buttons_alone(one: OneCard, sight: Sight, qtbot: QtBot) -> None:
    one.show()
    one.wait_until_touchable()
    one.view.show_card(a_card(phase=Phase.TALKING, status=Message("Talking")), one.clock.now)
    one.toast.fit()
    one.toast.present(CORNER, QGuiApplication.primaryScreen(), anew=False)
    with qtbot.waitSignal(one.view.controls.open_clicked):
        QTest.mouseClick(sight.button(one.toast, "primary"), LEFT)


def test_copied_is_said_for_a_moment_and_nothing_moves(one: OneCard, sight: Sight, qtbot: QtBot) -> None:
    one.show()
    button = sight.button(one.toast, "second")
    before = button.geometry()
    one.view.controls._copied.setInterval(200)
    one.view.controls.confirm_copied()
    QApplication.sendPostedEvents()
    assert (button.accessibleName(), button.toolTip(), button.text()) == ("Copied", "Copied", "")
    assert button.geometry() == before
    qtbot.waitUntil(lambda: button.accessibleName() == "Copy number", timeout=3000)


def test_another_call_in_the_same_window_was_not_copied(one: OneCard, sight: Sight) -> None:
    one.show()
    one.view.controls.confirm_copied()
    one.show(a_card("2"))
    assert sight.button(one.toast, "second").accessibleName() == "Copy number"


def test_the_pointer_comes_and_goes(one: OneCard, qtbot: QtBot) -> None:
    one.show()
    came: list[bool] = []
    one.toast.hovered.connect(came.append)
    at = QPointF(30, 30)
    QApplication.sendEvent(one.toast, QEnterEvent(at, at, at))
    QApplication.sendEvent(one.toast, QEvent(QEvent.Type.Leave))
    QApplication.sendEvent(one.toast, QEnterEvent(at, at, at))
    one.toast.hide()
    assert came == [True, False, True, False]


@pytest.mark.qt_log_ignore("setting window masks", extend=True)  # the offscreen platform
def test_where_nothing_is_blended_the_window_is_cut_to_the_paper_and_all_of_it_is_opaque(one: OneCard) -> None:
    one.show()
    one.toast.dress("#ff0000", blended=False, clickable=True)
    mask = one.toast.mask()
    assert mask.boundingRect() == frame.paper(one.toast.size())
    assert not mask.contains(frame.paper(one.toast.size()).topLeft())
    image = one.toast.grab().toImage()
    seen = [QPoint(x, y) for x in range(image.width()) for y in range(image.height()) if mask.contains(QPoint(x, y))]
    assert len(seen) > 10_000
    assert {image.pixelColor(point).alpha() for point in seen} == {255}
    one.toast.dress("#ff0000", blended=True, clickable=True)
    assert one.toast.mask().isEmpty()


@pytest.mark.qt_log_ignore("setting window masks", extend=True)
def test_only_where_windows_are_blended_can_this_one_be_seen_through(one: OneCard, sight: Sight) -> None:
    for blended in (True, False, True):
        one.toast.dress("#ff0000", blended=blended, clickable=True)
        one.toast.present(CORNER, QGuiApplication.primaryScreen(), anew=False)
        assert (one.toast.windowHandle().requestedFormat().alphaBufferSize() > 0) is blended
        assert sight.toasts() == [one.toast]
        assert one.toast.windowHandle().isVisible()
        assert one.toast.pos() == CORNER - QPoint(frame.MARGIN, frame.MARGIN)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("mirrored", [False, True])
def test_the_shadow_fades_to_nothing_and_the_strip_is_at_the_beginning(
    colours: object, mirrored: bool, qapp: QApplication
) -> None:
    assert colours in (LIGHT, DARK)
    size, middle = QSize(200, 100), 50
    picture = frame.picture(size, 1, LIGHT if colours is LIGHT else DARK, "#ff0000", blended=True, shadow=True, mirrored=mirrored)
    image = picture.toImage()
    below = [image.pixelColor(100, y).alpha() for y in range(100 - frame.MARGIN, 100)]
    assert below == sorted(below, reverse=True)
    assert below[0] > 10 > below[-1]
    assert image.pixelColor(100, 0).alpha() == 0
    paper = frame.paper(size)
    strip = (paper.right() - 1) if mirrored else (paper.left() + 1)
    assert image.pixelColor(strip, middle).name() == "#ff0000"
    assert image.pixelColor(100, middle).name() == (LIGHT if colours is LIGHT else DARK).surface


def test_a_change_of_theme_is_seen_at_once(one: OneCard, theme: Theme) -> None:
    theme.choose("light")
    one.show()
    for dark, colours in ((True, DARK), (False, LIGHT)):
        theme.choose("dark" if dark else "light")
        one.view.restyle()
        one.toast.restyle()
        assert one.toast.grab().toImage().pixelColor(180, frame.MARGIN + 6).name() == colours.surface


def test_a_window_manager_that_loses_the_place_is_told_once_more_and_a_person_who_moves_it_is_not_fought(
    one: OneCard, qtbot: QtBot
) -> None:
    one.show()
    place = one.toast.pos()
    one.toast.move(0, 0)
    qtbot.waitUntil(lambda: one.toast.pos() == place)
    one.toast.move(7, 7)
    qtbot.wait(20)
    assert one.toast.pos() == QPoint(7, 7)
