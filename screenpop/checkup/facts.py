"""What the checks look at."""

from __future__ import annotations

import os
import shlex
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from screenpop.finding import Finding, Request
from screenpop.settings.file import Loaded
from screenpop.settings.model import Settings
from screenpop.system.paths import Profile
from screenpop.trouble import Trouble

Found = Iterator[Finding]


def line(*words: str) -> str:
    """A command for this system's own terminal."""
    if os.name == "nt":
        return " ".join(f'"{word}"' if {*" &()^%"} & {*word} else word for word in words)
    return shlex.join(words)


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """`status` is what the running app says of itself (`screenpop.status`), None with none running; `unanswered` why it did not
    say it; `pid` its process then, where that is known.

    `desktop` is what `desktop.probe` saw.
    """

    profile: Profile
    loaded: Loaded
    status: dict[str, Any] | None
    unanswered: Trouble | None
    pid: int | None
    desktop: dict[str, Any]

    @property
    def settings(self) -> Settings:
        return self.loaded.settings

    @property
    def requests(self) -> tuple[Request, ...]:
        """The last ones that the running app answered, newest first."""
        return tuple(Request(**request) for request in self.said("requests") or ())

    def command(self, *words: str) -> str:
        """A command of screenpop's own for this profile, as one line for a terminal."""
        if Profile.of() == self.profile:
            return line("screenpop", *words)
        return line("screenpop", *words, "--profile", str(self.profile.folder))

    def said(self, what: str) -> Any:
        """One thing that the running app says of itself; None where it says nothing of it."""
        return self.status.get(what) if self.status is not None else None

    def trouble(self, what: str) -> Trouble | None:
        """One trouble that the running app has."""
        words = self.said(what)
        return Trouble(**words) if words is not None else None
