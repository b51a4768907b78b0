"""One key of a person's own with its value: a line of ours by its number, a rule by its name, another value of the CRM's account."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QVBoxLayout, QWidget

from screenpop.calls.message import Message
from screenpop.desktop import settings_words, texts
from screenpop.desktop.flow import FlowLayout
from screenpop.desktop.labels import plain_label
from screenpop.desktop.sentences import in_words, sentence
from screenpop.desktop.settings_cells import cells, name_label
from screenpop.desktop.settings_editors import TextEditor
from screenpop.desktop.settings_field import NOT_REFUSED, PAUSE_MS, Change, Refusal
from screenpop.desktop.settings_lock import FixedSign
from screenpop.desktop.theme import Theme
from screenpop.settings.checks import Wrong
from screenpop.settings.model import Key
from screenpop.settings.problem import as_toml

_YES_OR_NO = {"yes": True, "no": False}
_COLUMNS = 2
_AS_CHOICE = {True: "yes", False: "no"}


class Row(QFrame):
    """One chosen key with its value. `gone`: there is nothing left of it. `wants_place`: it is to go that far down, or up where that is
    less than nothing. `taken`: whether another row has this name."""

    gone = Signal()
    wants_place = Signal(int)

    def __init__(self, key: Key, name: str, change: Change, taken: Callable[[str], bool], theme: Theme) -> None:
        super().__init__()
        self.name = name
        self._key, self._change, self._taken = key, change, taken
        self._value: object = None
        self._typing = False
        self._by: str | None = None
        self._problem = ""
        self._refusal = NOT_REFUSED
        self._cells = cells(key.table)
        self._name = TextEditor()
        self._editors = [cell.make() for cell in self._cells]
        self._message, self._fixed = plain_label("message"), FixedSign(theme)
        self._up, self._down = QPushButton(texts.say(Message("Move up"))), QPushButton(texts.say(Message("Move down")))
        self._remove = QPushButton(texts.say(Message("Remove")))
        self._soon = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self.setObjectName("row")
        self._lay_out(theme)
        self._connect()
        self._name.show_value(name)

    # What the program says

    def show_value(self, value: object, problem: str, by: str | None) -> None:
        """What is in force, what is wrong with it in the file, and who has fixed it. What is being typed stays."""
        news = (value, problem, by) != (self._value, self._problem, self._by)
        self._value, self._problem, self._by = value, problem, by
        if by is not None or not self._refusal.stands(news=news, here=self._has_keyboard()):
            self._typing = self.in_hand and by is None
            self._refusal = NOT_REFUSED
        if not self._typing and self._put_together() != (self.name, as_toml(value)):
            self._name.show_value(self.name)
            self.show_parts(value)
        self._fixed.show_fixed(by, *self._inputs())
        self._remove.setVisible(by is None)
        self._name_buttons()
        self._say()

    def show_place(self, place: int, count: int) -> None:
        """Where it stands among `count` whose order counts. Who moves it to an end with a button has the other one at hand then."""
        can = {self._up: place > 0 and self._by is None, self._down: place < count - 1 and self._by is None}
        for button, other in ((self._up, self._down), (self._down, self._up)):
            button.setVisible(count > 1 and self._by is None)
            if button.hasFocus() and not can[button]:
                other.setEnabled(can[other])
                other.setFocus()
        for button, it_can in can.items():
            button.setEnabled(it_can)

    @property
    def typing(self) -> bool:
        """Whether something that was typed is not taken yet."""
        return self._typing

    @property
    def in_hand(self) -> bool:
        """Whether somebody is at it: not with what they have left after it was refused."""
        return self._typing and (self._refusal is NOT_REFUSED or self._has_keyboard())

    @property
    def message(self) -> str:
        return self._message.text()

    # What the person does

    def write(self) -> None:
        """Try what the person has made of it: nothing is written before it has a name and a value."""
        self._soon.stop()
        if not self._typing or self._by is not None:
            return
        name, value = self._put_together()
        try:
            wanted = self._key.check(value)
        except Wrong as wrong:
            if self.name or value not in ("", {}):
                self._refuse(settings_words.allowed(self._key.check) or sentence(f"It must be {wrong}"), is_wrong=True)
            return
        if not name:
            self._refuse(texts.say(Message("It has no name yet.")), is_wrong=True)
        elif name != self.name and self._taken(name):
            self._refuse(texts.say(Message("There is one of this name already.")), is_wrong=True)
        elif (name, wanted) == (self.name, self._value):
            self._done(name, wanted, None)
        else:
            before = self.name
            old: dict[str, object] = {self._full(before): None} if before not in ("", name) else {}
            self.name = name  # the settings that come back know it by this one
            self._change({**old, self._full(name): wanted}, lambda answer: self._done(before, wanted, answer))

    def remove(self) -> None:
        self._soon.stop()
        self._typing = False
        if not self.name:
            self.gone.emit()
            return
        self._change({self._full(self.name): None}, self._removed)

    def focus(self) -> None:
        self._name.setFocus()

    def controls(self) -> list[QWidget]:
        """In the order of the Tab key."""
        return [*self._inputs(), self._up, self._down, self._remove]

    def _inputs(self) -> list[QWidget]:
        return [control for editor in (self._name, *self._editors) for control in editor.controls()]

    def _full(self, name: str) -> str:
        return f"{self._key.table}.{name}"

    def _put_together(self) -> tuple[str, object]:
        values = {cell.leaf: editor.value() for cell, editor in zip(self._cells, self._editors, strict=True)}
        name = str(self._name.value())
        if "" in values:
            return name, values[""]
        parts = {leaf: value for leaf, value in values.items() if value != ""}
        if "pop" in parts:
            parts["pop"] = _YES_OR_NO[str(parts["pop"])]
        return name, parts["label"] if parts.keys() == {"label"} else parts

    def show_parts(self, value: object) -> None:
        """A value in the editors of its parts."""
        value = as_toml(value)
        for cell, editor in zip(self._cells, self._editors, strict=True):
            whole = value if cell.leaf in ("", "label") else None
            part = value.get(cell.leaf, "") if isinstance(value, Mapping) else whole or ""
            editor.show_value(_AS_CHOICE[part] if isinstance(part, bool) else part)

    def _edited(self) -> None:
        self._typing = True
        self._soon.start()

    def _done(self, before: str, value: object, answer: Exception | None) -> None:
        if answer is not None:
            self.name = before
            self._refuse(in_words(answer))
            return
        self._value = value
        self._typing = self._soon.isActive()
        self._refuse("")

    def _removed(self, answer: Exception | None) -> None:
        if answer is not None:
            self._refuse(in_words(answer))
        else:
            self.gone.emit()

    def _move(self, by: int) -> None:
        self.write()
        self.wants_place.emit(by)

    def moved(self, answer: Exception | None) -> None:
        """It was given another place, or why not."""
        if answer is not None:
            self._refuse(in_words(answer))

    def _has_keyboard(self) -> bool:
        return any(control.hasFocus() for control in self.controls())

    def _refuse(self, words: str, *, is_wrong: bool = False) -> None:
        """Nothing for no words."""
        self._refusal = Refusal(words, is_wrong) if words else NOT_REFUSED
        self._say()

    def _say(self) -> None:
        words = self._refusal.words or self._problem
        self._message.setText(words)
        self._message.setVisible(bool(words))

    # Made once

    def _lay_out(self, theme: Theme) -> None:
        scaled = theme.sizes.scaled
        layout = QVBoxLayout(self)
        layout.setContentsMargins(scaled(12), scaled(10), scaled(12), scaled(10))
        layout.setSpacing(scaled(6))
        grid = QGridLayout()
        grid.setHorizontalSpacing(scaled(10))
        grid.setVerticalSpacing(scaled(3))
        named = [
            (name_label(self._key.table), self._name),
            *zip((cell.label for cell in self._cells), self._editors, strict=True),
        ]
        for place, (words, editor) in enumerate(named):
            line, column = divmod(place, _COLUMNS)
            label = plain_label("cell", words)
            label.setBuddy(editor)
            editor.name(words, "")
            grid.addWidget(label, 2 * line, column)
            grid.addWidget(editor, 2 * line + 1, column)
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)
        buttons = FlowLayout(scaled(4))
        for button in (self._up, self._down, self._remove):
            button.setObjectName("reset")
            button.setAutoDefault(False)
            buttons.addWidget(button)
        layout.addLayout(grid)
        for widget in (self._message, self._fixed):
            layout.addWidget(widget)
            widget.hide()
        layout.addLayout(buttons)
        for button in (self._up, self._down):
            button.hide()  # until it stands among others whose order counts
            button.setEnabled(False)
        self._name_buttons()

    def _name_buttons(self) -> None:
        """A screen reader's user hears which one."""
        named = (("name", self.name),)
        self._up.setAccessibleName(texts.say(Message("Move up: {name}", named)))
        self._down.setAccessibleName(texts.say(Message("Move down: {name}", named)))
        self._remove.setAccessibleName(texts.say(Message("Remove: {name}", named)))

    def _connect(self) -> None:
        self._soon.timeout.connect(self.write)
        self._remove.clicked.connect(self.remove)
        for button, by, keys in ((self._up, -1, Qt.Key.Key_Up), (self._down, 1, Qt.Key.Key_Down)):
            shortcut = QShortcut(QKeySequence(Qt.Modifier.ALT | keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(button.click)
            button.setToolTip(shortcut.key().toString(QKeySequence.SequenceFormat.NativeText))
            button.clicked.connect(partial(self._move, by))
        for editor in (self._name, *self._editors):
            editor.edited.connect(self._edited)
            editor.left.connect(self.write)
