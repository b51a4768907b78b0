"""Cards as notifications of the desktop, where a program cannot place its windows, or where the person prefers them.

What happens to cards is noted in the `Stack` at once; one task brings the notification server after it, as fast as that
answers and never more often than ten times a second: a thousand calls in a second are a few notifications (R37). Nothing
counts seconds here: to a server each change is a notification anew.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any

from screenpop.calls.message import Message
from screenpop.cards import Card, Phase
from screenpop.desktop.card_actions import CardActions
from screenpop.desktop.card_words import body_of, title_of
from screenpop.desktop.native import NotificationServer
from screenpop.desktop.stack import Stack
from screenpop.desktop.texts import say
from screenpop.settings.model import Popup

BREATH_S = 0.1
"""Between one look at all cards and the next."""

RETURN_S = 1.0
"""A server that restarts is given so long before its cards are shown without it."""


@dataclass(frozen=True, slots=True)
class _Face:
    """A card as the server is told of it."""

    title: str
    body: str
    actions: tuple[tuple[str, str], ...]
    urgent: bool


@dataclass(eq=False, slots=True)
class _Sent:
    """What the server was told last of a card. `id` is 0 before it answers, and after it has taken the notification away."""

    face: _Face
    id: int = 0


class NativePresenter:
    """A `CardPresenter`. `begin` runs a coroutine in the background, `unshown` gets each card that the server did not take, and `gone`
    hears of each that was closed.

    A notification that the person closes, in whatever way, stays closed until the next attempt of its call. Servers that do
    not know the hint "resident" close it after each action, too. `can_copy` says whether "Copy number" would do anything.
    """

    def __init__(
        self,
        popup: Popup,
        actions: CardActions,
        *,
        begin: Callable[[Coroutine[Any, Any, None]], None],
        unshown: Callable[[Card], None],
        gone: Callable[[str], None],
        can_copy: bool,
        monotonic: Callable[[], float] = time.monotonic,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._actions, self._begin, self._unshown, self._gone = actions, begin, unshown, gone
        self._can_copy, self._monotonic, self._clock, self._own_sound = can_copy, monotonic, clock, popup.sound
        self._server = NotificationServer(self._acted, self._closed)
        self._stack = Stack(popup.seconds_after_end, popup.max_visible)
        self._sent: dict[str, _Sent] = {}
        self._outdated: list[int] = []
        self._behind = self._following = self._stopped = False
        self._expiry: asyncio.TimerHandle | None = None
        self._follow_soon()  # so that the server has been found before the first call

    def pop(self, card: Card) -> None:
        self._stack.pop(card, self._monotonic())
        # A notification that is only changed may not be noticed: this one is shown as a new one.
        if (sent := self._sent.pop(card.uuid, None)) is not None:
            self._outdated.append(sent.id)
        self._follow_soon()

    def update(self, card: Card) -> None:
        if self._stack.update(card, self._monotonic()):
            self._follow_soon()

    def shows(self, uuid: str) -> bool:
        return uuid in self._stack

    def has_cards(self) -> bool:
        return len(self._stack) > 0

    def close(self, uuid: str) -> None:
        if self._stack.remove(uuid):
            self._gone(uuid)
            self._follow_soon()

    def forget(self, uuid: str) -> None:
        self.close(uuid)

    def open_newest(self) -> str | None:
        card = next(iter(self._stack.shown()), None)
        if card is None or card.crm_url is None:
            return None
        self._actions.open_crm(card.uuid)
        return card.uuid

    def dismiss_newest(self) -> str | None:
        card = next(iter(self._stack.shown()), None)
        if card is None:
            return None
        self.close(card.uuid)
        return card.uuid

    def configure(self, popup: Popup) -> None:
        self._stack.seconds_after_end, self._stack.places = popup.seconds_after_end, popup.max_visible
        self._own_sound = popup.sound
        self._follow_soon()

    def stop(self) -> None:
        """What `begin` was given is to be cancelled, too; the bus is left at the loop's next turn."""
        self._stopped = True
        self._stack.clear()
        if self._expiry is not None:
            self._expiry.cancel()
        self._server.leave()

    # Bringing the server after the cards

    def _follow_soon(self) -> None:
        self._behind = True
        if not (self._following or self._stopped):
            self._following = True
            self._begin(self._follow())

    async def _follow(self) -> None:
        try:
            while self._behind:
                self._behind = False
                await self._server.connect()
                if self._stopped:  # meanwhile: what was connected is left again
                    self._server.leave()
                    return
                await self._take_away()
                for card in reversed(self._stack.shown()):  # the newest last, so that it is on top
                    if card.uuid in self._stack:
                        await self._put(card)
                self._wake_for_expiry()
                await asyncio.sleep(BREATH_S)
        finally:
            self._following = False

    async def _take_away(self) -> None:
        self._stack.expire(self._monotonic())
        wanted = {card.uuid for card in self._stack.shown()}
        gone, self._outdated = self._outdated, []
        gone += [self._sent.pop(uuid).id for uuid in tuple(self._sent) if uuid not in wanted]
        for notification_id in gone:
            await self._server.close(notification_id)

    async def _put(self, card: Card) -> None:
        face = self._face(card)
        before = self._sent.get(card.uuid)
        if before is not None and before.face == face:
            return
        replaces = before.id if before is not None else 0
        sent = self._sent[card.uuid] = _Sent(face)
        shown = await self._server.show(
            card.uuid, face.title, face.body, face.actions, replaces, urgent=face.urgent, silent=self._own_sound
        )
        if self._sent.get(card.uuid) is not sent:  # closed, or popped again, while the server was thinking
            await self._server.close(shown)
        elif shown:
            sent.id = shown
        else:
            self._give_up(card.uuid)
            await self._server.close(replaces)

    def _give_up(self, uuid: str) -> None:
        del self._sent[uuid]
        card = next((card for card in self._stack if card.uuid == uuid), None)
        if card is not None:
            self._stack.remove(uuid)
            self._unshown(card)

    def _wake_for_expiry(self) -> None:
        if self._expiry is not None:
            self._expiry.cancel()
        goes_at = self._stack.next_at()
        if goes_at is not None:
            left = max(0.0, goes_at - self._monotonic())
            self._expiry = asyncio.get_running_loop().call_later(left, self._follow_soon)

    # What the server says

    def _acted(self, uuid: str, action: str) -> None:
        if action == "copy":
            self._actions.copy_number(uuid)
        elif action == "close":
            self.close(uuid)
        else:
            self._actions.open_crm(uuid)

    def _closed(self, uuid: str, by_person: bool) -> None:
        if by_person:
            self._sent.pop(uuid, None)
            self.close(uuid)
        elif not self._server.available:
            self._sent.pop(uuid, None)
            asyncio.get_running_loop().call_later(RETURN_S, self._follow_soon)
        elif (sent := self._sent.get(uuid)) is not None:  # the server thinks it has been there for long enough
            sent.id = 0

    # What is written on it

    def _face(self, card: Card) -> _Face:
        buttons = tuple(self._buttons(card))
        return _Face(title_of(card), body_of(card, self._clock()), buttons, urgent=card.phase is Phase.RINGING)

    def _buttons(self, card: Card) -> list[tuple[str, str]]:
        """ "default" is a click on the notification itself; servers show no button for it."""
        buttons = []
        if card.crm_url is not None:
            label = say(Message("Open in CRM"))
            buttons += [("default", label), ("open", label)]
        if card.copy is not None and self._can_copy:
            buttons.append(("copy", say(Message("Copy number"))))
        return [*buttons, ("close", say(Message("Close")))]
