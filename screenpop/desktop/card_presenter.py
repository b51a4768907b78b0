"""What the program asks of whatever shows the cards: windows of our own, or the desktop's notification server."""

from __future__ import annotations

from typing import Protocol

from screenpop.cards import Card
from screenpop.settings.model import Popup


class CardPresenter(Protocol):
    """Shows a card from `pop` until its call has ended and been seen to end, until `close`, or until a person closes it."""

    def pop(self, card: Card) -> None:
        """A new attempt of a call: its card comes to the front, also when it was closed or is there."""

    def update(self, card: Card) -> None:
        """What is known now of a call; only a card that is there changes."""

    def shows(self, uuid: str) -> bool:
        """Whether the call has a card, even if others have all the places."""

    def close(self, uuid: str) -> None:
        """The call no longer concerns this person: its card goes, at once or when the person has done with it."""

    def forget(self, uuid: str) -> None:
        """The call is destroyed: its card goes at once, whoever is at it."""

    def open_newest(self) -> str | None:
        """A click on the newest card. Returns its uuid; None if there is no card, or nothing to open for it."""

    def dismiss_newest(self) -> str | None:
        """The newest card, closed as by hand. Returns its uuid, or None if there is no card."""

    def configure(self, popup: Popup) -> None:
        """Takes changed settings, for the cards that are there too."""

    def stop(self) -> None:
        """Takes every card away for good."""
