"""A number taken out of the contacts: the others stay, and the person who has another number too."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from screenpop.calls.number import NumberPlan
from screenpop.calls.traces import Traces, traces
from screenpop.contacts import index_file
from screenpop.contacts.contact import Contact, LeftOut, Source
from screenpop.contacts.forgetting import Removed, forget
from screenpop.contacts.index import Index
from screenpop.contacts.memory import Memory
from screenpop.known import Person
from screenpop.trouble import Trouble

PLAN = NumberPlan("AU", "03")
ANN = Contact(name="Ann Doe", company="Acme", phones=("(03) 5550 1234",), uid="1")
BOTH = Contact(
    name="Bo Both", phones=("+61 3 5550 1234", "0491 570 156 / 03 5550 1234"), url="https://crm.example.com/355501234", uid="2"
)
NAMED = Contact(name="Cy 0355501234", phones=("0412 345 678",), uid="3")
OTHER = Contact(name="Di Other", phones=("(02) 5550 1234",), uid="4")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "contacts.db"


@pytest.fixture
def index(path: Path) -> Iterator[Index]:
    with closing(Index(path)) as index:
        yield index


@pytest.fixture
def number() -> Traces:
    found = traces("0355501234", PLAN)
    assert found is not None
    return found


def test_the_number_goes_and_who_has_another_stays(index: Index, path: Path, number: Traces) -> None:
    index.replace(
        Source("staff", "csv"), [ANN, BOTH, NAMED, OTHER, LeftOut("line 9", "“5550 1234 7?” is no number: 03 5550 1234")], PLAN
    )
    assert forget(path, number) == Removed(3, 0, ("staff",))
    assert index.lookup("+61355501234") == ()
    assert [found.contact for found in index.search("")] == [
        Contact(name="Bo Both", phones=("0491 570 156 / …",), uid="2"),
        Contact(name="Cy …", phones=("0412 345 678",), uid="3"),
        OTHER,
    ]
    (state,) = index.sources()
    assert (state.contacts, state.numbers, state.left_out) == (3, 3, 0)
    assert b"5550 1234 7" not in path.read_bytes()
    assert forget(path, number) == Removed()


def test_what_callers_turned_out_to_be_goes_by_number_and_by_what_it_says(path: Path, number: Traces) -> None:
    memory = Memory(path)
    memory.keep("+61355501234", Person("Ann", None, None, "crm"), chosen=True, at=1.0)
    memory.keep("+61491570156", Person("Bo", None, "https://crm.example.com/?q=0355501234", "crm"), chosen=False, at=1.0)
    memory.keep("+61412345678", Person("Cy", None, None, "crm"), chosen=False, at=1.0)
    assert forget(path, number) == Removed(0, 2)
    assert set(memory.recall(["+61355501234", "+61491570156", "+61412345678"])) == {"+61412345678"}
    memory.close()


def test_damaged_copies_go_too(index: Index, path: Path, number: Traces) -> None:
    copy = path.with_name("contacts.db.damaged-20260101-000000")
    copy.write_text("0355501234")
    assert forget(path, number) == Removed()
    assert not copy.exists()
    assert not path.exists(), "where there are no contacts, none are begun"


def test_somebody_who_reads_the_file_is_named(index: Index, path: Path, number: Traces, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(index_file, "BUSY_S", 0.2)
    index.replace(Source("staff", "csv"), [ANN], PLAN)
    with closing(index_file._connect(path, "ro")) as reading:
        reading.execute("BEGIN")
        reading.execute("SELECT * FROM contacts").fetchall()
        with pytest.raises(Trouble, match="being read"):
            forget(path, number)
    assert forget(path, number) == Removed()
    assert b"5550 1234" not in path.read_bytes()
