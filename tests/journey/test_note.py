"""What a person writes on a card while the call goes on: it is in the recents, whatever becomes of card, call and program."""

from __future__ import annotations

import subprocess
import time

from tests.durability.disk import WriteLimit
from tests.journey import menus, sight
from tests.journey.program import Screenpop
from tests.journey.wait import wait_until
from tests.journey.xdesktop import XDesktop

CALLER = {"from": "0370100142", "display_from": "Priya Raman"}
WORDS = "asks for a copy of invoice 4711"


def _begin_to_write(desktop: XDesktop) -> None:
    """A click on the note's button of the one card, when clicks count."""
    time.sleep(0.6)
    card = sight.card(desktop)
    desktop.click(card.x + card.width - 85, card.y + card.height - 42)
    wait_until(lambda: desktop.focused_window() == sight.card(desktop), what="the keyboard on the card")


def _title_of_focused(desktop: XDesktop) -> str:
    focused = desktop.focused_window()
    return focused.title if focused is not None else ""


def test_from_the_pop_over_the_note_and_the_hang_up_to_the_note_in_the_recents(desktop: XDesktop, screenpop: Screenpop) -> None:
    screenpop.configure({"popup": {"seconds_after_end": 0.5}})
    screenpop.start()
    call = screenpop.post("extension-ringing", **CALLER)
    sight.card(desktop)
    screenpop.post("extension-answered", call_event_uuid=call, **CALLER)
    _begin_to_write(desktop)
    desktop.move(10, 10)
    desktop.type(WORDS)
    screenpop.post("extension-hangup", call_event_uuid=call, hangup_cause="NORMAL_CLEARING", **CALLER)
    time.sleep(1.5)
    desktop.type(", by Friday")
    desktop.press("Escape")
    sight.no_card(desktop)
    wait_until(lambda: screenpop.call(call)["note"] == f"{WORDS}, by Friday", what="the note in the recents")
    assert screenpop.call(call)["state"] == "ended"


def test_killed_while_a_note_is_typed_it_has_what_was_typed(desktop: XDesktop, screenpop: Screenpop) -> None:
    screenpop.start()
    call = screenpop.post("extension-ringing", **CALLER)
    sight.card(desktop)
    screenpop.post("extension-answered", call_event_uuid=call, **CALLER)
    _begin_to_write(desktop)
    desktop.type(WORDS)
    typing = subprocess.Popen(["xdotool", "type", "--delay", "60", "--", " and more" * 7], env=desktop.environment)
    time.sleep(2.7)  # without a pause
    screenpop.kill()
    assert typing.wait(20) == 0, "no key stays down"
    kept = screenpop.call(call)["note"]
    assert kept.startswith(WORDS) and len(kept) > len(WORDS)
    screenpop.start()
    assert screenpop.call(call)["note"] == kept


def test_the_end_of_the_program_loses_no_word(desktop: XDesktop, screenpop: Screenpop) -> None:
    screenpop.start()
    call = screenpop.post("extension-ringing", **CALLER)
    sight.card(desktop)
    _begin_to_write(desktop)
    desktop.type(WORDS)
    screenpop.terminate()
    assert screenpop.call(call)["note"] == WORDS


def test_quitting_on_a_full_disk_asks_first_and_saves_what_it_can(desktop: XDesktop, screenpop: Screenpop) -> None:
    screenpop.start()
    call = screenpop.post("extension-ringing", **CALLER)
    sight.card(desktop)
    _begin_to_write(desktop)
    assert screenpop.process is not None
    disk = WriteLimit(screenpop.profile.journal.parent)
    disk.fill(screenpop.process.pid)
    desktop.type(WORDS)
    time.sleep(0.5)
    menus.click_last(desktop, menus.tray_menu(desktop), "Quit", menus.BELOW_THE_CALLS)
    wait_until(lambda: _title_of_focused(desktop) == "Notes that are not saved – screenpop", what="the question")
    sight.save_picture(desktop, "notes-that-are-not-saved")
    desktop.press("Return")  # try again
    time.sleep(0.5)
    assert screenpop.process.poll() is None
    disk.free(screenpop.process.pid)
    desktop.press("Return")
    assert screenpop.process.wait(10) == 0
    assert screenpop.call(call)["note"] == WORDS


def test_the_place_that_cards_were_dragged_to_is_in_the_settings(desktop: XDesktop, screenpop: Screenpop) -> None:
    screenpop.start()
    screenpop.post("extension-ringing", **CALLER)
    sight.card(desktop)
    time.sleep(0.6)
    card = sight.card(desktop)
    desktop.drag((card.x + 40, card.y + 40), (200, 100))
    wait_until(lambda: sight.card(desktop).x < 10 and sight.card(desktop).y < 10, what="the card in the corner")
    wait_until(lambda: 'position = "top-left"' in screenpop.profile.settings.read_text(), what="it in the settings")
    time.sleep(0.6)
    assert (sight.card(desktop).x, screenpop.opened()) == (4, [])
    desktop.move(10, 700)
    screenpop.terminate()
    screenpop.start()
    assert sight.card(desktop).x == 4, "and after a start, too"
