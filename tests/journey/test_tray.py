"""A desktop without a tray, and one that gets it later."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest

from tests.journey import sight
from tests.journey.program import Screenpop
from tests.journey.wait import wait_until
from tests.journey.xdesktop import XDesktop


@pytest.fixture
def bare_desktop(desktop: XDesktop) -> Iterator[XDesktop]:
    """The desktop without its panel; the test may start it."""
    desktop.end_panel()
    wait_until(lambda: not desktop.has_tray(), what="no tray")
    yield desktop
    if not desktop.has_tray():
        desktop.start_panel()


def test_it_starts_without_a_tray_and_comes_into_one_later(bare_desktop: XDesktop, screenpop: Screenpop) -> None:
    screenpop.start()
    screenpop.post("extension-ringing")
    sight.card(bare_desktop)
    time.sleep(0.5)
    assert sight.icon(bare_desktop) is None
    assert screenpop.run("run").returncode == 0
    wait_until(lambda: sight.recents(bare_desktop), what="the recents, by a second start")

    bare_desktop.start_panel()
    wait_until(lambda: sight.icon(bare_desktop), 10, "the icon")
    wait_until(lambda: sight.icon_colour(bare_desktop) == sight.LISTENING, what="the icon of a program that listens")


def test_the_icon_comes_back_with_a_panel_that_was_started_again(desktop: XDesktop, screenpop: Screenpop) -> None:
    screenpop.start()
    wait_until(lambda: sight.icon(desktop), what="the icon")
    desktop.end_panel()
    wait_until(lambda: sight.icon(desktop) is None, what="no icon")
    desktop.start_panel()
    wait_until(lambda: sight.icon(desktop), 10, "the icon again")
    assert screenpop.process is not None and screenpop.process.poll() is None
