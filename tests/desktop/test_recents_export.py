"""Saving what is shown, and what the recents remember of how they are liked."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLabel, QMenu
from pytestqt.qtbot import QtBot

from screenpop.calls.call import Outcome
from screenpop.desktop.recents_export import with_ending
from screenpop.desktop.recents_query import RecentsQuery
from screenpop.desktop.recents_shown import Looks, Part
from screenpop.trouble import Trouble
from tests.desktop.recent_calls import missed, recent
from tests.desktop.recents_desk import Desk, find

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def choose(desk: Desk, path: Path, *, recordings: bool = False) -> None:
    desk.press(Qt.Key.Key_S, CONTROL)
    find(desk.window, QCheckBox).setChecked(recordings)
    desk.button("Choose a file…").click()
    dialog = desk.window.findChildren(QFileDialog)[-1]
    assert dialog.testOption(QFileDialog.Option.DontConfirmOverwrite)
    dialog.fileSelected.emit(str(path))
    dialog.done(0)


def test_the_calls_that_are_shown_are_exported_without_recordings_unless_they_are_wanted(desk: Desk, tmp_path: Path) -> None:
    desk.show(recent("a"), missed("b"))
    desk.button("Missed").click()
    desk.actions.export_answer = 1
    choose(desk, tmp_path / "calls.json")
    choose(desk, tmp_path / "with.csv", recordings=True)
    question = RecentsQuery(outcome=Outcome.MISSED)
    assert desk.actions.exports == [(question, tmp_path / "calls.json", False), (question, tmp_path / "with.csv", True)]
    assert desk.status.text() == "Exported to with.csv. Calls: 1"
    assert not find(desk.window, QCheckBox).isChecked() or not find(desk.window, QCheckBox).isVisible()


def test_a_file_that_is_there_is_replaced_only_by_whoever_says_so(desk: Desk, tmp_path: Path) -> None:
    there = tmp_path / "calls.csv"
    there.touch()
    desk.show(recent("a"))
    choose(desk, there)
    assert desk.actions.exports == []
    desk.button("Replace").click()
    assert desk.actions.exports == [(RecentsQuery(), there, False)]


def test_an_export_that_fails_is_said(desk: Desk, tmp_path: Path) -> None:
    desk.show(recent("a"))
    desk.actions.export_answer = Trouble("The disk is full", "No space is left", "Free some")
    choose(desk, tmp_path / "calls.csv")
    assert desk.wrong.isVisible()
    assert desk.wrong.accessibleName() == "The disk is full"
    desk.actions.export_answer = OSError("broken")
    choose(desk, tmp_path / "calls.csv")
    assert desk.wrong.accessibleName() == "That could not be done"


@pytest.mark.parametrize(
    ("name", "chosen", "path"),
    [
        ("/x/calls", "Table (CSV) (*.csv)", "/x/calls.csv"),
        ("/x/calls", "JSON (*.json)", "/x/calls.json"),
        ("/x/calls.JSON", "Table (CSV) (*.csv)", "/x/calls.JSON"),
        ("/x/calls.2025", "Table (CSV) (*.csv)", "/x/calls.2025.csv"),
    ],
)
def test_a_file_has_the_ending_of_its_kind(name: str, chosen: str, path: str) -> None:
    assert with_ending(name, chosen) == Path(path)


def test_nothing_is_exported_where_there_is_nothing(desk: Desk) -> None:
    desk.show()
    desk.press(Qt.Key.Key_S, CONTROL)
    assert not desk.window._question.isVisible()


# How it is liked


def test_parts_of_a_row_are_chosen_in_the_menu_and_kept(desk: Desk, qtbot: QtBot) -> None:
    desk.show(recent("a"))
    desk.window._head.more.click()
    more = next(menu for menu in desk.window.findChildren(QMenu) if menu.isVisible())
    show = more.actions()[0].menu()
    assert isinstance(show, QMenu)
    assert {action.text(): action.isChecked() for action in show.actions()} == dict.fromkeys(
        ["Number", "Company", "Line", "Extension", "Note"], True
    )
    with qtbot.waitSignal(desk.window.state_changed):
        show.actions()[2].trigger()
    more.close()
    again = Desk(qtbot)
    again.window.restore(desk.window.state())
    assert again.window._looks.parts == frozenset(Part) - {Part.LINE}


def test_a_part_that_is_not_wanted_is_not_drawn(desk: Desk) -> None:
    desk.show(recent("a", "A", number="1", extension=None, line="W" * 10))
    before = desk.list.viewport().grab(desk.list.visualRect(desk.list.model().index(0, 0))).toImage()
    desk.window._toggle_part(Part.LINE)
    after = desk.list.viewport().grab(desk.list.visualRect(desk.list.model().index(0, 0))).toImage()
    assert before != after


def test_size_and_details_are_as_they_were(desk: Desk, qtbot: QtBot) -> None:
    desk.window.resize(780, 700)
    desk.show(recent("a"))
    desk.press(Qt.Key.Key_I, CONTROL)
    again = Desk(qtbot)
    again.window.restore(desk.window.state())
    again.show(recent("a"))
    assert (again.window.width(), again.window.height()) == (780, 700)
    assert find(again.window, QLabel, "detailsTitle").isVisible()


def test_left_on_a_larger_screen_it_fits_on_this_one(desk: Desk) -> None:
    desk.window.restore(Looks(size=(16_000, 16_000)).as_text())
    room = desk.window.screen().availableSize()
    assert desk.window.width() <= room.width() and desk.window.height() <= room.height()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "null",
        '{"parts": "number", "details": 1, "size": [0, 5], "split": [1]}',
        '{"parts": null, "size": [1e9, 1e9], "split": {"a": 1}}',
        '{"size": [true, true], "split": ["a", "b"]}',
        '{"size": [99999999, 5]}',
        "[" * 100_000,
    ],
)
def test_whatever_was_remembered_does_no_harm(text: str) -> None:
    assert Looks.from_text(text) == Looks()


def test_what_was_remembered_is_read_back() -> None:
    looks = Looks(frozenset({Part.NOTE}), True, (800, 600), (500, 300))
    assert Looks.from_text(looks.as_text()) == looks
    assert Looks.from_text('{"parts": ["note", "colour", 7]}').parts == {Part.NOTE}
