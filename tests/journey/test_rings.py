"""Who rings whom, how often, and who takes it: what of that a person sees, and what stands in the recents."""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing

from tests.journey import sight
from tests.journey.program import Screenpop
from tests.journey.wait import wait_until
from tests.journey.xdesktop import SIZE, XDesktop

SETTINGS = {"popup": {"seconds_after_end": 0.5}}
CALLER = {"from": "0370100142", "display_from": "Priya Raman", "external_did": "61370101234"}
ME = {"extension_user_id": "201", "extension_name": "Sam Taylor"}
COLLEAGUE = {"extension_user_id": "202", "extension_name": "Alex Wong"}
RECEPTION = {"extension_user_id": "200", "extension_name": "Reception"}


def test_a_queue_that_rings_again_pops_again_and_stays_one_row(desktop: XDesktop, shared: Screenpop) -> None:
    before = len(shared.calls())
    call = shared.post("extension-ringing", **CALLER, **ME)
    sight.card(desktop)
    shared.post("extension-hangup", call_event_uuid=call, hangup_cause="NO_ANSWER", **CALLER, **ME)
    sight.no_card(desktop)
    time.sleep(3.1)  # within 3 s it would be taken for a late repeat
    shared.post("extension-ringing", call_event_uuid=call, **CALLER, **ME)
    sight.card(desktop)
    sight.save_picture(desktop, "rang-twice")
    shared.post("extension-answered", call_event_uuid=call, **CALLER, **ME)
    shared.post("extension-hangup", call_event_uuid=call, hangup_cause="NORMAL_CLEARING", **CALLER, **ME)
    sight.no_card(desktop)
    assert len(shared.calls()) == before + 1
    ended = shared.call(call)
    assert (ended["state"], ended["outcome"]) == ("ended", "answered")
    assert [(leg["extension"], leg["attempts"]) for leg in ended["legs"]] == [("201", 2)]


def test_a_repeat_pops_nothing_and_changes_nothing(desktop: XDesktop, shared: Screenpop) -> None:
    fields = {"call_event_uuid": "a-repeat", "start_time": "1800000000", **CALLER, **ME}
    shared.post("extension-ringing", **fields)
    sight.card(desktop)
    shared.dismiss_all()
    sight.no_card(desktop)
    before = shared.call("a-repeat")
    shared.post("extension-ringing", **fields)
    time.sleep(0.5)
    assert not sight.cards(desktop)
    assert shared.call("a-repeat") == before
    with closing(sqlite3.connect(shared.profile.journal)) as journal:
        assert journal.execute("SELECT count(*) FROM receipts WHERE call_event_uuid = 'a-repeat'").fetchone() == (1,)


def test_anothers_extension_never_pops(desktop: XDesktop, shared: Screenpop) -> None:
    call = shared.post("extension-ringing", **CALLER, **COLLEAGUE)
    time.sleep(0.5)
    assert not sight.cards(desktop)
    assert shared.call(call)["state"] == "ringing", "it is in the recents all the same"


def test_a_call_that_the_reception_puts_through_pops(desktop: XDesktop, shared: Screenpop) -> None:
    call = shared.post("extension-ringing", **CALLER, **RECEPTION)
    shared.post("extension-answered", call_event_uuid=call, **CALLER, **RECEPTION)
    time.sleep(0.3)
    assert not sight.cards(desktop)
    shared.post("extension-ringing", call_event_uuid=call, **CALLER, **ME)
    sight.card(desktop)
    time.sleep(0.2)
    sight.save_picture(desktop, "put-through-by-the-reception")
    shared.post("extension-answered", call_event_uuid=call, **CALLER, **ME)
    put_through = shared.call(call)
    assert (put_through["state"], put_through["outcome"], put_through["extension"]) == ("talking", "answered", "201")


def test_a_colleague_who_answers_takes_the_card_away_at_once(desktop: XDesktop, shared: Screenpop) -> None:
    desktop.move(SIZE[0] - 100, SIZE[1] - 100)  # where the card comes: that is no reason to keep it
    call = shared.post("extension-ringing", **CALLER, **ME)
    shared.post("extension-ringing", call_event_uuid=call, **CALLER, **COLLEAGUE)
    sight.card(desktop)
    time.sleep(0.3)
    began = time.monotonic()
    shared.post("extension-answered", call_event_uuid=call, **CALLER, **COLLEAGUE)
    sight.no_card(desktop, within=1)
    assert time.monotonic() - began < 1
    shared.post("extension-hangup", call_event_uuid=call, hangup_cause="LOSE_RACE", **CALLER, **ME)
    shared.post("extension-hangup", call_event_uuid=call, hangup_cause="NORMAL_CLEARING", **CALLER, **COLLEAGUE)
    time.sleep(0.3)
    assert not sight.cards(desktop)
    taken = shared.call(call)
    assert (taken["state"], taken["outcome"]) == ("ended", "answered_elsewhere")


def test_but_not_from_under_the_hand(desktop: XDesktop, shared: Screenpop) -> None:
    call = shared.post("extension-ringing", **CALLER, **ME)
    shared.post("extension-ringing", call_event_uuid=call, **CALLER, **COLLEAGUE)
    card = sight.card(desktop)
    desktop.move(card.x + 100, card.y + 40)
    desktop.move(card.x + 110, card.y + 45)
    time.sleep(0.3)
    shared.post("extension-answered", call_event_uuid=call, **CALLER, **COLLEAGUE)
    time.sleep(1)
    assert len(sight.cards(desktop)) == 1
    sight.save_picture(desktop, "a-colleague-answered-under-the-pointer")
    desktop.move(10, 10)
    sight.no_card(desktop, within=1)
    shared.post("extension-hangup", call_event_uuid=call, hangup_cause="NORMAL_CLEARING", **CALLER, **COLLEAGUE)


def test_an_extension_and_a_caller_without_a_number_pop_and_outbound_does_not(desktop: XDesktop, shared: Screenpop) -> None:
    colleague = shared.post("extension-ringing", **ME, **{"from": "202", "display_from": "202"})
    withheld = shared.post("extension-ringing", **ME, **{"from": "anonymous", "display_from": "Anonymous"})
    outbound = shared.post("extension-ringing", direction="outbound_external", **CALLER, **ME)
    wait_until(lambda: len(sight.cards(desktop)) == 2, what="two cards")
    time.sleep(0.3)
    assert len(sight.cards(desktop)) == 2
    sight.save_picture(desktop, "extension-and-withheld")
    kinds = {call["call_event_uuid"]: (call["from_kind"], call["crm_url"]) for call in shared.calls()}
    assert (kinds[colleague], kinds[withheld]) == (("extension", None), ("withheld", None))
    assert outbound in kinds
