"""What the steps of the first start are made of: words, buttons, a large choice, what is wrong beside its field."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QRadioButton, QScrollArea, QVBoxLayout, QWidget

from screenpop.calls.message import Message
from screenpop.desktop import texts
from screenpop.desktop.labels import plain_label
from screenpop.desktop.sentences import in_words
from screenpop.desktop.theme import Theme


def words(name: str, message: Message | None = None) -> QLabel:
    """A plain label of this message."""
    return plain_label(name, texts.say(message) if message is not None else "")


def field(name: Message, done: Callable[[], object]) -> QLineEdit:
    """A line to type into; `done` is called when it is left, or with Return, if something was changed in it."""
    line = QLineEdit()
    line.setAccessibleName(texts.say(name))
    line.setMaxLength(2048)

    def finished() -> None:
        if line.isModified():
            line.setModified(False)
            done()

    line.editingFinished.connect(finished)
    return line


def put(line: QLineEdit, text: str) -> None:
    """What the settings say now, unless somebody is writing in the line."""
    if not line.isModified() and line.text() != text:
        line.setText(text)
        line.setCursorPosition(0)


class Notice(QLabel):
    """What is wrong with the field above it, or how something went; takes no room while there is nothing to say."""

    def __init__(self) -> None:
        super().__init__(textFormat=Qt.TextFormat.PlainText)
        self.setObjectName("notice")
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.hide()

    def say(self, text: str = "", tone: str = "") -> None:
        """`tone` is "wrong", "done" or neither."""
        self.setText(text)
        self.setVisible(bool(text))
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            self.style().unpolish(self)
            self.style().polish(self)

    def say_error(self, error: Exception | None) -> None:
        self.say(in_words(error) if error is not None else "", "wrong")


class Choice(QFrame):
    """One of several ways, explained in a sentence; a click anywhere on it takes it. What it needs is shown in it while it is taken."""

    def __init__(self, title: Message, sentence: Message, theme: Theme, inside: QWidget | None = None) -> None:
        super().__init__()
        self.setObjectName("choice")
        scaled = theme.sizes.scaled
        self.radio = QRadioButton(texts.say(title))
        self.radio.setObjectName("choiceTitle")
        self.radio.setAccessibleDescription(texts.say(sentence))
        self._inside = inside
        layout = QVBoxLayout(self)
        layout.setContentsMargins(scaled(14), scaled(11), scaled(14), scaled(12))
        layout.setSpacing(scaled(3))
        layout.addWidget(self.radio)
        said = words("choiceSentence", sentence)
        said.setContentsMargins(scaled(24), 0, 0, 0)
        layout.addWidget(said)
        if inside is not None:
            inside.setContentsMargins(scaled(24), scaled(8), 0, 0)
            layout.addWidget(inside)
            inside.hide()
        self.radio.toggled.connect(self._toggled)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.radio.setFocus(Qt.FocusReason.MouseFocusReason)
            self.radio.click()

    def _toggled(self, taken: bool) -> None:
        if self._inside is not None:
            self._inside.setVisible(taken)
        self.setProperty("taken", taken)
        self.style().unpolish(self)
        self.style().polish(self)


class Page(QScrollArea):
    """One step: a heading, what it is about, and its widgets below, which scroll where the window is small."""

    def __init__(self, heading: Message, about: Message, theme: Theme) -> None:
        super().__init__(widgetResizable=True)
        self.setObjectName("step")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(texts.say(heading))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scaled = theme.sizes.scaled
        paper = self._paper = QWidget()
        paper.setObjectName("paper")
        self.below = QVBoxLayout(paper)
        self.below.setContentsMargins(0, scaled(12), 0, scaled(18))  # beside it as the window has room
        self.below.setSpacing(scaled(9))
        self.below.addWidget(words("heading", heading))
        self.below.addWidget(words("about", about))
        self.below.addSpacing(scaled(4))
        self.setWidget(paper)

    def minimumSizeHint(self) -> QSize:
        """It scrolls up and down only: no narrower than its widest part."""
        room = self._paper.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        return super().minimumSizeHint().expandedTo(QSize(room, 0))
