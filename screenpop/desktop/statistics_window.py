"""The statistics: how many calls came and when, how many were missed, how soon they were answered, and on which line."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import Protocol

from PySide6.QtCore import QDate, QLocale, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from screenpop.calls.message import Message
from screenpop.desktop import statistics_words as words
from screenpop.desktop import texts
from screenpop.desktop.buttons import push_button
from screenpop.desktop.fitting import resize_to_fit, sheet
from screenpop.desktop.flow import FlowLayout
from screenpop.desktop.recents_when import local_time
from screenpop.desktop.settings_controls import Chooser
from screenpop.desktop.statistics_page import StatisticsPage
from screenpop.desktop.theme import Theme
from screenpop.desktop.to_front import bring_to_front
from screenpop.desktop.trouble_banner import TroubleBanner
from screenpop.statistics import Statistics, StatisticsQuery
from screenpop.system.paths import resource
from screenpop.trouble import Trouble

_AT_FIRST = 2
"""The last 30 days."""
_EARLIEST_DAYS = 3_653
_LOWEST_PAGE = 110
_TYPED_MS = 400
"""A day is typed in parts."""


class StatisticsActions(Protocol):
    """What the window asks of the app. Both call `done` once, soon, with the answer or with what went wrong. `lines`: those that were
    called, the busiest first."""

    def statistics(self, query: StatisticsQuery, done: Callable[[Statistics | Exception], None]) -> None: ...
    def lines(self, done: Callable[[Sequence[str] | Exception], None]) -> None: ...


class StatisticsWindow(QWidget):
    """Counts each time it is opened, and when another period or line is chosen. Closing hides it."""

    def __init__(self, actions: StatisticsActions, theme: Theme, *, now: Callable[[], float] = time.time) -> None:
        super().__init__()
        self._actions, self._theme, self._now = actions, theme, now
        self._question = 0
        self._found: Statistics | None = None
        self._paper: object = None
        self._soon = QTimer(self, singleShot=True, interval=_TYPED_MS)
        self.setObjectName("statistics")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(texts.say(Message("Statistics – screenpop")))
        self._period, self._line = Chooser(), Chooser()
        self._mine = QCheckBox(texts.say(Message("Only my calls")))
        self._first, self._last = QDateEdit(), QDateEdit()
        self._failure = TroubleBanner(theme, (Message("Try again"), self.look))
        self._page = StatisticsPage(theme)
        self._scroll = QScrollArea(widgetResizable=True)
        self._print = push_button(Message("Print…"), lambda: self._put_on_paper(to_file=False))
        self._save = push_button(Message("Save as PDF…"), lambda: self._put_on_paper(to_file=True))
        self._state = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._fill_choices()
        self._lay_out()
        self._connect()
        self._follow_theme()

    def open(self) -> None:
        """Bring the window to the front, and count."""
        bring_to_front(self)

    @property
    def query(self) -> StatisticsQuery:
        """What is chosen."""
        today = local_time(self._now()).date()
        chosen = words.days_of(self._period.currentIndex(), today)
        first, last = chosen or sorted((_date(self._first), _date(self._last)))
        return StatisticsQuery(first, last, self._line.currentData(), self._mine.isChecked())

    def look(self) -> None:
        """Ask for what is chosen. What was found before stays until the answer is here."""
        self._question += 1
        question = self._question
        self._state.setText(texts.say(Message("Counting…")))

        def done(answer: Statistics | Exception) -> None:
            if question == self._question:
                self._show(answer)

        self._actions.statistics(self.query, done)

    def _show(self, answer: Statistics | Exception) -> None:
        self._state.clear()
        if isinstance(answer, Exception):
            self._failure.show_trouble(_in_words(answer))
            return
        self._failure.hide()
        self._found = answer
        self._page.show_statistics(answer)
        for button in (self._print, self._save):
            button.setEnabled(bool(answer.all.calls))

    def _show_lines(self, answer: Sequence[str] | Exception) -> None:
        """Those that are there now; what is chosen stays."""
        if isinstance(answer, Exception):
            return  # the question for the calls fails too, and says why
        chosen = self._line.currentData()
        self._line.blockSignals(True)
        self._line.clear()
        self._line.addItem(texts.say(Message("All lines")), None)
        for line in dict.fromkeys([*answer, *([chosen] if chosen is not None else [])]):
            self._line.addItem(texts.plain(line), line)
        self._line.setCurrentIndex(max(self._line.findData(chosen), 0) if chosen is not None else 0)
        self._line.blockSignals(False)

    # Paper

    def _put_on_paper(self, *, to_file: bool) -> None:
        if self._found is None:
            return
        from screenpop.desktop.statistics_paper import Paper

        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._paper = Paper(self._found, self._failure.show_trouble, rtl=rtl)
        (self._paper.save if to_file else self._paper.print)(self)

    # What is chosen

    def _fill_choices(self) -> None:
        for message, _ in words.PERIODS:
            self._period.addItem(texts.say(message))
        self._period.setCurrentIndex(_AT_FIRST)
        self._show_lines(())
        today = self._today_is_a_choice()
        days = words.days_of(_AT_FIRST, today) or (today, today)
        for field, day in zip((self._first, self._last), days, strict=True):
            field.setDate(_qdate(day))
            field.setCalendarPopup(True)
            field.setLocale(QLocale())
            field.setVisible(False)

    def _today_is_a_choice(self) -> date:
        """Also where the window was made some days ago; today."""
        today = local_time(self._now()).date()
        for field in (self._first, self._last):
            field.setDateRange(_qdate(today - timedelta(_EARLIEST_DAYS)), _qdate(today))
        return today

    def _choose_period(self) -> None:
        by_hand = words.PERIODS[self._period.currentIndex()][1] is None
        for field in (self._first, self._last):
            field.setVisible(by_hand)
        self.look()

    # Made once

    def _lay_out(self) -> None:
        scaled = self._theme.sizes.scaled
        resize_to_fit(self, scaled(680), scaled(780))
        self._scroll.setObjectName("counted")
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setMinimumHeight(scaled(_LOWEST_PAGE))
        self._scroll.setWidget(self._page)
        head = QVBoxLayout()
        head.setContentsMargins(scaled(18), scaled(16), scaled(18), scaled(10))
        head.setSpacing(scaled(10))
        head.addLayout(self._choosers())
        head.addWidget(self._failure)
        layout = QVBoxLayout(sheet(self, self._theme))
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self._foot())

    def _choosers(self) -> FlowLayout:
        names = {
            self._period: Message("Period"),
            self._first: Message("First day"),
            self._last: Message("Last day"),
            self._line: Message("Line"),
        }
        choosers = FlowLayout(self._theme.sizes.scaled(8))
        for widget, name in names.items():
            widget.setAccessibleName(texts.say(name))
            choosers.addWidget(widget)
        choosers.addWidget(self._mine)
        for box in (self._period, self._line):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            box.setMaximumWidth(self._theme.sizes.scaled(300))
        return choosers

    def _foot(self) -> QFrame:
        scaled = self._theme.sizes.scaled
        foot = QFrame()
        foot.setObjectName("foot")
        below = QHBoxLayout(foot)
        below.setContentsMargins(scaled(18), scaled(10), scaled(18), scaled(10))
        below.setSpacing(scaled(10))
        self._state.setObjectName("state")
        self._state.setWordWrap(True)
        below.addWidget(self._state, 1)
        for button in (self._print, self._save):
            button.setEnabled(False)
            below.addWidget(button)
        return foot

    def _connect(self) -> None:
        self._period.currentIndexChanged.connect(self._choose_period)
        self._line.currentIndexChanged.connect(self.look)
        self._mine.toggled.connect(self.look)
        self._first.dateChanged.connect(self._soon.start)
        self._last.dateChanged.connect(self._soon.start)
        self._soon.timeout.connect(self.look)
        self._theme.changed.connect(self._follow_theme)
        for keys, then in (
            (QKeySequence(QKeySequence.StandardKey.Refresh), self.look),
            (QKeySequence(QKeySequence.StandardKey.Print), self._print.click),
            (QKeySequence(QKeySequence.StandardKey.Close), self.close),
            (QKeySequence(Qt.Key.Key_Escape), self.close),
        ):
            QShortcut(keys, self).activated.connect(then)

    # Qt's side

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self._today_is_a_choice()
            self._actions.lines(self._show_lines)
            self.look()
            self._period.setFocus()

    def _follow_theme(self) -> None:
        unfold = resource("icons/unfold.svg").as_posix()  # a style sheet takes its arrows from files only
        arrow = f'QDateEdit::down-arrow {{ image: url("{unfold}"); width: 14px; height: 14px; }}'
        self.setStyleSheet(self._theme.style("statistics") + arrow)
        self._failure.follow_theme()
        self._page.follow_theme()


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _date(field: QDateEdit) -> date:
    day = field.date()
    return date(day.year(), day.month(), day.day())


def _in_words(error: Exception) -> Trouble:
    if isinstance(error, Trouble):
        return error
    return Trouble(texts.say(Message("The calls could not be counted")), str(error), "")
