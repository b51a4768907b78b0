"""Callers found in a real Tryton, by the connector that comes with the program, by the command, and from a call to a click."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from screenpop.crm.answer import FailureKind, Match
from screenpop.crm.connector_engine import Step
from tests.crm.asking import Asking, failure, ids, shipped
from tests.journey import sight
from tests.journey.program import Screenpop
from tests.journey.wait import wait_until
from tests.journey.xdesktop import XDesktop
from tests.servers.trytond import ADMIN, DATABASE, PASSWORD, Trytond

CALLER = {"from": "0370100142", "display_from": "0370100142"}


@dataclass(frozen=True, slots=True)
class Known:
    """A Tryton and the parties in it."""

    server: Trytond
    priya: int
    acme: int
    twin: int
    abroad: int


@pytest.fixture(scope="module")
def tryton(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Known]:
    server = Trytond(tmp_path_factory.mktemp("tryton"))
    server.make()
    server.start()
    try:
        priya = server.party("Priya Raman", {"": ("phone", "(03) 7010 0142"), "private": ("mobile", "0491 570 156")})
        acme = server.party("Acme Pty Ltd", {"Reception": ("phone", "+61 3 7010 0999"), "Sam Taylor": ("mobile", "0491570157")})
        server.party("Nobody", {"": ("email", "nobody@example.com"), "other end": ("phone", "(02) 7010 0142")})
        twin = server.party("Priya's office", {"": ("fax", "03 7010 0999")})
        abroad = server.party("Zoë Müller", {"": ("phone", "020 7946 0018")}, "GB")
        yield Known(server, priya, acme, twin, abroad)
    finally:
        server.stop()


def asking_of(tryton: Known, **account: str) -> Asking:
    # A log-in takes a second of a busy computer: Tryton's hash is a slow one by design.
    values = {"base_url": tryton.server.url, "database": DATABASE, "user": ADMIN, **account}
    asking = Asking(shipped("tryton"), values, deadline_s=20)
    asking.secrets = {"password": PASSWORD}
    return asking


@pytest.fixture
async def asking(tryton: Known, nothing_is_told: None) -> AsyncIterator[Asking]:
    asking = asking_of(tryton)
    yield asking
    await asking.engine.close()


@pytest.fixture
def nothing_is_told(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    caplog.set_level("DEBUG")
    yield
    assert not any(word in caplog.text for word in (PASSWORD, "Session ", "Priya", "70100142"))


@pytest.mark.parametrize("number", ["0370100142", "+61 3 7010 0142", "0491570156"])
async def test_a_party_by_its_landline_and_its_mobile(asking: Asking, tryton: Known, number: str) -> None:
    link = f"{tryton.server.url}/#{DATABASE}/model/party.party/{tryton.priya}"
    title = "private" if number == "0491570156" else None
    assert await asking.about(number) == (Match(str(tryton.priya), "Priya Raman", None, title, link, "tryton"),)


async def test_a_person_at_a_company_and_a_number_that_two_have(asking: Asking, tryton: Known) -> None:
    answer = await asking.about("0491570157")
    assert isinstance(answer, tuple) and [(match.name, match.title) for match in answer] == [("Acme Pty Ltd", "Sam Taylor")]
    assert sorted(ids(await asking.about("0370100999"))) == sorted([str(tryton.acme), str(tryton.twin)])


async def test_somebody_abroad_and_nobody(asking: Asking, tryton: Known) -> None:
    assert ids(await asking.about("+442079460018")) == [str(tryton.abroad)]
    assert await asking.about("0370100143") == ()


async def test_it_logs_in_once_and_again_when_the_session_has_ended(asking: Asking, tryton: Known) -> None:
    steps: list[Step] = []
    tryton.server.end_sessions()
    for number in ("0370100142", "0491570156"):
        await asking.about(number, steps.append)
    assert [step.what for step in steps if step.status] == ["log in", "ask", "ask"]
    assert tryton.server.sessions() == 1
    tryton.server.end_sessions()
    steps.clear()
    assert ids(await asking.about("0370100142", steps.append)) == [str(tryton.priya)]
    assert [(step.what, step.status) for step in steps if step.status] == [("ask", 401), ("log in", 200), ("ask", 200)]


async def test_what_tryton_refuses_is_said_in_words(tryton: Known, nothing_is_told: None) -> None:
    asking = asking_of(tryton)
    asking.secrets = {"password": "wrong"}
    assert failure(await asking.about("0370100142")) is FailureKind.REFUSED
    asking.secrets = {"password": PASSWORD}
    assert ids(await asking.about("0370100142")) == [str(tryton.priya)]
    assert failure(await asking_of(tryton, database="other").about("0370100142")) is FailureKind.BROKEN


def test_the_command_shows_each_step_and_no_secret(tryton: Known, tmp_path: Path) -> None:
    def screenpop(*words: str, typed: str = "") -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "screenpop", "crm", *words, "--profile", str(tmp_path)]
        environment = os.environ | {"SCREENPOP_SECRETS": "file"}
        return subprocess.run(command, input=typed, env=environment, capture_output=True, text=True, timeout=60, check=False)

    values = (f"base_url={tryton.server.url}", f"database={DATABASE}", f"user={ADMIN}")
    words = [word for value in values for word in ("--set", value)]
    done = screenpop("setup", "tryton", *words, typed=f"{PASSWORD}\n")
    assert done.returncode == 0, done.stderr
    asked = screenpop("test", "(03) 7010 0142")
    assert asked.returncode == 0, asked.stderr
    steps = [line.split() for line in asked.stdout.splitlines()]
    host = tryton.server.url.partition("//")[2]
    assert [step[:3] for step in steps[:3]] == [["log", "in", host], ["ask", host, "200"], ["compare", steps[2][1], "ms"]]
    assert " ".join(steps[2][3:]) == "1 found, 1 with this number"
    assert asked.stdout.splitlines()[3] == f"Priya Raman, {tryton.server.url}/#{DATABASE}/model/party.party/{tryton.priya}"
    refused = screenpop("setup", "tryton", typed="wrong\n")
    assert refused.returncode == 1 and "does not accept the log-in" in refused.stderr
    told = [done.stdout, done.stderr, asked.stdout, asked.stderr, refused.stdout, refused.stderr]
    told += [path.read_text("utf-8", "replace") for path in tmp_path.rglob("*") if path.is_file() and path.name != "secrets"]
    assert not any(PASSWORD in text for text in told)


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[XDesktop]:
    with XDesktop(tmp_path / "desktop") as desktop:
        yield desktop


def test_a_party_calls_and_is_named_and_opened(tryton: Known, desktop: XDesktop, tmp_path: Path) -> None:
    program = Screenpop(desktop, tmp_path / "profile")
    values = (f"base_url={tryton.server.url}", f"database={DATABASE}", f"user={ADMIN}")
    done = program.run("crm", "setup", "tryton", *(word for value in values for word in ("--set", value)), typed=f"{PASSWORD}\n")
    assert done.returncode == 0, done.stderr
    program.start()
    try:
        call = _known(program, desktop)
        record = f"{tryton.server.url}/#{DATABASE}/model/party.party/{tryton.priya}"
        assert call["contact"] == {"name": "Priya Raman", "company": None, "url": record, "source": "tryton"}
        card = sight.card(desktop)
        time.sleep(0.5)
        sight.save_picture(desktop, "a-party-of-tryton")
        desktop.click(card.x + card.width // 4 + 12, card.y + card.height - 40)
        wait_until(program.opened, what="the record")
        assert program.opened() == [record]
    finally:
        program.kill()
    program.check_logs()


def _known(program: Screenpop, desktop: XDesktop) -> dict[str, object]:
    """The first call waits for a log-in too, whose hash is slow by design; where the computer is busy, the caller tries again."""
    for _ in range(3):
        uuid = program.post("extension-ringing", **CALLER)
        sight.card(desktop)
        until = time.monotonic() + 5
        while time.monotonic() < until:
            call = program.call(uuid)
            if call["contact"] is not None:
                return call
            time.sleep(0.1)
        program.post("extension-hangup", call_event_uuid=uuid, hangup_cause="ORIGINATOR_CANCEL", **CALLER)
        program.dismiss_all()
        sight.no_card(desktop)
    raise AssertionError(f"the caller was never known: {program.output()}")
