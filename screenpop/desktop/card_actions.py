"""What a person does with a card, as the program hears of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from screenpop.desktop.quiet import Quiet
from screenpop.known import Person


class CardActions(Protocol):
    """Besides closing a card: one closed by hand comes back with the call's next attempt. None of these waits for anything."""

    def open_crm(self, uuid: str) -> None: ...
    def copy_number(self, uuid: str) -> None: ...
    def choose(self, uuid: str, person: Person) -> None:
        """Of the people who have the number it is this one."""

    def tags(self) -> Sequence[str]:
        """Those that a call can be given."""

    def write_note(self, uuid: str, text: str) -> None:
        """This is the whole note now."""

    def set_tags(self, uuid: str, tags: tuple[str, ...]) -> None:
        """These are all its tags now."""

    def remind(self, uuid: str, at: float) -> None:
        """Its card is to come back at this time (epoch seconds)."""

    def set_do_not_disturb(self, setting: Quiet) -> None: ...
    def place_chosen(self, position: str, screen: str) -> None:
        """Cards were dragged there: values of `popup.position` and `popup.screen`."""
