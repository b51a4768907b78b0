"""No field can leave its place in a subject, and a desktop's permissions name its own consumers alone."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screenpop.calls.event import EventKind
from screenpop.intake import subjects
from screenpop.intake.url_networks import EXAMPLES, read_event

HOSTILE = ["201.>", "*", ">", ".", "a b", "ünï", "x" * 300, "line", "_", "201\n", "\ud800", "$JS", "LINE", " 201"]


@given(st.text(), st.text(min_size=1))
def test_a_subject_has_three_tokens_of_plain_characters(service: str, extension: str) -> None:
    assert re.fullmatch(r"calls\.[A-Za-z0-9_-]{1,48}\.[A-Za-z0-9_-]{1,48}", subjects.of_extension(service, extension))
    assert subjects.of_extension(service, extension) != subjects.of_line(service)


@given(st.text() | st.sampled_from(HOSTILE), st.text() | st.sampled_from(HOSTILE))
def test_different_values_have_different_tokens(one: str, other: str) -> None:
    assert (subjects.token(one) == subjects.token(other)) == (one == other)


@pytest.mark.parametrize("value", HOSTILE)
def test_what_is_no_plain_word_is_hashed(value: str) -> None:
    assert subjects.token(value) == value if value == "LINE" else re.fullmatch(r"_[0-9a-f]{32}", subjects.token(value))


def test_where_each_event_goes() -> None:
    sent = {kind: subjects.of_event(read_event(kind, EXAMPLES[kind])) for kind in EventKind}
    line, extension = "calls.10001.line", "calls.10001.201"
    assert {kind: subject == line for kind, subject in sent.items()} == {kind: kind.of_dialplan for kind in EventKind}
    assert sent[EventKind.EXTENSION_RINGING] == extension
    anonymous = {"call_event_uuid": "u"}
    assert subjects.of_event(read_event(EventKind.EXTENSION_RINGING, anonymous)) == "calls._.line"


def test_a_desktop_may_do_what_it_needs_and_nothing_else() -> None:
    may = subjects.of_desktop("a1b2c3d4", ["calls.10001.201", "calls.10001.line"])
    assert may.publish == (
        "$JS.API.CONSUMER.INFO.CALLS.a1b2c3d4-201",
        "$JS.API.CONSUMER.MSG.NEXT.CALLS.a1b2c3d4-201",
        "$JS.ACK.CALLS.a1b2c3d4-201.>",
        "$JS.API.CONSUMER.INFO.CALLS.a1b2c3d4-line",
        "$JS.API.CONSUMER.MSG.NEXT.CALLS.a1b2c3d4-line",
        "$JS.ACK.CALLS.a1b2c3d4-line.>",
    )
    assert may.subscribe == ("_INBOX_a1b2c3d4.>",)
