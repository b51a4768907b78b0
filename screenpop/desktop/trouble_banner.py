"""What is wrong, at the top of a window: what happened and what to do, in words that can be selected and copied."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from screenpop.calls.message import Message
from screenpop.cards import Tone
from screenpop.desktop import texts
from screenpop.desktop.fitting import reveal
from screenpop.desktop.labels import selectable_label
from screenpop.desktop.sentences import say_text, sentence
from screenpop.desktop.theme import Theme
from screenpop.trouble import Trouble

_LONGEST = 600


class TroubleBanner(QFrame):
    """Hidden until `show_trouble`. `offer` is what a button in it says and does."""

    def __init__(
        self, theme: Theme, offer: tuple[Message, Callable[[], object]] | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("banner")
        self._title = selectable_label("bannerTitle")
        self._text = selectable_label("bannerText")
        self._close = QToolButton()
        self._close.setObjectName("bannerClose")
        self._close.setAccessibleName(texts.say(Message("Close this message")))
        self._close.clicked.connect(self.hide)
        self._words = QVBoxLayout()
        self._lay_out()
        if offer is not None:
            self._offer(*offer)
        self.follow_theme()
        self.hide()

    def show_trouble(self, trouble: Trouble) -> None:
        self._title.setText(say_text(trouble.title))
        self._text.setText("\n".join(sentence(part, _LONGEST) for part in (trouble.happened, trouble.remedy) if part))
        self._text.setVisible(bool(self._text.text()))
        self.setAccessibleName(self._title.text())
        self.setAccessibleDescription(self._text.text())
        self.show()
        reveal(self)

    def follow_theme(self) -> None:
        size = self._theme.sizes.scaled(16)
        self._close.setIcon(self._theme.icon("close", self._theme.colours.text, size))
        self._close.setIconSize(QSize(size, size))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        across = self._theme.sizes.scaled(20)
        painter = QPainter(self)
        place = QRectF(self._title.x() - across - self._theme.sizes.scaled(10), self._title.y() - 1, across, across)
        self._theme.draw_icon(painter, "trouble", self._theme.colours.accents[Tone.MISSED], place)
        painter.end()

    def _lay_out(self) -> None:
        scaled = self._theme.sizes.scaled
        self._words.setSpacing(scaled(4))
        self._words.addWidget(self._title)
        self._words.addWidget(self._text)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(scaled(42), scaled(11), scaled(8), scaled(11))
        layout.addLayout(self._words, 1)
        layout.addWidget(self._close, alignment=Qt.AlignmentFlag.AlignTop)

    def _offer(self, words: Message, then: Callable[[], object]) -> None:
        button = QPushButton(texts.say(words))
        button.setObjectName("offer")
        button.clicked.connect(then)
        self._words.addWidget(button, alignment=Qt.AlignmentFlag.AlignLeft)
