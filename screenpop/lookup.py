"""Who calls, asked while the phone rings: the contacts, the CRM and the journal side by side; a card shows each answer as it comes.

Nobody waits for it: it begins when the card is there. A withheld number is never looked up, an extension only among the contacts.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from typing import Any, Protocol

from screenpop.calls.call import Call
from screenpop.calls.number import CallerNumber, NumberKind
from screenpop.contacts.contact import Found
from screenpop.contacts.numbers import key_of
from screenpop.crm.answer import Answer, Failed, FailureKind, Match
from screenpop.known import NOTHING, History, Known, Person, Remembered, known, to_keep
from screenpop.system.background import Background
from screenpop.system.browser import is_web_link
from screenpop.trouble import Trouble

log = logging.getLogger(__name__)

DEADLINE_S = 3.0
_GRACE_S = 0.25
"""The CRM's own deadline ends first: it knows what it has been waiting for."""
PAINTED_S = 0.02
"""It begins when the card has been painted, too: each question takes some of the processor's time."""
MOST_AT_ONCE = 50
"""In a flood of calls the others keep their numbers."""
_MOST_KEPT = 500
_STALE_S = 86400.0
"""What is remembered is dated anew once a day, not at each call."""
_LATE = Failed(FailureKind.SLOW, "The CRM did not answer in time")

Local = tuple[Remembered | None, tuple[Person, ...]]
"""Of a number: whom it belonged to the last time, and who has it in the directory."""


class Crm(Protocol):
    """What asks the CRM; its `name` is "" while none is set."""

    @property
    def name(self) -> str: ...

    async def look_up(self, number: CallerNumber) -> Answer: ...


class Memory(Protocol):
    """What is on this computer. All raise Trouble where it cannot be used."""

    async def look_up(self, key: str) -> Local: ...

    async def keep(self, key: str, person: Person, *, chosen: bool, at: float) -> None: ...

    async def drop(self, key: str) -> None: ...


@dataclass(slots=True)
class _Number:
    """What is known of one number so far. `live` None: the CRM has not answered, or in vain."""

    remembered: Remembered | None = None
    directory: tuple[Person, ...] = ()
    live: tuple[Person, ...] | None = None
    trouble: str = ""
    known: Known = NOTHING
    asking: asyncio.Task[None] | None = None


@dataclass(slots=True)
class _Asked:
    """A call that was looked up."""

    key: str
    history: History | None = field(default=None)


class Lookup:
    """`number_of` reads a call's caller, `history` tells of earlier calls; `changed` hears of each call of which more is known now."""

    def __init__(
        self,
        memory: Memory,
        crm: Crm,
        history: Callable[[Call], Awaitable[History]],
        number_of: Callable[[Call], CallerNumber],
        changed: Callable[[str], None],
        *,
        clock: Callable[[], float] = time.time,
        deadline_s: float = DEADLINE_S,
        painted_s: float = PAINTED_S,
    ) -> None:
        self._memory, self._crm, self._history = memory, crm, history
        self._number_of, self._changed, self._clock = number_of, changed, clock
        self._deadline_s, self._painted_s = deadline_s, painted_s
        self._numbers: OrderedDict[str, _Number] = OrderedDict()
        self._calls: OrderedDict[str, _Asked] = OrderedDict()
        self._background = Background()

    def begin(self, call: Call) -> None:
        """Look up who calls. Returns at once; what rings at the same time from the same number is asked once."""
        number = self._number_of(call)
        key = key_of(number)
        if key is None or len(self._background) >= MOST_AT_ONCE:
            return
        self._calls.setdefault(call.call_event_uuid, _Asked(key)).key = key
        entry = self._numbers.setdefault(key, _Number())
        self._numbers.move_to_end(key)
        _trim(self._numbers)
        _trim(self._calls)
        self._background.begin(self._tell_history(call))
        if entry.asking is None or entry.asking.done():
            entry.asking = self._background.started(self._ask(key, number, entry))

    def known(self, uuid: str) -> Known:
        """What is known now of the caller of this call."""
        asked = self._calls.get(uuid)
        return replace(self._numbers[asked.key].known, history=asked.history) if asked and asked.key in self._numbers else NOTHING

    def person(self, key: str) -> Person | None:
        """Whom the number belongs to, if that was asked for lately and is certain."""
        return self._numbers[key].known.person if key in self._numbers else None

    async def settled(self, uuid: str) -> None:
        """Returns when nothing more will be known of this caller, and not later than the deadline."""
        asked = self._calls.get(uuid)
        asking = self._numbers[asked.key].asking if asked and asked.key in self._numbers else None
        if asking is not None:
            await asyncio.wait({asking}, timeout=self._deadline_s + _GRACE_S)

    def choose(self, uuid: str, person: Person) -> None:
        """The person says which of several it is: shown at once, and remembered for the number."""
        asked = self._calls.get(uuid)
        entry = self._numbers.get(asked.key) if asked else None
        if asked and entry and person in entry.known.people:
            entry.remembered = Remembered(person, True, self._clock())
            self._tell(asked.key, entry)
            self._background.begin(self._write(self._memory.keep(asked.key, person, chosen=True, at=entry.remembered.at)))

    def forget(self, key: str) -> None:
        """What was learned of this number."""
        self._numbers.pop(key, None)

    async def close(self) -> None:
        await self._background.end()

    async def _ask(self, key: str, number: CallerNumber, entry: _Number) -> None:
        await asyncio.sleep(self._painted_s)
        asks_crm = number.kind is NumberKind.EXTERNAL and bool(self._crm.name)
        if not asks_crm:
            entry.live, entry.trouble = None, ""
        asking = self._ask_crm(key, number, entry) if asks_crm else _nothing()
        local, _ = await asyncio.gather(self._ask_memory(key, entry), asking)
        if local:
            self._remember(key, entry, everywhere=entry.live is not None or not asks_crm)

    def _remember(self, key: str, entry: _Number, *, everywhere: bool) -> None:
        """Keep who it is, or forget who it was: that only after everybody was asked `everywhere`."""
        before, certain, now = entry.remembered, to_keep(entry.known), self._clock()
        if certain is None:
            if before is not None and everywhere:
                entry.remembered = None
                self._background.begin(self._write(self._memory.drop(key)))
        elif before is None or (before.person, before.chosen) != certain or now - before.at > _STALE_S:
            person, chosen = certain
            entry.remembered = Remembered(person, chosen, now)
            self._background.begin(self._write(self._memory.keep(key, person, chosen=chosen, at=now)))

    async def _ask_memory(self, key: str, entry: _Number) -> bool:
        """Whether it could be asked."""
        try:
            remembered, entry.directory = await self._memory.look_up(key)
        except Trouble as trouble:
            log.error("%s", trouble)
            return False
        if entry.remembered is None or (remembered is not None and remembered.at > entry.remembered.at):
            entry.remembered = remembered  # else it is on its way to the disk
        self._tell(key, entry)
        return True

    async def _ask_crm(self, key: str, number: CallerNumber, entry: _Number) -> None:
        try:
            async with asyncio.timeout(self._deadline_s + _GRACE_S):
                answer = await self._crm.look_up(number)
        except TimeoutError:
            answer = _LATE
        if isinstance(answer, Failed):
            entry.live, entry.trouble = None, answer.words
        else:
            entry.live, entry.trouble = tuple(map(of_match, answer)), ""
        self._tell(key, entry)

    async def _tell_history(self, call: Call) -> None:
        await asyncio.sleep(self._painted_s)
        try:
            history = await self._history(call)
        except Trouble:
            return  # the journal says so itself
        asked = self._calls.get(call.call_event_uuid)
        if asked is not None and asked.history != history:
            asked.history = history
            self._changed(call.call_event_uuid)

    def _tell(self, key: str, entry: _Number) -> None:
        now = known(entry.remembered, entry.directory, entry.live, self._crm.name, entry.trouble)
        if now != entry.known:
            entry.known = now
            for uuid in [uuid for uuid, asked in self._calls.items() if asked.key == key]:
                self._changed(uuid)

    async def _write(self, writing: Awaitable[None]) -> None:
        try:
            await writing
        except Trouble as trouble:
            log.error("Who calls could not be remembered: %s", trouble)


async def _nothing() -> None:
    """No CRM is asked."""


def _trim(kept: OrderedDict[str, Any]) -> None:
    while len(kept) > _MOST_KEPT:
        kept.popitem(last=False)


def of_match(match: Match) -> Person:
    return _person(match.name, match.company, match.url, match.source)


def of_contact(found: Found) -> Person:
    contact = found.contact
    return _person(contact.name, contact.company, contact.url, found.source)


def _person(name: str, company: str | None, url: str | None, source: str) -> Person:
    """A company without a name is its own name; only what the browser would be given is a link."""
    name, company = name.strip(), (company or "").strip()
    return Person(
        name or company or "?",
        company if name and company and company != name else None,
        url if url and is_web_link(url) else None,
        source,
    )
