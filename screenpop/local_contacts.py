"""The contacts of this computer as the running program asks them: in threads, so that no disk and no import keeps the loop waiting."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from pathlib import Path

from screenpop.contacts.index import Index
from screenpop.contacts.memory import Memory
from screenpop.known import Person, Remembered
from screenpop.lookup import Local, of_contact
from screenpop.system.aside import InTurn, aside


class LocalContacts:
    """The directory and the memory in the file at `path`. Every method raises Trouble where that cannot be used."""

    def __init__(self, path: Path) -> None:
        self.index = Index(path)
        self._memory = Memory(path)
        self._reading = InTurn("contacts reader")

    async def look_up(self, key: str) -> Local:
        return await self._reading.do(partial(self._look_up, key))

    async def recall(self, keys: Iterable[str]) -> Mapping[str, Remembered]:
        """Whom these numbers belonged to when they were last looked up."""
        wanted = tuple(keys)
        return await self._reading.do(partial(self._memory.recall, wanted)) if wanted else {}

    async def keep(self, key: str, person: Person, *, chosen: bool, at: float) -> None:
        await aside(partial(self._memory.keep, key, person, chosen=chosen, at=at))

    async def drop(self, key: str) -> None:
        await aside(partial(self._memory.drop, key))

    async def prune(self, before: float) -> None:
        """Destroy what was last true before this time (epoch seconds)."""
        await aside(partial(self._memory.prune, before))

    def close(self) -> None:
        self._reading.close()
        self.index.close()
        self._memory.close()

    def _look_up(self, key: str) -> Local:
        remembered = self._memory.recall([key]).get(key)
        return remembered, tuple(map(of_contact, self.index.lookup(key)))
