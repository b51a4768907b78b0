"""The statistics' window: what is asked for, what is drawn of it, and what is said of a bar."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QLocale, QPoint, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QDateEdit, QLabel, QPushButton, QToolTip
from pytestqt.qtbot import QtBot

from screenpop.desktop.chart_view import ChartView, ink_of
from screenpop.desktop.charts import Bar, Columns, Legend, Rows, scale
from screenpop.desktop.colours import LIGHT
from screenpop.desktop.statistics_paper import Paper
from screenpop.desktop.statistics_sheet import Sheet
from screenpop.desktop.statistics_window import StatisticsWindow
from screenpop.desktop.theme import Theme
from screenpop.statistics import Counts, Statistics, StatisticsQuery, Tally, made_of
from screenpop.trouble import Trouble

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC).timestamp()
TODAY = date(2026, 11, 22)
ENGLISH = QLocale("en_GB")


def counted(query: StatisticsQuery) -> Statistics:
    counts = Counts(talked_s=600, waits={8: 9, 30: 1}, outbound=3)
    counts.hours = {9: Tally(6, 2, 3, 0), 17: Tally(4, 0, 0, 1)}
    counts.days = {query.last: Tally(10, 2, 3, 1)}
    counts.lines = {"Sales": Tally(6, 2, 0, 0), "<b>Parts</b>": Tally(4, 0, 3, 1), None: Tally(0, 0, 0, 0)}
    return made_of(counts, query)


class Actions:
    """Answers at once what the test has prepared, or keeps the question."""

    def __init__(self) -> None:
        self.asked: list[StatisticsQuery] = []
        self.answer: Callable[[StatisticsQuery], Statistics | Exception] | None = counted
        self.waiting: list[Callable[[Statistics | Exception], None]] = []

    def statistics(self, query: StatisticsQuery, done: Callable[[Statistics | Exception], None]) -> None:
        self.asked.append(query)
        if self.answer is None:
            self.waiting.append(done)
        else:
            done(self.answer(query))

    def lines(self, done: Callable[[Sequence[str] | Exception], None]) -> None:
        done(["Sales", "Parts"])


class Desk:
    def __init__(self, qtbot: QtBot, theme: Theme, actions: Actions) -> None:
        self.actions = actions
        self.window = StatisticsWindow(actions, theme, now=lambda: NOW)
        qtbot.addWidget(self.window)
        self.window.open()
        qtbot.waitUntil(self.window.isVisible)

    def chooser(self, name: str) -> QComboBox:
        (found,) = (box for box in self.window.findChildren(QComboBox) if box.accessibleName() == name)
        return found

    def chart(self, name: str) -> ChartView:
        (found,) = (view for view in self.window.findChildren(ChartView) if view.accessibleName() == name)
        return found

    def said(self) -> list[str]:
        return [label.text() for label in self.window.findChildren(QLabel) if label.isVisible() and label.text()]

    def button(self, words: str) -> QPushButton:
        (found,) = (button for button in self.window.findChildren(QPushButton) if button.text() == words)
        return found


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme) -> Iterator[Desk]:
    before = QLocale()
    QLocale.setDefault(ENGLISH)
    yield Desk(qtbot, theme, Actions())
    QLocale.setDefault(before)


def test_it_counts_the_last_thirty_days_when_it_is_opened(desk: Desk) -> None:
    assert desk.actions.asked == [StatisticsQuery(TODAY - timedelta(29), TODAY)]
    for words in ("24 October 2026 – 22 November 2026", "16", "13%", "Missed: 2", "0:08", "10:00", "Outgoing: 3"):
        assert words in desk.said()


def test_today_can_be_chosen_where_the_window_was_made_days_ago(desk: Desk) -> None:
    desk.window.close()
    desk.window._now = lambda: NOW + 3 * 86_400
    desk.window.open()
    later = TODAY + timedelta(3)
    assert {edit.maximumDate() for edit in desk.window.findChildren(QDateEdit)} == {QDate(later.year, later.month, later.day)}


def test_another_period_line_or_person_is_another_question(desk: Desk) -> None:
    desk.chooser("Period").setCurrentIndex(0)
    desk.chooser("Line").setCurrentIndex(1)
    for box in desk.window.findChildren(QCheckBox):
        box.click()
    assert desk.actions.asked[1:] == [
        StatisticsQuery(TODAY, TODAY),
        StatisticsQuery(TODAY, TODAY, "Sales"),
        StatisticsQuery(TODAY, TODAY, "Sales", mine=True),
    ]
    assert "Line Sales, only calls that rang at my phones" in desk.said()


def test_an_answer_to_an_older_question_is_dropped(qtbot: QtBot, theme: Theme) -> None:
    actions = Actions()
    actions.answer = None
    desk = Desk(qtbot, theme, actions)
    desk.chooser("Period").setCurrentIndex(0)
    first, second = actions.waiting
    second(counted(actions.asked[1]))
    first(Trouble("Too late"))
    assert "Too late" not in desk.said() and "16" in desk.said()


def test_nothing_to_count_is_said_in_words(qtbot: QtBot, theme: Theme) -> None:
    actions = Actions()
    actions.answer = lambda query: made_of(Counts(), query)
    desk = Desk(qtbot, theme, actions)
    assert "No calls came in these days. Choose another period." in desk.said()
    assert not desk.button("Print…").isEnabled() and not any(view.isVisible() for view in desk.window.findChildren(ChartView))


def test_what_went_wrong_is_said_and_can_be_tried_again(qtbot: QtBot, theme: Theme) -> None:
    actions = Actions()
    actions.answer = lambda query: Trouble("Earlier calls cannot be read", "The disk is gone", "Look for it")
    desk = Desk(qtbot, theme, actions)
    assert "Earlier calls cannot be read" in desk.said()
    actions.answer = counted
    desk.button("Try again").click()
    assert "Earlier calls cannot be read" not in desk.said() and "16" in desk.said()


def test_escape_closes_it(desk: Desk) -> None:
    QTest.keyClick(desk.window, Qt.Key.Key_Escape)
    assert not desk.window.isVisible()


def test_a_screen_reader_hears_the_table_and_each_bar(desk: Desk) -> None:
    hours = desk.chart("Calls per hour of the day")
    nine = "09:00 – 10:00 – calls: 11; answered: 6, answered by others: 3, missed: 2"
    assert hours.accessibleDescription().splitlines()[0] == nine
    assert len(hours.accessibleDescription().splitlines()) == 2
    for _ in range(10):
        QTest.keyClick(hours, Qt.Key.Key_Right)
    assert hours.accessibleDescription() == nine
    lines = desk.chart("Calls by line")
    QTest.keyClick(lines, Qt.Key.Key_Down)
    assert lines.accessibleDescription().startswith("<b>Parts</b> – calls: 8;")


def test_a_name_from_outside_is_no_markup_in_a_tooltip(desk: Desk) -> None:
    lines = desk.chart("Calls by line")
    QTest.keyClick(lines, Qt.Key.Key_Down)
    assert "&lt;b&gt;Parts&lt;/b&gt;" in QToolTip.text()
    QToolTip.hideText()


def test_many_days_are_drawn_by_week(desk: Desk) -> None:
    desk.chooser("Period").setCurrentIndex(4)
    assert desk.chart("Calls per week").isVisible()


@pytest.mark.parametrize(
    ("most", "expected"),
    [(0, (1, 1)), (1, (1, 1)), (5, (1, 5)), (6, (2, 6)), (87, (20, 100)), (405, (100, 500)), (10**6, (200_000, 10**6))],
)
def test_the_scale_has_round_numbers_and_room_for_all(most: int, expected: tuple[int, int]) -> None:
    assert scale(most) == expected


@pytest.mark.parametrize("rtl", [False, True])
@pytest.mark.parametrize("width", [200.0, 340.0, 900.0])
def test_every_bar_has_a_place_inside_in_reading_direction(width: float, rtl: bool, theme: Theme, qapp: QApplication) -> None:
    ink, room = ink_of(theme, qapp.font(), rtl=rtl), QRectF(0, 0, width, 190)
    bars = [Bar(f"{n}:00", Tally(n), "") for n in range(24)]
    places = Columns(bars, ENGLISH).places(room, ink)
    assert all(room.adjusted(-0.01, -0.01, 0.01, 0.01).contains(place) for place in places)
    lefts = [place.left() for place in places]
    assert lefts == sorted(lefts, reverse=rtl)


def test_a_legend_goes_on_below_where_there_is_no_room(theme: Theme, qapp: QApplication) -> None:
    ink = ink_of(theme, qapp.font(), rtl=False)
    legend = Legend([(tone, f"{tone} calls of all kinds") for tone in LIGHT.accents])
    assert legend.height(150, ink) > legend.height(2_000, ink) * 3


def test_a_pdf_is_written(tmp_path: Path, qapp: QApplication) -> None:
    failed: list[Trouble] = []
    found = counted(StatisticsQuery(TODAY - timedelta(29), TODAY))
    Paper(found, failed.append, rtl=False).write(tmp_path / "calls.pdf")
    assert (tmp_path / "calls.pdf").read_bytes().startswith(b"%PDF") and failed == []


@pytest.mark.qt_log_ignore(r"QPainter::begin\(\): Returned false")
def test_a_pdf_that_cannot_be_written_is_said(tmp_path: Path, qapp: QApplication) -> None:
    failed: list[Trouble] = []
    found = counted(StatisticsQuery(TODAY, TODAY))
    Paper(found, failed.append, rtl=False).write(tmp_path / "nowhere" / "calls.pdf")
    assert [trouble.title for trouble in failed] == ["The statistics were not printed"]


def test_a_sheet_with_many_lines_goes_on_on_another_page(qapp: QApplication) -> None:
    counts = Counts(hours={9: Tally(20)}, days={TODAY: Tally(20)}, lines={f"Line {n}": Tally(1) for n in range(20)})
    pages: list[bool] = []

    def new_page() -> bool:
        pages.append(True)
        return True

    image = QImage(700, 900, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    Sheet(painter, new_page, 900, rtl=False).draw(made_of(counts, StatisticsQuery(TODAY, TODAY)))
    painter.end()
    assert len(pages) == 1


def test_rows_leave_room_for_the_bar_beside_a_long_name(theme: Theme, qapp: QApplication) -> None:
    ink = ink_of(theme, qapp.font(), rtl=False)
    rows = Rows([Bar("A line with a very long name indeed", Tally(5), "", "3%")], ENGLISH, ("Line", "Calls", "Missed"))
    name, bar, calls, rate = rows._cells(QRectF(0, 0, 300, 20), ink)
    assert bar.width() >= 60 and name.right() < bar.left() < calls.left() < rate.left()
    assert rate.right() <= 300.01


def test_the_bar_under_the_pointer_is_marked(desk: Desk) -> None:
    days = desk.chart("Calls per day")
    QTest.mouseMove(days, QPoint(days.width() - 20, days.height() // 2))
    assert days.accessibleDescription().startswith("Sunday 22 November 2026 – calls: 16;")
