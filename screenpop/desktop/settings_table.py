"""The settings whose keys a person chooses: our lines by their numbers, rules by their names, other values of the CRM's account."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from screenpop.calls.message import Message
from screenpop.desktop import settings_words, texts
from screenpop.desktop.labels import plain_label
from screenpop.desktop.settings_field import Change
from screenpop.desktop.settings_row import Row
from screenpop.desktop.theme import Theme
from screenpop.settings.model import Key


class TableField(QFrame):
    """All chosen keys of a table, one below the other, and a button for another."""

    def __init__(self, key: Key, change: Change, theme: Theme) -> None:
        super().__init__()
        self.name = key.name
        self._key, self._change, self._theme = key, change, theme
        self.rows: list[Row] = []
        label, says = settings_words.label(key.name), settings_words.says(key)
        self._words = f"{label} {says} {key.name}".casefold()
        self.setObjectName("field")
        self._add = QPushButton(texts.say(Message("Add")))
        self._add.setProperty("second", True)
        self._add.setAutoDefault(False)
        self._add.setAccessibleName(texts.say(Message("Add: {label}", (("label", label),))))
        self._add.clicked.connect(self._add_row)
        scaled = theme.sizes.scaled
        self._list = QVBoxLayout()
        self._list.setSpacing(scaled(8))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, scaled(10), 0, scaled(10))
        layout.setSpacing(scaled(4))
        layout.addWidget(plain_label("label", label))
        layout.addWidget(plain_label("says", says))
        layout.addSpacing(scaled(2))
        layout.addLayout(self._list)
        buttons = QHBoxLayout()
        buttons.addWidget(self._add)
        buttons.addStretch(1)
        layout.addLayout(buttons)
        self.setFocusProxy(self._add)

    def show_values(self, values: Mapping[str, object], problems: Mapping[str, str], fixed: Mapping[str, str]) -> None:
        """All in force by their names, what is wrong with them by their keys' full names, and by the same those that are fixed."""
        for row in [row for row in self.rows if row.name and row.name not in values and not row.typing]:
            self._drop(row)
        here = {row.name: row for row in self.rows}
        for name, value in values.items():
            full = f"{self._key.table}.{name}"
            row = here.get(name) or self._new_row(name)
            row.show_value(value, problems.get(full, ""), fixed.get(full))

    def names(self) -> list[str]:
        """The full names of those that are shown."""
        return [f"{self._key.table}.{row.name}" for row in self.rows]

    def fits(self, words: Sequence[str]) -> bool:
        return all(word in self._words for word in words)

    def forget_typing(self) -> None:
        for row in [row for row in self.rows if row.typing or not row.name]:
            self._drop(row)

    def write(self) -> None:
        for row in self.rows:
            row.write()

    def follow_theme(self) -> None:
        """Nothing in it is painted."""

    def _add_row(self) -> None:
        self._new_row("").focus()

    def _new_row(self, name: str) -> Row:
        row = Row(self._key, name, self._change, self._is_taken, self._theme)
        row.gone.connect(lambda: self._drop(row))
        self.rows.append(row)
        self._list.addWidget(row)
        QWidget.setTabOrder(row, self._add)
        return row

    def _is_taken(self, name: str) -> bool:
        return any(row.name == name for row in self.rows)

    def _drop(self, row: Row) -> None:
        if row not in self.rows:
            return  # the settings that came back have said so already
        self.rows.remove(row)
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()
