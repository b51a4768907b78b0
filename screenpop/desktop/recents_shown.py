"""What the recents remember of how a person likes them: the parts of a row, the details, the window's size."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from screenpop.calls.message import Message

_MOST_PX = 16_384


class Part(StrEnum):
    """What may stand in the second line of a row."""

    NUMBER = "number"
    COMPANY = "company"
    LINE = "line"
    EXTENSION = "extension"
    NOTE = "note"


PARTS: tuple[tuple[Part, Message], ...] = (
    (Part.NUMBER, Message("Number")),
    (Part.COMPANY, Message("Company")),
    (Part.LINE, Message("Line")),
    (Part.EXTENSION, Message("Extension")),
    (Part.NOTE, Message("Note")),
)


@dataclass(frozen=True, slots=True)
class Looks:
    """`size` and `split` (of list and details) are in logical pixels; None where nobody has changed them yet."""

    parts: frozenset[Part] = frozenset(Part)
    details: bool = False
    size: tuple[int, int] | None = None
    split: tuple[int, int] | None = None

    def toggled(self, part: Part) -> Looks:
        return replace(self, parts=self.parts ^ {part})

    def as_text(self) -> str:
        value = {"parts": sorted(self.parts), "details": self.details, "size": self.size, "split": self.split}
        return json.dumps(value, separators=(",", ":"))

    @classmethod
    def from_text(cls, text: str) -> Looks:
        """Whatever stands there: what cannot be used is as if it had not been remembered."""
        try:
            value = json.loads(text)
        except (ValueError, RecursionError):
            return cls()
        if not isinstance(value, dict):
            return cls()
        parts = value.get("parts")
        known = frozenset(part for part in Part if part.value in parts) if isinstance(parts, list) else frozenset(Part)
        return cls(known, value.get("details") is True, _pair(value.get("size")), _pair(value.get("split")))


def _pair(value: Any) -> tuple[int, int] | None:
    if isinstance(value, list) and len(value) == 2 and all(type(one) is int and 0 < one <= _MOST_PX for one in value):
        return value[0], value[1]
    return None
