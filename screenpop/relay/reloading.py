"""Make the NATS servers read their users again, so that who was removed is out at once."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from screenpop.relay.folder import RelayFolder, RelaySettings
from screenpop.trouble import Trouble

_COMMAND_S = 60
_SIGHUP = 1  # has no name on Windows, where no process is found to send it to


def reload(folder: RelayFolder, settings: RelaySettings) -> bool:
    """Run the settings' command, or signal the servers of this computer; False if there is neither. Blocks as long as the command does.

    Raises Trouble for a command that fails.
    """
    if settings.reload.command:
        _run(settings.reload.command, folder.path)
        return True
    signalled = [_signal(pid) for pid in map(_pid, sorted(folder.nats.glob("node-*.pid"))) if pid]
    return any(signalled)


def _run(command: tuple[str, ...], folder: Path) -> None:
    title = "The NATS servers were not told to read their users again"
    remedy = "Correct relay.toml, [reload] command, and run this again"
    try:
        done = subprocess.run(command, cwd=folder, stdin=subprocess.DEVNULL, capture_output=True, timeout=_COMMAND_S, check=False)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise Trouble(title, f"{command[0]}: {error}", remedy) from error
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip().rpartition("\n")[2]
        raise Trouble(title, f"{command[0]} ended with {done.returncode}. {said}", remedy)


def _pid(path: Path) -> int | None:
    """The process that a pid file names, if it is a nats-server yet: a file may outlive its process, and the number be another's."""
    try:
        pid = int(path.read_text("ascii"))
        name = Path(f"/proc/{pid}/comm").read_text("utf-8", "replace").strip()
    except (OSError, ValueError):
        return None
    return pid if pid > 1 and name == "nats-server" else None


def _signal(pid: int) -> bool:
    try:
        os.kill(pid, _SIGHUP)
    except OSError:
        return False
    return True
