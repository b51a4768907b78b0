"""Sources that are due are read; one that fails holds up no other."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from screenpop.calls.number import NumberPlan
from screenpop.contacts import files
from screenpop.contacts.contact import Source
from screenpop.contacts.index import Index
from screenpop.contacts.refresh import refresh_due
from screenpop.contacts.syncing import READERS, Work

PLAN = NumberPlan("AU", "03")
DAY_S = 86_400


@pytest.fixture
def work(tmp_path: Path) -> Iterator[Work]:
    with closing(Index(tmp_path / "contacts.db")) as index:
        yield Work(index, PLAN, lambda name: None)


def table(folder: Path, name: str, person: str) -> Path:
    path = folder / f"{name}.csv"
    path.write_text(f"Name,Phone\n{person},201\n")
    return path


def people(work: Work) -> list[str]:
    return [found.contact.name for found in work.index.lookup("ext:201")]


async def test_only_what_is_due_is_read(tmp_path: Path, work: Work) -> None:
    files.take(files.look(table(tmp_path, "staff", "Ann"), "staff", PLAN).source, work)
    table(tmp_path, "staff", "Roberta")
    now = time.time()
    for hours, at in ((24, now + 3_600), (0, now + 99 * DAY_S)):
        assert await refresh_due(work, hours, at) == []
        assert people(work) == ["Ann"]
    assert await refresh_due(work, 24, now + DAY_S + 60) == []
    assert people(work) == ["Roberta"]


async def test_numbers_that_are_to_be_read_otherwise_are_due(tmp_path: Path, work: Work) -> None:
    files.take(files.look(table(tmp_path, "staff", "Ann"), "staff", PLAN).source, work)
    assert await refresh_due(replace(work, plan=NumberPlan("NZ")), 24, time.time()) == []
    assert work.index.sources()[0].plan == "NZ "


async def test_one_that_fails_holds_up_no_other(
    tmp_path: Path, work: Work, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setitem(READERS, "strange", "json")
    work.index.add(Source("strange", "strange"))
    work.index.add(Source("gone", "csv", str(tmp_path / "gone.csv"), {"header": True, "columns": {}}))
    work.index.add(files.look(table(tmp_path, "staff", "Ann"), "staff", PLAN).source)
    (trouble,) = await refresh_due(work, 24, time.time())
    assert trouble.title == "gone.csv cannot be read"
    assert people(work) == ["Ann"]
    assert "(strange) could not be refreshed" in caplog.text


async def test_an_index_that_cannot_be_read_is_said(work: Work) -> None:
    work.index.path.write_bytes(b"no database" * 1_000)
    (trouble,) = await refresh_due(work, 24, time.time())
    assert "damaged" in trouble.title
