"""More events than any PBX sends: nothing is lost, the screen stays as it should, the process lives and does not swell.

R0: with a PySide6 that drops references, the interpreter dies here within seconds. `SCREENPOP_FLOOD=20000` sends that many.
"""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path
from typing import Any

from tests.journey import sight
from tests.journey.program import ROOT, Screenpop
from tests.journey.wait import wait_until
from tests.journey.xdesktop import XDesktop

SETTINGS = {"popup": {"seconds_after_end": 0.2}}
EVENTS = int(os.environ.get("SCREENPOP_FLOOD", "3000"))
EVENTS_A_CALL = 4
MAX_VISIBLE = 3
GROWTH_MIB = 60
"""It is about 25 MiB after 5,000 events and 40 MiB after 20,000; from there on, up to 40,000, it stays."""


def _mebibytes(pid: int) -> int:
    said = Path(f"/proc/{pid}/status").read_text().splitlines()
    return int(next(line.split()[1] for line in said if line.startswith("VmRSS:"))) // 1024


def _flood(desktop: XDesktop, screenpop: Screenpop, calls: int, *options: str) -> tuple[dict[str, Any], int]:
    """What the sender measured, and the most cards that were seen at once."""
    command = [sys.executable, "-m", "tests.journey.flood", screenpop.urls["any"], str(calls), *options]
    most = 0
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as sender:
        while sender.poll() is None:
            most = max(most, len(sight.cards(desktop)))
            time.sleep(0.2)
        assert sender.stdout is not None
        measured: dict[str, Any] = json.loads(sender.stdout.read())
    print(f"{calls} calls {' '.join(options)}: {measured}")
    return measured, most


def test_a_flood_of_calls_is_kept_and_survived(desktop: XDesktop, shared: Screenpop) -> None:
    assert shared.process is not None
    before = _mebibytes(shared.process.pid)
    calls = EVENTS // EVENTS_A_CALL
    measured, most = _flood(desktop, shared, calls)
    assert measured["statuses"] == {"200": calls * EVENTS_A_CALL}
    assert 0 < most <= MAX_VISIBLE
    assert shared.process.poll() is None, shared.output()
    grown = _mebibytes(shared.process.pid) - before
    print(f"{before} MiB, grown by {grown}")
    assert grown < GROWTH_MIB
    page = json.loads(shared.run("calls", "--json", "--outcome", "answered", "--limit", "5").stdout)
    assert page["total"] == calls
    assert [call["events"] for call in page["calls"]] == [EVENTS_A_CALL] * 5
    with closing(sqlite3.connect(shared.profile.journal)) as journal:
        assert journal.execute("SELECT count(*) FROM receipts").fetchone() == (calls * EVENTS_A_CALL,)


def test_a_thousand_calls_at_once_show_three_cards_and_a_desktop_that_answers(desktop: XDesktop, shared: Screenpop) -> None:
    measured, most = _flood(desktop, shared, 1000, "--ringing", "--first", "1000000")
    assert measured["statuses"] == {"200": 1000}
    assert most == MAX_VISIBLE
    began = time.monotonic()
    assert shared.run("recents").returncode == 0
    wait_until(lambda: sight.recents(desktop), 2, "the recents")
    assert time.monotonic() - began < 2
    time.sleep(0.5)
    sight.save_picture(desktop, "a-thousand-calls")
    assert len(sight.cards(desktop)) == MAX_VISIBLE
    bar = next(toast for toast in sight.toasts(desktop) if toast not in sight.cards(desktop))
    desktop.click(bar.x + bar.width - 60, bar.y + bar.height // 2)  # close all
    wait_until(lambda: not sight.toasts(desktop), what="an empty screen")
