"""The doctor of a desktop that has joined a relay: what is wrong is broken for real, seen, and mended."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Coroutine, Iterator
from pathlib import Path
from typing import Any

import pytest

from screenpop import doctor, joining
from screenpop.finding import Severity
from screenpop.intake import join_code, relayed
from screenpop.intake.join_code import Invitation
from screenpop.settings.secrets import FileStore
from screenpop.system import control
from screenpop.trouble import Trouble
from tests.doctor.conftest import DESKTOP
from tests.doctor.patient import Patient, wait_until
from tests.relay.small_relay import AGENT, SUBJECT, SmallRelay, ringing

FAR = {"listener": {"enabled": False}}


def now(work: Coroutine[Any, Any, object]) -> None:
    asyncio.run(work)


class Joined(Patient):
    """A desktop, and the relay that it has joined."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder / "profile")
        self.relay = SmallRelay(folder)
        self.relay.start()
        now(self.relay.invite())
        self.store = FileStore(self.profile.secrets)

    @property
    def code(self) -> str:
        link = self.relay.link()
        invited = Invitation(
            servers=link.servers, agent=AGENT, name="Sam Taylor", extensions=("201",), subjects=link.subjects, seed=link.seed
        )
        return join_code.write(invited)

    def joined(self) -> None:
        control.ask(self.profile, "join", {"code": self.code}, timeout_s=30)
        wait_until(self.connected, "the relay connected")

    def connected(self) -> bool:
        return bool(control.ask(self.profile, "status", {}, timeout_s=30)["relay"]["state"] == "connected")

    def wait_for(self, title: str) -> None:
        wait_until(lambda: title in self.titles(), title)


@pytest.fixture(autouse=True)
def _environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SCREENPOP_SECRETS", "file")
    monkeypatch.setattr(doctor, "probe", lambda: DESKTOP)


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Joined]:
    """It runs, and calls come by the relay alone."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SCREENPOP_SECRETS", "file")
        desktop = Joined(tmp_path_factory.mktemp("joined"))
        try:
            desktop.configure(FAR)
            desktop.start()
            desktop.joined()
            yield desktop
        finally:
            desktop.end()
            desktop.relay.server.kill()


def test_with_a_relay_nobody_misses_the_listener(running: Joined) -> None:
    findings = {finding.title: finding for finding in running.report().findings}
    assert findings["The listener is off; calls come through the relay"].severity is Severity.FINE
    assert findings["The relay at localhost is connected"].severity is Severity.FINE
    assert [finding.title for finding in running.complaints() if finding.check in ("listener", "reach", "requests")] == []


def test_an_old_server_is_a_warning(running: Joined) -> None:
    found = running.finding("The relay's server is outdated")
    assert found.severity is Severity.WARNING
    assert "2.9.10" in found.cause


def test_what_came_is_listed_with_where_it_came_from(running: Joined) -> None:
    now(running.relay.publish([ringing("listed", time.time()), ringing("late", time.time() - 3600)]))
    wait_until(lambda: len(running.report().requests) >= 2, "both events")
    late, listed = running.report().requests[:2]
    assert (listed.client, listed.status, listed.event, listed.extension, listed.done) == (
        "the relay",
        200,
        "extension-ringing",
        "201",
        "popped",
    )
    assert late.done == "too late"


def test_a_clock_that_is_behind(running: Joined) -> None:
    now(running.relay.publish([ringing("from the future", time.time() + 90)]))
    wait_until(lambda: any("s behind the relay's" in title for title in running.titles()), "the clock is behind")
    (found,) = [finding for finding in running.complaints() if "behind the relay's" in finding.title]
    assert found.severity is Severity.WARNING
    assert found.command == "sudo timedatectl set-ntp true"
    now(running.relay.publish([ringing("from now", time.time())]))
    wait_until(lambda: not any("clock" in title for title in running.titles()), "the clock is right again")


def test_a_server_that_is_gone_and_comes_back(running: Joined) -> None:
    running.relay.server.kill()
    running.wait_for("The relay cannot be reached")
    found = running.finding("The relay cannot be reached")
    assert found.severity is Severity.BROKEN
    assert found.cause and found.remedy
    running.relay.server.start()
    wait_until(lambda: running.says_fine("relay") or "The relay cannot be reached" not in running.titles(), "the relay again")
    assert running.connected()


def test_a_key_that_was_taken_away(running: Joined) -> None:
    running.relay.let_in(running.relay.ingress)
    running.relay.server.read_again()
    running.wait_for("The relay does not let this computer in")
    assert running.report().broken
    running.relay.let_in(running.relay.ingress, running.relay.desktop)
    running.relay.server.read_again()
    wait_until(running.connected, "let in again")


def test_a_key_that_is_missing_and_is_set_again(running: Joined) -> None:
    seed = running.store.get(joining.SEED)
    control.ask(running.profile, "secret", {"action": "delete", "name": joining.SEED})
    running.wait_for("The key for the relay is missing")
    control.ask(running.profile, "secret", {"action": "set", "name": joining.SEED, "value": seed})
    wait_until(running.connected, "connected by the new key")


def test_an_event_of_a_later_version(running: Joined) -> None:
    body = json.dumps({**json.loads(relayed.encode(ringing("newer", time.time()))), "screenpop": 99}).encode()
    now(running.relay.publish([body]))
    running.wait_for("The relay speaks a newer language than this program")
    assert running.finding("The relay speaks a newer language than this program").severity is Severity.WARNING


def test_without_the_program_the_doctor_tries_the_relay_itself(tmp_path: Path) -> None:
    desktop = Joined(tmp_path)
    try:
        desktop.configure(FAR)
        asyncio.run(joining.join(desktop.code, desktop.profile, desktop.store))
        found = [finding.title for finding in desktop.report().findings if finding.check == "relay"]
        assert found == ["The relay at localhost lets this computer in", "The relay's server is outdated"]
        desktop.relay.server.kill()
        assert desktop.finding("The relay cannot be reached").severity is Severity.BROKEN
        desktop.store.delete(joining.SEED)
        assert desktop.finding("The key for the relay is missing").severity is Severity.BROKEN
    finally:
        desktop.relay.server.kill()


def test_a_code_that_does_not_lead_in_leaves_the_running_program_as_it_was(running: Joined) -> None:
    settings, secrets = running.profile.settings.read_bytes(), running.profile.secrets.read_bytes()
    stranger = Invitation(
        servers=running.relay.link().servers,
        agent="stranger",
        name="Nobody",
        extensions=(),
        subjects=(SUBJECT,),
        seed=SmallRelay(running.profile.folder.parent).desktop.seed,
    )
    with pytest.raises(Trouble, match="does not let this computer in"):
        control.ask(running.profile, "join", {"code": join_code.write(stranger)}, timeout_s=30)
    assert (running.profile.settings.read_bytes(), running.profile.secrets.read_bytes()) == (settings, secrets)
    assert running.connected()
