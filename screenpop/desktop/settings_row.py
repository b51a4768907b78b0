"""One key of a person's own with its value: a line of ours by its number, a rule by its name, another value of the CRM's account."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout

from screenpop.calls.message import Message
from screenpop.desktop import settings_words, texts
from screenpop.desktop.labels import plain_label
from screenpop.desktop.sentences import sentence
from screenpop.desktop.settings_editors import ChoiceEditor, ColourEditor, Editor, TextEditor
from screenpop.desktop.settings_field import PAUSE_MS, Change, in_words
from screenpop.desktop.theme import Theme
from screenpop.settings.checks import Wrong
from screenpop.settings.model import Key
from screenpop.settings.problem import as_toml

_YES_OR_NO = {"yes": True, "no": False}
_COLUMNS = 2
_AS_CHOICE = {True: "yes", False: "no"}


@dataclass(frozen=True, slots=True)
class Cell:
    """One part of a value: its key in the small table that the value is (empty: it is the value itself), its label and its editor."""

    leaf: str
    label: str
    make: Callable[[], Editor]


def cells(table: str) -> Sequence[Cell]:
    """What a value in this table consists of."""
    if table == "lines":
        return (
            Cell("label", texts.say(Message("Label")), partial(TextEditor, texts.say(Message("Sales")))),
            Cell("color", texts.say(Message("Colour")), partial(ColourEditor, "#2a7ab8")),
        )
    if table == "rules":
        always, anything = texts.say(Message("As always")), texts.say(Message("Any"))
        pops = [("", always), ("yes", texts.say(Message("Pop"))), ("no", texts.say(Message("Do not pop")))]
        return (
            Cell("line", texts.say(Message("Line")), partial(TextEditor, anything)),
            Cell("caller", texts.say(Message("Caller")), partial(ChoiceEditor, [("", anything), *_choices("rules.caller")])),
            Cell("extension", texts.say(Message("Extension")), partial(TextEditor, anything)),
            Cell("pop", texts.say(Message("Card")), partial(ChoiceEditor, pops)),
            Cell("open", texts.say(Message("Open the CRM")), partial(ChoiceEditor, [("", always), *_choices("rules.open")])),
        )
    return (Cell("", texts.say(Message("Value")), TextEditor),)


def name_label(table: str) -> str:
    """What the chosen keys of this table are."""
    if table == "lines":
        return texts.say(Message("Number"))
    return texts.say(Message("Name"))


def _choices(name: str) -> list[tuple[str, str]]:
    return [(value, settings_words.choice(name, value)) for value in settings_words.CHOICES[name]]


class Row(QFrame):
    """One chosen key with its value. `gone`: there is nothing left of it. `taken`: whether another row has this name."""

    gone = Signal()

    def __init__(self, key: Key, name: str, change: Change, taken: Callable[[str], bool], theme: Theme) -> None:
        super().__init__()
        self.name = name
        self._key, self._change, self._taken = key, change, taken
        self._value: object = None
        self._typing = False
        self._by: str | None = None
        self._cells = cells(key.table)
        self._name = TextEditor()
        self._editors = [cell.make() for cell in self._cells]
        self._message, self._mark = plain_label("message"), plain_label("mark")
        self._remove = QPushButton(texts.say(Message("Remove")))
        self._soon = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self.setObjectName("row")
        self._lay_out(theme)
        self._connect()
        self._name.show_value(name)

    # What the program says

    def show_value(self, value: object, problem: str, by: str | None) -> None:
        """What is in force, what is wrong with it in the file, and who has fixed it. What is being typed stays."""
        self._value, self._by = value, by
        if not self._typing:
            if self._put_together() != (self.name, as_toml(value)):
                self._name.show_value(self.name)
                self.show_parts(value)
            self._tell(problem)
        for editor in (self._name, *self._editors):
            editor.lock(by is not None)
        self._remove.setVisible(by is None)
        self._mark.setVisible(by is not None)
        self._mark.setText(texts.say(Message("Fixed by {who}", (("who", by or ""),))))

    @property
    def typing(self) -> bool:
        return self._typing

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
                self._tell(settings_words.allowed(self._key.check) or sentence(f"It must be {wrong}"))
            return
        if not name:
            self._tell(texts.say(Message("It has no name yet.")))
        elif name != self.name and self._taken(name):
            self._tell(texts.say(Message("There is one of this name already.")))
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
            self._tell(in_words(answer))
            return
        self._value = value
        self._typing = self._soon.isActive()
        self._tell("")

    def _removed(self, answer: Exception | None) -> None:
        if answer is not None:
            self._tell(in_words(answer))
        else:
            self.gone.emit()

    def _tell(self, words: str) -> None:
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
        foot = QHBoxLayout()
        foot.addWidget(self._message, 1)
        foot.addStretch(0)
        foot.addWidget(self._mark)
        foot.addWidget(self._remove)
        layout.addLayout(grid)
        layout.addLayout(foot)
        self._remove.setObjectName("reset")
        self._remove.setAutoDefault(False)
        self._mark.setWordWrap(False)
        self._mark.hide()

    def _connect(self) -> None:
        self._soon.timeout.connect(self.write)
        self._remove.clicked.connect(self.remove)
        for editor in (self._name, *self._editors):
            editor.edited.connect(self._edited)
            editor.left.connect(self.write)
