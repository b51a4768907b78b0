"""The pages of the settings window: for every key its field, with the editor that fits what the key may be."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screenpop.calls.message import Message
from screenpop.crm.preset import AccountKey
from screenpop.desktop import settings_words, texts
from screenpop.desktop.labels import plain_label
from screenpop.desktop.settings_actions import Offered, SettingsActions
from screenpop.desktop.settings_editors import (
    ChoiceEditor,
    Choices,
    Editor,
    ListEditor,
    SwitchEditor,
    TextEditor,
    UndisturbedEditor,
    number,
)
from screenpop.desktop.settings_field import Field
from screenpop.desktop.settings_table import TableField
from screenpop.desktop.settings_words import Page
from screenpop.desktop.theme import Theme
from screenpop.settings import checks
from screenpop.settings.checks import OneOf, Seconds, Whole
from screenpop.settings.file import Loaded
from screenpop.settings.model import ANY, Key, Settings, keys_of
from screenpop.settings.values import chosen, value_of

_LISTS: Mapping[checks.Check, str] = {
    checks.extensions: "201\n202",
    checks.tags: "",
    checks.host_names: "pop.example.com",
    checks.networks: "10.0.0.5",
    checks.relay_servers: "tls://relay.example.com:4222",
    checks.relay_subjects: "calls.10001.201",
}
"""What is a list, with an example."""
_ABOVE = 2
"""Heading and gap."""


def editor_for(key: Key, offered: Offered, theme: Theme) -> Editor:
    """The editor that fits the key."""
    check = key.check
    if check is checks.yes_or_no:
        return SwitchEditor(theme)
    if check is checks.undisturbed:
        return UndisturbedEditor()
    if isinstance(check, OneOf):
        return ChoiceEditor([(value, settings_words.choice(key.name, value)) for value in check.choices])
    if isinstance(check, (Whole, Seconds)):
        unit = settings_words.UNITS.get(key.name)
        return TextEditor(str(key.default), number, texts.say(unit) if unit else "")
    if check in _LISTS:
        return ListEditor(_LISTS[check])
    if (choices := choices_of(key.name, offered)) is not None:
        return ChoiceEditor(choices, free=key.name == "popup.screen")
    return TextEditor(str(key.default or ""))


def choices_of(name: str, offered: Offered) -> Choices | None:
    """Of a key whose values are known only while the program runs."""
    none = ("", texts.say(Message("None")))
    if name == "crm.preset":
        return (none, *offered.presets)
    if name == "crm.connector":
        return (none, *offered.connectors)
    if name == "popup.screen":
        fixed = [(value, settings_words.choice(name, value)) for value in settings_words.CHOICES[name]]
        return (*fixed, *((screen.name(), screen.name()) for screen in QGuiApplication.screens() if screen.name()))
    return None


class PageView(QWidget):
    """One page: a heading, and a field for each key of its tables."""

    def __init__(self, page: Page, offered: Offered, actions: SettingsActions, theme: Theme) -> None:
        super().__init__()
        self._page, self._actions, self._theme = page, actions, theme
        self.title = texts.say(page.title)
        self.fields: list[Field | TableField] = []
        self._account: tuple[AccountKey, ...] = ()
        self._loaded = Loaded(Settings())
        scaled = theme.sizes.scaled
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(scaled(24), scaled(16), scaled(24), scaled(8))
        self._layout.setSpacing(0)
        self._layout.addWidget(plain_label("pageTitle", self.title))
        self._layout.addSpacing(scaled(4))
        for key in self._keys():
            self._add(TableField(key, self._actions, theme) if key.leaf == ANY else self._field(key, offered))
        self.offer(offered)

    def _keys(self) -> Iterator[Key]:
        """Fixed keys first, then what a person can add."""
        keys = [key for table in self._page.tables for key in keys_of(table).values()]
        yield from sorted(keys, key=lambda key: key.leaf == ANY)

    def _field(self, key: Key, offered: Offered) -> Field:
        editor = editor_for(key, offered, self._theme)
        label, says = settings_words.label(key.name), settings_words.says(key)
        return Field(key.name, label, says, editor, key.check, key.default, self._actions.change_all, self._theme)

    def _add(self, field: Field | TableField, place: int | None = None) -> None:
        self.fields.insert(len(self.fields) if place is None else place, field)
        self._layout.insertWidget(self._layout.count() if place is None else place + _ABOVE, field)

    # What the program says

    def show_settings(self, loaded: Loaded) -> None:
        self._loaded = loaded
        by_whom = loaded.policy.by_whom
        problems = {problem.key: settings_words.problem(problem.message) for problem in reversed(loaded.problems)}
        for field in self.fields:
            if isinstance(field, Field):
                field.show_value(value_of(loaded.settings, field.name), problems.get(field.name, ""), by_whom(field.name))
            else:
                asked = {key.name for key in self._account}
                table = field.name.partition(".")[0]
                values = {name: value for name, value in chosen(loaded.settings, table).items() if name not in asked}
                field.show_values(values, problems, by_whom)

    def offer(self, offered: Offered) -> None:
        """What can be chosen is known now, or another one was chosen: the account's values are fields of their own."""
        for field in self.fields:
            choices = choices_of(field.name, offered) if field.name.startswith("crm.") else None
            if choices is not None and isinstance(field, Field) and isinstance(field.editor, ChoiceEditor):
                field.editor.offer(choices)
        account = tuple(key for key in offered.account if not key.secret)
        if "crm" not in self._page.tables or account == self._account:
            return
        for field in [field for field in self.fields if field.name in {_full(key) for key in self._account}]:
            self.fields.remove(field)
            self._layout.removeWidget(field)
            field.hide()
            field.deleteLater()
        self._account = account
        place = len(self.fields) - 1
        for offset, key in enumerate(account):
            self._add(self._account_field(key), place + offset)
        self.show_settings(self._loaded)

    def _account_field(self, key: AccountKey) -> Field:
        words = settings_words.as_sentence(texts.say(Message(key.says)))
        editor = TextEditor(key.default or key.example)
        return Field(_full(key), key.name, words, editor, _text_or_none, None, self._actions.change_all, self._theme)

    def narrow(self, words: Sequence[str]) -> bool:
        """Show only the fields that these words fit; whether there are any."""
        found = False
        for field in self.fields:
            fits = field.fits(words)
            field.setVisible(fits)
            found = found or fits
        return found


def _full(key: AccountKey) -> str:
    return f"crm.{key.name}"


def _text_or_none(value: object) -> str | None:
    """An empty value of the account is none."""
    return checks.text_or_number(value) or None
