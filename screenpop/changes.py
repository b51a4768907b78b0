"""Who is told when something changes: a call, what is known or written of it, the settings, the clock, how the program stands."""

from __future__ import annotations

import logging
import time
from collections.abc import Awaitable

from screenpop.calls.book import CallBook
from screenpop.desktop.frontdesk import FrontDesk
from screenpop.in_force import InForce
from screenpop.intake.kept import KeptListener
from screenpop.journal import Journal, NotCommitted
from screenpop.relay_line import RelayLine
from screenpop.remarked import Remarked
from screenpop.settings.url_secrets import UrlSecrets
from screenpop.showing import Showing
from screenpop.switchboard import Announcement, Switchboard
from screenpop.system.background import Background
from screenpop.trouble import Trouble

log = logging.getLogger(__name__)


class Changes:
    """`log_trouble` is why there is no log. The parts that are not given yet are there when the program runs."""

    switchboard: Switchboard
    listener: KeptListener
    relay: RelayLine
    remarked: Remarked
    showing: Showing
    front: FrontDesk

    def __init__(
        self,
        now: InForce,
        book: CallBook,
        journal: Journal,
        secrets: UrlSecrets,
        background: Background,
        log_trouble: Trouble | None,
    ) -> None:
        self._now, self._book, self._journal, self._secrets = now, book, journal, secrets
        self._background, self._log_trouble = background, log_trouble
        self.start_trouble: Trouble | None = None
        self._shown: Trouble | None = None
        self._unwritten: Trouble | None = None
        self._shown_quiet = False

    async def attempt(self, step: Awaitable[None]) -> None:
        """A step that may fail without keeping the program from running: the tray says so."""
        try:
            await step
        except NotCommitted as refused:
            log.error("%s", refused)  # the journal says so itself, for as long as it lasts
        except Trouble as trouble:
            log.error("%s", trouble)
            self.start_trouble = self.start_trouble or trouble

    # A call

    def announce(self, change: Announcement) -> None:
        self.showing.announce(change)
        if self.switchboard.trouble is not self._shown:
            self.show_state()

    def more_is_known(self, uuid: str) -> None:
        self.switchboard.show_again(uuid)

    def written(self, uuid: str) -> None:
        self.switchboard.show_again(uuid)
        self.front.call_changed(uuid)
        if self.remarked.trouble is not self._unwritten:
            self._unwritten = self.remarked.trouble
            self.show_state()

    # The settings

    def settings_changed(self) -> None:
        change = self._now.read_again()
        if change is None:
            return
        self.switchboard.use(self._now.rules(), refold=change.calls)
        self.front.use(self._now.settings)
        self._background.begin(self.attempt(self.refresh()))
        for call in self._book.calls():
            self.switchboard.show_again(call.call_event_uuid)
        if change.listener:
            self.listener.restart()
        if change.relay:
            self.relay.restart()
        self.show_state()

    async def refresh(self) -> None:
        """The journal's calls, told as the settings want it."""
        if await self._journal.refresh(self._now.desk.fingerprint, time.time()):
            self.front.journal_changed()

    # The clock

    async def clock_jumped(self) -> None:
        """After sleep, or with the clock set: what the relay has kept is fetched, calls are settled by the wall clock, and a card
        of another time goes."""
        self.relay.restart()
        await self.switchboard.settle_overdue()
        self.showing.clock_jumped()

    async def beat(self) -> None:
        """What may change or die unnoticed."""
        await self.listener.look_after()
        if self._now.is_quiet() is not self._shown_quiet:
            self.show_state()

    # How the program stands

    def show_state(self) -> None:
        self._shown, self._shown_quiet = self.switchboard.trouble, self._now.is_quiet()
        self.front.show_state(
            self.listener.port,
            self.relay.view,
            self._trouble(),
            self._now.settings.popup.do_not_disturb,
            desktop_quiet=self._now.why_quiet() == "desktop",
        )

    def _trouble(self) -> Trouble | None:
        """The worst of what is wrong."""
        found = (
            self.listener.trouble,
            self.relay.trouble,
            self.switchboard.trouble,
            self.remarked.trouble,
            self._journal.opening_trouble,
            self.start_trouble,
            self._now.trouble,
            self._secrets.trouble,
            self._log_trouble,
        )
        return next((trouble for trouble in found if trouble is not None), None)
