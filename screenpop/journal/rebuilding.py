"""The calls table, made again from the receipts. Live and rebuilt agree: a row that differs is a bug, or an older program's."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass

from screenpop.journal.among import among
from screenpop.journal.projection import ROW_COLUMNS
from screenpop.journal.tables import Tables

_BATCH = 200


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """How many calls were made again, and how many rows were not what the receipts say (missing and surplus ones too)."""

    calls: int
    differed: int


def steps(tables: Tables, now: float) -> Generator[None, None, Rebuilt]:
    """Settle what time has outdated, which is no difference; then compare and correct every row, a batch at a time."""
    yield from _settle_overdue(tables, now)
    calls = differed = 0
    last = ""
    sql = "SELECT DISTINCT call_event_uuid FROM receipts WHERE call_event_uuid > ? ORDER BY call_event_uuid LIMIT ?"
    while uuids := [uuid for (uuid,) in tables.rows(sql, last, _BATCH)]:
        count, wrong = _again(tables, uuids, now)
        calls, differed, last = calls + count, differed + wrong, uuids[-1]
        yield
    with tables.transaction() as connection:
        surplus = "DELETE FROM calls WHERE call_event_uuid NOT IN (SELECT call_event_uuid FROM receipts)"
        differed += connection.execute(surplus).rowcount
    return Rebuilt(calls, differed)


def _settle_overdue(tables: Tables, now: float) -> Generator[None, None, None]:
    last = ""
    sql = "SELECT call_event_uuid FROM calls WHERE due_at < ? AND call_event_uuid > ? ORDER BY call_event_uuid LIMIT ?"
    while overdue := [uuid for (uuid,) in tables.rows(sql, now, last, _BATCH)]:
        with tables.transaction():
            tables.write_rows(tables.folded(overdue, now))
        last = overdue[-1]
        yield


def _again(tables: Tables, uuids: list[str], now: float) -> tuple[int, int]:
    """Correct the rows of these calls; answers how many calls they are and how many rows differed."""
    with tables.transaction() as connection:
        sql = f"SELECT {ROW_COLUMNS} FROM calls WHERE call_event_uuid IN "  # noqa: S608 - a constant
        present = {row[0]: row for marks, some in among(uuids) for row in connection.execute(sql + marks, some)}
        calls = tables.folded(uuids, now)
        wrong = [call for call in calls if present.get(call.call_event_uuid) != tables.projection.row(call)]
        tables.write_rows(wrong)
    return len(calls), len(wrong)
