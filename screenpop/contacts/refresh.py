"""Sources brought up to date by the running program, each as often as the settings say."""

from __future__ import annotations

import logging
from functools import partial

from screenpop.contacts.contact import State
from screenpop.contacts.index import fingerprint
from screenpop.contacts.syncing import Work, synchronise
from screenpop.system.aside import aside
from screenpop.trouble import Trouble

log = logging.getLogger(__name__)


async def refresh_due(work: Work, hours: float, now: float) -> list[Trouble]:
    """Synchronise, one after another, the sources whose last good time is `hours` before `now` (epoch seconds); 0: none, ever.

    Answers what went wrong. A source that fails is due again at the next call. What a source raises that nobody
    foresaw is logged, and the others are still read.
    """
    troubles: list[Trouble] = []
    if hours <= 0:
        return troubles
    try:
        states = await aside(work.index.sources)
    except Trouble as trouble:
        return [trouble]
    for state in states:
        if not is_due(state, work, hours, now):
            continue
        try:
            await aside(partial(synchronise, state.source.name, work))
        except Trouble as trouble:
            troubles.append(trouble)
        except Exception:
            log.exception("The contacts of one source (%s) could not be refreshed", state.source.kind)
    return troubles


def is_due(state: State, work: Work, hours: float, now: float) -> bool:
    """Whether it is long ago, has never been read, or was read with another country or area code than the settings have now."""
    if state.synced_at is None or state.plan != fingerprint(work.plan):
        return True
    age = now - state.synced_at
    return age >= hours * 3600 or age < 0
