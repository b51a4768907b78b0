"""The question above the recents: a search that starts as one types, and which outcomes to show."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from screenpop.calls.call import Outcome
from screenpop.calls.message import Message
from screenpop.cards import Tone
from screenpop.desktop import texts
from screenpop.desktop.theme import Theme

_SEARCH_AFTER_MS = 150
_LONGEST = 100

FILTERS: tuple[tuple[Outcome | None, Message], ...] = (
    (None, Message("All")),
    (Outcome.MISSED, Message("Missed")),
    (Outcome.ANSWERED, Message("Answered")),
    (Outcome.ANSWERED_ELSEWHERE, Message("Elsewhere")),
)


class RecentsHead(QWidget):
    asked = Signal()
    """`text` or `outcome` is another."""
    down = Signal()
    """On from the search field to what was found."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._soon = QTimer(self, singleShot=True, interval=_SEARCH_AFTER_MS)
        self._soon.timeout.connect(self.ask_now)
        self._field = QLineEdit(clearButtonEnabled=True, maxLength=_LONGEST)
        self._field.setObjectName("search")
        self._field.setPlaceholderText(texts.say(Message("Name, number or line")))
        self._field.setAccessibleName(texts.say(Message("Search the calls")))
        self._field.textChanged.connect(self._ask_soon)
        self._field.returnPressed.connect(self.down)
        self._picture = QAction(self._field)
        self._field.addAction(self._picture, QLineEdit.ActionPosition.LeadingPosition)
        keys = QShortcut(QKeySequence(Qt.Key.Key_Down), self._field, context=Qt.ShortcutContext.WidgetShortcut)
        keys.activated.connect(self.down)
        self._filters = self._filter_buttons()
        self._lay_out()
        self.follow_theme()

    @property
    def text(self) -> str:
        return self._field.text()

    @property
    def outcome(self) -> Outcome | None:
        return FILTERS[self._filters.checkedId()][0]

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

    def clear_search(self) -> None:
        self._field.clear()
        self.ask_now()
        self.focus()

    def show_all(self) -> None:
        """The search stays, the filter goes."""
        self._filters.button(0).setChecked(True)
        self.ask_now()
        self.focus()

    def reset(self) -> None:
        """Back to every call, without asking for them yet."""
        self._field.clear()
        self._soon.stop()
        self._filters.button(0).setChecked(True)

    def follow_theme(self) -> None:
        colour = self._theme.colours.accents[Tone.NEUTRAL]
        self._picture.setIcon(self._theme.icon("search", colour, self._theme.sizes.scaled(18)))

    def _ask_soon(self) -> None:
        self._soon.start()

    def _filter_buttons(self) -> QButtonGroup:
        group = QButtonGroup(self)
        for place, (_, words) in enumerate(FILTERS):
            button = QPushButton(texts.say(words))
            button.setCheckable(True)
            button.setChecked(place == 0)
            button.setAutoDefault(False)
            button.setProperty("filter", True)
            group.addButton(button, place)
        group.idClicked.connect(self.ask_now)
        return group

    def _lay_out(self) -> None:
        scaled = self._theme.sizes.scaled
        filters = QHBoxLayout()
        filters.setSpacing(scaled(6))
        for button in self._filters.buttons():
            filters.addWidget(button)
        filters.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(scaled(10))
        layout.addWidget(self._field)
        layout.addLayout(filters)
