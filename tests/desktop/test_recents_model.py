"""The rows of the recents: paged, searched, and kept current in place."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from screenpop.calls.call import Outcome
from screenpop.calls.message import Message
from screenpop.cards import RecentRow, Tone
from screenpop.desktop import recents_model
from screenpop.desktop.recents_model import RecentsModel
from screenpop.desktop.recents_query import RecentsQuery
from screenpop.trouble import Trouble
from tests.desktop.recent_calls import NOON, FakeJournal, many, missed, recent

WORDS = {
    Qt.ItemDataRole.DisplayRole: lambda row: str(row.title),
    Qt.ItemDataRole.AccessibleTextRole: lambda row: "spoken",
    Qt.ItemDataRole.ToolTipRole: lambda row: "full",
}


@pytest.fixture
def journal(qtbot: QtBot) -> FakeJournal:
    return FakeJournal()


@pytest.fixture
def model(journal: FakeJournal) -> RecentsModel:
    model = RecentsModel(journal.ask, WORDS)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, model)
    return model


def shown(model: RecentsModel) -> list[str]:
    """What was read, from the top."""
    rows: list[RecentRow | None] = [model.index(place).data(RecentsModel.RowRole) for place in range(model.rowCount())]
    return [row.uuid for row in rows if row is not None]


def read_all(model: RecentsModel) -> None:
    for place in range(0, model.rowCount(), 40):
        model.look_at(place, place + 45)


def test_there_is_a_place_for_every_call_and_pages_are_read_where_somebody_looks(
    journal: FakeJournal, model: RecentsModel
) -> None:
    journal.rows = many(1_000)
    model.search(RecentsQuery())
    assert (model.rowCount(), model.total, len(shown(model))) == (1_000, 1_000, 50)
    model.look_at(700, 720)
    assert [model.index(place).data() for place in (699, 700, 749, 750)] == [None, "Caller 700", "Caller 749", None]
    assert [query.offset for query in journal.asked] == [0, 700]
    model.look_at(690, 720)
    assert [query.offset for query in journal.asked] == [0, 700, 690]


def test_one_page_is_asked_for_at_a_time_and_then_what_is_looked_at_by_then(journal: FakeJournal, model: RecentsModel) -> None:
    journal.rows, journal.later = many(1_000), True
    model.search(RecentsQuery())
    model.look_at(100, 120)
    assert len(journal.waiting) == 1
    journal.answer()
    for place in range(200, 900, 100):
        model.look_at(place, place + 20)
    assert len(journal.waiting) == 1
    journal.answer()
    assert [query.offset for query, _ in journal.waiting] == [800]
    journal.answer()
    assert model.index(800).data() == "Caller 800"
    assert journal.waiting == []


def test_only_rows_near_what_is_looked_at_are_kept(
    journal: FakeJournal, model: RecentsModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recents_model, "MOST_ROWS", 200)
    journal.rows = many(800)
    model.search(RecentsQuery())
    for place in range(0, 800, 40):
        model.look_at(place, place + 45)
    assert len(shown(model)) == 200
    assert model.index(799).data() == "Caller 799"
    assert model.index(0).data() == "Caller 0"
    assert model.index(400).data() is None
    model.look_at(400, 420)
    assert model.index(400).data() == "Caller 400"


@pytest.mark.parametrize("told_first", [True, False])
def test_a_page_that_was_asked_for_before_a_call_came_in_finds_its_places(
    journal: FakeJournal, model: RecentsModel, told_first: bool
) -> None:
    """Whether the journal was read before or after the call was in it, and whether we hear of the call before or after that."""
    journal.rows = many(500)
    model.search(RecentsQuery())
    journal.later = True
    model.look_at(300, 320)
    new = recent("new", at=NOON + 5)
    if told_first:
        model.call_changed(new)
        journal.answer()
        assert model.index(301).data() == "Caller 300"
        assert model.index(300).data() is None
    else:
        journal.rows.insert(0, new)
        journal.answer()
        assert model.index(300).data() == "Caller 300"
        model.call_changed(new)
        assert model.index(301).data() == "Caller 300"
    assert model.total == 501


def test_a_journal_that_does_not_have_what_it_counted_is_not_asked_in_a_loop(
    journal: FakeJournal, model: RecentsModel, qtbot: QtBot
) -> None:
    journal.rows = many(500)
    model.search(RecentsQuery())
    del journal.rows[100:]
    model.look_at(300, 320)
    assert len(journal.asked) == 2
    qtbot.waitUntil(lambda: model.total == 100)
    assert len(journal.asked) == 3


def test_the_answer_to_an_older_question_is_dropped(journal: FakeJournal, model: RecentsModel) -> None:
    journal.rows, journal.later = many(30), True
    model.search(RecentsQuery("caller 1"))
    model.search(RecentsQuery("caller 2"))
    journal.answer(1)
    expected = shown(model)
    journal.answer(0)
    assert shown(model) == expected
    assert "u0002" in expected
    assert "u0001" not in expected


def test_a_late_page_of_another_search_is_dropped(journal: FakeJournal, model: RecentsModel) -> None:
    journal.rows, journal.later = many(120), True
    model.search(RecentsQuery())
    journal.answer()
    model.look_at(60, 80)
    model.search(RecentsQuery("caller 7"))
    journal.answer(1)
    expected = shown(model)
    journal.answer(0)
    assert shown(model) == expected


def test_the_rows_stay_until_the_answer_is_there(journal: FakeJournal, model: RecentsModel) -> None:
    journal.rows = many(3)
    model.search(RecentsQuery())
    journal.later = True
    model.search(RecentsQuery("nobody"))
    assert (model.rowCount(), model.loaded, model.loading) == (3, False, True)
    journal.answer()
    assert (model.rowCount(), model.loaded, model.loading) == (0, True, False)


def test_the_outcome_is_part_of_the_question(journal: FakeJournal, model: RecentsModel) -> None:
    journal.rows = [recent("a"), missed("b")]
    model.search(RecentsQuery("ada", Outcome.MISSED))
    assert journal.asked == [RecentsQuery("ada", Outcome.MISSED)]
    assert shown(model) == ["b"]


def test_a_new_call_comes_in_at_the_top_and_a_known_one_changes_in_place(journal: FakeJournal, model: RecentsModel) -> None:
    journal.rows = many(3)
    model.search(RecentsQuery())
    second = QPersistentModelIndex(model.index(1))
    model.call_changed(recent("new", at=NOON + 5, tone=Tone.RINGING))
    assert shown(model) == ["new", "u0000", "u0001", "u0002"]
    assert second.row() == 2
    model.call_changed(recent("u0001", "Grace Hopper", at=NOON - 60))
    assert second.data() == "Grace Hopper"
    assert (model.total, len(journal.asked)) == (4, 1)


def test_a_call_older_than_what_is_loaded_waits_for_its_page(journal: FakeJournal, model: RecentsModel) -> None:
    journal.rows = many(120)
    model.search(RecentsQuery())
    model.call_changed(replace(journal.rows[80], outcome=Message("Declined")))
    assert (len(shown(model)), model.total) == (50, 120)


def test_a_call_whose_first_event_turns_up_late_moves_to_its_place(journal: FakeJournal, model: RecentsModel) -> None:
    journal.rows = many(4)
    model.search(RecentsQuery())
    model.call_changed(recent("u0000", at=NOON - 150))
    assert shown(model) == ["u0001", "u0002", "u0000", "u0003"]
    assert model.total == 4


def test_a_call_that_comes_while_the_journal_is_read_is_not_lost(journal: FakeJournal, model: RecentsModel) -> None:
    journal.rows, journal.later = many(2), True
    model.search(RecentsQuery())
    model.call_changed(recent("new", at=NOON + 5))
    journal.answer()
    assert shown(model) == ["new", "u0000", "u0001"]


def test_under_a_search_a_change_asks_the_journal_again_once(journal: FakeJournal, model: RecentsModel, qtbot: QtBot) -> None:
    journal.rows = many(3)
    model.search(RecentsQuery("caller"))
    for place in range(20):
        journal.rows.append(recent(f"new{place:02}", "Caller new", at=NOON + place))
        model.call_changed(journal.rows[-1])
    assert model.rowCount() == 3
    qtbot.waitUntil(lambda: model.rowCount() == 23)
    assert len(journal.asked) == 2


def test_asking_the_same_again_keeps_rows_in_place(journal: FakeJournal, model: RecentsModel) -> None:
    journal.rows = many(5)
    model.search(RecentsQuery())
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
    model.search(RecentsQuery())
    model.look_at(50, 80)
    held = QPersistentModelIndex(model.index(70))
    journal.rows.insert(0, recent("new", at=NOON + 9))
    model.refresh()
    assert (held.row(), held.data()) == (71, "Caller 70")
    read_all(model)
    assert shown(model) == [row.uuid for row in journal.rows]


def test_after_more_new_calls_than_a_page_no_call_is_skipped(journal: FakeJournal, model: RecentsModel) -> None:
    journal.rows = many(60)
    model.search(RecentsQuery())
    held = QPersistentModelIndex(model.index(20))
    journal.rows = [recent(f"n{place:03}", at=NOON + 5000 - place) for place in range(70)] + journal.rows
    model.refresh()
    assert held.row() == 90
    read_all(model)
    assert shown(model) == [row.uuid for row in journal.rows]


def test_calls_that_are_destroyed_far_below_are_noticed(journal: FakeJournal, model: RecentsModel) -> None:
    journal.rows = many(300)
    model.search(RecentsQuery())
    read_all(model)
    del journal.rows[150:160]
    model.refresh()
    assert model.rowCount() == 290
    read_all(model)
    assert shown(model) == [row.uuid for row in journal.rows]


def test_a_page_that_fails_is_not_asked_for_again_and_again(journal: FakeJournal, model: RecentsModel) -> None:
    journal.rows = many(120)
    model.search(RecentsQuery())
    journal.failure = Trouble("The disk is gone")
    model.look_at(60, 80)
    model.look_at(61, 81)
    assert (model.failure, len(journal.asked)) == (journal.failure, 2)
    journal.failure = None
    model.refresh()
    assert (model.failure, model.index(61).data()) == (None, "Caller 61")


def test_a_screen_reader_and_a_tooltip_get_words_of_their_own(journal: FakeJournal, model: RecentsModel) -> None:
    journal.rows = many(1)
    model.search(RecentsQuery())
    index = model.index(0)
    assert index.data() == "Caller 0"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "spoken"
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "full"
    assert index.data(Qt.ItemDataRole.DecorationRole) is None
