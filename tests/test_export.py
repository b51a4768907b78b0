"""The calls in a file: what a spreadsheet and a script read there, and what is left where it fails."""

from __future__ import annotations

import asyncio
import csv
import errno
import io
import json
import os
import stat
import tracemalloc
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from screenpop import cli, export
from screenpop.calls.call import Call, Outcome
from screenpop.calls.event import Receipt
from screenpop.export import Exports, Form
from screenpop.journal import Journal
from screenpop.journal.reader import Reader
from screenpop.journal.search import Query
from screenpop.journal.store import Store
from screenpop.known import NOTHING, Known, Person
from screenpop.system.paths import Profile
from screenpop.trouble import Trouble
from tests.benchmarks import calls_made
from tests.journal.making import PROJECTION, Clock, call_number, journal, save
from tests.story import T0, answered, hung_up, over, ringing
from tests.test_switchboard import DESK

LINK = "https://pbx.example/recording/secret"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "calls.db", PROJECTION) as store:
        yield store


def nobody(calls: Sequence[Call]) -> list[Known]:
    return [NOTHING for _ in calls]


class Exporter:
    """What `screenpop export` does; answers the file's text."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def __call__(self, name: str, query: Query | None = None, *, links: bool = False, who: Callable[..., Any] = nobody) -> str:
        path = self.folder / name
        with Reader.open(self.folder / "calls.db", PROJECTION) as reader:
            export.export(reader, query or Query(), path, DESK, who, form=Form.of(path), with_recordings=links)
        return path.read_bytes().decode()

    def table(self, query: Query | None = None, **how: Any) -> list[dict[str, str]]:
        text = self("calls.csv", query, **how)
        return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline=""), strict=True))


@pytest.fixture
def exported(tmp_path: Path) -> Exporter:
    return Exporter(tmp_path)


def recorded(**fields: str) -> list[Receipt]:
    return [ringing("201", 0, **fields), answered("201", 5), hung_up("201", 65), over(66, recording_url=LINK)]


def test_json_is_what_the_calls_command_prints(store: Store, exported: Exporter) -> None:
    save(store, *recorded(), call_number(7, at=100, display_from="Zoë Ng"))
    page = json.loads(exported("calls.json"))
    assert (page["total"], page["calls"][0]["call_event_uuid"]) == (2, "call-00007")
    assert page["calls"][0]["display_from"] == "Zoë Ng"
    assert (page["calls"][1]["outcome"], page["calls"][1]["duration_s"]) == ("answered", 60)
    assert json.loads(exported("none.json", Query(search="nobody"))) == {"calls": [], "total": 0}


def test_a_spreadsheet_sees_that_it_is_utf_8(store: Store, exported: Exporter) -> None:
    save(store, call_number(1, display_from='Zoë "Zo", Ng\r\nof Ltd'))
    assert exported("calls.csv").startswith("\ufeffcall_event_uuid,state,")
    (row,) = exported.table()
    assert row["display_from"] == 'Zoë "Zo", Ng\r\nof Ltd'


@pytest.mark.parametrize(
    "name", ["=HYPERLINK(0)", "＝1", "+1+cmd|' /C calc'!A0", "-2+3", "@SUM(1)", "\t=1", "\r=1", "\n=1", "+61-3-9008"]
)
def test_no_name_is_a_formula(name: str, store: Store, exported: Exporter) -> None:
    save(store, call_number(1, extension_name=name))
    (row,) = exported.table()
    assert row["extension_name"] == f"'{name}"


def test_a_number_can_still_be_dialled(store: Store, exported: Exporter) -> None:
    sent = {"from": "+61 3 9008 5900", "display_from": "+61390085900"}
    save(store, ringing("201", 0, **sent))
    (row,) = exported.table()
    assert (row["from"], row["from_e164"], row["display_from"]) == ("+61 3 9008 5900", "+61390085900", "+61390085900")


def test_links_to_recordings_only_on_request(store: Store, exported: Exporter) -> None:
    save(store, *recorded())
    assert LINK not in exported("calls.csv") + exported("calls.json")
    assert "recording_url" not in exported.table()[0]
    assert exported.table(links=True)[0]["recording_url"] == LINK
    assert json.loads(exported("calls.json", links=True))["calls"][0]["recording_url"] == LINK


def test_who_called_and_what_was_written_of_it(store: Store, exported: Exporter) -> None:
    save(store, call_number(1))
    store.tables.connection.execute(
        "INSERT INTO remarks(call_event_uuid, note, tags, words) VALUES (?, ?, ?, '')",
        ("call-00001", "=1", '["quote", "urgent"]'),
    )
    person = Person("Priya Raman", "Acme", "https://crm.example/1", "customers")
    (row,) = exported.table(who=lambda calls: [Known((person,)) for _ in calls])
    assert (row["contact_name"], row["contact_company"], row["note"], row["tags"]) == (
        "Priya Raman",
        "Acme",
        "'=1",
        "quote, urgent",
    )


def test_only_what_was_asked_for_however_many(store: Store, exported: Exporter) -> None:
    save(store, *(call_number(n, at=n) for n in range(250)))
    save(store, *(hung_up("201", 300, "NO_ANSWER", uuid=f"call-{n:05}") for n in range(0, 250, 2)))
    missed = exported.table(Query(outcome=Outcome.MISSED, limit=3))
    assert [row["call_event_uuid"] for row in missed] == [f"call-{n:05}" for n in range(248, -1, -2)]


def test_a_lone_surrogate_is_written_as_its_escape(store: Store, exported: Exporter) -> None:
    save(store, call_number(1, display_from="a\udc80b"))
    assert json.loads(exported("calls.json"))["calls"][0]["display_from"] == "a\udc80b"
    assert exported.table()[0]["display_from"] == "a\\udc80b"


def test_only_its_owner_may_read_it(store: Store, exported: Exporter) -> None:
    save(store, call_number(1))
    exported("calls.csv")
    assert os.name == "nt" or stat.S_IMODE((exported.folder / "calls.csv").stat().st_mode) == 0o600


def _full(descriptor: int) -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def test_a_full_disk_leaves_the_file_that_was_there(store: Store, exported: Exporter, monkeypatch: pytest.MonkeyPatch) -> None:
    save(store, call_number(1))
    (exported.folder / "calls.csv").write_text("yesterday's")
    monkeypatch.setattr(os, "fsync", _full)
    with pytest.raises(Trouble, match="the disk is full"):
        exported("calls.csv")
    assert (exported.folder / "calls.csv").read_text() == "yesterday's"
    assert not list(exported.folder.glob(".screenpop*"))


@pytest.mark.parametrize(
    ("place", "words"), [("nowhere/calls.csv", "no such folder"), ("calls.txt", "in which form"), ("calls", "in which")]
)
def test_where_it_cannot_be_written_is_said(place: str, words: str, store: Store, exported: Exporter) -> None:
    with pytest.raises(Trouble, match=words):
        exported(place)


def test_a_folder_is_no_file(store: Store, exported: Exporter) -> None:
    (exported.folder / "calls.csv").mkdir()
    with pytest.raises(Trouble, match="not exported"):
        exported("calls.csv")
    assert not list(exported.folder.glob(".screenpop*"))


def test_memory_does_not_grow_with_the_calls(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(export, "_AT_ONCE", 10)
    calls_made.make(tmp_path / "calls.db", 200)
    with Reader.open(tmp_path / "calls.db", calls_made.PROJECTION) as reader:

        def peak(query: Query) -> int:
            tracemalloc.start()
            path = tmp_path / "calls.json"
            count = export.export(reader, query, path, calls_made.DESK, nobody, form=Form.JSON, with_recordings=True)
            found = tracemalloc.get_traced_memory()[1]
            tracemalloc.stop()
            assert count > 10  # more than at once
            return found

        peak(Query())  # what is kept of the numbers that were read, is kept
        few = peak(Query(outcome=Outcome.ANSWERED_ELSEWHERE))
        assert peak(Query()) < few * 2
    assert len(json.loads((tmp_path / "calls.json").read_text())["calls"]) == 200


def test_the_command_says_how_many_and_knows_days(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    profile = Profile.of(str(tmp_path / "profile"))
    profile.prepare()
    with Store.open(profile.journal, PROJECTION) as store:
        save(store, *(call_number(n, at=n * 86_400) for n in range(3)))
    day, target = f"{datetime.fromtimestamp(T0 + 86_400, UTC).astimezone():%Y-%m-%d}", tmp_path / "second"
    words = ["export", str(target), "--since", day, "--until", day, "--format", "json", "--profile", str(profile.folder)]
    assert cli.main(words) == 0
    assert capsys.readouterr().out == f"1 call written to {target}\n"
    assert [call["call_event_uuid"] for call in json.loads(target.read_text())["calls"]] == ["call-00001"]
    with pytest.raises(SystemExit):
        cli.main(["export", "calls.csv", "--since", "yesterday"])
    assert "'yesterday' is no day" in capsys.readouterr().err


# In the running program


@pytest.fixture
async def running(tmp_path: Path) -> AsyncIterator[Journal]:
    with Store.open(tmp_path / "calls.db", PROJECTION) as store:
        save(store, *(call_number(n, at=n) for n in range(250)))
    running = journal(tmp_path / "calls.db", Clock())
    await running.start()
    yield running
    await running.close()


def exports(running: Journal) -> Exports:
    async def known(calls: Sequence[Call]) -> list[Known]:
        return nobody(calls)

    return Exports(running, lambda: DESK, known)


async def test_the_program_exports_what_the_command_does(running: Journal, tmp_path: Path, exported: Exporter) -> None:
    assert await exports(running).export(Query(search="raman", limit=5), tmp_path / "live.json", False) == 250
    assert (tmp_path / "live.json").read_text() == exported("calls.json")


async def test_others_are_answered_while_it_goes_on(running: Journal, tmp_path: Path) -> None:
    going = asyncio.ensure_future(exports(running).export(Query(), tmp_path / "live.csv", False))
    await asyncio.sleep(0)
    assert (await running.recent(Query(limit=1))).total == 250
    assert not going.done()
    assert await going == 250


async def test_one_that_is_given_up_leaves_nothing(running: Journal, tmp_path: Path) -> None:
    going = asyncio.ensure_future(exports(running).export(Query(), tmp_path / "live.csv", False))
    while not list(tmp_path.glob(".screenpop*")):
        await asyncio.sleep(0.001)
    going.cancel()
    with pytest.raises(asyncio.CancelledError):
        await going
    assert not list(tmp_path.glob(".screenpop*")) and not (tmp_path / "live.csv").exists()
