"""screenpop as a process of its own, offscreen, on a disk that a test may fill, lock, damage or pull from under it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
import uuid
from collections.abc import Mapping, Sequence
from http.client import HTTPConnection
from pathlib import Path
from typing import Any
from urllib.parse import urlencode, urlsplit

from screenpop.calls.event import EventKind
from screenpop.intake.url_networks import EXAMPLES
from screenpop.system import control
from screenpop.system.paths import Profile
from tests.journey.preloaded import Started
from tests.journey.wait import wait_until

ROOT = Path(__file__).parents[2]
START_S = 30.0
ALL_CALLS = "1000000"
SETTINGS = """\
[listener]
port = 0
[extensions]
mine = ["201"]
[crm]
url = "https://crm.example/search?q={{e164}}"
open = "{open}"
"""


class Program:
    """One profile, and the program on it, which may be started again and again.

    `folder` keeps what is not the profile's: the browser that writes down what it is asked to open, what the program says.
    `plant` is a call of `tests.durability.plants` that is made in each process before anything else: a fault, or an eye.
    `in_places`: the profile is not one folder, but in the platform's places, as a person's is.
    """

    def __init__(
        self, folder: Path, profile: Path | None = None, *, plant: str = "", opens: str = "click", in_places: bool = False
    ) -> None:
        self.folder = folder
        self.environment = _environment(folder, plant)
        self._plant = plant
        self.profile = _places(folder / "home") if in_places else Profile.of(profile or folder / "profile")
        self.process: subprocess.Popen[bytes] | Started | None = None
        self.url = ""
        self._chosen = [] if in_places else ["--profile", str(self.profile.folder)]
        self.profile.prepare()
        self.profile.settings.write_text(SETTINGS.format(open=opens), encoding="utf-8")

    def start(self, *in_front: str) -> int:
        """Start and wait until it listens; its pid. `in_front`: a command that becomes the program, such as `strace -D`."""
        output = self.folder / "output.txt"
        if in_front or self._plant:
            with output.open("ab") as said:
                self.process = subprocess.Popen(
                    [*in_front, *self._command("run")],
                    cwd=ROOT,
                    env=self.environment,
                    stdin=subprocess.DEVNULL,
                    stdout=said,
                    stderr=subprocess.STDOUT,
                )
        else:
            self.process = Started(["run", *self._chosen], self.environment, ROOT, output)
        self.url = wait_until(self._listens, START_S, "screenpop listening")
        return self.process.pid

    def _listens(self) -> str | None:
        assert self.process is not None
        assert self.process.poll() is None, f"it ended by itself: {self.said()}"
        try:
            said = control.ask(self.profile, "urls", timeout_s=10)
        except control.NobodyListening:
            return None
        return str(said["local"]) if said["listening"] else None

    def terminate(self) -> None:
        assert self.process is not None
        self.process.terminate()
        assert self.process.wait(10) == 0, self.said()
        self.process = None

    def kill(self) -> None:
        """SIGKILL: the process gets no chance to do anything any more."""
        if self.process is not None:
            self.process.kill()
            self.process.wait()
            self.process = None

    def run(self, command: str, *arguments: str, in_front: Sequence[str] = ()) -> subprocess.CompletedProcess[str]:
        whole = [*in_front, *self._command(command), *arguments]
        return subprocess.run(whole, cwd=ROOT, env=self.environment, capture_output=True, text=True, timeout=120, check=False)

    def said(self) -> str:
        """What it said on the terminal and in its log."""
        return "\n".join(
            file.read_text("utf-8", "replace") for file in (self.folder / "output.txt", self.profile.logs) if file.exists()
        )

    def calls(self) -> dict[str, dict[str, Any]]:
        """All calls, as `calls --json` lists them, by their uuid."""
        listed = self.run("calls", "--json", "--limit", ALL_CALLS)
        assert listed.returncode == 0, listed.stderr
        return {call["call_event_uuid"]: call for call in json.loads(listed.stdout)["calls"]}

    def rebuild(self) -> str:
        """What `screenpop rebuild` says."""
        done = self.run("rebuild")
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()

    def journal_findings(self, in_front: Sequence[str] = ()) -> list[dict[str, Any]]:
        """What `doctor --json` finds about the journal. Its exit code must agree with what it found."""
        examined = self.run("doctor", "--json", in_front=in_front)
        assert examined.stdout, examined.stderr
        report = json.loads(examined.stdout)
        broken = any(finding["severity"] == "broken" for finding in report["findings"])
        assert (examined.returncode, report["broken"]) == (int(broken), broken)
        return [finding for finding in report["findings"] if finding["check"] == "journal"]

    def journal_finding(self, in_front: Sequence[str] = ()) -> dict[str, Any]:
        """The only one."""
        (finding,) = self.journal_findings(in_front)
        return finding

    def opened(self) -> list[str]:
        """The addresses that the browser was asked to open, in order."""
        opened = self.folder / "opened"
        return opened.read_text().splitlines() if opened.exists() else []

    def labels(self) -> list[str]:
        """The texts that are on the screen. Needs the plant `say_labels()`."""
        assert self.process is not None
        seen = self.folder / "labels"
        if not seen.exists():
            os.mkfifo(seen)
        reading = os.open(seen, os.O_RDONLY | os.O_NONBLOCK)
        with open(reading, "rb", buffering=0) as labels:
            self.process.send_signal(signal.SIGUSR1)
            found: list[str] = json.loads(wait_until(lambda: labels.read(1 << 16), what="what is on the screen"))
        return found

    def _command(self, name: str) -> list[str]:
        return [sys.executable, "-m", "screenpop", name, *self._chosen]


def body(kind: EventKind, call: str, **fields: str) -> bytes:
    """The documentation's example of this event, as of now, of this call."""
    changed = {"start_time": str(int(time.time())), "call_event_uuid": call, **fields}
    return urlencode({**EXAMPLES[kind], **changed}).encode("ascii")


class Client:
    """One connection to the listener, kept alive."""

    def __init__(self, url: str) -> None:
        parts = urlsplit(url)
        self._path = parts.path
        self._connection = HTTPConnection(parts.hostname or "", parts.port or 0, timeout=60)

    def post(self, kind: EventKind, body: bytes) -> tuple[int, str | None]:
        """The status of the answer, and its Retry-After. OSError or HTTPException if there is none."""
        headers = {"Content-Type": "application/x-www-form-urlencoded"}
        self._connection.request("POST", f"{self._path}/{kind.value}", body, headers)
        answer = self._connection.getresponse()
        answer.read()
        return answer.status, answer.headers["Retry-After"]

    def close(self) -> None:
        self._connection.close()


def post(program: Program, kind: EventKind, call: str, **fields: str) -> tuple[int, str | None]:
    """One event by a connection of its own; the status of the answer, and its Retry-After."""
    client = Client(program.url)
    try:
        return client.post(kind, body(kind, call, **fields))
    finally:
        client.close()


def new_call() -> str:
    return str(uuid.uuid4())


def _places(home: Path) -> Profile:
    """Where the program looks by itself, in the environment below."""
    return Profile(home / "data" / "screenpop", home / "config" / "screenpop", home / "run" / "screenpop")


def _environment(folder: Path, plant: str) -> Mapping[str, str]:
    browser = folder / "browser"
    browser.write_text(f"#!/bin/sh\nprintf '%s\\n' \"$1\" >>'{folder / 'opened'}'\n")
    browser.chmod(0o700)
    planted = folder / "plant"
    planted.mkdir(exist_ok=True)
    (planted / "sitecustomize.py").write_text(f"from tests.durability import plants\n\nplants.{plant}\n" if plant else "")
    home = folder / "home"
    (home / "run").mkdir(parents=True, exist_ok=True, mode=0o700)
    return {
        **{name: os.environ[name] for name in ("PATH", "TMPDIR") if name in os.environ},
        "HOME": str(home),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_RUNTIME_DIR": str(home / "run"),
        "LANG": "C.UTF-8",
        "PYTHONPATH": f"{planted}{os.pathsep}{ROOT}",
        "QT_QPA_PLATFORM": "offscreen",
        "DBUS_SESSION_BUS_ADDRESS": "disabled:",
        "SCREENPOP_SECRETS": "file",
        "BROWSER": str(browser),
        "SEEN_LABELS": str(folder / "labels"),
    }
