"""A person who prefers the desktop's notifications to our windows, on a desktop that could have both."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.journey import sight
from tests.journey.notifications import Notifications
from tests.journey.program import Screenpop
from tests.journey.wait import wait_until
from tests.journey.xdesktop import XDesktop

CALLER = {"from": "0370100142", "display_from": "Priya & <Sons", "external_did": "61370101234"}
ME = {"extension_user_id": "201", "extension_name": "Sam Taylor"}
COLLEAGUE = {"extension_user_id": "202", "extension_name": "Alex Wong"}
OPENED = "https://crm.example/search?q=%2B61370100142"
PASTE = "from PySide6.QtGui import QGuiApplication; a = QGuiApplication([]); print(a.clipboard().text())"


@pytest.fixture
def notifications(desktop: XDesktop) -> Iterator[Notifications]:
    notifications = Notifications(desktop)
    notifications.close_all()
    notifications.wait_for(0)
    yield notifications
    notifications.close_all()


def test_a_call_is_a_notification_with_its_actions(desktop: XDesktop, screenpop: Screenpop, notifications: Notifications) -> None:
    screenpop.configure({"popup": {"kind": "notification", "seconds_after_end": 0.5}})
    screenpop.start()
    call = screenpop.post("extension-ringing", **CALLER, **ME)
    notifications.wait_for(1)
    assert sight.toasts(desktop) == []
    notifications.choose("Copy number")
    wait_until(lambda: _pasted(desktop) == "+61370100142", what="the number on the clipboard")
    notifications.click()
    wait_until(screenpop.opened, what="the browser")
    assert screenpop.opened() == [OPENED]
    screenpop.post("extension-answered", call_event_uuid=call, **CALLER, **ME)
    screenpop.post("extension-hangup", call_event_uuid=call, **CALLER, **ME)
    notifications.wait_for(0)
    assert notifications.past()[0][0] == "Priya & <Sons"
    screenpop.post("extension-ringing", **CALLER, **ME)
    notifications.wait_for(1)
    notifications.choose("Close")
    notifications.wait_for(0)
    assert screenpop.run("dismiss").returncode == 1, "no card is left"


def test_a_colleague_who_answers_takes_it_away_at_once(screenpop: Screenpop, notifications: Notifications) -> None:
    screenpop.configure({"popup": {"kind": "notification", "seconds_after_end": 60}})
    screenpop.start()
    call = screenpop.post("extension-ringing", **CALLER, **ME)
    screenpop.post("extension-ringing", call_event_uuid=call, **CALLER, **COLLEAGUE)
    notifications.wait_for(1)
    screenpop.post("extension-answered", call_event_uuid=call, **CALLER, **COLLEAGUE)
    notifications.wait_for(0, within=2)


def test_a_change_of_mind_takes_the_cards_along_and_they_are_heard_once(
    desktop: XDesktop, screenpop: Screenpop, notifications: Notifications, tmp_path: Path
) -> None:
    heard = _player(screenpop, tmp_path)
    screenpop.configure({"popup": {"sound": True}})
    screenpop.start()
    call = screenpop.post("extension-ringing", **CALLER, **ME)
    sight.card(desktop)
    screenpop.configure({"popup": {"kind": "notification", "sound": True}})
    notifications.wait_for(1)
    sight.no_card(desktop)
    screenpop.configure({"popup": {"kind": "window", "sound": True}})
    sight.card(desktop)
    notifications.wait_for(0)
    screenpop.configure({"popup": {"kind": "notification", "seconds_after_end": 0.5, "sound": True}})
    notifications.wait_for(1)
    assert heard.read_text().split() == ["ring.wav"]
    screenpop.post("extension-hangup", call_event_uuid=call, hangup_cause="NO_ANSWER", **CALLER, **ME)
    notifications.wait_for(0)
    assert heard.read_text().split() == ["ring.wav", "silence"]


def test_without_a_notification_server_cards_are_windows(
    desktop: XDesktop, screenpop: Screenpop, notifications: Notifications, tmp_path: Path
) -> None:
    screenpop.environment["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={tmp_path}/no-bus"
    screenpop.configure({"popup": {"kind": "notification"}})
    screenpop.start()
    screenpop.post("extension-ringing", **CALLER, **ME)
    sight.card(desktop)
    assert "No notification server takes the cards" in screenpop.output()
    assert notifications.displayed() == 0


def _player(screenpop: Screenpop, folder: Path) -> Path:
    """Where the only player of sounds that the program finds notes what it plays, and when it is stopped."""
    player, heard = folder / "players" / "pw-play", folder / "heard"
    player.parent.mkdir()
    player.write_text(
        f"#!/bin/sh\nbasename \"$1\" >>'{heard}'\ntrap 'kill $!; echo silence >>\"{heard}\"; exit' TERM\nsleep 20 & wait\n"
    )
    player.chmod(0o700)
    screenpop.environment["PATH"] = f"{player.parent}:{screenpop.environment['PATH']}"
    return heard


def _pasted(desktop: XDesktop) -> str:
    done = subprocess.run(
        [sys.executable, "-c", PASTE], env=desktop.environment, capture_output=True, text=True, timeout=20, check=True
    )
    return done.stdout.strip()
