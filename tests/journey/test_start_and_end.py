"""Starting, ending, crashing, starting again."""

from __future__ import annotations

import signal
import socket
import sqlite3
import time
from contextlib import closing
from urllib.parse import urlsplit

from tests.journey import sight
from tests.journey.program import Screenpop
from tests.journey.wait import wait_until
from tests.journey.xdesktop import XDesktop

CALLER = {"from": "0370100142", "display_from": "Priya Raman"}


def test_it_ends_in_under_five_seconds_whoever_is_connected(desktop: XDesktop, screenpop: Screenpop) -> None:
    screenpop.start()
    screenpop.post("extension-ringing", **CALLER)
    sight.card(desktop)
    url = urlsplit(screenpop.urls["extension-ringing"])
    assert url.hostname is not None and url.port is not None
    address = (url.hostname, url.port)
    with socket.create_connection(address), socket.create_connection(address) as stalled:
        head = f"POST {url.path} HTTP/1.1\r\nHost: {url.netloc}\r\nContent-Length: 1000\r\n\r\ncall_event_uuid="
        stalled.sendall(head.encode("ascii"))
        time.sleep(0.3)
        began = time.monotonic()
        assert screenpop.terminate() == 0
        assert time.monotonic() - began < 5
    assert not sight.cards(desktop) and sight.icon(desktop) is None
    assert " WARNING " not in screenpop.output(), screenpop.output()
    assert " ERROR " not in screenpop.output(), screenpop.output()


def test_after_a_crash_the_calls_are_there_and_what_rings_pops_again(desktop: XDesktop, screenpop: Screenpop) -> None:
    screenpop.start()
    missed = screenpop.post("extension-ringing", **CALLER)
    screenpop.post("extension-hangup", call_event_uuid=missed, hangup_cause="NO_ANSWER", **CALLER)
    ringing = screenpop.post("extension-ringing", **CALLER)
    screenpop.kill()
    before = screenpop.calls()
    assert [(call["call_event_uuid"], call["state"]) for call in before] == [(ringing, "ringing"), (missed, "ended")]

    screenpop.start()
    sight.card(desktop)
    assert screenpop.calls() == before
    assert screenpop.run("rebuild").stdout == "2 calls made again from the receipts; 0 differed.\n"
    screenpop.post("extension-answered", call_event_uuid=ringing, **CALLER)
    assert screenpop.call(ringing)["state"] == "talking"


def test_a_call_that_was_cut_off_by_a_crash_is_settled_by_the_next_start(desktop: XDesktop, screenpop: Screenpop) -> None:
    screenpop.start()
    call = screenpop.post("extension-ringing", **CALLER)
    screenpop.kill()
    _let_time_pass(screenpop, 600)
    assert _row(screenpop) == (call, "ringing", None)

    screenpop.start()
    wait_until(lambda: _row(screenpop) == (call, "ended", "missed"), what="the call settled")
    time.sleep(0.5)
    assert not sight.cards(desktop), "it does not ring any more"
    assert screenpop.run("rebuild").stdout == "1 call made again from the receipts; 0 differed.\n"


def _let_time_pass(screenpop: Screenpop, seconds: float) -> None:
    """As if the computer had been off for so long: everything in the journal is that much older."""
    with closing(sqlite3.connect(screenpop.profile.journal)) as journal, journal:
        journal.execute("UPDATE receipts SET received_at = received_at - ?", (seconds,))
        journal.execute("UPDATE calls SET first_received_at = first_received_at - ?, due_at = due_at - ?", (seconds, seconds))


def _row(screenpop: Screenpop) -> tuple[str, str, str | None]:
    """The one row of the calls table as it was written, without what reading it would make of it."""
    with closing(sqlite3.connect(screenpop.profile.journal)) as journal:
        (row,) = journal.execute("SELECT call_event_uuid, state, outcome FROM calls")
    found: tuple[str, str, str | None] = row
    return found


def test_of_two_launches_at_once_one_stays(desktop: XDesktop, screenpop: Screenpop) -> None:
    screenpop.start()
    screenpop.post("extension-ringing", **CALLER)
    screenpop.kill()
    launched = [screenpop.launch(), screenpop.launch()]
    try:
        ended = wait_until(lambda: [each for each in launched if each.poll() is not None], 30, "one of the two ended")
        assert [each.returncode for each in ended] == [0], screenpop.output()
        (left,) = (each for each in launched if each not in ended)
        screenpop.process = left
        window = wait_until(lambda: sight.recents(desktop), what="the recents that the other one asked for")
        assert desktop.pid_of(window) == left.pid
        time.sleep(0.5)
        assert left.poll() is None
        assert screenpop.answers()
    finally:
        for each in launched:
            each.kill()
            each.wait()


def test_a_launch_waits_for_one_that_is_still_starting(desktop: XDesktop, screenpop: Screenpop) -> None:
    first = screenpop.process = screenpop.launch()
    while not screenpop.profile.pid.exists():
        time.sleep(0.002)
        assert first.poll() is None, screenpop.output()
    first.send_signal(signal.SIGSTOP)
    second = None
    try:
        assert not screenpop.profile.socket.exists(), "it holds the lock and cannot be asked yet"
        second = screenpop.launch()
        time.sleep(2)
        assert second.poll() is None, screenpop.output()
        first.send_signal(signal.SIGCONT)
        assert second.wait(20) == 0, screenpop.output()
        wait_until(lambda: sight.recents(desktop), what="the recents that the second one asked for")
    finally:
        first.send_signal(signal.SIGCONT)
        if second is not None:
            second.kill()
            second.wait()
