"""Forget a number: afterwards no file of the profile contains it in any form."""

from __future__ import annotations

import json
import logging
import re
import sqlite3
import time
from collections.abc import AsyncIterator
from functools import partial
from pathlib import Path

import pytest

from screenpop import caller, cli, forgetting
from screenpop.calls.event import Receipt
from screenpop.calls.number import NumberPlan
from screenpop.contacts import forgetting as contacts_forgetting
from screenpop.contacts import index_file
from screenpop.contacts.contact import Contact, Source
from screenpop.contacts.index import Index
from screenpop.contacts.memory import Memory
from screenpop.desk import Desk
from screenpop.forgotten import Forgotten
from screenpop.intake.url_networks import read_event
from screenpop.journal import Journal, Query, opening
from screenpop.journal.tables import Tables
from screenpop.known import Person
from screenpop.system import logs
from screenpop.system.aside import aside
from screenpop.system.paths import Profile
from screenpop.trouble import Trouble
from tests.story import T0, answered, hung_up, ringing

NATIONAL, E164, LOCAL = "0355501234", "+61355501234", "55501234"
WRITTEN = [NATIONAL, E164, "61355501234", "(03) 5550 1234", "03 5550 1234", "+61 3 5550 1234", "5550 1234", "5550-1234", LOCAL]
PLAN = NumberPlan("AU", "03")
DESK = Desk(frozenset({"201"}), PLAN)


@pytest.fixture
def profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Profile:
    monkeypatch.setenv("SCREENPOP_SECRETS", "file")
    profile = Profile.of(str(tmp_path / "profile"))
    profile.prepare()
    profile.settings.write_text('[numbers]\narea_code = "03"\n[extensions]\nmine = ["201"]\n', "utf-8")
    return profile


def holding(profile: Profile) -> list[str]:
    """The files of the profile with the number in them: as UTF-8 or UTF-16, in each way it is written, or by its digits alone."""
    found = []
    for file in sorted(path for path in profile.folder.rglob("*") if path.is_file()):
        content = file.read_bytes()
        as_written = any(text.encode(encoding) in content for text in WRITTEN for encoding in ("utf-8", "utf-16-le", "utf-16-be"))
        if as_written or LOCAL.encode() in re.sub(rb"[^0-9]", b"", content):
            found.append(file.name)
    return found


def journal_of(profile: Profile) -> Journal:
    return Journal(
        profile.journal, read_event=read_event, fold=DESK.fold, searchable=partial(caller.search_keys, desk=DESK), clock=time.time
    )


async def append(journal: Journal, *receipts: Receipt) -> None:
    for n, receipt in enumerate(receipts):
        await journal.append(receipt, DESK.fold(receipts[: n + 1], receipt.received_at), known=n > 0)


async def fill(profile: Profile, journal: Journal) -> None:
    """Calls of the number in each of its forms among others, notes, contacts, look-ups, copies, a log."""
    for n, sent in enumerate(WRITTEN):
        fields = {"uuid": f"theirs {n}", **({"from": sent} if n % 2 else {"from": "", "display_from": f"Ann {sent}"})}
        await append(journal, ringing("201", n, **fields), answered("201", n + 5, **fields), hung_up("201", n + 60, **fields))
        await journal.write_note(f"theirs {n}", f"said on {sent}")
        await append(journal, ringing("201", n, uuid=f"other {n}"))
        await journal.write_note(f"other {n}", f"Ann's number is {sent}, she says")
    await journal.set_tags("other 0", ["ann", f"ann {NATIONAL}"])
    (profile.journal.parent / "calls.db.before-2").write_text(NATIONAL)
    (profile.journal.parent / "calls.db.damaged-1").write_text(E164, "utf-16")
    (profile.contacts.parent / "contacts.db.damaged-1").write_text(LOCAL)
    index = Index(profile.contacts)
    people = [Contact(name=f"Person {n}", phones=(sent,), uid=str(n)) for n, sent in enumerate(WRITTEN)]
    index.replace(Source("staff", "csv"), [*people, Contact(name="Bo", phones=(NATIONAL, "0491 570 156"), uid="bo")], PLAN)
    index.close()
    memory = Memory(profile.contacts)
    memory.keep(E164, Person("Ann", None, f"https://crm.example.com/?q={NATIONAL}", "crm"), chosen=True, at=T0)
    memory.close()
    logs.start(profile)
    for sent in WRITTEN:
        logging.getLogger("screenpop").warning("a call from %s", sent)
    logs.stop()


@pytest.fixture
async def journal(profile: Profile) -> AsyncIterator[Journal]:
    journal = journal_of(profile)
    await journal.start()
    yield journal
    await journal.close()


async def test_no_file_of_the_profile_has_it_afterwards(profile: Profile, journal: Journal) -> None:
    """The journal is open meanwhile, as it is in the running program."""
    await fill(profile, journal)
    assert {"calls.db-wal", "calls.db.before-2", "contacts.db"} <= set(holding(profile))
    done = await forgetting.forget("03 5550 1234", plan=PLAN, journal=journal, contacts=profile.contacts)
    assert holding(profile) == []
    assert done == Forgotten(len(WRITTEN), len(WRITTEN), len(WRITTEN) + 1, 1, ("staff",))
    left = await journal.recent(Query())
    assert {call.call_event_uuid for call in left.calls} == {f"other {n}" for n in range(len(WRITTEN))}
    written = await journal.remarks(["other 0"])
    assert (written["other 0"].note, written["other 0"].tags) == ("Ann's number is …, she says", ("ann", "ann …"))
    again = await forgetting.forget(E164, plan=PLAN, journal=journal, contacts=profile.contacts)
    assert again == Forgotten(0, 0, 0, 0)


@pytest.mark.parametrize(("secure_delete", "found"), [("ON", []), ("OFF", ["calls.db", "contacts.db"])])
async def test_without_secure_delete_it_is_still_there_where_the_files_are_not_made_anew(
    profile: Profile, monkeypatch: pytest.MonkeyPatch, secure_delete: str, found: list[str]
) -> None:
    """Two things keep the promise, and the file made anew hides what the other one does. Without it, SQLite only marks as free."""
    rows, prepare, prepared = Tables.rows, opening._prepare, index_file._prepared

    def prepare_so(connection: sqlite3.Connection, path: Path) -> None:
        prepare(connection, path)
        connection.execute(f"PRAGMA secure_delete={secure_delete}")

    def prepared_so(path: Path, whole: bool) -> sqlite3.Connection:
        connection = prepared(path, whole)
        connection.execute(f"PRAGMA secure_delete={secure_delete}")
        return connection

    monkeypatch.setattr(opening, "_prepare", prepare_so)
    monkeypatch.setattr(index_file, "_prepared", prepared_so)
    monkeypatch.setattr(Tables, "rows", lambda tables, sql, *values: [] if sql == "VACUUM" else rows(tables, sql, *values))
    monkeypatch.setattr(contacts_forgetting, "_make_anew", lambda connection: None)
    journal = journal_of(profile)
    await journal.start()
    await fill(profile, journal)
    await forgetting.forget(NATIONAL, plan=PLAN, journal=journal, contacts=profile.contacts)
    assert holding(profile) == found
    await journal.close()


@pytest.mark.parametrize("text", ["", "anonymous", "Priya Raman"])
async def test_what_is_no_number_is_refused(profile: Profile, journal: Journal, text: str) -> None:
    await append(journal, ringing("201", 0, **{"from": text}))
    with pytest.raises(Trouble, match="nothing to forget"):
        await forgetting.forget(text, plan=PLAN, journal=journal, contacts=profile.contacts)
    assert (await journal.recent(Query())).total == 1


def test_what_came_of_it_survives_the_control_channel() -> None:
    done = Forgotten(3, 2, 1, 1, ("staff",))
    assert Forgotten.of(done.as_json()) == done
    assert any("staff" in line for line in done.lines())
    assert not any("again" in line for line in Forgotten(3, 0, 0, 0).lines())


# As it is typed


async def filled(profile: Profile) -> None:
    journal = journal_of(profile)
    await journal.start()
    await fill(profile, journal)
    await journal.close()


async def test_the_command_destroys_it_with_no_app_running(profile: Profile, capsys: pytest.CaptureFixture[str]) -> None:
    await filled(profile)
    done = await aside(lambda: cli.main(["forget", "(03) 5550 1234", "--yes", "--profile", str(profile.folder)]))
    shown = capsys.readouterr()
    assert (done, shown.err) == (0, "")
    assert shown.out.splitlines() == Forgotten(len(WRITTEN), len(WRITTEN), len(WRITTEN) + 1, 1, ("staff",)).lines()
    assert holding(profile) == []


@pytest.mark.parametrize("answer", ["", "n", "Y"])
async def test_the_command_asks_first(
    profile: Profile, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], answer: str
) -> None:
    await filled(profile)
    asked: list[str] = []
    monkeypatch.setattr("screenpop.terminal.is_there", lambda: True)

    def ask(question: str) -> str:
        asked.append(question)
        return answer

    monkeypatch.setattr("screenpop.terminal.ask", ask)
    code = await aside(lambda: cli.main(["forget", NATIONAL, "--profile", str(profile.folder)]))
    assert (code, bool(holding(profile))) == ((0, False) if answer == "Y" else (1, True))
    assert len(asked) == 1
    assert "(03) 5550 1234" in asked[0]
    assert ("Nothing was forgotten" in capsys.readouterr().err) == (answer != "Y")


@pytest.mark.parametrize(("words", "said"), [([NATIONAL], "--yes"), (["Priya", "--yes"], "no telephone number")])
def test_the_command_refuses(profile: Profile, capsys: pytest.CaptureFixture[str], words: list[str], said: str) -> None:
    assert cli.main(["forget", *words, "--profile", str(profile.folder)]) == 1
    assert said in capsys.readouterr().err


async def test_calls_prints_and_finds_what_was_written(profile: Profile, capsys: pytest.CaptureFixture[str]) -> None:
    await filled(profile)
    code = await aside(
        lambda: cli.main(["calls", "--json", "--search", "SHE SAYS", "--limit", "1", "--profile", str(profile.folder)])
    )
    said = json.loads(capsys.readouterr().out)
    assert (code, said["total"]) == (0, len(WRITTEN))
    (call,) = said["calls"]
    assert (call["note"], call["tags"]) == (f"Ann's number is {WRITTEN[-1]}, she says", [])
