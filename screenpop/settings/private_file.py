"""Files that only their owner may read, written whole or not at all."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from screenpop.trouble import Trouble


def write(path: Path, text: str) -> None:
    """Put `text` (UTF-8) in place of the file: 0600, on disk before the old one is gone. A link stays, its target is replaced.

    Raises Trouble; the old file is then as it was.
    """
    target = Path(os.path.realpath(path))
    try:
        target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        handle, name = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(text.encode("utf-8"))
                file.flush()
                os.fsync(file.fileno())
            Path(name).replace(target)
        except BaseException:
            Path(name).unlink()
            raise
        _sync_folder(target.parent)
    except (OSError, UnicodeError) as error:
        raise Trouble(
            f"{path.name} cannot be written",
            f"{path}: {reason(error)}. It is as it was before",
            "Make room on the disk, or give your user the right to write there, and try again",
        ) from error


def reason(error: Exception) -> str:
    """The system's words for a failure, without number and path."""
    return (error.strerror if isinstance(error, OSError) else None) or type(error).__name__


def _sync_folder(folder: Path) -> None:
    """The new name is on disk too; Windows has no such call for a folder."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
