"""What a person has chosen beforehand: the CRM opened by rule, nothing shown, pops on dialplan events."""

from __future__ import annotations

import time
from pathlib import Path

from screenpop.system.browser import VERDICT_S
from tests.journey import sight
from tests.journey.program import Screenpop
from tests.journey.wait import wait_until
from tests.journey.xdesktop import XDesktop

CALLER = {"from": "0370100142", "display_from": "Priya Raman"}
OTHER = {"from": "0491570156", "display_from": "Tom"}
CRM = "https://crm.example/search?q=%2B61"


def test_a_ringing_call_opens_the_crm_once_whatever_happens(desktop: XDesktop, screenpop: Screenpop) -> None:
    screenpop.configure({"crm": {"open": "ringing"}})
    screenpop.start()
    moment = str(int(time.time()))
    call = screenpop.post("extension-ringing", start_time=moment, **CALLER)
    wait_until(screenpop.opened, what="the CRM")
    screenpop.post("extension-ringing", start_time=moment, call_event_uuid=call, **CALLER)  # a repeat
    screenpop.kill()
    screenpop.start()
    sight.card(desktop)  # it rings again, on the screen only
    screenpop.post("extension-hangup", call_event_uuid=call, hangup_cause="NO_ANSWER", **CALLER)
    time.sleep(3.1)
    screenpop.post("extension-ringing", call_event_uuid=call, **CALLER)  # a new attempt
    assert screenpop.call(call)["legs"][0]["attempts"] == 2
    screenpop.post("extension-answered", call_event_uuid=call, **CALLER)
    time.sleep(0.5)
    assert screenpop.opened() == [f"{CRM}370100142"]

    waiting = screenpop.post("extension-ringing", **OTHER)
    wait_until(lambda: len(sight.cards(desktop)) == 2, what="the card of the call that waits")
    time.sleep(0.5)
    assert screenpop.opened() == [f"{CRM}370100142"], "not while talking on another call"
    screenpop.post("extension-hangup", call_event_uuid=waiting, hangup_cause="ORIGINATOR_CANCEL", **OTHER)
    screenpop.post("extension-hangup", call_event_uuid=call, **CALLER)
    screenpop.post("extension-ringing", **OTHER)
    wait_until(lambda: len(screenpop.opened()) == 2, what="the CRM of the next call")
    assert screenpop.opened()[1] == f"{CRM}491570156"


def test_the_pbx_does_not_wait_for_the_browser(desktop: XDesktop, screenpop: Screenpop) -> None:
    slow = Path(screenpop.environment["BROWSER"])
    slow.write_text(slow.read_text() + "sleep 5\n")
    screenpop.configure({"crm": {"open": "answered"}})
    screenpop.start()
    took: list[float] = []
    for number in range(3):
        call = screenpop.post("extension-ringing", **CALLER)
        time.sleep(0.3)
        assert len(screenpop.opened()) == number, "it only rings"
        began = time.monotonic()
        screenpop.post("extension-answered", call_event_uuid=call, **CALLER)
        took.append(time.monotonic() - began)
        wait_until(lambda: len(screenpop.opened()) > number, what="the CRM")  # noqa: B023 - awaited in this very round
        screenpop.post("extension-hangup", call_event_uuid=call, **CALLER)
    assert min(took) < VERDICT_S / 2


def test_do_not_disturb_shows_nothing_and_keeps_everything(desktop: XDesktop, screenpop: Screenpop) -> None:
    screenpop.configure({"popup": {"do_not_disturb": True}, "crm": {"open": "ringing"}})
    screenpop.start()
    wait_until(lambda: sight.icon_colour(desktop) == sight.QUIET, what="the icon of do not disturb")
    call = screenpop.post("extension-ringing", **CALLER)
    time.sleep(0.7)
    assert not sight.toasts(desktop)
    assert screenpop.opened() == []
    screenpop.post("extension-hangup", call_event_uuid=call, hangup_cause="NO_ANSWER", **CALLER)
    missed = screenpop.call(call)
    assert (missed["state"], missed["outcome"]) == ("ended", "missed")


def test_dialplan_events_pop_only_where_that_was_chosen(desktop: XDesktop, screenpop: Screenpop) -> None:
    screenpop.start()
    screenpop.post("http-ringing", **CALLER)
    time.sleep(0.7)
    assert not sight.cards(desktop)

    screenpop.change_settings({"popup": {"dialplan": True}})
    time.sleep(0.3)
    assert not sight.cards(desktop), "a changed setting alone pops nothing"
    call = screenpop.post("http-ringing", **CALLER)
    sight.card(desktop)
    screenpop.post("http-hangup", call_event_uuid=call, method="incoming_hangup_missed", **CALLER)
    assert screenpop.call(call)["outcome"] == "missed"


def test_a_rule_for_strangers_lets_those_pop_whom_the_contacts_know(
    desktop: XDesktop, screenpop: Screenpop, tmp_path: Path
) -> None:
    contacts = tmp_path / "contacts.csv"
    contacts.write_text("Name,Phone\nPriya Raman,0370100142\n")
    assert screenpop.run("contacts", "import", str(contacts), "--name", "office").returncode == 0
    screenpop.configure({"rules": {"strangers": {"caller": "unknown", "pop": False, "open": "ringing"}}})
    screenpop.start()
    stranger = screenpop.post("extension-ringing", **OTHER)
    wait_until(screenpop.opened, what="the CRM of the stranger")
    assert not sight.cards(desktop)
    assert screenpop.call(stranger)["state"] == "ringing"
    assert '"a rule"' in screenpop.run("doctor", "--json").stdout
    screenpop.post("extension-ringing", **CALLER)
    sight.card(desktop)
    assert screenpop.opened() == [f"{CRM}491570156"]
    screenpop.change_settings({})
    screenpop.post("extension-ringing", **OTHER)
    wait_until(lambda: len(sight.cards(desktop)) == 2, what="the stranger's card, now that there is no rule")
