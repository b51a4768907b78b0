"""The index: what is found, and that a synchronisation is taken over whole or not at all."""

from __future__ import annotations

import sqlite3
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from screenpop.calls.number import NumberPlan
from screenpop.contacts import index_file, staging
from screenpop.contacts.contact import Cancelled, Contact, LeftOut, Source
from screenpop.contacts.index import Index
from screenpop.contacts.numbers import Read
from screenpop.trouble import Trouble

PLAN = NumberPlan("AU", "03")
ANN = Contact(
    name="Ann", company="Acme", title="Boss", phones=("0491 570 156",), url="https://crm.example/1", uid="1", where="line 2"
)
BOB = Contact(name="Bob", phones=("(03) 5550 1234", "201"), uid="2", where="line 3")
MOBILE, DESK = "+61491570156", "+61355501234"
STAFF = Source("staff", "csv", "/x/staff.csv", {"columns": {"name": ["Näme"]}})
OTHERS = Source("others", "vcard")


@pytest.fixture
def index(tmp_path: Path) -> Iterator[Index]:
    with closing(Index(tmp_path / "contacts.db")) as index:
        yield index


def names(index: Index, key: str) -> list[str]:
    return [found.contact.name for found in index.lookup(key)]


def broken(*entries: Contact) -> Iterator[Contact]:
    yield from entries
    raise Trouble("The source broke off")


# Finding


def test_without_a_file_nobody_is_known_and_no_file_is_made(index: Index) -> None:
    assert (index.lookup(MOBILE), index.search("a"), index.sources()) == ((), (), ())
    assert index.source("x") is None
    assert index.sync_token("x") == ""
    assert not index.path.exists()


def test_a_contact_is_found_as_it_was_written(index: Index) -> None:
    done = index.replace(STAFF, [ANN, BOB], PLAN)
    assert (done.contacts, done.numbers, done.left_out) == (2, 3, 0)
    (found,) = index.lookup(MOBILE)
    assert found.contact == ANN
    assert found.source == "staff"
    assert names(index, "ext:201") == names(index, DESK) == ["Bob"]


@pytest.mark.parametrize("key", ["+6149157015", "491570156", "0491570156", "201", "ext:20", "ext:1234", "%", ""])
def test_a_number_that_only_ends_alike_is_another(index: Index, key: str) -> None:
    index.replace(STAFF, [ANN, BOB], PLAN)
    assert index.lookup(key) == ()


def test_several_sources_may_know_a_number(index: Index) -> None:
    index.replace(STAFF, [ANN], PLAN)
    index.replace(OTHERS, [replace(ANN, name="Anna", uid="x")], PLAN)
    assert [(found.contact.name, found.source) for found in index.lookup(MOBILE)] == [("Ann", "staff"), ("Anna", "others")]


@pytest.mark.parametrize(
    ("text", "found"),
    [("ann", ["Ann"]), ("ACME", ["Ann"]), ("acme ann", ["Ann"]), ("0491 570", ["Ann"]), ("5550", ["Bob"]), ("", ["Ann", "Bob"]),
     ("201", ["Bob"]), ("%", []), ("ann bob", [])],
)  # fmt: skip
def test_search(index: Index, text: str, found: list[str]) -> None:
    index.replace(STAFF, [ANN, BOB], PLAN)
    assert [entry.contact.name for entry in index.search(text)] == found
    assert len(index.search("", 1)) == 1


def test_texts_are_one_harmless_line(index: Index) -> None:
    index.replace(STAFF, [replace(ANN, name="A\u202enn\n\0B" + "x" * 9000, url="javascript:alert(1)")], PLAN)
    (found,) = index.lookup(MOBILE)
    assert found.contact.name.startswith("A nn B")
    assert len(found.contact.name) == 300
    assert found.contact.url == ""


def test_a_company_without_a_name_is_called_by_its_own(index: Index) -> None:
    index.replace(STAFF, [replace(ANN, name=" ")], PLAN)
    assert names(index, MOBILE) == ["Acme"]


# Left out


def test_what_is_left_out_says_why(index: Index) -> None:
    nobody, silent, spoiled = (
        replace(BOB, name="", uid="3", where="line 4"),
        replace(ANN, phones=(), uid="4", where="line 5"),
        replace(ANN, phones=("0491 570 156", "9" * 10_000), uid="5", where="line 6"),
    )
    noted: list[LeftOut] = []
    done = index.replace(STAFF, [ANN, nobody, silent, LeftOut("line 9", "it is too long"), spoiled, ANN], PLAN, note=noted.append)
    reasons = {entry.where: entry.why for entry in noted}
    assert reasons["line 4"] == "it has no name"
    assert reasons["line 5"] == "it has no telephone number"
    assert reasons["line 9"] == "it is too long"
    assert reasons["line 6"].startswith("taken, but for a number: “99999")
    assert reasons["line 2"] == "the same entry was there before"
    assert done.left_out == len(noted) == 5
    assert done.first_left_out == index.left_out("staff") == tuple(noted)
    assert index.sources()[0].left_out == 5


def test_people_of_one_company_that_share_its_id_are_all_taken(index: Index) -> None:
    colleague = replace(BOB, uid=ANN.uid)
    done = index.replace(STAFF, [ANN, colleague, ANN, colleague], PLAN)
    assert (done.contacts, [entry.why for entry in done.first_left_out]) == (2, ["the same entry was there before"] * 2)
    assert len(index.search("")) == 2


def test_only_the_first_are_handed_back(index: Index) -> None:
    done = index.replace(STAFF, [ANN, *(LeftOut(f"line {n}", "bad") for n in range(100))], PLAN)
    assert done.left_out == 100
    assert len(done.first_left_out) == 20
    assert len(index.left_out("staff", 1000)) == 100


# Whole or not at all


def test_replacing_leaves_nothing_of_before(index: Index) -> None:
    index.replace(OTHERS, [BOB], PLAN)
    index.replace(STAFF, [ANN, LeftOut("line 1", "x")], PLAN)
    index.replace(STAFF, [replace(BOB, name="Bobby")], PLAN)
    assert names(index, MOBILE) == []
    assert names(index, DESK) == ["Bob", "Bobby"]
    staff = index.source("staff")
    assert staff is not None and (staff.contacts, staff.numbers, staff.left_out) == (1, 2, 0)


def test_a_source_that_breaks_off_keeps_what_it_had(index: Index) -> None:
    index.replace(STAFF, [ANN], PLAN, token="first")
    with pytest.raises(Trouble, match="broke off"):
        index.replace(STAFF, broken(*(replace(BOB, uid=str(n)) for n in range(1_200))), PLAN)
    assert names(index, MOBILE) == ["Ann"]
    assert names(index, DESK) == []
    assert index.sync_token("staff") == "first"
    with pytest.raises(Trouble, match="broke off"):
        index.replace(OTHERS, broken(BOB), PLAN)
    assert index.source("others") is None


def test_an_import_can_be_cancelled(index: Index) -> None:
    index.replace(STAFF, [ANN], PLAN)
    seen: list[int] = []
    many = (replace(BOB, uid=str(n)) for n in range(10_000))
    with pytest.raises(Cancelled):
        index.replace(STAFF, many, PLAN, seen.append, lambda: bool(seen))
    assert seen == [500]
    assert names(index, MOBILE) == ["Ann"]


def test_a_source_with_nothing_to_take_may_be_refused(index: Index) -> None:
    index.replace(STAFF, [ANN], PLAN)
    with pytest.raises(Trouble) as refused:
        index.replace(STAFF, [LeftOut("line 2", "“0491570156” …")], PLAN, some=True)
    assert "line 2" in refused.value.happened and "0491570156" not in str(refused.value)
    assert names(index, MOBILE) == ["Ann"]
    index.replace(STAFF, [], PLAN)
    assert names(index, MOBILE) == []


@pytest.mark.parametrize("moment", ["gathering", "taking over"])
def test_a_process_killed_in_the_middle_leaves_the_old_index(index: Index, moment: str) -> None:
    index.replace(STAFF, [ANN], PLAN)
    child = f"""
import os, sys
from dataclasses import replace
from pathlib import Path
from screenpop.contacts import index as module
from tests.contacts.test_index import BOB, PLAN, STAFF
def entries():
    for n in range(1_100):
        yield replace(BOB, uid=str(n))
    if {moment == "gathering"}:
        os._exit(9)
module._conclude = lambda *_: os._exit(9)
module.Index(Path(sys.argv[1])).replace(STAFF, entries(), PLAN)
"""
    done = subprocess.run([sys.executable, "-c", child, str(index.path)], check=False, cwd=Path(__file__).parents[2])
    assert done.returncode == 9
    assert names(index, MOBILE) == ["Ann"] and names(index, DESK) == []
    index.replace(STAFF, [BOB], PLAN)
    assert names(index, MOBILE) == [] and names(index, DESK) == ["Bob"]


# What has changed


def test_an_update_changes_only_what_it_names(index: Index) -> None:
    cleo = replace(ANN, name="Cleo", phones=("13 15 00",), uid="3")
    index.replace(STAFF, [ANN, BOB, cleo], PLAN, token="1")
    index.update(
        STAFF, [replace(ANN, phones=("0491 570 110",)), replace(BOB, uid="4", phones=("202",))], ["2", "gone"], PLAN, token="2"
    )
    assert names(index, MOBILE) == names(index, "ext:201") == []
    assert names(index, "+61491570110") == ["Ann"]
    assert names(index, "ext:202") == ["Bob"]
    assert names(index, "+61131500") == ["Cleo"]
    assert index.sync_token("staff") == "2"
    assert index.sources()[0].contacts == 3


def test_an_update_knows_what_is_left_out_now(index: Index) -> None:
    index.replace(STAFF, [ANN, replace(BOB, phones=())], PLAN)
    assert index.sources()[0].left_out == 1
    index.update(STAFF, [BOB], [], PLAN)
    assert index.sources()[0].left_out == 0
    index.update(STAFF, [replace(BOB, phones=())], [], PLAN)
    assert (index.sources()[0].left_out, names(index, DESK)) == (1, [])
    index.update(STAFF, [], ["2"], PLAN)
    assert index.sources()[0].left_out == 0


def test_an_entry_that_became_unreadable_keeps_its_last_good_form(index: Index) -> None:
    index.replace(STAFF, [ANN], PLAN)
    index.update(STAFF, [LeftOut("card 1", "it has no END:VCARD", "1")], [], PLAN)
    assert names(index, MOBILE) == ["Ann"]
    assert index.sources()[0].left_out == 1


# Sources


def test_sources_are_remembered(index: Index) -> None:
    index.add(STAFF)
    index.replace(OTHERS, [ANN], PLAN)
    index.note_trouble("others", "The server is down")
    staff, others = index.sources()
    assert staff.source == STAFF and staff.synced_at is None
    assert others.trouble == "The server is down" and others.contacts == 1
    assert others.synced_at is not None and abs(others.synced_at - time.time()) < 60
    index.set_sync_token("others", "t")
    index.confirm("others")
    assert index.sync_token("others") == "t"
    assert index.sources()[1].trouble == ""
    index.add(replace(OTHERS, place="/elsewhere"))
    assert index.sources()[1].source.place == "/elsewhere" and names(index, MOBILE) == ["Ann"]


def test_a_source_can_be_removed(index: Index) -> None:
    index.replace(STAFF, [ANN, LeftOut("line 1", "x")], PLAN)
    index.replace(OTHERS, [BOB], PLAN)
    assert index.remove("staff") and not index.remove("staff")
    assert names(index, MOBILE) == [] and names(index, DESK) == ["Bob"]
    assert [state.source.name for state in index.sources()] == ["others"]
    assert b"Acme" not in b"".join(file.read_bytes() for file in index.path.parent.iterdir())


# The file


@pytest.mark.linux
def test_the_file_is_its_owners_alone(index: Index) -> None:
    index.replace(STAFF, [ANN], PLAN)
    index.lookup(MOBILE)
    assert {oct(file.stat().st_mode & 0o777) for file in index.path.parent.iterdir()} == {"0o600"}


def test_a_reader_does_not_wait_for_a_writer(index: Index) -> None:
    index.replace(STAFF, [ANN], PLAN)
    with closing(sqlite3.connect(index.path, isolation_level=None)) as writer:
        writer.execute("BEGIN IMMEDIATE")
        writer.execute("DELETE FROM numbers")
        assert names(index, MOBILE) == ["Ann"]
        writer.execute("COMMIT")
    assert names(index, MOBILE) == []


def test_another_writer_is_named(index: Index, monkeypatch: pytest.MonkeyPatch) -> None:
    index.replace(STAFF, [ANN], PLAN)
    monkeypatch.setattr(index_file, "BUSY_S", 0.05)
    with closing(sqlite3.connect(index.path, isolation_level=None)) as writer:
        writer.execute("BEGIN IMMEDIATE")
        with pytest.raises(Trouble, match="being changed by another program"):
            index.replace(STAFF, [BOB], PLAN)
    assert names(index, MOBILE) == ["Ann"]


def test_a_newer_file_is_refused_and_stays(index: Index) -> None:
    index.replace(STAFF, [ANN], PLAN)
    with closing(sqlite3.connect(index.path, isolation_level=None)) as newer:
        newer.execute("PRAGMA user_version = 99")
    for use in (lambda: Index(index.path).lookup(MOBILE), lambda: index.replace(STAFF, [BOB], PLAN)):
        with pytest.raises(Trouble, match="newer screenpop"):
            use()
    with closing(sqlite3.connect(index.path)) as newer:
        assert newer.execute("SELECT name FROM contacts").fetchall() == [("Ann",)]


def test_a_file_that_is_no_database_is_put_aside(index: Index) -> None:
    index.path.write_bytes(b"not a database" * 1000)
    with pytest.raises(Trouble, match="damaged"):
        index.lookup(MOBILE)
    index.replace(STAFF, [ANN], PLAN)
    assert names(index, MOBILE) == ["Ann"]
    (aside,) = index.path.parent.glob("contacts.db.damaged-*")
    assert aside.read_bytes().startswith(b"not a database")


def test_a_damaged_file_gives_its_sources_to_the_new_one(index: Index) -> None:
    index.replace(STAFF, (replace(ANN, uid=str(n)) for n in range(3_000)), PLAN)
    index.close()
    content = bytearray(index.path.read_bytes())
    content[-200_000:] = b"\xff" * 200_000
    index.path.write_bytes(content)
    index.add(OTHERS)
    assert [(state.source.name, state.contacts) for state in index.sources()] == [("staff", 0), ("others", 0)]
    assert index.sources()[0].source == STAFF


def test_a_lookup_sees_a_file_that_was_put_in_place(index: Index, tmp_path: Path) -> None:
    index.replace(STAFF, [ANN], PLAN)
    assert names(index, MOBILE) == ["Ann"]
    with closing(Index(tmp_path / "other" / "contacts.db")) as other:
        other.replace(STAFF, [replace(ANN, name="Anna")], PLAN)
    for ending in ("", "-wal", "-shm"):
        (tmp_path / f"contacts.db{ending}").unlink(missing_ok=True)
    other.path.replace(index.path)
    assert names(index, MOBILE) == ["Anna"]


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(Trouble, match="cannot be saved"):
        Index(tmp_path / "file" / "contacts.db").replace(STAFF, [ANN], PLAN)


def test_what_a_source_raises_is_not_blamed_on_the_index(index: Index) -> None:
    def lost() -> Iterator[Contact]:
        yield ANN
        raise ConnectionResetError("gone")

    with pytest.raises(ConnectionResetError):
        index.replace(STAFF, lost(), PLAN)


def test_a_lookup_costs_little_more_than_its_query(index: Index, monkeypatch: pytest.MonkeyPatch) -> None:
    """In the processor's time, which does not depend on what else the machine does."""
    monkeypatch.setattr(staging, "read_cells", lambda cells, plan: Read(tuple(cells), ()))
    index.replace(STAFF, (replace(ANN, phones=(f"+614{n:08}",), uid=str(n)) for n in range(20_000)), PLAN)
    query = "SELECT c.name FROM numbers n JOIN contacts c ON c.id = n.contact WHERE n.key = ?"
    ours, bare = [], []
    with closing(sqlite3.connect(index.path)) as connection:
        for n in range(0, 20_000, 20):
            key = f"+614{n:08}"
            began = time.thread_time()
            assert len(connection.execute(query, (key,)).fetchall()) == 1
            between = time.thread_time()
            assert len(index.lookup(key)) == 1
            ours.append(time.thread_time() - between)
            bare.append(between - began)
    assert statistics.median(ours) < 10 * statistics.median(bare)
    assert statistics.quantiles(ours, n=100)[98] < 0.001
