"""The rows of the recents: paged, searched, and kept current in place."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from screenpop.calls.call import Outcome
from screenpop.calls.message import Message
from screenpop.cards import RecentRow, Tone
from screenpop.desktop.recents_model import RecentsModel
from screenpop.desktop.recents_query import RecentsQuery
from screenpop.trouble import Trouble
from tests.desktop.recent_calls import NOON, FakeJournal, many, missed, recent

ROOT = QModelIndex()


@pytest.fixture
def journal(qtbot: QtBot) -> FakeJournal:
    return FakeJournal()


@pytest.fixture
def model(journal: FakeJournal) -> RecentsModel:
    model = RecentsModel(journal.ask, title=lambda row: str(row.title), spoken=lambda row: "spoken", tooltip=lambda row: "full")
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, model)
    tester.setUseFetchMore(False)
    return model


def shown(model: RecentsModel) -> list[str]:
    rows: list[RecentRow] = [model.index(place).data(RecentsModel.RowRole) for place in range(model.rowCount())]
    return [row.uuid for row in rows]


def test_pages_are_read_as_they_are_scrolled_to(journal: FakeJournal, model: RecentsModel) -> None:
    journal.rows = many(120)
    model.search("", None)
    assert (model.rowCount(), model.total) == (50, 120)
    while model.canFetchMore(ROOT):
        model.fetchMore(ROOT)
    assert shown(model) == [row.uuid for row in journal.rows]
    assert len(journal.asked) == 3


def test_one_page_is_asked_for_at_a_time(journal: FakeJournal, model: RecentsModel) -> None:
    journal.rows, journal.later = many(120), True
    model.search("", None)
    assert not model.canFetchMore(ROOT)
    journal.answer()
    model.fetchMore(ROOT)
    model.fetchMore(ROOT)
    assert len(journal.waiting) == 1


def test_the_answer_to_an_older_question_is_dropped(journal: FakeJournal, model: RecentsModel) -> None:
    journal.rows, journal.later = many(30), True
    model.search("caller 1", None)
    model.search("caller 2", None)
    journal.answer(1)
    expected = shown(model)
    journal.answer(0)
    assert shown(model) == expected
    assert "u0002" in expected
    assert "u0001" not in expected


def test_a_late_page_of_another_search_is_dropped(journal: FakeJournal, model: RecentsModel) -> None:
    journal.rows, journal.later = many(120), True
    model.search("", None)
    journal.answer()
    model.fetchMore(ROOT)
    model.search("caller 7", None)
    journal.answer(1)
    expected = shown(model)
    journal.answer(0)
    assert shown(model) == expected


def test_the_rows_stay_until_the_answer_is_there(journal: FakeJournal, model: RecentsModel) -> None:
    journal.rows = many(3)
    model.search("", None)
    journal.later = True
    model.search("nobody", None)
    assert (model.rowCount(), model.loaded, model.loading) == (3, False, True)
    journal.answer()
    assert (model.rowCount(), model.loaded, model.loading) == (0, True, False)


def test_the_outcome_is_part_of_the_question(journal: FakeJournal, model: RecentsModel) -> None:
    journal.rows = [recent("a"), missed("b")]
    model.search(" ada ", Outcome.MISSED)
    assert journal.asked == [RecentsQuery("ada", Outcome.MISSED)]
    assert shown(model) == ["b"]


def test_a_new_call_comes_in_at_the_top_and_a_known_one_changes_in_place(journal: FakeJournal, model: RecentsModel) -> None:
    journal.rows = many(3)
    model.search("", None)
    second = QPersistentModelIndex(model.index(1))
    model.call_changed(recent("new", at=NOON + 5, tone=Tone.RINGING))
    assert shown(model) == ["new", "u0000", "u0001", "u0002"]
    assert second.row() == 2
    model.call_changed(recent("u0001", "Grace Hopper", at=NOON - 60))
    assert second.data() == "Grace Hopper"
    assert (model.total, len(journal.asked)) == (4, 1)


def test_a_call_older_than_what_is_loaded_waits_for_its_page(journal: FakeJournal, model: RecentsModel) -> None:
    journal.rows = many(120)
    model.search("", None)
    model.call_changed(replace(journal.rows[80], outcome=Message("Declined")))
    assert (model.rowCount(), model.total) == (50, 120)


def test_a_call_whose_first_event_turns_up_late_moves_to_its_place(journal: FakeJournal, model: RecentsModel) -> None:
    journal.rows = many(4)
    model.search("", None)
    model.call_changed(recent("u0000", at=NOON - 150))
    assert shown(model) == ["u0001", "u0002", "u0000", "u0003"]
    assert model.total == 4


def test_a_call_that_comes_while_the_journal_is_read_is_not_lost(journal: FakeJournal, model: RecentsModel) -> None:
    journal.rows, journal.later = many(2), True
    model.search("", None)
    model.call_changed(recent("new", at=NOON + 5))
    journal.answer()
    assert shown(model) == ["new", "u0000", "u0001"]


def test_under_a_search_a_change_asks_the_journal_again_once(journal: FakeJournal, model: RecentsModel, qtbot: QtBot) -> None:
    journal.rows = many(3)
    model.search("caller", None)
    for place in range(20):
        journal.rows.append(recent(f"new{place:02}", "Caller new", at=NOON + place))
        model.call_changed(journal.rows[-1])
    assert model.rowCount() == 3
    qtbot.waitUntil(lambda: model.rowCount() == 23)
    assert len(journal.asked) == 2


def test_asking_the_same_again_keeps_rows_in_place(journal: FakeJournal, model: RecentsModel) -> None:
    journal.rows = many(5)
    model.search("", None)
    third, resets = QPersistentModelIndex(model.index(2)), []
    model.modelReset.connect(lambda: resets.append(1))
    del journal.rows[1]
    journal.rows.insert(0, recent("new", at=NOON + 9))
    model.refresh()
    assert shown(model) == ["new", "u0000", "u0002", "u0003", "u0004"]
    assert third.row() == 2
    assert resets == []


def test_asking_again_keeps_what_was_scrolled_to(journal: FakeJournal, model: RecentsModel) -> None:
    journal.rows = many(120)
    model.search("", None)
    model.fetchMore(ROOT)
    journal.rows.insert(0, recent("new", at=NOON + 9))
    model.refresh()
    assert model.rowCount() == 101
    model.fetchMore(ROOT)
    assert shown(model) == [row.uuid for row in journal.rows]


def test_after_more_new_calls_than_a_page_no_call_is_skipped(journal: FakeJournal, model: RecentsModel) -> None:
    journal.rows = many(60)
    model.search("", None)
    journal.rows = [recent(f"n{place:03}", at=NOON + 5000 - place) for place in range(70)] + journal.rows
    model.refresh()
    while model.canFetchMore(ROOT):
        model.fetchMore(ROOT)
    assert shown(model) == [row.uuid for row in journal.rows]


def test_a_page_that_fails_is_not_asked_for_again_and_again(journal: FakeJournal, model: RecentsModel) -> None:
    journal.rows = many(120)
    model.search("", None)
    journal.failure = Trouble("The disk is gone")
    model.fetchMore(ROOT)
    assert (model.failure, model.canFetchMore(ROOT)) == (journal.failure, False)
    journal.failure = None
    model.refresh()
    assert (model.failure, model.canFetchMore(ROOT)) == (None, True)


def test_a_screen_reader_and_a_tooltip_get_words_of_their_own(journal: FakeJournal, model: RecentsModel) -> None:
    journal.rows = many(1)
    model.search("", None)
    index = model.index(0)
    assert index.data() == "Caller 0"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "spoken"
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "full"
    assert index.data(Qt.ItemDataRole.DecorationRole) is None
