"""Files as sources: what they are taken for, read again when they change, and never half."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from screenpop.calls.number import NumberPlan
from screenpop.contacts import files, syncing
from screenpop.contacts.contact import Imported, LeftOut, Source
from screenpop.contacts.index import Index
from screenpop.contacts.syncing import Work
from screenpop.trouble import Trouble

PLAN = NumberPlan("AU", "03")
CARD = "BEGIN:VCARD\nVERSION:3.0\nFN:Ann\nTEL:0491 570 156\nEND:VCARD\n"
TABLE = "Name,Phone\nAnn,0491 570 156\n"
MOBILE = "+61491570156"


@pytest.fixture
def work(tmp_path: Path) -> Iterator[Work]:
    with closing(Index(tmp_path / "profile" / "contacts.db")) as index:
        yield Work(index, PLAN, lambda name: None)


def save(path: Path, content: str) -> Path:
    """Written with a time of its own, as a person's next save would be."""
    before = path.stat().st_mtime if path.exists() else 1_800_000_000.0
    path.write_text(content, encoding="utf-8")
    os.utime(path, (before + 1, before + 1))
    return path


def take(work: Work, path: Path) -> Imported:
    return files.take(files.look(path, path.stem, work.plan).source, work)


@pytest.mark.parametrize(
    ("name", "content"), [("a.csv", TABLE), ("a.tsv", TABLE.replace(",", "\t")), ("a.vcf", CARD), ("a.txt", "\n" + CARD)]
)
def test_a_file_is_what_it_holds(tmp_path: Path, work: Work, name: str, content: str) -> None:
    path = save(tmp_path / name, content)
    looked = files.look(path, "friends", PLAN)
    assert looked.source.kind == ("vcard" if content.strip() == CARD.strip() else "csv")
    assert looked.first[0].name == "Ann" and looked.says
    assert files.take(looked.source, work).contacts == 1
    (found,) = work.index.lookup(MOBILE)
    assert (found.contact.name, found.source) == ("Ann", "friends")


@pytest.mark.parametrize(("start", "what"), [(b"PK\x03\x04", "Excel"), (b"%PDF-1.7", "PDF"), (b"\x7fELF\0\1\2\0\0\0\0", "NUL")])
def test_what_is_no_text_is_refused(tmp_path: Path, start: bytes, what: str) -> None:
    path = tmp_path / "contacts.csv"
    path.write_bytes(start + bytes(range(256)) * 100)
    with pytest.raises(Trouble, match=what):
        files.look(path, "x", PLAN)


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "none.csv"):
        with pytest.raises(Trouble, match="is no file"):
            files.look(path, "x", PLAN)


def test_a_file_is_read_again_when_it_has_changed(tmp_path: Path, work: Work) -> None:
    path = save(tmp_path / "staff.csv", TABLE)
    take(work, path)
    assert syncing.synchronise("staff", work) is None
    save(path, TABLE.replace("Ann", "Zoe"))
    done = syncing.synchronise("staff", work)
    assert done is not None and done.contacts == 1
    assert [found.contact.name for found in work.index.lookup(MOBILE)] == ["Zoe"]


def test_a_file_is_read_again_when_numbers_are_read_otherwise(tmp_path: Path, work: Work) -> None:
    path = save(tmp_path / "staff.csv", TABLE + "Bob,5550 1234\n")
    elsewhere = replace(work, plan=NumberPlan("AU"))
    assert take(elsewhere, path).left_out == 1
    assert work.index.lookup("+61355501234") == ()
    syncing.synchronise("staff", work)
    assert len(work.index.lookup("+61355501234")) == 1


@pytest.mark.parametrize("content", ["", "Name,Mail\nAnn,x\n", "Name,Phone\n", "Na\0me,Phone\n", "Name,Phone\n" + "x" * 200_000])
def test_a_file_that_broke_keeps_its_last_good_contacts(tmp_path: Path, work: Work, content: str) -> None:
    path = save(tmp_path / "staff.csv", TABLE)
    take(work, path)
    save(path, content)
    with pytest.raises(Trouble):
        syncing.synchronise("staff", work)
    assert len(work.index.lookup(MOBILE)) == 1
    state = work.index.source("staff")
    assert state is not None and state.trouble and state.contacts == 1


def test_a_file_that_is_gone_keeps_its_last_good_contacts(tmp_path: Path, work: Work) -> None:
    path = save(tmp_path / "staff.vcf", CARD)
    take(work, path)
    path.unlink()
    with pytest.raises(Trouble, match="cannot be read"):
        syncing.synchronise("staff", work)
    assert len(work.index.lookup(MOBILE)) == 1
    save(path, CARD + CARD.replace("Ann", "Zoe"))
    assert syncing.synchronise("staff", work) is not None
    assert work.index.sources()[0].trouble == ""


def test_a_file_that_changes_while_it_is_read_is_refused(tmp_path: Path, work: Work) -> None:
    path = save(tmp_path / "staff.csv", TABLE)
    looked = files.look(path, "staff", PLAN)
    growing = replace(work, progress=lambda read: os.utime(path, (1, 1)))
    many = save(path, "Name,Phone\n" + "".join(f"N{n},{10_000 + n}\n" for n in range(600)))
    with pytest.raises(Trouble, match="changed while it was read"):
        files.take(replace(looked.source, place=str(many)), growing)
    assert work.index.sources() == ()


def test_a_hostile_table_comes_in_without_its_hostile_lines(tmp_path: Path, work: Work) -> None:
    noted: list[LeftOut] = []
    hostile = [
        "Name,Company,Phone", "=cmd|' /C calc'!A0,@SUM(1+1),0491 570 156", "Long," + "x" * 50_000_000 + ",201", "Nul,a\0b,202",
        "Digits,," + "9" * 10_000, 'Open,"never closed,203', "Bob,,204",
    ]  # fmt: skip
    path = save(tmp_path / "hostile.csv", "\n".join(hostile))
    done = take(replace(work, note=noted.append), path)
    assert (done.contacts, done.left_out) == (2, 4)
    assert [entry.where for entry in noted] == ["line 3", "line 4", "line 5", "line 6"]
    (found,) = work.index.lookup(MOBILE)
    assert (found.contact.name, found.contact.company) == ("=cmd|' /C calc'!A0", "@SUM(1+1)")


def test_an_unknown_source_is_said(work: Work) -> None:
    with pytest.raises(Trouble, match="no source named nobody"):
        syncing.synchronise("nobody", work)
    work.index.add(Source("new", "telepathy"))
    with pytest.raises(Trouble, match="knows no telepathy"):
        syncing.synchronise("new", work)
