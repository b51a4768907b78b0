"""A screen reader's user works with every window: each control has a name and a role, Tab reaches it, and the card can be heard and
pressed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from screenpop.system import control
from tests.journey import controls, sight
from tests.journey.at_spi import Control, Reader, screen_reader
from tests.journey.hearing import Person
from tests.journey.program import Screenpop, Tables
from tests.journey.wait import wait_until
from tests.journey.xdesktop import XDesktop

CALLER = {"from": "0370100142", "display_from": "Priya Sharma", "external_did": "61370101234", "caller_name": "Sales"}
ME = {"extension_user_id": "201", "extension_name": "Sam Taylor"}
SETTINGS: Tables = {"lines": {"(03) 7010 1234": "Golden line"}, "calls": {"tags": ["Sales", "Support"]}}
CONTACTS = "Name,Company,Phone,URL\nPriya Raman,Harbour,(03) 7010 0199,\nAnn Lee,Acme,(03) 7010 0199,\n"


@pytest.fixture(scope="module")
def reader(desktop: XDesktop) -> Iterator[Reader]:
    with screen_reader(desktop) as reader:
        yield reader


@pytest.fixture
def heard(reader: Reader, desktop: XDesktop, screenpop: Screenpop) -> Screenpop:
    """The program, started where somebody listens."""
    screenpop.environment |= desktop.environment
    screenpop.start()
    return screenpop


@pytest.fixture(scope="module")
def office(reader: Reader, desktop: XDesktop, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Screenpop]:
    """One for all windows, with a missed call and two contacts of one number."""
    folder = tmp_path_factory.mktemp("office")
    program = Screenpop(desktop, folder / "profile", SETTINGS)
    (folder / "contacts.csv").write_text(CONTACTS)
    assert program.run("contacts", "import", str(folder / "contacts.csv"), "--yes").returncode == 0
    program.start()
    call = program.post("extension-ringing", **CALLER, **ME)
    program.post("extension-hangup", call_event_uuid=call, hangup_cause="NO_ANSWER", **CALLER, **ME)
    wait_until(lambda: program.calls("--outcome", "missed"), what="the missed call")
    program.dismiss_all()
    yield program
    program.kill()
    program.check_logs()


@pytest.fixture
def person(desktop: XDesktop, reader: Reader, office: Screenpop) -> Person:
    sight.no_card(desktop)
    return Person(desktop, reader)


def from_tray(person: Person, entry: str, title: str) -> Control:
    person.opens_tray_menu()
    person.hears_menu(controls.TRAY_MENU, choose=entry)
    return person.opens(title)


def test_the_ringing_card_is_read_and_its_caller_opened(reader: Reader, desktop: XDesktop, heard: Screenpop) -> None:
    heard.post("extension-ringing", **CALLER, **ME)
    sight.card(desktop)
    card = reader.window("screenpop")
    said = wait_until(lambda: [part.name for part in reader.inside(card) if part.role == "label"], what="words on the card")
    assert {"Ringing", "Priya Sharma", "(03) 7010 0142", "Sales"} <= set(said)
    buttons = {part.name: part for part in reader.inside(card) if part.role == "push button"}
    assert {"Open in CRM", "Copy number", "Close"} <= set(buttons)
    reader.press(buttons["Open in CRM"])
    assert wait_until(heard.opened, what="the browser") == ["https://crm.example/search?q=%2B61370100142"]


def test_the_tray_menu(person: Person) -> None:
    person.opens_tray_menu()
    person.hears_menu(controls.TRAY_MENU, inside=controls.INSIDE_TRAY_MENU)


def test_the_recents(person: Person, office: Screenpop, desktop: XDesktop) -> None:
    control.ask(office.profile, "recents", {})
    window = person.opens("Recents – screenpop")
    person.waits_for(window, "Calls: 1")
    person.knows_all(window, "recents", controls.RECENTS)
    person.presses(window, "Search the calls", "SetFocus")
    desktop.press("Down")  # to the first call
    desktop.press("shift+F10")
    person.hears_menu(controls.ROW_MENU)
    person.presses(window, "More")
    person.hears_menu(controls.RECENTS_MENU, inside=controls.INSIDE_RECENTS_MENU)
    person.presses(window, "Filter")
    person.presses(window, "Details")
    person.waits_for(window, "Course of the call")
    person.knows_all(window, "recents with details", controls.RECENTS_WITH_DETAILS)
    person.presses(window, "Details")
    person.presses(window, "Filter")
    person.closes(window)


def test_the_statistics(person: Person, office: Screenpop) -> None:
    control.ask(office.profile, "recents", {})
    recents = person.opens("Recents – screenpop")
    person.presses(recents, "More")
    person.hears_menu(controls.RECENTS_MENU, choose="Statistics…")
    window = person.opens("Statistics – screenpop")
    person.waits_for(window, "Calls by line")
    person.knows_all(window, "statistics", controls.STATISTICS)
    person.closes(window)
    person.opens("Recents – screenpop")
    person.closes(recents)


def test_every_page_of_the_settings(person: Person, desktop: XDesktop) -> None:
    window = from_tray(person, "Settings…", "Settings – screenpop")
    for place, (page, expected) in enumerate(controls.SETTINGS_PAGES.items()):
        person.presses(window, "Pages", "SetFocus")
        if place:
            desktop.press("Down")
        person.waits_for(window, page, "label")
        person.knows_all(window, f"settings, {page}", [*controls.SETTINGS_HEAD, *expected])
    person.closes(window)


def test_what_a_screen_reader_toggles_is_set(person: Person, office: Screenpop, desktop: XDesktop) -> None:
    window = from_tray(person, "Settings…", "Settings – screenpop")
    desktop.type("popup.sound")
    person.presses(window, "Sound while it rings", "Toggle", "check box")
    wait_until(lambda: "sound = true" in office.profile.settings.read_text("utf-8"), what="the sound in the settings")
    person.presses(window, "Reset to default: Sound while it rings")
    wait_until(lambda: "sound = true" not in office.profile.settings.read_text("utf-8"), what="the sound out of the settings")
    desktop.press("Escape")  # out of the search
    person.closes(window)


def test_the_three_steps_of_set_up(person: Person) -> None:
    window = from_tray(person, "Set up…", "Set up – screenpop")
    for step, expected in controls.SET_UP_STEPS.items():
        person.presses(window, step, "Toggle")
        person.waits_for(window, step.lstrip("123 "), "label")
        person.knows_all(window, step, expected)
    person.closes(window)


def test_the_doctor(person: Person) -> None:
    window = from_tray(person, "Why did it not pop?…", "Why did it not pop? – screenpop")
    person.waits_for(window, "The last requests")
    person.knows_all(window, "doctor", controls.DOCTOR)
    person.closes(window)


def test_joining(person: Person) -> None:
    window = from_tray(person, "Join a relay…", "Join a relay – screenpop")
    person.knows_all(window, "join", controls.JOIN)
    person.closes(window)


def test_the_card_with_note_tags_and_menus(person: Person, office: Screenpop, reader: Reader, desktop: XDesktop) -> None:
    office.post("extension-ringing", **{**CALLER, "from": "0370100199", "display_from": "0370100199"}, **ME)
    sight.card(desktop)
    card = reader.window("screenpop")
    person.waits_for(card, "2 matches: choose who calls")
    person.finds_all(card, "card", controls.CARD)
    person.presses(card, "More")
    person.hears_menu(controls.CARD_MENU)
    person.presses(card, "2 matches: choose who calls")
    person.hears_menu(controls.CARD_CHOOSER)
    person.presses(card, "Note")
    person.opens("screenpop")
    person.waits_for(card, "Tag: Sales")
    person.knows_all(card, "card with a note", controls.CARD_WITH_NOTE)
    desktop.press("Escape")
    wait_until(lambda: all(part.name != "Tag: Sales" for part in reader.inside(card)), what="the note folded by Esc")
    office.dismiss_all()
