"""A journal with very many calls, made in a minute or two: some thousand whole calls, each told again and again of other days.

The receipts and the row of each of those thousand are made by the program's own code. Told again, a call has another uuid
and other times, and nothing else: `check` folds some of them anew and finds the very rows.
"""

from __future__ import annotations

import hashlib
import json
import random
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from uuid import UUID

from screenpop import caller
from screenpop.calls.event import EventKind, Receipt
from screenpop.calls.number import NumberPlan
from screenpop.desk import Desk
from screenpop.intake.url_networks import read_event
from screenpop.journal.projection import RECEIPT_COLUMNS, ROW_COLUMNS, Projection, Row, stored
from screenpop.journal.reader import Reader
from screenpop.journal.search import normal
from screenpop.journal.store import Store

DESK = Desk(mine=frozenset({"201", "202"}), plan=NumberPlan("AU", "03"))
PROJECTION = Projection(read_event, DESK.fold, partial(caller.search_keys, desk=DESK))

_ANY_UUID = "00000000-0000-4000-8000-000000000000"
_ANY_TIME = 1_000_000_001
_POOL = 10_000
_AT_ONCE = 20_000
_DAYS = 365
_DAY_S = 86_400
_WORK = [0, 0, 0, 0, 0, 0, 1, 4, 14, 20, 18, 14, 9, 13, 16, 15, 11, 6, 3, 2, 1, 1, 0, 0]
"""How many calls come in each hour of the day (UTC), to one another."""
_FIRST = [
    "Priya",
    "Jonas",
    "Mei",
    "Ahmed",
    "Zoë",
    "Liam",
    "Olga",
    "Tomás",
    "Aisha",
    "Ngaire",
    "Björn",
    "Chloé",
    "Ravi",
    "Hana",
    "Pavel",
    "Ines",
    "Kofi",
    "Yuki",
    "Sam",
    "Ruth",
]
_LAST = [
    "Raman",
    "Keller",
    "Chen",
    "Haddad",
    "Müller",
    "O'Brien",
    "Ivanova",
    "García",
    "Khan",
    "Williams",
    "Lindqvist",
    "Petit",
    "Patel",
    "Sato",
    "Novák",
    "Costa",
    "Mensah",
]
_LABELS = ["Sales", "Support", "Accounts", "Parts", "Service", "Reception"]
_LINES = [(f"6137010{n:04}", label) for n, label in enumerate(_LABELS, start=1200)]
_NOTES = ["Wants a quote until Friday", "Calls back", "Invoice was wrong, corrected", "Asked for Ruth", "Delivery on Monday"]
_TAGS = ["quote", "complaint", "order"]

Shape = tuple[tuple[EventKind, float, dict[str, str]], ...]


@dataclass(frozen=True, slots=True)
class _Told:
    """A call of no particular time: its receipts (identity to be made) by their seconds after the first, and its row."""

    receipts: tuple[tuple[str, str, float], ...]
    row: Row


def make(path: Path, calls: int) -> None:
    """A journal of so many calls over the last year, as the program leaves it when it has ended."""
    with Store.open(path, PROJECTION) as store:
        store.refresh(DESK.fingerprint, time.time())
    chance = random.Random(calls)
    pool = [_told(_fields(chance), _shape(chance)) for _ in range(min(_POOL, calls))]
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode=OFF")
        connection.execute("PRAGMA synchronous=OFF")
        connection.execute("PRAGMA cache_size=-400000")
        indexes = _without_indexes(connection)
        connection.execute("BEGIN")
        for portion in _portions(_again(pool, calls, chance)):
            _insert(connection, portion)
        connection.execute("COMMIT")
        for (sql,) in indexes:
            connection.execute(sql)
        connection.execute("PRAGMA journal_mode=WAL")


def check(path: Path, calls: int, samples: int = 300) -> None:
    """Raises RuntimeError where a row is not what its receipts say, or where there are not so many."""
    with closing(sqlite3.connect(path)) as connection:
        if (found := connection.execute("SELECT count(*) FROM calls").fetchone()[0]) != calls:
            raise RuntimeError(f"{found} calls were made, not {calls}")
        sql = f"SELECT {ROW_COLUMNS} FROM calls ORDER BY call_event_uuid LIMIT ?"
        rows = {row[0]: row for row in connection.execute(sql, (samples,))}
    with Reader.open(path, PROJECTION) as reader:
        for uuid, row in rows.items():
            call = PROJECTION.call(reader.receipts(uuid), time.time())
            if call is None or PROJECTION.row(call) != row:
                raise RuntimeError(f"the row of {uuid} is not what its receipts say")


def _fields(chance: random.Random) -> dict[str, str]:
    did, line = chance.choice(_LINES)
    name = f"{chance.choice(_FIRST)} {chance.choice(_LAST)}"
    number = (
        f"04{chance.randrange(10**8):08}" if chance.random() < 0.6 else f"0{chance.choice('2378')}9{chance.randrange(10**7):07}"
    )
    return {
        "call_event_uuid": _ANY_UUID,
        "service_id": "10001",
        "direction": "inbound_external",
        "start_time": str(_ANY_TIME),
        "from": number,
        "display_from": name if chance.random() < 0.7 else number,
        "caller_name": line,
        "external_did": did,
        "dialplan_id": "82",
        "dialplan_name": "Main",
        "condition_name": "Business hours",
    }


def _leg(extension: str) -> dict[str, str]:
    return {"extension_user_id": extension, "extension_name": f"Desk {extension}"}


def _shape(chance: random.Random) -> Shape:
    """What happens in a call: its events by their seconds after the first."""
    rings, talks = chance.randrange(8, 160) / 4, round(chance.lognormvariate(4.5, 1.0) * 4) / 4
    mine, other = chance.choice(["201", "202"]), chance.choice(["203", "204", "205"])
    kind = chance.random()
    ringing = (EventKind.EXTENSION_RINGING, 0.0, _leg(mine))
    taken = (EventKind.EXTENSION_ANSWERED, rings, {**_leg(mine), "agent_uuid": "b05bf123-e592-5b8b-acfe-d496af1822ab"})
    ended = (EventKind.EXTENSION_HANGUP, rings + talks, {**_leg(mine), "hangup_cause": "NORMAL_CLEARING"})
    over = {"method": "incoming_hangup_success", "recording_url": f"https://recordings.example.com/{chance.randrange(10**9)}"}
    if kind < 0.5:
        return ringing, taken, ended
    if kind < 0.65:
        announced = (EventKind.HTTP_RINGING, 0.0, {"method": "incoming_ringing"})
        return announced, (ringing[0], 0.5, ringing[2]), taken, ended, (EventKind.HTTP_HANGUP, rings + talks + 0.25, over)
    if kind < 0.82:  # a ring group: a colleague was faster
        return (
            ringing,
            (EventKind.EXTENSION_RINGING, 0.25, _leg(other)),
            (EventKind.EXTENSION_ANSWERED, rings, {**_leg(other), "agent_uuid": "d0d1c2f2-aaaa-5b8b-acfe-d496af1822ab"}),
            (EventKind.EXTENSION_HANGUP, rings + 0.25, {**_leg(mine), "hangup_cause": "LOSE_RACE"}),
            (EventKind.EXTENSION_HANGUP, rings + talks, {**_leg(other), "hangup_cause": "NORMAL_CLEARING"}),
        )
    return ringing, (EventKind.EXTENSION_HANGUP, rings, {**_leg(mine), "hangup_cause": "ORIGINATOR_CANCEL"})


def _told(fields: dict[str, str], shape: Shape) -> _Told:
    receipts = [Receipt(read_event(kind, {**fields, **more}), _ANY_TIME + after) for kind, after, more in shape]
    call = PROJECTION.call(receipts, time.time())
    if call is None or call.due_at is not None:
        raise RuntimeError("a made-up call is no whole call")
    kept = [stored(receipt) for receipt in receipts]
    return _Told(tuple((kind, text, at - _ANY_TIME) for _, _, kind, text, at in kept), PROJECTION.row(call))


@dataclass(frozen=True, slots=True)
class _Portion:
    receipts: list[tuple[str, str, str, str, float]]
    rows: list[tuple[object, ...]]
    remarks: list[tuple[str, str, str, str]]


def _again(pool: list[_Told], calls: int, chance: random.Random) -> Iterator[tuple[str, float, _Told]]:
    """Each call at its time, oldest first; times in whole quarters of a second, which a sum does not blur."""
    today = int(time.time() // _DAY_S) * _DAY_S
    hours = chance.choices(range(24), _WORK, k=calls)
    times = sorted(today - chance.randrange(1, _DAYS + 1) * _DAY_S + hour * 3600 + chance.randrange(14_400) / 4 for hour in hours)
    for at in times:
        yield str(UUID(int=chance.getrandbits(128), version=4)), at, chance.choice(pool)


def _portions(calls: Iterator[tuple[str, float, _Told]]) -> Iterator[_Portion]:
    portion = _Portion([], [], [])
    for n, (uuid, at, told) in enumerate(calls):
        began = str(int(at))
        for kind, text, after in told.receipts:
            fields = text.replace(_ANY_UUID, uuid).replace(str(_ANY_TIME), began)
            # What tells repeats apart; nothing that is read makes use of it.
            identity = hashlib.blake2b(f"{kind}{fields}".encode(), digest_size=16).hexdigest()
            portion.receipts.append((uuid, identity, kind, fields, at + after))
        portion.rows.append((uuid, at, *told.row[2:]))
        if n % 100 == 0:
            note, tag = _NOTES[n // 100 % len(_NOTES)], _TAGS[n // 100 % len(_TAGS)]
            portion.remarks.append((uuid, note, json.dumps([tag]), normal(f"{note} {tag}")))
        if len(portion.rows) == _AT_ONCE:
            yield portion
            portion = _Portion([], [], [])
    yield portion


def _insert(connection: sqlite3.Connection, portion: _Portion) -> None:
    connection.executemany(f"INSERT INTO receipts({RECEIPT_COLUMNS}) VALUES (?, ?, ?, ?, ?)", portion.receipts)
    marks = ", ".join("?" * len(ROW_COLUMNS.split(",")))
    connection.executemany(f"INSERT INTO calls({ROW_COLUMNS}) VALUES ({marks})", portion.rows)
    connection.executemany("INSERT INTO remarks(call_event_uuid, note, tags, words) VALUES (?, ?, ?, ?)", portion.remarks)


def _without_indexes(connection: sqlite3.Connection) -> list[tuple[str]]:
    """Take them away; answers what makes them again: at the end, at once, that is four times as fast."""
    found = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL").fetchall()
    for name, _ in found:
        connection.execute(f"DROP INDEX {name}")
    return [(sql,) for _, sql in found]
