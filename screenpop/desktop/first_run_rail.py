"""The steps of the first start: beside the page, or above it in a narrow window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QFrame, QLabel, QPushButton

from screenpop.calls.message import Message
from screenpop.desktop import texts
from screenpop.desktop.flow import Flow
from screenpop.desktop.theme import Theme

_APART = 4
_WIDEST = 1 << 12


class Rail(QFrame):
    chosen = Signal(int)

    def __init__(self, steps: Sequence[Message], theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("rail")
        self._group = QButtonGroup(self)
        self._row = Flow(theme.sizes.scaled(_APART))
        self._steps = [self._step(place, said) for place, said in enumerate(steps)]
        self._promise = QLabel(texts.say(Message("Everything is kept as you set it.")), textFormat=Qt.TextFormat.PlainText)
        self._promise.setObjectName("promise")
        self._promise.setWordWrap(True)
        self._whole = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._whole.setSpacing(theme.sizes.scaled(_APART))
        self._whole.addWidget(self._row)
        self._whole.addStretch(1)
        self._whole.addWidget(self._promise)

    def go_to(self, place: int) -> None:
        self._steps[place].setChecked(True)

    def focus(self, place: int) -> None:
        self._steps[place].setFocus()

    def arrange(self, *, narrow: bool) -> None:
        """The steps one below the other, or, above a narrow page, in as few lines as they need."""
        scaled = self._theme.sizes.scaled
        widest = max(step.sizeHint().width() for step in self._steps)
        for step in self._steps:
            step.setMinimumWidth(0 if narrow else widest)
        self._row.setMaximumWidth(_WIDEST if narrow else widest)
        self._promise.setVisible(not narrow)
        self._whole.setContentsMargins(*map(scaled, (8, 8, 8, 8) if narrow else (12, 22, 12, 16)))

    def _step(self, place: int, said: Message) -> QPushButton:
        step = QPushButton(texts.say(Message("{number}  {step}", (("number", str(place + 1)), ("step", texts.say(said))))))
        step.setObjectName("railStep")
        step.setCheckable(True)
        step.setAutoExclusive(True)  # of a group, and told as one
        step.setAutoDefault(False)
        step.toggled.connect(lambda on: self.chosen.emit(place) if on else None)
        self._group.addButton(step)
        self._row.row.addWidget(step)
        return step
