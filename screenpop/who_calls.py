"""Who calls, put together for one profile: contacts, CRM and journal, asked for each card, and told of each call."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Any

from screenpop import caller
from screenpop.calls.call import Call
from screenpop.contacts.syncing import Work
from screenpop.crm_line import CrmLine
from screenpop.in_force import InForce
from screenpop.journal import Cursor, Journal
from screenpop.known import NOTHING, History, Known, Person
from screenpop.local_contacts import LocalContacts
from screenpop.lookup import Lookup
from screenpop.settings.secret_store import SecretStore
from screenpop.system.paths import Profile
from screenpop.trouble import Trouble


class WhoCalls:
    """`now` is the settings of the moment; `changed` hears of each call on whose caller more is known now."""

    def __init__(
        self, profile: Profile, store: SecretStore, now: InForce, journal: Journal, changed: Callable[[str], None]
    ) -> None:
        self._now, self._journal, self._store = now, journal, store
        self.contacts = LocalContacts(profile.contacts)
        self._crm = CrmLine(profile, store, lambda: now.settings)
        self._lookup = Lookup(self.contacts, self._crm, self._history, lambda call: caller.number_of(call, now.desk), changed)

    async def prepare(self) -> None:
        """Make ready what the first call would wait for."""
        await self._crm.prepare()

    def begin(self, call: Call) -> None:
        """A card has come up: look up who calls."""
        self._lookup.begin(call)

    def known(self, call: Call) -> Known:
        """What is known by now, for the call's card."""
        return self._lookup.known(call.call_event_uuid)

    def link(self, call: Call) -> str | None:
        """What opens the caller, as far as is known by now."""
        return self._now.crm_url(call, self.known(call))

    async def knows(self, call: Call) -> bool:
        """Whether this computer knows whose number it is, before anybody is asked. Raises Trouble where its contacts cannot be read."""
        key = caller.key(call, self._now.desk)
        if key is None:
            return False
        remembered, people = await self.contacts.look_up(key)
        return remembered is not None or bool(people)

    def forget(self, key: str | None) -> None:
        """The number is to be forgotten."""
        if key is not None:
            self._lookup.forget(key)

    async def settled(self, call: Call) -> None:
        """Returns when nothing more will be known, and not later than a look-up may take."""
        await self._lookup.settled(call.call_event_uuid)

    def choose(self, uuid: str, person: Person) -> None:
        """Of several it is this one."""
        self._lookup.choose(uuid, person)

    async def remembered(self, calls: Sequence[Call]) -> list[Known]:
        """Who called, for rows of the recents: by what was found out lately, or the last time."""
        keys = [caller.key(call, self._now.desk) for call in calls]
        try:
            found = await self.contacts.recall({key for key in keys if key is not None})
        except Trouble:
            found = {}  # the recents go on without names; the doctor says why
        people = [
            (self._lookup.person(key) or (found[key].person if key in found else None)) if key is not None else None
            for key in keys
        ]
        return [Known((person,)) if person is not None else NOTHING for person in people]

    def work(self) -> Work:
        """What sources of contacts are read with."""
        return Work(self.contacts.index, self._now.desk.plan, self._store.get)

    def look(self) -> dict[str, Any] | None:
        """How the CRM last answered, as JSON says it; None while none is asked."""
        return self._crm.look()

    async def close(self) -> None:
        await self._lookup.close()
        await self._crm.close()
        self.contacts.close()

    async def _history(self, call: Call) -> History:
        came = call.first_received_at
        key = caller.key(call, self._now.desk) or ""
        earlier = await self._journal.earlier(key, Cursor(came, call.call_event_uuid), month_of(came))
        return caller.history(earlier.count, earlier.last)


def month_of(at: float) -> float:
    """When the calendar month of this moment began on this computer's clock (both epoch seconds)."""
    local = datetime.fromtimestamp(at, UTC).astimezone()
    return local.replace(day=1, hour=0, minute=0, second=0, microsecond=0, tzinfo=None).astimezone().timestamp()
