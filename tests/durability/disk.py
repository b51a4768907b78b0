"""A disk that a test can fill: a small one of its own where this user may mount one, else a limit on the program's writing."""

from __future__ import annotations

import os
import resource
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Protocol

SIZE = "6m"


class Disk(Protocol):
    """`words` is what a person must be told while it is full."""

    folder: Path
    words: str

    def fill(self, pid: int) -> None:
        """From now on nothing more can be written by the process."""

    def free(self, pid: int) -> None:
        """There is space again."""


class SmallDisk:
    """A tmpfs."""

    words = "the disk is full"

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def fill(self, pid: int) -> None:
        with suppress(OSError), (self.folder / "filler").open("wb", buffering=0) as filler:
            while filler.write(bytes(4096)):
                pass

    def free(self, pid: int) -> None:
        (self.folder / "filler").unlink()


class WriteLimit:
    """RLIMIT_FSIZE of the running process: no file may be written any more, as with a quota (EFBIG)."""

    words = "the disk reports an error"

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def fill(self, pid: int) -> None:
        resource.prlimit(pid, resource.RLIMIT_FSIZE, (0, resource.RLIM_INFINITY))

    def free(self, pid: int) -> None:
        resource.prlimit(pid, resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))


@contextmanager
def small_disk(folder: Path) -> Iterator[Disk]:
    """A small disk at `folder`; where this user may not mount one, the limit instead."""
    folder.mkdir()
    mounted = (
        os.geteuid() == 0
        and not subprocess.run(
            ["mount", "-t", "tmpfs", "-o", f"size={SIZE},mode=700", "screenpop-test", str(folder)],
            capture_output=True,
            check=False,
        ).returncode
    )
    if not mounted:
        yield WriteLimit(folder)
        return
    try:
        yield SmallDisk(folder)
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)
