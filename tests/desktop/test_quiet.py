"""Do not disturb: choices, and how a setting shows."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from screenpop.desktop.quiet import Quiet, QuietChoice, choose, current, in_force


@pytest.fixture(autouse=True)
def melbourne(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "Australia/Melbourne")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


NOW = datetime.fromisoformat("2025-11-15T16:40+11:00")


@pytest.mark.parametrize(
    ("choice", "setting"),
    [
        (QuietChoice.OFF, False),
        (QuietChoice.HALF_HOUR, datetime.fromisoformat("2025-11-15T17:10+11:00")),
        (QuietChoice.HOUR, datetime.fromisoformat("2025-11-15T17:40+11:00")),
        (QuietChoice.TOMORROW, datetime.fromisoformat("2025-11-16T00:00+11:00")),
        (QuietChoice.ALWAYS, True),
    ],
)
def test_a_choice_is_a_setting_with_its_time_zone(choice: QuietChoice, setting: Quiet) -> None:
    chosen = choose(choice, NOW)
    assert chosen == setting
    assert not isinstance(chosen, datetime) or chosen.utcoffset() == timedelta(hours=11)


def test_tomorrow_begins_at_the_desktop_s_midnight_whatever_zone_now_is_in() -> None:
    assert choose(QuietChoice.TOMORROW, NOW.astimezone(UTC)) == datetime.fromisoformat("2025-11-16T00:00+11:00")


def test_tomorrow_knows_of_summer_time() -> None:
    evening = datetime.fromisoformat("2026-04-05T01:00+11:00")  # clocks go back at 3
    assert choose(QuietChoice.TOMORROW, evening) == datetime.fromisoformat("2026-04-06T00:00+10:00")


def test_a_moment_that_has_passed_is_off() -> None:
    assert in_force(NOW + timedelta(seconds=1), NOW)
    assert not in_force(NOW, NOW)
    assert (in_force(True, NOW), in_force(False, NOW)) == (True, False)


@pytest.mark.parametrize(
    ("setting", "choice"),
    [
        (False, QuietChoice.OFF),
        (True, QuietChoice.ALWAYS),
        (NOW - timedelta(minutes=1), QuietChoice.OFF),
        (datetime.fromisoformat("2025-11-16T00:00+11:00"), QuietChoice.TOMORROW),
        (NOW + timedelta(minutes=17), None),
    ],
)
def test_a_setting_shows_as_a_choice_where_it_can_be_only_one(setting: Quiet, choice: QuietChoice | None) -> None:
    assert current(setting, NOW) is choice
