"""The settings whose keys a person chooses: our lines by their numbers, rules by their names, other values of the CRM's account."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from screenpop.calls.message import Message
from screenpop.desktop import settings_words
from screenpop.desktop.buttons import push_button
from screenpop.desktop.labels import plain_label
from screenpop.desktop.settings_actions import SettingsActions
from screenpop.desktop.settings_row import Row
from screenpop.desktop.theme import Theme
from screenpop.settings.model import Key


class TableField(QFrame):
    """All chosen keys of a table, one below the other, and a button for another. Rules can be moved: the first that fits decides.
    `moved` tells which row stands elsewhere now."""

    moved = Signal(QWidget)

    def __init__(self, key: Key, actions: SettingsActions, theme: Theme) -> None:
        super().__init__()
        self.name = key.name
        self._key, self._actions, self._theme = key, actions, theme
        self._is_ordered = key.table == "rules"
        self.rows: list[Row] = []
        self._moving = False
        label, says = settings_words.label(key.name), settings_words.says(key)
        self._words = f"{label} {says} {key.name}".casefold()
        self.setObjectName("field")
        self._add = push_button(Message("Add"), self._add_row, spoken=Message("Add: {label}", (("label", label),)))
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

    def show_values(
        self, values: Mapping[str, object], problems: Mapping[str, str], by_whom: Callable[[str], str | None]
    ) -> None:
        """All in force by their names; what is wrong with them by their keys' full names, and who has fixed each of these."""
        for row in [row for row in self.rows if row.name and row.name not in values and not row.in_hand]:
            self._drop(row)
        here = {row.name: row for row in self.rows}
        for name, value in values.items():
            full = self._full(name)
            row = here.get(name) or self._new_row(name)
            row.show_value(value, problems.get(full, ""), by_whom(full))
        if self._is_ordered:
            self._show_order(list(values))

    def _show_order(self, names: Sequence[str]) -> None:
        """What is not kept yet stays below the others."""
        rows = sorted(self.rows, key=lambda row: names.index(row.name) if row.name in names else len(names))
        if rows != self.rows:
            self.rows = rows
            for row in rows:
                self._list.removeWidget(row)
                self._list.addWidget(row)
            self._order_tabs()
        for place, row in enumerate(rows[: len(names)]):
            row.show_place(place, len(names))

    def _order_tabs(self) -> None:
        controls = [control for row in self.rows for control in row.controls()]
        for one, next_one in pairwise([*controls, self._add]):
            QWidget.setTabOrder(one, next_one)

    def names(self) -> list[str]:
        """The full names of those that are shown."""
        return [self._full(row.name) for row in self.rows]

    def fits(self, words: Sequence[str]) -> bool:
        return all(word in self._words for word in words)

    def forget_typing(self) -> None:
        for row in [row for row in self.rows if row.typing or not row.name]:
            self._drop(row)

    def write(self) -> None:
        for row in self.rows:
            row.write()

    def _add_row(self) -> None:
        self._new_row("").focus()

    def _new_row(self, name: str) -> Row:
        row = Row(self._key, name, self._actions.change_all, self._is_taken, self._theme)
        row.gone.connect(lambda: self._drop(row))
        row.wants_place.connect(lambda by: self._move(row, by))
        self.rows.append(row)
        self._list.addWidget(row)
        QWidget.setTabOrder(row, self._add)
        return row

    def _move(self, row: Row, by: int) -> None:
        place = self.rows.index(row) + by
        if self._moving or not 0 <= place < len(self.rows) or not self.rows[place].name:
            return
        other = self.rows[place]
        self._moving = True  # until it is done and read again, the rows here stand as before

        def done(answer: Exception | None) -> None:
            self._moving = False
            row.moved(answer)
            self.moved.emit(row)

        self._actions.move(self._full(row.name), self._full(other.name), done)

    def _full(self, name: str) -> str:
        return f"{self._key.table}.{name}"

    def _is_taken(self, name: str) -> bool:
        return any(row.name == name for row in self.rows)

    def _drop(self, row: Row) -> None:
        if row not in self.rows:
            return  # the settings that came back have said so already
        self.rows.remove(row)
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()
