"""How a person left a window, kept over the end of the program."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import SignalInstance

from screenpop.desktop.errands import Errands
from screenpop.desktop.services import Services


class Arranged(Protocol):
    """A window that says how it is arranged, and takes that up again; what it cannot read changes nothing."""

    @property
    def state_changed(self) -> SignalInstance: ...
    def state(self) -> str: ...
    def restore(self, text: str) -> None: ...


def keep_state(window: Arranged, name: str, services: Services, errands: Errands) -> None:
    """From now on, under this name."""
    name = f"window.{name}"

    def remember() -> None:
        errands.do(services.remember(name, window.state()))

    def recalled(text: str | Exception | None) -> None:
        if isinstance(text, str):
            window.restore(text)
        window.state_changed.connect(remember)

    errands.ask(services.recall(name), recalled)
