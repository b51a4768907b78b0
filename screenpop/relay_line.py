"""The relay as the program has it: where it is by the settings and the secret store, and what of its coming and going a person is told."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any

from screenpop import joining
from screenpop.calls.event import Receipt
from screenpop.desktop.tray_menu import RelayView
from screenpop.intake.relay_client import RelayClient, RelayLink, RelayState
from screenpop.intake.relay_link import clock_off
from screenpop.intake.url_networks import read_event
from screenpop.opening_rule import TOO_LATE_S
from screenpop.settings.model import Relay
from screenpop.settings.secrets import SecretStore
from screenpop.system.aside import aside
from screenpop.trouble import Trouble

PATIENCE_S = 30.0
"""A connection that is away for a shorter time is nothing to tell a person of: networks come and go."""
TRY_S = 5.0


class RelayLine:
    """`settings` are those in force; `changed` is called when `trouble`, `view` or `look` may be other than before."""

    def __init__(
        self,
        receive: Callable[[Receipt], Awaitable[None]],
        settings: Callable[[], Relay],
        store: SecretStore,
        changed: Callable[[], None],
        *,
        patience_s: float = PATIENCE_S,
    ) -> None:
        self._away_since: float | None = None
        self._settings, self._store, self._changed = settings, store, changed
        self._patience_s = patience_s
        self._client = RelayClient(receive, read_event, self._link, self._heard)
        self._tried = asyncio.Event()
        self._waiting: asyncio.TimerHandle | None = None

    def start(self) -> None:
        self._client.start()

    def restart(self) -> None:
        """The settings or the key changed, or the computer woke."""
        self._client.restart()

    async def close(self) -> None:
        if self._waiting is not None:
            self._waiting.cancel()
        await self._client.close()

    async def try_now(self) -> None:
        """Where it should be connected and is not, try at once instead of soon; returns after the try, or after 5 s."""
        if self._client.state is RelayState.AWAY:
            self._tried.clear()
            self._client.restart()
            try:
                await asyncio.wait_for(self._tried.wait(), TRY_S)
            except TimeoutError:
                return

    @property
    def view(self) -> RelayView | None:
        """For the tray; None where there is no relay by the settings."""
        if not self._settings().on:
            return None
        connected = self._client.state is RelayState.CONNECTED
        return RelayView(connected=connected, away_since=self._away_since if self._long_away else None)

    @property
    def trouble(self) -> Trouble | None:
        """What a person should know of: events do not come, and have not for a while, or not all of them."""
        if self._client.state is RelayState.CONNECTED:
            off = self._client.clock_off_s
            return self._client.trouble or (clock_off(off) if off is not None and abs(off) > TOO_LATE_S else None)
        if not self._long_away:
            return None
        return self._client.trouble or Trouble(
            "There is no connection to the relay",
            "It does not answer",
            "It is tried again by itself; look at this computer's network",
        )

    def look(self) -> dict[str, Any]:
        """For the doctor, who is told of everything at once."""
        client = self._client
        return {
            "state": client.state.value,
            "away_since": self._away_since,
            "trouble": client.trouble,
            "server_version": client.server_version,
            "clock_off_s": client.clock_off_s,
        }

    @property
    def _long_away(self) -> bool:
        return self._away_since is not None and time.time() - self._away_since >= self._patience_s

    async def _link(self) -> RelayLink | None:
        relay = self._settings()
        return await aside(partial(joining.link, relay, self._store)) if relay.on else None

    def _heard(self) -> None:
        if self._client.state is not RelayState.CONNECTING:
            self._tried.set()
        if self._client.state in (RelayState.CONNECTED, RelayState.OFF):
            self._away_since = None
            if self._waiting is not None:
                self._waiting.cancel()
        elif self._away_since is None:
            self._away_since = time.time()
            self._waiting = asyncio.get_running_loop().call_later(self._patience_s + 0.1, self._changed)
        self._changed()
