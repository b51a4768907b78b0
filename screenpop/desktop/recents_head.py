"""The question above the recents: a search that starts as one types, which outcomes to show, and the other filters."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QLocale, QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from screenpop.calls.call import Outcome
from screenpop.calls.message import Message
from screenpop.cards import Tone
from screenpop.desktop import texts
from screenpop.desktop.flow import Flow
from screenpop.desktop.recents_filter_row import FilterRow
from screenpop.desktop.recents_filters import OUTCOMES, Days, Filters, days_in_words
from screenpop.desktop.recents_query import Choices, RecentsQuery
from screenpop.desktop.theme import Theme

_SEARCH_AFTER_MS = 150
_LONGEST = 100
_SHOWN_OF_FILTER = 40
_ICON = 18
_SMALL_ICON = 13


class RecentsHead(QWidget):
    """`details` and `more` are buttons at the end of the search field, for the window to connect."""

    asked = Signal()
    """The question is another, or is asked again."""
    down = Signal()
    """On from the search field to what was found."""
    choices_wanted = Signal()
    """The filters are opened: which lines and tags are there?"""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._soon = QTimer(self, singleShot=True, interval=_SEARCH_AFTER_MS)
        self._soon.timeout.connect(self.ask_now)
        self._field = self._search_field()
        self._picture = QAction(self._field)
        self._field.addAction(self._picture, QLineEdit.ActionPosition.LeadingPosition)
        self.details = _tool(Message("Details"), Message("Show or hide the details of a call (Ctrl+I)"), checkable=True)
        self.more = _tool(Message("More"), Message("What is shown, export, statistics"))
        self._outcomes = QButtonGroup(self)
        for place, (_, words) in enumerate(OUTCOMES):
            button = _toggle(words, checked=place == 0)
            button.setAutoExclusive(True)  # of a group, and told as one
            self._outcomes.addButton(button, place)
        self._unhandled = _toggle(Message("Not yet handled"))
        self._filter = _tool(Message("Filter"), Message("Choose by line, tag and day (Ctrl+Shift+F)"), checkable=True)
        self._row = FilterRow(theme)
        self._active = Flow(theme.sizes.scaled(6))
        self._lay_out()
        self._connect()
        self._show_filters()
        self.follow_theme()

    # What is asked

    @property
    def text(self) -> str:
        return self._field.text()

    @property
    def typing(self) -> bool:
        return self._soon.isActive()

    @property
    def filters(self) -> Filters:
        outcome = OUTCOMES[self._outcomes.checkedId()][0]
        return self._row.filters(Filters(outcome, outcome is Outcome.MISSED and self._unhandled.isChecked()))

    def query(self, now: float) -> RecentsQuery:
        return self.filters.query(self.text, now)

    def ask_now(self) -> None:
        self._soon.stop()
        self.asked.emit()

    def settle(self) -> None:
        """Ask now what was going to be asked soon."""
        if self._soon.isActive():
            self.ask_now()

    def focus(self) -> None:
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def type(self, text: str) -> None:
        """Somebody types who has the keyboard elsewhere: the search goes on here."""
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.insert(text)

    def clear_search(self) -> None:
        self._field.clear()
        self.ask_now()
        self.focus()

    def show_all(self) -> None:
        """The search stays, the filters go."""
        self._put(Filters())
        self.ask_now()
        self.focus()

    def reset(self) -> None:
        """Back to every call, without asking for them yet."""
        self._field.clear()
        self._soon.stop()
        self._filter.setChecked(False)
        self._put(Filters())

    def open_filters(self) -> None:
        self._filter.setChecked(True)
        self._row.focus()

    def show_choices(self, choices: Choices) -> None:
        self._row.show_choices(*choices)

    def follow_theme(self) -> None:
        colours, size = self._theme.colours, self._theme.sizes.scaled(_ICON)
        self._picture.setIcon(self._theme.icon("search", colours.accents[Tone.NEUTRAL], size))
        for button, icon in ((self._filter, "filter"), (self.details, "details"), (self.more, "more")):
            button.setIcon(self._theme.icon(icon, colours.quiet, size))
            button.setIconSize(QSize(size, size))

    # Inside

    def _put(self, filters: Filters) -> None:
        outcomes = [outcome for outcome, _ in OUTCOMES]
        with QSignalBlocker(self._outcomes), QSignalBlocker(self._unhandled):
            self._outcomes.button(outcomes.index(filters.outcome)).setChecked(True)
            self._unhandled.setChecked(filters.unhandled)
        self._row.put(filters)
        self._show_filters()

    def _chosen(self) -> None:
        self._show_filters()
        self.ask_now()

    def _toggled(self, shown: bool) -> None:
        if shown:
            self.choices_wanted.emit()
        self._show_filters()

    def _show_filters(self) -> None:
        """The second row where it is open; where it is closed, what is chosen there, each lifted by a click."""
        filters, opened = self.filters, self._filter.isChecked()
        self._unhandled.setVisible(filters.outcome is Outcome.MISSED)
        self._row.setVisible(opened)
        self._active.row.empty()
        lifted = [] if opened else self._lifted(filters)
        for words, without in lifted:
            chip = QPushButton(texts.plain(words, _SHOWN_OF_FILTER))
            chip.setProperty("chip", True)
            chip.setAutoDefault(False)
            size = self._theme.sizes.scaled(_SMALL_ICON)
            chip.setIcon(self._theme.icon("close", self._theme.colours.chip_text, size, size + 6))
            chip.setIconSize(QSize(size + 6, size))
            chip.setAccessibleName(texts.say(Message("Lift the filter {name}", (("name", words),))))
            chip.clicked.connect(lambda _=False, without=without: self._lift(without))
            self._active.row.addWidget(chip)
            chip.show()
        self._active.setVisible(bool(lifted))

    def _lift(self, without: Filters) -> None:
        self._put(without)
        self.ask_now()
        self.focus()

    def _lifted(self, filters: Filters) -> list[tuple[str, Filters]]:
        """What is on in the second row, in words, and the filters without it."""
        found: list[tuple[str, Filters]] = []
        if filters.mine:
            found.append((texts.say(Message("Mine")), replace(filters, mine=False)))
        if filters.line is not None:
            found.append((filters.line, replace(filters, line=None)))
        if filters.tag is not None:
            found.append((filters.tag, replace(filters, tag=None)))
        if filters.days is not Days.ANY:
            found.append((texts.say(days_in_words(filters, QLocale())), replace(filters, days=Days.ANY)))
        return found

    # Made once

    def _search_field(self) -> QLineEdit:
        field = QLineEdit(clearButtonEnabled=True, maxLength=_LONGEST)
        field.setObjectName("search")
        field.setPlaceholderText(texts.say(Message("Name, number, line or note")))
        field.setAccessibleName(texts.say(Message("Search the calls")))
        keys = QShortcut(QKeySequence(Qt.Key.Key_Down), field, context=Qt.ShortcutContext.WidgetShortcut)
        keys.activated.connect(self.down)
        return field

    def _connect(self) -> None:
        self._field.textChanged.connect(self._soon.start)
        self._field.returnPressed.connect(self.down)
        self._outcomes.idToggled.connect(lambda _, on: self._chosen() if on else None)
        self._unhandled.toggled.connect(self._chosen)
        self._filter.toggled.connect(self._toggled)
        self._row.changed.connect(self._chosen)
        self._row.cleared.connect(self.show_all)

    def _lay_out(self) -> None:
        scaled = self._theme.sizes.scaled
        above = QHBoxLayout()
        above.setSpacing(scaled(6))
        for widget in (self._field, self._filter, self.details, self.more):
            above.addWidget(widget)
        outcomes = Flow(scaled(6))
        for button in (*self._outcomes.buttons(), self._unhandled):
            outcomes.row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(scaled(8))
        layout.addLayout(above)
        for row in (outcomes, self._row, self._active):
            layout.addWidget(row)


def _toggle(words: Message, *, checked: bool = False) -> QPushButton:
    button = QPushButton(texts.say(words))
    button.setCheckable(True)
    button.setChecked(checked)
    button.setAutoDefault(False)
    button.setProperty("filter", True)
    return button


def _tool(name: Message, says: Message, *, checkable: bool = False) -> QToolButton:
    button = QToolButton()
    button.setCheckable(checkable)
    button.setProperty("head", True)
    button.setAccessibleName(texts.say(name))
    button.setToolTip(texts.say(says))
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button
