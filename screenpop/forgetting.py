"""Forget a number: afterwards no file of the profile has it, in any form. It cannot be undone."""

from __future__ import annotations

import asyncio
import logging
import time
from functools import partial
from pathlib import Path

from screenpop import caller
from screenpop.calls.number import NumberPlan
from screenpop.calls.traces import Traces, traces
from screenpop.contacts import forgetting
from screenpop.desk import Desk
from screenpop.forgotten import Forgotten
from screenpop.intake.url_networks import read_event
from screenpop.journal import Journal
from screenpop.system.aside import aside
from screenpop.system.paths import Profile
from screenpop.trouble import Trouble

log = logging.getLogger(__name__)


def wanted(text: str, plan: NumberPlan) -> Traces:
    """The number that a person gave. Raises Trouble where it is none."""
    found = traces(text, plan)
    if found is None:
        raise Trouble(
            "There is nothing to forget",
            f"“{text[:40]}” is no telephone number or extension",
            "Give it as it is shown in the recent calls, or with its country's code: +61 3 9008 5900",
        )
    return found


async def forget(text: str, *, plan: NumberPlan, journal: Journal, contacts: Path) -> Forgotten:
    """Destroy the number's calls, contacts and look-ups. `contacts` is `Profile.contacts`. Raises Trouble; what was done by then stays
    done, and to forget the number again does the rest."""
    number = wanted(text, plan)
    erased = await journal.forget(number)
    removed = await aside(partial(forgetting.forget, contacts, number))
    log.info("a number was forgotten: %d calls, %d contacts", erased.calls, removed.contacts)
    return Forgotten(erased.calls, erased.rewritten, removed.contacts, removed.remembered, removed.sources)


def in_place_of_the_app(text: str, profile: Profile, desk: Desk) -> Forgotten:
    """The same with no app running. The instance lock must be held."""

    async def do() -> Forgotten:
        wanted(text, desk.plan)
        journal = Journal(
            profile.journal,
            read_event=read_event,
            fold=desk.fold,
            searchable=partial(caller.search_keys, desk=desk),
            clock=time.time,
        )
        await journal.start()
        try:
            return await forget(text, plan=desk.plan, journal=journal, contacts=profile.contacts)
        finally:
            await journal.close()

    return asyncio.run(do())
