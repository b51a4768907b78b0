"""A journal with very many calls: how long recents, scrolling, a letter of a search and the badge take beside the bare queries,
how much memory they cost, and how an export streams. `--calls N` for another number than a million."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from tests.benchmarks import calls_made
from tests.benchmarks.process import ROOT
from tests.benchmarks.report import Figure, percentile

_ROUNDS = 40
_TIMES, _PLUS_MS = 2.0, 20.0
_MOST_MIB = 20.0


def figures(folder: Path, calls: int) -> list[Figure]:
    full, empty = folder / "many" / "calls.db", folder / "none" / "calls.db"
    for path, wanted in ((full, calls), (empty, 0)):
        path.parent.mkdir()
        began = time.monotonic()
        calls_made.make(path, wanted)
        print(f"{wanted:,} calls made in {time.monotonic() - began:.0f} s, {path.stat().st_size / 2**20:,.0f} MiB", flush=True)
    calls_made.check(full, calls)
    of_many, of_none = _session(full), _session(empty)
    if of_many["calls"] != calls:
        raise RuntimeError(f"the recents have {of_many['calls']} calls, not {calls}")
    grown = of_many["resident_mib"] - of_none["resident_mib"]
    beside = f"with an empty journal: {of_none['resident_mib']:,.0f} MiB"
    return [
        _beside(f"{calls:,} calls: recents open, p95", of_many["opened"]),
        _beside("scroll to any place, p95", of_many["scrolled"]),
        _beside("a letter more in a search, p95", of_many["typed"]),
        _beside("the badge, p95", of_many["badge"]),
        Figure(
            "resident memory after all that",
            f"{of_many['resident_mib']:,.0f} MiB",
            beside,
            None,
            f"≤ {_MOST_MIB:g} MiB more",
            grown <= _MOST_MIB,
        ),
        _export(of_many),
    ]


def _session(path: Path) -> dict[str, Any]:
    command = [sys.executable, "-m", "tests.benchmarks.calls_session", str(path), str(_ROUNDS)]
    done = subprocess.run(command, cwd=ROOT, env=dict(os.environ), capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(done.stderr[-2000:])
    return dict(json.loads(done.stdout))


def _beside(what: str, pairs: list[tuple[float, float]]) -> Figure:
    ours, bare = (percentile([pair[n] for pair in pairs], 95) for n in (0, 1))
    target = f"≤ {_TIMES:g} × + {_PLUS_MS:g} ms"
    return Figure(
        what, f"{ours:,.1f} ms", f"the bare query: {bare:,.1f} ms", ours / bare, target, ours <= _TIMES * bare + _PLUS_MS
    )


def _export(measured: dict[str, Any]) -> Figure:
    rate = measured["exported"] / measured["export_s"]
    what = f"{measured['exported']:,} calls exported as CSV, calls a second"
    more = measured["export_mib"]
    return Figure(
        what,
        f"{rate:,.0f}",
        f"memory at most {more:.1f} MiB more than before",
        None,
        f"≤ {_MOST_MIB:g} MiB more",
        more <= _MOST_MIB,
    )
