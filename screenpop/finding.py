"""What the doctor finds: one thing looked at, how it stands, why, and what to do about it."""

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
