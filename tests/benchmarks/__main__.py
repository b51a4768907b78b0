"""`python -m tests.benchmarks`: every figure beside its floor from the same run, on a desktop of its own."""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from tests.benchmarks import answers, flood, lookup, million_calls, pops, relay, start
from tests.benchmarks.report import HEAD, Figure
from tests.journey.xdesktop import XDesktop

Measure = Callable[[XDesktop, Path], list[Figure]]


def measures(quick: bool) -> dict[str, Measure]:
    """By name, in order. Ratios mean something on a busy machine, times do not."""
    return {
        "pops": lambda desktop, folder: pops.figures(desktop, folder, 6 if quick else 40),
        "lookup": lambda desktop, folder: lookup.figures(desktop, folder, 6 if quick else 40),
        "answers": lambda desktop, folder: answers.figures(desktop, folder, 250 if quick else 1_000, 1 if quick else 5),
        "start": lambda desktop, folder: start.figures(desktop, folder, 2 if quick else 9),
        "memory": lambda desktop, folder: start.memory(desktop, folder, 1_000 if quick else 10_000),
        "idle": lambda desktop, folder: start.idle(desktop, folder, 10 if quick else 60),
        "flood": flood.figures,
    }


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("only", nargs="*", metavar="NAME", help="only these: pops, lookup, answers, start, memory, idle, flood")
    parser.add_argument("--quick", action="store_true", help="fewer rounds, under 90 s: whether it works, not how well")
    parser.add_argument("--events", type=int, metavar="N", help="instead: N events as fast as they are answered")
    parser.add_argument("--million", action="store_const", const=1_000_000, dest="events", help="the same as --events 1000000")
    parser.add_argument(
        "--calls",
        nargs="?",
        type=int,
        const=1_000_000,
        metavar="N",
        help="instead: a journal of a million calls (or N), some four minutes",
    )
    parser.add_argument("--relay", action="store_true", help="instead: a relay with 1,000 desktops, some three minutes")
    given = parser.parse_args()
    chosen = measures(given.quick)
    if given.relay:
        chosen = {"relay": lambda _, folder: relay.figures(folder)}
    elif given.calls:
        chosen = {"calls": lambda _, folder: million_calls.figures(folder, given.calls)}
    elif given.events:
        chosen = {"events": lambda desktop, folder: flood.million(desktop, folder, given.events)}
    elif given.only:
        chosen = {name: chosen[name] for name in given.only}
    found: list[Figure] = []
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="screenpop-bench-") as named:
        folder = Path(named)
        with XDesktop(folder / "desktop") as desktop:
            for name, measure in chosen.items():
                print(f"{name} …", flush=True)
                found += measure(desktop, folder)
    print(f"\n{HEAD}", *(figure.line() for figure in found), sep="\n")
    print(f"\n{time.monotonic() - began:.0f} s on {sys.platform}, Python {sys.version.split()[0]}.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
