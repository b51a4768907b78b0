"""What the settings window asks of the app, and what the app asks of the program for it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from screenpop.calls.message import Message
from screenpop.crm.preset import AccountKey
from screenpop.settings.file import Loaded


@dataclass(frozen=True, slots=True)
class Offered:
    """What can be chosen, and what the choice asks for: presets and connectors by name and title, the values of the account."""

    presets: Sequence[tuple[str, str]] = ()
    connectors: Sequence[tuple[str, str]] = ()
    account: tuple[AccountKey, ...] = ()


@dataclass(frozen=True, slots=True)
class SecretLine:
    """A secret by its name in the store: what it is; whether there is one."""

    name: str
    says: Message
    kept: bool


class SettingsActions(Protocol):
    """Each `done` is called once, later, with the answer or with what went wrong.

    `change_all` writes settings by their full names, all or none; None takes one out. `move` puts a rule in the place of another,
    both by their full names. `urls` answers what the command of that name
    does. `rotate_urls` makes another secret for the addresses, valid beside the others; `end_old_urls` ends all but the newest.
    """

    def offered(self, done: Callable[[Offered | Exception], None]) -> None: ...
    def change_all(self, values: Mapping[str, object], done: Callable[[Exception | None], None]) -> None: ...
    def move(self, name: str, other: str, done: Callable[[Exception | None], None]) -> None: ...
    def secrets(self, done: Callable[[Sequence[SecretLine] | Exception], None]) -> None: ...
    def show_secret(self, name: str, done: Callable[[str | Exception], None]) -> None: ...
    def set_secret(self, name: str, secret: str, done: Callable[[Exception | None], None]) -> None: ...
    def delete_secret(self, name: str, done: Callable[[Exception | None], None]) -> None: ...
    def urls(self, done: Callable[[Mapping[str, Any] | Exception], None]) -> None: ...
    def rotate_urls(self, done: Callable[[Exception | None], None]) -> None: ...
    def end_old_urls(self, done: Callable[[Exception | None], None]) -> None: ...
    def copy_text(self, text: str) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingsServices:
    """The same of the program; what fails raises Trouble. Writing settings and the addresses are in `services.SettingUp`.

    `in_force`: the settings, what is wrong with them and what is fixed.
    """

    in_force: Callable[[], Loaded]
    offered: Callable[[], Awaitable[Offered]]
    secrets: Callable[[], Awaitable[Sequence[SecretLine]]]
    show_secret: Callable[[str], Awaitable[str]]
    set_secret: Callable[[str, str], Awaitable[None]]
    delete_secret: Callable[[str], Awaitable[None]]
    rotate_urls: Callable[[], Awaitable[None]]
    end_old_urls: Callable[[], Awaitable[None]]
