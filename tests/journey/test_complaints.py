"""What users of other programs of this kind complain about, each complaint by its name: none of it can be said of this one."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest

from tests.journey import sight
from tests.journey.at_spi import Reader, screen_reader
from tests.journey.program import Screenpop
from tests.journey.test_first_call import _terminal
from tests.journey.wait import wait_until
from tests.journey.xdesktop import XDesktop

PRIYA = {"from": "0370100142", "display_from": "Priya Raman", "external_did": "61370101234", "caller_name": "Sales"}
ME = {"extension_user_id": "201", "extension_name": "Sam Taylor"}
COLLEAGUE = {"extension_user_id": "202", "extension_name": "Alex Wong"}
BRIEFLY = {"popup": {"seconds_after_end": 0.5}}


@pytest.fixture(scope="module")
def reader(desktop: XDesktop) -> Iterator[Reader]:
    with screen_reader(desktop) as reader:
        yield reader


@pytest.fixture
def office(reader: Reader, desktop: XDesktop, screenpop: Screenpop) -> Screenpop:
    """The program, not started, where everything on the screen can be read."""
    screenpop.environment |= desktop.environment
    screenpop.configure(BRIEFLY)
    return screenpop


def words(reader: Reader) -> set[str]:
    """All that the cards and the bar above them say."""
    shown = [window for window in reader.windows() if window.showing and window.name == "screenpop"]
    return {part.name for window in shown for part in reader.inside(window) if part.name}


def wait_for_words(reader: Reader, *wanted: str) -> None:
    wait_until(lambda: set(wanted) <= words(reader), what=f"{wanted} on the card")


def test_the_pop_stays_after_hang_up_or_after_a_colleague_took_the_call(
    reader: Reader, desktop: XDesktop, office: Screenpop
) -> None:
    office.start()
    call = office.post("extension-ringing", **PRIYA, **ME)
    sight.card(desktop)
    office.post("extension-answered", call_event_uuid=call, **PRIYA, **ME)
    wait_for_words(reader, "Talking")
    office.post("extension-hangup", call_event_uuid=call, hangup_cause="NORMAL_CLEARING", **PRIYA, **ME)
    sight.no_card(desktop, within=2)
    taken = office.post("extension-ringing", **PRIYA, **ME)
    sight.card(desktop)
    office.post("extension-ringing", call_event_uuid=taken, **PRIYA, **COLLEAGUE)
    office.post("extension-answered", call_event_uuid=taken, **PRIYA, **COLLEAGUE)
    sight.no_card(desktop, within=1)


def test_answered_by_a_colleague_is_listed_as_missed(office: Screenpop) -> None:
    office.start()
    call = office.post("extension-ringing", **PRIYA, **ME)
    office.post("extension-hangup", call_event_uuid=call, hangup_cause="NO_ANSWER", **PRIYA, **ME)
    assert office.call(call)["outcome"] == "missed", "as far as any event tells"
    office.post("extension-answered", call_event_uuid=call, **PRIYA, **COLLEAGUE)
    office.post("extension-hangup", call_event_uuid=call, hangup_cause="NORMAL_CLEARING", **PRIYA, **COLLEAGUE)
    assert office.call(call)["outcome"] == "answered_elsewhere", "later evidence corrects the row"


def test_one_call_makes_several_rows(office: Screenpop) -> None:
    office.start()
    call = office.post("http-ringing", **PRIYA)
    for leg in (ME, COLLEAGUE):
        office.post("extension-ringing", call_event_uuid=call, **PRIYA, **leg)
    office.post("extension-answered", call_event_uuid=call, **PRIYA, **COLLEAGUE)
    (row,) = office.calls()
    assert {leg["extension"] for leg in row["legs"]} == {"201", "202"}


def test_it_steals_the_focus_while_typing_or_is_too_easy_to_miss(desktop: XDesktop, office: Screenpop) -> None:
    office.start()
    with _terminal(desktop, office.profile.folder.parent) as (_, typed):
        desktop.type("dear ")
        office.post("extension-ringing", **PRIYA, **ME)
        sight.card(desktop)
        desktop.type("customer")
        desktop.press("Return")
        wait_until(typed.read_text, what="the line in the terminal")
        assert typed.read_text() == "dear customer\n"
        time.sleep(2)
        sight.card(desktop)  # it rings, so it is there


def test_ten_pops_stacked(reader: Reader, desktop: XDesktop, office: Screenpop) -> None:
    office.start()
    for n in range(10):
        office.post("extension-ringing", **PRIYA | {"from": f"03701001{n:02}", "display_from": f"Caller {n}"}, **ME)
    wait_until(lambda: "+7 more, 7 ringing" in words(reader), what="the bar")
    assert len(sight.cards(desktop)) == 3
    bar = next(
        window
        for window in reader.windows()
        if window.showing and "+7 more, 7 ringing" in {part.name for part in reader.inside(window)}
    )
    time.sleep(0.5)
    reader.press(next(part for part in reader.inside(bar) if part.name == "Close all"))
    sight.no_card(desktop)


def test_the_crm_opens_twice_or_without_the_number(office: Screenpop) -> None:
    office.configure({**BRIEFLY, "crm": {"open": "ringing"}})
    office.start()
    call = office.post("extension-ringing", **PRIYA, **ME)
    wait_until(office.opened, what="the CRM")
    office.post("extension-ringing", call_event_uuid=call, **PRIYA, **COLLEAGUE)
    office.post("extension-hangup", call_event_uuid=call, hangup_cause="NO_ANSWER", **PRIYA, **ME)
    withheld = office.post("extension-ringing", **ME, **{"from": "anonymous", "display_from": "Anonymous"})
    time.sleep(0.5)
    assert office.opened() == ["https://crm.example/search?q=%2B61370100142"]
    assert office.call(withheld)["crm_url"] is None


def test_let_me_turn_it_off(desktop: XDesktop, office: Screenpop) -> None:
    office.start()
    until = datetime.now().astimezone() + timedelta(seconds=6)
    office.change_settings({"popup": {"do_not_disturb": until}})
    quiet = office.post("extension-ringing", **PRIYA, **ME)
    time.sleep(0.5)
    assert not sight.cards(desktop)
    assert office.call(quiet)["state"] == "ringing", "the recents go on"
    time.sleep(max(0.0, until.timestamp() - time.time()) + 0.2)
    office.post("extension-ringing", **PRIYA, **ME)
    sight.card(desktop)


def test_number_formats_defeat_the_match(office: Screenpop) -> None:
    office.start()
    for number in ("0370100142", "+61370100142", "0061 3 7010 0142", "+0370100142", "70100142"):
        office.post("extension-ringing", **PRIYA | {"from": number}, **ME)
    assert {call["from_e164"] for call in office.calls()} == {"+61370100142"}
    for search in ("(03) 7010 0142", "+61 3 7010 0142", "70100142"):
        assert len(office.calls("--search", search)) == 5, search


def test_which_of_our_lines_was_called(reader: Reader, office: Screenpop) -> None:
    office.configure({**BRIEFLY, "lines": {"61370101234": "Support, gold"}})
    office.start()
    office.post("extension-ringing", **PRIYA, **ME)
    wait_for_words(reader, "Support, gold")
    office.dismiss_all()
    office.post("extension-ringing", **PRIYA | {"external_did": "61370109999"}, **ME)
    wait_for_words(reader, "Sales")


def test_show_name_and_number_and_company(reader: Reader, office: Screenpop) -> None:
    contacts = office.profile.folder.parent / "contacts.csv"
    contacts.write_text("Name,Company,Phone\nPriya Sharma,Sharma & Sons,0370100142\n")
    assert office.run("contacts", "import", str(contacts)).returncode == 0
    office.start()
    office.post("extension-ringing", **PRIYA, **ME)
    wait_for_words(reader, "Priya Sharma", "(03) 7010 0142", "Sharma & Sons")


def test_a_withheld_number_shows_as_blank(reader: Reader, office: Screenpop) -> None:
    office.start()
    call = office.post("extension-ringing", **ME, **{"from": "anonymous", "display_from": "Anonymous"})
    wait_for_words(reader, "Number withheld")
    assert "Open in CRM" not in words(reader)
    assert office.call(call)["crm_url"] is None


def test_wrong_monitor(desktop: XDesktop, office: Screenpop) -> None:
    """With one screen: the corner is that of the screen which has the pointer. Two screens are in tests/desktop."""
    office.configure({"popup": {"position": "top-left", "screen": "pointer"}})
    office.start()
    desktop.move(600, 400)
    office.post("extension-ringing", **PRIYA, **ME)
    card = sight.card(desktop)
    assert card.x < 60 and card.y < 60


def test_the_number_is_gone_once_the_pop_fades(reader: Reader, desktop: XDesktop, office: Screenpop) -> None:
    office.start()
    call = office.post("extension-ringing", **PRIYA, **ME)
    sight.card(desktop)
    office.post("extension-hangup", call_event_uuid=call, hangup_cause="ORIGINATOR_CANCEL", **PRIYA, **ME)
    sight.no_card(desktop)
    assert office.run("recents").returncode == 0
    wait_until(lambda: sight.recents(desktop), what="the recents")
    window = reader.window("Recents – screenpop")
    listed = wait_until(
        lambda: [part for part in reader.inside(window) if "Priya Raman" in part.name], what="the call in the list"
    )
    assert "(03) 7010 0142" in listed[0].name
