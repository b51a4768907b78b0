"""What the doctor finds: one thing looked at, how it stands, why, and what to do about it; and what was done about the last requests."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from screenpop.trouble import Trouble


class Severity(StrEnum):
    """`broken`: calls do not come in, are not saved or do not show. `warning`: some may not. `note`: worth knowing."""

    FINE = "fine"
    NOTE = "note"
    WARNING = "warning"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """`check` names what was looked at ("port"). `command` is the remedy as one line for a terminal, where there is one."""

    check: str
    severity: Severity
    title: str
    cause: str = ""
    remedy: str = ""
    command: str | None = None

    @classmethod
    def of(cls, check: str, trouble: Trouble, severity: Severity = Severity.BROKEN, command: str | None = None) -> Finding:
        return cls(
            check=check, severity=severity, title=trouble.title, cause=trouble.happened, remedy=trouble.remedy, command=command
        )


def fine(check: str, title: str) -> Finding:
    """Something that is as it should be."""
    return Finding(check=check, severity=Severity.FINE, title=title)


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """One request to the listener. `at` in epoch seconds; `done` is the verdict on its event, or why it was refused; `old_secret`:
    it came to an address that has been replaced since."""

    at: float
    client: str | None
    status: int
    event: str | None
    extension: str | None
    done: str
    old_secret: bool


@dataclass(frozen=True, slots=True)
class Report:
    """What was found, in the order of a call's way; the last requests, newest first; and `support`: all of it and the end of the
    log as a text that holds nothing private, to hand to somebody who helps."""

    findings: tuple[Finding, ...]
    requests: tuple[Request, ...]
    support: str

    @property
    def broken(self) -> bool:
        return any(finding.severity is Severity.BROKEN for finding in self.findings)
