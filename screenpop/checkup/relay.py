"""The checks of the other way in: whether this desk reads from its relay, and whether that relay and its clock are as they should be."""

from __future__ import annotations

import asyncio
import os
from dataclasses import replace
from urllib.parse import urlsplit

from screenpop import joining
from screenpop.checkup.choices import set_clock
from screenpop.checkup.facts import Facts, Found
from screenpop.finding import Finding, Severity, fine
from screenpop.intake.relay_link import clock_off, outdated, shared
from screenpop.intake.relay_proof import prove
from screenpop.settings.secrets import open_store
from screenpop.trouble import Trouble

CLOCK_OFF_S = 30.0
"""Beyond a minute a desktop takes every call for an old one."""


def relay(facts: Facts) -> Found:
    if not facts.settings.relay.on or facts.unanswered is not None:
        return
    if facts.status is None:
        yield from _tried(facts)
        return
    said = facts.said("relay")
    trouble = Trouble(**said["trouble"]) if said["trouble"] is not None else None
    if trouble is not None:
        yield Finding.of("relay", trouble, Severity.WARNING if said["state"] == "connected" else Severity.BROKEN)
    elif said["state"] == "connected":
        yield fine("relay", f"The relay at {_host(facts)} is connected")
    else:
        yield Finding(
            check="relay",
            severity=Severity.WARNING,
            title="The relay is not connected yet",
            cause=f"{_host(facts)} is being tried",
            remedy="Look again in a moment",
        )
    if said["server_version"] is not None:
        yield from _version(said["server_version"])
    yield from _clock(said["clock_off_s"])


def _tried(facts: Facts) -> Found:
    """With no app running the doctor tries the relay itself. That takes nothing from it: no event is asked for."""
    try:
        link = joining.link(facts.settings.relay, open_store(facts.profile.secrets, os.environ))
        if link is not None:
            proved = asyncio.run(prove(link))
            yield fine("relay", f"The relay at {_host(facts)} lets this computer in")
            if proved.shared:
                yield Finding.of("relay", shared(), Severity.WARNING)
            yield from _version(proved.server_version)
    except Trouble as trouble:
        yield Finding.of("relay", trouble)


def _version(version: str) -> Found:
    said = outdated(version)
    if said is not None:
        yield Finding(
            check="relay",
            severity=Severity.WARNING,
            title="The relay's server is outdated",
            cause=said,
            remedy="Ask your administrator to update it",
        )


def _clock(off: float | None) -> Found:
    """`off`: by how many seconds this computer is ahead."""
    if off is None or abs(off) <= CLOCK_OFF_S:
        return
    yield replace(Finding.of("relay", clock_off(off), Severity.WARNING), command=set_clock())


def _host(facts: Facts) -> str:
    return urlsplit(facts.settings.relay.servers[0]).hostname or ""
