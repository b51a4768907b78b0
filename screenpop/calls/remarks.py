"""What a person has written down of a call: not what the PBX said of it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Remarks:
    """`handled_at` is when a missed call was marked as seen to, `remind_at` when its card is to come back: epoch seconds."""

    note: str = ""
    tags: tuple[str, ...] = ()
    handled_at: float | None = None
    remind_at: float | None = None


NO_REMARKS = Remarks()
