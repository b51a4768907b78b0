"""The first start, by a person with a mouse: an address copied, an event posted to it, an extension ticked, the first pop."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from collections.abc import Iterator

import pytest

from screenpop import post
from screenpop.calls.event import EventKind
from tests.journey import sight
from tests.journey.at_spi import Reader, screen_reader
from tests.journey.person import Person
from tests.journey.program import Screenpop
from tests.journey.wait import wait_until
from tests.journey.xdesktop import XDesktop

PASTE = "from PySide6.QtGui import QGuiApplication; a = QGuiApplication([]); print(a.clipboard().text())"
TITLE = "Set up – screenpop"
GREEN = (0x11, 0x78, 0x3F)
"""The indicator's ground when an event has arrived, on a light desktop."""


@pytest.fixture(scope="module")
def reader(desktop: XDesktop) -> Iterator[Reader]:
    with screen_reader(desktop) as reader:
        yield reader


def _copied(desktop: XDesktop) -> str:
    pasted = subprocess.run(
        [sys.executable, "-c", PASTE], env=desktop.environment, capture_output=True, text=True, timeout=30, check=True
    )
    return pasted.stdout.strip()


@pytest.fixture
def person(desktop: XDesktop, reader: Reader, screenpop: Screenpop) -> Person:
    """Before the program, which has no settings and so starts for the first time."""
    screenpop.environment |= desktop.environment
    screenpop.profile.settings.unlink()
    screenpop.start("--port", "0")
    return Person(desktop, reader, TITLE)


def _mine(screenpop: Screenpop) -> list[str]:
    extensions = tomllib.loads(screenpop.profile.settings.read_text("utf-8"))["extensions"]
    return list(extensions.get("mine", ()))


def _is_green(desktop: XDesktop) -> bool:
    colours = {colour: count for count, colour in desktop.picture().getcolors(1_000_000) or ()}
    return colours.get(GREEN, 0) > 300


def test_from_the_first_start_to_the_first_pop(desktop: XDesktop, screenpop: Screenpop, person: Person) -> None:
    person.waits_for("Waiting for the first event…")
    assert not _is_green(desktop)
    sight.save_picture(desktop, "first-start")

    person.clicks("Copy the address for: Extension ringing")
    copied = wait_until(lambda: said if (said := _copied(desktop)).startswith("http") else None, what="an address")
    assert copied == screenpop.urls["extension-ringing"]
    base, _, event = copied.rpartition("/")
    post.example(base, EventKind(event), {"extension_user_id": "201", "extension_name": "Sam Taylor"}.items())
    person.waits_for("Event received: Extension ringing, 201, just now")
    wait_until(lambda: _is_green(desktop), what="a green light")
    sight.card(desktop)
    sight.save_picture(desktop, "first-start-heard")
    screenpop.dismiss_all()

    person.clicks("2  My extension")
    person.clicks("201 Sam Taylor", at_its_beginning=True)
    wait_until(lambda: _mine(screenpop) == ["201"], what="my extension in the settings")
    sight.no_card(desktop)
    screenpop.post("extension-ringing", extension_user_id="202")
    person.waits_for("No pop: not my extension")
    assert not sight.cards(desktop)
    screenpop.post("extension-ringing", extension_user_id="201")
    sight.card(desktop)
    sight.save_picture(desktop, "first-start-first-pop")


def test_the_test_button_goes_the_whole_way(desktop: XDesktop, screenpop: Screenpop, person: Person) -> None:
    person.clicks("Send a test event")
    person.waits_for("Event received: Extension ringing, just now")
    sight.card(desktop)
    call = wait_until(lambda: [call for call in screenpop.calls() if call["state"] == "ended"], what="the end of the call")[0]
    assert (call["display_from"], call["extension"], call["outcome"]) == ("Test call", None, "missed")
    sight.no_card(desktop, within=15)


def test_it_comes_once_and_is_closed_by_a_key(desktop: XDesktop, screenpop: Screenpop, person: Person) -> None:
    def window() -> bool:
        return any(window.title == TITLE for window in desktop.windows())

    person.clicks("3  CRM")
    desktop.press("Escape")
    wait_until(lambda: not window(), what="the window closed")
    screenpop.terminate()
    screenpop.start("--port", "0")
    wait_until(lambda: sight.icon(desktop), what="the icon")
    assert not window(), "it is not the first start any more"
