"""Which calls the recents show: the question that the filters make, and how they are chosen and lifted."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import date, datetime

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDateEdit, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from screenpop.calls.call import Outcome
from screenpop.desktop.recents_empty import emptiness
from screenpop.desktop.recents_filters import Days, Filters, days_in_words
from screenpop.desktop.recents_query import RecentsQuery
from tests.desktop.recent_calls import missed, recent
from tests.desktop.recents_desk import Desk


@pytest.fixture(autouse=True)
def melbourne(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "Australia/Melbourne")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def at(text: str) -> float:
    return datetime.fromisoformat(text).timestamp()


NIGHT = at("2025-10-05T23:30+11:00")
"""On the day when summer time began."""


@pytest.mark.parametrize(
    ("days", "since", "until"),
    [
        (Days.ANY, None, None),
        (Days.TODAY, "2025-10-05T00:00+10:00", None),
        (Days.YESTERDAY, "2025-10-04T00:00+10:00", "2025-10-05T00:00+10:00"),
        (Days.WEEK, "2025-09-29T00:00+10:00", None),
        (Days.MONTH, "2025-09-06T00:00+10:00", None),
        (Days.SPAN, "2025-10-03T00:00+10:00", "2025-10-06T00:00+11:00"),
    ],
)
def test_days_are_those_of_the_desktops_time_zone(days: Days, since: str | None, until: str | None) -> None:
    query = Filters(days=days, first=date(2025, 10, 5), last=date(2025, 10, 3)).query("", NIGHT)
    assert (query.since, query.until) == (at(since) if since else None, at(until) if until else None)


def test_a_day_of_another_age_does_no_harm() -> None:
    """What a date field lets a person type."""
    query = Filters(days=Days.SPAN, first=date(9999, 12, 31), last=date(1752, 9, 14)).query("", NIGHT)
    assert query.since is not None and query.until is not None and query.since < NIGHT < query.until


def test_everything_that_is_chosen_is_asked_together() -> None:
    filters = Filters(Outcome.MISSED, unhandled=True, mine=True, line="Sales", tag="Follow up")
    assert filters.query(" ada ", NIGHT) == RecentsQuery("ada", Outcome.MISSED, True, True, "Sales", "Follow up")
    assert Filters().query("", NIGHT) == RecentsQuery()


def test_a_span_is_said_with_its_days() -> None:
    span = Filters(days=Days.SPAN, first=date(2025, 10, 5), last=date(2025, 10, 3))
    assert str(days_in_words(span, QLocale("en_GB"))) == "03/10/2025 – 05/10/2025"
    assert str(days_in_words(Filters(days=Days.WEEK), QLocale("en_GB"))) == "Last 7 days"


def test_why_there_is_nothing_names_the_filters() -> None:
    assert str(emptiness(RecentsQuery(outcome=Outcome.MISSED)).heading) == "No missed calls"
    assert str(emptiness(RecentsQuery(outcome=Outcome.MISSED, unhandled=True)).heading) == "No missed call is left"
    assert str(emptiness(RecentsQuery(line="Sales")).heading) == "No calls with these filters"
    assert str(emptiness(RecentsQuery("x", line="Sales")).way_back) == "Search all calls"
    assert emptiness(RecentsQuery("x")).way_back is None


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def combo(desk: Desk, name: str) -> QComboBox:
    (found,) = [one for one in desk.window.findChildren(QComboBox) if one.accessibleName() == name]
    return found


def tool(desk: Desk, name: str) -> QToolButton:
    (found,) = [one for one in desk.window.findChildren(QToolButton) if one.accessibleName() == name]
    return found


def chips(desk: Desk) -> dict[str, QPushButton]:
    shown = [one for one in desk.window.findChildren(QPushButton) if one.accessibleName().startswith("Lift the filter")]
    return {one.text(): one for one in shown if one.isVisible()}


def test_what_is_left_of_the_missed_calls_is_two_clicks_away(desk: Desk) -> None:
    desk.show(missed("a"), missed("b", "Grace Hopper", handled=True), recent("c"))
    assert not [one for one in desk.window.findChildren(QPushButton) if one.text() == "Not yet handled" and one.isVisible()]
    desk.button("Missed").click()
    assert len(desk.shown()) == 2
    desk.button("Not yet handled").click()
    assert desk.journal.asked[-1] == RecentsQuery(outcome=Outcome.MISSED, unhandled=True)
    assert desk.shown() == ["Ada Lovelace"]
    desk.button("Answered").click()
    assert desk.journal.asked[-1] == RecentsQuery(outcome=Outcome.ANSWERED)


def test_lines_and_tags_are_chosen_from_those_that_there_are(desk: Desk) -> None:
    desk.show(recent("a", tags=("Follow up",)), recent("b"))
    tool(desk, "Filter").click()
    line, tag = combo(desk, "Line"), combo(desk, "Tag")
    assert [line.itemText(place) for place in range(line.count())] == ["Any line", "Sales", "Support"]
    tag.setCurrentText("Follow up")
    assert desk.journal.asked[-1] == RecentsQuery(tag="Follow up")
    line.setCurrentText("Support")
    assert desk.journal.asked[-1] == RecentsQuery(tag="Follow up", line="Support")
    tool(desk, "Filter").click()
    tool(desk, "Filter").click()
    assert (line.currentText(), tag.currentText()) == ("Support", "Follow up")


def test_the_days_from_and_to_show_when_they_are_wanted(desk: Desk) -> None:
    desk.show(recent("a"))
    desk.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    first, last = desk.window.findChildren(QDateEdit)
    assert not first.isVisible()
    combo(desk, "Days").setCurrentText("From – to")
    assert first.isVisible()
    first.setDate(QDate(2025, 10, 3))
    last.setDate(QDate(2025, 10, 5))
    assert (desk.journal.asked[-1].since, desk.journal.asked[-1].until) == (
        at("2025-10-03T00:00+10:00"),
        at("2025-10-06T00:00+11:00"),
    )


def test_filters_that_are_folded_away_are_seen_and_lifted_by_a_click(desk: Desk) -> None:
    desk.show(recent("a"))
    tool(desk, "Filter").click()
    desk.button("Mine").click()
    combo(desk, "Line").setCurrentText("Sales")
    combo(desk, "Days").setCurrentText("Last 7 days")
    assert chips(desk) == {}
    tool(desk, "Filter").click()
    assert list(chips(desk)) == ["Mine", "Sales", "Last 7 days"]
    chips(desk)["Sales"].click()
    assert list(chips(desk)) == ["Mine", "Last 7 days"]
    assert (desk.journal.asked[-1].line, desk.journal.asked[-1].mine) == (None, True)
    tool(desk, "Filter").click()
    desk.button("Clear filters").click()
    assert desk.journal.asked[-1] == RecentsQuery()


def test_closing_the_window_lifts_every_filter(desk: Desk) -> None:
    desk.show(recent("a"))
    tool(desk, "Filter").click()
    desk.button("Mine").click()
    desk.window.close()
    desk.window.show_recents()
    assert desk.journal.asked[-1] == RecentsQuery()
    assert not desk.button("Clear filters").isVisible()


def test_whoever_types_in_the_list_searches(desk: Desk) -> None:
    desk.show(recent("a"), recent("b", "Grace Hopper"))
    desk.press(Qt.Key.Key_Down)
    QTest.keyClicks(desk.list, "gr")
    assert desk.field.hasFocus()
    assert desk.field.text() == "gr"
    desk.qtbot.waitUntil(lambda: desk.shown() == ["Grace Hopper"])
