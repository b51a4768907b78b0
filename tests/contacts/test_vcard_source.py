"""vCards of every version and in every state: one broken card costs one card."""

from __future__ import annotations

import time
import tracemalloc
from pathlib import Path

import pytest

from screenpop.contacts.contact import Contact, LeftOut
from screenpop.contacts.vcard_source import of_bytes, of_file


def card(*lines: str | bytes, version: str = "3.0") -> bytes:
    inside = [line.encode() if isinstance(line, str) else line for line in lines]
    return b"\r\n".join([b"BEGIN:VCARD", b"VERSION:" + version.encode(), *inside, b"END:VCARD", b""])


def only(data: bytes) -> Contact:
    (entry,) = of_bytes(data)
    assert isinstance(entry, Contact), entry
    return entry


def left_out(data: bytes) -> tuple[str, str]:
    (entry,) = of_bytes(data)
    assert isinstance(entry, LeftOut), entry
    return entry.where, entry.why


ANN = card("FN:Ann", "TEL:201")


def test_version_3() -> None:
    found = only(
        card(
            "N:Doe;Ann;;Dr.;", "FN:Ann", "  Doe", "ORG:Acme\\, Inc\\; Ltd;Sales", "TITLE:Boss", 'item1.TEL;TYPE="work,voice":+61 3 5550 1234',
            "TEL;TYPE=CELL:0491 570 156", "URL:https\\://crm.example/1", "UID:urn:uuid:1", "PHOTO;ENCODING=b:AAAA", " BBBB", "NOTE:x",
        )
    )  # fmt: skip
    assert (found.name, found.company, found.title) == ("Ann Doe", "Acme, Inc; Ltd", "Boss")
    assert found.phones == ("+61 3 5550 1234", "0491 570 156")
    assert (found.url, found.uid, found.where) == ("https://crm.example/1", "urn:uuid:1", "card 1 (Ann Doe), line 1")


def test_version_4() -> None:
    found = only(
        card("FN:Zoë", "TEL;VALUE=uri;TYPE=\"voice,home\":tel:+61-491-570-156;ext=5", "SOURCE:https://dav.example/1.vcf", "URL:https://zoe.example", version="4.0")
    )  # fmt: skip
    assert (found.name, found.phones, found.url) == ("Zoë", ("tel:+61-491-570-156;ext=5",), "https://dav.example/1.vcf")


def test_version_2_1() -> None:
    found = only(
        card(
            "N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=FCller;J=F6rg", "FN;CHARSET=UTF-8;QUOTED-PRINTABLE:J=C3=B6rg M=C3=", "=BCller",
            b"ORG;CHARSET=ISO-8859-1:Acm\xe9", "TITLE;ENCODING=BASE64:Qm9zcw==", "TEL;WORK;VOICE:03 5550 1234", "NOTE;QUOTED-PRINTABLE:x=", "FN:no name",
            version="2.1",
        )
    )  # fmt: skip
    assert (found.name, found.company, found.title, found.phones) == ("Jörg Müller", "Acmé", "Boss", ("03 5550 1234",))


def test_a_card_within_a_card_is_not_the_card() -> None:
    agent = card("FN:Agent", "TEL:000", "AGENT:", card("FN:Agent's", "TEL:111"), "").rstrip()
    found = only(card("FN:Ann", "TEL:201", "AGENT:", agent, "TITLE:Boss", version="2.1"))
    assert (found.name, found.phones, found.title) == ("Ann", ("201",), "Boss")


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (["N:Doe;Ann;Mary;Dr.;MD"], "Dr. Ann Mary Doe MD"),
        (["FN: ", "N:Doe"], "Doe"),
        (["N:;;;;", "NICKNAME:Annie"], "Annie"),
        (["ORG:Acme"], ""),
        (["FN:=?utf-8?Q?J=C3=B6rg?="], "=?utf-8?Q?J=C3=B6rg?="),
        (["FN;ENCODING=QUOTED-PRINTABLE:a=3D41"], "a=41"),
        (["fn:Ann"], "Ann"),
        ([b"FN;CHARSET=utf-8:J\xf6rg"], "Jörg"),
        ([b"FN;CHARSET=no-such:J\xc3\xb6rg"], "Jörg"),
        ([b"FN;CHARSET=punycode:J\xc3\xb6rg"], "Jörg"),
        ([b"FN;CHARSET=utf-7:+ADw-b+AD4-"], "+ADw-b+AD4-"),
        ([b"FN;CHARSET=SHIFT_JIS;ENCODING=QUOTED-PRINTABLE:=83=65"], "テ"),
    ],
)
def test_names(lines: list[str | bytes], name: str) -> None:
    assert only(card(*lines, "TEL:201")).name == name


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_files_in_other_encodings(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "contacts.vcf"
    path.write_bytes(card("FN:Jörg Müller", "TEL:201").decode().encode(encoding))
    (entry,) = of_file(path)
    assert isinstance(entry, Contact) and entry.name == "Jörg Müller"


@pytest.mark.parametrize(
    ("broken", "why"),
    [
        (card("FN:Bob", 'TEL;TYPE="work:201'), "is no line of a vCard"),
        (card("FN:Bob", "TEL;ENCODING=BASE64:%%%"), "its TEL is no BASE64"),
        (card("FN:Bob", "TEL:" + "9" * 70_000), "line 9 is longer than 64 KiB"),
        (card("FN:Bob", *["TEL:201"] * 600), "it has more than 500 names and numbers"),
        (b"BEGIN:VCARD\nFN:Bob\nTEL:202\n", "it has no END:VCARD"),
    ],
)
def test_a_broken_card_is_named_and_the_others_come_in(broken: bytes, why: str) -> None:
    one, bad, other = of_bytes(ANN + broken + ANN)
    assert isinstance(one, Contact) and isinstance(other, Contact) and isinstance(bad, LeftOut)
    assert bad.where == "card 2 (Bob), line 6" and why in bad.why


def test_the_last_card_may_be_cut_off() -> None:
    assert left_out(ANN[:-12]) == ("card 1 (Ann), line 1", "it has no END:VCARD")


def test_what_is_no_card_is_named_once() -> None:
    assert left_out(b"PK\x03\x04\nrubbish\n\nmore\n") == ("line 1", "it belongs to no card")
    assert list(of_bytes(b"\r\n \r\n")) == []
    assert [type(entry) for entry in of_bytes(b"x\n" + ANN + b"END:VCARD\ny\n")] == [LeftOut, Contact, LeftOut]


@pytest.mark.parametrize("line", [b"PHOTO;ENCODING=b:%s", b"TEL:%s", b"%s", b"NOTE:x\r\n %s"])
def test_a_line_of_50_mb_takes_no_memory(tmp_path: Path, line: bytes) -> None:
    path = tmp_path / "contacts.vcf"
    path.write_bytes(ANN + card("FN:Bob", line % (b"A" * 50_000_000), "TEL:202") + ANN)
    tracemalloc.start()
    one, _, other = of_file(path)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert isinstance(one, Contact) and isinstance(other, Contact)
    assert peak < 8_000_000


@pytest.mark.parametrize(
    "line",
    [b"TEL" + b";a" * 30_000 + b":x", b'TEL;a="' + b"x" * 60_000, b"TEL;a=" + b'"x",' * 15_000, b"TEL;a=" + b'"x"' * 20_000 + b":x",
     b"TEL;" + b"a=" * 30_000 + b":x", b"FN;CHARSET=punycode:" + b"\xe9a" * 30_000, b"TEL:" + b"\\" * 60_000, b"N:" + b"\\;" * 30_000],
)  # fmt: skip
def test_no_line_takes_for_ever(line: bytes) -> None:
    began = time.process_time()
    assert len(list(of_bytes(card("FN:Ann", line)))) == 1
    assert time.process_time() - began < 2


def test_a_card_without_identity_gets_the_same_every_time() -> None:
    one, two, three = (only(data).uid for data in (ANN, b"\n" + ANN, card("FN:Ann", "TEL:202")))
    assert one == two != three


def test_nobody_reads_a_number_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(0)
    list(of_bytes(card("FN:Ann", 'TEL;"0491570156') + card("FN;ENCODING=QUOTED-PRINTABLE:=C3")))
    assert caplog.text == ""
