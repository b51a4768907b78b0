"""From the start of a fresh process to its first 200, and what it takes of the memory and, doing nothing, of the processor."""

from __future__ import annotations

import time
from pathlib import Path
from uuid import uuid4

from screenpop.calls.event import EventKind
from screenpop.intake.url_networks import EXAMPLES
from tests.benchmarks import load
from tests.benchmarks.contestants import Bare, Screenpop, post
from tests.benchmarks.process import Process
from tests.benchmarks.report import Figure, at_most, median
from tests.journey.xdesktop import XDesktop

_KIND = EventKind.EXTENSION_RINGING
_START_S = 60.0
_LOOK_S = 0.002
_CALM_S = 8.0
_MOST_WAKEUPS = 2.0


def figures(desktop: XDesktop, folder: Path, rounds: int) -> list[Figure]:
    """By turns; the profile exists, and what Python compiles is compiled."""
    ours, bare = Screenpop(desktop, folder / "start"), Bare(desktop, folder)
    ours.start().process.end()
    bare.start().process.end()
    times: dict[str, list[float]] = {"ours": [], "bare": []}
    for _ in range(rounds):
        times["ours"].append(_first_200(ours.launch(), ours.event_url(_KIND), time.monotonic()))
        times["bare"].append(_first_200(bare.launch("--shown"), bare.url, time.monotonic()))
    what, beside = "start to first 200", "bare program that shows an empty window"
    return [at_most(what, median(times["ours"]), "s", median(times["bare"]), beside, 1.5)]


def _first_200(process: Process, url: str, launched: float) -> float:
    fields = {**EXAMPLES[_KIND], "call_event_uuid": str(uuid4())}
    try:
        while time.monotonic() < launched + _START_S:
            process.check()
            try:
                if post(url, fields) == 200:
                    return time.monotonic() - launched
            except OSError:
                time.sleep(_LOOK_S)
        raise RuntimeError(f"no 200 in {_START_S:g} s")
    finally:
        process.end()


def memory(desktop: XDesktop, folder: Path, calls: int) -> list[Figure]:
    """Both have answered the same events: of each call a ringing and its hang-up."""
    kinds = (EventKind.EXTENSION_RINGING, EventKind.EXTENSION_HANGUP)
    ours, bare = Screenpop(desktop, folder / "memory").start(), Bare(desktop, folder).start("--shown")
    try:
        for each in (ours, bare):
            load.sent(load.send(each.url, calls, kinds=kinds))
        time.sleep(_CALM_S)
        return [
            at_most(
                f"resident memory after {calls:,} calls",
                ours.process.resident_mib(),
                "MiB",
                bare.process.resident_mib(),
                "bare program after as many",
                1.3,
            )
        ]
    finally:
        ours.process.end()
        bare.process.end()


def idle(desktop: XDesktop, folder: Path, seconds: float) -> list[Figure]:
    """With icon in the tray and listener open, nothing happening; the bare program in the same seconds."""
    ours, bare = Screenpop(desktop, folder / "idle").start(), Bare(desktop, folder).start("--shown")
    try:
        time.sleep(_CALM_S)
        before = ours.process.wakeups(), bare.process.wakeups()
        time.sleep(seconds)
        woken = (ours.process.wakeups() - before[0]) / seconds, (bare.process.wakeups() - before[1]) / seconds
    finally:
        ours.process.end()
        bare.process.end()
    what = f"wake-ups while idle for {seconds:g} s"
    value, floor = (f"{each:.2f} a second" for each in woken)
    return [Figure(what, value, f"bare program: {floor}", None, f"≤ {_MOST_WAKEUPS:g} a second", woken[0] <= _MOST_WAKEUPS)]
