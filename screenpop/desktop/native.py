"""Cards as notifications of the desktop's own server: for Wayland, where a program cannot place a window.

Speaks org.freedesktop.Notifications (Desktop Notifications Specification 1.2). Nothing here raises: a card that cannot be shown
is 0, and `available` says whether it is worth trying.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from screenpop.desktop.texts import plain
from screenpop.system.background import Background

if TYPE_CHECKING:
    from screenpop.desktop.bus import SessionBus, Signal

SERVICE = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"

LONGEST_TITLE, LONGEST_LINE, LONGEST_LABEL = 120, 200, 40
"""Characters that are shown at most."""

MOST_LINES = 8

NEVER_EXPIRES = 0
NORMAL, CRITICAL = 1, 2
"""Urgency: GNOME moves everything less than critical into its list after four seconds, and a phone rings longer."""

DISMISSED_BY_PERSON = 2

SILENT_S = 30.0
"""A server that did not answer is not waited for again so soon: nobody's phone rings for long, and there are windows."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Shown:
    card_id: str
    actions: frozenset[str]


class NotificationServer:
    """The notification server, as far as our own cards go.

    `acted(card_id, action)`: the person chose one of the actions that the card was shown with ("default" is a click on it).
    `closed(card_id, by_person)`: it is no longer on the screen, and not because we closed it. Both are called on the loop.
    """

    def __init__(self, acted: Callable[[str, str], None], closed: Callable[[str, bool], None]) -> None:
        self._acted = acted
        self._closed = closed
        self._bus: SessionBus | None = None
        self._owner = ""
        self._silent_until = 0.0
        self._shown: dict[int, _Shown] = {}
        self._background = Background()
        self.capabilities: frozenset[str] = frozenset()

    @property
    def available(self) -> bool:
        """Whether a server is there. One that restarts is found again by itself."""
        return self._bus is not None and bool(self._owner)

    @property
    def can_act(self) -> bool:
        """Whether this server shows buttons."""
        return "actions" in self.capabilities

    async def connect(self) -> bool:
        """Find the session bus and the server, which the bus may start for us; `available`."""
        if self._bus is None:
            await self._quietly(self._connect())
        return self.available

    async def disconnect(self) -> None:
        """`leave`, done."""
        self.leave()
        await asyncio.sleep(0)

    def leave(self) -> None:
        """Take our notifications from the screen, since nobody would hear their buttons, and leave the bus.

        Waits for no answer, since a server that hangs must not hold up quitting; the connection closes at the loop's next turn.
        """
        self._background.cancel()
        if self._bus is not None:
            for notification_id in self._shown:
                self._bus.tell(SERVICE, PATH, "CloseNotification", "u", (notification_id,))
            self._shown.clear()
            self._bus.close()
            self._bus = None

    async def show(
        self,
        card_id: str,
        title: str,
        body: str,
        actions: Sequence[tuple[str, str]] = (),
        replaces_id: int = 0,
        *,
        urgent: bool = True,
        silent: bool = False,
    ) -> int:
        """Show a card, or change the one that is shown as `replaces_id`; its id, or 0.

        `actions` are (key, label) in their order. Texts may come from outside: they are made plain, and escaped for a
        server that reads markup. `body` may have several lines. `silent`: the server is to make no sound of its own.
        """
        bus = self._bus
        if self._is_silent:
            return 0
        if bus is not None and not self._owner:
            # It went away, and may be one that the bus starts on demand.
            await self._quietly(self._meet())
        if bus is None or not self._owner:
            return 0
        offered = tuple(actions) if self.can_act else ()
        shown = _Shown(card_id, frozenset(key for key, _ in offered))
        given: list[int] = []

        def replied(answer: tuple[Any, ...]) -> None:
            # Before any signal about this id is heard.
            if answer and isinstance(answer[0], int):
                given.append(answer[0])
                self._shown.pop(replaces_id, None)
                self._shown[answer[0]] = shown

        labels = [text for key, label in offered for text in (key, plain(label, LONGEST_LABEL))]
        hints = {
            "urgency": ("y", CRITICAL if urgent else NORMAL),
            "category": ("s", "call.incoming"),
            "desktop-entry": ("s", "screenpop"),
            "resident": ("b", True),  # it stays when one of its buttons was pressed
        }
        if silent:
            hints["suppress-sound"] = ("b", True)
        # An id that the server never gave us may by now be another program's.
        replaces = replaces_id if replaces_id in self._shown else 0
        values = ("screenpop", replaces, "screenpop", plain(title, LONGEST_TITLE), self._body(body), labels, hints, NEVER_EXPIRES)
        await self._quietly(bus.call(SERVICE, PATH, "Notify", "susssasa{sv}i", values, replied))
        return given[0] if given else 0

    async def close(self, notification_id: int) -> None:
        """Take one of our cards from the screen; `closed` is not called for it."""
        if self._bus is None or self._shown.pop(notification_id, None) is None:
            return
        if self._is_silent:
            self._bus.tell(SERVICE, PATH, "CloseNotification", "u", (notification_id,))
        else:
            await self._quietly(self._bus.call(SERVICE, PATH, "CloseNotification", "u", (notification_id,)))

    @property
    def _is_silent(self) -> bool:
        return time.monotonic() < self._silent_until

    def _body(self, text: str) -> str:
        lines = [line for line in (plain(line, LONGEST_LINE) for line in text.split("\n")[:MOST_LINES]) if line]
        body = "\n".join(lines)
        if "body-markup" in self.capabilities:
            # Not `html.escape`: servers' parsers know these three for sure.
            body = body.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        return body

    async def _connect(self) -> None:
        # jeepney is there on Linux only, and this module is imported everywhere.
        from screenpop.desktop.bus import SessionBus  # noqa: PLC0415

        bus = await SessionBus.open(self._heard, self._lost)
        try:
            await bus.subscribe(f"type='signal',sender='{SERVICE}',path='{PATH}',interface='{SERVICE}'")
            await bus.subscribe(
                "type='signal',sender='org.freedesktop.DBus',interface='org.freedesktop.DBus',"
                f"member='NameOwnerChanged',arg0='{SERVICE}'"
            )
        except BaseException:
            bus.close()
            raise
        self._bus = bus
        await self._meet()

    async def _meet(self) -> None:
        """Ask the server what it can do. The question starts it where the desktop starts it on demand."""
        if self._bus is not None:
            (capabilities,) = await self._bus.call(SERVICE, PATH, "GetCapabilities")
            self.capabilities = frozenset(str(name) for name in capabilities)
            self._owner = await self._bus.owner(SERVICE)

    def _heard(self, signal: Signal) -> None:
        try:
            if signal.sender == "org.freedesktop.DBus" and signal.member == "NameOwnerChanged":
                name, _, owner = signal.body
                if name == SERVICE:
                    self._server_changed(owner)
            elif self._owner and signal.sender == self._owner and signal.interface == SERVICE:
                self._server_said(signal.member, *signal.body)
        except Exception:  # a server with signals of its own making, or a callback that fails
            _log.exception("A notification's signal was not handled: %s", signal.member)

    def _server_said(self, member: str, notification_id: int, *more: Any) -> None:
        shown = self._shown.get(notification_id)
        if shown is None:
            return
        if member == "ActionInvoked" and more[0] in shown.actions:
            self._acted(shown.card_id, more[0])
        elif member == "NotificationClosed":
            del self._shown[notification_id]
            self._closed(shown.card_id, more[0] == DISMISSED_BY_PERSON)

    def _server_changed(self, owner: str) -> None:
        """It went away, or another one took over: either way it took our cards with it."""
        self._owner = ""
        self._silent_until = 0.0
        self._forget_all()
        if owner:
            self._background.begin(self._quietly(self._meet()))

    def _lost(self) -> None:
        self._bus = None
        self._owner = ""
        self._forget_all()

    def _forget_all(self) -> None:
        gone = tuple(self._shown.values())
        self._shown.clear()
        for shown in gone:
            try:
                self._closed(shown.card_id, False)
            except Exception:
                _log.exception("A card could not be told that its notification is gone")

    async def _quietly(self, doing: Awaitable[object]) -> None:
        try:
            await doing
        except ConnectionError as error:  # what the bus raises
            _log.warning("The notification server: %s", error)
            if isinstance(error.__cause__, TimeoutError):
                self._silent_until = time.monotonic() + SILENT_S
        except Exception:
            _log.exception("The notification server answered something else than it should")
