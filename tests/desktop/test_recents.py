"""The recents window, by keyboard and by mouse."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from screenpop.calls.call import Outcome
from screenpop.calls.message import Message
from screenpop.cards import Tone
from screenpop.desktop.colours import DARK, LIGHT, Colours
from screenpop.desktop.recents_query import RecentsQuery
from screenpop.trouble import Trouble
from tests.desktop.recent_calls import NOON, many, missed, recent, withheld
from tests.desktop.recents_desk import Desk, find

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


# Searching


def test_the_first_look_shows_the_calls_and_takes_the_keyboard_to_the_search(desk: Desk) -> None:
    desk.show(recent("a"), missed("b", "Grace Hopper", at=NOON - 5))
    assert desk.shown() == ["Ada Lovelace", "Grace Hopper"]
    assert desk.status.text() == "Calls: 2"
    assert desk.field.hasFocus()


def test_typing_searches_once_a_moment_after_the_last_key(desk: Desk) -> None:
    desk.show(recent("a"), recent("b", "Grace Hopper"))
    desk.type("grace")
    assert len(desk.journal.asked) == 1
    desk.qtbot.waitUntil(lambda: desk.shown() == ["Grace Hopper"])
    assert [query.search for query in desk.journal.asked] == ["", "grace"]
    assert desk.status.text() == "Calls found: 1"


def test_a_filter_applies_at_once_and_together_with_the_search(desk: Desk) -> None:
    desk.show(recent("a"), missed("b"), missed("c", "Grace Hopper"))
    desk.type("ada")
    QTest.mouseClick(desk.button("Missed"), Qt.MouseButton.LeftButton)
    assert desk.journal.asked[-1] == RecentsQuery("ada", Outcome.MISSED)
    assert desk.shown() == ["Ada Lovelace"]


@pytest.mark.parametrize(
    ("button", "outcome"), [("All", None), ("Answered", Outcome.ANSWERED), ("Elsewhere", Outcome.ANSWERED_ELSEWHERE)]
)
def test_the_filters(desk: Desk, button: str, outcome: Outcome | None) -> None:
    desk.show(recent("a"))
    desk.button(button).click()
    assert desk.journal.asked[-1].outcome == outcome


def test_enter_in_the_search_does_not_wait_and_goes_to_the_first_call(desk: Desk) -> None:
    desk.show(recent("a"), recent("b", "Grace Hopper"))
    desk.type("grace")
    desk.press(Key.Key_Return)
    assert desk.list.hasFocus()
    assert desk.list.currentIndex().data() == "Grace Hopper"
    desk.press(Key.Key_Return)
    assert desk.actions.asked == [("open_crm", "b")]


def test_the_first_call_is_chosen_even_if_the_answer_comes_late(desk: Desk) -> None:
    desk.show(recent("a"), recent("b", "Grace Hopper"))
    desk.journal.later = True
    desk.type("grace")
    desk.press(Key.Key_Return)
    desk.journal.answer()
    assert desk.list.currentIndex().data() == "Grace Hopper"


def test_down_goes_into_the_list_and_control_f_comes_back(desk: Desk) -> None:
    desk.show(*many(3))
    desk.press(Key.Key_Down)
    desk.press(Key.Key_Down)
    assert desk.list.currentIndex().row() == 1
    desk.press(Key.Key_F, CONTROL)
    assert desk.field.hasFocus()


def test_escape_leaves_the_search_first_and_then_the_window(desk: Desk) -> None:
    desk.show(*many(3))
    desk.type("Caller 2")
    desk.press(Key.Key_Escape)
    assert desk.field.text() == ""
    assert len(desk.shown()) == 3
    assert desk.window.isVisible()
    desk.press(Key.Key_Escape)
    assert not desk.window.isVisible()


def test_closing_hides_and_the_next_look_is_at_every_call(desk: Desk) -> None:
    desk.show(*many(3))
    desk.type("Caller 2")
    desk.button("Missed").click()
    desk.window.close()
    assert not desk.window.isVisible()
    desk.window.show_recents()
    assert desk.journal.asked[-1] == RecentsQuery()
    assert (desk.field.text(), len(desk.shown())) == ("", 3)
    assert desk.button("All").isChecked()


def test_a_window_that_was_minimised_comes_back(desk: Desk) -> None:
    desk.show(recent("a"))
    desk.window.showMinimized()
    desk.window.show_recents()
    assert not desk.window.isMinimized()


# Doing something with a call


def test_a_double_click_opens_the_crm(desk: Desk) -> None:
    desk.show(*many(3))
    place = desk.list.visualRect(desk.list.model().index(2, 0)).center()
    QTest.mouseClick(desk.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert desk.actions.asked == []
    QTest.mouseDClick(desk.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert desk.actions.asked == [("open_crm", "u0002")]


def test_what_cannot_be_opened_or_copied_says_why(desk: Desk) -> None:
    desk.show(withheld("a"))
    desk.press(Key.Key_Down)
    desk.press(Key.Key_Enter)
    assert desk.status.text() == "Open in CRM: the number was withheld"
    desk.press(Key.Key_C, CONTROL)
    assert desk.status.text() == "Copy number: the number was withheld"
    assert desk.actions.asked == []


def test_control_c_copies_the_number_and_says_so(desk: Desk) -> None:
    desk.show(recent("a"))
    desk.press(Key.Key_Down)
    desk.press(Key.Key_C, CONTROL)
    assert desk.actions.asked == [("copy_number", "a")]
    assert desk.status.text() == "Copied +61355501234"


def test_control_c_in_the_search_copies_the_search(desk: Desk) -> None:
    desk.show(recent("a"))
    desk.type("ada")
    desk.field.selectAll()
    desk.press(Key.Key_C, CONTROL)
    assert desk.actions.asked == []


@pytest.mark.parametrize("by", ["menu key", "shift f10", "right button"])
def test_the_menu_opens_by_key_and_by_mouse(desk: Desk, by: str) -> None:
    desk.show(recent("a", file_url="https://pbx.example/r", file_label=Message("Open voicemail")))
    desk.press(Key.Key_Down)
    place = desk.list.visualRect(desk.list.currentIndex()).center()
    if by == "shift f10":
        desk.press(Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    else:
        reason = QContextMenuEvent.Reason.Keyboard if by == "menu key" else QContextMenuEvent.Reason.Mouse
        viewport = desk.list.viewport()
        QApplication.sendEvent(viewport, QContextMenuEvent(reason, place, viewport.mapToGlobal(place)))
    assert desk.menu.isVisible()
    assert [words for words, enabled in desk.entries() if enabled] == [
        "Open in CRM",
        "Call back",
        "Copy number",
        "Open voicemail",
        "Create contact",
        "Write a note…",
        "Forget this number…",
    ]
    for action in desk.menu.actions()[:4]:
        action.trigger()
    assert desk.actions.asked == [("open_crm", "a"), ("call_back", "a"), ("copy_number", "a"), ("open_file", "a")]
    desk.menu.close()


def test_the_menu_says_why_something_cannot_be_done(desk: Desk) -> None:
    desk.show(withheld("a", file_url="file:///etc/R&D"))
    desk.press(Key.Key_Down)
    desk.press(Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    assert desk.entries() == [
        ("Open in CRM: the number was withheld", False),
        ("Call back: the number was withheld", False),
        ("Copy number: the number was withheld", False),
        ("Recording: not a web address (file:///etc/R&&D)", False),
        ("Create contact: the number was withheld", False),
        ("Mark as handled", True),
        ("Write a note…", True),
        ("Forget this number…: the number was withheld", False),
    ]
    desk.menu.close()


def test_a_right_click_beside_the_calls_opens_nothing(desk: Desk) -> None:
    desk.show(recent("a"))
    below = QPoint(20, desk.list.viewport().height() - 5)
    viewport = desk.list.viewport()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, below, viewport.mapToGlobal(below))
    QApplication.sendEvent(viewport, event)
    assert not desk.menu.isVisible()


# While calls come in


def test_a_call_that_comes_in_leaves_choice_and_place_alone(desk: Desk) -> None:
    desk.show(*many(40))
    desk.list.setCurrentIndex(desk.list.model().index(20, 0))
    bar = desk.list.verticalScrollBar()
    bar.setValue(900)
    before = desk.list.visualRect(desk.list.currentIndex())
    desk.window.call_changed(recent("new", "Grace Hopper", at=NOON + 9))
    assert desk.shown()[0] == "Grace Hopper"
    assert desk.list.currentIndex().data() == "Caller 20"
    assert desk.list.visualRect(desk.list.currentIndex()) == before


def test_at_the_top_of_the_list_a_new_call_is_seen(desk: Desk) -> None:
    desk.show(*many(40))
    desk.window.call_changed(recent("new", "Grace Hopper", at=NOON + 9))
    assert desk.list.verticalScrollBar().value() == 0
    assert desk.list.indexAt(QPoint(20, 5)).data() == "Grace Hopper"
    assert desk.status.text() == "Calls: 41"


def test_any_place_of_a_long_list_is_one_scroll_away(desk: Desk) -> None:
    desk.show(*many(2_000))
    bar = desk.list.verticalScrollBar()
    bar.setValue(bar.maximum())
    bottom = QPoint(20, desk.list.viewport().height() - 10)
    desk.qtbot.waitUntil(lambda: desk.list.indexAt(bottom).data() == "Caller 1999")
    assert len(desk.journal.asked) <= 3
    bar.setValue(bar.maximum() // 2)
    desk.qtbot.waitUntil(lambda: str(desk.list.indexAt(QPoint(20, 10)).data()).startswith("Caller 9"))
    assert len(desk.journal.asked) <= 5


def test_what_is_not_read_yet_is_drawn_as_such_and_nothing_can_be_done_with_it(desk: Desk) -> None:
    desk.show(*many(500))
    desk.journal.later = True
    desk.list.verticalScrollBar().setValue(desk.list.verticalScrollBar().maximum())
    desk.qtbot.waitUntil(lambda: bool(desk.journal.waiting))
    index = desk.list.indexAt(QPoint(20, 100))
    assert index.data() is None
    assert QColor(desk.theme.colours.chip).rgb() in pixels(row_picture(desk, index.row()))
    QTest.mouseDClick(desk.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(40, 100))
    assert desk.actions.asked == []
    desk.journal.answer()
    assert index.data() == f"Caller {index.row()}"


def test_the_first_call_of_all_replaces_the_empty_page(desk: Desk) -> None:
    desk.show()
    assert desk.empty.isVisible()
    desk.window.call_changed(recent("a"))
    assert desk.list.isVisible()
    assert desk.shown() == ["Ada Lovelace"]


def test_a_hidden_window_asks_nothing(desk: Desk) -> None:
    desk.window.refresh()
    desk.window.call_changed(recent("a"))
    assert desk.journal.asked == []


# When there is nothing, or something is wrong


def test_no_calls_yet_says_how_to_get_the_first(desk: Desk) -> None:
    desk.show()
    assert desk.said("emptyHeading") == "No calls yet"
    assert "screenpop urls" in desk.said("emptyText")
    assert desk.said("emptyCommand") == "screenpop send extension-ringing"
    assert desk.status.text() == ""


def test_nothing_found_names_what_was_looked_for(desk: Desk) -> None:
    desk.show(recent("a"))
    desk.type("<b>Zaphod</b>")
    desk.qtbot.waitUntil(desk.empty.isVisible)
    assert desk.said("emptyHeading") == "Nothing found for “<b>Zaphod</b>”"
    assert desk.said("emptyCommand") == ""


def test_a_filter_in_the_way_can_be_lifted_from_the_empty_page(desk: Desk) -> None:
    desk.show(recent("a"))
    desk.button("Missed").click()
    assert desk.said("emptyHeading") == "No missed calls"
    desk.button("Show all calls").click()
    assert desk.shown() == ["Ada Lovelace"]
    desk.button("Missed").click()
    desk.type("ada")
    desk.qtbot.waitUntil(lambda: desk.said("emptyHeading").startswith("Nothing found"))
    desk.button("Search all calls").click()
    assert desk.shown() == ["Ada Lovelace"]


def test_when_the_last_result_goes_the_keyboard_goes_back_to_the_search(desk: Desk) -> None:
    desk.show(recent("a"))
    desk.press(Key.Key_Down)
    desk.journal.rows = []
    desk.window.refresh()
    assert desk.field.hasFocus()


def test_a_journal_that_fails_is_said_and_can_be_tried_again(desk: Desk) -> None:
    desk.journal.failure = Trouble("The journal is locked", "Another program holds it", "Close that program")
    desk.show()
    assert desk.failure.isVisible()
    assert desk.failure.accessibleName() == "The journal is locked"
    assert not desk.empty.isVisible()
    desk.journal.failure, desk.journal.rows = None, [recent("a")]
    desk.button("Try again").click()
    assert not desk.failure.isVisible()
    assert desk.shown() == ["Ada Lovelace"]


def test_an_error_of_the_program_is_put_into_words(desk: Desk) -> None:
    desk.journal.failure = OSError("disk I/O error")
    desk.show()
    assert desk.failure.accessibleName() == "The calls could not be read"
    assert desk.failure.accessibleDescription() == "disk I/O error.\nIf it happens again, “screenpop doctor” says more."


def test_trouble_brings_the_window_forward_in_words_that_can_be_copied(desk: Desk) -> None:
    desk.window.show_trouble(Trouble("Port 8077 is taken", "By node", "Choose another port."))
    assert desk.window.isVisible()
    title, text = find(desk.banner, QLabel, "bannerTitle"), find(desk.banner, QLabel, "bannerText")
    assert (title.text(), text.text()) == ("Port 8077 is taken", "By node.\nChoose another port.")
    for label in (title, text):
        assert label.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
        assert label.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard
    desk.window.trouble_over()
    assert not desk.banner.isVisible()


def test_the_banner_can_be_closed_by_hand(desk: Desk) -> None:
    desk.window.show_trouble(Trouble("Port 8077 is taken"))
    find(desk.banner, QAbstractButton, "bannerClose").click()
    assert not desk.banner.isVisible()
    assert desk.window.isVisible()


# Looks


def test_no_label_guesses_at_markup(desk: Desk) -> None:
    labels = desk.window.findChildren(QLabel)
    assert len(labels) >= 8
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


def test_everything_that_takes_the_keyboard_has_a_name(desk: Desk) -> None:
    desk.show(recent("a"))
    takers = [widget for widget in desk.window.findChildren(QWidget) if widget.focusPolicy() & Qt.FocusPolicy.TabFocus]
    named = {widget: widget.accessibleName() or getattr(widget, "text", str)() for widget in takers if widget.isVisible()}
    assert len(named) >= 6
    assert [widget for widget, name in named.items() if not name] == []


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_a_chosen_row_stays_legible(colours: Colours) -> None:
    """Contrast of 4.5 to 1 (WCAG 2.2, 1.4.3), on the grounds that a row can have."""
    for ground in (colours.tinted(Tone.RINGING), colours.hover, colours.surface):
        for text in (colours.text, colours.quiet, colours.accents[Tone.MISSED]):
            assert contrast(text, ground) >= 4.5, (text, ground)


def test_a_missed_call_stands_out_and_another_does_not(desk: Desk) -> None:
    desk.show(missed("a"), recent("b", at=NOON - 5))
    accent = QColor(desk.theme.colours.accents[Tone.MISSED]).rgb()
    first, second = (pixels(row_picture(desk, place)) for place in (0, 1))
    assert first[accent] > 300
    assert accent not in second


def test_a_desktop_that_reads_from_the_right_has_it_mirrored(desk: Desk) -> None:
    desk.show(missed("a", "x"))
    accent = QColor(desk.theme.colours.accents[Tone.MISSED]).rgb()

    def on_the_left() -> bool:
        picture = row_picture(desk, 0)
        return pixels(picture.copy(0, 0, picture.width() // 6, picture.height())).get(accent, 0) > 300

    assert on_the_left()
    desk.list.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert not on_the_left()


def test_long_names_do_not_run_into_the_time(desk: Desk) -> None:
    """However long the texts are, between them and the time there is a gap over the whole height."""
    desk.show(recent("a", "W" * 200, number="9" * 80, line="L" * 80))
    picture, surface = row_picture(desk, 0), QColor(desk.theme.colours.surface).rgb()
    beside_icon = range(desk.theme.sizes.scaled(66), picture.width())
    columns = ["." if all(picture.pixel(x, y) == surface for y in range(2, picture.height() - 2)) else "#" for x in beside_icon]
    texts = re.split(r"\.{8,}", "".join(columns).strip("."))
    assert len(texts) == 2


def row_picture(desk: Desk, place: int) -> QImage:
    rect = desk.list.visualRect(desk.list.model().index(place, 0))
    return desk.list.viewport().grab(rect).toImage()


def pixels(picture: QImage) -> dict[int, int]:
    counted: dict[int, int] = {}
    for y in range(picture.height()):
        for x in range(picture.width()):
            colour = picture.pixel(x, y)
            counted[colour] = counted.get(colour, 0) + 1
    return counted


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(QColor(one)), luminance(QColor(other))), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
