"""A D-Bus of a test's own."""

from __future__ import annotations

import asyncio
import subprocess
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager

CONFIG = """<busconfig>
  <type>session</type>
  <listen>unix:dir={folder}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default"><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy>
</busconfig>
"""
"""Of one that starts no service by itself."""


@contextmanager
def running_bus(kind: str, environment: Mapping[str, str] | None = None) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """The daemon and its address. `kind` is an option of dbus-daemon: `--session`, `--config-file=…`."""
    command = ["dbus-daemon", kind, "--nofork", "--print-address"]
    daemon = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        assert daemon.stdout is not None
        yield daemon, daemon.stdout.readline().strip()
    finally:
        daemon.terminate()
        daemon.communicate()


async def until(true: Callable[[], object]) -> None:
    """Waits; TimeoutError after 10 s."""
    async with asyncio.timeout(10):
        while not true():
            await asyncio.sleep(0.01)
