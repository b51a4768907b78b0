"""Before the program quits: the notes that could not be saved, and what is to become of them."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from screenpop.calls.message import Message
from screenpop.calls.remarks import Remarks
from screenpop.cards import RecentRow
from screenpop.desktop import texts
from screenpop.desktop.buttons import push_button
from screenpop.desktop.fitting import resize_to_fit, reveal, sheet
from screenpop.desktop.flow import Flow
from screenpop.desktop.labels import plain_label, selectable_label
from screenpop.desktop.recents_when import when
from screenpop.desktop.sentences import sentence
from screenpop.desktop.theme import Theme
from screenpop.desktop.to_front import bring_to_front
from screenpop.trouble import Trouble

_LONGEST = 600
_LOWEST_NOTES = 62
"""Three lines."""

Unwritten = Sequence[tuple[RecentRow | None, Remarks]]
"""What was written of calls; None for a call of which nothing can be read now."""


class UnwrittenActions(Protocol):
    """What the window asks of the app. `quit` tries to save once more, and asks again if it cannot."""

    def quit(self) -> None: ...
    def quit_without_notes(self) -> None: ...
    def copy_text(self, text: str) -> None: ...


class UnwrittenWindow(QWidget):
    """Closing it is staying: the program goes on, and saves them when it can."""

    def __init__(self, actions: UnwrittenActions, theme: Theme, now: Callable[[], float] = time.time) -> None:
        super().__init__()
        self._actions, self._theme, self._now = actions, theme, now
        self.setObjectName("unwritten")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(texts.say(Message("Notes that are not saved – screenpop")))
        self._why, self._said = selectable_label("why"), plain_label("said")
        self._notes = QPlainTextEdit(readOnly=True, tabChangesFocus=True)
        self._again = push_button(Message("Try again"), self._tried, primary=True)
        self._lay_out()
        for keys in (QKeySequence(QKeySequence.StandardKey.Close), QKeySequence(Qt.Key.Key_Escape)):
            QShortcut(keys, self).activated.connect(self.close)
        theme.changed.connect(self._follow_theme)
        self._follow_theme()

    def ask(self, unwritten: Unwritten, why: Trouble | None) -> None:
        """These are lost if the program ends now."""
        sentences = (why.title, why.happened, why.remedy) if why is not None else ()
        self._why.setText("\n".join(sentence(each, _LONGEST) for each in sentences if each))
        self._why.setVisible(why is not None)
        self._notes.setPlainText("\n\n".join(_told(row, remarks, self._now()) for row, remarks in unwritten))
        self._say(Message("They could still not be saved.") if not self._again.isEnabled() else None)
        self._again.setEnabled(True)
        bring_to_front(self)
        self._again.setFocus()

    def _copied(self) -> None:
        self._actions.copy_text(self._notes.toPlainText())
        self._say(Message("Copied. Paste them somewhere before you quit."))

    def _tried(self) -> None:
        self._again.setEnabled(False)
        self._actions.quit()

    def _say(self, message: Message | None) -> None:
        self._said.setText(texts.say(message) if message is not None else "")
        self._said.setVisible(message is not None)
        if message is not None:
            reveal(self._said)

    # Made once

    def _lay_out(self) -> None:
        scaled = self._theme.sizes.scaled
        resize_to_fit(self, scaled(520), scaled(400))
        heading, what = plain_label("heading"), plain_label("what")
        heading.setText(texts.say(Message("These notes are not saved")))
        what.setText(texts.say(Message("If you quit now, they are lost.")))
        self._notes.setObjectName("notes")
        self._notes.setMinimumHeight(scaled(_LOWEST_NOTES))
        self._notes.setAccessibleName(heading.text())
        copy = push_button(Message("Copy the notes"), self._copied)
        leave = push_button(Message("Quit without them"), self._actions.quit_without_notes)
        buttons = Flow(scaled(10))
        for button in (self._again, copy, leave):
            buttons.row.addWidget(button)
        layout = QVBoxLayout(sheet(self, self._theme))
        layout.setContentsMargins(scaled(20), scaled(18), scaled(20), scaled(16))
        layout.setSpacing(scaled(8))
        for widget in (heading, what, self._why):
            layout.addWidget(widget)
        layout.addWidget(self._notes, 1)
        layout.addWidget(self._said)
        layout.addSpacing(scaled(4))
        layout.addWidget(buttons)

    def _follow_theme(self) -> None:
        self.setStyleSheet(self._theme.style("unwritten"))


def _told(row: RecentRow | None, remarks: Remarks, now: float) -> str:
    """Whose call it was and when, what was noted, and the tags."""
    lines = [remarks.note, texts.listed(remarks.tags)]
    if row is not None:
        call = (texts.say(row.title), texts.plain(row.number or ""), texts.say(when(row.at, now, QLocale())))
        lines.insert(0, texts.listed(filter(None, call)))
    return "\n".join(line for line in lines if line)
