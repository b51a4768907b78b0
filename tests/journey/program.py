"""screenpop as a process of its own on the desktop, used from outside only: requests, commands, what it gave the browser."""

from __future__ import annotations

import io
import json
import re
import signal
import subprocess
import sys
import time
import uuid
from collections.abc import Mapping
from contextlib import redirect_stdout, suppress
from pathlib import Path
from typing import Any

import tomlkit

from screenpop import cli, post
from screenpop.calls.event import EventKind
from screenpop.system import control
from screenpop.system.paths import Profile
from screenpop.trouble import Trouble
from tests.journey.preloaded import Started
from tests.journey.wait import wait_until
from tests.journey.xdesktop import XDesktop

ROOT = Path(__file__).parents[2]
START_S = 30.0
END_S = 10.0
_READ_AGAIN = "The settings were read again."
Tables = Mapping[str, Mapping[str, Any]]
"""Of settings.toml: table, key, value."""
SETTINGS: Tables = {
    "listener": {"port": 0},
    "extensions": {"mine": ["201"]},
    "numbers": {"area_code": "03"},
    "crm": {"url": "https://crm.example/search?q={e164}"},
}


class Screenpop:
    """One profile and, between `start` and `terminate` or `kill`, the program running on it; it may be started again."""

    def __init__(self, desktop: XDesktop, profile: Path, tables: Tables | None = None) -> None:
        self.profile = Profile.of(str(profile))
        self.process: subprocess.Popen[bytes] | Started | None = None
        self.urls: dict[str, str] = {}
        profile.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._opened = profile.parent / "opened"
        self._output = profile.parent / "output.txt"
        browser = profile.parent / "browser"
        browser.write_text(f"#!/bin/sh\nprintf '%s\\n' \"$1\" >>'{self._opened}'\n")
        browser.chmod(0o700)
        self.environment = {**desktop.environment, "SCREENPOP_SECRETS": "file", "BROWSER": str(browser)}
        self.configure(tables or {})

    def configure(self, tables: Tables) -> None:
        """Write settings.toml: the usual settings of a journey, with these keys changed."""
        whole = {table: {**SETTINGS.get(table, {}), **tables.get(table, {})} for table in {**SETTINGS, **tables}}
        self.write_settings(tomlkit.dumps(whole))

    def change_settings(self, tables: Tables) -> None:
        """The same while the program runs; waits until it has read them."""
        before = self.output().count(_READ_AGAIN)
        self.configure(tables)
        wait_until(lambda: self.output().count(_READ_AGAIN) > before, what="the settings to be read again")

    def write_settings(self, text: str) -> None:
        """In place, as some editors do."""
        self.profile.settings.write_text(text, encoding="utf-8")

    def start(self, *arguments: str) -> None:
        """Start the program and wait until it listens."""
        self.process = self._begun(*arguments)
        self.urls = wait_until(self._listens, START_S, "screenpop listening")

    def start_in_trouble(self) -> None:
        """Start the program where it cannot listen, and wait until it answers."""
        self.process = self._begun()
        wait_until(self.answers, START_S, "screenpop answering")

    def launch(self, *arguments: str) -> subprocess.Popen[bytes]:
        """Start the program from nothing, as a person does, and wait for nothing. What it says is in `output`."""
        with self._output.open("ab") as said:
            command = [sys.executable, "-m", "screenpop", *self._words("run"), "--verbose", *arguments]
            return subprocess.Popen(command, cwd=ROOT, env=self.environment, stdout=said, stderr=subprocess.STDOUT)

    def run(self, command: str, *arguments: str, typed: str | None = None) -> subprocess.CompletedProcess[str]:
        """One of the program's commands on this profile, done; `typed` is what it reads from its standard input."""
        whole = [sys.executable, "-m", "screenpop", *self._words(command), *arguments]
        return subprocess.run(
            whole, cwd=ROOT, env=self.environment, input=typed, capture_output=True, text=True, timeout=60, check=False
        )

    def answers(self) -> dict[str, Any] | None:
        """What the program says over its control socket of where it listens; None while nothing answers there.

        `screenpop urls` would answer in the place of an app that has not started yet.
        """
        try:
            said: dict[str, Any] = control.ask(self.profile, "urls", {}, timeout_s=5)
        except control.NobodyListening:
            return None
        return said

    def dismiss_all(self) -> None:
        """Close every card, as `screenpop dismiss` does the newest."""
        with suppress(Trouble):
            while True:
                control.ask(self.profile, "dismiss", {})

    def post(self, kind: str, **fields: str) -> str:
        """Post the documentation's example of an event as of now, with a fresh uuid and these fields changed, to the URL of
        that event; answers the uuid. Trouble if refused."""
        call = fields.setdefault("call_event_uuid", str(uuid.uuid4()))
        post.example(self.urls["any"], EventKind(kind), {"start_time": str(int(time.time())), **fields}.items())
        return call

    def calls(self, *arguments: str) -> list[dict[str, Any]]:
        """The recents, as `calls --json` lists them; read here, since a process for each look would take most of the time."""
        with redirect_stdout(io.StringIO()) as listed:
            assert cli.main(["calls", "--json", *arguments, "--profile", str(self.profile.folder)]) == 0
        calls: list[dict[str, Any]] = json.loads(listed.getvalue())["calls"]
        return calls

    def call(self, uuid: str) -> dict[str, Any]:
        """One call of the recents; AssertionError unless it is there exactly once."""
        found = [call for call in self.calls() if call["call_event_uuid"] == uuid]
        assert len(found) == 1
        return found[0]

    def opened(self) -> list[str]:
        """The addresses that the browser was asked to open, in order."""
        return self._opened.read_text().splitlines() if self._opened.exists() else []

    def output(self) -> str:
        """What the running program said on the terminal, of all its starts."""
        return self._output.read_text() if self._output.exists() else ""

    def terminate(self) -> int:
        """Ask the program to end, as a session manager does; its exit code. AssertionError if it takes 10 s."""
        assert self.process is not None, "it was not started"
        self.process.send_signal(signal.SIGTERM)
        try:
            return self.process.wait(END_S)
        except subprocess.TimeoutExpired:
            raise AssertionError(f"screenpop did not end in {END_S:g} s:\n{self.output()}") from None

    def kill(self) -> None:
        """As a crash would."""
        if self.process is not None:
            self.process.kill()
            self.process.wait()
            self.process = None

    def check_logs(self) -> None:
        """Whatever a journey did: nothing that nobody caught, no secret, no whole number, neither in the log nor on the terminal."""
        secrets = {url.split("/")[3] for url in self.urls.values()}
        for said in (self.output(), *(log.read_text() for log in self.profile.logs.parent.glob("*.log*"))):
            assert "Traceback" not in said, said
            assert not [secret for secret in secrets if secret in said], "a secret is in the log"
            numbers = re.findall(r"(?<![0-9a-f-])(?:\+?61|0)[2-478][0-9]{8}(?![0-9a-f])", said)
            assert not numbers, f"whole numbers are in the log: {numbers}"

    def _begun(self, *arguments: str) -> Started:
        return Started([*self._words("run"), "--verbose", *arguments], self.environment, ROOT, self._output)

    def _words(self, command: str) -> list[str]:
        return [command, "--profile", str(self.profile.folder)]

    def _listens(self) -> dict[str, str] | None:
        assert self.process is not None
        assert self.process.poll() is None, f"screenpop ended by itself with {self.process.returncode}:\n{self.output()}"
        said = self.answers()
        urls: dict[str, str] | None = said["urls"] if said is not None and said["listening"] else None
        return urls
