"""Cards through the notification server: with a strict one of our own, with one that misbehaves, and with dunst."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from screenpop.desktop import bus
from screenpop.desktop.native import NotificationServer
from tests.desktop.notification_server import fake_server
from tests.desktop.private_bus import running_bus, until

EVERYTHING = ("actions", "body", "body-markup")
OPEN = ("open", "Open in CRM")
ROOT = Path(__file__).parents[2]


class Person:
    """Hears what the notification server reports, and waits for it."""

    def __init__(self) -> None:
        self.heard: list[tuple[Any, ...]] = []
        self.server = NotificationServer(self._acted, self._closed)

    def _acted(self, card_id: str, action: str) -> None:
        self.heard.append((card_id, action))

    def _closed(self, card_id: str, by_person: bool) -> None:
        self.heard.append((card_id, by_person))

    async def hears(self, *expected: tuple[Any, ...]) -> None:
        await until(lambda: len(self.heard) >= len(expected))
        await asyncio.sleep(0.05)
        assert self.heard == list(expected)


@pytest.fixture
async def person(session_bus: subprocess.Popen[str]) -> Any:
    person = Person()
    yield person
    await person.server.disconnect()


async def test_a_card_is_sent_as_the_specification_says(person: Person) -> None:
    async with fake_server(*EVERYTHING) as fake:
        assert await person.server.connect()
        assert await person.server.show("c", "Zoë Ltd", "Ringing\n201 Reception", [OPEN, ("default", "Open")]) == 7
        assert await person.server.show("c", "Zoë Ltd", "Talking", replaces_id=7) == 7
    name, replaces, icon, title, body, actions, hints, expires = fake.notified[7]
    assert (name, icon, title, body, expires) == ("screenpop", "screenpop", "Zoë Ltd", "Talking", 0)
    assert replaces == 7
    assert actions == []
    assert hints["urgency"] == ("y", 2)


async def test_actions_and_lines_arrive_in_their_order(person: Person) -> None:
    async with fake_server(*EVERYTHING) as fake:
        await person.server.connect()
        await person.server.show("c", "Zoë", "Ringing\n\n201 Reception", [OPEN, ("default", "Show")])
    assert fake.notified[7][4] == "Ringing\n201 Reception"
    assert fake.notified[7][5] == ["open", "Open in CRM", "default", "Show"]


HOSTILE = "<b>Eve</b> & <img src='file:///etc/passwd'>\u202e\u2066\x00\x07\ud800\r\u2028\u200f"


async def test_a_callers_name_is_text_and_nothing_else(person: Person) -> None:
    async with fake_server(*EVERYTHING) as fake:
        await person.server.connect()
        assert await person.server.show("c", HOSTILE, HOSTILE, [("open", HOSTILE)])
    _, _, _, title, body, actions, _, _ = fake.notified[7]
    assert title == "<b>Eve</b> & <img src='file:///etc/passwd'>", "a title is never markup"
    assert body == "&lt;b&gt;Eve&lt;/b&gt; &amp; &lt;img src='file:///etc/passwd'&gt;"
    assert actions == ["open", "<b>Eve</b> & <img src='file:///etc/pass…"]


async def test_a_server_without_markup_gets_no_escapes_and_one_without_actions_no_buttons(person: Person) -> None:
    async with fake_server("body") as fake:
        await person.server.connect()
        assert not person.server.can_act
        await person.server.show("c", "O'Brien & Sons", "O'Brien & Sons <1>", [OPEN])
    assert fake.notified[7][4] == "O'Brien & Sons <1>"
    assert fake.notified[7][5] == []


async def test_texts_are_capped(person: Person) -> None:
    async with fake_server(*EVERYTHING) as fake:
        await person.server.connect()
        await person.server.show("c", "&" * 100_000, "&\n" * 50_000 + "&" * 50_000, [("open", "x" * 1000)])
    assert len(fake.notified[7][3]) == 120
    assert fake.notified[7][4] == "\n".join(["&amp;"] * 8)
    assert len(fake.notified[7][5][1]) == 40


async def test_an_action_is_heard_for_the_card_that_it_belongs_to(person: Person) -> None:
    async with fake_server(*EVERYTHING) as fake:
        await person.server.connect()
        first = await person.server.show("first", "A", "", [OPEN])
        second = await person.server.show("second", "B", "", [OPEN, ("copy", "Copy")])
        assert first != second
        await fake.say("ActionInvoked", "us", second, "copy")
        await fake.say("ActionInvoked", "us", first, "open")
        await fake.say("NotificationClosed", "uu", first, 2)
        await fake.say("NotificationClosed", "uu", second, 1)
        await person.hears(("second", "copy"), ("first", "open"), ("first", True), ("second", False))


async def test_other_programs_notifications_are_none_of_ours(person: Person) -> None:
    async with fake_server(*EVERYTHING) as fake:
        await person.server.connect()
        shown = await person.server.show("c", "A", "", [OPEN])
        for foreign in (0, shown + 1, 2**32 - 1):
            await fake.say("ActionInvoked", "us", foreign, "open")
            await fake.say("NotificationClosed", "uu", foreign, 2)
            await person.server.close(foreign)
        await fake.say("ActionInvoked", "us", shown, "an action that we never offered")
        await fake.say("ActionInvoked", "us", shown, "default")
        # An id that was never ours may by now be another program's.
        assert await person.server.show("d", "B", "", replaces_id=shown + 40) != shown + 40
        await fake.say("ActionInvoked", "us", shown, "open")
        await person.hears(("c", "open"))
    assert fake.closed == []
    assert all(values[1] == 0 for values in fake.notified.values())


async def test_nobody_but_the_server_is_believed(person: Person) -> None:
    async with fake_server(*EVERYTHING) as impostor, fake_server(*EVERYTHING) as fake:
        await person.server.connect()
        shown = await person.server.show("c", "A", "", [OPEN])
        await impostor.say("ActionInvoked", "us", shown, "open")
        await impostor.say("NotificationClosed", "uu", shown, 2)
        await asyncio.sleep(0.1)
        await fake.say("ActionInvoked", "us", shown, "open")
        await person.hears(("c", "open"))


async def test_a_click_is_heard_even_when_it_comes_right_behind_the_id(person: Person) -> None:
    async with fake_server(*EVERYTHING) as fake:
        fake.acts_at_once = "open"
        await person.server.connect()
        for number in range(50):
            await person.server.show(str(number), "A", "", [OPEN])
        await person.hears(*((str(number), "open") for number in range(50)))


async def test_closing_a_card_is_not_reported_back(person: Person) -> None:
    async with fake_server(*EVERYTHING) as fake:
        await person.server.connect()
        shown = await person.server.show("c", "A", "", [OPEN])
        await person.server.close(shown)
        await person.server.close(shown)
        await fake.say("ActionInvoked", "us", shown, "open")
        await person.server.show("d", "B", "")
        assert fake.closed == [shown]
        assert person.heard == []


async def test_leaving_takes_our_cards_along(person: Person) -> None:
    async with fake_server(*EVERYTHING) as fake:
        await person.server.connect()
        shown = [await person.server.show("c", "A", ""), await person.server.show("d", "B", "")]
        await person.server.disconnect()
        await until(lambda: fake.closed == shown)
        assert not person.server.available
        assert await person.server.show("e", "C", "") == 0


async def test_a_server_that_vanishes_takes_its_cards_along_and_one_that_comes_is_found(person: Person) -> None:
    async with fake_server(*EVERYTHING) as fake:
        await person.server.connect()
        await person.server.show("c", "A", "", [OPEN])
        await fake.leave()
        await person.hears(("c", False))
        assert not person.server.available
        assert await person.server.show("d", "B", "") == 0
        await person.server.close(7)
    async with fake_server("body-markup") as fake:
        await until(lambda: person.server.available)
        assert not person.server.can_act, "the new one cannot do what the old one could"
        assert await person.server.show("e", "C", "<", [OPEN], replaces_id=7) == 7
        assert fake.notified[7][1] == 0, "the old one's ids mean nothing to the new one"
        assert fake.notified[7][4] == "&lt;"


async def test_a_server_that_is_replaced_took_its_cards_along(person: Person) -> None:
    async with fake_server(*EVERYTHING):
        await person.server.connect()
        await person.server.show("c", "A", "", [OPEN])
        async with fake_server("body") as second:
            await person.hears(("c", False))
            await until(lambda: person.server.available)
            assert await person.server.show("d", "B", "") == 7
            assert list(second.notified) == [7]


async def test_a_server_that_hangs_costs_five_seconds_and_no_card(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bus, "DEADLINE_S", 0.2)
    async with fake_server(*EVERYTHING) as fake:
        await person.server.connect()
        fake.hangs = True
        assert await person.server.show("c", "A", "") == 0
        fake.hangs = False
        person.server._silent_until = 0.0  # half a minute later
        assert await person.server.show("d", "B", "") == 7


async def test_the_cards_after_it_do_not_wait_for_a_server_that_hangs(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bus, "DEADLINE_S", 0.3)
    async with fake_server(*EVERYTHING) as fake:
        fake.hangs = True
        await person.server.connect()
        begun = time.monotonic()
        assert [await person.server.show(card, "A", "") for card in "abc"] == [0, 0, 0]
        assert time.monotonic() - begun < 0.2
    async with fake_server(*EVERYTHING):
        await until(lambda: person.server.available)
        assert await person.server.show("d", "B", "") == 7, "another one is asked at once"


@pytest.mark.parametrize(
    ("signal", "signature", "values"),
    [
        ("ActionInvoked", "s", ("7",)),
        ("ActionInvoked", "u", (7,)),
        ("ActionInvoked", "uas", (7, ["open"])),
        ("NotificationClosed", "u", (7,)),
        ("ActivationToken", "us", (7, "token")),
        ("Other", None, ()),
    ],
)
async def test_signals_that_are_not_as_they_should_be_are_let_pass(
    person: Person, signal: str, signature: Any, values: tuple[Any, ...]
) -> None:
    async with fake_server(*EVERYTHING) as fake:
        await person.server.connect()
        shown = await person.server.show("c", "A", "", [OPEN])
        await fake.say(signal, signature, *values)
        assert person.server.available
        fake.next_id = shown + 1
        again = await person.server.show("d", "B", "", [OPEN])
        await fake.say("ActionInvoked", "us", again, "open")
        await person.hears(("d", "open"))


async def test_a_listener_that_fails_does_not_deafen_us(
    session_bus: subprocess.Popen[str], caplog: pytest.LogCaptureFixture
) -> None:
    heard = []

    def acted(card_id: str, action: str) -> None:
        heard.append(card_id)
        raise RuntimeError("no")

    def closed(card_id: str, by_person: bool) -> None:
        heard.append(card_id)
        raise RuntimeError("no")

    server = NotificationServer(acted, closed)
    async with fake_server(*EVERYTHING) as fake:
        await server.connect()
        shown = await server.show("c", "A", "", [OPEN])
        await fake.say("ActionInvoked", "us", shown, "open")
        await fake.say("ActionInvoked", "us", shown, "open")
        await until(lambda: heard == ["c", "c"])
    await until(lambda: heard == ["c", "c", "c"])
    await server.disconnect()
    assert "RuntimeError" in caplog.text


async def test_no_server_at_all(person: Person) -> None:
    assert not await person.server.connect()
    assert await person.server.show("c", "A", "") == 0
    async with fake_server(*EVERYTHING):
        await until(lambda: person.server.available)
        assert await person.server.show("c", "A", "") == 7


async def test_a_bus_that_dies(person: Person, session_bus: subprocess.Popen[str]) -> None:
    async with fake_server(*EVERYTHING):
        await person.server.connect()
        await person.server.show("c", "A", "")
        session_bus.kill()
        await person.hears(("c", False))
        assert not person.server.available
        assert await person.server.show("d", "B", "") == 0
        await person.server.close(7)


@pytest.mark.parametrize(
    "address",
    [None, "", "nonsense", "unix:path=/no/such/socket", "tcp:host=localhost,port=1", "unix:abstract=screenpop-no-such"],
)
async def test_no_bus_at_all(address: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    if address is not None:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    server = Person().server
    assert not await server.connect()
    assert await server.show("c", "A", "") == 0
    await server.close(1)
    await server.disconnect()


async def test_a_bus_that_never_answers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bus, "DEADLINE_S", 0.2)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/bus")
    writers = []

    def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writers.append(writer)

    async with await asyncio.start_unix_server(accept, tmp_path / "bus"):
        person = Person()
        assert not await person.server.connect()
        for writer in writers:
            writer.close()
        await person.server.disconnect()


@pytest.fixture
def x_desktop(tmp_path: Path) -> Iterator[dict[str, str]]:
    """The environment of an X display and a bus that starts dunst on demand."""
    (tmp_path / "dunst").mkdir()
    (tmp_path / "dunst" / "dunstrc").write_text("[global]\n    markup = full\n    idle_threshold = 0\n")
    environment = {**os.environ, "XDG_CONFIG_HOME": str(tmp_path), "HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", "800x600x24", "-nolisten", "tcp"]
    xvfb = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        assert xvfb.stdout is not None
        environment["DISPLAY"] = f":{xvfb.stdout.readline().strip()}"
        with running_bus("--session", environment) as (_, address):
            yield {**environment, "DBUS_SESSION_BUS_ADDRESS": address}
    finally:
        xvfb.terminate()
        xvfb.communicate()


def test_a_real_server_under_qts_loop(x_desktop: dict[str, str]) -> None:
    command = [sys.executable, "-m", "tests.desktop.dunst_and_us"]
    done = subprocess.run(command, env=x_desktop, cwd=ROOT, check=False, capture_output=True, text=True, timeout=90)
    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout)
    assert said["connected"]
    assert said["markup"]
    assert said["heard"] == [["first", "default"], ["third", True]]
    first, foreign, second, replaced = said["ids"]
    assert 0 < first < foreign < second == replaced
    assert ["screenpop", "Zoë & <i>Sons</i>", "&lt;b&gt;Ringing&lt;/b&gt; &amp; more"] in [entry[:3] for entry in said["history"]]
    assert not any("<b>Ringing" in drawn or "<i>Sons" in drawn for *_, drawn in said["history"])
