"""Searching the recents: words in names, numbers however they are spaced, and nothing with a meaning of its own."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from screenpop.calls.event import CallEvent, EventKind
from screenpop.calls.search_keys import SearchKeys
from screenpop.journal.projection import Projection
from screenpop.journal.reader import Reader
from screenpop.journal.search import Query, conditions, normal
from screenpop.journal.store import Store
from tests.journal.making import PROJECTION, call_number, entry, fold, read
from tests.story import T0

PRIYA = ("Priya Raman", "61390085900 0390085900 201")
JOSE = ("José Straße & Söhne", "61412345678 0412345678 202")
ODD = ("100% a_b 🐨 👩‍👩‍👧 unit 7", "442071234567 201")


@pytest.fixture
def table() -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE calls(call_event_uuid, names, numbers)")
    connection.execute("CREATE TABLE remarks(call_event_uuid, words)")
    calls = [(names[:5], normal(names), numbers) for names, numbers in (PRIYA, JOSE, ODD)]
    connection.executemany("INSERT INTO calls VALUES (?, ?, ?)", calls)
    yield connection
    connection.close()


@pytest.fixture
def found(table: sqlite3.Connection) -> Callable[[str], set[str]]:
    def search(text: str) -> set[str]:
        wanted = conditions(text)
        where = " AND ".join(condition.sql for condition in wanted) or "1"
        values = [value for condition in wanted for value in condition.values]
        return {names.split()[0] for (names,) in table.execute(f"SELECT names FROM calls WHERE {where}", values)}

    return search


@pytest.mark.parametrize(
    "search",
    [
        "+61 3 9008",
        "+61390085900",
        "0390085900",
        "(03) 9008",
        "(03) 9008-5900",
        "03 9008 5900",
        "5900",
        "+61 (0)3 9008 5900",
        "\u202a03\u00a09008\u20115900\u202c",
        "priya 5900",
        "5900 PRIYA",
        "ram pri",
        "PRIYA raman",
    ],
)
def test_priya_is_found(found: Callable[[str], set[str]], search: str) -> None:
    assert found(search) == {"priya"}


@pytest.mark.parametrize(
    "search", ["strasse", "STRASSE", "Straße", "jose\u0301", "JOSÉ", "&", "söhne 0412 345 678", "so\u0308hne"]
)
def test_letters_are_compared_as_people_read_them(found: Callable[[str], set[str]], search: str) -> None:
    assert found(search) == {"josé"}


@pytest.mark.parametrize("search", ["%", "100%", "_", "a_b", "🐨", "👩‍👩‍👧", "unit 7", "unit 44 20"])
def test_every_character_stands_for_itself(found: Callable[[str], set[str]], search: str) -> None:
    assert found(search) == {"100%"}


@pytest.mark.parametrize(
    "search", ["p%a", "p_iya", "59%00", "5900%", "priya 5901", "priya strasse", "9008 9008", "00201", "\ud800", "'", '"', "\x00"]
)
def test_nothing_is_found(found: Callable[[str], set[str]], search: str) -> None:
    assert found(search) == set()


@pytest.mark.parametrize("search", ["", "   ", "\u202a"])
def test_an_empty_search_finds_everything(found: Callable[[str], set[str]], search: str) -> None:
    assert len(found(search)) == 3


def test_a_very_long_search_is_answered(found: Callable[[str], set[str]]) -> None:
    assert found("priya " * 20_000) == {"priya"}


def test_among_ten_thousand_calls_a_search_costs_little_more_than_a_page(tmp_path: Path) -> None:
    keys = Projection(read, fold, lambda call: SearchKeys(f"caller {call.call_event_uuid}", "61390085900 0390085900 201"))
    with Store.open(tmp_path / "calls.db", keys) as store:
        for start in range(0, 10_000, 1_000):
            store.save([entry(call_number(n)) for n in range(start, start + 1_000)], T0)
    with Reader.open(tmp_path / "calls.db", keys) as reader:

        def best(search: str, total: int) -> float:
            times = []
            for _ in range(5):
                began = time.perf_counter()
                page = reader.recent(Query(search), T0)
                times.append(time.perf_counter() - began)
                assert (page.total, len(page.calls)) == (total, min(total, 50))
            return min(times)

        assert best("caller 9008", 10_000) < 10 * best("", 10_000)
        assert best("call-09999", 1) < 10 * best("", 10_000)


def test_the_search_reads_only_the_calls_of_its_page(tmp_path: Path) -> None:
    asked: list[str] = []

    def counted(kind: EventKind, fields: Mapping[str, str]) -> CallEvent:
        asked.append(fields["call_event_uuid"])
        return read(kind, fields)

    counting = Projection(counted, fold, PROJECTION.searchable)
    with Store.open(tmp_path / "calls.db", PROJECTION) as store:
        store.save([entry(call_number(n)) for n in range(300)], T0)
    with Reader.open(tmp_path / "calls.db", counting) as reader:
        page = reader.recent(Query("priya", limit=10), T0)
    assert (page.total, len(asked)) == (300, 10)
