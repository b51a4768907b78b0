""" "Why did it not pop?", asked on a real desktop: the window from the tray, and what the desktop itself lacks."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from typing import Any

import pytest

from tests.desktop.private_bus import CONFIG, running_bus
from tests.journey import menus, sight
from tests.journey.program import Screenpop
from tests.journey.wait import wait_until
from tests.journey.wayland import compositor
from tests.journey.xdesktop import Window, XDesktop

PASTE = "from PySide6.QtGui import QGuiApplication; a = QGuiApplication([]); print(a.clipboard().text())"


@pytest.fixture
def bare_desktop(desktop: XDesktop) -> Iterator[XDesktop]:
    """The desktop without its panel; the test may start it."""
    desktop.end_panel()
    wait_until(lambda: not desktop.has_tray(), what="no tray")
    yield desktop
    if not desktop.has_tray():
        desktop.start_panel()


def findings(screenpop: Screenpop) -> dict[str, dict[str, Any]]:
    """By title."""
    return {each["title"]: each for each in json.loads(screenpop.run("doctor", "--json").stdout)["findings"]}


def doctor_window(desktop: XDesktop) -> Window | None:
    return next((window for window in desktop.windows() if window.title.startswith("Why did it not pop?")), None)


def pasted(desktop: XDesktop) -> str:
    command = [sys.executable, "-c", PASTE]
    return subprocess.run(command, env=desktop.environment, capture_output=True, text=True, timeout=30, check=True).stdout


def test_from_the_tray_to_a_text_for_support(desktop: XDesktop, screenpop: Screenpop) -> None:
    screenpop.start()
    screenpop.post("extension-ringing", display_from="Priya Raman", **{"from": "0370100142"})
    sight.card(desktop)
    menus.click_last(desktop, menus.tray_menu(desktop), "Why did it not pop?…", menus.BELOW_THE_CALLS)
    window = wait_until(lambda: doctor_window(desktop), what="the doctor's window")
    time.sleep(1.5)
    sight.save_picture(desktop, "doctor")
    assert (focused := desktop.focused_window()) is not None and focused.id == window.id
    desktop.click(window.x + window.width - 80, window.y + window.height - 28)
    time.sleep(0.5)
    said = pasted(desktop)
    assert said.startswith("screenpop ")
    assert "ok   The desktop has a tray\n" in said
    assert "ok   A notification server answers\n" in said
    assert "200  extension-ringing 201: popped; from 127.0.0.1" in said
    assert "70100142" not in said and screenpop.urls["any"].rpartition("/")[2] not in said
    desktop.press("Escape")
    wait_until(lambda: doctor_window(desktop) is None, what="the window is closed")


def test_no_tray_then_a_tray(bare_desktop: XDesktop, screenpop: Screenpop) -> None:
    screenpop.start()
    found = findings(screenpop)["The desktop shows no tray"]
    assert found["severity"] == "note"
    assert found["command"] == f"screenpop recents --profile {screenpop.profile.folder}"
    assert screenpop.run(*found["command"].split()[1:2]).returncode == 0
    wait_until(lambda: sight.recents(bare_desktop), what="the recents, as the remedy says")
    bare_desktop.start_panel()
    assert wait_until(lambda: findings(screenpop).get("The desktop has a tray"), what="a tray")["severity"] == "fine"


def test_no_screen_then_a_screen(desktop: XDesktop, screenpop: Screenpop) -> None:
    there = {name: screenpop.environment.pop(name) for name in ("DISPLAY", "QT_QPA_PLATFORM")}
    found = findings(screenpop)["There is no screen to show calls on"]
    assert found["remedy"].startswith("Start screenpop from a desktop session")
    screenpop.environment |= there
    screenpop.start()
    assert "There is a screen to show calls on" in findings(screenpop)


def test_on_wayland_no_notification_server_then_one(desktop: XDesktop, screenpop: Screenpop) -> None:
    config = desktop.folder / "bare-bus.conf"
    config.write_text(CONFIG.format(folder=desktop.folder))
    with running_bus(f"--config-file={config}") as (_, address), compositor(desktop) as variables:
        screenpop.environment |= {**variables, "DBUS_SESSION_BUS_ADDRESS": address}
        screenpop.start()
        found = findings(screenpop)["No notification server answers"]
        assert found["severity"] == "warning"
        assert "such as mako or dunst" in found["remedy"]
        environment = {**desktop.environment, "DBUS_SESSION_BUS_ADDRESS": address}
        dunst = subprocess.Popen(["dunst"], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            wait_until(lambda: "A notification server answers" in findings(screenpop), what="a notification server")
        finally:
            dunst.kill()
            dunst.wait()
        screenpop.kill()
