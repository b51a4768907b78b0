"""A question at the top of the recents that waits for its answer while everything else goes on: before something is destroyed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from screenpop.calls.message import Message
from screenpop.desktop import texts
from screenpop.desktop.labels import plain_label
from screenpop.desktop.theme import Theme
from screenpop.system.paths import resource


class QuestionBanner(QFrame):
    """Hidden until `ask`. The keyboard is on the answer that changes nothing; Escape gives it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._then: Callable[[bool], None] | None = None
        self.setObjectName("question")
        self._title, self._text = plain_label("bannerTitle"), plain_label("bannerText")
        self._option = QCheckBox()
        self._option.setStyleSheet(f'::indicator:checked {{ image: url("{resource("icons/tick.svg").as_posix()}"); }}')
        self._yes, self._no = QPushButton(), QPushButton(texts.say(Message("Cancel")))
        self._yes.clicked.connect(self._agreed)
        self._no.clicked.connect(self.withdraw)
        scaled = theme.sizes.scaled
        buttons = QHBoxLayout()
        buttons.setSpacing(scaled(8))
        for button in (self._yes, self._no):
            button.setAutoDefault(True)
            button.setObjectName("offer")
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(scaled(14), scaled(11), scaled(14), scaled(11))
        layout.setSpacing(scaled(6))
        for widget in (self._title, self._text, self._option):
            layout.addWidget(widget)
        layout.addLayout(buttons)
        self.hide()

    def ask(
        self,
        title: Message,
        text: Message,
        yes: Message,
        then: Callable[[bool], None],
        *,
        option: Message | None = None,
        grave: bool = False,
    ) -> None:
        """`then` is called when the person agrees, with whether the `option` is ticked, which it is not at first. `grave`: something
        would be destroyed."""
        self._then = then
        self.setProperty("grave", grave)
        self.style().polish(self)
        self._title.setText(texts.say(title))
        self._text.setText(texts.say(text))
        self._yes.setText(texts.say(yes))
        self._option.setChecked(False)
        self._option.setVisible(option is not None)
        self._option.setText(texts.say(option) if option is not None else "")
        self.setAccessibleName(self._title.text())
        self.setAccessibleDescription(self._text.text())
        self.show()
        self._no.setFocus(Qt.FocusReason.OtherFocusReason)

    def withdraw(self) -> None:
        self._then = None
        self.hide()

    def _agreed(self) -> None:
        then, ticked = self._then, self._option.isChecked()
        self.withdraw()
        if then is not None:
            then(ticked)
