"""How many events a second are answered, each answer a promise that the event is on the disk."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from pathlib import Path

from tests.benchmarks import load
from tests.benchmarks.contestants import Bare, Screenpop, answers
from tests.benchmarks.process import Process, free_port
from tests.benchmarks.report import Figure, at_least, median
from tests.journey.wait import wait_until
from tests.journey.xdesktop import XDesktop

_CONNECTIONS = 16
_CALM_S = 2.0
_CLIENT_BOUND = 0.9
"""Of one processor: a sender that takes more may be what limits the figure."""


def figures(desktop: XDesktop, folder: Path, calls: int, rounds: int) -> list[Figure]:
    """Whole calls of four events, as fast as they are answered; screenpop and its floors by turns."""
    port = free_port()
    echo = Process([sys.executable, "-m", "tests.benchmarks.echo", str(port)], desktop.environment, folder / "echo.txt")
    ours, bare = Screenpop(desktop, folder / "answers").start(), Bare(desktop, folder).start()
    urls = {"screenpop": ours.url, "asyncio": f"http://127.0.0.1:{port}", "qasync": bare.url}
    processes = {"screenpop": ours.process, "asyncio": echo, "qasync": bare.process}
    try:
        wait_until(lambda: answers(urls["asyncio"]), 30, "the echo listening")
        time.sleep(_CALM_S)
        sent: dict[str, list[load.Sent]] = {name: [] for name in urls}
        used: dict[str, list[float]] = {name: [] for name in urls}
        for _ in range(rounds):
            for name, url in urls.items():
                before = processes[name].loop_cpu_s()
                sent[name].append(load.sent(load.send(url, calls, connections=_CONNECTIONS)))
                used[name].append(processes[name].loop_cpu_s() - before)
        _say_commits(ours, calls // 4)
    finally:
        for process in processes.values():
            process.end()
    a_second = {name: median([each.a_second for each in results]) for name, results in sent.items()}
    for name, results in sent.items():
        late = median([each.p99 for each in results]) * 1000
        loop = median([seconds / sum(each.statuses.values()) for seconds, each in zip(used[name], results, strict=True)]) * 1e6
        print(
            f"  {name}: {a_second[name]:,.0f} a second, p99 {late:.0f} ms, the loop's thread {loop:.0f} µs of processor time an answer, "
            f"the client's processor {results[0].cpu:.0%}",
            flush=True,
        )
    bound = max(each.cpu for results in sent.values() for each in results) > _CLIENT_BOUND
    what = f"durable answers at {_CONNECTIONS} connections" + (" (THE CLIENT WAS THE LIMIT: no result)" if bound else "")
    unit = "a second"
    return [
        at_least(what, a_second["screenpop"], unit, a_second["asyncio"], "aiohttp echo on asyncio, nothing written", 0.6),
        at_least(what, a_second["screenpop"], unit, a_second["qasync"], "the same echo on qasync, in the bare program", 0.6),
    ]


def _say_commits(ours: Screenpop, calls: int) -> None:
    """How many syncs of the disk so many answers take; counted in a run of their own, for counting costs time."""
    counted = ours.profile.folder / "syncs.txt"
    command = ["strace", "-f", "-c", "-e", "trace=fdatasync,fsync", "-o", str(counted), "-p", str(ours.process.pid)]
    strace = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    assert strace.stderr is not None
    strace.stderr.readline()  # "attached"
    sent = load.sent(load.send(ours.url, calls, connections=_CONNECTIONS))
    strace.send_signal(signal.SIGINT)
    strace.communicate(timeout=30)
    lines = [line.split() for line in counted.read_text().splitlines()]
    syncs = sum(int(line[3]) for line in lines if line and line[-1] in ("fdatasync", "fsync"))
    print(f"  {syncs} syncs of the disk for {sum(sent.statuses.values())} answers, counted by strace", flush=True)
