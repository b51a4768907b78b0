"""Between the reading of a request and the writing of its 200 the event is on the disk, as the system calls show."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from tests.durability import trace
from tests.durability.conftest import Make
from tests.durability.load import CLIENTS, STORY, Load
from tests.durability.program import Program
from tests.durability.trace import Answer, Step
from tests.journey.wait import wait_until

CALLS_EACH = 2
ANSWERS = CLIENTS * CALLS_EACH * len(STORY)


def traced(program: Program, steps: Callable[[Path], Sequence[Step]] = trace.in_log) -> list[Answer]:
    """What the program answered to a load from several connections, and what it had done for each answer by then."""
    record = program.folder / "record"
    pid = program.start("strace", "-D", "-o", str(record), *trace.TRACED)
    ended = re.compile(rf"^{pid} +\+\+\+ exited with 0", re.MULTILINE)
    load = Load(program.url, CALLS_EACH)
    load.start()
    load.wait()
    program.terminate()
    wait_until(lambda: ended.search(_end_of(record)), what="the end of the record")
    assert (len(load.answered), load.refused) == (ANSWERS, [])
    with record.open(encoding="utf-8", errors="replace") as lines:
        given = trace.answers(lines, steps(program.profile.journal))
    assert sorted(answer.uuid for answer in given) == sorted(call for call, _ in load.answered)
    assert {answer.status for answer in given} == {200}
    return given


def _end_of(record: Path) -> str:
    with record.open("rb") as lines:
        lines.seek(max(0, record.stat().st_size - 4096))
        return lines.read().decode("utf-8", "replace")


def missing(given: list[Answer]) -> Counter[str]:
    return Counter(str(answer.missing) for answer in given)


def test_every_200_comes_after_the_sync_of_its_event(program: Program) -> None:
    assert missing(traced(program)) == {"None": ANSWERS}


def test_on_a_network_drive_it_comes_after_the_sync_of_the_rollback_journals_removal(make: Make) -> None:
    assert missing(traced(make(plant="on_network_drive()"), trace.in_place)) == {"None": ANSWERS}


@pytest.mark.parametrize("mode", ["OFF", "NORMAL"])
def test_a_database_that_does_not_sync_each_commit_is_found_out(make: Make, mode: str) -> None:
    assert missing(traced(make(plant=f"synchronous({mode!r})")))["fdatasync of calls.db-wal"] > ANSWERS * 0.9
