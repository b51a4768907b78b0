"""A journal that is no sound database any more, and one on a network drive: calls are saved all the same, and it is said."""

from __future__ import annotations

import os
import random
from collections.abc import Callable
from pathlib import Path

import pytest

from screenpop.calls.event import EventKind
from screenpop.journal import Store
from screenpop.journal.opening import damaged_copies
from tests.durability.conftest import Make
from tests.durability.program import Program, new_call, post
from tests.journal.making import PROJECTION, call_number, save

PAGE = 4096
RINGING = EventKind.EXTENSION_RINGING


def random_bytes_in_the_middle(journal: Path) -> None:
    size = journal.stat().st_size
    with journal.open("r+b") as file:
        file.seek(size // 3)
        file.write(random.Random(1).randbytes(size // 3))


def cut_short(journal: Path) -> None:
    os.truncate(journal, journal.stat().st_size // PAGE // 2 * PAGE)


def no_header(journal: Path) -> None:
    with journal.open("r+b") as file:
        file.write(bytes(100))


@pytest.mark.parametrize("damage", [random_bytes_in_the_middle, cut_short, no_header])
def test_a_damaged_journal_is_kept_aside_and_a_new_one_begun(program: Program, damage: Callable[[Path], None]) -> None:
    journal = program.profile.journal
    with Store.open(journal, PROJECTION) as store:
        save(store, *(call_number(n) for n in range(100)))
    damage(journal)
    broken = journal.read_bytes()
    program.start()
    (copy,) = damaged_copies(journal)
    assert copy.read_bytes() == broken
    call = new_call()
    assert post(program, RINGING, call) == (200, None)
    assert set(program.calls()) == {call}
    findings = program.journal_findings()
    assert "broken" not in [finding["severity"] for finding in findings], "calls are saved"
    assert [copy.name in finding["cause"] for finding in findings if "damaged" in finding["title"]] == [True]
    program.terminate()
    assert "damaged" in program.said()


def test_on_a_network_drive_there_is_no_log_and_a_warning(make: Make) -> None:
    program = make(plant="on_network_drive()")
    program.start()
    call = new_call()
    assert post(program, RINGING, call) == (200, None)
    journal = program.profile.journal
    assert journal.read_bytes()[18:20] == b"\x01\x01", "the file format's versions for writing and reading: 1 is without a log"
    assert not journal.with_name("calls.db-wal").exists()
    assert set(program.calls()) == {call}
    severities = {finding["title"]: finding["severity"] for finding in program.journal_findings()}
    assert [severity for title, severity in severities.items() if "network drive" in title] == ["warning"]
    assert "broken" not in severities.values()
