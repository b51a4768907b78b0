"""A settings window before a real settings file, and what can be done in it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from screenpop.calls.message import Message
from screenpop.crm.preset import AccountKey
from screenpop.desktop.settings_actions import Offered, SecretLine
from screenpop.desktop.settings_field import Field
from screenpop.desktop.settings_row import Row
from screenpop.desktop.settings_table import TableField
from screenpop.desktop.settings_window import SettingsWindow
from screenpop.desktop.theme import Theme
from screenpop.settings import in_use
from screenpop.settings.file import Loaded
from screenpop.settings.model import Settings
from screenpop.system.paths import Profile
from screenpop.trouble import Trouble

URL = "https://pop.example.com/SECRET"
EVENTS = ("http-ringing", "http-hangup", "extension-ringing", "extension-answered", "extension-hangup")
ACCOUNT = (
    AccountKey("portal_id", "the number behind /contacts/ in HubSpot's address bar", "12345678"),
    AccountKey("app_token", "the token of the private app", "pat-1", secret=True),
)


class Actions:
    """Writes the file as the program does, and says so to the window."""

    def __init__(self, profile: Profile) -> None:
        self.profile = profile
        self.show: Callable[[Loaded], None] = lambda loaded: None
        self.changes: list[Mapping[str, object]] = []
        self.kept = {"relay": "SEED"}
        self.asked: list[str] = []
        self.copied: list[str] = []
        self.loaded = in_use.load(profile)

    def change_all(self, values: Mapping[str, object], done: Callable[[Exception | None], None]) -> None:
        try:
            in_use.change(self.profile, values)
        except Trouble as trouble:
            done(trouble)
            return
        self.changes.append(values)
        self.read_again()
        done(None)

    def move(self, name: str, other: str, done: Callable[[Exception | None], None]) -> None:
        try:
            in_use.move(self.profile, name, other)
        except Trouble as trouble:
            done(trouble)
            return
        self.read_again()
        done(None)

    def read_again(self) -> None:
        self.loaded = in_use.load(self.profile, self.loaded)
        self.show(self.loaded)

    def offered(self, done: Callable[[Offered | Exception], None]) -> None:
        account = ACCOUNT if self.loaded.settings.crm.preset == "hubspot" else ()
        done(Offered((("hubspot", "HubSpot"), ("odoo-18", "Odoo")), (("tryton", "Tryton"),), account))

    def secrets(self, done: Callable[[Sequence[SecretLine] | Exception], None]) -> None:
        self.asked.append("secrets")
        names = ("relay", "crm.hubspot.app_token")
        done([SecretLine(name, Message("the token of the private app"), name in self.kept) for name in names])

    def show_secret(self, name: str, done: Callable[[str | Exception], None]) -> None:
        self.asked.append(f"show {name}")
        done(self.kept[name])

    def set_secret(self, name: str, secret: str, done: Callable[[Exception | None], None]) -> None:
        self.kept[name] = secret
        done(None)

    def delete_secret(self, name: str, done: Callable[[Exception | None], None]) -> None:
        del self.kept[name]
        done(None)

    def urls(self, done: Callable[[Mapping[str, Any] | Exception], None]) -> None:
        self.asked.append("urls")
        done({"urls": {"any": URL, **{event: f"{URL}/{event}" for event in EVENTS}}, "warning": None})

    def rotate_urls(self, done: Callable[[Exception | None], None]) -> None:
        self.asked.append("rotate")
        done(None)

    def end_old_urls(self, done: Callable[[Exception | None], None]) -> None:
        self.asked.append("end old")
        done(None)

    def copy_text(self, text: str) -> None:
        self.copied.append(text)


class SettingsDesk:
    """`policy` fixes; `file` is what the settings say at first."""

    def __init__(self, folder: Path, theme: Theme, qtbot: QtBot, *, file: str = "", policy: str = "") -> None:
        self.profile = replace(Profile.of(folder / "profile"), policy=folder / "policy.toml")
        self.profile.prepare()
        self.path = self.profile.settings
        self.path.write_text(file, encoding="utf-8")
        (folder / "policy.toml").write_text(policy, encoding="utf-8")
        self.actions = Actions(self.profile)
        self.window = SettingsWindow(self.actions, theme)
        self.actions.show = self.window.show_settings
        qtbot.addWidget(self.window)
        self.window.show_settings(self.actions.loaded)

    @property
    def settings(self) -> Settings:
        return in_use.look(self.profile).settings

    @property
    def text(self) -> str:
        return self.path.read_text(encoding="utf-8")

    def by_hand(self, text: str) -> None:
        """Somebody edits the file while the window is open."""
        self.path.write_text(text, encoding="utf-8")
        self.actions.read_again()

    def field(self, name: str) -> Field:
        found = self.window.field(name)
        assert isinstance(found, Field)
        return found

    def table(self, name: str) -> TableField:
        found = self.window.field(name)
        assert isinstance(found, TableField)
        return found

    def type(self, name: str, text: str) -> Field:
        """As a person does: into the field, nothing left of what was there."""
        field = self.field(name)
        control = field.editor.controls()[0]
        write(control, text)
        return field

    def new_row(self, table: str, *texts: str) -> Row:
        """Name, then the parts of the value."""
        self.button("Add", self.table(f"{table}.*")).click()
        row = self.table(f"{table}.*").rows[-1]
        for control, text in zip(row.findChildren(QLineEdit), texts, strict=False):
            write(control, text)
        row.write()
        return row

    def button(self, words: str, inside: QWidget | None = None) -> QPushButton:
        found = [
            each for each in (inside or self.window).findChildren(QPushButton) if each.text() == words and not each.isHidden()
        ]
        assert found, words
        return found[0]


def write(control: QWidget, text: str) -> None:
    if isinstance(control, QLineEdit):
        control.setText(text)
        control.textEdited.emit(text)
    else:
        assert isinstance(control, QPlainTextEdit)
        control.setPlainText(text)
