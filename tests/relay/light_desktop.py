"""A desktop without a screen: the relay's client, the switchboard and the journal of the real one, in the test's own loop."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path

from screenpop import caller
from screenpop.calls.book import CallBook
from screenpop.calls.event import EventKind, Receipt
from screenpop.calls.number import NumberPlan
from screenpop.desk import Desk
from screenpop.intake.join_code import Invitation
from screenpop.intake.relay_client import RelayClient, RelayLink, RelayState
from screenpop.intake.url_networks import read_event
from screenpop.journal import Journal, Query
from screenpop.switchboard import Announcement, Switchboard, Verdict

Told = tuple[str, EventKind]
_MOST_CALLS = 10_000


class LightDesktop:
    """One agent's. `said`: what would have been shown; `client` may be looked at."""

    def __init__(self, journal: Path, invitation: Invitation) -> None:
        desk = Desk(frozenset(invitation.extensions), NumberPlan("AU", "03"))
        self.said: list[Announcement] = []
        self.journal = Journal(journal, read_event=read_event, fold=desk.fold, searchable=partial(caller.search_keys, desk=desk))
        self._switchboard = Switchboard(
            CallBook(desk.fold), self.journal, self.said.append, _no_browser, link=lambda call: call.call_event_uuid
        )
        authority = journal.with_suffix(".pem")
        authority.write_text(invitation.ca)
        self._link = RelayLink(
            servers=invitation.servers,
            agent=invitation.agent,
            subjects=invitation.subjects,
            seed=invitation.seed,
            ca=str(authority) if invitation.ca else "",
        )
        self.client = RelayClient(
            self._receive, read_event, self._link_now, lambda: None, retry_s=0.2, slow_retry_s=0.5, wait_s=2, patience_s=2
        )

    async def start(self) -> None:
        await self.journal.start()
        await self._switchboard.start()
        self.client.start()

    async def close(self) -> None:
        await self.client.close()
        await self._switchboard.close()
        await self.journal.close()

    @property
    def is_connected(self) -> bool:
        return self.client.state is RelayState.CONNECTED

    @property
    def pops(self) -> list[str]:
        return [said.call.call_event_uuid for said in self.said if said.verdict is Verdict.POPPED]

    async def calls(self) -> list[str]:
        """The recents, newest first."""
        return [call.call_event_uuid for call in (await self.journal.recent(Query(limit=_MOST_CALLS))).calls]

    async def kept(self) -> Counter[Told]:
        """Each event in the journal, and how often it is there."""
        receipts = [receipt for call in await self.calls() for receipt in await self.journal.receipts(call)]
        return Counter((receipt.event.call_event_uuid, receipt.event.kind) for receipt in receipts)

    async def _receive(self, receipt: Receipt) -> None:
        await self._switchboard.receive_relayed(receipt)

    async def _link_now(self) -> RelayLink:
        return self._link


@asynccontextmanager
async def light_desktop(journal: Path, invitation: Invitation) -> AsyncIterator[LightDesktop]:
    """It runs and is connected."""
    desktop = LightDesktop(journal, invitation)
    await desktop.start()
    try:
        async with asyncio.timeout(20):
            while not desktop.is_connected:
                await asyncio.sleep(0.02)
        yield desktop
    finally:
        await desktop.close()


async def _no_browser(url: str) -> None:
    raise AssertionError(f"nobody clicked on {url}")
