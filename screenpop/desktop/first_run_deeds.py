"""What the window of the first start asks for, turned into services; the answers come back to it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from screenpop.desktop import clipboard
from screenpop.desktop.errands import Errands
from screenpop.desktop.services import Services
from screenpop.finding import Request
from screenpop.settings.model import Settings
from screenpop.settings.policy import Policy


class FirstRunDeeds:
    def __init__(self, services: Services, errands: Errands) -> None:
        self._services, self._errands = services, errands
        self._set_up = services.set_up

    def settings(self) -> Settings:
        return self._set_up.settings()

    def policy(self) -> Policy:
        return self._services.settings.in_force().policy

    def last_request(self) -> Request | None:
        return self._set_up.last_request()

    def urls(self, done: Callable[[Mapping[str, Any] | Exception], None]) -> None:
        self._errands.ask(self._set_up.urls(), done)

    def extensions(self, done: Callable[[Sequence[tuple[str, str | None]] | Exception], None]) -> None:
        self._errands.ask(self._set_up.extensions(), done)

    def send_test(self, done: Callable[[Exception | None], None]) -> None:
        self._errands.ask(self._set_up.send_test(), done)

    def change_all(self, values: Mapping[str, object], done: Callable[[Exception | None], None]) -> None:
        self._errands.ask(self._set_up.change_all(values), done)

    def join(self, code: str, done: Callable[[Sequence[str] | Exception], None]) -> None:
        self._errands.ask(self._services.join(code), done)

    def copy_text(self, text: str) -> None:
        self._errands.do(clipboard.fill(text))

    def open_link(self, url: str) -> None:
        self._errands.do(self._services.open_link(url))
