"""Calls as short stories: who rang, who answered, who hung up, and when."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Self

from screenpop.calls.event import CallEvent, Disposition, EventKind, Receipt, identity

NOON = 1_800_000_000.0
"""When every story begins, in seconds since the epoch. A whole number, so that sums with eighths of a second are exact."""
LATER = NOON + 100_000.0
"""When everything that time alone can end has ended."""


def event(kind: EventKind, *, uuid: str = "call-1", **told: Any) -> CallEvent:
    """An event that tells this much; what it tells is its identity."""
    fields = {"call_event_uuid": uuid} | {name: str(value) for name, value in told.items() if value is not None}
    return CallEvent(kind=kind, call_event_uuid=uuid, identity=identity(kind, fields), fields=fields, **told)


class Story:
    """The receipts of one call. Times are in seconds after noon."""

    def __init__(self) -> None:
        self.receipts: list[Receipt] = []

    def _and(self, kind: EventKind, at: float, told: dict[str, Any]) -> Self:
        self.receipts.append(Receipt(event(kind, **told), NOON + at))
        return self

    def announced(self, at: float = 0, **told: Any) -> Self:
        return self._and(EventKind.HTTP_RINGING, at, told)

    def over(self, at: float, disposition: Disposition | None = None, **told: Any) -> Self:
        return self._and(EventKind.HTTP_HANGUP, at, {"disposition": disposition, **told})

    def rings(self, extension: str | None, at: float = 0, **told: Any) -> Self:
        return self._and(EventKind.EXTENSION_RINGING, at, {"extension": extension, **told})

    def answers(self, extension: str | None, at: float, **told: Any) -> Self:
        return self._and(EventKind.EXTENSION_ANSWERED, at, {"extension": extension, **told})

    def hangs_up(self, extension: str | None, at: float, cause: str | None = None, **told: Any) -> Self:
        return self._and(EventKind.EXTENSION_HANGUP, at, {"extension": extension, "hangup_cause": cause, **told})


def shifted(receipts: list[Receipt], by: float) -> list[Receipt]:
    return [replace(receipt, received_at=receipt.received_at + by) for receipt in receipts]
