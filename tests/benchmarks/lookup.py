"""Who calls: what a CRM that never answers costs a card, and how soon one of 100,000 contacts is found by its number."""

from __future__ import annotations

import asyncio
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import tomlkit

from screenpop.calls.number import NumberPlan
from screenpop.contacts.contact import Contact, Source
from screenpop.contacts.index import Index
from screenpop.local_contacts import LocalContacts
from tests.benchmarks import pops
from tests.benchmarks.contestants import Screenpop
from tests.benchmarks.eyes import Eyes
from tests.benchmarks.process import ROOT
from tests.benchmarks.report import Figure, at_most, median, percentile
from tests.crm import local_crm
from tests.crm.local_crm import KEY, LocalCrm
from tests.journey.xdesktop import XDesktop

_CONTACTS = 100_000
_MOST_MS = 3.0
_CALM_S, _ANSWERED_S = 2.0, 0.3


class Asking(Screenpop):
    """screenpop with a CRM that answers when its card is gone: one that failed again and again would be left alone."""

    name = "asks a CRM that hangs"

    def __init__(self, desktop: XDesktop, folder: Path, crm: LocalCrm) -> None:
        super().__init__(desktop, folder)
        self._crm = crm
        settings = tomlkit.parse(self.profile.settings.read_text(encoding="utf-8"))
        settings["crm"].update({"connector": "own-api", "base_url": crm.url})
        self.profile.settings.write_text(tomlkit.dumps(settings), encoding="utf-8")
        command = [sys.executable, "-m", "screenpop", "crm", "setup", "own-api", "--profile", str(folder)]
        subprocess.run(command, env=self._environment, cwd=ROOT, input=f"{KEY}\n", text=True, check=True, capture_output=True)

    def hide(self) -> None:
        self._crm.awake.set()
        super().hide()
        time.sleep(_ANSWERED_S)
        self._crm.awake.clear()


def figures(desktop: XDesktop, folder: Path, rounds: int) -> list[Figure]:
    with local_crm.running() as crm:
        contestants = Asking(desktop, folder / "asking", crm).start(), Screenpop(desktop, folder / "alone").start()
        crm.awake.clear()
        eyes = Eyes(desktop.environment["DISPLAY"])
        try:
            time.sleep(_CALM_S)
            (hanging, none), _ = pops.measure(contestants, eyes, rounds)
        finally:
            eyes.close()
            for each in contestants:
                each.process.end()
        asked = len(crm.asked)
    what = f"POST to the card while the CRM hangs ({asked} requests), p50"
    return [at_most(what, median(hanging.times), "ms", median(none.times), "no CRM", 1.05), *asyncio.run(_found(folder))]


async def _found(folder: Path) -> list[Figure]:
    """Beside the query alone, by the same numbers in the same turn."""
    path = folder / "contacts.db"
    Index(path).replace(Source("customers", "csv"), _people(), NumberPlan("AU", "03"))
    contacts, asked, bare = LocalContacts(path), list[float](), list[float]()
    with closing(sqlite3.connect(path)) as connection:
        for turn in range(1_000):
            key = f"+614{(turn * 7_919) % _CONTACTS:08}"
            began = time.perf_counter()
            _, people = await contacts.look_up(key)
            between = time.perf_counter()
            row = connection.execute(
                "SELECT c.name FROM contacts c JOIN numbers n ON n.contact = c.id WHERE n.key = ?", (key,)
            ).fetchone()
            bare.append((time.perf_counter() - between) * 1000)
            asked.append((between - began) * 1000)
            if [person.name for person in people] != list(row):
                raise RuntimeError(f"{key} was not found")
    contacts.close()
    p99 = percentile(asked, 99)
    what = f"number to match on the loop, {_CONTACTS:,} contacts, p99"
    beside = f"the query alone: {percentile(bare, 99):.2f} ms"
    return [Figure(what, f"{p99:.2f} ms", beside, p99 / percentile(bare, 99), f"≤ {_MOST_MS:g} ms", p99 <= _MOST_MS)]


def _people() -> Iterator[Contact]:
    for number in range(_CONTACTS):
        yield Contact(name=f"Caller {number}", company="Acme", phones=(f"+614{number:08}",))
