"""A source of contacts, added to an index and brought up to date as the command does it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from screenpop.calls.number import NumberPlan
from screenpop.contacts import syncing
from screenpop.contacts.contact import Contact, Imported, Source, State
from screenpop.contacts.index import Index
from screenpop.system.aside import aside

PLAN = NumberPlan("AU", "03")
PASSWORD = "correct horse §9"


@dataclass
class Synchronised:
    """One source named "them". `password` is what the secret store answers for it."""

    path: Path
    kind: str
    place: str
    options: Mapping[str, Any] = field(default_factory=dict)
    password: str = PASSWORD
    cancelled: Callable[[], bool] = lambda: False

    def __post_init__(self) -> None:
        self.index = Index(self.path)
        self.add()

    def add(self, **changed: Any) -> None:
        self.options = {**self.options, **changed}
        self.index.add(Source("them", self.kind, self.place, {"secret": "contacts.them", **self.options}))

    def now(self) -> Imported | None:
        """Blocks."""
        work = syncing.Work(self.index, PLAN, {"contacts.them": self.password}.get, cancelled=self.cancelled)
        return syncing.synchronise("them", work)

    async def aside(self) -> Imported | None:
        return await aside(self.now)

    def who(self, e164: str) -> list[str]:
        return [found.contact.name for found in self.index.lookup(e164)]

    def contact(self, e164: str) -> Contact:
        (found,) = self.index.lookup(e164)
        return found.contact

    @property
    def state(self) -> State:
        state = self.index.source("them")
        assert state is not None
        return state
