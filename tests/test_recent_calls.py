"""The recents and the badge, made from a real journal."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path

from screenpop.calls.book import CallBook
from screenpop.calls.call import Call
from screenpop.calls.event import Receipt
from screenpop.journal import Journal
from screenpop.known import NOTHING, Known
from screenpop.recent_calls import RecentCalls
from tests.story import T0, hung_up, ringing
from tests.test_switchboard import DESK, Office

SINCE = time.time() - 3600 - T0
"""An hour ago, as seconds after T0."""


def missed(uuid: str, at: float) -> list[Receipt]:
    return [ringing("201", SINCE + at, uuid=uuid), hung_up("201", SINCE + at + 20, "NO_ANSWER", uuid=uuid)]


def recents(journal: Journal) -> RecentCalls:
    async def nobody(calls: Sequence[Call]) -> list[Known]:
        return [NOTHING for _ in calls]

    return RecentCalls(journal, CallBook(DESK.fold), lambda: DESK, nobody)


async def test_a_missed_call_that_the_relay_brings_later_counts_though_the_recents_were_seen_since(tmp_path: Path) -> None:
    office = Office(tmp_path / "calls.db")
    office.now = time.time()
    await office.journal.start()
    try:
        for receipt in missed("seen", 0):
            await office.switchboard.receive_relayed(receipt)
        calls = recents(office.journal)
        assert (await calls.glance()).missed == 1
        await calls.seen()
        assert (await calls.glance()).missed == 0
        for receipt in missed("kept by the relay", 600):
            await office.switchboard.receive_relayed(receipt)
        assert (await calls.glance()).missed == 1
        assert (await recents(office.journal).glance()).missed == 1, "what was seen is known after a restart"
        await calls.seen()
        assert (await recents(office.journal).glance()).missed == 0
    finally:
        await office.switchboard.close()
        await office.journal.close()
