from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from screenpop.desktop.elided import ElidedLabel, break_lines, reads
from screenpop.desktop.texts import plain

WIDTH = 200


@pytest.mark.parametrize(
    "text",
    ["W" * 4000, "Maximilian " * 400, "🦷👩🏽‍⚕️" * 300, "محمد " * 300, "<img src=x>" * 300, "i" * 4000],
    ids=["a long word", "words", "emoji", "right to left", "markup", "narrow letters"],
)
@pytest.mark.parametrize("most", [1, 2])
def test_long_text_stays_in_its_bounds_and_says_that_it_goes_on(qapp: QApplication, text: str, most: int) -> None:
    lines = break_lines(plain(text), QFont(), WIDTH, most)
    assert len(lines) == most
    assert all(QFontMetrics(QFont()).horizontalAdvance(line) <= WIDTH for line in lines)
    assert "…" in lines[-1]


@given(st.text(max_size=80))
def test_no_character_is_lost_or_split_where_there_is_room(text: str) -> None:
    text = plain(text)
    lines = break_lines(text, QFont(), WIDTH, 1000)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")


def test_words_are_not_broken_where_they_need_not_be(qapp: QApplication) -> None:
    assert break_lines("Harbour Dental Clinic and Partners", QFont(), WIDTH, 2)[0] in "Harbour Dental Clinic and Partners"
    assert break_lines("Ada", QFont(), WIDTH, 2) == ["Ada"]


def test_the_label_keeps_the_whole_text_and_takes_no_room_without_one(qtbot: QtBot) -> None:
    label = ElidedLabel("title", most_lines=2)
    qtbot.addWidget(label)
    label.put("Maximilian " * 20)
    label.fit(WIDTH)
    assert label.text() == "Maximilian " * 20
    assert (label.width(), label.height()) == (WIDTH, 2 * label.fontMetrics().lineSpacing())
    label.put("Ada")
    label.fit(WIDTH)
    assert label.height() == label.fontMetrics().lineSpacing()
    label.put(None)
    assert label.isHidden()


def test_markup_is_never_read(qtbot: QtBot) -> None:
    label = ElidedLabel("title")
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText


@pytest.mark.parametrize(
    ("text", "right_to_left"),
    [
        ("Ada", False),
        ("محمد Ada", True),
        ("123 محمد", True),
        ("Ada محمد", False),
        ("0491 570 006", False),
        ("(03) 5550 1234", False),
        ("", False),
    ],
)
def test_a_text_reads_as_its_first_letter_does_and_a_number_from_the_left(text: str, right_to_left: bool) -> None:
    assert (reads(text) == Qt.LayoutDirection.RightToLeft) is right_to_left
