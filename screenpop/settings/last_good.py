"""The last settings that were good, kept in a file of their own: a slip of the hand at noon must not make the evening's start forget whose desk this is."""

from __future__ import annotations

import logging
from pathlib import Path

from screenpop.settings import file, private_file
from screenpop.settings.file import Loaded
from screenpop.trouble import Trouble

log = logging.getLogger(__name__)


def load(path: Path, kept: Path) -> Loaded:
    """Read the settings; what is wrong in them has its value of the last time that nothing was (`kept`). Never raises."""
    return file.load(path, last_good=file.load(kept).settings if kept.exists() else None)


def keep(path: Path, kept: Path, loaded: Loaded) -> None:
    """Remember these settings, if nothing is wrong with them. Never raises: it is only for the next slip."""
    if loaded.problems:
        return
    try:
        text = path.read_text("utf-8") if path.exists() else ""
        if not kept.exists() or kept.read_text("utf-8") != text:
            private_file.write(kept, text)
    except (OSError, UnicodeError, Trouble) as error:
        log.warning("The good settings could not be kept aside: %s", error)
