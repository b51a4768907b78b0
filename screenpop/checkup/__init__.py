"""The doctor's checks: each looks at one thing and answers what it found. The order is that of a call's way."""

from __future__ import annotations

from collections.abc import Callable

from screenpop.checkup import callers, choices, entrance, keeping, relay, showing
from screenpop.checkup.facts import Facts, Found

__all__ = ["CHECKS", "Facts", "Found"]

CHECKS: tuple[Callable[[Facts], Found], ...] = (
    showing.running,
    choices.settings,
    entrance.listener,
    entrance.tls,
    entrance.reach,
    relay.relay,
    entrance.requests,
    choices.extensions,
    keeping.journal,
    keeping.secrets,
    keeping.log,
    showing.screen,
    showing.tray,
    showing.notifications,
    choices.quiet,
    choices.rules,
    choices.clock,
    choices.crm,
    callers.connector,
    callers.sources,
)
