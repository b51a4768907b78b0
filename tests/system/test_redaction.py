"""What a log may say: the table of what goes and of what stays."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screenpop.system.redaction import hide, redact


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("61299998900", "…900"),
        ("a call from +61 2 9999 8900 rings", "a call from …900 rings"),
        ("(02) 9999-8900.", "…900."),
        ("02.99.99.89.00", "…900"),
        ("0049 (0)30 / 123 45-678", "…678"),
        ("from=61299998900&to=61312341234", "from=…900&to=…234"),
        ("from=%2B61299998900", "from=…900"),
        ("from=%2B61%202%209999%208900", "from=…900"),
        ("from=+61+2+9999+8900", "from=…900"),
        ("tel:+61-2-9999-8900;ext=201", "tel:…900;ext=201"),
        ("sip:0299998900@pbx.example", "sip:…900@pbx.example"),
        ("{'from': '0299998900', \"did\": \"1300 975 707\"}", "{'from': '…900', \"did\": \"…707\"}"),
        ("+61\u00a02\u20119999\u20118900", "…900"),
        ("\u2066+61\u2069299998900", "\u2066…900"),
        ("caller٠٢٩٩٩٩٨٩٠٠", "caller…٩٠٠"),
        ("x0299998900y", "x…900y"),
        ("1234567", "…567"),
        ("__0412345678__", "__…678__"),
        ("2025-11-22 0412345678", "2025-11-22 …678"),
        ("16:03:12 61299998900", "16:03:12 …900"),
        ("12.34.56.78", "…678"),
        ("calls[0412345678]", "calls[…678]"),
        ("0412 345 678 s", "…678 s"),
        ("0.412 345 678", "…678"),
        ("+49 10.20.30.40.50", "…050"),
    ],
)  # fmt: skip
def test_of_a_number_the_last_three_digits_stay(text: str, left: str) -> None:
    assert redact(text) == left


@pytest.mark.parametrize(
    "text",
    [
        "2025-11-22 16:03:12,345 INFO",
        "2025-11-22T16:03:12.345678+00:00",
        "2025-11-22T16:03:12Z and 2025-12-31",
        "listening on 127.0.0.1:8077",
        "127.0.0.1, 10.11.12.13, 192.168.100.200 and 172.16.254.254",
        "a peer at 203.0.113.254:61234",
        "http://127.0.0.1:8077",
        "ports 8077 and 61234",
        "took 1234.567890 ms, then 12.3456789 s, 123456 ms in all",
        "a share of 0.123456789",
        "1048576 bytes",
        "held by pid 4194304",
        "uuid 58c2c2a6-1234-4321-9876-123456789012",
        "58C2C2A6-1234-4321-9876-123456789012",
        "identity 0123456789abcdef0123456789abcdef",
        "<object at 0x7f8123456789>",
        "extension 201, 123456",
        'File "/opt/screenpop/app.py", line 123, in run',
        "Python 3.11.7, Qt 6.11.3",
    ],
)
def test_what_is_no_number_stays(text: str) -> None:
    assert redact(text) == text


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("https://pbx.example/recordings/abc.mp3?token=xyz.", "https://pbx.example/…"),
        ("posted to http://127.0.0.1:8077/s3cr3t/http-ringing again", "posted to http://127.0.0.1:8077/… again"),
        ("see <https://pbx.example/a>, 'https://pbx.example/b'", "see <https://pbx.example/…>, 'https://pbx.example/…'"),
        ("https://user:word@pbx.example:8443/a", "https://pbx.example:8443/…"),
        ("https://pbx.example?token=1", "https://pbx.example/…"),
        ("wss://relay.example/a NATS://relay.example/a", "wss://relay.example/… NATS://relay.example/…"),
        ("https://0299998900.example/", "https://…900.example/"),
        ("recording_url=https%3A%2F%2Fpbx.example%2Fabc&x=1", "recording_url=https%3A%2F%2F…&x=1"),
        ("https://pbx.example/ and https://pbx.example", "https://pbx.example/ and https://pbx.example"),
    ],
)
def test_of_a_link_scheme_and_host_stay(text: str, left: str) -> None:
    assert redact(text) == left


def test_a_hidden_secret_is_gone_in_every_form_it_is_written_in() -> None:
    secret = 'k3y/with "quotes", ümlaut & back\\slash'
    assert secret in redact(secret), "nothing is hidden before it is known"
    hide(secret)
    hide(secret + " and more")
    from urllib.parse import quote, quote_plus

    for form in (secret, quote(secret, safe=""), quote_plus(secret), json.dumps(secret), repr(secret)):
        said = redact(f"before {form} after")
        assert "k3y" not in said
        assert said.startswith("before ")
        assert said.endswith(" after")
    assert redact(secret + " and more") == "…"


def test_what_is_too_short_to_be_a_secret_does_not_blank_the_log() -> None:
    hide("")
    hide("abc")
    assert redact("abc") == "abc"


@given(st.text(alphabet="0123456789+-() ./%ab\n:é", max_size=80), st.from_regex(r"0[2-9][0-9]{8}", fullmatch=True))
def test_no_whole_number_survives_among_whatever_stands_around_it(around: str, number: str) -> None:
    assert number not in redact(f"{around} from '{number}' {around}")


@given(st.text(max_size=300))
def test_any_text_can_be_redacted_and_more_than_once(text: str) -> None:
    assert redact(redact(text)) == redact(text)


def test_a_long_hostile_text_is_no_burden() -> None:
    import time

    begun = time.perf_counter()
    for text in ("1 " * 50_000, "a" * 100_000, "0." * 50_000, "https://" * 10_000, "12:" * 30_000, "%2" * 50_000, "1" * 100_000,
                 "x0" * 50_000, "pid " * 25_000, "(" * 100_000, "2025-" * 20_000, "1     " * 20_000):  # fmt: skip
        redact(text)
    assert time.perf_counter() - begun < 20
