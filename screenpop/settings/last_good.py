"""The last settings that were good, kept in a file of their own: a slip of the hand at noon must not make the evening's start forget whose desk this is."""

from __future__ import annotations

import logging

from screenpop.settings import file, private_file
from screenpop.settings.file import Loaded
from screenpop.settings.model import Settings
from screenpop.system.paths import Profile
from screenpop.trouble import Trouble

log = logging.getLogger(__name__)


def load(profile: Profile) -> Settings | None:
    """None if there never were any. Never raises."""
    return file.load(profile.last_good).settings if profile.last_good.exists() else None


def keep(profile: Profile, loaded: Loaded) -> None:
    """Remember these settings, if nothing is wrong with them. Never raises: it is only for the next slip."""
    if loaded.problems:
        return
    path, kept = profile.settings, profile.last_good
    try:
        text = path.read_text("utf-8") if path.exists() else ""
        if not kept.exists() or kept.read_text("utf-8") != text:
            private_file.write(kept, text)
    except (OSError, UnicodeError, Trouble) as error:
        log.warning("The good settings could not be kept aside: %s", error)
