from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from screenpop.calls.message import Message
from screenpop.desktop.texts import LONGEST, duration, plain, say


@given(st.text(st.characters(exclude_categories=[]), max_size=2 * LONGEST))
def test_plain_text_is_one_short_line_without_anything_that_steers(text: str) -> None:
    line = plain(text)
    assert len(line) <= LONGEST
    assert not {unicodedata.category(character) for character in line if character not in "\u200c\u200d"} & {
        "Cc",
        "Cf",
        "Cs",
        "Zl",
        "Zp",
    }
    line.encode()
    assert plain(line) == line


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada\u202elevart", "Adalevart"),
        ("\u2066Ada\u2069 \u200fLove\u061clace", "Ada Lovelace"),
        ("Ada\r\n\tLovelace\x00\x1b[31m", "Ada Lovelace [31m"),
        ("  two\u2028lines ", "two lines"),
        ("\ud83d half", "half"),
        ("<img src=x>", "<img src=x>"),
        ("👩🏽\u200d⚕️ Zoë", "👩🏽\u200d⚕️ Zoë"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("Z" + "\u0301" * 50, "Z" + "\u0301" * 4),
        ("x" * 4000, "x" * 299 + "…"),
        ("", ""),
    ],
)
def test_plain(text: str, expected: str) -> None:
    assert plain(text) == expected


def test_plain_does_not_read_a_book_to_cut_a_line() -> None:
    assert plain("\u202e" * 10_000_000 + "Ada") == ""


@pytest.mark.parametrize(
    ("seconds", "expected"),
    [
        (0, "0:00"),
        (7.9, "0:07"),
        (59.99, "0:59"),
        (60, "1:00"),
        (754, "12:34"),
        (3723, "1:02:03"),
        (360_000, "100:00:00"),
        (-5, "0:00"),
    ],
)
def test_duration(seconds: float, expected: str) -> None:
    assert duration(seconds) == expected


def test_values_are_made_plain_and_never_read_as_places() -> None:
    message = Message("Transferred from {who}", (("who", "{who}\u202e\n<b>"),))
    assert say(message) == "Transferred from {who} <b>"


def test_a_right_to_left_value_is_fenced_in_a_sentence_and_bare_by_itself() -> None:
    assert say(Message("Transferred from {who}", (("who", "محمد"),))) == "Transferred from \u2068محمد\u2069"
    assert say(Message("{name}", (("name", "محمد"),))) == "محمد"


class _German(QTranslator):
    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        return {"Transferred from {who}": "Von {who} verbunden"}.get(source, "") if context == "screenpop" else ""

    def isEmpty(self) -> bool:
        return False


def test_a_message_is_translated_before_it_is_filled(qapp: QApplication) -> None:
    german: QObject = _German(qapp)
    assert isinstance(german, _German)
    QCoreApplication.installTranslator(german)
    try:
        assert say(Message("Transferred from {who}", (("who", "Ada"),))) == "Von Ada verbunden"
    finally:
        QCoreApplication.removeTranslator(german)
