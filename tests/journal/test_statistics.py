"""Counting calls by hour, day and line, on days of 23, 24 and 25 hours."""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from screenpop.calls.event import Receipt
from screenpop.journal.projection import Projection
from screenpop.journal.reader import Reader
from screenpop.journal.store import Store
from screenpop.statistics import Counts, Statistics, StatisticsQuery, Tally, day_by_day, made_of
from tests.benchmarks import calls_made
from tests.journal.making import Clock, journal, save
from tests.story import T0, answered, hung_up, ringing

PROJECTION: Projection = calls_made.PROJECTION
MELBOURNE = ZoneInfo("Australia/Melbourne")


@pytest.fixture(autouse=True)
def melbourne(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Where clocks go forward on 3 October 2027 at 2:00 and back on 4 April 2027 at 3:00."""
    before = os.environ.get("TZ")
    monkeypatch.setenv("TZ", "Australia/Melbourne")
    time.tzset()
    yield
    monkeypatch.setenv("TZ", before) if before is not None else monkeypatch.delenv("TZ")
    time.tzset()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "calls.db", PROJECTION) as store:
        yield store


def at(day: str, clock: str, *, fold: int = 0) -> float:
    """A local time as seconds after T0; `fold` 1: the second time that the clock says so."""
    return datetime.fromisoformat(f"{day}T{clock}").replace(tzinfo=MELBOURNE, fold=fold).timestamp() - T0


def call(
    uuid: str, when: float, extension: str = "201", wait: float = 4, talk: float | None = 60, **fields: str
) -> list[Receipt]:
    """Rung, and answered after `wait` seconds unless `talk` is None."""
    begun = [ringing(extension, when, uuid=uuid, **fields)]
    if talk is None:
        return [*begun, hung_up(extension, when + wait, "ORIGINATOR_CANCEL", uuid=uuid, **fields)]
    return [
        *begun,
        answered(extension, when + wait, uuid=uuid, **fields),
        hung_up(extension, when + wait + talk, uuid=uuid, **fields),
    ]


def statistics(store: Store, first: str, last: str, line: str | None = None, *, mine: bool = False) -> Statistics:
    query = StatisticsQuery(date.fromisoformat(first), date.fromisoformat(last), line, mine)
    counts = Counts()
    with Reader.open(store.path, PROJECTION) as reader:
        for since, until in day_by_day(query):
            counts.add(reader.counted(since, until, line, mine))
    return made_of(counts, query)


def hours(found: Statistics) -> dict[int, int]:
    return {hour: tally.calls for hour, tally in enumerate(found.hours) if tally.calls}


def days(found: Statistics) -> dict[str, int]:
    return {day.isoformat(): tally.calls for day, tally in found.days}


def test_a_day_begins_and_ends_at_midnight_here(store: Store) -> None:
    save(store, *call("eve", at("2027-01-14", "23:59:59.9")), *call("first", at("2027-01-15", "00:00")))
    save(store, *call("last", at("2027-01-15", "23:59:59.9")), *call("next", at("2027-01-16", "00:00")))
    assert hours(found := statistics(store, "2027-01-15", "2027-01-15")) == {0: 1, 23: 1}
    assert days(found) == {"2027-01-15": 2}
    assert days(statistics(store, "2027-01-13", "2027-01-16")) == {
        "2027-01-13": 0,
        "2027-01-14": 1,
        "2027-01-15": 2,
        "2027-01-16": 1,
    }


def test_the_day_of_23_hours_has_no_hour_that_was_left_out(store: Store) -> None:
    save(store, *call("before", at("2027-10-03", "01:59")), *call("after", at("2027-10-03", "01:59") + 60))
    save(store, *call("late", at("2027-10-03", "23:30")), *call("next", at("2027-10-04", "00:00")))
    found = statistics(store, "2027-10-03", "2027-10-03")
    assert (hours(found), days(found)) == ({1: 1, 3: 1, 23: 1}, {"2027-10-03": 3})


def test_the_day_of_25_hours_counts_the_hour_that_came_twice_as_one(store: Store) -> None:
    save(store, *call("once", at("2027-04-04", "02:30")), *call("again", at("2027-04-04", "02:30", fold=1)))
    save(store, *call("late", at("2027-04-04", "23:30")))
    found = statistics(store, "2027-04-04", "2027-04-04")
    assert (hours(found), days(found)) == ({2: 2, 23: 1}, {"2027-04-04": 3})


def test_how_calls_went_and_how_soon(store: Store) -> None:
    for n, wait in enumerate([1, 2, 3, 4, 5, 6, 7, 8, 9, 100]):
        save(store, *call(f"answered-{n}", at("2027-01-15", f"10:{n:02}"), wait=wait, talk=30))
    save(store, *call("missed", at("2027-01-15", "11:00"), talk=None), *call("other", at("2027-01-15", "12:00"), "203", wait=50))
    save(store, ringing("201", at("2027-01-15", "13:00"), uuid="open"))
    found = statistics(store, "2027-01-15", "2027-01-15")
    assert found.all == Tally(answered=10, missed=1, elsewhere=1, open=1)
    assert found.all.missed_rate == pytest.approx(1 / 12)
    assert (found.wait_median_s, found.wait_p90_s, found.talked_s) == (6, 50, 10 * 30 + 60)


def test_by_line_the_busiest_first_and_twenty_at_most(store: Store) -> None:
    for n in range(22):
        for again in range(2 if n == 7 else 1):
            save(store, *call(f"{n}-{again}", at("2027-01-15", f"10:{n:02}"), caller_name=f"Line {n:02}"))
    found = statistics(store, "2027-01-15", "2027-01-15")
    assert [line for line, _ in found.lines] == ["Line 07", *(f"Line {n:02}" for n in range(20) if n != 7)]
    assert found.all.calls == 23
    assert statistics(store, "2027-01-15", "2027-01-15", "Line 07").all.calls == 2


def test_only_where_a_phone_of_mine_rang(store: Store) -> None:
    save(store, *call("mine", at("2027-01-15", "10:00")), *call("theirs", at("2027-01-15", "10:00"), "203"))
    assert statistics(store, "2027-01-15", "2027-01-15", mine=True).all == Tally(answered=1)


def test_calls_that_went_out_are_counted_apart(store: Store) -> None:
    save(store, *call("in", at("2027-01-15", "10:00")))
    save(store, *call("out", at("2027-01-15", "10:00"), direction="outbound_external"))
    found = statistics(store, "2027-01-15", "2027-01-15")
    assert (found.all.calls, found.outbound, found.talked_s, found.wait_median_s) == (1, 1, 60, 4)


def test_nothing_to_count(store: Store) -> None:
    found = statistics(store, "2027-01-15", "2027-01-16")
    assert (found.all, found.all.missed_rate, found.wait_median_s, found.wait_p90_s, found.lines) == (
        Tally(),
        None,
        None,
        None,
        (),
    )


async def test_others_are_answered_while_a_year_is_counted(store: Store, tmp_path: Path) -> None:
    save(store, *call("one", at("2027-01-15", "10:00")))
    store.close()
    running = journal(tmp_path / "calls.db", Clock(), PROJECTION)
    await running.start()
    try:
        counting = asyncio.ensure_future(running.statistics(StatisticsQuery(date(2026, 6, 1), date(2027, 6, 1))))
        await asyncio.sleep(0)
        assert await running.last_receipt() == 3
        assert not counting.done()
        assert (await counting).all == Tally(answered=1)
    finally:
        await running.close()
