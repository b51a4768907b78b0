"""The checks of what tells who calls: the CRM that is asked, and the sources of the contacts."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from screenpop import live_crm
from screenpop.checkup.facts import Facts, Found
from screenpop.contacts.index import Index
from screenpop.crm.answer import FailureKind
from screenpop.finding import Finding, Severity, fine
from screenpop.settings import long_secret
from screenpop.settings.secrets import open_store
from screenpop.trouble import Trouble

if TYPE_CHECKING:
    from screenpop.crm.connector import Connector

_SAID = {
    FailureKind.UNREADY: "{title} cannot be asked who calls",
    FailureKind.REFUSED: "{title} refuses to say who calls",
    FailureKind.RESTING: "{title} failed again and again, and is not asked for a while",
}


def connector(facts: Facts) -> Found:
    """Whether the CRM can be asked, and how it answered the last call."""
    name = facts.settings.crm.connector
    if not name:
        return
    try:
        known = live_crm.connector(facts.profile, name)
        missing = _missing(facts, known)
    except Trouble as trouble:
        yield Finding.of("connector", trouble, Severity.WARNING)
        return
    said = facts.said("crm") or {}
    if missing is not None:
        yield _finding(facts, known, f"{known.title} is not set up", missing)
    elif said.get("kind") is not None:
        title = _SAID.get(FailureKind(said["kind"]), "{title} was asked in vain who calls").format(title=known.title)
        yield _finding(facts, known, title, said["words"])
    else:
        yield fine("connector", f"{known.title} is set up to be asked who calls")


def sources(facts: Facts) -> Found:
    """Whether the contacts are as their sources have them."""
    index = Index(facts.profile.contacts)
    try:
        states = index.sources()
    finally:
        index.close()
    failed = [state for state in states if state.trouble]
    for state in failed:
        yield Finding(
            check="contacts",
            severity=Severity.WARNING,
            title=f"The contacts of {state.source.name} could not be read again",
            cause=state.trouble,
            remedy="Its contacts are as they were. Mend that, and read it again",
            command=facts.command("contacts", "sync", state.source.name),
        )
    if states and not failed:
        yield fine(
            "contacts",
            f"The contacts of {len(states)} sources are up to date" if len(states) > 1 else "The contacts are up to date",
        )


def _missing(facts: Facts, known: Connector) -> str | None:
    """What of the account is not there, as a sentence. Raises Trouble for a store that cannot be asked."""
    store = open_store(facts.profile.secrets, os.environ)
    for key in known.account:
        there = store.get(known.secret_entry(key.name)) if key.secret else facts.settings.crm.account.get(key.name) or key.default
        if not there:
            return f"{key.name} is missing: {key.says}"
    if known.auth.kind == "oauth2" and not long_secret.get(store, known.token_entry):
        return "Nobody has signed in"
    return None


def _finding(facts: Facts, known: Connector, title: str, cause: str) -> Finding:
    return Finding(
        check="connector",
        severity=Severity.WARNING,
        title=title,
        cause=f"{cause}; cards show the number, and what the contacts know",
        remedy="Set it up again; that tries it, too",
        command=facts.command("crm", "setup", known.name),
    )
