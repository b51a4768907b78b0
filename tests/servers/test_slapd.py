"""Contacts of a real LDAP directory: numbers as people write them, a thousand entries in pages, and a server that fails."""

from __future__ import annotations

import socket
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import trustme

from screenpop.contacts import ldap_client
from screenpop.contacts.contact import Cancelled
from screenpop.trouble import Trouble
from tests.contacts.sources import PASSWORD, Synchronised
from tests.servers.slapd import ANN, BASE, LIMITED, Slapd, person

PEOPLE = 1_000
SPELLINGS = ("(03) 7010 {}", "+61 3 7010 {}", "0061-3-7010-{}", "03/7010.{}", "7010 {}")


def e164(n: int) -> str:
    return f"+6137010{n:04d}"


def people() -> Iterator[str]:
    for n in range(PEOPLE):
        yield person(f"p{n}", cn=f"Person {n}", telephoneNumber=SPELLINGS[n % len(SPELLINGS)].format(f"{n:04d}"))
    yield person(
        "zoe",
        cn="Zoe",
        displayName="Zoë Ärger",
        o="Example & Co",
        title="Head",
        telephoneNumber=["(03) 5550 0001", "201"],
        mobile="0491 570 156",
        homePhone="0491 570 157",
        labeledURI="https://crm.example/contacts/7 The record",
    )
    yield person("nothing", cn="No Number")
    yield person("wrong", cn="Wrong", telephoneNumber="pending")


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture(scope="module")
def slapd(tmp_path_factory: pytest.TempPathFactory, authority: trustme.CA) -> Iterator[Slapd]:
    folder = tmp_path_factory.mktemp("slapd")
    issued = authority.issue_cert("127.0.0.1")
    files = [folder / name for name in ("certificate.pem", "key.pem", "authority.pem")]
    for pem, file in zip((issued.cert_chain_pems[0], issued.private_key_pem, authority.cert_pem), files, strict=True):
        pem.write_to_path(file)
    server = Slapd(folder / "slapd", [*people()], {ANN: PASSWORD, LIMITED: PASSWORD}, files)
    server.start()
    yield server
    server.stop()


def of(slapd: Slapd, tmp_path: Path, place: str = "", **options: object) -> Synchronised:
    return Synchronised(tmp_path / "contacts.db", "ldap", place or slapd.url, {"user": ANN, "base": BASE, **options})


def test_everybody_is_found_by_any_of_their_numbers(slapd: Slapd, tmp_path: Path) -> None:
    source, before = of(slapd, tmp_path), slapd.searches()
    done = source.now()
    assert done is not None and done.contacts == PEOPLE + 1
    assert [source.who(e164(n)) for n in range(PEOPLE)] == [[f"Person {n}"] for n in range(PEOPLE)]
    assert slapd.searches() - before == 3
    assert [(left.where, left.why) for left in done.first_left_out] == [
        (f"uid=wrong,{BASE}", "“pending” is no telephone number"),
    ]
    zoe = source.contact("+61491570156")
    assert (zoe.name, zoe.company, zoe.title) == ("Zoë Ärger", "Example & Co", "Head")
    assert zoe.url == "https://crm.example/contacts/7" and len(zoe.uid) == 36
    assert source.who("+61355500001") == source.who("+61491570157") == source.who("ext:201") == ["Zoë Ärger"]
    assert PASSWORD.encode() not in source.path.read_bytes()


def test_a_filter_and_a_base_of_ones_own(slapd: Slapd, tmp_path: Path) -> None:
    source = of(slapd, tmp_path, f"{slapd.url}/{BASE}", base="", filter="(&(objectClass=person)(displayName=Zo*))")
    done = source.now()
    assert done is not None and done.contacts == 1 and source.who(e164(1)) == []


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"base": "ou=nobody,dc=example,dc=com"}, "shows no entries at that base"),
        ({"base": "people"}, "shows no entries at that base"),
        ({"base": ""}, "is not known"),
        ({"filter": "(mobile=*"}, "filter is none"),
        ({"filter": "(cn=Nobody At All)"}, "gives no entries"),
        ({"user": f"uid=nobody,{BASE}"}, "does not accept the user name or the password"),
        ({"user": "not a name"}, "does not accept the user name or the password"),
        ({"user": ""}, "shows no entries at that base"),
        ({"user": LIMITED}, "sends only a part"),
    ],
)
def test_what_is_wrong_is_said_and_the_contacts_stay(slapd: Slapd, tmp_path: Path, options: dict[str, str], words: str) -> None:
    source = of(slapd, tmp_path, filter="(uid=zoe)")
    source.now()
    source.add(filter="", **options) if "filter" not in options else source.add(**options)
    with pytest.raises(Trouble, match=words) as trouble:
        source.now()
    assert PASSWORD not in str(trouble.value)
    assert source.who("+61491570156") == ["Zoë Ärger"] and source.state.trouble == str(trouble.value)


def test_a_wrong_password(slapd: Slapd, tmp_path: Path) -> None:
    source = of(slapd, tmp_path)
    source.password = "wrong but secret"
    with pytest.raises(Trouble, match="does not accept the user name or the password") as trouble:
        source.now()
    assert source.password not in str(trouble.value)


@pytest.mark.parametrize("encrypted", ["ldaps", "StartTLS"])
def test_over_tls_that_is_verified(
    slapd: Slapd, tmp_path: Path, authority: trustme.CA, monkeypatch: pytest.MonkeyPatch, encrypted: str
) -> None:
    # Loopback need not be encrypted, so for StartTLS this machine is given a name that could be of any other.
    monkeypatch.setattr("screenpop.contacts.server._is_loopback", lambda host: False)
    source = of(slapd, tmp_path, slapd.tls_url if encrypted == "ldaps" else slapd.url, filter="(uid=zoe)")
    binds = slapd.log.read_text("utf-8").count(" BIND dn=")
    with pytest.raises(Trouble, match=r"certificate of 127\.0\.0\.1 cannot be trusted"):
        source.now()
    assert slapd.log.read_text("utf-8").count(" BIND dn=") == binds
    authority.cert_pem.write_to_path(tmp_path / "authority.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "authority.pem"))
    source.now()
    assert source.who("+61491570156") == ["Zoë Ärger"]


def test_a_certificate_of_another_name(
    slapd: Slapd, tmp_path: Path, authority: trustme.CA, monkeypatch: pytest.MonkeyPatch
) -> None:
    authority.cert_pem.write_to_path(tmp_path / "authority.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "authority.pem"))
    source = of(slapd, tmp_path, slapd.tls_url.replace("127.0.0.1", "localhost"))
    with pytest.raises(Trouble, match=r"certificate of localhost cannot be trusted. .*localhost"):
        source.now()


def test_no_other_server_is_asked(slapd: Slapd, tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", slapd.referred_port)) as elsewhere:
        elsewhere.settimeout(0.2)
        with pytest.raises(Trouble, match="refers to another server"):
            of(slapd, tmp_path, base="dc=elsewhere").now()
        with pytest.raises(TimeoutError):
            elsewhere.accept()


def test_tls_where_there_is_none(slapd: Slapd, tmp_path: Path) -> None:
    with pytest.raises(Trouble, match=r"No secure connection|broke off"):
        of(slapd, tmp_path, slapd.url.replace("ldap:", "ldaps:")).now()


def test_a_server_that_stands_still(slapd: Slapd, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ldap_client, "ANSWER_S", 1)
    source = of(slapd, tmp_path, filter="(uid=zoe)")
    source.now()
    slapd.pause()
    try:
        with pytest.raises(Trouble, match=r"127\.0\.0\.1 does not answer"):
            source.now()
        monkeypatch.setattr(ldap_client, "ANSWER_S", 60)
        stopped = time.monotonic() + 0.5
        source.cancelled = lambda: time.monotonic() > stopped
        with pytest.raises(Cancelled):
            source.now()
        assert time.monotonic() < stopped + 5
        source.cancelled = lambda: False
        monkeypatch.setattr(ldap_client, "WHOLE_S", 0.5)
        with pytest.raises(Trouble, match=r"127\.0\.0\.1 does not answer"):
            source.now()
    finally:
        slapd.resume()
    assert source.who("+61491570156") == ["Zoë Ärger"]


def test_a_server_that_is_down(slapd: Slapd, tmp_path: Path) -> None:
    source = of(slapd, tmp_path, filter="(uid=zoe)")
    source.now()
    slapd.stop()
    try:
        with pytest.raises(Trouble, match=r"127\.0\.0\.1 cannot be reached"):
            source.now()
    finally:
        slapd.start()
    assert source.who("+61491570156") == ["Zoë Ärger"]
