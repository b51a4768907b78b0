"""From a call to a real Tryton and back: the card names the party, and a click opens its record."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.journey import sight
from tests.journey.program import Screenpop
from tests.journey.wait import wait_until
from tests.journey.xdesktop import XDesktop
from tests.servers.trytond import ADMIN, DATABASE, PASSWORD, Trytond

CALLER = {"from": "0370100142", "display_from": "0370100142"}


@pytest.fixture
def tryton(tmp_path: Path) -> Iterator[Trytond]:
    folder = tmp_path / "tryton"
    folder.mkdir()
    server = Trytond(folder)
    server.make()
    server.start()
    yield server
    server.stop()


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[XDesktop]:
    with XDesktop(tmp_path / "desktop") as desktop:
        yield desktop


def test_a_party_calls_and_is_named_and_opened(tryton: Trytond, desktop: XDesktop, tmp_path: Path) -> None:
    party = tryton.party("Priya Raman", {"": ("phone", "(03) 7010 0142")})
    program = Screenpop(desktop, tmp_path / "profile")
    values = (f"base_url={tryton.url}", f"database={DATABASE}", f"user={ADMIN}")
    done = program.run("crm", "setup", "tryton", *(word for value in values for word in ("--set", value)), typed=f"{PASSWORD}\n")
    assert done.returncode == 0, done.stderr
    program.start()
    try:
        call = _known(program, desktop)
        record = f"{tryton.url}/#{DATABASE}/model/party.party/{party}"
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
