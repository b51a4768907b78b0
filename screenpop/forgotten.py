"""What was destroyed with a number that is to be forgotten."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Forgotten:
    """How many calls were destroyed; in how many others' notes or tags the number stood; how many contacts lost it; how many
    callers the CRM had named by it; and from which sources those contacts came."""

    calls: int
    rewritten: int
    contacts: int
    remembered: int
    sources: tuple[str, ...] = ()

    @classmethod
    def of(cls, said: Mapping[str, Any]) -> Forgotten:
        """What `as_json` said."""
        return cls(**{**said, "sources": tuple(said["sources"])})

    def as_json(self) -> dict[str, Any]:
        return {**asdict(self), "sources": list(self.sources)}

    def lines(self) -> list[str]:
        """What a person reads of it."""
        said = [
            f"Calls destroyed: {self.calls}",
            f"Notes of other calls without it now: {self.rewritten}",
            f"Contacts without it now: {self.contacts}",
            f"Remembered look-ups destroyed: {self.remembered}",
        ]
        if self.sources:
            names = ", ".join(self.sources)
            said.append(
                f"The contacts came from {names}: take the number out there too, or it comes again when that is read again."
            )
        return said
