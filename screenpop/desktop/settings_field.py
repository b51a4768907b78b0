"""One setting in the settings window: its label, what it is for, its editor; whether it was changed or fixed, and what is wrong.

What is typed is tried when it is left, or when nothing was typed for a moment. A value that cannot be is said here, and the one in
force stays so.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from screenpop.calls.message import Message
from screenpop.desktop import settings_words, texts
from screenpop.desktop.labels import plain_label
from screenpop.desktop.sentences import LONGEST_WHY, in_words, sentence
from screenpop.desktop.settings_editors import Editor
from screenpop.desktop.settings_lock import FixedSign
from screenpop.desktop.theme import Theme
from screenpop.settings.checks import Check, Wrong

PAUSE_MS = 600


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why what was typed is not taken: because it `is_wrong`, or else because of how the files stood."""

    words: str = ""
    is_wrong: bool = False

    def stands(self, *, news: bool, here: bool) -> bool:
        """Whether it still holds for settings that were read again: with `news` of this key, and with the person in the field or not."""
        return self.is_wrong and (here or not news)


NOT_REFUSED = Refusal()

Change = Callable[[Mapping[str, object], Callable[[Exception | None], None]], None]
"""Sets keys by their names, all of them or none; None takes a key out of the file."""


class Field(QFrame):
    """`name` is the key's; `check` what it may be, `default` what it is where nothing is set. `label` and `says` are for the person."""

    def __init__(
        self, name: str, label: str, says: str, editor: Editor, check: Check, default: object, change: Change, theme: Theme
    ) -> None:
        super().__init__()
        self.name, self.editor = name, editor
        self._check, self._default, self._change, self._theme = check, default, change, theme
        self._value: object = default
        self._typing = False
        self._by: str | None = None
        self._problem = ""
        self._refusal = NOT_REFUSED
        self.setObjectName("field")
        self._label, self._says = plain_label("label", label), plain_label("says", says)
        self._label.setBuddy(editor)
        self._mark, self._fixed, self._message = plain_label("mark"), FixedSign(theme), plain_label("message")
        self._reset = QPushButton(texts.say(Message("Reset to default")))
        self._soon = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._words = f"{label} {says} {name}".casefold()
        self._lay_out()
        self._connect()
        editor.name(label, says)

    # What the program says

    def show_value(self, value: object, problem: str, by: str | None) -> None:
        """The value in force; what is wrong with it in the file; who has fixed it, None if nobody has. What is being typed stays."""
        news = (value, problem, by) != (self._value, self._problem, self._by)
        self._value, self._problem, self._by = value, problem, by
        if by is not None or not self._refusal.stands(news=news, here=self._has_keyboard()):
            self._typing = self._typing and by is None and (self._refusal is NOT_REFUSED or self._has_keyboard())
            self._refusal = NOT_REFUSED
        if not self._typing and not (self._has_keyboard() and self._reads_as(value)):
            self.editor.show_value(value)
        self._show_marks()
        self._say()

    @property
    def changed(self) -> bool:
        """Whether it is other than the default."""
        return self._value != self._default

    @property
    def message(self) -> str:
        """What is wrong here; empty if nothing is."""
        return self._message.text()

    # What the person does

    def fits(self, words: Sequence[str]) -> bool:
        """Whether all of these (folded) stand in label, sentence or name."""
        return all(word in self._words for word in words)

    def forget_typing(self) -> None:
        """The window is opened anew: what was not taken is gone."""
        self._soon.stop()
        self._typing, self._refusal = False, NOT_REFUSED
        self.editor.show_value(self._value)
        self._say()

    def write(self) -> None:
        """Try what the person has made of it."""
        self._soon.stop()
        if self._by is not None or not self._typing:
            return
        try:
            wanted = self._check(self.editor.value())
        except Wrong as wrong:
            words = settings_words.allowed(self._check) or sentence(f"It must be {wrong}", LONGEST_WHY)
            self._refuse(Refusal(words, is_wrong=True))
            return
        if wanted == self._value:
            self._taken(wanted)
        else:
            self._change({self.name: wanted}, lambda answer: self._done(wanted, answer))

    def reset(self) -> None:
        self._soon.stop()
        self._typing = False
        self._change({self.name: None}, lambda answer: self._done(self._default, answer))
        self.editor.setFocus()

    def _edited(self) -> None:
        self._typing = True
        self._soon.start()

    def _left(self) -> None:
        self.write()
        if not self._typing and not self._has_keyboard():
            self.editor.show_value(self._value)  # as it is kept: a person may write it in more than one way

    def _done(self, wanted: object, answer: Exception | None) -> None:
        if answer is not None:
            self._refuse(Refusal(in_words(answer)))
        else:
            self._taken(wanted)

    def _taken(self, value: object) -> None:
        self._value = value
        if not self._soon.isActive():
            self._typing = False
            if not (self._has_keyboard() and self._reads_as(value)):
                self.editor.show_value(value)
        self._show_marks()
        self._refuse(NOT_REFUSED)

    def _reads_as(self, value: object) -> bool:
        try:
            return bool(self._check(self.editor.value()) == value)
        except Wrong:
            return False

    def _has_keyboard(self) -> bool:
        return any(control.hasFocus() for control in self.editor.controls())

    def _show_marks(self) -> None:
        self._fixed.show_fixed(self._by, *self.editor.controls())
        for widget in (self._mark, self._reset):
            widget.setVisible(self.changed and self._by is None)

    def _refuse(self, refusal: Refusal) -> None:
        self._refusal = refusal
        self._say()

    def _say(self) -> None:
        words = self._refusal.words or self._problem
        self._message.setText(words)
        self._message.setVisible(bool(words))
        self.setProperty("wrong", bool(words))
        for control in self.editor.controls():
            if bool(control.property("wrong")) is not bool(words):
                control.setProperty("wrong", bool(words))
                control.style().polish(control)

    # Made once

    def _lay_out(self) -> None:
        scaled = self._theme.sizes.scaled
        self._reset.setObjectName("reset")
        self._reset.setAutoDefault(False)
        self._reset.setAccessibleName(texts.say(Message("Reset to default: {label}", (("label", self._label.text()),))))
        head = QHBoxLayout()
        head.setSpacing(scaled(6))
        head.addWidget(self._label, 1)
        head.addWidget(self._fixed)
        head.addWidget(self._mark)
        head.addWidget(self._reset)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, scaled(10), 0, scaled(10))
        layout.setSpacing(scaled(4))
        layout.addLayout(head)
        layout.addWidget(self._says)
        layout.addWidget(self.editor)
        layout.addWidget(self._message)
        self._mark.setWordWrap(False)
        self._mark.setText(texts.say(Message("Changed")))
        for widget in (self._mark, self._reset, self._message):
            widget.hide()

    def _connect(self) -> None:
        self._soon.timeout.connect(self.write)
        self.editor.edited.connect(self._edited)
        self.editor.left.connect(self._left)
        self._reset.clicked.connect(self.reset)
