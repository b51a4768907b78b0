"""`screenpop contacts add-source`: what it remembers of a server, and where the password is."""

from __future__ import annotations

import errno
import io
import json
import os
from pathlib import Path
from typing import Any

import pytest

from screenpop import cli
from screenpop.contacts.contact import Contact, Source
from screenpop.contacts.index import Index
from screenpop.system.aside import aside
from screenpop.system.paths import Profile
from tests.contacts.dav_server import Book, running, vcard
from tests.contacts.sources import PASSWORD, PLAN

ANN = "+61491570156"


@pytest.fixture(autouse=True)
def profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Profile:
    monkeypatch.setenv("SCREENPOP_PROFILE", str(tmp_path / "profile"))
    monkeypatch.setenv("SCREENPOP_SECRETS", "file")
    return Profile.of()


def typed(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(text))


def kept(profile: Profile) -> dict[str, Any]:
    return dict(json.loads(profile.secrets.read_text())) if profile.secrets.exists() else {}


def source(profile: Profile, name: str) -> Source | None:
    state = Index(profile.contacts).source(name)
    return state.source if state else None


async def test_a_server_is_added_read_added_again_and_removed(
    profile: Profile, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    async with running(Book({"ann.vcf": vcard("Ann", "0491 570 156")}).answer) as server:

        async def contacts(*words: str) -> int:
            return await aside(lambda: cli.main(["contacts", *words]))

        adding = ("add-source", server.url, "--name", "cloud", "--user", "ann")
        typed(monkeypatch, f"{PASSWORD}\n")
        assert await contacts(*adding) == 0
        assert capsys.readouterr().out == "cloud: 1 contact, 1 number, 0 left out\n"
        assert kept(profile) == {"contacts.cloud": PASSWORD}
        assert source(profile, "cloud") == Source("cloud", "carddav", server.url, {"user": "ann", "secret": "contacts.cloud"})
        assert [found.contact.name for found in Index(profile.contacts).lookup(ANN)] == ["Ann"]
        assert PASSWORD.encode() not in profile.contacts.read_bytes()

        assert await contacts("sync") == 0
        assert capsys.readouterr().out == "cloud: nothing new\n"
        typed(monkeypatch, "\n")
        assert await contacts(*adding) == 0, "nothing typed keeps the old password"
        assert capsys.readouterr().out == "cloud: 1 contact, 1 number, 0 left out\n", "and everything is read again"
        assert {asked.signed_in for asked in server.asked} == {f"ann:{PASSWORD}"}

        typed(monkeypatch, "another\n")
        assert await contacts(*adding) == 0
        assert kept(profile) == {"contacts.cloud": "another"}
        assert await contacts("remove", "cloud") == 0
        assert kept(profile) == {} and source(profile, "cloud") is None


async def test_a_password_goes_to_no_other_server_than_it_was_entered_for(
    profile: Profile, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    async with running(Book({}).answer) as server, running(Book({}).answer) as other:

        async def add(url: str, *words: str, typing: str = "\n") -> int:
            typed(monkeypatch, typing)
            return await aside(lambda: cli.main(["contacts", "add-source", url, "--name", "cloud", *words]))

        assert await add(server.url, "--user", "ann", typing=f"{PASSWORD}\n") == 0
        capsys.readouterr()
        for place, user in ((other.url, "ann"), (server.url, "bob")):
            assert await add(place, "--user", user) == 1
            assert f"The password of {user} is missing" in capsys.readouterr().err
        assert not other.asked
        assert kept(profile) == {"contacts.cloud": PASSWORD}
        assert await add(other.url) == 0
        assert {asked.signed_in for asked in other.asked} == {""}
        assert kept(profile) == {}, "nobody signs in there any more"


async def test_nobody_signs_in_without_a_user(profile: Profile, capsys: pytest.CaptureFixture[str]) -> None:
    async with running(Book({"ann.vcf": vcard("Ann", "0491 570 156")}).answer) as server:
        assert await aside(lambda: cli.main(["contacts", "add-source", server.url])) == 0
        assert {asked.signed_in for asked in server.asked} == {""}
    assert kept(profile) == {} and source(profile, "127.0.0.1") is not None


def test_a_server_that_fails_stays_as_a_source(profile: Profile, capsys: pytest.CaptureFixture[str]) -> None:
    adding = ["add-source", "ldap://127.0.0.1:9/dc=example", "--filter", "(mobile=*)", "--allow-plain"]
    assert cli.main(["contacts", *adding]) == 1
    assert "127.0.0.1 cannot be reached" in capsys.readouterr().err
    options = {"filter": "(mobile=*)", "allow_plain": True, "secret": "contacts.127.0.0.1"}
    assert source(profile, "127.0.0.1") == Source("127.0.0.1", "ldap", adding[1], options)
    assert cli.main(["contacts", "sources"]) == 0
    assert "cannot be reached" in capsys.readouterr().out


def test_why_an_address_book_cannot_be_reached(profile: Profile, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["contacts", "add-source", "http://127.0.0.1:9/"]) == 1
    assert capsys.readouterr().err.splitlines()[:2] == ["127.0.0.1 cannot be reached", os.strerror(errno.ECONNREFUSED)]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["ftp://cloud.example"], "none of a server with contacts"),
        (["cloud.example"], "none of a server with contacts"),
        (["http://cloud.example"], "is not encrypted"),
        (["https://ann:secret@cloud.example"], "holds a user or a password"),
        (["https://cloud.example", "--base", "dc=example"], "Only a directory has a base"),
        (["https://cloud.example", "--name", "my cloud"], "cannot be called that"),
        (["https://cloud.example", "--name", "customers"], "and it is a file"),
        (["https://cloud.example", "--user", "ann"], "The password of ann is missing"),
        (["ldaps://directory.example"], "is not known"),
    ],
)
def test_what_is_not_added(
    profile: Profile, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], words: list[str], told: str
) -> None:
    profile.prepare()
    index = Index(profile.contacts)
    index.replace(Source("customers", "csv", "/customers.csv"), [Contact(name="Ann", phones=("0491 570 156",))], PLAN)
    typed(monkeypatch, "")
    assert cli.main(["contacts", "add-source", *words]) == 1
    said = capsys.readouterr().err
    assert told in said and "secret" not in said
    assert [state.source.name for state in index.sources()] == ["customers"] and kept(profile) == {}
