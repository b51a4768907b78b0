"""Which program listens on a port, so that "the port is taken" can say by whom. Linux tells in /proc; elsewhere nobody is named."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_LISTENING = "0A"
"""TCP_LISTEN of Linux's include/net/tcp_states.h, as /proc/net/tcp prints it."""


@dataclass(frozen=True, slots=True)
class Owner:
    """A process, and the program in it."""

    pid: int
    name: str


def owner_of(port: int, proc: Path = Path("/proc")) -> Owner | None:
    """The program that listens on a TCP port of this machine; None where that cannot be found out.

    Reads a link for every open file of every process, which takes tens of milliseconds: not on an event loop's thread.
    """
    sockets = {f"socket:[{inode}]" for inode in _listening_inodes(port, proc)}
    if not sockets:
        return None
    for process in sorted((entry for entry in proc.iterdir() if entry.name.isdecimal()), key=lambda entry: int(entry.name)):
        if not sockets.isdisjoint(_open_files(process)):
            return Owner(int(process.name), _name(process))
    return None


def user_of(port: int, proc: Path = Path("/proc")) -> int | None:
    """The user id of whoever listens on a TCP port of this machine, which Linux tells of other people's programs too."""
    return next((int(columns[7]) for columns in _listening_lines(port, proc)), None)


def programs_of(user: int, proc: Path = Path("/proc")) -> Iterator[tuple[int, str]]:
    """The processes of a user, with their command lines."""
    for process in sorted((entry for entry in proc.iterdir() if entry.name.isdecimal()), key=lambda entry: int(entry.name)):
        try:
            if process.stat().st_uid == user:
                yield int(process.name), (process / "cmdline").read_bytes().replace(b"\0", b" ").decode("utf-8", "replace")
        except OSError:
            continue


def _listening_inodes(port: int, proc: Path) -> Iterator[str]:
    return (columns[9] for columns in _listening_lines(port, proc))


def _listening_lines(port: int, proc: Path) -> Iterator[list[str]]:
    for table in ("tcp", "tcp6"):
        try:
            lines = (proc / "net" / table).read_text("ascii").splitlines()[1:]
        except OSError:
            continue
        for line in lines:
            columns = line.split()
            if columns[3] == _LISTENING and int(columns[1].rpartition(":")[2], 16) == port:
                yield columns


def _open_files(process: Path) -> Iterator[str]:
    """Other people's processes, and those that end meanwhile, have none to show."""
    try:
        for link in (process / "fd").iterdir():
            yield str(link.readlink())
    except OSError:
        return


def _name(process: Path) -> str:
    try:
        return (process / "comm").read_text("utf-8", "replace").strip()
    except OSError:
        return "unknown"
