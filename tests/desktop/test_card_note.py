"""The note and the tags of a call, on its card."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from screenpop.calls.remarks import LONGEST_NOTE
from screenpop.cards import Phase
from screenpop.desktop import card_note
from screenpop.desktop.card_note import NotePanel
from screenpop.desktop.click_guard import UNTOUCHABLE_S
from screenpop.desktop.elided import ElidedLabel
from screenpop.desktop.heard import Heard
from screenpop.desktop.placement import Screens
from screenpop.desktop.presenter import Presenter
from screenpop.desktop.theme import Theme
from screenpop.desktop.toast import Toast
from screenpop.settings.model import Popup
from tests.desktop.conftest import PresenterFor
from tests.desktop.sight import Clock, Deeds, Sight, a_card, an_ended_card

LEFT = Qt.MouseButton.LeftButton


def field(toast: Toast) -> QPlainTextEdit:
    found = toast.findChild(QPlainTextEdit)
    assert isinstance(found, QPlainTextEdit)
    return found


def chips(toast: Toast) -> list[QPushButton]:
    return [chip for chip in toast.findChildren(QPushButton, "tag") if not chip.isHidden()]


@pytest.fixture
def toast(presenter: Presenter, qtbot: QtBot, sight: Sight, clock: Clock) -> Toast:
    """A ringing card that can be clicked."""
    presenter.pop(a_card())
    qtbot.waitUntil(lambda: len(sight.toasts()) == 1)
    clock.now += UNTOUCHABLE_S
    return sight.toasts()[0]


@pytest.fixture
def noted(toast: Toast, sight: Sight, qtbot: QtBot) -> QPlainTextEdit:
    """Its note, ready to be written."""
    QTest.mouseClick(sight.button(toast, "noteButton"), LEFT)
    qtbot.waitUntil(lambda: toast.has_keyboard and field(toast).hasFocus())
    return field(toast)


def test_nothing_is_made_for_a_note_before_somebody_writes_one(toast: Toast, sight: Sight) -> None:
    assert toast.findChild(NotePanel) is None
    low = toast.size_on_paper.height()
    QTest.mouseClick(sight.button(toast, "noteButton"), LEFT)
    assert toast.size_on_paper.height() > low + 40
    assert field(toast).isVisible() and field(toast).accessibleName() == "Note"


def test_the_keyboard_comes_by_a_click_and_goes_by_escape(toast: Toast, noted: QPlainTextEdit) -> None:
    assert not toast.windowHandle().flags() & Qt.WindowType.WindowDoesNotAcceptFocus
    high = toast.size_on_paper.height()
    QTest.keyClicks(noted, "x")
    QTest.keyClick(noted, Qt.Key.Key_Escape)
    assert toast.windowHandle().flags() & Qt.WindowType.WindowDoesNotAcceptFocus
    assert toast.isVisible() and not noted.isVisible() and toast.size_on_paper.height() < high
    assert not toast.has_keyboard


def test_it_is_saved_as_it_is_typed(noted: QPlainTextEdit, deeds: Deeds, qtbot: QtBot) -> None:
    QTest.keyClicks(noted, "Asks for")
    assert deeds.done == []
    qtbot.waitUntil(lambda: bool(deeds.done))
    QTest.keyClicks(noted, " an invoice")
    qtbot.waitUntil(lambda: len(deeds.done) == 2)
    assert deeds.done == [("note 'Asks for'", "1"), ("note 'Asks for an invoice'", "1")]


def test_who_types_without_a_pause_is_saved_too(qtbot: QtBot, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(card_note, "SAVE_MS", 60_000)
    panel, saved = NotePanel(clock), list[str]()
    qtbot.addWidget(panel)
    panel.written.connect(lambda uuid, text: saved.append(text))
    panel.begin("1", "", ())
    QTest.keyClicks(panel.field, "a")
    clock.now += card_note.SAVE_AT_LATEST_S
    QTest.keyClicks(panel.field, "b")
    qtbot.waitUntil(lambda: saved == ["ab"])


def test_leaving_saves_at_once(toast: Toast, noted: QPlainTextEdit, deeds: Deeds) -> None:
    QTest.keyClicks(noted, "by Tab")
    QTest.keyClick(noted, Qt.Key.Key_Tab)
    assert deeds.done == [("note 'by Tab'", "1")]
    noted.setFocus()
    QTest.keyClicks(noted, "!")
    QTest.keyClick(noted, Qt.Key.Key_Escape)
    assert deeds.done[1:] == [("note 'by Tab!'", "1")]
    assert "by Tab!" in [label.text() for label in toast.findChildren(ElidedLabel, "note")], "a line of the card now"


def test_a_note_changed_elsewhere_is_shown_also_where_the_keyboard_is(noted: QPlainTextEdit, presenter: Presenter) -> None:
    """A number that was forgotten went out of it: the next key would bring it back."""
    QTest.keyClicks(noted, "0370100142")
    QTest.keyClick(noted, Qt.Key.Key_Tab)
    noted.setFocus()
    presenter.update(a_card(note=""))
    assert noted.toPlainText() == "0370100142", "older"
    presenter.update(a_card(note="…"))
    assert noted.toPlainText() == "…"


def test_closing_the_card_saves_at_once(toast: Toast, noted: QPlainTextEdit, presenter: Presenter, deeds: Deeds) -> None:
    QTest.keyClicks(noted, "half a wo")
    presenter.dismiss_newest()
    assert deeds.done == [("note 'half a wo'", "1")]


def test_the_end_of_the_program_saves_at_once(
    theme: Theme, screens: Screens, sight: Sight, deeds: Deeds, clock: Clock, qtbot: QtBot
) -> None:
    presenter = Presenter(Popup(), deeds, theme=theme, screens=screens, monotonic=clock)
    presenter.pop(a_card())
    qtbot.waitUntil(lambda: len(sight.toasts()) == 1)
    clock.now += UNTOUCHABLE_S
    toast = sight.toasts()[0]
    QTest.mouseClick(sight.button(toast, "noteButton"), LEFT)
    QTest.keyClicks(field(toast), "half a wo")
    presenter.stop()
    assert deeds.done == [("note 'half a wo'", "1")]


def test_no_news_of_the_call_overwrites_what_is_typed(
    presenter: Presenter, toast: Toast, noted: QPlainTextEdit, deeds: Deeds, qtbot: QtBot
) -> None:
    QTest.keyClicks(noted, "first")
    qtbot.waitUntil(lambda: len(deeds.done) == 1)
    QTest.keyClicks(noted, " second")
    for card in (a_card(phase=Phase.TALKING), a_card(note="first"), a_card(note="of somebody else"), an_ended_card(note="first")):
        presenter.update(card)
        qtbot.wait(60)
    assert noted.toPlainText() == "first second"
    assert toast.findChild(NotePanel).note == "first second"  # type: ignore[union-attr]


def test_the_card_shows_the_note_that_there_is_and_one_written_elsewhere(
    presenter: Presenter, toast: Toast, sight: Sight, clock: Clock, qtbot: QtBot
) -> None:
    presenter.update(a_card(note="was here before", tags=("Sales",)))
    clock.now += UNTOUCHABLE_S
    QTest.mouseClick(sight.button(toast, "noteButton"), LEFT)
    assert field(toast).toPlainText() == "was here before"
    assert [(chip.text(), chip.isChecked()) for chip in chips(toast)] == [("Sales", True), ("Support", False)]
    QTest.keyClick(field(toast), Qt.Key.Key_Escape)
    presenter.update(a_card(note="in the recents", tags=()))
    qtbot.waitUntil(lambda: field(toast).toPlainText() == "in the recents")


def test_tags_are_given_and_taken_by_clicks(toast: Toast, noted: QPlainTextEdit, deeds: Deeds, presenter: Presenter) -> None:
    sales, support = chips(toast)
    QTest.mouseClick(support, LEFT)
    QTest.mouseClick(sales, LEFT)
    QTest.mouseClick(support, LEFT)
    assert deeds.done == [("tags Support", "1"), ("tags Support, Sales", "1"), ("tags Sales", "1")]
    presenter.update(a_card(tags=("Support",)))
    assert sales.isChecked() and not support.isChecked(), "what the program repeats is older"


def test_a_click_beside_the_tags_opens_no_crm(toast: Toast, noted: QPlainTextEdit, deeds: Deeds, clock: Clock) -> None:
    clock.now += UNTOUCHABLE_S
    panel = toast.findChild(NotePanel)
    assert isinstance(panel, NotePanel)
    QTest.mouseClick(panel, LEFT, pos=panel.rect().bottomRight() - QPoint(2, 2))
    assert deeds.done == []


def test_a_card_that_is_written_in_stays_and_goes_afterwards(
    present: PresenterFor, qtbot: QtBot, sight: Sight, clock: Clock
) -> None:
    presenter = present(Popup(seconds_after_end=1))
    for uuid in "12":
        presenter.pop(a_card(uuid))
    qtbot.waitUntil(lambda: len(sight.toasts()) == 2)
    clock.now += UNTOUCHABLE_S
    written = next(toast for toast in sight.toasts() if sight.text(toast, "title") == "Caller 1")
    QTest.mouseClick(sight.button(written, "noteButton"), LEFT)
    qtbot.waitUntil(lambda: written.has_keyboard)
    presenter.update(an_ended_card("1"))
    presenter.update(an_ended_card("2"))
    clock.now += 1.5
    presenter.close("1")
    presenter._draw()
    assert sight.toasts() == [written], "the other one is not held up"
    QTest.keyClick(field(written), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: sight.toasts() == [])


def test_the_field_grows_with_its_lines_and_no_further(toast: Toast, noted: QPlainTextEdit, qtbot: QtBot) -> None:
    heights = [noted.height()]
    for _ in range(6):
        QTest.keyClick(noted, Qt.Key.Key_Return)
        qtbot.wait(1)
        heights.append(noted.height())
    line = noted.fontMetrics().lineSpacing()
    assert [height - heights[0] for height in heights] == [0, 0, line, 2 * line, 2 * line, 2 * line, 2 * line]
    assert toast.findChild(NotePanel).parentWidget().height() == toast.size_on_paper.height()  # type: ignore[union-attr]


def test_more_than_is_kept_cannot_be_pasted(noted: QPlainTextEdit) -> None:
    noted.setPlainText("x" * (LONGEST_NOTE + 1))
    assert len(noted.toPlainText()) == LONGEST_NOTE


def test_the_next_call_in_the_same_window_has_a_note_of_its_own(
    presenter: Presenter, toast: Toast, noted: QPlainTextEdit, sight: Sight, clock: Clock, qtbot: QtBot
) -> None:
    QTest.keyClicks(noted, "the first caller's")
    presenter.dismiss_newest()
    presenter.pop(a_card("2"))
    presenter.pop(a_card("3"))
    presenter.pop(a_card("4"))
    qtbot.waitUntil(lambda: len(sight.toasts()) == 3)
    assert not noted.isVisible()
    clock.now += UNTOUCHABLE_S
    QTest.mouseClick(sight.button(toast, "noteButton"), LEFT)
    assert noted.toPlainText() == ""


def test_the_card_is_worked_by_keys_once_it_has_them(
    presenter: Presenter, toast: Toast, noted: QPlainTextEdit, deeds: Deeds, sight: Sight
) -> None:
    order = [
        noted,
        *chips(toast),
        *(sight.button(toast, name) for name in ("primary", "second", "noteButton", "menuButton", "close")),
    ]
    for widget, following in pairwise(order):
        QTest.keyClick(widget, Qt.Key.Key_Tab)
        assert following.hasFocus(), following.objectName()
    QTest.keyClick(sight.button(toast, "second"), Qt.Key.Key_Return)
    QTest.keyClick(sight.button(toast, "primary"), Qt.Key.Key_Return)
    QTest.keyClick(toast, Qt.Key.Key_Return)
    QTest.keyClick(toast, Qt.Key.Key_N)
    assert noted.hasFocus()
    QTest.keyClick(chips(toast)[0], Qt.Key.Key_Space)
    assert deeds.done == [("copy", "1"), ("open", "1"), ("open", "1"), ("tags Sales", "1")]
    QTest.keyClick(chips(toast)[0], Qt.Key.Key_Escape)
    assert sight.toasts() == [] and not presenter.shows("1")


def test_keys_that_nobody_meant_for_the_card_do_nothing(toast: Toast, deeds: Deeds) -> None:
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_N):
        QTest.keyClick(toast, key)
    assert toast.isVisible() and deeds.done == [] and toast.findChild(NotePanel) is None


def test_an_echo_is_told_from_news() -> None:
    heard = Heard("")
    heard.say("a")
    heard.say("ab")
    assert [heard.is_news(value) for value in ("", "a", "a", "ab", "ab", "c", "c", "a")] == [False] * 5 + [True, False, True]
