"""What a row says, when it was, and why something cannot be done with it."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import datetime

import pytest
from PySide6.QtCore import QLocale

from screenpop.calls.message import Message
from screenpop.cards import Tone
from screenpop.desktop import texts
from screenpop.desktop.recents_deeds import calling_back, copying_number, creating_contact, handling, opening_crm, opening_file
from screenpop.desktop.recents_when import clock, exactly, local_time, when
from screenpop.desktop.recents_words import in_full, row_words, spoken
from tests.desktop.recent_calls import NOON, missed, recent, withheld

ENGLISH = QLocale("en_GB")


def test_a_company_is_said_beside_the_number_and_in_full() -> None:
    row = recent("1", company="Harbour <Dental>")
    assert row_words(row, row.at, ENGLISH).company == "Harbour <Dental>"
    assert "Harbour <Dental>" in spoken(row, row.at, ENGLISH)
    assert "Harbour &lt;Dental&gt;" in in_full(row, ENGLISH)


@pytest.fixture(autouse=True)
def melbourne(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "Australia/Melbourne")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def at(text: str) -> float:
    return datetime.fromisoformat(text).timestamp()


@pytest.mark.parametrize(
    ("came", "now", "words"),
    [
        ("2025-11-15T10:42+11:00", "2025-11-15T18:00+11:00", "10:42"),
        ("2025-11-15T00:00+11:00", "2025-11-15T23:59+11:00", "00:00"),
        ("2025-11-14T23:59+11:00", "2025-11-15T00:01+11:00", "Yesterday 23:59"),
        ("2025-11-14T16:03+11:00", "2025-11-15T10:00+11:00", "Yesterday 16:03"),
        ("2025-11-12T10:00+11:00", "2025-11-15T10:00+11:00", "12 Nov"),
        ("2025-12-31T10:00+11:00", "2026-01-02T10:00+11:00", "31 Dec 2025"),
        ("2025-12-31T10:00+11:00", "2026-01-01T10:00+11:00", "Yesterday 10:00"),
        ("2025-10-04T10:00+10:00", "2025-10-05T10:00+11:00", "Yesterday 10:00"),  # the night when summer time begins
        ("2025-11-16T10:00+11:00", "2025-11-15T10:00+11:00", "16 Nov"),  # a clock that was put back
    ],
)
def test_when(came: str, now: str, words: str) -> None:
    assert texts.say(when(at(came), at(now), ENGLISH)) == words


def test_the_time_of_day_is_written_as_the_desktop_writes_it() -> None:
    afternoon = at("2025-11-15T15:07+11:00")
    assert clock(afternoon, QLocale("en_US")).replace("\u202f", " ") == "3:07 PM"
    assert clock(afternoon, QLocale.c()) == "15:07"
    assert exactly(afternoon, ENGLISH) == "Saturday 15 November 2025, 15:07"
    assert local_time(afternoon).hour == 15


def test_an_answered_call_says_how_long_and_another_how_it_ended() -> None:
    assert row_words(recent("a", took_s=252.0), NOON, ENGLISH).result == "4:12"
    assert row_words(recent("a", took_s=None), NOON, ENGLISH).result == "Call ended"
    assert row_words(missed("a"), NOON, ENGLISH).result == "Missed: the caller hung up"
    assert row_words(recent("a", tone=Tone.TALKING, took_s=5.0, outcome=Message("Talking")), NOON, ENGLISH).result == "Talking"


def test_what_comes_from_outside_is_one_plain_line() -> None:
    words = row_words(recent("a", "Ada\n\u202eevil", line="Sales\t\x00", number="1\u200f2"), NOON, ENGLISH)
    assert (words.title, words.line, words.number) == ("Ada evil", "Sales", "12")


def test_a_screen_reader_hears_the_whole_row() -> None:
    assert spoken(missed("a"), NOON, ENGLISH) == (
        "Ada Lovelace, Missed: the caller hung up, 23:00, (03) 5550 1234, Sales, 201 Reception"
    )
    assert "Call ended, 1:02, 23:00" in spoken(recent("a"), NOON, ENGLISH)


def test_a_tooltip_is_escaped_and_says_it_all() -> None:
    tooltip = in_full(recent("a", "<img src='file:///etc/passwd'>", line="R&D"), ENGLISH)
    assert "<img" not in tooltip
    assert "&lt;img" in tooltip
    assert "R&amp;D" in tooltip
    assert "Saturday 15 November 2025, 23:00" in tooltip
    assert "1:02" in tooltip


def test_what_cannot_be_done_says_why() -> None:
    assert opening_crm(recent("a")).reason is None
    assert str(opening_crm(recent("a", crm_url=None))) == "Open in CRM: no link for this call"
    assert str(opening_crm(withheld("a"))) == "Open in CRM: the number was withheld"
    assert copying_number(recent("a")).reason is None
    assert str(copying_number(withheld("a"))) == "Copy number: the number was withheld"
    assert calling_back(recent("a")).reason is None
    assert str(calling_back(recent("a", call_back=None))) == "Call back: it is not a number that can be dialled"
    assert str(creating_contact(recent("a", create_url=None))).startswith("Create contact: the caller is known")
    assert str(handling(missed("a"))) == "Mark as handled"
    assert str(handling(missed("a", handled=True))) == "Mark as not handled"
    assert str(handling(recent("a"))) == "Mark as handled: the call was not missed"


def test_what_was_written_of_a_call_is_said_and_in_full() -> None:
    row = missed("a", note="Rang about\nthe <boat>", tags=("Sales", "Follow up"), handled=True)
    words = row_words(row, NOON, ENGLISH)
    assert (words.note, words.tags, words.handled) == ("Rang about the <boat>", ("Sales", "Follow up"), "Handled")
    assert spoken(row, NOON, ENGLISH).endswith("201 Reception, Sales, Follow up, Rang about the <boat>")
    assert ", Handled, " in spoken(row, NOON, ENGLISH)
    assert "&lt;boat&gt;" in in_full(row, ENGLISH)
    assert row_words(recent("a", handled=True), NOON, ENGLISH).handled == ""


@pytest.mark.parametrize("url", ["https://pbx.example/r/1.mp3", "http://pbx.example/r", "HTTPS://pbx.example/r"])
def test_a_recording_on_the_web_can_be_opened(url: str) -> None:
    deed = opening_file(recent("a", file_url=url, file_label=Message("Open voicemail")))
    assert (str(deed), deed.reason) == ("Open voicemail", None)


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/passwd",
        "javascript:alert(1)",
        "smb://pbx/r",
        "https:///r",
        "//pbx.example/r",
        "http://[pbx/r",
        "r.mp3",
        "https://jo@pbx.example/r",
        "https://pbx.example/a b",
        "https://pbx.example:99999/r",
    ],
)
def test_a_recording_elsewhere_is_shown_and_not_opened(url: str) -> None:
    deed = opening_file(recent("a", file_url=url))
    assert deed.reason == f"not a web address ({url})"


def test_a_call_without_a_recording_says_so() -> None:
    assert str(opening_file(recent("a"))) == "Recording: none was sent"
