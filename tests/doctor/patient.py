"""screenpop as a process of its own, to be broken for real; and the doctor who looks at it."""

from __future__ import annotations

import contextlib
import os
import shlex
import signal
import subprocess
import sys
import time
import uuid
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeVar
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import tomlkit

from screenpop import doctor, post
from screenpop.calls.event import EventKind
from screenpop.finding import Finding, Report, Severity
from screenpop.system import control
from screenpop.system.paths import Profile
from tests.journey.preloaded import Started

ROOT = Path(__file__).parents[2]
START_S = 30.0
AS_ROOT = [] if os.geteuid() == 0 else ["sudo", "-n"]
Tables = Mapping[str, Mapping[str, Any]]
SETTINGS: Tables = {
    "listener": {"port": 0},
    "extensions": {"mine": ["201"]},
    "crm": {"url": "https://crm.example/search?q={e164}"},
}
Found = TypeVar("Found")


def wait_until(look: Callable[[], Found | None], what: str, timeout: float = START_S) -> Found:
    until = time.monotonic() + timeout
    while not (found := look()):
        if time.monotonic() > until:
            raise AssertionError(f"not within {timeout:g} s: {what}")
        time.sleep(0.05)
    return found


class Patient:
    """One profile; between `start` and `end` the program runs on it, without a screen. `inside` goes before its command."""

    def __init__(self, folder: Path, environment: Mapping[str, str] | None = None, inside: Sequence[str] = ()) -> None:
        self.profile = Profile.of(folder)
        self.environment = {**os.environ, "SCREENPOP_SECRETS": "file", **(environment or {})}
        self.inside = inside
        self.process: subprocess.Popen[bytes] | Started | None = None
        folder.mkdir(mode=0o700, exist_ok=True)
        self.configure({})

    def configure(self, tables: Tables) -> None:
        """Write settings.toml: the usual settings with these keys changed; a running program has read them when this returns."""
        whole = {table: {**SETTINGS.get(table, {}), **tables.get(table, {})} for table in {**SETTINGS, **tables}}
        text, settings = tomlkit.dumps(whole), self.profile.settings
        if settings.exists() and settings.read_text(encoding="utf-8") == text:
            return
        before = self._readings()
        new = settings.with_name("settings.new")
        new.write_text(text, encoding="utf-8")
        new.replace(settings)  # at once: half of it would be read, too
        if self.process is not None:
            until = time.monotonic() + 3  # it may say nothing new to the program, which may be unable to log
            while self._readings() == before and time.monotonic() < until:
                time.sleep(0.05)
            time.sleep(0.2)  # for the listener to have moved

    def _readings(self) -> int:
        log = self.profile.logs
        return log.read_text(encoding="utf-8", errors="replace").count("The settings were read again.") if log.exists() else 0

    def start(self) -> None:
        """Until it answers, whether it listens or not."""
        words = ["run", "--profile", str(self.profile.folder)]
        output = self.profile.folder.parent / f"{self.profile.folder.name}-output.txt"
        if self.inside:
            with output.open("ab") as said:
                command = [*self.inside, sys.executable, "-m", "screenpop", *words]
                self.process = subprocess.Popen(command, cwd=ROOT, env=self.environment, stdout=said, stderr=said)
        else:
            self.process = Started(words, self.environment, ROOT, output)
        wait_until(self._answers, f"screenpop answering; it said {output}")

    def _answers(self) -> bool:
        assert self.process is not None and self.process.poll() is None, "it ended by itself"
        try:
            control.ask(self.profile, "urls", {}, timeout_s=30)
        except control.NobodyListening:
            return False
        except Exception:  # it answers, with a trouble
            return True
        return True

    def end(self) -> None:
        """As a session's end does."""
        if self.process is not None:
            self.process.send_signal(signal.SIGCONT)
            self.process.terminate()
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
            self.process = None

    def urls(self) -> dict[str, str]:
        """The addresses at which it listens on this computer."""
        said = control.ask(self.profile, "urls", {}, timeout_s=30)
        return {name: url.replace(said["urls"]["any"], said["local"], 1) for name, url in said["urls"].items()}

    def post(self, kind: str = "extension-ringing", base: str | None = None, **fields: str) -> None:
        """An event of now, as the PBX posts it; `base` is another address than the newest. Trouble if refused."""
        changes = {"start_time": str(int(time.time())), "call_event_uuid": str(uuid.uuid4()), **fields}
        post.example(base or self.urls()["any"], EventKind(kind), changes.items())

    def ask(self, path: str, headers: Mapping[str, str] | None = None, method: str = "POST") -> int:
        """Any request to the listener; the status of its answer."""
        base = self.urls()["any"].rpartition("/")[0]
        try:
            with urlopen(Request(f"{base}{path}", b"", headers=dict(headers or {}), method=method), timeout=10) as answer:
                return int(answer.status)
        except HTTPError as refused:
            return refused.code

    def base(self, secret: str) -> str:
        """Where it listens, for a secret that it cannot tell."""
        return f"http://127.0.0.1:{control.ask(self.profile, 'status', {}, timeout_s=30)['port']}/{secret}"

    # The doctor

    def report(self, patience_s: float = 30.0) -> Report:
        return doctor.examine(self.profile, patience_s=patience_s)

    def finding(self, title: str) -> Finding:
        """The one finding of this title, which is not fine; waits for it."""
        until = time.monotonic() + 5
        while title not in self.titles() and time.monotonic() < until:
            time.sleep(0.1)
        complaints = self.complaints()
        (found,) = [finding for finding in complaints if finding.title == title] or complaints
        return found

    def complaints(self) -> list[Finding]:
        return [finding for finding in self.report().findings if finding.severity is not Severity.FINE]

    def titles(self) -> list[str]:
        """Of what is not fine."""
        return [finding.title for finding in self.complaints()]

    def says_fine(self, check: str) -> bool:
        """Whether this was looked at, and everything about it is in order."""
        found = [finding.severity for finding in self.report().findings if finding.check == check]
        return bool(found) and set(found) == {Severity.FINE}

    def obey(self, finding: Finding) -> subprocess.CompletedProcess[str]:
        """Type the finding's command, as a person who copies it does."""
        assert finding.command is not None
        words = finding.command
        if shlex.split(words)[0] == "screenpop":
            words = shlex.join([sys.executable, "-m", "screenpop", *shlex.split(words)[1:]])
        command = ["sh", "-c", words]
        return subprocess.run(command, cwd=ROOT, env=self.environment, capture_output=True, text=True, timeout=60, check=True)


@contextlib.contextmanager
def process(*command: str, **more: Any) -> Any:
    """A program that runs as long as the block."""
    running = subprocess.Popen(command, **more)
    try:
        yield running
    finally:
        running.kill()
        running.wait()
