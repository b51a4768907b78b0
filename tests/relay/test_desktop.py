"""The journey through a relay: a desktop joins by its code, calls pop, and what came while it slept is listed and not popped."""

from __future__ import annotations

import asyncio
import os
import signal
import stat
import time
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
import trustme

from screenpop.calls.event import Receipt
from screenpop.intake import join_code
from screenpop.intake.join_code import Invitation
from tests import story
from tests.journey import sight
from tests.journey.program import Screenpop, Tables
from tests.journey.wait import wait_until
from tests.journey.xdesktop import XDesktop
from tests.relay.small_relay import AGENT, SmallRelay

BADGE = (0xD1, 0x24, 0x2F)
OPENED = "https://crm.example/search?q=%2B61370100142"
BY_RELAY_ALONE: Tables = {"listener": {"enabled": False}, "extensions": {"mine": []}}


@pytest.fixture(scope="module")
def desktop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[XDesktop]:
    with XDesktop(tmp_path_factory.mktemp("desktop")) as desktop:
        yield desktop


@pytest.fixture
def screenpop(desktop: XDesktop, tmp_path: Path) -> Iterator[Screenpop]:
    program = Screenpop(desktop, tmp_path / "profile", BY_RELAY_ALONE)
    yield program
    program.kill()
    program.check_logs()


@pytest.fixture
def relay(tmp_path: Path) -> Iterator[SmallRelay]:
    """Encrypted, with a certificate authority of its own."""
    made = SmallRelay(tmp_path, authority=trustme.CA())
    made.start()
    asyncio.run(made.invite())
    yield made
    made.server.kill()


def code(relay: SmallRelay) -> str:
    link = relay.link()
    invited = Invitation(
        servers=link.servers,
        agent=AGENT,
        name="Sam Taylor",
        extensions=("201",),
        subjects=link.subjects,
        seed=link.seed,
        ca=relay.ca.read_text(),
    )
    return join_code.write(invited)


def ago(seconds: float) -> float:
    """As the little language for calls counts."""
    return time.time() - seconds - story.T0


def missed(uuid: str, seconds_ago: float) -> list[Receipt]:
    return [
        story.ringing("201", ago(seconds_ago), uuid=uuid),
        story.hung_up("201", ago(seconds_ago - 20), "ORIGINATOR_CANCEL", uuid=uuid),
    ]


def publish(relay: SmallRelay, *receipts: Receipt) -> None:
    asyncio.run(relay.publish(receipts))


def is_listed(screenpop: Screenpop, *uuids: str) -> bool:
    return {call["call_event_uuid"] for call in screenpop.calls()} >= {*uuids}


def has_badge(desktop: XDesktop) -> bool:
    icon = sight.icon(desktop)
    if icon is None:
        return False
    seen = desktop.picture().crop((icon.x, icon.y, icon.x + icon.width, icon.y + icon.height))
    return BADGE in {colour for _, colour in seen.getcolors(seen.width * seen.height) or ()}


def test_joined_by_a_code_a_call_pops_and_a_click_opens_it(desktop: XDesktop, screenpop: Screenpop, relay: SmallRelay) -> None:
    joined = screenpop.run("join", code(relay))
    assert (joined.returncode, joined.stdout.splitlines()) == (
        0,
        [
            "This computer now reads the calls of Sam Taylor from the relay at localhost.",
            "Your extensions were set: 201.",
            "The key for it is kept in the file.",
            "Start screenpop, and calls come: screenpop run",
        ],
    )
    assert "nats-server 2.9.10 has known security holes" in joined.stderr
    settings = tomllib.loads(screenpop.profile.settings.read_text())
    assert settings["relay"]["ca"] == str(screenpop.profile.relay_ca)
    assert settings["extensions"]["mine"] == ["201"]
    assert stat.S_IMODE(screenpop.profile.relay_ca.stat().st_mode) == 0o600
    publish(relay, story.ringing("201", ago(0), uuid="before it ran"))

    screenpop.start_in_trouble()
    sight.card(desktop, within=15)
    screenpop.dismiss_all()
    wait_until(lambda: sight.icon_colour(desktop) == sight.LISTENING, what="an icon without trouble, though nothing listens")

    publish(relay, story.ringing("201", ago(0), uuid="rings now"))
    card = sight.card(desktop)
    wait_until(lambda: is_listed(screenpop, "rings now"), what="the call in the recents")
    call = screenpop.call("rings now")
    assert (call["state"], call["from_e164"], call["events"]) == ("ringing", "+61370100142", 1)
    time.sleep(0.6)
    desktop.click(card.x + card.width // 4 + 12, card.y + card.height - 40)
    wait_until(lambda: screenpop.opened() == [OPENED], what="the browser")
    desktop.move(10, 10)  # under the pointer a card stays
    publish(relay, story.hung_up("201", ago(0), uuid="rings now"))
    sight.no_card(desktop, within=15)
    sight.save_picture(desktop, "a-call-by-relay")
    said = screenpop.output() + screenpop.profile.logs.read_text()
    assert relay.desktop.seed not in said and "screenpop-join" not in said


def test_what_came_while_it_slept_is_listed_and_counted_and_only_a_fresh_call_pops(
    desktop: XDesktop, screenpop: Screenpop, relay: SmallRelay
) -> None:
    assert screenpop.run("join", code(relay)).returncode == 0
    screenpop.start_in_trouble()
    publish(relay, story.ringing("201", ago(0), uuid="before"))
    sight.card(desktop, within=15)
    screenpop.dismiss_all()
    assert not has_badge(desktop)

    process = screenpop.process
    assert process is not None
    os.kill(process.pid, signal.SIGSTOP)
    try:
        relay.server.kill()  # the connection does not outlast a sleep
        relay.server.start()
        publish(relay, *missed("an hour ago", 3600), *missed("half an hour ago", 1800))
        other = {"uuid": "was answered", "from": "0491570156"}  # the same caller would make the missed ones handled
        publish(relay, story.ringing("201", ago(600), **other), story.answered("201", ago(595), **other))
        publish(relay, story.hung_up("201", ago(400), **other))
    finally:
        os.kill(process.pid, signal.SIGCONT)
    began = time.monotonic()
    wait_until(lambda: is_listed(screenpop, "an hour ago", "half an hour ago", "was answered"), 20, "what the relay has kept")
    assert time.monotonic() - began < 20
    outcomes = {call["call_event_uuid"]: (call["state"], call["outcome"]) for call in screenpop.calls()}
    assert outcomes["an hour ago"] == outcomes["half an hour ago"] == ("ended", "missed")
    assert outcomes["was answered"] == ("ended", "answered")
    wait_until(lambda: has_badge(desktop), what="the badge")
    assert sight.cards(desktop) == []

    publish(relay, story.ringing("201", ago(0), uuid="fresh"))
    sight.card(desktop)
    sight.save_picture(desktop, "a-call-after-sleep")


def test_a_running_program_joins_at_once(desktop: XDesktop, screenpop: Screenpop, relay: SmallRelay) -> None:
    """By the command, the code on standard input; the listener goes on beside it."""
    screenpop.configure({"extensions": {"mine": ["201"]}})
    screenpop.start()
    wrong = screenpop.run("join", code(relay)[:-3])
    assert (wrong.returncode, wrong.stderr.splitlines()[0]) == (1, "The join code cannot be read")
    joined = screenpop.run("join", typed=code(relay))
    assert (joined.returncode, joined.stdout.splitlines()) == (
        0,
        ["This computer now reads the calls of Sam Taylor from the relay at localhost.", "The key for it is kept in the file."],
    )
    publish(relay, story.ringing("201", ago(0), uuid="by relay"))
    sight.card(desktop)
    screenpop.dismiss_all()
    screenpop.post("extension-ringing", call_event_uuid="by listener")
    sight.card(desktop)
    assert is_listed(screenpop, "by relay", "by listener")
