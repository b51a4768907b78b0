"""A disk that is full: nobody is told "saved", the person sees it and why, and with space again nothing is lost and nothing doubled."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from screenpop.calls.event import EventKind
from tests.durability import disk
from tests.durability.conftest import Make
from tests.durability.disk import Disk, WriteLimit
from tests.durability.kill import receipts
from tests.durability.load import Load
from tests.durability.program import Client, body, new_call, post
from tests.journey.wait import wait_until

RINGING = EventKind.EXTENSION_RINGING
NOT_SAVED = "Not saved: the list of calls cannot be written"
CALLERS = [f"+6137010014{n}" for n in range(3)]


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Disk]:
    with disk.small_disk(tmp_path / "disk") as small:
        yield small


@pytest.fixture(params=["small disk", "limit on writing"])
def full(request: pytest.FixtureRequest, small: Disk) -> Disk:
    """Where no disk can be mounted, both are the limit."""
    return small if request.param == "small disk" else WriteLimit(small.folder)


def test_an_event_on_a_full_disk_is_refused_shown_explained_and_saved_once_there_is_space(make: Make, full: Disk) -> None:
    program = make(full.folder / "profile", plant="say_labels()", opens="ringing")
    pid = program.start()
    before, posted_again, left_alone = new_call(), new_call(), new_call()
    assert post(program, RINGING, before, **{"from": CALLERS[0]}) == (200, None)
    wait_until(lambda: len(program.opened()) == 1, what="the CRM opened by rule")

    full.fill(pid)
    client, event = Client(program.url), body(RINGING, posted_again, **{"from": CALLERS[1]})
    status, retry_after = client.post(RINGING, event)
    assert status == 503
    assert retry_after is not None and retry_after.isdecimal()
    wait_until(lambda: program.labels().count(NOT_SAVED) == 1, what="what the card says")
    assert client.post(RINGING, event)[0] == 503, "what is queued is not saved yet"
    assert post(program, RINGING, left_alone, **{"from": CALLERS[2]})[0] == 503
    wait_until(lambda: program.labels().count(NOT_SAVED) == 2, what="what the cards say")
    finding = program.journal_finding()
    assert finding["severity"] == "broken"
    assert full.words in finding["title"]
    assert str(program.profile.folder) in finding["cause"]
    assert set(program.calls()) == {before}
    assert len(program.opened()) == 1, "a rule waits for the commit"

    full.free(pid)
    assert client.post(RINGING, event) == (200, None)
    client.close()
    wait_until(lambda: len(program.opened()) == 3, what="the CRM opened for what was queued")
    wait_until(lambda: NOT_SAVED not in program.labels(), what="what the cards say")
    assert {call: found["events"] for call, found in program.calls().items()} == {before: 1, posted_again: 1, left_alone: 1}
    assert program.journal_finding()["severity"] == "fine"
    assert "0 differed" in program.rebuild()
    program.terminate()
    assert receipts(program, {before, posted_again, left_alone}) == dict.fromkeys(
        [(before, RINGING), (posted_again, RINGING), (left_alone, RINGING)], 1
    )
    assert sorted(url[-4:] for url in program.opened()) == sorted(caller[-4:] for caller in CALLERS), "each exactly once"


def test_a_disk_that_fills_up_under_load_costs_no_event(make: Make, small: Disk) -> None:
    program = make(small.folder / "profile")
    pid = program.start()
    load = Load(program.url)
    load.start()
    load.wait_for(30)
    small.fill(pid)
    wait_until(lambda: len(load.refused) > 30, 30, "refused events")
    load.stop()
    small.free(pid)
    sent = set(load.sent)
    assert len(sent) == len(load.sent) == len(load.answered) + len(load.refused)
    assert set(load.refused) == {503}
    calls = {call for call, _ in sent}
    wait_until(lambda: receipts(program, calls).total() >= len(sent), 20, "all that was sent")
    assert receipts(program, calls) == dict.fromkeys(sent, 1)
    assert "0 differed" in program.rebuild()
