from __future__ import annotations

import string
import time
from contextlib import suppress
from urllib.parse import urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screenpop.intake.form import MAX_FIELDS, Refusal, charset_of, parse


@pytest.mark.parametrize(
    ("body", "fields"),
    [
        (b"a=1&b=2", {"a": "1", "b": "2"}),
        (b"a=1&&b=2&", {"a": "1", "b": "2"}),
        (b"end_time=1&call_completed&x=", {"end_time": "1", "call_completed": "", "x": ""}),
        (b"a=first&a=second", {"a": "first"}),
        (b"a=&a=second", {"a": ""}),
        (b"%61=1&a=2", {"a": "1"}),
        (b"a=b=c", {"a": "b=c"}),
        (b"=1", {"": "1"}),
        (b"display_from=+0312341234", {"display_from": " 0312341234"}),
        (b"from=%2B61312341234&a+b=c+d", {"from": "+61312341234", "a b": "c d"}),
        (b"a=M%C3%BCller", {"a": "Müller"}),
        ("a=Müller".encode(), {"a": "Müller"}),
        (b"a=M%FCller", {"a": "M\N{REPLACEMENT CHARACTER}ller"}),
        (b"a=M\xfcller", {"a": "M\N{REPLACEMENT CHARACTER}ller"}),
        (b"a=%ED%A0%80", {"a": "\N{REPLACEMENT CHARACTER}" * 3}),
        (b"a=%zz%4&b=%", {"a": "%zz%4", "b": "%"}),
        (b"a=%26%3D%25", {"a": "&=%"}),
        (b"a=+ADw-script+AD4-", {"a": " ADw-script AD4-"}),
        (b"a=1;b=2", {"a": "1;b=2"}),
        (b"a=%00", {"a": "\0"}),
    ],
)
def test_a_body_becomes_fields(body: bytes, fields: dict[str, str]) -> None:
    assert parse(body) == fields


def test_latin_1_holds_for_bytes_and_for_escapes() -> None:
    assert parse(b"a=M\xfcller&b=M%FCller&%FC=1", "latin-1") == {"a": "Müller", "b": "Müller", "ü": "1"}


@pytest.mark.parametrize("body", [b"", b"&&&", b'{"call_event_uuid": "1"}', b"<xml/>", b"call_event_uuid", b"\0\xff"])
def test_what_has_no_pair_is_not_a_form(body: bytes) -> None:
    with pytest.raises(Refusal, match=r"not a form|empty") as refused:
        parse(body)
    assert (refused.value.status, refused.value.field) == (400, None)


def test_a_hundred_fields_are_taken_and_one_more_is_not() -> None:
    hundred = b"&".join(b"f%d=" % n for n in range(MAX_FIELDS))
    assert len(parse(hundred + b"&&")) == MAX_FIELDS
    with pytest.raises(Refusal, match="over 100 fields") as refused:
        parse(hundred + b"&f0=again")
    assert refused.value.status == 400


def test_a_name_has_a_longest_length_and_is_not_repeated_whole() -> None:
    assert parse(b"%C3%BC" * 1024 + b"=1") == {"ü" * 1024: "1"}
    with pytest.raises(Refusal, match="name of a field") as refused:
        parse(b"n" * 1025 + b"=1")
    assert refused.value.field == "n" * 64


@pytest.mark.parametrize("body", [b"%" * 65536, b"%61" * 21845, b"&" * 65536, b"=&" * 32768, b"a=" + b"+" * 65534])
def test_no_body_costs_much(body: bytes) -> None:
    began = time.perf_counter()
    with suppress(Refusal):
        parse(body)
    assert time.perf_counter() - began < 0.25


@pytest.mark.parametrize(
    ("content_type", "charset"),
    [
        (None, "utf-8"),
        ("application/x-www-form-urlencoded", "utf-8"),
        ("Application/X-WWW-Form-Urlencoded ; Charset=UTF-8", "utf-8"),
        ('application/x-www-form-urlencoded; charset="utf8"', "utf-8"),
        ("application/x-www-form-urlencoded;charset=ISO-8859-1", "latin-1"),
        ("application/x-www-form-urlencoded; charset=latin1", "latin-1"),
        ("application/x-www-form-urlencoded; charset=L1", "latin-1"),
        ("application/x-www-form-urlencoded; charset=ISO_8859-1:1987", "latin-1"),
        ("application/x-www-form-urlencoded; charset=iso-ir-100", "latin-1"),
        ("application/x-www-form-urlencoded; charset=IBM819", "latin-1"),
        ("application/x-www-form-urlencoded; charset=CP819", "latin-1"),
        ("application/x-www-form-urlencoded; charset=csISOLatin1", "latin-1"),
        ("application/x-www-form-urlencoded; charset=csUTF8", "utf-8"),
        ("application/x-www-form-urlencoded; charset=iso_8859_1", "latin-1"),
        ("application/x-www-form-urlencoded; boundary=x; charset=latin-1", "latin-1"),
        ("application/x-www-form-urlencoded; ", "utf-8"),
    ],
)
def test_a_content_type_gives_the_charset(content_type: str | None, charset: str) -> None:
    assert charset_of(content_type) == charset


@pytest.mark.parametrize(
    "content_type",
    [
        "",
        "application/json",
        "multipart/form-data; boundary=x",
        "multipart/form-data",
        "text/plain",
        "application/x-www-form-urlencoded+json",
        "application/x-www-form-urlencoded; charset=utf-7",
        "application/x-www-form-urlencoded; charset=punycode",
        "application/x-www-form-urlencoded; charset=utf-16",
        "application/x-www-form-urlencoded; charset=idna",
        "application/x-www-form-urlencoded; charset=zlib",
        "application/x-www-form-urlencoded; charset=no-such-thing",
        "application/x-www-form-urlencoded; charset=\udcff\0",
        "application/x-www-form-urlencoded; charset=",
    ],
)
def test_another_content_type_or_charset_is_refused(content_type: str) -> None:
    with pytest.raises(Refusal) as refused:
        charset_of(content_type)
    assert refused.value.status == 415


@given(
    body=st.binary(max_size=300) | st.text("ab=&%+2F;\xfc", max_size=300).map(str.encode),
    charset=st.sampled_from(["utf-8", "latin-1"]),
)
def test_whatever_comes_becomes_text_or_a_refusal(body: bytes, charset: str) -> None:
    said, status = "", 400
    try:
        fields = parse(body, charset)
        said = "".join([*fields, *fields.values()])
    except Refusal as refusal:
        status = refusal.status
    assert status == 400
    assert said.encode("utf-8").decode() == said  # no surrogates: it can be stored


@given(st.dictionaries(st.text(string.printable, min_size=1, max_size=20), st.text(max_size=40), min_size=1, max_size=20))
def test_what_a_form_encoder_wrote_is_read_back(fields: dict[str, str]) -> None:
    assert parse(urlencode(fields).encode("ascii")) == fields


@given(st.text(max_size=200))
def test_a_content_type_gives_a_charset_or_a_refusal(content_type: str) -> None:
    for given_type in (content_type, f"application/x-www-form-urlencoded;charset={content_type}"):
        try:
            outcome: str | int = charset_of(given_type)
        except Refusal as refusal:
            outcome = refusal.status
        assert outcome in ("utf-8", "latin-1", 415)
