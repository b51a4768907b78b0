"""What goes on beside everything else: old things destroyed, contacts read again when their time has come."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import time
from pathlib import Path

import pytest

from screenpop import housekeeping
from screenpop.calls.number import NumberPlan
from screenpop.contacts import files
from screenpop.contacts.index import Index
from screenpop.contacts.syncing import Work
from screenpop.housekeeping import keep_fresh, keep_house
from screenpop.system.background import Background
from screenpop.trouble import Trouble


async def until(condition: object) -> None:
    assert callable(condition)
    async with asyncio.timeout(10):
        while not condition():
            await asyncio.sleep(0.01)


async def test_one_that_cannot_be_pruned_keeps_the_others_from_nothing() -> None:
    pruned: list[float] = []

    async def broken(before: float) -> None:
        raise Trouble("The disk is full")

    async def whole(before: float) -> None:
        pruned.append(before)

    going = Background()
    going.begin(keep_house(lambda: 90, broken, whole))
    await until(lambda: pruned)
    await going.end()
    assert abs(time.time() - 90 * 86400 - pruned[0]) < 60


async def test_a_source_is_read_again_when_its_time_has_come(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(housekeeping, "LOOK_S", 0.05)
    table = tmp_path / "customers.csv"
    table.write_text("Name,Phone\nAnn,0491 570 006\n")
    index, hours = Index(tmp_path / "contacts.db"), [0.0]
    work = Work(index, NumberPlan("AU", "03"), lambda name: None)
    files.take(files.look(table, "customers", work.plan, []).source, work)
    table.write_text("Name,Phone\nAnn,0491 570 006\nTom,0491 570 156\n")
    going = Background()
    going.begin(keep_fresh(lambda: work, lambda: hours[0], settling_s=0.0))
    await asyncio.sleep(0.2)
    assert not index.lookup("+61491570156"), "0: never"
    hours[0] = 1e-9
    await until(lambda: index.lookup("+61491570156"))
    await going.end()


def test_nothing_heavy_is_imported_before_a_crm_is_asked_or_contacts_are_read() -> None:
    """What only those need who have a CRM or an address book."""
    program = (
        "import sys, screenpop.who_calls, screenpop.housekeeping, screenpop.doctor\n"
        "heavy = {'jsonpath', 'vobject', 'ldap3', 'screenpop.crm.connector_engine', 'screenpop.contacts.csv_source'}\n"
        "print(*sorted(heavy & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.split() == []
