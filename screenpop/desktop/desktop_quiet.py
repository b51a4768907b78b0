"""Whether the desktop itself is not to be disturbed: presentation mode, its own "do not disturb". What it was last known to be
is at hand when a call comes; nobody waits for the desktop then.

Linux: GNOME keeps it in its settings, dunst and Plasma in properties of their notification servers. Windows: what
`SHQueryUserNotificationState` says, which knows of presentations but not of the focus modes of Windows 10 and later. macOS tells no
other program.
"""

from __future__ import annotations

import asyncio
import ctypes
import logging
import subprocess
import sys
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Protocol

from screenpop.system.aside import aside
from screenpop.system.background import Background
from screenpop.system.browser import child_environment

if TYPE_CHECKING:
    from screenpop.desktop.bus import SessionBus, Signal

SERVICE = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"
GNOME_SETTING = ("org.gnome.desktop.notifications", "show-banners")
"""False while GNOME's "Do Not Disturb" is on."""
_GNOME_PLACE = "/org/gnome/desktop/notifications/"

_PROPERTIES = {"dunst": ("org.dunstproject.cmd0", "paused")}
_INHIBITED = (SERVICE, "Inhibited")
"""Plasma's, and that of any other server that has it. dunst's first, since it has no other."""

_PROPERTY_NAMES = {"paused", "Inhibited"}

GNOME_S = 5.0

PRESENTATION, QUIET_TIME = 4, 6
"""QUERY_USER_NOTIFICATION_STATE (shellapi.h). Not QUNS_BUSY: a remote desktop in full screen is where agents work."""

log = logging.getLogger(__name__)


class DesktopQuiet(Protocol):
    """`start` begins to follow the desktop, in the background."""

    def is_on(self) -> bool:
        """Answers at once."""

    def start(self) -> None: ...
    async def close(self) -> None: ...


def of_this_system(changed: Callable[[], None]) -> DesktopQuiet:
    """`changed` is called on the loop where the desktop says so itself."""
    return BusQuiet(changed) if sys.platform == "linux" else AskedQuiet(_windows_state)


class AskedQuiet:
    """A `DesktopQuiet` that can be asked, but does not tell: `state` is Windows' answer."""

    def __init__(self, state: Callable[[], int]) -> None:
        self._state = state

    def is_on(self) -> bool:
        return self._state() in (PRESENTATION, QUIET_TIME)

    def start(self) -> None:
        """There is nothing to follow."""

    async def close(self) -> None:
        """There is nothing to end."""


def _windows_state() -> int:
    """0 on another system, and where it does not answer."""
    state = ctypes.c_int()
    if sys.platform == "win32" and ctypes.windll.shell32.SHQueryUserNotificationState(ctypes.byref(state)) == 0:
        return state.value
    return 0


class BusQuiet:
    """A `DesktopQuiet` for Linux: the notification server is asked once, and tells what changes."""

    def __init__(self, changed: Callable[[], None]) -> None:
        self._changed = changed
        self._on = False
        self._bus: SessionBus | None = None
        self._server = ""
        self._looking = asyncio.Lock()
        self._background = Background()

    def is_on(self) -> bool:
        return self._on

    def start(self) -> None:
        self._background.begin(self._begin())

    async def close(self) -> None:
        await self._background.end()
        self._lost()

    async def _begin(self) -> None:
        try:
            session_bus = await aside(_bus)
            bus = self._bus = await session_bus.open(self._heard, self._lost)
            await bus.subscribe(f"type='signal',sender='{SERVICE}',path='{PATH}',interface='org.freedesktop.DBus.Properties'")
            await bus.subscribe(f"type='signal',interface='ca.desrt.dconf.Writer',member='Notify',arg0path='{_GNOME_PLACE}'")
            await bus.subscribe(f"type='signal',sender='org.freedesktop.DBus',member='NameOwnerChanged',arg0='{SERVICE}'")
        except ConnectionError as error:
            log.info("Whether the desktop is not to be disturbed is not known: %s", error)
        else:
            await self._look()

    def _heard(self, signal: Signal) -> None:
        """Whatever of it has changed, all of it is looked at: that is rare. dunst also tells how many notifications it shows."""
        if signal.member != "PropertiesChanged" or _PROPERTY_NAMES & {*_names(signal)}:
            self._background.begin(self._look())

    def _lost(self) -> None:
        if self._bus is not None:
            self._bus.close()
            self._bus = None

    async def _look(self) -> None:
        async with self._looking:
            on = await self._is_quiet()
        if on is not self._on:
            self._on = on
            log.info("The desktop %s.", "is not to be disturbed" if on else "may be disturbed again")
            self._changed()

    async def _is_quiet(self) -> bool:
        """False where nobody says."""
        bus = self._bus
        try:
            if bus is None:
                return False
            await bus.owner(SERVICE)  # a server that is not there is not started for this
            name = str((await bus.call(SERVICE, PATH, "GetServerInformation"))[0])
            if name == "gnome-shell":
                return await aside(_gnome_says) == "false"
            interface, property_name = _PROPERTIES.get(name, _INHIBITED)
            return await bus.property(SERVICE, PATH, interface, property_name) is True
        except (ConnectionError, IndexError, TypeError):  # the last two: it is no server as specified
            return False


def _bus() -> type[SessionBus]:
    """Its module takes some 40 ms to load, and jeepney is there on Linux only."""
    from screenpop.desktop.bus import SessionBus  # noqa: PLC0415

    return SessionBus


def _names(signal: Signal) -> Iterator[str]:
    """The properties that have changed, with and without their new values."""
    for names in signal.body[1:3]:
        yield from map(str, names)


def _gnome_says() -> str:
    """The setting's value; empty where there is none. Asked by the desktop's own command, which knows where settings are kept."""
    try:
        asked = subprocess.run(
            ["gsettings", "get", *GNOME_SETTING],
            env=child_environment(),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
            timeout=GNOME_S,
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return asked.stdout.decode("utf-8", "replace").strip()
