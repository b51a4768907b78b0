"""The values of an account that a CRM's preset asks for: a field for each, with what it is and what is wrong with it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from screenpop.calls.message import Message
from screenpop.crm.preset import AccountKey
from screenpop.crm.template import check_account_value
from screenpop.desktop import texts
from screenpop.desktop.first_run_parts import Notice, field, put, words
from screenpop.desktop.sentences import say_text, sentence
from screenpop.desktop.settings_lock import FixedSign
from screenpop.desktop.theme import Theme
from screenpop.settings.policy import Policy
from screenpop.trouble import Trouble


class AccountFields(QWidget):
    """`changed` is called when a value was typed."""

    def __init__(self, theme: Theme, changed: Callable[[], object]) -> None:
        super().__init__()
        self._theme, self._changed = theme, changed
        self._keys: tuple[AccountKey, ...] = ()
        self._lines: dict[str, QLineEdit] = {}
        self._notices: dict[str, Notice] = {}
        self._fixed: dict[str, FixedSign] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(theme.sizes.scaled(3))
        self._between = theme.sizes.scaled(8)

    def show_keys(self, keys: Sequence[AccountKey], account: Mapping[str, str]) -> None:
        """The fields of these keys, with what the settings have for them; what is typed there already stays."""
        if tuple(keys) != self._keys:
            self._make(tuple(keys))
            self.show_values(account)

    def show_values(self, account: Mapping[str, str]) -> None:
        for name, line in self._lines.items():
            if account.get(name):
                put(line, account[name])

    def show_fixed(self, policy: Policy) -> None:
        for name, line in self._lines.items():
            self._fixed[name].show_fixed(policy.by_whom(f"crm.{name}"), line)

    def values(self) -> dict[str, str] | None:
        """What was typed, defaults left empty; None while something is missing or wrong, which is then said beside its field."""
        values, good = {}, True
        for key in self._keys:
            value = self._lines[key.name].text().strip()
            good = self._is_good(key, value) and good
            values[key.name] = value
        return values if good else None

    def _is_good(self, key: AccountKey, value: str) -> bool:
        notice = self._notices[key.name]
        notice.say()
        if not value:
            return bool(key.default)  # the sentence below an empty field says what it needs
        try:
            check_account_value(key.name, value)
        except Trouble as trouble:
            notice.say(f"{sentence(trouble.happened)} {sentence(trouble.remedy.partition(';')[0])}", "wrong")
            return False
        return True

    def _make(self, keys: tuple[AccountKey, ...]) -> None:
        while (item := self._layout.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._keys, self._lines, self._notices, self._fixed = keys, {}, {}, {}
        for key in keys:
            says = say_text(key.says)
            line = field(Message("{name}", (("name", key.name),)), self._changed)
            line.setAccessibleDescription(says)
            line.setPlaceholderText(key.default or key.example)
            label = words("fieldName", Message("{name}", (("name", key.name),)))
            label.setBuddy(line)
            hint, notice, fixed = words("hint"), Notice(), FixedSign(self._theme)
            hint.setText(texts.say(Message("It is {what}.", (("what", says),))))
            hint.setContentsMargins(0, 0, 0, self._between)
            for widget in (label, fixed, line, notice, hint):
                self._layout.addWidget(widget)
            for widget in (label, line, hint):
                widget.show()  # the page may be seen already
            self._lines[key.name], self._notices[key.name], self._fixed[key.name] = line, notice, fixed
