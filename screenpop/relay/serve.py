"""`screenpop relay serve`: the ingress as a process of its own, without a screen or a keyring, until it is told to end."""

from __future__ import annotations

import asyncio
import logging
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import filelock

from screenpop.relay.folder import RelayFolder, RelaySettings
from screenpop.system import logs
from screenpop.trouble import Trouble

log = logging.getLogger(__name__)


def serve(folder: Path, verbose: bool) -> int:
    """Take events until SIGTERM or SIGINT; answers the exit code. Logs to stderr, for the service manager's journal. Raises Trouble."""
    relay = RelayFolder(folder)
    settings = RelaySettings.read(relay)
    _log_to_stderr(verbose)
    with _alone(relay):
        asyncio.run(_until_told(relay, settings))
    return 0


async def _until_told(folder: RelayFolder, settings: RelaySettings) -> None:
    try:
        from screenpop.relay.ingress import Ingress  # noqa: PLC0415 - a desktop's installation lacks what it needs
    except ModuleNotFoundError as error:
        raise Trouble(
            f"The ingress needs {error.name}", "It comes with the extra `relay`", "pip install 'screenpop[relay]'"
        ) from error
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(logs.loop_handler)
    told = asyncio.Event()
    for each in (signal.SIGTERM, signal.SIGINT):
        signal.signal(each, lambda number, frame: loop.call_soon_threadsafe(told.set))
    async with Ingress(folder, settings):
        await told.wait()
        log.info("Ending")


@contextmanager
def _alone(folder: RelayFolder) -> Iterator[None]:
    """A spool has one writer: a second ingress needs a folder of its own. Raises Trouble."""
    lock = filelock.FileLock(folder.spool / "lock", mode=0o600)
    try:
        folder.spool.mkdir(parents=True, exist_ok=True, mode=0o700)
        lock.acquire(blocking=False)
    except filelock.Timeout:
        happened = f"Its spool is in use ({folder.spool})"
        remedy = "Stop the other one, or give this one a copy of the folder without the spool"
        raise Trouble("Another ingress runs on this folder", happened, remedy) from None
    except OSError as error:
        # With NATS there, events can be taken all the same.
        log.error("The spool's folder cannot be locked: %s", error)
    try:
        yield
    finally:
        lock.release()


def _log_to_stderr(verbose: bool) -> None:
    screen = logging.StreamHandler(sys.stderr)
    screen.setFormatter(logs.Redacting())
    root = logging.getLogger()
    root.addHandler(screen)
    root.setLevel(logging.DEBUG if verbose else logging.INFO)
