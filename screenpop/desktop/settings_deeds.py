"""What the settings window asks for, turned into services; the answers come back to it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from screenpop.desktop import clipboard
from screenpop.desktop.errands import Errands
from screenpop.desktop.services import Services
from screenpop.desktop.settings_actions import Offered, SecretLine


class SettingsDeeds:
    def __init__(self, services: Services, errands: Errands) -> None:
        self._set_up, self._settings, self._errands = services.set_up, services.settings, errands

    def offered(self, done: Callable[[Offered | Exception], None]) -> None:
        self._errands.ask(self._settings.offered(), done)

    def change_all(self, values: Mapping[str, object], done: Callable[[Exception | None], None]) -> None:
        self._errands.ask(self._set_up.change_all(values), done)

    def move(self, name: str, other: str, done: Callable[[Exception | None], None]) -> None:
        self._errands.ask(self._set_up.move(name, other), done)

    def secrets(self, done: Callable[[Sequence[SecretLine] | Exception], None]) -> None:
        self._errands.ask(self._settings.secrets(), done)

    def show_secret(self, name: str, done: Callable[[str | Exception], None]) -> None:
        self._errands.ask(self._settings.show_secret(name), done)

    def set_secret(self, name: str, secret: str, done: Callable[[Exception | None], None]) -> None:
        self._errands.ask(self._settings.set_secret(name, secret), done)

    def delete_secret(self, name: str, done: Callable[[Exception | None], None]) -> None:
        self._errands.ask(self._settings.delete_secret(name), done)

    def urls(self, done: Callable[[Mapping[str, Any] | Exception], None]) -> None:
        self._errands.ask(self._set_up.urls(), done)

    def rotate_urls(self, done: Callable[[Exception | None], None]) -> None:
        self._errands.ask(self._settings.rotate_urls(), done)

    def end_old_urls(self, done: Callable[[Exception | None], None]) -> None:
        self._errands.ask(self._settings.end_old_urls(), done)

    def copy_text(self, text: str) -> None:
        self._errands.do(clipboard.fill(text))
