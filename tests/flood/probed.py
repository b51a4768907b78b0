"""screenpop with a probe in its loop: `python -m tests.flood.probed` takes what `screenpop run` takes.

A timer of 10 ms says how long the GUI does not answer. On SIGUSR1 the probe writes `probe.json` beside the settings: the worst
gap since the last time in seconds, how long `asyncio.sleep(0)` takes, and the callbacks that are waiting in the loop.
"""

from __future__ import annotations

import asyncio
import json
import os
import signal
import statistics
import sys
import time
from pathlib import Path
from typing import Any
from unittest.mock import patch

from PySide6.QtCore import Qt, QTimer

from screenpop import app, cli
from screenpop.desktop.loop import Loop

_TURNS = 2_000
_INTERVAL_MS = 10


class Probe:
    """Lives on the program's loop; `said` is the file."""

    def __init__(self, said: Path) -> None:
        self._said = said
        self._worst, self._last = 0.0, time.monotonic()
        self._timer = QTimer(interval=_INTERVAL_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start()
        self._tasks: set[asyncio.Task[None]] = set()
        signal.signal(signal.SIGUSR1, lambda *_: self._asked())

    def _tick(self) -> None:
        now = time.monotonic()
        self._worst, self._last = max(self._worst, now - self._last), now

    def _asked(self) -> None:
        task = asyncio.get_running_loop().create_task(self._say())
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _say(self) -> None:
        worst, self._worst = self._worst, 0.0
        loop = asyncio.get_running_loop()
        assert isinstance(loop, Loop)
        said = {"worst_gap_s": worst, "sleep0_s": await _sleep0(), "timers": len(loop._timers), "tasks": len(asyncio.all_tasks())}
        new = self._said.with_suffix(".new")
        new.write_text(json.dumps(said))
        new.replace(self._said)
        self._worst = 0.0


async def _sleep0() -> float:
    """The middle one of many turns: what else the machine does meanwhile makes some of them long, and is not meant."""
    times = []
    for _ in range(_TURNS):
        began = time.perf_counter()
        await asyncio.sleep(0)
        times.append(time.perf_counter() - began)
    return statistics.median(times)


def ask(pid: int, folder: Path, patience: float = 60.0) -> dict[str, Any]:
    """What the probe of this process says now."""
    said = folder / "probe.json"
    said.unlink(missing_ok=True)
    os.kill(pid, signal.SIGUSR1)
    until = time.monotonic() + patience
    while not said.exists():
        if time.monotonic() > until:
            raise TimeoutError(f"the probe said nothing in {patience:g} s")
        time.sleep(0.02)
    answer: dict[str, Any] = json.loads(said.read_text())
    return answer


def main() -> int:
    arguments = sys.argv[1:]
    folder = Path(arguments[arguments.index("--profile") + 1])
    desktop, probes = app._desktop, []

    def probed(*given: Any) -> Any:
        probes.append(Probe(folder / "probe.json"))
        return desktop(*given)

    with patch.object(app, "_desktop", probed):
        return cli.main(["run", *arguments])


if __name__ == "__main__":
    sys.exit(main())
