"""Throw broken requests at what reads them: nothing but a refusal may come of it, and what is taken must survive the journal.

    python -m tests.trust.fuzz --inputs 10000000

Each input goes the listener's way: `charset_of`, `parse`, `read_event`. Every event that is taken is written and read as the
journal does it and must be the same; one of `KEEP_EVERY` goes through a real journal on the disk, with all that the program
makes of it. Ends with 1 at the first input that breaks something, and prints it.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from itertools import repeat
from math import inf
from operator import attrgetter
from pathlib import Path

from screenpop import caller
from screenpop.calls.event import CallEvent, Receipt
from screenpop.desk import Desk
from screenpop.intake.form import Refusal, charset_of, parse
from screenpop.intake.url_networks import read_event
from screenpop.journal.projection import Projection
from screenpop.journal.reader import Reader
from screenpop.journal.store import Entry, Store
from screenpop.settings.model import Settings
from screenpop.system.paths import resource
from tests.trust.mutation import Input, Inputs

KEEP_EVERY = 200
_BATCH = 64
_MOST_OF_ONE_CALL = 4
_texts = attrgetter(
    "direction", "from_number", "external_did", "display_from", "caller_name", "extension", "agent_uuid", "hangup_cause"
)


class Broken(Exception):
    """An input that something does not bear: what happened, and the input."""

    def __init__(self, given: Input, happened: str) -> None:
        super().__init__(given, happened)
        self.given = given
        self.happened = happened

    def __str__(self) -> str:
        return f"{self.happened}\n  event, content type and body: {self.given!r}"


@dataclass(slots=True)
class Tally:
    """What came of the inputs. `refused` counts by the reason; `kept` were read back from the journal."""

    taken: int = 0
    kept: int = 0
    refused: Counter[str] = field(default_factory=Counter)

    @property
    def inputs(self) -> int:
        return self.taken + self.refused.total()

    def add(self, other: Tally) -> None:
        self.taken += other.taken
        self.kept += other.kept
        self.refused += other.refused


def run(inputs: int, seed: int, seconds: float = inf, keep_every: int = KEEP_EVERY) -> Tally:
    """Try so many inputs, or as many as can be tried in so many seconds. Raises Broken."""
    row, tally, seen = Inputs(seed), Tally(), set[object]()
    until = time.monotonic() + seconds
    with tempfile.TemporaryDirectory() as folder, JournalOfSome(Path(folder) / "calls.db") as journal:
        for number in range(inputs):
            if number % 1000 == 0 and time.monotonic() > until:
                break
            given = row.next()
            outcome = attempt(given)
            if isinstance(outcome, Refusal):
                tally.refused[outcome.error] += 1
                new: object = outcome.error
            else:
                tally.taken += 1
                if tally.taken % keep_every == 0:
                    journal.take(given, outcome)
                new = outcome.kind, outcome.disposition, tuple(text is None for text in _texts(outcome))
            if new not in seen:
                seen.add(new)
                row.learn(given[2])
        tally.kept = journal.check()
    return tally


def attempt(given: Input) -> CallEvent | Refusal:
    """What the listener makes of an input. Raises Broken for anything but an event that can be read again, or a refusal."""
    kind, content_type, body = given
    try:
        event = read_event(kind, parse(body, charset_of(content_type)))
    except Refusal as refusal:
        if refusal.status not in (400, 415) or len(refusal.field or "") > 64:
            raise Broken(given, f"a refusal of another kind: {refusal.status} {refusal.field!r}") from None
        return refusal
    except Exception as error:
        raise Broken(given, repr(error)) from error
    if read_event(event.kind, json.loads(json.dumps(event.fields))) != event:
        raise Broken(given, "the event is another one when it is read again")
    if kind not in (None, event.kind) or not event.call_event_uuid.strip() or "" in _texts(event):
        raise Broken(given, f"the event is not what it says: {event!r}")
    return event


class JournalOfSome:
    """A real journal, with the program's own way to make calls of events."""

    def __init__(self, path: Path) -> None:
        desk = Desk.of(Settings(), resource("crm"))[0]
        self._path = path
        self._projection = Projection(read_event, desk.fold, partial(caller.search_keys, desk=desk))
        self._store = Store.open(path, self._projection)
        self._waiting: list[Entry] = []
        self._given: list[Input] = []
        self._all: dict[str, list[Receipt]] = {}

    def __enter__(self) -> JournalOfSome:
        return self

    def __exit__(self, *_: object) -> None:
        self._store.close()

    def take(self, given: Input, event: CallEvent) -> None:
        """Save the event; with a fresh uuid if that call has many already. Raises Broken."""
        uuid = event.call_event_uuid
        if len(self._all.get(uuid, ())) >= _MOST_OF_ONE_CALL:
            uuid = f"{len(self._all)}"
            event = read_event(event.kind, {**event.fields, "call_event_uuid": uuid})
        receipts = self._all.setdefault(uuid, [])
        receipts.append(Receipt(event, 1_800_000_000.0 + 10 * sum(map(len, (self._all, receipts)))))
        try:
            call = self._projection.fold(receipts, receipts[-1].received_at)
            self._waiting.append(Entry(receipts[-1], call, known=True))
            self._given.append(given)
            if len(self._waiting) >= _BATCH:
                self._save()
        except Exception as error:
            raise Broken(given, f"in the journal: {error!r}") from error

    def check(self) -> int:
        """Read everything back; how many receipts there were. Raises Broken for the last input of a call that is not as it was."""
        self._save()
        with Reader.open(self._path, self._projection) as reader:
            for uuid, receipts in self._all.items():
                if reader.receipts(uuid) != receipts:
                    raise Broken((receipts[-1].event.kind, None, repr(dict(receipts[-1].event.fields)).encode()), "not as it was")
        rebuilt = self._store.rebuild(1_900_000_000.0)
        if rebuilt.calls != len(self._all):
            raise Broken((None, None, b""), f"{len(self._all)} calls were kept, and {rebuilt.calls} made again")
        return sum(map(len, self._all.values()))

    def _save(self) -> None:
        if self._waiting:
            self._store.save(self._waiting, self._waiting[-1].receipt.received_at)
        self._waiting.clear()
        self._given.clear()


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.trust.fuzz", description="Throw broken requests at what reads them.")
    parser.add_argument("--inputs", type=int, default=1_000_000)
    parser.add_argument("--seconds", type=float, default=inf, help="an end before that")
    parser.add_argument("--seed", type=int, default=int(time.time()), help="the first process's; the others count on")
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 1)
    asked = parser.parse_args()
    began, tally = time.monotonic(), Tally()
    shares = [asked.inputs // asked.processes + (number < asked.inputs % asked.processes) for number in range(asked.processes)]
    try:
        with ProcessPoolExecutor(asked.processes) as processes:
            seeds = range(asked.seed, asked.seed + asked.processes)
            for part in processes.map(run, shares, seeds, repeat(asked.seconds)):
                tally.add(part)
    except Broken as broken:
        print(f"Broken, with --seed {asked.seed} --processes {asked.processes}: {broken}", file=sys.stderr)
        return 1
    took = time.monotonic() - began
    print(f"{tally.inputs:,} inputs in {took:,.0f} s ({tally.inputs / took:,.0f} a second), seed {asked.seed}")
    print(f"  taken: {tally.taken:,}, the same when read again; {tally.kept:,} of them through a journal on the disk")
    for reason, count in tally.refused.most_common():
        print(f"  refused: {count:,}  {reason}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
