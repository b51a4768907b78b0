"""The list of agents as CSV, and the letter with the code."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from screenpop.relay import agents, letter
from screenpop.relay.provision import Joined
from screenpop.trouble import Trouble

CODE = "screenpop-join-1.abc-_"
SAM = agents.new("Sam Taylor", "10001", ["201", "202"], line=False)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "agents.csv"


@pytest.mark.parametrize(
    "text",
    [
        'name,extensions,line\nSam,201;202,yes\n"Zoë, desk",203,\n',
        "\ufeffName;Extensions;Line\r\nSam;201 202;YES\r\nZoë, desk;203;no\r\n",
        'line,extensions,name\n x , 201  202 , Sam \n,203,"Zoë, desk"',
        "name;extensions;line\r\nSam;201 202;1\r\n;;\r\nZoë, desk;203;\r\n ; ;\r\n",
    ],
)
def test_a_list_however_it_was_saved(path: Path, text: str) -> None:
    path.write_text(text, "utf-8", newline="")
    found = letter.read_list(path, "10001")
    assert [(agent.name, agent.extensions, agent.line, agent.service) for agent in found] == [
        ("Sam", ("201", "202"), True, "10001"),
        ("Zoë, desk", ("203",), False, "10001"),
    ]


def test_every_wrong_row_is_named_by_its_line(path: Path) -> None:
    path.write_text('name,extensions,line\nSam,201,\n,202,\n"Kim\nLee",203,\nPat,,\nMax,204,maybe\nAlex,205\nJo,206,,1\n')
    with pytest.raises(Trouble) as raised:
        letter.read_list(path, "10001")
    assert raised.value.title.startswith("Nobody was added")
    named = [said.partition(":")[0] for said in raised.value.happened.splitlines()]
    assert named == ["Line 3", "Line 5", "Line 6", "Line 7", "Line 8", "Line 9"]


@pytest.mark.parametrize("content", [b"", b"name\nSam\n", b"name,extensions,key\n", b"\xff\xfe", b'name,extensions\nSam,"201\n'])
def test_a_list_that_is_none(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    with pytest.raises(Trouble):
        letter.read_list(path, "10001")
    with pytest.raises(Trouble, match="cannot be read"):
        letter.read_list(path.with_name("nowhere.csv"), "10001")


@pytest.mark.parametrize("name", ["Sam Taylor", "Zoë & Sons? #1%20", 'O\'Neil+"x"', "王"])
def test_the_letter_says_what_to_do_with_the_code(name: str) -> None:
    link = letter.mailto(Joined(replace(SAM, name=name), CODE))
    parts = urlsplit(link)
    said = parse_qs(parts.query, strict_parsing=True)
    assert link.isascii() and " " not in link
    assert (parts.scheme, parts.path, parts.fragment, list(said)) == ("mailto", "", "", ["subject", "body"])
    (body,) = said["body"]
    assert body.startswith(f"{name},\r\n")
    assert f"\r\n{CODE}\r\n" in body
    assert "Join a relay…" in body
    assert "201 and 202" in body


def test_the_codes_as_a_list() -> None:
    joined = [Joined(SAM, CODE), Joined(replace(SAM, name='Kim "K", Lee'), CODE)]
    rows = list(csv.reader(letter.as_list(joined).splitlines()))
    assert rows == [["name", "code", "mailto"], *([one.agent.name, CODE, letter.mailto(one)] for one in joined)]
