"""The desktop that the journeys are made on is a real one."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.journey.tray_program import COLOUR
from tests.journey.wait import wait_until
from tests.journey.xdesktop import SIZE, Window, XDesktop, end

ROOT = Path(__file__).parents[2]


def _titled(desktop: XDesktop, start: str) -> Window | None:
    return next((window for window in desktop.windows() if window.title.startswith(start)), None)


def _place_of_the_icon(desktop: XDesktop) -> tuple[int, int] | None:
    """The middle of what has the icon's colour, where that is as large as an icon."""
    picture = desktop.picture()
    mask = [at for at, colour in enumerate(picture.get_flattened_data()) if colour == COLOUR]
    if len(mask) < 100:
        return None
    return mask[len(mask) // 2] % picture.width, mask[len(mask) // 2] // picture.width


def test_a_program_is_in_the_tray_and_can_be_typed_into_and_clicked(desktop: XDesktop, tmp_path: Path) -> None:
    with desktop.running(sys.executable, "-m", "tests.journey.tray_program", cwd=ROOT):
        window = wait_until(lambda: _titled(desktop, "tray:"), 30)
        assert window.title == "tray: True"
        icon = wait_until(lambda: _place_of_the_icon(desktop), what="the icon")
        assert icon[1] > SIZE[1] - 32, "the icon is in the panel below"
        desktop.click(window.x + 50, window.y + 30)
        wait_until(lambda: desktop.focused_window() == window, what="the focus")
        desktop.type("call 1")
        wait_until(lambda: _titled(desktop, "typed: call 1"))
        desktop.click(*icon)
        wait_until(lambda: _titled(desktop, "tray clicked: Trigger"))
        desktop.screenshot(tmp_path / "screen.png")
        assert (tmp_path / "screen.png").stat().st_size > 1000
    wait_until(lambda: _titled(desktop, "tray clicked: ") is None, what="the window gone")


def test_a_notification_is_shown(desktop: XDesktop) -> None:
    subprocess.run(["notify-send", "-t", "60000", "A call"], env=desktop.environment, check=True, timeout=10)
    wait_until(lambda: [window for window in desktop.windows() if window.wm_class == "Dunst"], what="a notification")
    subprocess.run(["dunstctl", "close-all"], env=desktop.environment, check=True, timeout=10)
    wait_until(lambda: not [window for window in desktop.windows() if window.wm_class == "Dunst"], what="no notification")


def test_a_program_that_does_not_end_is_made_to(desktop: XDesktop, tmp_path: Path) -> None:
    with desktop.running("sh", "-c", "trap '' TERM; touch deaf; while :; do sleep 0.2; done", cwd=tmp_path) as stubborn:
        wait_until((tmp_path / "deaf").exists)
        assert end(stubborn, patience=0.3) == -signal.SIGKILL


def test_waiting_says_what_did_not_come() -> None:
    with pytest.raises(AssertionError, match=r"not within 0.1 s: the moon; last seen: \[\]"):
        wait_until(list, 0.1, "the moon")
