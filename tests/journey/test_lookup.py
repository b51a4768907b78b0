"""Who calls, found while the phone rings: in imported contacts, in a CRM, among several; and the click that opens the record."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.crm import local_crm
from tests.crm.local_crm import KEY, LocalCrm
from tests.journey import sight
from tests.journey.program import Screenpop
from tests.journey.wait import wait_until
from tests.journey.xdesktop import Window, XDesktop

PRIYA, TOM = {"from": "0370100142", "display_from": "0370100142"}, {"from": "0491570156", "display_from": "0491570156"}
SEARCH = "https://crm.example/search?q=%2B61"
TABLE = """Name,Company,Phone,URL
Priya Raman,Harbour Dental Clinic,(03) 7010 0142,https://crm.example/contacts/7
Ann Lee,Acme,0491 570 006,
"""
UNTOUCHABLE_S = 0.5


@pytest.fixture
def crm(screenpop: Screenpop) -> Iterator[LocalCrm]:
    """A CRM that the program asks."""
    with local_crm.running() as crm:
        done = screenpop.run("crm", "setup", "own-api", "--set", f"base_url={crm.url}", typed=f"{KEY}\n")
        assert done.returncode == 0, done.stderr
        crm.asked.clear()
        yield crm


def contact(screenpop: Screenpop, call: str) -> dict[str, str] | None:
    found: dict[str, str] | None = screenpop.call(call)["contact"]
    return found


def known(screenpop: Screenpop, call: str) -> dict[str, str]:
    return wait_until(lambda: contact(screenpop, call), what="a caller who is known")


def click_open(desktop: XDesktop) -> None:
    time.sleep(UNTOUCHABLE_S)
    card = sight.card(desktop)
    desktop.click(card.x + card.width // 4 + 12, card.y + card.height - 40)


def hang_up(screenpop: Screenpop, desktop: XDesktop, call: str, caller: dict[str, str]) -> None:
    screenpop.post("extension-hangup", call_event_uuid=call, hangup_cause="ORIGINATOR_CANCEL", **caller)
    screenpop.dismiss_all()
    sight.no_card(desktop)


def test_a_contact_of_an_imported_file_is_named_and_its_record_opened(
    desktop: XDesktop, screenpop: Screenpop, tmp_path: Path
) -> None:
    table = tmp_path / "customers.csv"
    table.write_text(TABLE)
    done = screenpop.run("contacts", "import", str(table), "--yes")
    assert done.returncode == 0, done.stderr
    screenpop.start()
    call = screenpop.post("extension-ringing", **PRIYA)
    person = {
        "name": "Priya Raman",
        "company": "Harbour Dental Clinic",
        "url": "https://crm.example/contacts/7",
        "source": "customers",
    }
    assert known(screenpop, call) == person
    time.sleep(0.3)
    sight.save_picture(desktop, "a-contact-calls")
    click_open(desktop)
    wait_until(screenpop.opened, what="the record")
    assert screenpop.opened() == [person["url"]]
    hang_up(screenpop, desktop, call, PRIYA)
    assert screenpop.terminate() == 0
    assert (screenpop.call(call)["contact"], screenpop.call(call)["crm_url"]) == (person, person["url"]), "without the app"


def test_of_several_one_is_chosen_and_remembered(desktop: XDesktop, screenpop: Screenpop, crm: LocalCrm) -> None:
    crm.add("+61370100142", 7, "Priya Raman", "Harbour Dental Clinic")
    record = crm.add("+61370100142", 8, "Rahul Raman", "Raman & Sons")
    screenpop.start()
    call = screenpop.post("extension-ringing", **PRIYA)
    wait_until(lambda: crm.asked == ["+61370100142"], what="the CRM asked")
    time.sleep(UNTOUCHABLE_S)
    assert contact(screenpop, call) is None
    card = sight.card(desktop)
    desktop.click(*_chooser(card))
    menu = wait_until(lambda: _menu(desktop, card), what="the menu of names")
    sight.save_picture(desktop, "who-of-two")
    assert desktop.focused_window() != card
    desktop.press("Down")
    desktop.press("Return")
    person = known(screenpop, call)
    assert (person["name"], person["company"], person["url"]) == ("Rahul Raman", "Raman & Sons", record)
    assert _menu(desktop, card) != menu
    click_open(desktop)
    wait_until(screenpop.opened, what="the record")
    assert screenpop.opened() == [record]
    hang_up(screenpop, desktop, call, PRIYA)

    assert screenpop.terminate() == 0
    screenpop.start()
    again = screenpop.post("extension-ringing", **PRIYA)
    assert known(screenpop, again)["url"] == record
    time.sleep(0.3)
    sight.save_picture(desktop, "the-one-chosen-before")
    click_open(desktop)
    wait_until(lambda: len(screenpop.opened()) == 2, what="the record again")
    assert screenpop.opened() == [record, record]


def test_a_crm_that_fails_leaves_the_card_with_a_quiet_word_and_the_search(
    desktop: XDesktop, screenpop: Screenpop, crm: LocalCrm
) -> None:
    crm.broken = True
    screenpop.start()
    call = screenpop.post("extension-ringing", **TOM)
    before = sight.card(desktop)
    wait_until(lambda: sight.card(desktop).height > before.height or len(crm.asked) > 0, what="the CRM's failure on the card")
    time.sleep(0.5)
    sight.save_picture(desktop, "a-crm-that-fails")
    click_open(desktop)
    wait_until(screenpop.opened, what="the search")
    assert screenpop.opened() == [f"{SEARCH}491570156"]
    assert contact(screenpop, call) is None


def test_the_rule_opens_the_record_when_it_is_known(desktop: XDesktop, screenpop: Screenpop, tmp_path: Path) -> None:
    with local_crm.running() as crm:
        screenpop.configure({"crm": {"open": "ringing"}})
        done = screenpop.run("crm", "setup", "own-api", "--set", f"base_url={crm.url}", typed=f"{KEY}\n")
        assert done.returncode == 0, done.stderr
        record = crm.add("+61370100142", 7, "Priya Raman", "Harbour Dental Clinic")
        screenpop.start()
        crm.awake.clear()
        screenpop.post("extension-ringing", **PRIYA)
        sight.card(desktop)
        time.sleep(0.5)
        assert screenpop.opened() == [], "it is waited for"
        crm.awake.set()
        wait_until(screenpop.opened, what="the record")
        assert screenpop.opened() == [record]
        crm.awake.clear()
        screenpop.post("extension-ringing", **TOM)
        wait_until(lambda: len(screenpop.opened()) == 2, 6, "the search, when the CRM has not answered in time")
        assert screenpop.opened()[1] == f"{SEARCH}491570156"


def test_extensions_and_withheld_numbers_are_kept_from_the_crm(desktop: XDesktop, screenpop: Screenpop, crm: LocalCrm) -> None:
    screenpop.start()
    for number in ("205", "anonymous"):
        screenpop.post("extension-ringing", **{"from": number, "display_from": number})
    screenpop.post("extension-ringing", **TOM)
    wait_until(lambda: crm.asked, what="the CRM asked of somebody else")
    time.sleep(0.5)
    assert set(crm.asked) == {"+61491570156", "491570156"}


def _chooser(card: Window) -> tuple[int, int]:
    """The button that counts the matches: there is no number before it, since the number is the title."""
    return card.x + 12 + 18 + 40 + 12 + 40, card.y + 12 + 70


def _menu(desktop: XDesktop, card: Window) -> Window | None:
    return next(
        (
            window
            for window in desktop.windows()
            if window.wm_class == "screenpop" and window.id != card.id and window.width > 64 and window.height > 40
        ),
        None,
    )
