"""The doctor: looks at everything a call needs on its way to the screen, and says what is wrong, why, and what to do.

It asks the running app over the control channel, as any command does; with none running it looks for itself, and lets a probe
process say what the desktop offers.
"""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from screenpop import checkup
from screenpop.checkup import Facts
from screenpop.finding import Finding, Severity
from screenpop.settings import file
from screenpop.system import control
from screenpop.system.paths import Profile
from screenpop.trouble import Trouble

SHOWN_EVENTS = 10
_MARKS = {Severity.FINE: "ok  ", Severity.NOTE: "note", Severity.WARNING: "warn", Severity.BROKEN: "FAIL"}
PROBE_S = 30.0
ASK_S = 20.0


@dataclass(frozen=True, slots=True)
class Report:
    """What was found, in the order of a call's way; and the last requests with what was done about each, newest first."""

    findings: tuple[Finding, ...]
    events: tuple[dict[str, Any], ...]

    @property
    def broken(self) -> bool:
        return any(finding.severity is Severity.BROKEN for finding in self.findings)


def examine(profile: Profile) -> Report:
    """Look at everything. Never raises: a check that fails is a finding. Takes seconds, so not on an event loop's thread."""
    facts = gather(profile)
    findings: list[Finding] = []
    for check in checkup.CHECKS:
        try:
            findings += check(facts)
        except Trouble as trouble:
            findings.append(Finding.of(check.__name__, trouble))
        except Exception as error:  # the doctor is there for the day when things are not as expected
            failed = Trouble(
                f"The check of {check.__name__} failed", f"{type(error).__name__}: {error}", "Report this as a fault"
            )
            findings.append(Finding.of(check.__name__, failed, Severity.WARNING))
    return Report(tuple(findings), tuple(facts.status.get("events", ()) if facts.status else ()))


def words(report: Report) -> str:
    """The report for a terminal."""
    lines = []
    for finding in report.findings:
        lines.append(f"{_MARKS[finding.severity]} {finding.title}")
        lines += [f"    {part}" for part in (finding.cause, finding.remedy, finding.command and f"$ {finding.command}") if part]
    if report.events:
        lines += ["", "The last requests, newest first:"]
    for event in report.events[:SHOWN_EVENTS]:
        at = datetime.fromtimestamp(event["at"], UTC).astimezone().strftime("%H:%M:%S")
        what = " ".join(str(part) for part in (event["event"], event["extension"]) if part)
        old = ", by an old address" if event["old_secret"] else ""
        lines.append(f"    {at}  {event['status']}  {what or 'unknown'}  {event['done']}{old}  from {event['client']}")
    return "\n".join(lines)


def gather(profile: Profile) -> Facts:
    """What the checks look at."""
    status: dict[str, Any] | None = None
    unanswered: Trouble | None = None
    try:
        status = control.ask(profile, "status", {}, timeout_s=ASK_S)
    except control.NobodyListening:
        pass
    except Trouble as silent:
        unanswered = silent
    desktop = status["desktop"] if status is not None else probe()
    return Facts(profile=profile, loaded=file.load(profile.settings), status=status, unanswered=unanswered, desktop=desktop)


def probe() -> dict[str, Any]:
    """What the desktop offers, asked by a process of its own: Qt ends the process that asks where there is no screen."""
    command = [sys.executable, "-m", "screenpop.desktop.probe"]
    try:
        done = subprocess.run(command, capture_output=True, timeout=PROBE_S, check=False, stdin=subprocess.DEVNULL)
        found = json.loads(done.stdout)
    except (OSError, subprocess.TimeoutExpired, ValueError):
        return {"screen": False}
    return found if isinstance(found, dict) else {"screen": False}
