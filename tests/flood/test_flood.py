"""The short form of what `python -m tests.benchmarks flood` and `--million` measure."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from screenpop.settings.model import Popup
from tests.benchmarks import load
from tests.benchmarks.flood import Flooded, eyes_on, flooded, second
from tests.journey.xdesktop import XDesktop

EVENTS = 1_000
PART = 4_000
"""Events; a part takes some seconds."""


@pytest.fixture(scope="module")
def desktop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[XDesktop]:
    with XDesktop(tmp_path_factory.mktemp("desktop")) as desktop:
        yield desktop


@pytest.fixture
def program(desktop: XDesktop, tmp_path: Path) -> Iterator[Flooded]:
    with flooded(desktop, tmp_path / "profile") as program:
        yield program


def test_a_thousand_calls_in_a_second_are_all_kept_a_few_are_shown_and_the_desktop_answers(
    desktop: XDesktop, program: Flooded
) -> None:
    with eyes_on(desktop) as eyes:
        sent, gap, cards = second(program, eyes, EVENTS)
    assert sent.statuses == {"200": EVENTS}
    assert program.recents() == EVENTS
    assert cards == Popup().max_visible
    assert gap <= 0.2


def test_thousands_of_events_leave_nothing_behind(program: Flooded) -> None:
    def part() -> float:
        load.sent(load.send(program.url, PART // len(load.WHOLE_CALL)))
        time.sleep(1)
        program.process.check()
        return program.process.resident_mib()

    before = program.ask()
    full = max(part(), part())  # as many calls as are kept in memory
    grown = max(part(), part())
    after = program.ask()
    assert program.recents() == 4 * PART // len(load.WHOLE_CALL)
    assert grown < 1.05 * full
    assert after["timers"] < before["timers"] + 150, "cancelled timers are cleared away once there are a hundred"
    assert after["tasks"] <= before["tasks"] + 20, "a task for each connection that is still open, and no more"
    assert after["sleep0_s"] < 2 * before["sleep0_s"]
