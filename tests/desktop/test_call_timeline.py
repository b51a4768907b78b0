"""The course of a call, in a picture and in words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from screenpop.calls.event import Disposition
from screenpop.calls.number import NumberPlan
from screenpop.cards import Tone
from screenpop.desk import Desk
from screenpop.desktop.call_timeline import CallTimeline, Stretch, step, stretches
from screenpop.desktop.call_words import course, facts
from screenpop.desktop.theme import Theme
from screenpop.details import AttemptLine, CallDetails, details
from tests.story import T0, announced, answered, folded, hung_up, over, ringing

DESK = Desk(frozenset({"201"}), NumberPlan("AU", "03"))


def taken_by_a_colleague() -> CallDetails:
    call = folded(
        ringing("201", 0, extension_name="Reception"),
        ringing("202", 0),
        answered("202", 20),
        hung_up("201", 20, "LOSE_RACE"),
        hung_up("202", 80),
    )
    return details(call, DESK)


def test_a_leg_is_drawn_as_it_rang_and_was_talked_on() -> None:
    mine, other = taken_by_a_colleague().legs
    assert stretches(mine, T0, T0 + 80) == [Stretch(False, 0, 20, True)]
    assert stretches(other, T0, T0 + 80) == [Stretch(False, 0, 20, True), Stretch(True, 20, 80, True)]


def test_an_end_that_nobody_saw_is_drawn_to_the_end_and_marked() -> None:
    (leg,) = details(folded(ringing("201", 0), answered("201", 5)), DESK).legs
    assert stretches(leg, T0, T0 + 30) == [Stretch(False, 0, 5, True), Stretch(True, 5, 30, False)]
    (ring,) = details(folded(ringing("201", 0)), DESK).legs
    assert ring.attempts == (AttemptLine(T0, None, None),)
    assert stretches(ring, T0, T0 + 7) == [Stretch(False, 0, 7, False)]


@pytest.mark.parametrize(("span", "every"), [(1, 1), (4, 1), (5, 2), (21, 10), (75, 30), (3600, 900), (40_000, 10_800)])
def test_the_axis_has_few_and_round_marks(span: float, every: int) -> None:
    assert step(span) == every
    assert span / step(span) <= 4


def test_a_screen_reader_hears_the_picture() -> None:
    assert course(taken_by_a_colleague(), T0 + 90) == (
        "201 Reception: rang for 0:20. Answered elsewhere.\n202: rang for 0:20, talked for 1:00. Call ended."
    )
    assert course(details(folded(ringing("201", 0)), DESK), T0 + 7) == "201: rang for 0:07. Ringing."
    assert course(details(folded(announced(0), over(9, Disposition.MISSED)), DESK), T0 + 10).startswith("No phone rang")


def test_what_is_not_known_is_left_out() -> None:
    known = dict(facts(details(folded(announced(0), over(9, Disposition.MISSED)), DESK), QLocale("en_GB")))
    assert set(known) == {"Came", "Line"}


@pytest.fixture
def picture(qtbot: QtBot, theme: Theme) -> CallTimeline:
    timeline = CallTimeline(theme)
    qtbot.addWidget(timeline)
    timeline.put(taken_by_a_colleague(), T0 + 90)
    timeline.resize(400, timeline.sizeHint().height())
    return timeline


def columns(image: QImage, colour: QColor) -> list[int]:
    return [x for x in range(image.width()) if any(image.pixelColor(x, y) == colour for y in range(image.height()))]


def test_talking_is_solid_on_the_lane_of_whoever_talked(picture: CallTimeline, theme: Theme) -> None:
    talking = QColor(theme.colours.accents[Tone.TALKING])
    image = picture.grab().toImage()
    across = columns(image, talking)
    assert 150 < len(across) < 300
    assert across[-1] > 380
    upper = image.copy(0, 0, 400, theme.sizes.scaled(26))
    assert columns(upper, talking) == []


def test_a_desktop_that_reads_from_the_right_has_it_mirrored(picture: CallTimeline, theme: Theme) -> None:
    picture.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    across = columns(picture.grab().toImage(), QColor(theme.colours.accents[Tone.TALKING]))
    assert across[0] < 20
