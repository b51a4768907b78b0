"""How a caller's number is read: the vectors, more of every kind of them, and what holds for any text at all."""

from __future__ import annotations

import csv
import re
import string
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from screenpop.calls.number import CallerNumber, NumberKind, NumberPlan, read, same

MELBOURNE = NumberPlan("AU", "03")
NOWHERE = NumberPlan("AU")
VECTORS = Path(__file__).parents[1] / "data" / "caller-numbers.csv"


def vectors() -> list[tuple[str, str, str, str]]:
    with VECTORS.open(encoding="utf-8", newline="") as file:
        return [(row["input"], row["kind"], row["e164"], row["extension"]) for row in csv.DictReader(file)]


def in_short(number: CallerNumber) -> tuple[str, str, str]:
    return number.kind, number.e164 or "", number.extension or ""


@pytest.mark.parametrize(("text", "kind", "e164", "extension"), vectors())
def test_a_vector(text: str, kind: str, e164: str, extension: str) -> None:
    assert in_short(read(text, MELBOURNE)) == (kind, e164, extension)


DESK = "+61390085900"
MOBILE = "+61491570156"


@pytest.mark.parametrize(
    "text",
    [
        # written by people
        "03 9008-5900", "03.9008.5900", "[03] 9008 5900", "03/9008 5900", "03 - 9008 5900", " 0390085900 ", "'0390085900", "0390085900.",
        "390085900", "61 3 9008 5900", "61 (0)3 9008 5900", "+61 03 9008 5900", "(+61) 3 9008 5900", "(+61 3) 90085900", "++61390085900",
        "Tel: 03 9008 5900", "T +61 3 9008 5900", "03 9008 5900 (work)", "Head office: (03) 9008 5900", "03 9008 5900 home",
        # international prefixes
        "0014 61 3 9008 5900", "0015 61390085900", "0061 (0)3 9008 5900", "0011 61 (0)3 9008 5900", "+0390085900", "+0061390085900",
        # prefixes that hide or show the caller's own number
        "#31#+61390085900", "*31#0390085900", "#31# 9008 5900", "18310390085900", "1831 9008 5900", "1832 03 9008 5900", "*670390085900",
        # URIs
        "tel:+61-3-9008-5900", "tel:0390085900", "TEL:(03)90085900", "tel:9008-5900;phone-context=+613", "sip:+61390085900@10.0.0.1",
        "sips:0390085900@pbx.example:5061;transport=tls", "sip:%2B61390085900@pbx.example", "sip:+61390085900:secret@pbx.example",
        "<sip:0390085900@10.0.0.1>;tag=1928", '"Priya, Sales" <tel:+61390085900>', "Priya <0390085900>", "sip:0390085900",
        '"A <b>" <sip:0390085900@pbx.example?subject=x>', "0390085900@pbx.example", "%2B61390085900", "sip:%2331%230390085900@pbx.example",
        "0390085900;user=phone", "sip:+61390085900;npdi;rn=+61390000000@pbx.example;user=phone", "callto:+61390085900",
        # other scripts, and marks that nobody sees
        "０３９００８５９００", "＋６１３９００８５９００", "٠٣٩٠٠٨٥٩٠٠", "०३९००८५९००", "\u200e+61 3 9008 5900\u200f", "\u2066+61390085900\u2069",
        "\ufeff0390085900", "03\u2009 9008\u202f5900", "03–9008—5900", "03\u22129008\u22125900", "03\u200b9008\u00ad5900", "03\t9008\n5900",
        # local, in our area
        "9008 5900", "90085900", "9008-5900",
    ],
)  # fmt: skip
def test_one_number_in_many_spellings(text: str) -> None:
    assert in_short(read(text, MELBOURNE)) == ("external", DESK, "")


@pytest.mark.parametrize(
    ("text", "extension"),
    [
        ("0390085900 x 201", "201"),
        ("0390085900x201", "201"),
        ("(03) 9008 5900 ext. 201", "201"),
        ("+61390085900 EXT 201", "201"),
        ("+61390085900 extn: 0201", "0201"),
        ("0390085900, extension 201", "201"),
        ("0390085900 - ext 201", "201"),
        ("0390085900;ext=201", "201"),
        ("tel:+61-3-9008-5900;ext=201;isub=1", "201"),
        ("sip:+61390085900;ext=201@pbx.example;user=phone", "201"),
        ("0390085900,,201", "201"),
        ("0390085900 #201", "201"),
    ],
)
def test_an_extension_behind_a_number(text: str, extension: str) -> None:
    assert in_short(read(text, MELBOURNE)) == ("external", DESK, extension)


@pytest.mark.parametrize(
    ("text", "e164"),
    [
        ("13CABS", "+61132227"),
        ("+61 13 CABS", "+61132227"),
        ("13 cabs", "+61132227"),
        ("1300 FLOWERS", "+611300356937"),
        ("1300-FLOWERS", "+611300356937"),
        ("1800 REVERSE", "+611800738377"),
        ("1300 975 ABC", "+611300975222"),
    ],
)
def test_letters_on_the_keys(text: str, e164: str) -> None:
    assert in_short(read(text, MELBOURNE)) == ("external", e164, "")


@pytest.mark.parametrize(
    "text",
    ["Priya", "3 Guys Plumbing", "24 Hour Towing", "7 Eleven", "180 Degrees", "13 Flowers Lane", "1300 Removals Pty Ltd", "Level 3", "山田",
     "sip:priya@pbx.example", "Priya <priya@pbx.example>", "Private Parking Pty Ltd", "Unknown Pleasures", "O390085900", "Max 201", "call 0390085900 now"],
)  # fmt: skip
def test_a_name_is_no_number(text: str) -> None:
    assert in_short(read(text, MELBOURNE)) == ("text", "", "")


@pytest.mark.parametrize(
    "text",
    [None, "", " ", "-", "+", '""', "anonymous", "ANONYMOUS", "Restricted", "private", "Private number", "unavailable", "Unknown", "unknown caller", "withheld",
     "Number withheld", "blocked", "Caller ID blocked", "ID hidden", "hidden", "No Caller ID", "no number", "null", "(null)", "<unknown>", "none", "N/A",
     "not available", "Unbekannt", '"Anonymous" <sip:anonymous@anonymous.invalid>', "sip:anonymous@pbx.example", "sip:restricted@pbx.example",
     "sip:+61390085900@anonymous.invalid", "sip:unavailable@unknown.invalid", "sip:@pbx.example", "%61nonymous"],
)  # fmt: skip
def test_no_number_is_to_be_had(text: str | None) -> None:
    assert read(text, MELBOURNE) == CallerNumber(text or "", NumberKind.WITHHELD)


@pytest.mark.parametrize(
    ("text", "extension"),
    [("7", "7"), ("20", "20"), ("0201", "0201"), ("sip:201@pbx.example", "201"), ('"Reception" <sip:201@10.0.0.1>', "201"), ("ext. 201", "201"), ("x201", "201"),
     ("Ext: 201", "201"), ("+201", "201"), ("911", "911"), ("999999", "999999"), ("1831", "1831"), ("1300", "1300"), ("٢٠١", "201")],
)  # fmt: skip
def test_an_extension_keeps_its_digits(text: str, extension: str) -> None:
    number = read(text, MELBOURNE)
    assert in_short(number) == ("extension", "", extension)
    assert number.national == extension


@pytest.mark.parametrize("text", ["000", "112", "106", "0 0 0", "sip:000@pbx.example", "tel:112", "#31#000", "+112", "０００"])
def test_an_emergency_number(text: str) -> None:
    assert in_short(read(text, MELBOURNE)) == ("emergency", "", "")


@pytest.mark.parametrize(
    ("text", "plan"),
    [
        ("9008 5900", NOWHERE),
        ("1234567", MELBOURNE),
        ("12345678", MELBOURNE),
        ("0123456789", MELBOURNE),
        ("0000000000", MELBOURNE),
        ("+61 3 9008 590", MELBOURNE),
        ("03 9008 59001", MELBOURNE),
        ("0011 61 3 9008 59001", MELBOURNE),
        ("+1900123456", MELBOURNE),
        ("(212) 555-0123", MELBOURNE),
        ("021 123 456", MELBOURNE),
        ("111111111111111", MELBOURNE),
        ("0390085900", NumberPlan("", "")),
        ("0390085900", NumberPlan("no such region", "nonsense")),
    ],
)
def test_digits_that_may_be_a_number_but_are_not_known_to_be(text: str, plan: NumberPlan) -> None:
    number = read(text, plan)
    assert in_short(number) == ("unverified", "", "")
    assert number.national == re.sub(r"[^0-9+]", "", text)


@pytest.mark.parametrize(
    "text",
    ["0390085900/0491570156", "0390085900, 0491570156", "0390085900;0491570156", "0390085900 | 0491570156", "0390085900 or 0491570156", "0390085900 0491570156",
     "0390085900 & 0491570156", "0390085900\n0491570156", "0390085900 - 0491570156", "9008 5900 / 5901", "201/202", "+61390085900+61491570156", "03*9008#5900",
     "1111111111111111", "10.0.0.1", "sip:10.0.0.1", "*97", "#31#", "???", "+61+390085900", "0390085900!", "\ud800"],
)  # fmt: skip
def test_neither_one_number_nor_a_name(text: str) -> None:
    assert in_short(read(text, MELBOURNE)) == ("invalid", "", "")


@pytest.mark.parametrize(
    ("region", "area_code", "text", "e164", "national"),
    [
        ("AU", "03", "0390085900", DESK, "(03) 9008 5900"),
        ("AU", "3", "9008 5900", DESK, "(03) 9008 5900"),
        ("au", "(03)", "9008 5900", DESK, "(03) 9008 5900"),
        ("AU", "", "61491570156", MOBILE, "0491 570 156"),
        ("AU", "", "131500", "+61131500", "13 15 00"),
        ("AU", "03", "61131500", "+61131500", "13 15 00"),
        ("AU", "", "+131500", "+61131500", "13 15 00"),
        ("AU", "", "1300975700", "+611300975700", "1300 975 700"),
        ("AU", "02", "(02) 7010 1234", "+61270101234", "(02) 7010 1234"),
        ("AU", "", "00442079460018", "+442079460018", "+44 20 7946 0018"),
        ("AU", "", "442079460018", "+442079460018", "+44 20 7946 0018"),
        ("AU", "", "+1 (212) 555-0123", "+12125550123", "+1 212-555-0123"),
        ("AU", "", "672322222", "+672322222", "+672 3 22222"),
        ("AU", "", "+39 06 1234 5678", "+390612345678", "+39 06 1234 5678"),
        ("AU", "", "+800 1234 5678", "+80012345678", "+800 1234 5678"),
        ("NZ", "09", "09 220 1234", "+6492201234", "09 220 1234"),
        ("NZ", "09", "220 1234", "+6492201234", "09 220 1234"),
        ("NZ", "09", "021 123 456", "+6421123456", "021 123 456"),
        ("NZ", "09", "0197 021 123 456", "+6421123456", "021 123 456"),
        ("NZ", "09", "61390085900", DESK, "+61 3 9008 5900"),
        ("GB", "020", "7946 0018", "+442079460018", "020 7946 0018"),
        ("GB", "020", "141 020 7946 0018", "+442079460018", "020 7946 0018"),
        ("GB", "020", "+44 (0)20 7946 0018", "+442079460018", "020 7946 0018"),
        ("US", "212", "555-0123", "+12125550123", "(212) 555-0123"),
        ("US", "212", "1 212 555 0123", "+12125550123", "(212) 555-0123"),
        ("US", "212", "1167 212 555 0123", "+12125550123", "(212) 555-0123"),
        ("US", "212", "011 61 3 9008 5900", DESK, "+61 3 9008 5900"),
        ("US", "212", "1-800-FLOWERS", "+18003569377", "(800) 356-9377"),
        ("US", "212", "212-555-CABS", "+12125552227", "(212) 555-2227"),
        ("DE", "030", "030/123456", "+4930123456", "030 123456"),
        ("DE", "030", "030 / 12 34 56", "+4930123456", "030 123456"),
        ("IT", "", "06 1234 5678", "+390612345678", "06 1234 5678"),
        ("IT", "", "333 123 4567", "+393331234567", "333 123 4567"),
    ],
)  # fmt: skip
def test_at_home_in_many_places(region: str, area_code: str, text: str, e164: str, national: str) -> None:
    number = read(text, NumberPlan(region, area_code))
    assert (number.kind, number.e164, number.national) == (NumberKind.EXTERNAL, e164, national)


@pytest.mark.parametrize(("region", "text"), [("NZ", "111"), ("GB", "999"), ("US", "911"), ("DE", "110"), ("IT", "113")])
def test_emergency_is_a_matter_of_the_region(region: str, text: str) -> None:
    assert read(text, NumberPlan(region)).kind is NumberKind.EMERGENCY
    assert read("000", NumberPlan(region)).kind is NumberKind.EXTENSION


@pytest.mark.parametrize("digits", ["201", "30123", "301234", "0301"])
def test_where_numbers_may_be_short_an_extension_is_still_one(digits: str) -> None:
    assert in_short(read(digits, NumberPlan("DE", "030"))) == ("extension", "", digits)


def test_parts() -> None:
    desk, roman = read("0390085900", MELBOURNE), read("+39 06 1234 5678", MELBOURNE)
    assert (desk.digits, desk.nsn) == ("61390085900", "390085900")
    assert (roman.digits, roman.nsn) == ("390612345678", "0612345678")
    assert (read("201", MELBOURNE).digits, read("201", MELBOURNE).nsn) == (None, None)
    assert read(" 0390085900", MELBOURNE).input == " 0390085900"


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("0390085900", "+61 3 9008 5900", "same"),
        ("0390085900 x201", "0390085900 x202", "same"),
        ("0390085900", "0390085901", None),
        ("201", "ext 201", "same"),
        ("201", "0201", None),
        ("201", "0390085201", None),
        ("90085201", "201", None),
        ("9008 5900", "0390085900", "possibly"),
        ("9008 5900", "0290085900", "possibly"),
        ("9008 5900", "0390085901", None),
        ("9008 5900", "90085900", "possibly"),
        ("9157 0156", "0491 570 156", None),
        ("008 5900", "0390085900", None),
        ("anonymous", "anonymous", None),
        ("Priya", "Priya", None),
        ("000", "000", None),
        ("555-0123", "+12125550123", "possibly"),
    ],
)
def test_whether_two_are_one(one: str, other: str, expected: str | None) -> None:
    assert same(read(one, NOWHERE), read(other, NOWHERE)) == expected
    assert same(read(other, NOWHERE), read(one, NOWHERE)) == expected


# What holds for any text

PLANS = st.builds(
    NumberPlan,
    st.sampled_from(["AU", "NZ", "GB", "US", "DE", "IT", "nz", "", "XX"]),
    st.sampled_from(["", "03", "3", "020", "x"]),
)
PIECES = [
    "+",
    "00",
    "0011",
    "61",
    "0",
    "3",
    "9008",
    "5900",
    "1831",
    "#31#",
    " x",
    " ext. ",
    ";ext=",
    ";phone-context=+61",
    "sip:",
    "tel:",
    "@",
    "<",
    ">",
    '"',
]
PIECES += [
    "%2B",
    "%",
    "/",
    " - ",
    ",",
    "CABS",
    "anonymous",
    " ",
    "(",
    ")",
    ":",
    "\u200e",
    "\u0663",
    "\uff13",
    "é",
    "\ud800",
    "\0",
]
NUMBERISH = st.lists(st.one_of(st.sampled_from(PIECES), st.text(string.digits, max_size=4)), max_size=10).map("".join)


@settings(max_examples=250)
@given(st.one_of(st.text(max_size=60), NUMBERISH), PLANS)
@example("30000000000000", NumberPlan("DE"))
@example("1" * 10_000, MELBOURNE)
@example("1831" * 500, MELBOURNE)
@example("x" * 10_000, MELBOURNE)
@example(" " * 10_000 + "1", MELBOURNE)
@example("\ufdfa" * 1_024, MELBOURNE)
def test_nothing_raises_and_the_kind_says_what_is_there(text: str, plan: NumberPlan) -> None:
    number = read(text, plan)
    assert number.input == text
    assert (number.e164 is not None) == (number.kind is NumberKind.EXTERNAL)
    has_national = (NumberKind.EXTERNAL, NumberKind.EXTENSION, NumberKind.UNVERIFIED, NumberKind.EMERGENCY)
    assert (number.national is not None) == (number.kind in has_national)
    if number.extension is not None:
        assert re.fullmatch("[0-9]{1,9}", number.extension)
    if number.e164 is not None:
        assert re.fullmatch(r"\+[1-9][0-9]{5,14}", number.e164)
        assert number.nsn is not None
        assert number.e164.endswith(number.nsn)
        assert read(number.e164, plan).e164 == number.e164


AUSTRALIAN = st.one_of(
    st.integers(0, 9999).map("+6135550{:04}".format),
    st.integers(0, 9999).map("+6127010{:04}".format),
    st.integers(0, 999).map("+61491570{:03}".format),
    st.integers(700, 799).map("+611800975{}".format),
    st.integers(700, 799).map("+611300975{}".format),
)
"""Numbers that the regulator keeps for drama."""


@given(AUSTRALIAN, st.data())
def test_any_spelling_of_a_number_is_the_number(e164: str, data: st.DataObject) -> None:
    number = read(e164, MELBOURNE)
    assert number.e164 == e164
    spelt = [
        number.national,
        e164,
        number.digits,
        f"0011{number.digits}",
        f"00{number.digits}",
        f"sip:{e164}@10.0.0.1",
        f'"x" <tel:{e164}>',
        f"#31#{e164}",
    ]
    text = data.draw(st.sampled_from(spelt))
    assert text is not None
    if "@" not in text:
        noise = data.draw(st.sampled_from([" ", "\u00a0", "\u200e", "\u202c", "\ufeff", ""]))
        text = f"{noise}{text}{noise}"
    assert read(text, MELBOURNE).e164 == e164
    assert same(number, read(text, MELBOURNE)) == "same"


def test_what_is_kept_in_memory_is_bounded() -> None:
    from screenpop.calls import number

    assert number._read.cache_info().maxsize == 1024
    before = number._read.cache_info().currsize
    read("1" * 100_000, MELBOURNE)
    assert number._read.cache_info().currsize == before
