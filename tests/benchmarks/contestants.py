"""What is measured, each as a process on the desktop: screenpop, the bare program beside it, and Debian's own parts."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Protocol
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import Request, urlopen

import tomlkit

from screenpop.calls.event import EventKind
from screenpop.system import control
from screenpop.system.paths import Profile
from tests.benchmarks.process import Process, free_port
from tests.journey.wait import wait_until
from tests.journey.xdesktop import XDesktop

_START_S = 30.0
_SETTINGS: dict[str, dict[str, Any]] = {
    "extensions": {"mine": ["201"]},
    "numbers": {"area_code": "03"},
    "crm": {"url": "https://crm.example/search?q={e164}"},
}


class Contestant(Protocol):
    """Something that listens and shows a number. `url`: where to post any event; `hide` takes away what it shows."""

    name: str
    url: str
    process: Process

    def event_url(self, kind: EventKind) -> str: ...
    def hide(self) -> None: ...


class Screenpop:
    """The program on a profile of its own, with a tray, windows and CRM as a person has them. `command` starts it otherwise
    than usual (its arguments follow)."""

    name = "screenpop"

    def __init__(self, desktop: XDesktop, folder: Path, command: tuple[str, ...] = ("-m", "screenpop", "run")) -> None:
        self.profile = Profile.of(str(folder))
        self.url = ""
        self._folder, self._command = folder, command
        self._environment = {**desktop.environment, "SCREENPOP_SECRETS": "file", "BROWSER": "true"}
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        settings = {"listener": {"port": free_port()}, **_SETTINGS}
        self.profile.settings.write_text(tomlkit.dumps(settings), encoding="utf-8")

    def launch(self) -> Process:
        """Start it and wait for nothing."""
        command = [sys.executable, *self._command, "--profile", str(self.profile.folder)]
        self.process = Process(command, self._environment, self._folder / "said.txt")
        return self.process

    def start(self) -> Screenpop:
        """Start it and wait until it listens."""
        self.launch()
        self.url = wait_until(self._listens, _START_S, "screenpop listening")["any"]
        return self

    def _listens(self) -> dict[str, str] | None:
        self.process.check()
        try:
            said = control.ask(self.profile, "urls", {}, timeout_s=5)
        except control.NobodyListening:
            return None
        urls: dict[str, str] | None = said["urls"] if said["listening"] else None
        return urls

    def event_url(self, kind: EventKind) -> str:
        return f"{self.url}/{kind}"

    def hide(self) -> None:
        control.ask(self.profile, "dismiss", {}, timeout_s=5)


class Bare:
    """The floor: the same libraries and loop, one window, one label."""

    name = "bare program"

    def __init__(self, desktop: XDesktop, folder: Path) -> None:
        self._environment, self._log = desktop.environment, folder / "bare.txt"
        self._port = free_port()
        self.url = f"http://127.0.0.1:{self._port}"

    def launch(self, *arguments: str) -> Process:
        """Start it and wait for nothing."""
        command = [sys.executable, "-m", "tests.benchmarks.bare", str(self._port), *arguments]
        self.process = Process(command, self._environment, self._log)
        return self.process

    def start(self, *arguments: str) -> Bare:
        """Start it and wait until it listens. Its window is hidden, but for `--shown`."""
        self.launch(*arguments)
        wait_until(lambda: answers(self.url), _START_S, "the bare program listening")
        return self

    def event_url(self, kind: EventKind) -> str:
        return f"{self.url}/pop"

    def hide(self) -> None:
        post(f"{self.url}/hide", {})


class DebianParts:
    """The peer: Debian's `webhook` runs `notify-send`, and the desktop's dunst shows it."""

    name = "webhook + notify-send + dunst"

    def __init__(self, desktop: XDesktop, folder: Path) -> None:
        self._environment, self._folder = desktop.environment, folder
        self._port = free_port()
        self.url = f"http://127.0.0.1:{self._port}/hooks/pop"

    def start(self) -> DebianParts:
        """Start it and wait until it listens."""
        arguments = [{"source": "string", "name": "Call from"}, {"source": "payload", "name": "from"}]
        hook = {"id": "pop", "execute-command": "/usr/bin/notify-send", "pass-arguments-to-command": arguments}
        hooks = self._folder / "hooks.json"
        hooks.write_text(json.dumps([hook]))
        command = ["webhook", "-hooks", str(hooks), "-ip", "127.0.0.1", "-port", str(self._port)]
        self.process = Process(command, self._environment, self._folder / "webhook.txt")
        wait_until(lambda: answers(self.url.removesuffix("/hooks/pop")), _START_S, "webhook listening")
        return self

    def event_url(self, kind: EventKind) -> str:
        return self.url

    def hide(self) -> None:
        subprocess.run(["dunstctl", "close-all"], env=self._environment, check=True, timeout=10)


def post(url: str, fields: Mapping[str, str]) -> int:
    """Post a form; the status of the answer."""
    try:
        with urlopen(Request(url, urlencode(fields).encode("ascii"), method="POST"), timeout=10) as answer:
            return int(answer.status)
    except HTTPError as refused:
        return refused.code


def answers(url: str) -> bool:
    """Whether anything, be it a refusal, comes from there."""
    try:
        return post(url, {}) > 0
    except OSError:
        return False
