"""The second step: whose calls pop here. What has rung is offered, so that nobody has to know their extension."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QListWidget, QListWidgetItem

from screenpop.calls.message import Message
from screenpop.desktop import texts
from screenpop.desktop.buttons import push_button
from screenpop.desktop.first_run_actions import FirstRunActions
from screenpop.desktop.first_run_parts import Choice, Notice, Page, field, words
from screenpop.desktop.settings_lock import FixedSign
from screenpop.desktop.theme import Theme

_EXTENSION = Qt.ItemDataRole.UserRole
_LONGEST = 60
_TOGETHER_MS = 300


class ExtensionPage(Page):
    """A tick is kept at once. Without any, every extension is mine, and the page says so."""

    def __init__(self, actions: FirstRunActions, theme: Theme) -> None:
        about = Message(
            "A card pops when one of your extensions rings. Let your phone ring once, and its extension appears here."
        )
        super().__init__(Message("My extension"), about, theme)
        self._actions = actions
        self._known: dict[str, str | None] = {}
        self._shown: tuple[tuple[str, str | None, bool], ...] | None = None
        self._list = QListWidget()
        self._list.setObjectName("extensions")
        self._list.setAccessibleName(texts.say(Message("Extensions")))
        self._list.setMinimumHeight(theme.sizes.scaled(180))
        self._typed = field(Message("Another extension"), self._add)
        self._typed.setPlaceholderText(texts.say(Message("Another extension")))
        self._empty = words("hint", Message("No extension has rung here yet. Let your phone ring, or type your extension."))
        self._notice, self._fixed = Notice(), FixedSign(theme)
        self._enter = push_button(Message("Add"), self._add)
        self._soon = QTimer(self, singleShot=True, interval=_TOGETHER_MS)
        self._soon.timeout.connect(self._learn)
        self._every = Choice(
            Message("Every extension"), Message("Every call pops here: for reception, for a wallboard, or to try it."), theme
        )
        self._these = Choice(Message("Only these"), Message("Several may be yours. What rings elsewhere does not pop."), theme)
        self._group = QButtonGroup(self)
        self.below.addWidget(self._fixed)
        for choice in (self._every, self._these):
            self._group.addButton(choice.radio)
            self.below.addWidget(choice)
        self._lay_out_list(theme)
        self.below.addStretch(1)
        self._list.itemChanged.connect(lambda: self._write(self.mine))
        self._every.radio.toggled.connect(self._every_chosen)
        self._these.radio.toggled.connect(self._these_chosen)

    @property
    def mine(self) -> tuple[str, ...]:
        """What is ticked."""
        items = (self._list.item(row) for row in range(self._list.count()))
        return tuple(item.data(_EXTENSION) for item in items if item.checkState() is Qt.CheckState.Checked)

    def refresh(self) -> None:
        """What the settings say, and what has rung since."""
        by = self._actions.policy().by_whom("extensions.mine")
        self._fixed.show_fixed(by, self._every, self._these, self._list, self._typed, self._enter)
        self._show_mine()
        self._learn()

    def refresh_soon(self) -> None:
        """An event came: its extension may be a new one. It is in the journal a moment later."""
        if not self._soon.isActive():
            self._soon.start()

    def _learn(self) -> None:
        self._actions.extensions(self._learned)

    def _learned(self, answer: Sequence[tuple[str, str | None]] | Exception) -> None:
        if isinstance(answer, Exception):
            self._notice.say_error(answer)
            return
        self._known = dict(answer)
        self._show_mine()

    def _show_mine(self) -> tuple[str, ...]:
        """What the settings say."""
        mine = self._actions.settings().extensions.mine
        (self._these if mine else self._every).radio.setChecked(True)
        self._fill(mine)
        return mine

    def _fill(self, mine: Sequence[str]) -> None:
        """All of it anew, but where the cursor stands; not at all where nothing changed."""
        extensions = sorted({*self._known, *mine}, key=_natural)
        shown = tuple((extension, self._known.get(extension), extension in mine) for extension in extensions)
        if shown == self._shown:
            return
        self._shown = shown
        at = self._list.currentRow()
        self._list.blockSignals(True)
        self._list.clear()
        for extension in extensions:
            item = QListWidgetItem(texts.plain(f"{extension}  {self._known.get(extension) or ''}", _LONGEST))
            item.setData(_EXTENSION, extension)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if extension in mine else Qt.CheckState.Unchecked)
            self._list.addItem(item)
        self._list.setCurrentRow(min(max(at, 0), self._list.count() - 1))
        self._list.blockSignals(False)
        self._empty.setVisible(not extensions)
        self._list.setVisible(bool(extensions))

    def _add(self) -> None:
        extension = self._typed.text().strip()
        if extension:
            self._typed.clear()
            self._write((*self.mine, extension))

    def _every_chosen(self, on: bool) -> None:
        if on and self._actions.settings().extensions.mine:
            self._write(())

    def _these_chosen(self, on: bool) -> None:
        if on and not self._actions.settings().extensions.mine:
            self._notice.say(texts.say(Message("Tick what is yours, or type it. Until then every extension pops.")))
            (self._list if self._list.count() else self._typed).setFocus()

    def _write(self, mine: tuple[str, ...]) -> None:
        self._shown = None  # a tick that is refused is taken back
        self._actions.change_all({"extensions.mine": list(mine) or None}, self._kept)

    def _kept(self, answer: Exception | None) -> None:
        mine = self._show_mine()
        if answer is not None:
            self._notice.say_error(answer)
        elif mine:
            self._notice.say(texts.say(Message("Calls for {extensions} pop here.", (("extensions", ", ".join(mine)),))), "done")
        else:
            self._notice.say()

    def _lay_out_list(self, theme: Theme) -> None:
        scaled = theme.sizes.scaled
        typed = QHBoxLayout()
        typed.setSpacing(scaled(8))
        typed.addWidget(self._typed, 1)
        typed.addWidget(self._enter)
        for widget in (self._notice, self._empty, self._list):
            self.below.addWidget(widget)
        self.below.addLayout(typed)


def _natural(extension: str) -> list[tuple[int, str]]:
    """9 before 10 before 201."""
    return [(int(part) if part.isdecimal() else 0, part) for part in re.split(r"(\d+)", extension)]
