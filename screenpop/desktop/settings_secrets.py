"""The page of secrets: the addresses for the PBX and their rotation, and what else the secret store holds. None is shown unasked."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from screenpop.calls.message import Message
from screenpop.desktop import settings_words, texts
from screenpop.desktop.buttons import push_button
from screenpop.desktop.doctor_finding import CopyButton
from screenpop.desktop.first_run_urls import UrlList
from screenpop.desktop.flow import FlowLayout
from screenpop.desktop.labels import plain_label
from screenpop.desktop.sentences import in_words, say_text
from screenpop.desktop.settings_actions import SecretLine, SettingsActions
from screenpop.desktop.settings_words import Page
from screenpop.desktop.theme import Theme

_MASK = "•" * 8
_LONGEST_SECRET = 2000


class Addresses(QFrame):
    """The addresses with their secret: shown when asked for, and made anew with an overlap."""

    def __init__(self, actions: SettingsActions, theme: Theme) -> None:
        super().__init__()
        self._actions = actions
        self.setObjectName("field")
        self._list = UrlList(actions.copy_text, theme)
        self._message = plain_label("message")
        self._said = plain_label("said")
        self._show = push_button(Message("Show the addresses"), self._ask)
        self._rotate = push_button(Message("Rotate…"), lambda: self._sure.setVisible(True))
        self._end = push_button(Message("End the old addresses"), self._end_old)
        self._sure = QFrame()
        self._sure.setObjectName("row")
        self._lay_out(theme)
        self.forget()

    def forget(self) -> None:
        """Nothing is shown any more."""
        for widget in (self._list, self._sure, self._message, self._said):
            widget.hide()
        self._list.show_urls({})
        self._show.show()

    def _ask(self) -> None:
        self._actions.urls(self._asked)

    def _asked(self, answer: Mapping[str, Any] | Exception) -> None:
        if isinstance(answer, Exception):
            self._tell(in_words(answer))
            return
        self._tell(say_text(str(answer.get("warning") or "")))
        self._list.show_urls(answer["urls"])
        self._list.show()
        self._show.hide()

    def _make_new(self) -> None:
        self._sure.hide()
        self._actions.rotate_urls(self._made)

    def _made(self, answer: Exception | None) -> None:
        if answer is not None:
            self._tell(in_words(answer))
            return
        self._say(
            texts.say(
                Message("New addresses are valid, and the old ones still are. Paste these into the PBX, then end the old ones.")
            )
        )
        self._ask()

    def _end_old(self) -> None:
        self._actions.end_old_urls(self._ended)

    def _ended(self, answer: Exception | None) -> None:
        if answer is not None:
            self._tell(in_words(answer))
        else:
            self._tell("")
            self._say(texts.say(Message("Only the newest addresses are valid now.")))

    def _tell(self, words: str) -> None:
        self._message.setText(words)
        self._message.setVisible(bool(words))

    def _say(self, words: str) -> None:
        self._said.setText(words)
        self._said.show()

    def _lay_out(self, theme: Theme) -> None:
        scaled = theme.sizes.scaled
        what = texts.say(
            Message(
                "The PBX posts calls to these addresses. Whoever knows their secret can do so too: rotate it when that may be somebody else."
            )
        )
        sure = QVBoxLayout(self._sure)
        sure.setContentsMargins(scaled(12), scaled(10), scaled(12), scaled(10))
        sure.addWidget(
            plain_label(
                "says",
                texts.say(
                    Message(
                        "New addresses are made and shown here. The old ones stay valid until you end them, so that no call is lost while the new ones are pasted into the PBX."
                    )
                ),
            )
        )
        answers, buttons = FlowLayout(scaled(8)), FlowLayout(scaled(8))
        answers.addWidget(push_button(Message("Make new addresses"), self._make_new))
        answers.addWidget(push_button(Message("Cancel"), self._sure.hide))
        sure.addLayout(answers)
        for button in (self._show, self._rotate, self._end):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, scaled(10), 0, scaled(10))
        layout.setSpacing(scaled(6))
        layout.addWidget(plain_label("label", texts.say(Message("Addresses for the PBX"))))
        layout.addWidget(plain_label("says", what))
        layout.addLayout(buttons)
        for widget in (self._sure, self._said, self._message, self._list):
            layout.addWidget(widget)


class Secret(QFrame):
    """One secret: masked, shown when asked for, replaced, deleted."""

    def __init__(self, line: SecretLine, actions: SettingsActions, changed: Callable[[], None], theme: Theme) -> None:
        super().__init__()
        self._name, self._actions, self._changed = line.name, actions, changed
        self.setObjectName("row")
        named = (("name", line.name),)
        self._value = plain_label("secret", _MASK if line.kept else texts.say(Message("Not set")))
        self._show = push_button(Message("Show"), self._ask, spoken=Message("Show: {name}", named))
        self._copy = CopyButton(texts.say(Message("Copy")), lambda: actions.copy_text(self._value.text()))
        self._delete = push_button(Message("Delete"), self._remove, spoken=Message("Delete: {name}", named))
        self._new = QLineEdit(placeholderText=texts.say(Message("Another value")))
        self._new.setEchoMode(QLineEdit.EchoMode.Password)
        self._new.setMaxLength(_LONGEST_SECRET)
        self._new.setAccessibleName(texts.say(Message("Another value: {name}", named)))
        self._set = push_button(Message("Keep"), self._keep, spoken=Message("Keep: {name}", named))
        self._message = plain_label("message")
        self._lay_out(line, theme)
        self._new.returnPressed.connect(self._keep)
        self._new.textChanged.connect(lambda words: self._set.setEnabled(bool(words)))

    def forget(self) -> None:
        """It is not shown any more."""
        self._value.setText(_MASK)
        self._new.clear()

    def _ask(self) -> None:
        self._actions.show_secret(self._name, self._shown)

    def _shown(self, answer: str | Exception) -> None:
        if isinstance(answer, Exception):
            self._tell(in_words(answer))
            return
        self._value.setText(answer)
        self._copy.show()
        self._show.hide()

    def _keep(self) -> None:
        if self._new.text():
            self._actions.set_secret(self._name, self._new.text(), self._done)

    def _remove(self) -> None:
        self._actions.delete_secret(self._name, self._done)

    def _done(self, answer: Exception | None) -> None:
        if answer is not None:
            self._tell(in_words(answer))
        else:
            self._new.clear()
            self._changed()

    def _tell(self, words: str) -> None:
        self._message.setText(words)
        self._message.setVisible(bool(words))

    def _lay_out(self, line: SecretLine, theme: Theme) -> None:
        scaled = theme.sizes.scaled
        head = QHBoxLayout()
        head.addWidget(plain_label("label", line.name), 1)
        for button in (self._show, self._copy, self._delete):
            head.addWidget(button)
            if not line.kept or button is self._copy:
                button.hide()
        below = QHBoxLayout()
        below.addWidget(self._value, 1)
        below.addWidget(self._new, 1)
        below.addWidget(self._set)
        self._set.setEnabled(False)
        self._message.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(scaled(12), scaled(10), scaled(12), scaled(10))
        layout.setSpacing(scaled(5))
        layout.addLayout(head)
        layout.addWidget(plain_label("says", settings_words.as_sentence(texts.say(line.says))))
        layout.addLayout(below)
        layout.addWidget(self._message)


class SecretsPage(QWidget):
    """Asks the store when it is looked at, and forgets what it has shown when it is not."""

    def __init__(self, page: Page, actions: SettingsActions, theme: Theme) -> None:
        super().__init__()
        self.title = texts.say(page.title)
        self._actions, self._theme = actions, theme
        self._addresses = Addresses(actions, theme)
        self._state = plain_label("says")
        self._lines: list[Secret] = []
        self._asked = False
        scaled = theme.sizes.scaled
        self._list = QVBoxLayout()
        self._list.setSpacing(scaled(8))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(scaled(24), scaled(16), scaled(24), scaled(8))
        layout.setSpacing(scaled(4))
        layout.addWidget(plain_label("pageTitle", self.title))
        layout.addWidget(self._addresses)
        layout.addWidget(plain_label("label", texts.say(Message("Secrets of this profile"))))
        layout.addWidget(self._state)
        layout.addLayout(self._list)

    def look(self) -> None:
        """Ask what there is. The store may take its time, or ask the person for its password."""
        if not self._asked:
            self._asked = True
            self._state.setText(texts.say(Message("Asking the secret store…")))
            self._actions.secrets(self._answered)

    def look_again(self) -> None:
        self._asked = False
        self.look()

    def forget(self) -> None:
        self._asked = False
        self._addresses.forget()
        self._clear()

    def fits(self, words: Sequence[str]) -> bool:
        said = " ".join((self.title, texts.say(Message("Addresses for the PBX")), "url relay")).casefold()
        return all(word in said for word in words)

    def _answered(self, answer: Sequence[SecretLine] | Exception) -> None:
        if not self._asked:
            return  # nobody looks any more
        self._clear()
        if isinstance(answer, Exception):
            self._asked = False
            self._state.setText(in_words(answer))
            return
        self._state.setText(
            texts.say(Message("Keys and passwords that screenpop uses. They are kept outside the settings file."))
        )
        for line in answer:
            self._lines.append(Secret(line, self._actions, self.look_again, self._theme))
            self._list.addWidget(self._lines[-1])

    def _clear(self) -> None:
        for line in self._lines:
            line.forget()
            line.hide()
            line.deleteLater()
        self._lines = []
