""" "Join a relay…": the administrator's code pasted into a field, tried, and what came of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent, QTextOption
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from screenpop.calls.message import Message
from screenpop.desktop import texts
from screenpop.desktop.buttons import push_button
from screenpop.desktop.fitting import resize_to_fit, reveal, sheet
from screenpop.desktop.labels import plain_label, selectable_label
from screenpop.desktop.sentences import say_text, sentence
from screenpop.desktop.theme import Theme
from screenpop.desktop.to_front import bring_to_front
from screenpop.trouble import Trouble

_LONGEST = 600
_LOWEST_CODE = 46
"""Two lines."""


class JoinActions(Protocol):
    """What the window asks of the app. `join` calls `done` once, some seconds later, with what was done or with what went wrong."""

    def join(self, code: str, done: Callable[[Sequence[str] | Exception], None]) -> None: ...


class JoinWindow(QWidget):
    """Closing hides it. The code is a secret, so it does not stay in the field once it has been used or the window is closed."""

    def __init__(self, actions: JoinActions, theme: Theme) -> None:
        super().__init__()
        self._actions, self._theme = actions, theme
        self._joining = False
        self.setObjectName("join")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(texts.say(Message("Join a relay – screenpop")))
        self._code = QPlainTextEdit(tabChangesFocus=True)
        self._title, self._text = selectable_label("resultTitle"), selectable_label("resultText")
        self._join = push_button(Message("Join"), self.join, primary=True)
        self._close = push_button(Message("Close"), self.close)
        self._lay_out()
        self._connect()
        self._follow_theme()
        self._say()

    def open(self) -> None:
        """Bring the window to the front."""
        bring_to_front(self)

    def join(self) -> None:
        """Try the code, unless there is none or one is being tried."""
        code = self._code.toPlainText()
        if self._joining or not code.strip():
            return
        self._joining = True
        self._say(texts.say(Message("Trying the relay…")))
        self._actions.join(code, self._joined)

    def _joined(self, answer: Sequence[str] | Exception) -> None:
        self._joining = False
        if isinstance(answer, Exception):
            self._say_what_failed(answer)
            self._code.setFocus()
        else:
            self._code.clear()
            self._say(texts.say(Message("Joined")), answer, outcome="joined")
            self._close.setFocus()
        reveal(self._text)
        if not self.isVisible():
            self._code.clear()

    def _say_what_failed(self, error: Exception) -> None:
        if isinstance(error, Trouble):
            self._say(error.title, [error.happened, error.remedy], outcome="trouble")
        else:
            self._say(texts.say(Message("It could not be tried: {why}", (("why", str(error)),))), outcome="trouble")

    def _say(self, title: str = "", sentences: Sequence[str] = (), *, outcome: str = "") -> None:
        self._title.setText(say_text(title, _LONGEST))
        self._text.setText("\n".join(sentence(each, _LONGEST) for each in sentences if each))
        for label in (self._title, self._text):
            label.setVisible(bool(label.text()))
        self._title.setProperty("outcome", outcome)
        self._title.style().polish(self._title)
        self._show_state()

    def _show_state(self) -> None:
        self._join.setEnabled(not self._joining and bool(self._code.toPlainText().strip()))
        self._code.setReadOnly(self._joining)

    # Made once

    def _lay_out(self) -> None:
        scaled = self._theme.sizes.scaled
        resize_to_fit(self, scaled(480), scaled(340))
        heading, what = plain_label("heading"), plain_label("what")
        heading.setText(texts.say(Message("Join a relay")))
        what.setText(
            texts.say(Message("Paste the code that your administrator has sent you. Your calls then come through the relay."))
        )
        self._code.setObjectName("code")
        self._code.setAccessibleName(texts.say(Message("Join code")))
        self._code.setPlaceholderText("screenpop-join-1.…")
        self._code.setMinimumHeight(scaled(_LOWEST_CODE))
        self._code.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        buttons = QHBoxLayout()
        buttons.setSpacing(scaled(10))
        buttons.addStretch(1)
        buttons.addWidget(self._join)
        buttons.addWidget(self._close)
        layout = QVBoxLayout(sheet(self, self._theme))
        layout.setContentsMargins(scaled(20), scaled(18), scaled(20), scaled(16))
        layout.setSpacing(scaled(8))
        for widget in (heading, what):
            layout.addWidget(widget)
        layout.addSpacing(scaled(4))
        layout.addWidget(self._code, 1)
        layout.addWidget(self._title)
        layout.addWidget(self._text)
        layout.addSpacing(scaled(4))
        layout.addLayout(buttons)

    def _connect(self) -> None:
        self._code.textChanged.connect(self._show_state)
        self._theme.changed.connect(self._follow_theme)
        for keys, then in (
            (QKeySequence("Ctrl+Return"), self.join),
            (QKeySequence("Ctrl+Enter"), self.join),
            (QKeySequence(QKeySequence.StandardKey.Close), self.close),
            (QKeySequence(Qt.Key.Key_Escape), self.close),
        ):
            QShortcut(keys, self).activated.connect(then)

    # Qt's side

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous() and not self._joining:
            self._say()
            self._code.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous() and not self._joining:
            self._code.clear()

    def _follow_theme(self) -> None:
        self.setStyleSheet(self._theme.style("join"))
