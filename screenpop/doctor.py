"""The doctor: looks at everything a call needs on its way to the screen, and says what is wrong, why, and what to do about it.

It asks the running app over the control channel, as any command does; with none running it looks for itself, and lets a probe
process say what the desktop offers.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any

from screenpop import checkup, support
from screenpop.checkup import Facts, Found
from screenpop.finding import Finding, Report, Request, Severity
from screenpop.settings import in_use
from screenpop.system import control
from screenpop.system.paths import Profile
from screenpop.trouble import Trouble

SHOWN_REQUESTS = 20
_MARKS = {Severity.FINE: "ok  ", Severity.NOTE: "note", Severity.WARNING: "warn", Severity.BROKEN: "FAIL"}
PROBE_S = 30.0
PATIENCE_S = 20.0
"""How long the running app may take to answer: its secret store alone is given 10 s."""


def examine(profile: Profile, *, patience_s: float = PATIENCE_S) -> Report:
    """Look at everything. Never raises: a check that fails is a finding. Takes seconds, so not on an event loop's thread."""
    facts = gather(profile, patience_s)
    findings: dict[tuple[str, str], Finding] = {}
    for check in checkup.CHECKS:
        for found in _made(check, facts):
            # A file that cannot be used is met by more than one check; it is said once.
            findings.setdefault((found.title, found.cause), found)
    listed = tuple(findings.values())
    said = words(listed, facts.requests)
    return Report(listed, facts.requests, support.text(profile, said, _desktop_words(facts.desktop)))


def _made(check: Callable[[Facts], Found], facts: Facts) -> list[Finding]:
    try:
        return list(check(facts))
    except Trouble as trouble:
        return [Finding.of(check.__name__, trouble)]
    except Exception as error:  # the doctor is there for the day when things are not as expected
        failed = Trouble(f"The check of {check.__name__} failed", f"{type(error).__name__}: {error}", "Report this as a fault")
        return [Finding.of(check.__name__, failed, Severity.WARNING)]


def as_json(report: Report) -> dict[str, Any]:
    return {
        "broken": report.broken,
        "findings": [asdict(finding) for finding in report.findings],
        "requests": [asdict(request) for request in report.requests],
    }


def words(findings: tuple[Finding, ...], requests: tuple[Request, ...]) -> str:
    """The report for a terminal."""
    lines = []
    for finding in findings:
        lines.append(f"{_MARKS[finding.severity]} {finding.title}")
        lines += [f"     {part}" for part in (finding.cause, finding.remedy, finding.command and f"$ {finding.command}") if part]
    if requests:
        lines += ["", "The last requests, newest first:"]
    for request in requests[:SHOWN_REQUESTS]:
        at = datetime.fromtimestamp(request.at, UTC).astimezone().strftime("%Y-%m-%d %H:%M:%S")
        what = " ".join(part for part in (request.event, request.extension) if part) or "no event"
        old = ", by an old address" if request.old_secret else ""
        lines.append(f"     {at}  {request.status}  {what}: {request.done}{old}; from {request.client}")
    return "\n".join(lines)


def gather(profile: Profile, patience_s: float) -> Facts:
    """What the checks look at."""
    status: dict[str, Any] | None = None
    unanswered: Trouble | None = None
    held, pid = False, None
    try:
        status = control.ask(profile, "status", {}, timeout_s=patience_s)
    except control.NobodyListening:
        held, pid = _holder(profile)
        if held:
            unanswered = Trouble("screenpop runs, but it does not answer", "It is starting, ending or stuck")
    except Trouble as silent:
        unanswered = silent
        held, pid = _holder(profile)
    return Facts(
        profile=profile,
        loaded=in_use.look(profile),
        status=status,
        unanswered=unanswered,
        pid=pid if held else None,
        desktop=status["desktop"] if status is not None else probe(),
    )


def _holder(profile: Profile) -> tuple[bool, int | None]:
    """Whether a process holds the profile, and which."""
    if not profile.lock.exists():
        return False, None
    lock = control.InstanceLock(profile)
    try:
        held = not lock.acquire()
    except Trouble:
        return False, None
    if held:
        return True, lock.holder()
    lock.release()
    return False, None


def probe() -> dict[str, Any]:
    """What the desktop offers, asked by a process of its own: Qt ends the process that asks where there is no screen."""
    command = [sys.executable, "-m", "screenpop.desktop.probe"]
    try:
        done = subprocess.run(command, capture_output=True, timeout=PROBE_S, check=False, stdin=subprocess.DEVNULL)
        found = json.loads(done.stdout)
    except (OSError, subprocess.TimeoutExpired, ValueError):
        return {"screen": False}
    return found if isinstance(found, dict) else {"screen": False}


def _desktop_words(desktop: dict[str, Any]) -> str:
    if not desktop.get("screen"):
        return "no screen"
    has = [
        ("a" if desktop[key] else "no") + f" {name}" for key, name in (("tray", "tray"), ("notifications", "notification server"))
    ]
    return ", ".join([desktop["platform"], f"screens {' '.join(desktop['screens'])}", *has])
