"""A thousand events in one second, and a million as fast as they are answered."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from screenpop.calls.event import EventKind
from screenpop.settings.model import Popup
from tests.benchmarks import load
from tests.benchmarks.contestants import Screenpop
from tests.benchmarks.eyes import Eyes
from tests.benchmarks.process import ROOT
from tests.benchmarks.report import Figure
from tests.flood import probed
from tests.journey.xdesktop import XDesktop

_RINGING = (EventKind.EXTENSION_RINGING,)
_CALM_S = 3.0
_WORST_GAP_S = 0.2
_FLAT = 1.05
_NO_SLOWER = 1.2
"""How much longer `sleep(0)` may take before it counts as slower: as much differs from one look to the next."""


class Flooded(Screenpop):
    """screenpop with the probe in it."""

    def __init__(self, desktop: XDesktop, folder: Path) -> None:
        super().__init__(desktop, folder, ("-m", "tests.flood.probed"))

    def ask(self) -> dict[str, Any]:
        return probed.ask(self.process.pid, self.profile.folder)

    def recents(self) -> int:
        """How many calls are in the list."""
        command = [sys.executable, "-m", "screenpop", "calls", "--json", "--limit", "1", "--profile", str(self.profile.folder)]
        listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True, timeout=60)
        return int(json.loads(listed.stdout)["total"])


@contextmanager
def flooded(desktop: XDesktop, folder: Path) -> Iterator[Flooded]:
    program = Flooded(desktop, folder)
    program.start()
    try:
        time.sleep(_CALM_S)
        yield program
    finally:
        program.process.end()


@contextmanager
def eyes_on(desktop: XDesktop) -> Iterator[Eyes]:
    eyes = Eyes(desktop.environment["DISPLAY"])
    try:
        yield eyes
    finally:
        eyes.close()


def second(program: Flooded, eyes: Eyes, events: int) -> tuple[load.Sent, float, int]:
    """So many ringing calls in one second: what was answered, the worst gap in seconds, the most cards at once."""
    program.ask()
    sending = load.send(program.url, events, connections=32, kinds=_RINGING, rate=float(events))
    while sending.poll() is None:
        eyes.watch(0.1)
    eyes.watch(2.0)
    return load.sent(sending), program.ask()["worst_gap_s"], eyes.most_cards


def figures(desktop: XDesktop, folder: Path, events: int = 1_000) -> list[Figure]:
    """All in the recents, no more cards than there are places, and a GUI that answers."""
    with flooded(desktop, folder / "flood") as program, eyes_on(desktop) as eyes:
        sent, gap, cards = second(program, eyes, events)
        listed, places = program.recents(), Popup().max_visible
    took = sent.ended - sent.began
    print(f"  answered in {took:.2f} s, p99 {sent.p99 * 1000:.0f} ms, the client's processor {sent.cpu:.0%}", flush=True)
    what = f"{events:,} calls in one second"
    return [
        Figure(f"{what}: in the recents", f"{listed:,}", "–", None, "all", listed == events),
        Figure(f"{what}: most cards at once", f"{cards}", "–", None, f"≤ {places}", cards <= places),
        Figure(f"{what}: worst gap of a 10 ms timer", f"{gap * 1000:.0f} ms", "–", None, "≤ 200 ms", gap <= _WORST_GAP_S),
    ]


def million(desktop: XDesktop, folder: Path, events: int) -> list[Figure]:
    """As fast as they are answered, in tenths; memory is compared with that after the first."""
    calls = events // 10 // len(load.WHOLE_CALL)
    resident: list[float] = []
    with flooded(desktop, folder / "million") as program:
        before = program.ask()
        for part in range(10):
            sent = load.sent(load.send(program.url, calls))
            time.sleep(_CALM_S)
            after = program.ask()
            resident.append(program.process.resident_mib())
            print(
                f"  {(part + 1) * calls * len(load.WHOLE_CALL):,} events: {sent.a_second:,.0f} a second, {resident[-1]:.1f} MiB,"
                f" sleep(0) {after['sleep0_s'] * 1e6:.1f} µs, {after['timers']} timers and {after['tasks']} tasks in the loop",
                flush=True,
            )
        listed = program.recents()
    growth, slower = max(resident) / resident[0], after["sleep0_s"] / before["sleep0_s"]
    what = f"{events:,} events"
    return [
        Figure(f"{what}: calls in the recents", f"{listed:,}", "–", None, f"{calls * 10:,}", listed == calls * 10),
        Figure(
            f"{what}: resident memory",
            f"{max(resident):.0f} MiB",
            f"after a tenth: {resident[0]:.0f} MiB",
            growth,
            "≤ 1.05 ×",
            growth <= _FLAT,
        ),
        Figure(
            f"{what}: `sleep(0)`",
            f"{after['sleep0_s'] * 1e6:.1f} µs",
            f"at the start: {before['sleep0_s'] * 1e6:.1f} µs",
            slower,
            f"≤ {_NO_SLOWER:g} ×",
            slower <= _NO_SLOWER,
        ),
    ]
