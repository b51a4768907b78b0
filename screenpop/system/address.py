"""Where the control channel is: a socket that stands in the profile, however long its path; on Windows a named pipe."""

from __future__ import annotations

import contextlib
import os
import re
import secrets
import sys
from collections.abc import Iterator
from pathlib import Path

from screenpop.system.paths import Profile
from screenpop.trouble import Trouble

PATH_LIMIT = 100
"""Bytes of a socket's path that every system takes (Linux 107, macOS 103)."""


@contextlib.contextmanager
def address(profile: Profile, *, new: bool = False) -> Iterator[str]:
    """The name to connect to or, with `new`, to listen on: good while the block runs.

    A socket's path may be longer than a socket's address can be: Linux then reaches it through the folder's descriptor,
    elsewhere it is a Trouble. On Windows the pipe's name is made anew for each run and kept in the profile, so that no other
    user can guess it and answer in our place. Raises FileNotFoundError where no app has ever run, or none since it was closed.
    """
    path = profile.socket
    if sys.platform == "win32":
        yield new_pipe(path) if new else known_pipe(path)
    elif len(os.fsencode(path)) <= PATH_LIMIT:
        yield str(path)
    elif sys.platform == "linux":
        folder = os.open(path.parent, os.O_PATH | os.O_DIRECTORY | os.O_CLOEXEC)
        try:
            yield f"/proc/self/fd/{folder}/{path.name}"
        finally:
            os.close(folder)
    else:
        raise Trouble("The profile's path is too long", f"{path} is over {PATH_LIMIT} bytes", "Choose a shorter --profile")


_PIPE = re.compile(r"\\\\\.\\pipe\\screenpop-[0-9a-f]{32}")


def new_pipe(kept_in: Path) -> str:
    """A name for this run's pipe, written down in the profile."""
    name = rf"\\.\pipe\screenpop-{secrets.token_hex(16)}"
    kept_in.write_text(name, encoding="ascii")
    return name


def known_pipe(kept_in: Path) -> str:
    """The name that the running app wrote down. Raises FileNotFoundError where there is none."""
    try:
        name = kept_in.read_text(encoding="ascii")
    except UnicodeDecodeError:
        name = ""
    if not _PIPE.fullmatch(name):
        raise FileNotFoundError(kept_in)
    return name
