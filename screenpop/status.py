"""What the running program says of itself when the doctor asks; what may have mended itself meanwhile is tried again first."""

from __future__ import annotations

import asyncio
import contextlib
import os
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import screenpop
from screenpop.desktop import probe
from screenpop.diary import Diary
from screenpop.intake.kept import KeptListener
from screenpop.journal import Journal, NotCommitted
from screenpop.relay_line import RelayLine
from screenpop.settings.secrets import SecretStore
from screenpop.settings.url_secrets import UrlSecrets
from screenpop.system.aside import aside
from screenpop.trouble import Trouble

JOURNAL_S = 5.0
KEEP_S = 60.0
_HEARD = "heard_from_afar"


@dataclass(slots=True, kw_only=True)
class Status:
    """The parts of the program that the doctor wants to know about. `changed` is told when something may be other than before.

    When the last event came from another computer outlives the program, to the minute: "never" means never.
    """

    listener: KeptListener
    relay: RelayLine
    journal: Journal
    store: SecretStore
    secrets: UrlSecrets
    diary: Diary
    crm: Callable[[], dict[str, Any] | None]
    quiet: Callable[[], str]
    start_trouble: Callable[[], Trouble | None]
    log_trouble: Trouble | None
    changed: Callable[[], None]
    _kept: float = field(default=0.0, init=False)

    async def take_up(self) -> None:
        """What the last run heard. Raises Trouble where the journal cannot be read."""
        heard = await self.journal.recall(_HEARD)
        if heard is not None:
            self._kept = float(heard)
            self.diary.heard_from_afar = self.diary.heard_from_afar or self._kept

    def has_news(self) -> bool:
        """Whether there is something for `keep`."""
        return (self.diary.heard_from_afar or 0.0) - self._kept >= KEEP_S

    async def keep(self) -> None:
        """Remember what was heard beyond the end of the program. A journal that refuses says so elsewhere."""
        if self.diary.heard_from_afar is not None:
            self._kept = self.diary.heard_from_afar
            with contextlib.suppress(Trouble):
                await self.journal.remember(_HEARD, repr(self._kept))

    async def look(self) -> dict[str, Any]:
        """As JSON says it. Takes as long as the slowest part: a secret store may take 10 s."""
        desktop, journal, secrets, *_ = await asyncio.gather(
            probe.look(), self._journal_trouble(), self._secrets_trouble(), self.listener.try_now(), self.relay.try_now()
        )
        relay = self.relay.look()
        self.changed()
        return {
            "version": screenpop.__version__,
            "pid": os.getpid(),
            "desktop": desktop,
            "port": self.listener.port,
            "listener_trouble": _words(self.listener.trouble),
            "relay": {**relay, "trouble": _words(relay["trouble"])},
            "journal_trouble": _words(journal),
            "secrets_kind": self.store.kind,
            "secrets_trouble": _words(secrets),
            "crm": self.crm(),
            "start_trouble": _words(self.start_trouble()),
            "log_trouble": _words(self.log_trouble),
            "quiet": self.quiet(),
            "heard_from_afar": self.diary.heard_from_afar,
            "clock_off_s": self.diary.clock_off_s,
            "requests": self.diary.requests(),
        }

    async def _journal_trouble(self) -> Trouble | None:
        try:
            await asyncio.wait_for(self.journal.flush(), JOURNAL_S)
        except NotCommitted as refused:
            return refused
        except TimeoutError:
            return Trouble("Calls are not being saved", f"The disk has not answered for {JOURNAL_S:g} s", "Look at the disk")
        return None

    async def _secrets_trouble(self) -> Trouble | None:
        return await aside(self.secrets.ensure)


def _words(trouble: Trouble | None) -> dict[str, str] | None:
    return {"title": trouble.title, "happened": trouble.happened, "remedy": trouble.remedy} if trouble is not None else None
