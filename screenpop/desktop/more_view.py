"""The bar above the cards: how many more there are, and one button for all of them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from screenpop.calls.message import Message
from screenpop.desktop.card_view import WIDTH
from screenpop.desktop.elided import ElidedLabel
from screenpop.desktop.texts import say
from screenpop.desktop.theme import Theme


class MoreView(QWidget):
    """The contents of the bar."""

    close_all_clicked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._more = ElidedLabel("more")
        self._close_all = QPushButton()
        self._close_all.setObjectName("closeAll")
        self._close_all.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._close_all.clicked.connect(self.close_all_clicked)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(18, 6, 8, 6)
        row.addWidget(self._more)
        row.addStretch(1)
        row.addWidget(self._close_all)
        self.restyle()

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        return (self._close_all,)

    def show_count(self, hidden: int, ringing: int) -> None:
        """`hidden` calls have no card of their own, `ringing` of them ring."""
        message = Message("+{hidden} more, {ringing} ringing") if ringing else Message("+{hidden} more")
        self._more.put(say(Message(message.text, (("hidden", str(hidden)), ("ringing", str(ringing))))))

    def restyle(self) -> None:
        """After the theme has changed."""
        self.setStyleSheet(self._theme.style("card"))
        self._close_all.setText(say(Message("Close all")))
        self.setFixedSize(self._theme.sizes.scaled(WIDTH), self._row.sizeHint().height())
