"""A day at the desk, with a real mouse and real keys: missed and called back, reminded, forgotten, settings changed."""

from __future__ import annotations

import sqlite3
import subprocess
import time
import tomllib
from collections.abc import Callable, Iterator
from contextlib import closing
from typing import Any

import pytest

from tests.journey import menus, sight
from tests.journey.at_spi import Control, Reader, screen_reader
from tests.journey.person import Person
from tests.journey.program import Screenpop
from tests.journey.wait import wait_until
from tests.journey.xdesktop import Window, XDesktop

PRIYA = {"from": "0370100142", "display_from": "Priya Raman"}
TOM = {"from": "0491570156", "display_from": "Tom Baker"}
BRIEFLY = {"popup": {"seconds_after_end": 0.5}}
CARD, RECENTS, SETTINGS = "screenpop", "Recents – screenpop", "Settings – screenpop"
UNTOUCHABLE_S = 0.5


@pytest.fixture(scope="module")
def reader(desktop: XDesktop) -> Iterator[Reader]:
    with screen_reader(desktop) as reader:
        yield reader


@pytest.fixture
def office(reader: Reader, desktop: XDesktop, screenpop: Screenpop) -> Screenpop:
    """The program, not started, where everything on the screen can be found by its name."""
    screenpop.environment |= desktop.environment
    screenpop.configure(BRIEFLY)
    desktop.move(10, 740)
    return screenpop


@pytest.fixture
def dialled(office: Screenpop) -> Callable[[], list[str]]:
    """The addresses that the desktop was asked to open: what telephones on it is one of its programs."""
    folder = office.profile.folder.parent / "programs"
    folder.mkdir()
    asked, opener = folder / "asked", folder / "xdg-open"
    opener.write_text(f"#!/bin/sh\nprintf '%s\\n' \"$1\" >>'{asked}'\n")
    opener.chmod(0o700)
    asked.touch()
    office.environment["PATH"] = f"{folder}:{office.environment['PATH']}"
    return lambda: asked.read_text().splitlines()


def _miss(desktop: XDesktop, office: Screenpop, caller: dict[str, str]) -> str:
    call = office.post("extension-ringing", **caller)
    sight.card(desktop)
    office.post("extension-hangup", call_event_uuid=call, hangup_cause="ORIGINATOR_CANCEL", **caller)
    sight.no_card(desktop)
    return call


def _has_badge(desktop: XDesktop) -> bool:
    """Whether there is a red mark on the tray icon."""
    window = sight.icon(desktop)
    assert window is not None
    seen = desktop.picture().crop((window.x, window.y, window.x + window.width, window.y + window.height))
    colours: Any = seen.getcolors(seen.width * seen.height)
    reds: list[int] = [count for count, (red, green, blue) in colours if red > 180 and green < 70 and blue < 80]
    return sum(reds) > 10


def _row(person: Person, name: str) -> Control:
    """Of this caller, in the recents."""
    return wait_until(
        lambda: next((part for part in person.all() if part.role == "list item" and part.name.startswith(name)), None),
        what=f"{name} in the recents",
    )


def test_missed_then_badge_then_recents_then_called_back(
    reader: Reader, desktop: XDesktop, office: Screenpop, dialled: Callable[[], list[str]]
) -> None:
    office.start()
    icon = wait_until(lambda: sight.icon(desktop), what="the icon")
    assert not _has_badge(desktop)
    _miss(desktop, office, PRIYA)
    wait_until(lambda: _has_badge(desktop), what="the badge of a missed call")
    desktop.click(icon.x + icon.width // 2, icon.y + icon.height // 2)
    person = Person(desktop, reader, RECENTS)
    row = _row(person, "Priya Raman, Missed")
    wait_until(lambda: not _has_badge(desktop), what="no badge, once it was seen")
    person.clicks_on(row)
    desktop.press("ctrl+d")
    assert wait_until(dialled, what="the telephone") == ["tel:+61370100142"]
    person.waits_for("Calling +61370100142")
    person.clicks("Details")
    person.clicks("Call back")
    wait_until(lambda: dialled()[1:] == ["tel:+61370100142"], what="the telephone, by the button")
    sight.save_picture(desktop, "called-back")
    desktop.press("Escape")
    desktop.press("Escape")
    wait_until(lambda: sight.recents(desktop) is None, what="the recents closed")
    assert office.opened() == []


def _choose_quiet(desktop: XDesktop, choice: str) -> None:
    menu = menus.tray_menu(desktop)
    there = menus.menus(desktop)
    menus.click_last(desktop, menu, "Do not disturb", menus.BELOW_THE_CALLS)
    menus.click_last(desktop, menus.opened(desktop, there), choice, menus.QUIET)
    wait_until(lambda: menu not in menus.menus(desktop), what="the menu closed")


def test_do_not_disturb_for_half_an_hour_and_off_again(desktop: XDesktop, office: Screenpop) -> None:
    office.start()
    _choose_quiet(desktop, "30 minutes")
    wait_until(lambda: sight.icon_colour(desktop) == sight.QUIET, what="the icon of somebody who is not to be disturbed")
    until = _settings(office)["popup"]["do_not_disturb"]
    assert 29 * 60 < until.timestamp() - time.time() <= 30 * 60
    call = office.post("extension-ringing", **PRIYA)
    time.sleep(0.5)
    assert not sight.cards(desktop)
    assert office.call(call)["state"] == "ringing"
    _choose_quiet(desktop, "Off")
    wait_until(lambda: sight.icon_colour(desktop) == sight.LISTENING, what="the usual icon")
    office.post("extension-ringing", **TOM)
    sight.card(desktop)


def test_another_extension_is_two_clicks_from_the_tray(desktop: XDesktop, office: Screenpop) -> None:
    office.start()
    alex = {"extension_user_id": "202", "extension_name": "Alex Wong"}
    office.post("extension-ringing", **PRIYA, **alex)
    office.terminate()
    office.start()
    assert not sight.cards(desktop), "another's extension"
    menu = menus.tray_menu(desktop)
    there = menus.menus(desktop)
    menus.click_last(desktop, menu, "My extension", menus.BELOW_THE_CALLS)
    menus.click_entry(desktop, menus.opened(desktop, there), 1)  # below 201, which it is now
    wait_until(lambda: _settings(office)["extensions"]["mine"] == ["202"], what="it in the settings")
    office.post("extension-ringing", **TOM)
    time.sleep(0.5)
    assert not sight.cards(desktop)
    office.post("extension-ringing", **TOM, **alex)
    sight.card(desktop)


def _settings(office: Screenpop) -> dict[str, Any]:
    return tomllib.loads(office.profile.settings.read_text("utf-8"))


def test_a_burst_of_clicks_as_a_card_appears_opens_nothing(desktop: XDesktop, office: Screenpop) -> None:
    office.start()
    card, opened = _clicked_in_a_burst(desktop, office)
    time.sleep(0.5)
    assert (office.opened(), sight.cards(desktop)) == (opened, [card])
    desktop.click(*_open_button(card))
    wait_until(lambda: len(office.opened()) > len(opened), what="the browser, by a click that was meant")


def _open_button(card: Window) -> tuple[int, int]:
    return card.x + 100, card.y + card.height - 42


def _clicked_in_a_burst(desktop: XDesktop, office: Screenpop) -> tuple[Window, list[str]]:
    """A card that came under a hand that was clicking there, and what had been opened before. A busy machine may need some calls until
    all of it is quick enough; the clicks of those that were too slow may have opened something."""
    call = office.post("extension-ringing", **PRIYA)
    place = _open_button(sight.card(desktop))
    for _ in range(8):
        office.dismiss_all()
        sight.no_card(desktop)
        office.post("extension-hangup", call_event_uuid=call, **PRIYA)
        desktop.move(*place)
        time.sleep(0.3)
        opened = office.opened()
        clicks = subprocess.Popen(["xdotool", "click", "--repeat", "12", "--delay", "25", "1"], env=desktop.environment)
        began = time.monotonic()
        call = office.post("extension-ringing", **PRIYA)
        came = wait_until(lambda: sight.cards(desktop), what="a card")[0]
        while_clicking = clicks.poll() is None
        assert clicks.wait(10) == 0
        if while_clicking and time.monotonic() - began < 0.4:
            return came, opened
    pytest.fail("no burst was within 400 ms of its card")


def test_reminded_of_a_call_in_five_minutes_whatever_becomes_of_the_program(
    reader: Reader, desktop: XDesktop, office: Screenpop
) -> None:
    office.start()
    call = office.post("extension-ringing", **PRIYA)
    sight.card(desktop)
    time.sleep(UNTOUCHABLE_S)
    person = Person(desktop, reader, CARD)
    there = menus.menus(desktop)
    person.clicks("More")
    menus.click_entry(desktop, menus.opened(desktop, there), 0)
    sight.no_card(desktop)
    at = wait_until(lambda: _remind_at(office, call), what="the reminder in the journal")
    assert 280 < at - time.time() <= 300
    office.post("extension-hangup", call_event_uuid=call, hangup_cause="ORIGINATOR_CANCEL", **PRIYA)
    assert office.terminate() == 0
    with closing(sqlite3.connect(office.profile.journal)) as journal, journal:  # five minutes later
        journal.execute("UPDATE remarks SET remind_at = remind_at - 300")
    office.start()
    sight.card(desktop)
    person.waits_for("You wanted to be reminded of this call")
    assert person.sees("Priya Raman") and person.sees("Missed: the caller hung up")
    sight.save_picture(desktop, "reminded")
    time.sleep(1.5)
    person.clicks("Close")
    sight.no_card(desktop)
    assert _remind_at(office, call) is None


def _remind_at(office: Screenpop, call: str) -> float | None:
    with closing(sqlite3.connect(f"{office.profile.journal.as_uri()}?mode=ro", uri=True)) as journal:
        found = journal.execute("SELECT remind_at FROM remarks WHERE call_event_uuid = ?", (call,)).fetchone()
    return None if found is None else found[0]


def test_a_note_of_a_card_is_found_in_the_recents(reader: Reader, desktop: XDesktop, office: Screenpop) -> None:
    office.start()
    _miss(desktop, office, TOM)
    call = office.post("extension-ringing", **PRIYA)
    sight.card(desktop)
    office.post("extension-answered", call_event_uuid=call, **PRIYA)
    time.sleep(UNTOUCHABLE_S)
    card = Person(desktop, reader, CARD)
    card.clicks("Note")
    wait_until(lambda: desktop.focused_window() == sight.card(desktop), what="the keyboard on the card")
    desktop.move(10, 740)
    desktop.type("a copy of invoice 4711")
    office.post("extension-hangup", call_event_uuid=call, hangup_cause="NORMAL_CLEARING", **PRIYA)
    card.waits_for("Call ended")
    desktop.press("Escape")
    sight.no_card(desktop)
    icon = wait_until(lambda: sight.icon(desktop), what="the icon")
    desktop.click(icon.x + icon.width // 2, icon.y + icon.height // 2)
    recents = Person(desktop, reader, RECENTS)
    _row(recents, "Tom Baker")
    desktop.type("Invoice")
    wait_until(lambda: not recents.sees_some("Tom Baker"), what="only what was searched for")
    row = _row(recents, "Priya Raman")
    sight.save_picture(desktop, "found-by-its-note")
    assert "a copy of invoice 4711" in row.name


def test_a_number_is_forgotten_in_the_recents(reader: Reader, desktop: XDesktop, office: Screenpop) -> None:
    office.start()
    kept = _miss(desktop, office, TOM)
    for _ in range(2):
        _miss(desktop, office, PRIYA)
    office.run("recents")
    person = Person(desktop, reader, RECENTS)
    there = menus.menus(desktop)
    row = _row(person, "Priya Raman")
    person.clicks_on(row, button=3)
    menus.click_entry(desktop, menus.opened(desktop, there), -1)
    person.waits_for("Forget (03) 7010 0142?")
    assert len(office.calls()) == 3, "nothing is destroyed before it was asked"
    person.clicks("Forget the number")
    wait_until(lambda: person.sees_some("The number is forgotten. Calls destroyed: 2."), what="word of it")
    assert [call["call_event_uuid"] for call in office.calls()] == [kept]
    wait_until(lambda: not person.sees_some("Priya Raman"), what="its rows gone")
    sight.save_picture(desktop, "forgotten")
    assert person.sees_some("Tom Baker")
    assert _files_with(office, b"70100142") == []


def test_a_number_is_forgotten_by_the_command_while_it_rings(reader: Reader, desktop: XDesktop, office: Screenpop) -> None:
    office.start()
    kept = _miss(desktop, office, TOM)
    _miss(desktop, office, PRIYA)
    office.run("recents")
    office.post("extension-ringing", **PRIYA)
    sight.card(desktop)
    person = Person(desktop, reader, RECENTS)
    person.clicks_on(_row(person, "Priya Raman, Ringing"))
    person.clicks("Details")
    person.waits_for("Course of the call")
    done = office.run("forget", "+61 3 7010 0142", "--yes")
    assert (done.returncode, done.stdout.splitlines()[0]) == (0, "Calls destroyed: 2")
    sight.no_card(desktop, within=1)
    wait_until(lambda: not (person.sees_some("Priya Raman") or person.sees_some("7010 0142")), what="its rows and details gone")
    assert [call["call_event_uuid"] for call in office.calls()] == [kept]
    assert _files_with(office, b"70100142") == []
    office.post("extension-ringing", **PRIYA)
    sight.card(desktop)
    Person(desktop, reader, CARD).waits_for("First call")


def test_a_number_is_forgotten_while_a_note_of_its_call_is_written(reader: Reader, desktop: XDesktop, office: Screenpop) -> None:
    office.start()
    office.post("extension-ringing", **PRIYA)
    sight.card(desktop)
    time.sleep(UNTOUCHABLE_S)
    Person(desktop, reader, CARD).clicks("Note")
    wait_until(lambda: desktop.focused_window() == sight.card(desktop), what="the keyboard on the card")
    desktop.move(10, 740)
    typing = subprocess.Popen(["xdotool", "type", "--delay", "40", "--", "call 0370100142 " * 6], env=desktop.environment)
    assert office.run("forget", "0370100142", "--yes").returncode == 0
    sight.no_card(desktop, within=1)
    assert typing.wait(20) == 0, "no key stays down"
    time.sleep(1)
    assert office.calls() == []
    assert _files_with(office, b"70100142") == []


def _files_with(office: Screenpop, number: bytes) -> list[str]:
    """Of the profile, while the program runs."""
    return [path.name for path in office.profile.folder.rglob("*") if path.is_file() and number in path.read_bytes()]


def test_a_setting_of_the_window_takes_effect_at_once(reader: Reader, desktop: XDesktop, office: Screenpop) -> None:
    office.start()
    menus.click_last(desktop, menus.tray_menu(desktop), "Settings…", menus.BELOW_THE_CALLS)
    person = Person(desktop, reader, SETTINGS)
    person.clicks("Cards")
    corner = person.waits_for("Corner")
    box = next(part for part in person.all() if part.role == "combo box" and reader.place(part)[1] > reader.place(corner)[1])
    there = menus.menus(desktop)
    person.clicks_on(box)
    menus.click_entry(desktop, menus.opened(desktop, there), -1)
    wait_until(lambda: _settings(office)["popup"].get("position") == "top-left", what="it in the settings")
    office.post("extension-ringing", **PRIYA)
    card = sight.card(desktop)
    sight.save_picture(desktop, "a-corner-chosen")
    assert card.x < 60 and card.y < 60
