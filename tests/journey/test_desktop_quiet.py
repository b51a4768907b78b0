"""A desktop that is not to be disturbed itself: screenpop follows, says why, and lists the calls all the same."""

from __future__ import annotations

import json
import subprocess
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.journey import sight
from tests.journey.program import Screenpop
from tests.journey.wait import wait_until
from tests.journey.xdesktop import XDesktop

CALLER = {"from": "0370100142", "display_from": "Priya Raman"}
Pause = Callable[[bool], None]


@pytest.fixture
def pause(desktop: XDesktop) -> Iterator[Pause]:
    """dunst's own "do not disturb"."""

    def pause(on: bool) -> None:
        subprocess.run(["dunstctl", "set-paused", str(on).lower()], env=desktop.environment, check=True, timeout=20)

    yield pause
    pause(False)


def _findings(screenpop: Screenpop) -> list[dict[str, Any]]:
    report: dict[str, Any] = json.loads(screenpop.run("doctor", "--json").stdout)
    return [finding for finding in report["findings"] if finding["check"] == "quiet"]


def test_nothing_pops_while_the_desktop_is_not_to_be_disturbed(desktop: XDesktop, screenpop: Screenpop, pause: Pause) -> None:
    pause(True)
    screenpop.configure({"crm": {"open": "ringing"}})
    screenpop.start()
    wait_until(lambda: "The desktop is not to be disturbed" in screenpop.output(), what="word of the desktop")
    call = screenpop.post("extension-ringing", **CALLER)
    time.sleep(0.7)
    assert not sight.cards(desktop)
    assert screenpop.opened() == []
    assert screenpop.call(call)["state"] == "ringing"
    (finding,) = _findings(screenpop)
    assert finding["title"] == "The desktop is not to be disturbed"
    assert "follow_system_quiet = false" in finding["remedy"]
    pause(False)
    wait_until(lambda: "may be disturbed again" in screenpop.output(), what="word of the desktop")
    screenpop.post("extension-ringing", **CALLER)
    sight.card(desktop)
    assert _findings(screenpop) == []


def test_who_does_not_want_to_follow_it_need_not(desktop: XDesktop, screenpop: Screenpop, pause: Pause) -> None:
    pause(True)
    screenpop.configure({"popup": {"follow_system_quiet": False}})
    screenpop.start()
    screenpop.post("extension-ringing", **CALLER)
    sight.card(desktop)
