"""A join code survives a mail program, and nothing but a whole one is read."""

from __future__ import annotations

import base64
import contextlib
import textwrap
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screenpop.intake import join_code
from screenpop.intake.join_code import Invitation
from screenpop.trouble import Trouble

INVITATION = Invitation(
    servers=("wss://relay.example.com", "tls://relay.example.com:4222"),
    agent="a1b2c3d4e5f6",
    name="Zoë Müller",
    extensions=("201", "202"),
    subjects=("calls.10001.201", "calls.10001.202"),
    seed="SUAEXAMPLE",
    ca="-----BEGIN CERTIFICATE-----\n",
)


def test_a_code_is_one_plain_line_and_reads_back() -> None:
    code = join_code.write(INVITATION)
    assert code.isascii() and len(code.split()) == 1
    assert join_code.read(code) == INVITATION
    assert join_code.read("\r\n  ".join(textwrap.wrap(code, 40)) + "\n") == INVITATION
    assert "SUAEXAMPLE" not in repr(INVITATION)


@given(st.integers(0, 400), st.characters(codec="ascii"))
def test_a_code_with_one_character_changed_is_refused(place: int, character: str) -> None:
    code = join_code.write(INVITATION)
    place %= len(code)
    changed = code[:place] + character + code[place + 1 :]
    if "".join(changed.split()) != code:
        with contextlib.suppress(Trouble):
            assert join_code.read(changed) == INVITATION  # the last character's unused bits may differ


@given(st.text() | st.text().map(lambda text: "screenpop-join-1." + text))
def test_what_is_no_code_is_refused_in_words(text: str) -> None:
    with pytest.raises(Trouble):
        join_code.read(text)


@pytest.mark.parametrize("around", ["<{}>", '"{}"', "`{}`.", "\ufeff{}\u200b", "\u201c{}\u201d,", "({})\n", "*{}*"])
def test_what_stands_around_a_code_is_passed_over(around: str) -> None:
    assert join_code.read(around.format(join_code.write(INVITATION))) == INVITATION


@pytest.mark.parametrize("cut", [1, 5, 100])
def test_a_code_that_was_cut_off_is_refused(cut: int) -> None:
    with pytest.raises(Trouble, match="cannot be read"):
        join_code.read(join_code.write(INVITATION)[:-cut])


def packed(body: bytes) -> str:
    said = zlib.compress(body)
    return "screenpop-join-1." + base64.urlsafe_b64encode(said + zlib.crc32(said).to_bytes(4, "big")).decode()


@pytest.mark.parametrize(
    "body", [b"[]", b"{}", b"7", b'{"servers": ["x"]}', b" " * 50_000_000], ids=["list", "empty", "number", "short", "bomb"]
)
def test_a_whole_code_with_something_else_in_it_is_refused(body: bytes) -> None:
    with pytest.raises(Trouble):
        join_code.read(packed(body))


def test_a_code_of_a_later_version_says_so() -> None:
    with pytest.raises(Trouble, match="newer screenpop"):
        join_code.read("screenpop-join-2.abc")
