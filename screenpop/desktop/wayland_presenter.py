"""The cards on a Wayland desktop: notifications, and where no server takes them, windows that the compositor places."""

from __future__ import annotations

import logging
from collections.abc import Callable, Coroutine
from typing import Any

from screenpop.cards import Card
from screenpop.desktop import clipboard
from screenpop.desktop.card_actions import CardActions
from screenpop.desktop.card_presenter import CardPresenter
from screenpop.desktop.native_presenter import NativePresenter
from screenpop.settings.model import Popup

log = logging.getLogger(__name__)


class WaylandPresenter:
    """A `CardPresenter`. `windows` makes the one that is asked instead; `begin` runs a coroutine in the background.

    Each new attempt asks the server first, since one that was not there may be by now. A card is in one of the two only.
    """

    def __init__(
        self,
        popup: Popup,
        actions: CardActions,
        windows: Callable[[Popup], CardPresenter],
        begin: Callable[[Coroutine[Any, Any, None]], None],
    ) -> None:
        self._popup, self._make_windows = popup, windows
        self._windows: CardPresenter | None = None
        self._native = NativePresenter(
            popup, actions, begin=begin, unshown=self._show_in_window, can_copy=clipboard.reached_without_focus()
        )

    def pop(self, card: Card) -> None:
        if self._windows is not None:
            self._windows.close(card.uuid)
        self._native.pop(card)

    def update(self, card: Card) -> None:
        for presenter in self._both():
            presenter.update(card)

    def shows(self, uuid: str) -> bool:
        return any(presenter.shows(uuid) for presenter in self._both())

    def close(self, uuid: str) -> None:
        for presenter in self._both():
            presenter.close(uuid)

    def open_newest(self) -> str | None:
        return self._first().open_newest()

    def dismiss_newest(self) -> str | None:
        return self._first().dismiss_newest()

    def configure(self, popup: Popup) -> None:
        self._popup = popup
        for presenter in self._both():
            presenter.configure(popup)

    def stop(self) -> None:
        for presenter in self._both():
            presenter.stop()

    def _both(self) -> tuple[CardPresenter, ...]:
        return (self._native,) if self._windows is None else (self._native, self._windows)

    def _first(self) -> CardPresenter:
        return self._native if self._windows is None or self._native.has_cards() else self._windows

    def _show_in_window(self, card: Card) -> None:
        if self._windows is None:
            log.warning("No notification server takes the cards: they are windows, and the compositor places them.")
            self._windows = self._make_windows(self._popup)
        self._windows.pop(card)
