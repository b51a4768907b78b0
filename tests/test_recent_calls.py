"""The recents and the badge, made from a real journal."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Callable, Sequence
from pathlib import Path

import pytest

from screenpop.calls.book import CallBook
from screenpop.calls.call import Call
from screenpop.calls.event import Receipt
from screenpop.desktop.recents_query import RecentsQuery
from screenpop.journal import Journal
from screenpop.known import NOTHING, Known
from screenpop.recent_calls import RecentCalls
from tests.story import T0, answered, hung_up, ringing
from tests.test_switchboard import DESK, Office

SINCE = time.time() - 3600 - T0
"""An hour ago, as seconds after T0."""


def missed(uuid: str, at: float) -> list[Receipt]:
    return [ringing("201", SINCE + at, uuid=uuid), hung_up("201", SINCE + at + 20, "NO_ANSWER", uuid=uuid)]


def recents(journal: Journal) -> RecentCalls:
    async def nobody(calls: Sequence[Call]) -> list[Known]:
        return [NOTHING for _ in calls]

    return RecentCalls(journal, CallBook(DESK.fold), lambda: DESK, nobody)


@pytest.fixture
async def office(tmp_path: Path) -> AsyncIterator[Office]:
    office = Office(tmp_path / "calls.db")
    office.now = time.time()
    await office.journal.start()
    yield office
    await office.switchboard.close()
    await office.journal.close()


async def test_rows_show_what_was_written_and_what_was_seen_to(office: Office) -> None:
    for receipt in (*missed("noted", 0), *missed("marked", 100)):
        await office.switchboard.receive_relayed(receipt)
    await office.journal.write_note("noted", "Wants a quote")
    await office.journal.set_tags("noted", ["quote"])
    await office.journal.set_handled(["marked"], time.time())
    calls = recents(office.journal)
    marked, noted = (await calls.fetch(RecentsQuery())).rows
    assert (noted.note, noted.tags, noted.handled) == ("Wants a quote", ("quote",), False)
    assert (marked.note, marked.tags, marked.handled) == ("", (), True)
    assert await calls.row("noted") == noted
    assert (await calls.glance()).missed == 1
    assert [row.uuid for row in (await calls.fetch(RecentsQuery(search="QUOTE"))).rows] == ["noted"]
    assert [row.uuid for row in (await calls.fetch(RecentsQuery(unhandled=True))).rows] == ["noted"]


@pytest.mark.parametrize(
    ("later", "fields"),
    [
        (answered, {}),
        (ringing, {"direction": "outbound_external", "from": "201", "external_did": "61370100142"}),
        (ringing, {"direction": "outbound_external"}),
    ],
)
async def test_a_missed_call_is_seen_to_when_its_caller_was_answered_or_called_back(
    office: Office, later: Callable[..., Receipt], fields: dict[str, str]
) -> None:
    for receipt in (*missed("missed", 0), later("201", SINCE + 100, uuid="later", **fields)):
        await office.switchboard.receive_relayed(receipt)
    row = await recents(office.journal).row("missed")
    assert row is not None
    assert row.handled
    assert (await recents(office.journal).glance()).missed == 0


async def test_an_answered_call_is_not_called_handled(office: Office) -> None:
    for at, uuid in ((0, "a"), (100, "b")):
        await office.switchboard.receive_relayed(answered("201", SINCE + at, uuid=uuid))
    rows = (await recents(office.journal).fetch(RecentsQuery())).rows
    assert [row.handled for row in rows] == [False, False]


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
