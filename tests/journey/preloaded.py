"""Starts of the program in half the time: a process that has imported it already divides itself for each of them.

To import Qt, aiohttp and the program is most of a start's work. What comes after it is the program's own: its command line, its
environment, its folder, its end. That a start from nothing works too is for the tests that `launch` it.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Mapping
from multiprocessing import get_context
from pathlib import Path

_FORKS = get_context("forkserver")
_FORKS.set_forkserver_preload(["screenpop.app", "screenpop.doctor"])


class Started:
    """A process of the program, with what `subprocess.Popen` offers of it."""

    def __init__(self, words: list[str], environment: Mapping[str, str], folder: Path, output: Path) -> None:
        self._process = _FORKS.Process(target=_become, args=(words, dict(environment), folder, output), daemon=True)
        self._process.start()
        assert self._process.pid is not None
        self.pid = self._process.pid

    @property
    def returncode(self) -> int | None:
        return self._process.exitcode

    def poll(self) -> int | None:
        return self.returncode

    def wait(self, timeout: float | None = None) -> int:
        self._process.join(timeout)
        if self.returncode is None:
            raise subprocess.TimeoutExpired("screenpop", timeout or 0)
        return self.returncode

    def send_signal(self, number: int) -> None:
        if self.poll() is None:
            os.kill(self.pid, number)

    def terminate(self) -> None:
        self.send_signal(signal.SIGTERM)

    def kill(self) -> None:
        self.send_signal(signal.SIGKILL)


def _become(words: list[str], environment: dict[str, str], folder: Path, output: Path) -> None:
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(environment)
    said = os.open(output, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    for stream in (1, 2):
        os.dup2(said, stream)
    os.close(said)
    sys.argv = ["screenpop", *words]
    from screenpop.cli import main

    sys.exit(main())
