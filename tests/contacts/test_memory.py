"""Whom callers turned out to be: kept over restarts and synchronisations, destroyed when it is too old."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from screenpop.calls.number import NumberPlan
from screenpop.contacts import index_file
from screenpop.contacts.contact import Contact, Source
from screenpop.contacts.index import Index
from screenpop.contacts.memory import Memory
from screenpop.known import Person, Remembered

PRIYA = Person("Priya Raman", "Acme", "https://crm.example/7", "own-api")
TOM = Person("Tom", None, None, "customers")
NUMBER, OTHER = "+61370100142", "ext:205"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "contacts.db"


def test_nobody_is_known_while_there_is_no_file_and_none_is_made_by_asking(path: Path) -> None:
    assert Memory(path).recall([NUMBER]) == {}
    assert Memory(path).prune(1.0) == 0
    assert not path.exists()


def test_the_last_answer_is_kept_by_number_and_read_by_another_program(path: Path) -> None:
    memory = Memory(path)
    memory.keep(NUMBER, TOM, chosen=False, at=1.0)
    memory.keep(NUMBER, PRIYA, chosen=True, at=2.0)
    memory.keep(OTHER, TOM, chosen=False, at=3.0)
    expected = {NUMBER: Remembered(PRIYA, True, 2.0), OTHER: Remembered(TOM, False, 3.0)}
    assert Memory(path).recall([NUMBER, "+61491570156", OTHER, NUMBER]) == expected
    memory.drop(OTHER)
    assert Memory(path).recall([NUMBER, OTHER]).keys() == {NUMBER}


def test_more_numbers_than_a_query_takes_are_asked_for_in_turn(path: Path) -> None:
    memory = Memory(path)
    memory.keep("+6149157999", TOM, chosen=False, at=1.0)
    assert memory.recall([f"+6149157{last:03}" for last in range(1_000)]).keys() == {"+6149157999"}


def test_what_is_destroyed_leaves_no_byte_behind(path: Path) -> None:
    memory = Memory(path)
    for last in range(300):
        memory.keep(f"+614915{last:05}", Person(f"Somebody {last}", None, None, "own-api"), chosen=False, at=float(last))
    assert memory.prune(299.0) == 299
    assert memory.recall(["+61491500299", "+61491500298"]).keys() == {"+61491500299"}
    memory.drop("+61491500299")
    assert b"Somebody" not in b"".join(file.read_bytes() for file in path.parent.iterdir())


def test_synchronising_a_source_forgets_nobody(path: Path) -> None:
    memory, index = Memory(path), Index(path)
    memory.keep(NUMBER, PRIYA, chosen=True, at=1.0)
    index.replace(Source("customers", "csv"), [Contact(name="Ann", phones=("0370100142",))], NumberPlan("AU", "03"))
    index.remove("customers")
    assert memory.recall([NUMBER])[NUMBER].person == PRIYA


def test_an_index_of_the_version_before_remembers_nobody_and_then_does(path: Path) -> None:
    index = Index(path)
    index.replace(Source("customers", "csv"), [Contact(name="Ann", phones=("0370100142",))], NumberPlan("AU", "03"))
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript("DROP TABLE remembered; PRAGMA user_version = 1;")
    memory = Memory(path)
    assert memory.recall([NUMBER]) == {}
    memory.keep(NUMBER, PRIYA, chosen=False, at=1.0)
    assert memory.recall([NUMBER])[NUMBER].person == PRIYA
    assert [found.contact.name for found in Index(path).lookup(NUMBER)] == ["Ann"]


def test_one_row_is_written_without_reading_the_whole_file(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    memory, said = Memory(path), list[str]()
    memory.keep(NUMBER, PRIYA, chosen=False, at=1.0)
    connect = index_file._connect

    def listening(path: Path, mode: str) -> sqlite3.Connection:
        connection = connect(path, mode)
        connection.set_trace_callback(said.append)
        return connection

    monkeypatch.setattr(index_file, "_connect", listening)
    memory.keep(NUMBER, TOM, chosen=False, at=2.0)
    assert any("REPLACE" in sql for sql in said)
    assert not any("quick_check" in sql for sql in said)
