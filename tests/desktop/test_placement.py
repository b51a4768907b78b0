from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QCursor, QGuiApplication
from pytestqt.qtbot import QtBot

from screenpop.desktop import frame
from screenpop.desktop.placement import EDGE, GAP, Screens, arrange, corner, nearest_corner, room_for

AREA = QRect(100, 50, 1280, 720)
BAR = QSize(360, 40)
areas = st.builds(QRect, st.integers(-5000, 5000), st.integers(-5000, 5000), st.integers(400, 4000), st.integers(344, 3000))
heights = st.lists(st.integers(60, 260), min_size=1, max_size=6)
positions = st.sampled_from(["bottom-right", "bottom-left", "top-right", "top-left"])


@given(areas, positions, heights)
def test_what_fits_is_inside_and_nothing_overlaps(area: QRect, position: str, tall: list[int]) -> None:
    room = room_for(area, tall, BAR.height())
    bar = BAR if room < len(tall) else None
    sizes = [QSize(360, height) for height in tall[:room]]
    placed = arrange(area, position, sizes, bar)
    rects = [QRect(corner, size) for corner, size in zip(placed.cards, sizes, strict=True)]
    if bar is not None and placed.bar is not None:
        rects.append(QRect(placed.bar, bar))
    assert all(area.contains(rect) for rect in rects)
    for nearer, farther in pairwise(rects):
        away = nearer.top() - farther.bottom() if position.startswith("bottom") else farther.top() - nearer.bottom()
        assert away == GAP + 1
    first = rects[0]
    from_side = area.right() - first.right() if position.endswith("right") else first.left() - area.left()
    from_end = area.bottom() - first.bottom() if position.startswith("bottom") else first.top() - area.top()
    assert (from_side, from_end) == (EDGE, EDGE)


def test_there_is_no_bar_where_there_is_nothing_behind_it() -> None:
    assert arrange(AREA, "bottom-right", [QSize(360, 100)], None).bar is None


def test_a_card_larger_than_the_screen_shows_its_upper_left_part() -> None:
    area = QRect(0, 0, 300, 100)
    assert room_for(area, [150, 150], 40) == 1
    corner = arrange(area, "bottom-right", [QSize(360, 150)], None).cards[0]
    assert (corner.x(), corner.y()) == (0, 0)


def test_all_fit_exactly_without_a_bar_and_one_less_fits_with_it() -> None:
    height = 3 * 100 + 2 * GAP + 2 * EDGE
    assert room_for(QRect(0, 0, 500, height), [100, 100, 100], 40) == 3
    assert room_for(QRect(0, 0, 500, height - 1), [100, 100, 100], 40) == 2


def test_a_shadow_ends_before_the_next_card_and_before_the_edge() -> None:
    assert min(GAP, EDGE) >= frame.MARGIN


def test_the_screen_is_the_one_with_the_pointer_or_the_named_or_the_primary(screens: Screens) -> None:
    primary = QGuiApplication.primaryScreen()
    assert screens.choose("pointer") is QGuiApplication.screenAt(QCursor.pos())
    assert screens.choose("primary") is primary
    assert screens.choose(primary.name()) is primary
    assert screens.choose("a screen that was unplugged") is primary


def test_a_change_of_a_screen_is_told(screens: Screens, qtbot: QtBot) -> None:
    screen = QGuiApplication.primaryScreen()
    for signal, argument in (
        (screen.availableGeometryChanged, screen.availableGeometry()),
        (screen.logicalDotsPerInchChanged, 96.0),
    ):
        with qtbot.waitSignal(screens.changed):
            signal.emit(argument)


@pytest.mark.parametrize(
    ("platform", "desktop", "free"),
    [
        ("win32", "", "bottom-left"),
        ("darwin", "", "bottom-right"),
        ("linux", "", "bottom-right"),
        ("linux", "ubuntu:GNOME", "bottom-right"),
        ("linux", "XFCE", "bottom-right"),
        ("linux", "KDE", "bottom-left"),
        ("linux", "LXQt", "bottom-left"),
    ],
)
def test_the_pop_is_not_in_the_corner_of_native_notifications(platform: str, desktop: str, free: str) -> None:
    assert corner("auto", platform, desktop) == free
    other = "bottom-left" if free == "bottom-right" else "bottom-right"
    assert corner("auto", platform, desktop, Qt.LayoutDirection.RightToLeft) == other, "the desktop is mirrored, too"
    assert corner("top-left", platform, desktop) == "top-left", "what was chosen is chosen"


def test_the_nearest_corner_is_that_of_the_quarter() -> None:
    for x, y, nearest in ((101, 51, "top-left"), (1379, 51, "top-right"), (101, 769, "bottom-left"), (741, 411, "bottom-right")):
        assert nearest_corner(AREA, QPoint(x, y)) == nearest
