"""screenpop as a process of its own on the desktop, used from outside only: requests, commands, what it gave the browser."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

from screenpop import post
from screenpop.calls.event import EventKind
from screenpop.system import control
from screenpop.system.paths import Profile
from tests.journey.wait import wait_until
from tests.journey.xdesktop import XDesktop

ROOT = Path(__file__).parents[2]
START_S = 30.0
END_S = 10.0


class Screenpop:
    """One profile and, between `start` and `terminate` or `kill`, the program running on it; it may be started again."""

    def __init__(self, desktop: XDesktop, profile: Path) -> None:
        self.profile = profile
        self.process: subprocess.Popen[bytes] | None = None
        self.urls: dict[str, str] = {}
        profile.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._opened = profile.parent / "opened"
        browser = profile.parent / "browser"
        browser.write_text(f"#!/bin/sh\nprintf '%s\\n' \"$1\" >>'{self._opened}'\n")
        browser.chmod(0o700)
        self.environment = {**desktop.environment, "SCREENPOP_SECRETS": "file", "BROWSER": str(browser)}

    def start(self, *arguments: str) -> None:
        """Start the program and wait until it listens."""
        self.process = self.launch(*arguments)
        wait_until(self._listens, START_S, "screenpop listening")

    def launch(self, *arguments: str) -> subprocess.Popen[bytes]:
        """Start the program and wait for nothing. What it says is in `output`."""
        command = [*self._command("run"), "--port", "0", "--verbose", *arguments]
        with self._output.open("ab") as said:
            return subprocess.Popen(command, cwd=ROOT, env=self.environment, stdout=said, stderr=subprocess.STDOUT)

    def run(self, command: str, *arguments: str) -> subprocess.CompletedProcess[str]:
        """One of the program's commands on this profile, done."""
        whole = [*self._command(command), *arguments]
        return subprocess.run(whole, cwd=ROOT, env=self.environment, capture_output=True, text=True, timeout=60, check=False)

    def post(self, kind: str, **fields: str) -> str:
        """Post the documentation's example of an event, with a fresh uuid and these fields changed; Trouble if refused."""
        return post.example(self.urls["any"], EventKind(kind), fields.items())

    def calls(self, *arguments: str) -> list[dict[str, Any]]:
        """The recents, as `calls --json` lists them."""
        listed = self.run("calls", "--json", *arguments)
        assert listed.returncode == 0, listed.stderr
        calls: list[dict[str, Any]] = json.loads(listed.stdout)["calls"]
        return calls

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

    @property
    def _output(self) -> Path:
        return self.profile.parent / "output.txt"

    def _command(self, name: str) -> list[str]:
        return [sys.executable, "-m", "screenpop", name, "--profile", str(self.profile)]

    def _listens(self) -> bool:
        """Asked over the control socket, since `screenpop urls` would answer in the place of an app that has not started yet."""
        assert self.process is not None
        assert self.process.poll() is None, f"screenpop ended by itself with {self.process.returncode}:\n{self.output()}"
        try:
            control.ask(Profile.of(str(self.profile)), "urls", {}, timeout_s=5)
        except control.NobodyListening:
            return False
        answered = self.run("urls", "--json")
        assert answered.returncode == 0, answered.stderr
        self.urls = json.loads(answered.stdout)
        return True
