"""The first call on a Wayland desktop, where cards are notifications: it rings, a person clicks, the caller is open."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image, ImageChops

from tests.journey import sight
from tests.journey.notifications import Notifications
from tests.journey.program import Screenpop
from tests.journey.wait import wait_until
from tests.journey.wayland import compositor
from tests.journey.xdesktop import XDesktop

CALLER = {"from": "0370100142", "display_from": "Priya & <Sons", "external_did": "61370101234"}
TITLE = "Priya & <Sons"
ME = {"extension_user_id": "201", "extension_name": "Sam Taylor"}
COLLEAGUE = {"extension_user_id": "202", "extension_name": "Alex Wong"}
OPENED = "https://crm.example/search?q=%2B61370100142"


@pytest.fixture(scope="module")
def wayland(desktop: XDesktop) -> Iterator[dict[str, str]]:
    with compositor(desktop) as variables:
        yield variables


@pytest.fixture
def on_wayland(screenpop: Screenpop, wayland: dict[str, str]) -> Screenpop:
    """The program that will live there, not started."""
    screenpop.environment |= wayland
    return screenpop


@pytest.fixture
def notifications(desktop: XDesktop) -> Iterator[Notifications]:
    notifications = Notifications(desktop)
    notifications.close_all()
    notifications.wait_for(0)
    yield notifications
    notifications.close_all()


def _changed(desktop: XDesktop, before: Image.Image) -> bool:
    return ImageChops.difference(before, desktop.picture()).getbbox() is not None


def test_a_call_is_a_notification_and_a_click_on_it_opens_the_caller(
    desktop: XDesktop, on_wayland: Screenpop, notifications: Notifications
) -> None:
    on_wayland.start()
    empty = desktop.picture()
    began = time.monotonic()
    on_wayland.post("extension-ringing", **CALLER, **ME)
    wait_until(lambda: _changed(desktop, empty), 2, "something on the screen")
    assert time.monotonic() - began < 2
    notifications.wait_for(1)
    assert sight.toasts(desktop) == []
    time.sleep(0.3)
    sight.save_picture(desktop, "a-call-on-wayland")
    notifications.click()
    wait_until(on_wayland.opened, what="the browser")
    time.sleep(0.3)
    assert on_wayland.opened() == [OPENED]
    notifications.close_all()
    notifications.wait_for(0)
    title, body = notifications.past()[0]
    assert title == TITLE
    assert body.split("\n")[0].startswith("(03) 7010 0142 · ") and body.split("\n")[0].endswith(" · 201 Sam Taylor")
    assert body.split("\n")[1] == "Ringing"


def test_each_action_does_what_it_says(
    desktop: XDesktop, on_wayland: Screenpop, notifications: Notifications, tmp_path: Path
) -> None:
    helper, copied = tmp_path / "bin" / "wl-copy", tmp_path / "copied"
    helper.parent.mkdir()
    helper.write_text(f"#!/bin/sh\ncat >'{copied}'\n")
    helper.chmod(0o755)
    on_wayland.environment["PATH"] = f"{helper.parent}:{on_wayland.environment['PATH']}"
    on_wayland.start()
    on_wayland.post("extension-ringing", **CALLER, **ME)
    notifications.wait_for(1)
    notifications.choose("Copy number")
    wait_until(lambda: copied.exists() and copied.read_text(), what="the number on the clipboard")
    assert copied.read_text() == "+61370100142"
    notifications.choose("Open in CRM")
    wait_until(on_wayland.opened, what="the browser")
    assert on_wayland.opened() == [OPENED]
    assert sight.toasts(desktop) == []
    notifications.wait_for(1)
    notifications.choose("Close")
    notifications.wait_for(0)
    assert on_wayland.run("dismiss").returncode == 1, "no card is left"


def test_the_notification_follows_the_call_and_goes_with_it(
    desktop: XDesktop, on_wayland: Screenpop, notifications: Notifications
) -> None:
    on_wayland.configure({"popup": {"seconds_after_end": 1.5}})
    on_wayland.start()
    call = on_wayland.post("extension-ringing", **CALLER, **ME)
    notifications.wait_for(1)
    for event in ("extension-answered", "extension-hangup"):
        time.sleep(0.3)
        before = desktop.picture()
        on_wayland.post(event, call_event_uuid=call, **CALLER, **ME)
        wait_until(lambda before=before: _changed(desktop, before), 2, f"another card after {event}")  # type: ignore[misc]
        assert notifications.displayed() == 1
    notifications.wait_for(0)
    title, body = notifications.past()[0]
    assert (title, body.split("\n")[1].split(" · ")[0]) == (TITLE, "Call ended")
    assert on_wayland.terminate() == 0
    assert " WARNING " not in on_wayland.output(), on_wayland.output()
    assert " ERROR " not in on_wayland.output(), on_wayland.output()


def test_a_colleague_who_answers_takes_it_away_at_once(on_wayland: Screenpop, notifications: Notifications) -> None:
    on_wayland.configure({"popup": {"seconds_after_end": 60}})
    on_wayland.start()
    call = on_wayland.post("extension-ringing", **CALLER, **ME)
    on_wayland.post("extension-ringing", call_event_uuid=call, **CALLER, **COLLEAGUE)
    notifications.wait_for(1)
    on_wayland.post("extension-answered", call_event_uuid=call, **CALLER, **COLLEAGUE)
    notifications.wait_for(0, within=2)


def test_closed_by_hand_it_stays_closed_until_the_call_rings_again(on_wayland: Screenpop, notifications: Notifications) -> None:
    on_wayland.start()
    call = on_wayland.post("extension-ringing", **CALLER, **ME)
    notifications.wait_for(1)
    notifications.close_all()
    notifications.wait_for(0)
    on_wayland.post("extension-hangup", call_event_uuid=call, hangup_cause="NO_ANSWER", **CALLER, **ME)
    time.sleep(3.1)  # within 3 s it would be taken for a late repeat
    assert notifications.displayed() == 0
    on_wayland.post("extension-ringing", call_event_uuid=call, **CALLER, **ME)
    notifications.wait_for(1)
    assert on_wayland.run("dismiss").returncode == 0
    notifications.wait_for(0)


def test_a_program_that_ends_takes_its_notifications_along(on_wayland: Screenpop, notifications: Notifications) -> None:
    on_wayland.start()
    on_wayland.post("extension-ringing", **CALLER, **ME)
    notifications.wait_for(1)
    assert on_wayland.terminate() == 0
    notifications.wait_for(0)


def test_do_not_disturb_shows_nothing(on_wayland: Screenpop, notifications: Notifications) -> None:
    on_wayland.configure({"popup": {"do_not_disturb": True}})
    on_wayland.start()
    call = on_wayland.post("extension-ringing", **CALLER, **ME)
    time.sleep(0.7)
    assert notifications.displayed() == 0
    assert on_wayland.call(call)["state"] == "ringing", "it is in the recents all the same"


def test_without_a_notification_server_cards_are_windows(
    on_wayland: Screenpop, notifications: Notifications, tmp_path: Path
) -> None:
    on_wayland.environment["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={tmp_path}/no-bus"
    on_wayland.start()
    on_wayland.post("extension-ringing", **CALLER, **ME)
    wait_until(lambda: "No notification server takes the cards" in on_wayland.output(), what="a word about it")
    assert on_wayland.run("open").returncode == 0, on_wayland.output()
    wait_until(on_wayland.opened, what="the browser")
    assert on_wayland.opened() == [OPENED]
    assert on_wayland.run("dismiss").returncode == 0
    assert notifications.displayed() == 0
    assert on_wayland.terminate() == 0
