"""Numbers in cells, and the keys that they are found by."""

from __future__ import annotations

import pytest

from screenpop.calls.number import NumberPlan, read
from screenpop.contacts.numbers import key_of, read_cells, shortened

PLAN = NumberPlan("AU", "03")
MOBILE, DESK = "+61491570156", "+61355501234"


@pytest.mark.parametrize(
    ("cell", "keys"),
    [
        ("0491 570 156", [MOBILE]),
        ("tel:+61-491-570-156", [MOBILE]),
        ('="0491570156"', [MOBILE]),
        ("61491570156.0", [MOBILE]),
        ("61491570156,0", [MOBILE]),
        ("'+61491570156", [MOBILE]),
        ("0491 570 156; (03) 5550 1234", [MOBILE, DESK]),
        ("0491 570 156, (03) 5550 1234", [MOBILE, DESK]),
        ("0491 570 156 / (03) 5550 1234", [MOBILE, DESK]),
        ("0491 570 156; Work: (03) 5550 1234", [MOBILE, DESK]),
        ("0491 570 156; tel:+61-3-5550-1234;ext=5", [MOBILE, DESK]),
        ("Work: (03) 5550 1234 / Mobile: 0491 570 156", [DESK, MOBILE]),
        ("0491570156|0355501234", [MOBILE, DESK]),
        ("0491570156\n0355501234", [MOBILE, DESK]),
        ("0491 570 156 or 03 5550 1234", [MOBILE, DESK]),
        ("0491 570 156 ::: 03 5550 1234", [MOBILE, DESK]),
        ("Mobile: 0491 570 156 Work: (03) 5550 1234", [MOBILE, DESK]),
        ("0491 570 156 (mobile) 03 5550 1234 (work)", [MOBILE, DESK]),
        ("0491 570 156; 0491 570 156", [MOBILE]),
        ("201", ["ext:201"]),
        ("Ext. 201", ["ext:201"]),
        ("201 / 202", ["ext:201", "ext:202"]),
        ("201\n202", ["ext:201", "ext:202"]),
        ("03 5550 1234 x201", [DESK]),
        ("03 5550 1234;ext=201", [DESK]),
        ("", []),
        ("n/a", []),
        ("unknown", []),
        ("@SUM(1+9)*cmd", []),
    ],
)
def test_the_numbers_of_a_cell(cell: str, keys: list[str]) -> None:
    assert list(read_cells([cell], PLAN).keys) == keys
    assert read_cells([cell], PLAN).unreadable == ()


@pytest.mark.parametrize(
    ("cell", "why"),
    [
        ("9" * 10_000, "is no telephone number"),
        ("12345678", "it may lack its area code"),
        ("000", "is an emergency number"),
        ("call me", "“call me” is no telephone number"),
        ('=HYPERLINK("http://x")', "is no telephone number"),
        ("+cmd|' /C calc'!A0", "is no telephone number"),
        ("6.1491E+10", "“6.1491E+10” is no telephone number: a spreadsheet has rounded it"),
        ("6,1491E+10", "“6,1491E+10” is no telephone number: a spreadsheet has rounded it"),
        ("6E+10", "a spreadsheet has rounded it"),
        ("0491 570 1560 1560 1560 1560", "is no telephone number"),
        ("x" * 5_000, "is no telephone number"),
    ],
)
def test_what_is_no_number_has_a_reason(cell: str, why: str) -> None:
    found = read_cells([cell], PLAN)
    assert found.keys == ()
    assert why in found.unreadable[0]
    assert len(found.unreadable[0]) < 120


def test_the_ending_of_a_number_is_no_extension() -> None:
    found = read_cells(["03 5550 1234 / 35"], PLAN)
    assert found.keys == (DESK,)
    assert found.unreadable == ("“35” is no telephone number",)


def test_a_contact_has_no_end_of_numbers() -> None:
    found = read_cells([";".join(str(n) for n in range(200, 900))], PLAN)
    assert len(found.keys) == 50
    assert "more than 50" in found.unreadable[-1]


def test_only_equal_numbers_have_equal_keys() -> None:
    assert key_of(read("201", PLAN)) == "ext:201"
    assert key_of(read("+61 3 5550 5201", PLAN)) not in ("ext:201", None)
    assert key_of(read("5550 1234", NumberPlan("AU"))) is None
    assert key_of(read("anonymous", PLAN)) is None


def test_a_quoted_text_is_short_and_harmless() -> None:
    assert shortened("a\x1b[2J\u202eb\0") == "a [2J b"
    assert len(shortened("x" * 10_000)) < 50
