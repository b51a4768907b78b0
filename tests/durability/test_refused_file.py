"""A journal that may not be written just now: read-only, locked by another program, or of a newer version."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from screenpop.calls.event import EventKind
from screenpop.journal import Store, schema
from tests.durability.conftest import Make
from tests.durability.kill import receipts
from tests.durability.program import Program, new_call, post
from tests.journal.making import PROJECTION, bare, call_number, save
from tests.journey.wait import wait_until
from tests.story import T0

RINGING = EventKind.EXTENSION_RINGING
# Root may write what is read-only; without these capabilities it may not, and nothing else changes.
AS_ANYBODY = ("setpriv", "--bounding-set=-dac_override,-dac_read_search") if os.geteuid() == 0 else ()
LOCKING = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN EXCLUSIVE")
print("locked", flush=True)
sys.stdin.read()
connection.execute("ROLLBACK")
"""


def used(program: Program) -> str:
    """A journal with one call, as a run that has ended leaves it; answers the call."""
    receipt = call_number(1, at=time.time() - T0)
    with Store.open(program.profile.journal, PROJECTION) as store:
        save(store, receipt)
    return receipt.event.call_event_uuid


def refused(program: Program, words: str, *in_front: str) -> str:
    """An event is refused and the doctor says why; answers its call."""
    call = new_call()
    status, retry_after = post(program, RINGING, call)
    assert status == 503
    assert retry_after is not None and int(retry_after) > 0
    finding = program.journal_finding(in_front)
    assert finding["severity"] == "broken"
    assert words in finding["title"] + finding["cause"]
    assert finding["remedy"]
    return call


def saved_by_itself(program: Program, *calls: str) -> None:
    """These calls, and no others, are in the journal soon, without a restart and without a further event, each once."""
    wait_until(lambda: receipts(program, set(calls)).total() == len(calls), 10, "what was queued")
    assert {call: found["events"] for call, found in program.calls().items()} == dict.fromkeys(calls, 1)


@pytest.mark.parametrize("left_beside", [[], ["calls.db-wal", "calls.db-shm"]])
def test_a_read_only_file(program: Program, left_beside: list[str]) -> None:
    """Another program that has looked into it leaves a log and an index that are as read-only as the file."""
    before = used(program)
    program.profile.journal.chmod(0o444)
    for name in left_beside:
        program.profile.journal.with_name(name).touch(0o444)
    program.start(*AS_ANYBODY)
    queued = refused(program, "may not be written", *AS_ANYBODY)
    program.profile.journal.chmod(0o600)
    saved_by_itself(program, before, queued)


def test_a_read_only_folder(make: Make) -> None:
    """As it is after a crash, whose lock is still there: no log can be begun beside the journal."""
    program = make(in_places=True)
    program.start()
    program.terminate()
    before = used(program)
    for left in (program.profile.lock, program.profile.pid):
        left.touch(0o600)
    program.profile.folder.chmod(0o500)
    program.start(*AS_ANYBODY)
    queued = refused(program, "may not be written", *AS_ANYBODY)
    program.profile.folder.chmod(0o700)
    saved_by_itself(program, before, queued)


@contextmanager
def locked(journal: Path) -> Iterator[None]:
    """Another program is in the middle of something with the file."""
    command = [sys.executable, "-c", LOCKING, str(journal)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None and other.stdin is not None
        assert other.stdout.readline() == "locked\n"
        yield
        other.stdin.close()
    assert other.returncode == 0


@pytest.mark.parametrize("from_the_start", [True, False])
def test_a_file_that_another_program_holds_locked(program: Program, from_the_start: bool) -> None:
    before = used(program)
    if not from_the_start:
        program.start()
    with locked(program.profile.journal):
        if from_the_start:
            program.start()
        queued = refused(program, "another program")
    saved_by_itself(program, before, queued)


def test_a_journal_of_a_newer_version_is_left_as_it_is(program: Program) -> None:
    used(program)
    journal = program.profile.journal
    with bare(journal) as connection:
        connection.execute(f"PRAGMA user_version = {len(schema.MIGRATIONS) + 1}")
    connection.close()
    before = journal.read_bytes()
    program.start()
    refused(program, "newer screenpop")
    program.terminate()
    assert journal.read_bytes() == before
    assert not any(beside.stat().st_size for beside in journal.parent.glob("calls.db-wal")), "nothing waits to be written into it"
