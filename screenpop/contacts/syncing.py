"""Bringing a source that is remembered up to date, whatever kind it is of."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, cast

from screenpop.calls.number import NumberPlan
from screenpop.contacts.contact import Imported, LeftOut, Source, never_cancelled, no_progress, not_noted
from screenpop.contacts.index import Index, fingerprint
from screenpop.trouble import Trouble


@dataclass(frozen=True, slots=True)
class Work:
    """What a source is read with: the index that it goes into, how numbers are read, and who watches.

    `secret` answers a source's password by its name in the secret store, None if there is none. The rest as for `Index.replace`.
    """

    index: Index
    plan: NumberPlan
    secret: Callable[[str], str | None]
    progress: Callable[[int], None] = no_progress
    cancelled: Callable[[], bool] = never_cancelled
    note: Callable[[LeftOut], None] = not_noted


class Reader(Protocol):
    """A module that reads one kind of source."""

    def synchronise(self, source: Source, work: Work) -> Imported | None:
        """Bring the source up to date in the index; None if it had nothing new. Blocks. Raises Trouble and Cancelled."""


READERS = {
    "csv": "screenpop.contacts.files",
    "vcard": "screenpop.contacts.files",
    "carddav": "screenpop.contacts.carddav",
    "ldap": "screenpop.contacts.ldap",
}
"""The module of each kind; imported when a source of that kind is read."""


def synchronise(name: str, work: Work) -> Imported | None:
    """Bring one source up to date; None if it had nothing new. A failure is noted at the source, whose contacts stay.

    Raises Trouble and Cancelled.
    """
    state = work.index.source(name)
    if state is None:
        raise Trouble(f"There is no source named {name}", "", "See which there are with: screenpop contacts sources")
    if state.plan != fingerprint(work.plan):
        work.index.set_sync_token(name, "")  # numbers read by another plan: everything is read again
    module = READERS.get(state.source.kind)
    if module is None:
        raise Trouble(
            f"The source {name} cannot be read", f"This version knows no {state.source.kind}", "Install a newer screenpop"
        )
    try:
        done = cast(Reader, importlib.import_module(module)).synchronise(state.source, work)
        if done is None:
            work.index.confirm(name)
        return done
    except Trouble as trouble:
        work.index.note_trouble(name, str(trouble))
        raise
