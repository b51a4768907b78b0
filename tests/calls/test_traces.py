"""A number found in any text, in any form, and not mistaken for another."""

from __future__ import annotations

import pytest

from screenpop.calls.number import NumberPlan
from screenpop.calls.traces import Traces, traces

MELBOURNE = NumberPlan("AU", "03")


def found(text: str, plan: NumberPlan = MELBOURNE) -> Traces:
    number = traces(text, plan)
    assert number is not None
    return number


THEIRS = found("03 5550 1234")


@pytest.mark.parametrize(
    ("text", "without"),
    [
        ("call 0355501234!", "call …!"),
        ("+61 (0)3 5550-1234 now", "… now"),
        ("(03) 5550 1234", "…"),
        ("0011 61 3 5550 1234", "…"),
        ("tel:+61355501234;ext=3", "tel:…;ext=3"),
        ("3\u00a05550\u20111234", "…"),
        ("\u202a0355501234\u202c", "\u202a…\u202c"),
        ("٠٣٥٥٥٠١٢٣٤", "…"),
        ("5550 1234", "…"),
        ("22.11. 5550 1234", "22.11. …"),
        ("x355501234y", "x…y"),
        ("61355501234, 0355501234 / 5550 1234 2 times", "…, … / … 2 times"),
        ("03\n5550\t1234", "…"),
    ],
)
def test_it_is_taken_out_of_a_text(text: str, without: str) -> None:
    assert THEIRS.stand_in(text)
    assert THEIRS.without(text) == without
    assert not THEIRS.stand_in(without)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "no number",
        "(02) 5550 1234",
        "0255501234",
        "+49 30 5550 1234",
        "03555012345",
        "1 0355501234 5"[:1],
        "5550 123",
        "5550, 1234",
    ],
)
def test_other_texts_stay_as_they_are(text: str) -> None:
    assert not THEIRS.stand_in(text)
    assert THEIRS.without(text) == text


@pytest.mark.parametrize(
    "text", ["0355501234", "+61355501234", "1831 03 5550 1234", "55501234", "355501234", "sip:+61355501234@pbx"]
)
def test_a_whole_text_is_the_number(text: str) -> None:
    assert THEIRS.is_number(text)


@pytest.mark.parametrize("text", [None, "", "0255501234", "201", "anonymous", "+1 355 501 234"])
def test_a_whole_text_is_another(text: str | None) -> None:
    assert not THEIRS.is_number(text)


def test_a_number_of_an_unknown_area_is_only_itself() -> None:
    local = found("5550 1234", NumberPlan("AU"))
    assert local.is_number("55501234")
    assert not local.is_number("0355501234")
    assert not local.is_number("0255501234")


def test_an_extension_is_looked_for_in_no_text() -> None:
    extension = found("201")
    assert extension.is_number("201")
    assert not extension.is_number("0355500201")
    assert extension.without("201 of 201") == "201 of 201"


@pytest.mark.parametrize("text", ["", "anonymous", "Priya", "000", "12 34 56 78 90 12 34 56 78 90"])
def test_what_is_no_number_has_no_traces(text: str) -> None:
    assert traces(text, MELBOURNE) is None


def test_every_form_ends_with_the_core() -> None:
    """By which the stored fields are sifted before they are read."""
    for text in ("0355501234", "0491570156", "+4930123456", "+12025550123", "+81312345678", "1300 555 123", "+390612345678"):
        number = found(text)
        assert all(form.endswith(number.core) for form in number.whole | number.parts)
