"""Cards for the tests of the windows, and what can be seen and done of them; a clock that is set by hand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from PySide6.QtWidgets import QApplication, QPushButton

from screenpop.calls.message import Message
from screenpop.cards import Card, Phase, Tone
from screenpop.desktop.elided import ElidedLabel
from screenpop.desktop.quiet import Quiet
from screenpop.desktop.toast import Toast
from screenpop.known import Person


def a_card(uuid: str = "1", **changes: object) -> Card:
    """A ringing card with everything on it, but for the changes."""
    values: dict[str, object] = {
        "uuid": uuid,
        "phase": Phase.RINGING,
        "tone": Tone.RINGING,
        "title": Message("{name}", (("name", f"Caller {uuid}"),)),
        "number": "0491 570 006",
        "company": "Harbour Dental Clinic",
        "line": "Support line",
        "route": "Sales queue",
        "extension": "201 Reception",
        "status": Message("Ringing"),
        "since": 99_993.0,
        "took_s": None,
        "notes": (),
        "crm_url": "https://crm.example/1",
        "copy": "+61491570006",
    }
    return Card(**(values | changes))  # type: ignore[arg-type]


def an_ended_card(uuid: str = "1", **changes: object) -> Card:
    ended: dict[str, object] = {
        "phase": Phase.ENDED,
        "tone": Tone.MISSED,
        "status": Message("Missed: the caller hung up"),
        "since": None,
    }
    return a_card(uuid, **(ended | changes))


class Clock:
    """Both clocks of the presenter, moved by the test."""

    def __init__(self) -> None:
        self.now = 100_000.0

    def __call__(self) -> float:
        return self.now


@dataclass
class Deeds:
    """What a person did, as the program hears of it."""

    done: list[tuple[str, str]] = field(default_factory=list)

    def open_crm(self, uuid: str) -> None:
        self.done.append(("open", uuid))

    def copy_number(self, uuid: str) -> None:
        self.done.append(("copy", uuid))

    def choose(self, uuid: str, person: Person) -> None:
        self.done.append((f"choose {person.name}", uuid))

    def tags(self) -> Sequence[str]:
        return ("Sales", "Support")

    def write_note(self, uuid: str, text: str) -> None:
        self.done.append((f"note {text!r}", uuid))

    def set_tags(self, uuid: str, tags: tuple[str, ...]) -> None:
        self.done.append((f"tags {', '.join(tags)}", uuid))

    def remind(self, uuid: str, at: float) -> None:
        self.done.append((f"remind at {at:g}", uuid))

    def set_do_not_disturb(self, setting: Quiet) -> None:
        self.done.append(("quiet until", str(setting.timestamp() if isinstance(setting, datetime) else setting)))

    def place_chosen(self, position: str, screen: str) -> None:
        self.done.append((position, screen))


class Sight:
    """What a person sees: the windows that are visible, the newest card first."""

    def toasts(self) -> list[Toast]:
        """Those of cards, the nearest to the bottom of the screen first."""
        seen = [toast for toast in self._windows() if toast.findChild(ElidedLabel, "title") is not None]
        return sorted(seen, key=lambda toast: -toast.y())

    def titles(self) -> list[str]:
        return [self.text(toast, "title") for toast in self.toasts()]

    def bar(self) -> Toast | None:
        return next((toast for toast in self._windows() if toast.findChild(ElidedLabel, "more") is not None), None)

    def text(self, toast: Toast, label: str) -> str:
        """The text of a label, "" if it does not show."""
        found = toast.findChild(ElidedLabel, label)
        return found.text() if isinstance(found, ElidedLabel) and found.isVisible() else ""

    def button(self, toast: Toast, name: str) -> QPushButton:
        found = toast.findChild(QPushButton, name)
        assert isinstance(found, QPushButton)
        return found

    def _windows(self) -> list[Toast]:
        return [window for window in QApplication.topLevelWidgets() if isinstance(window, Toast) and window.isVisible()]
