"""Cards as messages of the tray icon: what Qt offers of notifications on Windows and macOS.

Such a message cannot be changed or taken back, has no buttons, and a click on it does not say on which one it was. So each new
attempt of a call is one message, the newest is what a click means, and what becomes of the call it does not show.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Protocol

from screenpop.cards import Card
from screenpop.desktop.card_actions import CardActions
from screenpop.desktop.card_words import body_of, title_of
from screenpop.desktop.stack import Stack
from screenpop.desktop.texts import plain
from screenpop.settings.model import Popup

LONGEST_TITLE, LONGEST_BODY = 63, 255
"""Characters: NOTIFYICONDATAW has room for no more (shellapi.h)."""


class Balloons(Protocol):
    """The tray icon, as far as its messages go."""

    def show_message(self, title: str, body: str) -> bool:
        """False without an icon to show it at."""

    def on_message_clicked(self, react: Callable[[], None]) -> None:
        """From now on this is called, and nothing else."""


class BalloonPresenter:
    """A `CardPresenter`. `unshown` gets each card that there is no icon to show at, `gone` hears of each that was closed."""

    def __init__(
        self,
        popup: Popup,
        actions: CardActions,
        balloons: Balloons,
        *,
        unshown: Callable[[Card], None],
        gone: Callable[[str], None],
        monotonic: Callable[[], float] = time.monotonic,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._actions, self._balloons, self._unshown, self._gone = actions, balloons, unshown, gone
        self._monotonic, self._clock = monotonic, clock
        self._stack = Stack(popup.seconds_after_end, popup.max_visible)
        self._said: str | None = None
        balloons.on_message_clicked(self._clicked)

    def pop(self, card: Card) -> None:
        body = " · ".join(plain(line) for line in body_of(card, self._clock()).split("\n") if line)
        if self._balloons.show_message(plain(title_of(card), LONGEST_TITLE), plain(body, LONGEST_BODY)):
            self._stack.pop(card, self._monotonic())
            self._said = card.uuid
        else:
            self._unshown(card)

    def update(self, card: Card) -> None:
        self._stack.update(card, self._monotonic())

    def shows(self, uuid: str) -> bool:
        return any(card.uuid == uuid for card in self._there())

    def has_cards(self) -> bool:
        return bool(self._there())

    def close(self, uuid: str) -> None:
        if self._stack.remove(uuid):
            self._gone(uuid)

    def forget(self, uuid: str) -> None:
        self.close(uuid)

    def open_newest(self) -> str | None:
        card = next(iter(self._there()), None)
        if card is None or card.crm_url is None:
            return None
        self._actions.open_crm(card.uuid)
        return card.uuid

    def dismiss_newest(self) -> str | None:
        card = next(iter(self._there()), None)
        if card is None:
            return None
        self.close(card.uuid)
        return card.uuid

    def configure(self, popup: Popup) -> None:
        self._stack.seconds_after_end, self._stack.places = popup.seconds_after_end, popup.max_visible

    def stop(self) -> None:
        self._stack.clear()
        self._said = None

    def _there(self) -> list[Card]:
        """Newest first. Time passes without a timer: only who asks can see it."""
        self._stack.expire(self._monotonic())
        return self._stack.shown()

    def _clicked(self) -> None:
        """Also of a call that is over by now: the message may still be there."""
        if self._said is not None:
            self._actions.open_crm(self._said)
