"""Everything about one call, beside the list of the recents: what can be done, what was written of it, and how it went."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QLocale, QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from screenpop.calls.message import Message
from screenpop.cards import RecentRow
from screenpop.desktop import texts
from screenpop.desktop.call_details_parts import Body, empty, heading, text_label, tool
from screenpop.desktop.call_earlier import EarlierCalls
from screenpop.desktop.call_note import NoteField, TagChips
from screenpop.desktop.call_timeline import CallTimeline
from screenpop.desktop.call_words import course, facts
from screenpop.desktop.flow import Flow
from screenpop.desktop.recents_actions import AskDetails
from screenpop.desktop.recents_deeds import Entry, RowDeeds
from screenpop.desktop.recents_query import Ask, RecentsPage, RecentsQuery
from screenpop.desktop.recents_words import row_words
from screenpop.desktop.theme import Theme
from screenpop.details import CallDetails, CallGone
from screenpop.trouble import Trouble

_EARLIER = 5
_TICK_MS = 1000
_ICON = 16
_GAP = 8
"""Between an icon and its words, half of it."""
_BUTTONS = ("open", "call", "copy", "file", "create", "handled")
_ALWAYS = ("open", "call", "copy")
"""The others show where there is something for them to do."""


class CallDetailsPane(QScrollArea):
    """Shows the row it is given at once, and the rest when it has been read. Answers about another call are dropped."""

    closed = Signal()
    gone = Signal()
    """The call that was shown is not in the journal any more."""
    earlier_chosen = Signal(object)
    """A RecentRow of the same number."""

    def __init__(
        self,
        ask_details: AskDetails,
        ask: Ask,
        deeds: RowDeeds,
        tags: Callable[[], Sequence[str]],
        theme: Theme,
        now: Callable[[], float],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._ask_details, self._ask, self._deeds, self._offered = ask_details, ask, deeds, tags
        self._theme, self._now = theme, now
        self._row: RecentRow | None = None
        self._call: CallDetails | None = None
        self.note, self.tags = NoteField(), TagChips(theme)
        self._back = tool(Message("Close the details"))
        self._title, self._who, self._outcome = text_label("detailsTitle"), text_label("detailsWho"), text_label("detailsOutcome")
        self._buttons = [(entry, self._button(entry)) for entry in deeds.named(*_BUTTONS)]
        self._timeline = CallTimeline(theme)
        self._course, self._failure = text_label("detailsCourse"), text_label("detailsFailure")
        self._facts, self._earlier = QGridLayout(), EarlierCalls(theme)
        self._earlier_heading = heading(Message("Earlier calls of this number"))
        self._tick = QTimer(self, interval=_TICK_MS)
        self._tick.timeout.connect(self._show_course)
        self._lay_out()
        self._back.clicked.connect(self.closed)
        self._earlier.chosen.connect(self.earlier_chosen)
        self.note.written.connect(deeds.write_note)
        self.tags.chosen.connect(deeds.set_tags)
        self.follow_theme()

    @property
    def row(self) -> RecentRow | None:
        return self._row

    @property
    def has_keyboard(self) -> bool:
        focus: QWidget | None = self.window().focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def show_call(self, row: RecentRow) -> None:
        """Show this call, or the same one as it is now."""
        if self._row is None or row.uuid != self._row.uuid:
            self._call = None
            self._clear_rest()
            self.verticalScrollBar().setValue(0)
        self._show_row(row)
        self._ask_details(row.uuid, lambda answer: self._answered(row.uuid, answer))

    def look_again(self) -> None:
        """Whether the call is still there."""
        if self._row is not None:
            uuid = self._row.uuid
            self._ask_details(uuid, lambda answer: self._answered(uuid, answer))

    def flush(self) -> None:
        self.note.flush()

    def follow_theme(self) -> None:
        size = self._theme.sizes.scaled(_ICON)
        colours = self._theme.colours
        self._back.setIcon(self._theme.icon("close", colours.text, size))
        self._back.setIconSize(QSize(size, size))
        for entry, button in self._buttons:
            ink = colours.primary_text if entry.name == "open" and button.isEnabled() else colours.text
            button.setIcon(self._theme.icon(entry.icon, ink if button.isEnabled() else colours.quiet, size, size + _GAP))
            button.setIconSize(QSize(size + _GAP, size))
        self._timeline.update()

    # What is shown

    def _answered(self, uuid: str, answer: CallDetails | Exception) -> None:
        if self._row is None or uuid != self._row.uuid:
            return
        if isinstance(answer, CallGone):
            self._forget()
            return
        self._failure.setVisible(isinstance(answer, Exception))
        if isinstance(answer, Exception):
            title = answer.title if isinstance(answer, Trouble) else str(answer)
            self._failure.setText(texts.plain(title))
            return
        first = self._call is None
        self._call = answer
        self._show_row(answer.row)
        self._show_course()
        self._show_facts(answer)
        if first and answer.caller is not None:
            query = RecentsQuery(caller=answer.caller, until=answer.row.at)
            self._ask(query, lambda page: self._show_earlier(uuid, page))

    def _show_row(self, row: RecentRow) -> None:
        self._row = row
        words = row_words(row, self._now(), QLocale())
        self._title.setText(words.title)
        self._who.setText(" · ".join(part for part in (words.number, words.company, words.line) if part))
        self._who.setVisible(bool(self._who.text()))
        self._outcome.setText(" · ".join(part for part in (texts.say(row.outcome), words.when, words.handled) if part))
        tone = "neutral" if words.handled else row.tone.value
        if self._outcome.property("tone") != tone:
            self._outcome.setProperty("tone", tone)
            self._outcome.style().polish(self._outcome)
        for entry, button in self._buttons:
            deed = entry.deed(row)
            button.setText(deed.words.replace("&", "&&"))
            button.setEnabled(deed.reason is None)
            button.setVisible(deed.reason is None or entry.name in _ALWAYS)
            button.setToolTip(f"<qt>{deed.reason}</qt>" if deed.reason and "<" not in deed.reason else "")
            button.setAccessibleDescription(deed.reason or "")
        self.follow_theme()
        self.note.put(row.uuid, row.note)
        self.tags.put(row.uuid, row.tags, self._offered())

    def _show_course(self) -> None:
        """Anew each second while the call goes on and somebody looks."""
        call = self._call
        if call is None:
            return
        self._timeline.put(call, self._now())
        self._course.setText(course(call, self._now()))
        self._course.setVisible(not call.legs)
        if call.open and self.isVisible():
            self._tick.start()
        else:
            self._tick.stop()

    def _show_facts(self, call: CallDetails) -> None:
        empty(self._facts)
        for place, (name, value) in enumerate(facts(call, QLocale())):
            label, said = text_label("factName"), text_label("factValue")
            label.setText(name)
            label.setWordWrap(False)
            said.setText(value)
            said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._facts.addWidget(label, place, 0, Qt.AlignmentFlag.AlignTop)
            self._facts.addWidget(said, place, 1)
            for added in (label, said):
                added.show()  # now, and not at the loop's next turn

    def _show_earlier(self, uuid: str, page: RecentsPage | Exception) -> None:
        if self._row is None or uuid != self._row.uuid or isinstance(page, Exception):
            return
        rows = [row for row in page.rows if row.uuid != uuid][:_EARLIER]
        self._earlier.put(rows, self._now())
        for widget in (self._earlier_heading, self._earlier):
            widget.setVisible(bool(rows))

    def _forget(self) -> None:
        """The call is destroyed, and with it what is being written of it."""
        self._row = self._call = None
        with QSignalBlocker(self.note):
            self.note.put("", "")
        for label in (self._title, self._who, self._outcome):
            label.clear()
        self._clear_rest()
        self.gone.emit()

    def _clear_rest(self) -> None:
        self._tick.stop()
        empty(self._facts)
        for widget in (self._earlier_heading, self._earlier, self._timeline, self._course, self._failure):
            widget.hide()

    # Made once

    def _button(self, entry: Entry) -> QPushButton:
        button = QPushButton()
        button.setObjectName(f"deed-{entry.name}")
        button.setProperty("primary" if entry.name == "open" else "second", True)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self._deeds.do(entry, self._row))
        return button

    def _lay_out(self) -> None:
        scaled = self._theme.sizes.scaled
        self.setObjectName("details")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumWidth(scaled(280))
        body = Body()
        body.setObjectName("detailsBody")
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._back, alignment=Qt.AlignmentFlag.AlignTop)
        buttons = Flow(scaled(6))
        for _, button in self._buttons:
            buttons.row.addWidget(button)
        self._facts.setColumnStretch(1, 1)
        self._facts.setHorizontalSpacing(scaled(12))
        self._facts.setVerticalSpacing(scaled(4))
        self.note.setFixedHeight(scaled(84))
        layout = QVBoxLayout(body)
        layout.setContentsMargins(scaled(18), scaled(14), scaled(14), scaled(16))
        layout.setSpacing(scaled(8))
        layout.addLayout(head)
        for widget in (self._who, self._outcome, buttons, self._failure, heading(Message("Note")), self.note, self.tags):
            layout.addWidget(widget)
        for part in (heading(Message("Course of the call")), self._timeline, self._course):
            layout.addWidget(part)
        layout.addLayout(self._facts)
        layout.addWidget(self._earlier_heading)
        layout.addWidget(self._earlier)
        layout.addStretch(1)
        self.setWidget(body)
        self._clear_rest()

    # Qt's side

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_course()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._tick.stop()
