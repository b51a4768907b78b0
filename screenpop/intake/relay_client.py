"""The same events as the listener's, fetched from a relay: connected in the background, for as long as the settings name one.

Nothing here waits for a server: `start`, `restart` and `close` return at once, and what is wrong is there to be shown.
"""

from __future__ import annotations

import asyncio
import logging
import random
import time
from collections.abc import Awaitable, Callable
from enum import StrEnum
from importlib import import_module
from typing import TYPE_CHECKING, NoReturn

from screenpop.calls.event import Receipt
from screenpop.intake import relay_link
from screenpop.intake.first_to_end import first_to_end
from screenpop.intake.relay_link import RelayLink, Unreachable, outdated
from screenpop.intake.relayed import ReadEvent
from screenpop.system.aside import aside
from screenpop.trouble import Trouble

if TYPE_CHECKING:
    from screenpop.intake.relay_pull import Pull

__all__ = ["RelayClient", "RelayLink", "RelayState", "outdated"]

log = logging.getLogger(__name__)

RETRY_S = 1.0
"""The first pause; each is twice the one before."""
LONGEST_RETRY_S = 30.0
SLOW_RETRY_S = 60.0
"""After what nobody but a person can mend."""
STEADY_S = 30.0
"""A connection that lasted so long was a good one: the next pause is a short one again."""
WAIT_S = 15.0
"""How long the server keeps a request open for which it has no message."""
PATIENCE_S = 5.0
"""How long an answer may be overdue before the network counts as gone."""
_CLOCK_CHANGED_S = 5.0
"""A smaller change of how far a clock is off is that of the events' way here."""
_SPOOLED_S = 5.0
"""What took the ingress longer to put into the stream says nothing about clocks."""


class RelayState(StrEnum):
    OFF = "off"
    CONNECTING = "connecting"
    CONNECTED = "connected"
    AWAY = "away"


class RelayClient:
    """`link` says where the relay is (None: there is none) and may raise Trouble; `changed` is called after every change of what follows.

    `receive` returns once an event is safe, which is then acknowledged; it raises NotSaved where it cannot be. `state`, `trouble` and
    `server_version` say how it stands; `clock_off_s` is by how many seconds this computer's clock is ahead of the ingress', by the last
    event that came live, its way here included.
    """

    def __init__(
        self,
        receive: Callable[[Receipt], Awaitable[None]],
        read_event: ReadEvent,
        link: Callable[[], Awaitable[RelayLink | None]],
        changed: Callable[[], None],
        *,
        clock: Callable[[], float] = time.time,
        retry_s: float = RETRY_S,
        slow_retry_s: float = SLOW_RETRY_S,
        wait_s: float = WAIT_S,
        patience_s: float = PATIENCE_S,
    ) -> None:
        self.state = RelayState.OFF
        self.server_version: str | None = None
        self.clock_off_s: float | None = None
        self._receive = receive
        self._read_event = read_event
        self._link = link
        self._changed = changed
        self._clock = clock
        self._retry_s, self._slow_retry_s = retry_s, slow_retry_s
        self._wait_s, self._patience_s = wait_s, patience_s
        self._failed: Trouble | None = None
        self._newer: Trouble | None = None
        self._shared: Trouble | None = None
        self._shared_subjects: set[str] = set()
        self._anew = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    @property
    def trouble(self) -> Trouble | None:
        """Why events do not come, or not all of them."""
        return self._failed or self._shared or self._newer

    def start(self) -> None:
        self._task = asyncio.get_running_loop().create_task(self._keep())

    def restart(self) -> None:
        """The settings changed, or the computer woke: connect anew at once."""
        self._anew.set()

    async def close(self) -> None:
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
            self._task = None

    async def _keep(self) -> None:
        while True:
            self._anew.clear()
            await first_to_end(self._serve(), self._wait_for_change())

    async def _wait_for_change(self) -> None:
        await self._anew.wait()

    async def _serve(self) -> None:
        """One connection after another, by one state of the settings. Only its cancellation ends it."""
        self._newer = self.clock_off_s = None
        self._be(RelayState.CONNECTING)
        loop, next_pause = asyncio.get_running_loop(), self._retry_s
        while True:
            began = loop.time()
            try:
                await self._one_connection()
            except Unreachable as trouble:
                if loop.time() - began > STEADY_S:
                    next_pause = self._retry_s
                # A connection that was there may be back in a second: until then nothing is wrong that a person should read of.
                self._be(RelayState.AWAY, None if self.state is RelayState.CONNECTED else trouble)
                pause, next_pause = next_pause, min(LONGEST_RETRY_S, 2 * next_pause)
            except Trouble as trouble:
                self._be(RelayState.AWAY, trouble)
                pause = self._slow_retry_s
            # Hundreds of desktops lose a server in the same moment.
            await asyncio.sleep(pause * random.uniform(0.5, 1))  # noqa: S311

    async def _one_connection(self) -> NoReturn:
        """Raises Trouble; Unreachable where it will pass."""
        try:
            link = await self._link()
            if link is None:
                self._be(RelayState.OFF)
                await asyncio.Event().wait()
            else:
                await self._fetch(link)
        except (Trouble, asyncio.CancelledError):
            raise
        except Exception as error:
            log.exception("The connection to the relay ended in an unexpected way.")
            raise Unreachable("The relay cannot be used", "Something unexpected happened; the log says what") from error
        raise Unreachable("The connection to the relay ended")

    async def _fetch(self, link: RelayLink) -> None:
        await aside(lambda: import_module("screenpop.intake.relay_pull"))  # nats takes a while to import
        from screenpop.intake import subjects
        from screenpop.intake.relay_connection import connect
        from screenpop.intake.relay_pull import Pull

        connection = await connect(link, patience_s=self._patience_s)
        self._shared_subjects.clear()
        self._shared = None
        try:
            pulls = [
                Pull(
                    connection,
                    subjects.consumer(link.agent, subject),
                    subject,
                    self._receive,
                    self._read_event,
                    live=self._compare_clocks,
                    newer=self._be_too_old,
                    shared=self._be_shared,
                    wait_s=self._wait_s,
                    patience_s=self._patience_s,
                )
                for subject in link.subjects
            ]
            await first_to_end(connection.until_lost(), self._read(pulls, connection.version))
        finally:
            await connection.close()

    async def _read(self, pulls: list[Pull], version: str) -> None:
        for pull in pulls:
            await pull.bind()
        self.server_version = version
        log.info("Connected to the relay (nats-server %s).", version)
        self._be(RelayState.CONNECTED)
        await first_to_end(*(pull.run() for pull in pulls))

    def _compare_clocks(self, receipt: Receipt, stored_at: float) -> None:
        if stored_at - receipt.received_at <= _SPOOLED_S:
            before, self.clock_off_s = self.clock_off_s, self._clock() - receipt.received_at
            if abs(self.clock_off_s - (before or 0.0)) > _CLOCK_CHANGED_S:
                self._tell()

    def _be_too_old(self) -> None:
        from screenpop.intake import relay_troubles

        if self._newer is None:
            self._newer = relay_troubles.newer()
            self._tell()

    def _be_shared(self, subject: str, shared: bool) -> None:
        (self._shared_subjects.add if shared else self._shared_subjects.discard)(subject)
        if bool(self._shared_subjects) is not (self._shared is not None):
            self._shared = relay_link.shared() if shared else None
            log.warning("Another computer %s the same calls from the relay.", "reads" if shared else "no longer reads")
            self._tell()

    def _be(self, state: RelayState, trouble: Trouble | None = None) -> None:
        before = (self.state, self._failed and str(self._failed))
        if trouble is not None and (self._failed is None or self._failed.title != trouble.title):
            log.error("No events from the relay: %s", trouble)
        self.state, self._failed = state, trouble
        if state is RelayState.OFF:
            self.server_version = self.clock_off_s = None
        if before != (state, trouble and str(trouble)):
            self._tell()

    def _tell(self) -> None:
        try:
            self._changed()
        except Exception:  # what cannot be shown must not end the fetching
            log.exception("What has changed with the relay could not be shown.")
