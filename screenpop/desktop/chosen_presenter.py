"""The cards where the person wants them: windows of our own, or notifications of the desktop; and where one cannot be, the other."""

from __future__ import annotations

import logging
import sys
import time
from collections.abc import Callable, Coroutine
from typing import Any, Protocol

from PySide6.QtGui import QGuiApplication

from screenpop.cards import Card
from screenpop.desktop import clipboard
from screenpop.desktop.balloon_presenter import BalloonPresenter, Balloons
from screenpop.desktop.card_actions import CardActions
from screenpop.desktop.card_presenter import CardPresenter
from screenpop.desktop.native_presenter import NativePresenter
from screenpop.desktop.ringer import Ringer
from screenpop.settings.model import Popup
from screenpop.system.sound import Sound

log = logging.getLogger(__name__)

_MANY = 250
"""Cards that are remembered before those that are gone are forgotten."""


class Notifications(CardPresenter, Protocol):
    """Cards as notifications; which of them nobody takes, whoever made it is told."""

    def has_cards(self) -> bool: ...


Gone = Callable[[str], None]
"""Hears of each card that was closed while its call may still ring."""


def of_this_desktop(
    popup: Popup,
    windows: Callable[[Popup, Gone], CardPresenter],
    actions: CardActions,
    balloons: Balloons,
    begin: Callable[[Coroutine[Any, Any, None]], None],
    sound: Sound,
) -> ChosenPresenter:
    """What this platform has for notifications, beside our own `windows`. `begin` runs a coroutine in the background."""
    ringer = Ringer(sound, time.monotonic, on=popup.sound)

    def notifications(popup: Popup, unshown: Callable[[Card], None]) -> Notifications:
        if sys.platform == "linux":
            can_copy = clipboard.reached_without_focus()
            made: Notifications = NativePresenter(
                popup, actions, begin=begin, unshown=unshown, gone=ringer.leave, can_copy=can_copy
            )
        else:
            made = BalloonPresenter(popup, actions, balloons, unshown=unshown, gone=ringer.leave)
        return made

    placeable = not QGuiApplication.platformName().startswith("wayland")
    return ChosenPresenter(popup, lambda popup: windows(popup, ringer.leave), notifications, ringer, placeable=placeable)


class ChosenPresenter:
    """A `CardPresenter` that follows `popup.kind`: "auto", "window" or "notification". Where windows are not `placeable`, as on
    Wayland, the first two are notifications as well.

    `windows` and `notifications` make what shows the cards, when they are first needed; the second is told what to do with a card that
    no server takes: it becomes a window. Each new attempt asks the server again, since one that was not there may be by now. A
    card is in one of the two only. What rings is heard by the `ringer` wherever it shows, once: what makes the cards tells it of
    those that are closed.
    """

    def __init__(
        self,
        popup: Popup,
        windows: Callable[[Popup], CardPresenter],
        notifications: Callable[[Popup, Callable[[Card], None]], Notifications],
        ringer: Ringer,
        *,
        placeable: bool,
    ) -> None:
        self._popup, self._ringer, self._placeable = popup, ringer, placeable
        self._make_windows, self._make_notifications = windows, notifications
        self._windows: CardPresenter | None = None
        self._notifications: Notifications | None = None
        self._cards: dict[str, Card] = {}
        self._stopped = False
        self._make()

    def pop(self, card: Card) -> None:
        if len(self._cards) > _MANY:
            self._cards = {uuid: card for uuid, card in self._cards.items() if self.shows(uuid)}
        self._cards.pop(card.uuid, None)  # so that they stay in the order of popping
        self._cards[card.uuid] = card
        if self._notifications is not None and self._windows is not None:
            self._windows.close(card.uuid)
        self._pop(card)
        if not self._stopped:
            self._ringer.hear(card)

    def update(self, card: Card) -> None:
        if card.uuid in self._cards:
            self._cards[card.uuid] = card
        for presenter in self._both():
            presenter.update(card)
        self._ringer.follow(card)

    def shows(self, uuid: str) -> bool:
        return any(presenter.shows(uuid) for presenter in self._both())

    def shown(self) -> tuple[str, ...]:
        """The calls that have a card."""
        return tuple(filter(self.shows, self._cards))

    def close(self, uuid: str) -> None:
        for presenter in self._both():
            presenter.close(uuid)
        self._ringer.leave(uuid)  # its card may stay, while a person is at it

    def forget(self, uuid: str) -> None:
        self._cards.pop(uuid, None)
        for presenter in self._both():
            presenter.forget(uuid)

    def open_newest(self) -> str | None:
        return next((presenter.open_newest() for presenter in self._first_with_cards()), None)

    def dismiss_newest(self) -> str | None:
        return next((presenter.dismiss_newest() for presenter in self._first_with_cards()), None)

    def configure(self, popup: Popup) -> None:
        before, self._popup = self._popup, popup
        self._ringer.on = popup.sound
        if self._stopped or self._wants_notifications(before) is self._wants_notifications(popup):
            for presenter in self._both():
                presenter.configure(popup)
            return
        there = [card for card in self._cards.values() if self.shows(card.uuid)]
        self._take_away()
        self._make()
        for card in there:
            self._pop(card)

    def stop(self) -> None:
        self._stopped = True
        self._ringer.end()
        self._take_away()

    def _take_away(self) -> None:
        for presenter in self._both():
            presenter.stop()
        self._windows = self._notifications = None

    def _make(self) -> None:
        if self._wants_notifications(self._popup):
            self._notifications = self._make_notifications(self._popup, self._show_in_window)
        else:
            self._windows = self._make_windows(self._popup)

    def _wants_notifications(self, popup: Popup) -> bool:
        return popup.kind == "notification" or not self._placeable

    def _both(self) -> tuple[CardPresenter, ...]:
        return tuple(presenter for presenter in (self._notifications, self._windows) if presenter is not None)

    def _pop(self, card: Card) -> None:
        for presenter in self._both()[:1]:
            presenter.pop(card)

    def _first_with_cards(self) -> tuple[CardPresenter, ...]:
        """One, but after the end."""
        if self._notifications is not None and self._notifications.has_cards():
            return (self._notifications,)
        return self._both()[-1:]

    def _show_in_window(self, card: Card) -> None:
        if self._windows is None:
            log.warning("No notification server takes the cards: they are windows.")
            self._windows = self._make_windows(self._popup)
        self._windows.pop(card)
