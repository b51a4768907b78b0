"""The second row of filters: line, tag, days, mine; with a button that lifts them all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QComboBox, QDateEdit, QPushButton, QVBoxLayout, QWidget

from screenpop.calls.message import Message
from screenpop.desktop import texts
from screenpop.desktop.flow import Flow
from screenpop.desktop.named_choice import NamedChoice
from screenpop.desktop.recents_filters import DAYS, Days, Filters
from screenpop.desktop.theme import Theme
from screenpop.system.paths import resource

_SHOWN = 60
_LETTERS = 9


class FilterRow(QWidget):
    changed = Signal()
    """A person chose something else."""
    cleared = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        arrow = resource("icons/unfold.svg").as_posix()
        self.setStyleSheet(f'::down-arrow {{ image: url("{arrow}"); width: 14px; height: 14px; }}')
        self._line = _combo(Message("Line"))
        self._tag = _combo(Message("Tag"))
        self._days = _combo(Message("Days"))
        for days, words in DAYS:
            _offer(self._days, texts.say(words), days)
        self._first, self._last = _day(Message("First day")), _day(Message("Last day"))
        self._mine = QPushButton(texts.say(Message("Mine")))
        self._mine.setCheckable(True)
        self._mine.setToolTip(texts.say(Message("Only calls for which one of my phones rang")))
        self._clear = QPushButton(texts.say(Message("Clear filters")))
        for button in (self._mine, self._clear):
            button.setAutoDefault(False)
            button.setProperty("filter", True)
        flow = Flow(theme.sizes.scaled(6))
        for widget in (self._mine, self._line, self._tag, self._days, self._first, self._last, self._clear):
            flow.row.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(flow)
        self.show_choices((), ())
        self._show_span()
        self._connect()

    def filters(self, others: Filters) -> Filters:
        """What is chosen here, with the `others` that are chosen elsewhere."""
        return replace(
            others,
            mine=self._mine.isChecked(),
            line=self._line.currentData(),
            tag=self._tag.currentData(),
            days=Days(self._days.currentData()),
            first=_date(self._first),
            last=_date(self._last),
        )

    def put(self, filters: Filters) -> None:
        """Show this choice, without saying that anybody chose it."""
        blocked = self.blockSignals(True)
        self._mine.setChecked(filters.mine)
        for combo, chosen in ((self._line, filters.line), (self._tag, filters.tag), (self._days, filters.days)):
            _choose(combo, chosen)
        self._show_span()
        self.blockSignals(blocked)

    def show_choices(self, lines: Sequence[str], tags: Sequence[str]) -> None:
        """The lines and tags that can be chosen; what is chosen stays."""
        blocked = self.blockSignals(True)
        for combo, any_of, choices in (
            (self._line, Message("Any line"), lines),
            (self._tag, Message("Any tag"), tags),
        ):
            chosen = combo.currentData()
            combo.clear()
            _offer(combo, texts.say(any_of), None)
            for choice in choices:
                combo.addItem(texts.plain(choice, _SHOWN), choice)
            _choose(combo, chosen)
        self.blockSignals(blocked)

    def focus(self) -> None:
        self._mine.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _connect(self) -> None:
        for combo in (self._line, self._tag, self._days):
            combo.currentIndexChanged.connect(self._chosen)
        for edit in (self._first, self._last):
            edit.dateChanged.connect(self._chosen)
        self._mine.toggled.connect(self._chosen)
        self._clear.clicked.connect(self.cleared)

    def _chosen(self) -> None:
        self._show_span()
        self.changed.emit()

    def _show_span(self) -> None:
        for edit in (self._first, self._last):
            edit.setVisible(self._days.currentData() == Days.SPAN)


def _combo(name: Message) -> QComboBox:
    combo = NamedChoice()
    combo.setAccessibleName(texts.say(name))
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(_LETTERS)
    return combo


def _offer(combo: QComboBox, words: str, data: object) -> None:
    """Words of ours, which are always read in full."""
    combo.addItem(words, data)
    combo.setMinimumContentsLength(max(combo.minimumContentsLength(), len(words)))


def _choose(combo: QComboBox, data: str | None) -> None:
    """One that is no longer offered is offered all the same: the list shows what was asked for."""
    place = combo.findData(data)
    if place < 0:
        combo.addItem(texts.plain(data or "", _SHOWN), data)
        place = combo.count() - 1
    combo.setCurrentIndex(place)


def _day(name: Message) -> QDateEdit:
    edit = QDateEdit(QDate.currentDate())
    edit.setCalendarPopup(True)
    edit.setAccessibleName(texts.say(name))
    edit.setToolTip(texts.say(name))
    return edit


def _date(edit: QDateEdit) -> date:
    chosen = edit.date()
    return date(chosen.year(), chosen.month(), chosen.day())
