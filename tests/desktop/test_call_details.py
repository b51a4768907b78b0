"""One call in full beside the list: what is shown, what is written, what is done, by mouse and by key."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from screenpop.calls.message import Message
from screenpop.cards import RecentRow
from screenpop.desktop.call_details import CallDetailsPane
from screenpop.desktop.call_note import LONGEST_NOTE, MOST_TAGS, NoteField
from screenpop.desktop.call_timeline import CallTimeline
from screenpop.desktop.recents_question import QuestionBanner
from screenpop.details import AttemptLine, CallDetails, CallGone, LegLine
from tests.desktop.recent_calls import NOON, many, missed, recent, withheld
from tests.desktop.recents_desk import Desk, find

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


def in_full(row: RecentRow, **changes: object) -> CallDetails:
    """A call that rang for 8 s on one phone and was talked on for 62."""
    found = CallDetails(
        row=row,
        caller=row.copy,
        open=False,
        legs=(LegLine("201 Reception", True, Message("Call ended"), (AttemptLine(row.at, row.at + 8, row.at + 70),)),),
        dialplan="Sales queue",
        condition="All Hours",
        called="(03) 7010 1234",
        hangup=Message("Call ended"),
        waited_s=8.0,
        answered_at=row.at + 8,
        over_at=row.at + 70,
    )
    return replace(found, **changes)  # type: ignore[arg-type]  # the keys are CallDetails' own


class Sitting(Desk):
    def __init__(self, qtbot: QtBot) -> None:
        super().__init__(qtbot)
        self.pane = find(self.window, CallDetailsPane)
        self.note = find(self.pane, NoteField)
        self.question = find(self.window, QuestionBanner)

    def sit(self, *rows: RecentRow, wide: bool = True) -> None:
        """With the details of the first call beside the list, or, in a narrow window, in its place."""
        self.details = {row.uuid: in_full(row) for row in rows}
        self.window.resize(1_000 if wide else 400, 800)
        self.show(*rows)
        self.press(Key.Key_I, CONTROL)

    def label(self, name: str) -> str:
        return find(self.pane, QLabel, name).text()

    def facts(self) -> dict[str, str]:
        names = [label.text() for label in self.pane.findChildren(QLabel, "factName") if label.isVisible()]
        values = [label.text() for label in self.pane.findChildren(QLabel, "factValue") if label.isVisible()]
        return dict(zip(names, values, strict=True))

    def chips(self) -> dict[str, bool]:
        found = [chip for chip in self.pane.findChildren(QPushButton) if chip.property("tag") and not chip.isHidden()]
        return {chip.text(): chip.isChecked() for chip in found}

    def earlier(self) -> list[QPushButton]:
        return [one for one in self.pane.findChildren(QPushButton) if one.property("earlier") and not one.isHidden()]


@pytest.fixture
def desk(qtbot: QtBot) -> Sitting:
    return Sitting(qtbot)


# What is shown


def test_the_details_tell_who_how_and_when(desk: Sitting) -> None:
    desk.sit(recent("a", company="Harbour Dental"))
    assert desk.pane.isVisible()
    assert desk.list.isVisible()
    assert desk.label("detailsTitle") == "Ada Lovelace"
    assert desk.label("detailsWho") == "(03) 5550 1234 · Harbour Dental · Sales"
    facts = desk.facts()
    assert (facts["Waited"], facts["Talked"], facts["Dialplan"], facts["Condition"]) == (
        "0:08",
        "1:02",
        "Sales queue",
        "All Hours",
    )
    assert facts["Number called"] == "(03) 7010 1234"


def test_the_details_follow_the_list_and_answers_about_another_call_are_dropped(desk: Sitting) -> None:
    rows = many(3)
    desk.sit(*rows)
    desk.list.setFocus()
    desk.press(Key.Key_Down)
    assert desk.label("detailsTitle") == "Caller 1"
    late = in_full(rows[0], dialplan="Another")
    desk.pane._answered(rows[0].uuid, late)
    assert "Another" not in desk.facts().values()


def test_a_call_that_cannot_be_read_says_so_and_keeps_its_row(desk: Sitting) -> None:
    desk.show(recent("a"))
    desk.window.resize(1_000, 800)
    desk.press(Key.Key_I, CONTROL)
    assert desk.label("detailsFailure") == "The call cannot be read"
    assert desk.label("detailsTitle") == "Ada Lovelace"


@pytest.mark.parametrize("wide", [True, False])
def test_a_call_that_is_destroyed_leaves_the_details_and_takes_along_what_was_being_written(desk: Sitting, wide: bool) -> None:
    desk.sit(recent("a"), wide=wide)
    desk.note.setFocus()
    QTest.keyClicks(desk.note, "half a wo")
    desk.journal.rows, desk.details = [], {"a": CallGone("It is gone")}
    desk.window.refresh()
    assert not desk.pane.isVisible() and desk.empty.isVisible()
    assert (desk.label("detailsTitle"), desk.note.toPlainText(), desk.pane.row) == ("", "", None)
    desk.window.close()
    assert desk.actions.asked == []


def test_destroyed_while_the_window_was_closed_it_is_not_in_the_details_when_that_opens(desk: Sitting) -> None:
    kept, gone = many(2)
    desk.sit(kept, gone)
    desk.list.setFocus()
    desk.press(Key.Key_Down)
    assert desk.label("detailsTitle") == "Caller 1"
    desk.window.close()
    desk.details[gone.uuid] = CallGone("It is gone")
    desk.show(kept)
    assert desk.label("detailsTitle") != "Caller 1"


def test_while_somebody_talks_the_course_goes_on_and_stops_with_the_window(desk: Sitting) -> None:
    row = recent("a", at=NOON)
    legs = (LegLine("201", True, Message("Talking"), (AttemptLine(NOON, NOON + 8, None),)),)
    desk.sit(row)
    desk.details["a"] = in_full(row, open=True, legs=legs, over_at=None)
    desk.window.call_changed(replace(row, outcome=Message("Talking")))
    assert desk.pane._tick.isActive()
    assert find(desk.pane, CallTimeline).accessibleDescription() == "201: rang for 0:08, talked for 0:52. Talking."
    desk.window.close()
    assert not desk.pane._tick.isActive()


def test_earlier_calls_of_the_number_are_a_click_away(desk: Sitting) -> None:
    rows = [recent(f"c{place}", at=NOON - 60 * place) for place in range(9)]
    desk.sit(*rows, recent("other", "Grace Hopper", at=NOON - 90, copy="+61491570156"))
    assert len(desk.earlier()) == 5
    asked = desk.journal.asked[-1]
    assert (asked.caller, asked.until) == ("+61355501234", NOON)
    desk.earlier()[1].click()
    assert desk.pane.row is not None
    assert desk.pane.row.uuid == "c2"
    index = desk.list.currentIndex()
    assert index.row() == [row.uuid for row in sorted(desk.journal.rows, key=lambda row: -row.at)].index("c2")


def test_an_earlier_call_that_the_list_does_not_have_is_shown_all_the_same(desk: Sitting) -> None:
    desk.sit(recent("a"), recent("b", "Ada L.", at=NOON - 60))
    desk.type("Lovelace")
    desk.qtbot.waitUntil(lambda: desk.shown() == ["Ada Lovelace"])
    desk.earlier()[0].click()
    assert desk.label("detailsTitle") == "Ada L."
    assert not desk.list.selectionModel().hasSelection()


def test_what_cannot_be_done_is_off_or_not_there(desk: Sitting) -> None:
    desk.sit(withheld("a"))
    states = {entry.name: (button.isVisible(), button.isEnabled()) for entry, button in desk.pane._buttons}
    assert states["open"] == states["call"] == states["copy"] == (True, False)
    assert states["file"][0] is states["create"][0] is False
    assert states["handled"] == (True, True)
    assert desk.pane._buttons[0][1].accessibleDescription() == "the number was withheld"


# What is written


def test_a_note_is_kept_a_moment_after_the_last_key(desk: Sitting) -> None:
    desk.sit(recent("a"))
    desk.list.setFocus()
    desk.press(Key.Key_F2)
    assert desk.note.hasFocus()
    QTest.keyClicks(desk.note, "Rang")
    assert desk.actions.asked == []
    desk.qtbot.waitUntil(lambda: bool(desk.actions.asked))
    assert desk.actions.asked == [("note Rang", "a")]


@pytest.mark.parametrize("leaving", ["the field", "the call", "the window", "the program"])
def test_a_note_is_kept_at_once_by_whoever_leaves(desk: Sitting, leaving: str) -> None:
    desk.sit(*many(2))
    desk.note.setFocus()
    QTest.keyClicks(desk.note, "Rang")
    if leaving == "the field":
        desk.field.setFocus()
    elif leaving == "the call":
        desk.pane.show_call(desk.journal.rows[1])
    elif leaving == "the window":
        desk.window.close()
    else:
        desk.window.flush()
    assert desk.actions.asked == [("note Rang", "u0000")]


def test_what_is_being_typed_is_not_replaced_by_what_was_read(desk: Sitting) -> None:
    row = recent("a", note="Old")
    desk.sit(row)
    assert desk.note.toPlainText() == "Old"
    desk.note.setFocus()
    QTest.keyClicks(desk.note, "New")
    desk.window.call_changed(replace(row, note="Ne"))
    assert desk.note.toPlainText() == "NewOld"
    desk.field.setFocus()
    desk.details["a"] = in_full(replace(row, note="Written on the card"))
    desk.window.call_changed(replace(row, note="Written on the card"))
    assert desk.note.toPlainText() == "Written on the card"


def test_a_note_changed_elsewhere_is_shown_also_where_the_keyboard_is_and_an_older_one_is_not(desk: Sitting) -> None:
    """A number that was forgotten went out of it: the next key would bring it back."""
    row = recent("a", note="calls from 0370100142")
    desk.sit(row)
    desk.note.setFocus()
    QTest.keyClicks(desk.note, "x")
    desk.note.flush()
    for note in (row.note, "calls from …"):
        desk.details["a"] = in_full(replace(row, note=note))
        desk.window.call_changed(replace(row, note=note))
        assert desk.note.toPlainText() == ("xcalls from 0370100142" if note == row.note else note)


def test_a_note_has_ten_thousand_characters_and_no_more(desk: Sitting) -> None:
    desk.sit(recent("a", note="x" * (LONGEST_NOTE - 1)))
    desk.note.setFocus()
    desk.note.moveCursor(desk.note.textCursor().MoveOperation.End)
    desk.note.insertPlainText("yz")
    assert desk.note.toPlainText() == "x" * (LONGEST_NOTE - 1) + "y"


def test_tags_are_switched_by_a_click_and_others_are_written(desk: Sitting) -> None:
    desk.sit(recent("a", tags=("Boat",)))
    assert desk.chips() == {"Follow up": False, "Sales": False, "Boat": True}
    desk.button("Sales").click()
    assert desk.actions.asked[-1] == ("tags Boat, Sales", "a")
    another = find(desk.pane, QLineEdit, "anotherTag")
    for typed, expected in (
        ("  Big  order ", "tags Boat, Sales, Big order"),
        ("follow UP", "tags Boat, Sales, Big order, Follow up"),
    ):
        QTest.keyClicks(another, typed)
        QTest.keyClick(another, Key.Key_Return)
        assert desk.actions.asked[-1] == (expected, "a")
    desk.button("Boat").click()
    assert desk.actions.asked[-1] == ("tags Sales, Big order, Follow up", "a")
    assert desk.chips() == {"Follow up": True, "Sales": True, "Big order": True}


def test_a_call_has_twenty_tags_at_most(desk: Sitting) -> None:
    desk.sit(recent("a", tags=tuple(f"t{number}" for number in range(MOST_TAGS))))
    assert not desk.button("Sales").isEnabled()
    assert desk.button("t3").isEnabled()
    assert not find(desk.pane, QLineEdit, "anotherTag").isEnabled()


# What is done


@pytest.mark.parametrize(
    ("key", "done"),
    [
        (Key.Key_D, "call_back"),
        (Key.Key_C, "copy_number"),
        (Key.Key_L, "open_file"),
        (Key.Key_N, "create_contact"),
        (Key.Key_H, "handled True"),
    ],
)
@pytest.mark.parametrize("within", ["list", "details"])
def test_keys_do_it_in_the_list_and_in_the_details(desk: Sitting, key: Qt.Key, done: str, within: str) -> None:
    desk.sit(missed("a", file_url="https://pbx.example/r"))
    holder: QWidget = desk.list if within == "list" else desk.button("Call back")
    holder.setFocus()
    QTest.keyClick(holder, key, CONTROL)
    assert desk.actions.asked == [(done, "a")]


def test_a_missed_call_that_was_handled_can_be_unmarked_and_looks_settled(desk: Sitting) -> None:
    desk.sit(missed("a", handled=True))
    assert desk.label("detailsOutcome").endswith("Handled")
    desk.button("Mark as not handled").click()
    assert desk.actions.asked == [("handled False", "a")]
    assert desk.status.text() == "Marked as not handled"


def test_a_number_is_forgotten_only_by_whoever_was_asked(desk: Sitting) -> None:
    desk.sit(recent("a"))
    desk.list.setFocus()
    forget = desk.window._deeds.named("forget")[0]
    desk.window._deeds.do(forget, desk.journal.rows[0])
    assert desk.question.accessibleName() == "Forget (03) 5550 1234?"
    assert desk.button("Cancel").hasFocus()
    desk.press(Key.Key_Escape)
    assert not desk.question.isVisible()
    assert desk.list.hasFocus()
    desk.window._deeds.do(forget, desk.journal.rows[0])
    desk.press(Key.Key_Return)
    assert desk.actions.asked == []
    desk.window._deeds.do(forget, desk.journal.rows[0])
    desk.button("Forget the number").click()
    assert desk.actions.asked == [("forget", "a")]
    assert not desk.question.isVisible()


# Where it is


def test_in_a_narrow_window_the_details_take_the_lists_place_and_escape_brings_it_back(desk: Sitting) -> None:
    desk.sit(recent("a"), wide=False)
    assert desk.pane.isVisible()
    assert not desk.list.isVisible()
    desk.press(Key.Key_Escape)
    assert not desk.pane.isVisible()
    assert desk.list.hasFocus()


def test_escape_leads_from_the_details_to_the_list_and_then_out(desk: Sitting) -> None:
    desk.sit(recent("a"))
    desk.note.setFocus()
    desk.press(Key.Key_Escape)
    assert desk.list.hasFocus()
    assert desk.pane.isVisible()
    desk.press(Key.Key_Escape)
    assert not desk.window.isVisible()


def test_the_details_are_closed_by_their_button(desk: Sitting) -> None:
    desk.sit(recent("a"))
    desk.pane._back.click()
    assert not desk.pane.isVisible()
    assert desk.list.hasFocus()


def test_nothing_in_the_details_is_wider_than_they_are(desk: Sitting) -> None:
    long = "Maximilian von und zu Hohenstein-Wallenburg"
    desk.sit(recent("a", long, company=long, line=long), *[missed(f"c{n}", at=NOON - n) for n in range(1, 4)])
    desk.window.resize(800, 700)
    desk.qtbot.wait(20)
    body = desk.pane.widget()
    assert body is not None
    assert body.width() <= desk.pane.viewport().width()
    assert body.height() == max(body.heightForWidth(body.width()), desk.pane.viewport().height())


def test_everything_in_the_details_that_takes_the_keyboard_has_a_name(desk: Sitting) -> None:
    desk.sit(missed("a", file_url="https://pbx.example/r", tags=("Boat",)), missed("b", at=NOON - 5))
    takers = [one for one in desk.pane.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isVisible()]
    assert len(takers) >= 12
    assert [one for one in takers if not (one.accessibleName() or getattr(one, "text", str)())] == []
