"""A directory that is none, or has no end, and what is made of an entry. A real one is in tests/servers."""

from __future__ import annotations

import socket
import sys
import threading
import time
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest

from screenpop.contacts import ldap, ldap_client
from screenpop.contacts.contact import Contact, Source
from screenpop.trouble import Trouble
from tests.contacts.sources import PASSWORD, Synchronised


@pytest.fixture
def listening() -> Iterator[socket.socket]:
    with socket.create_server(("127.0.0.1", 0)) as opened:
        yield opened


def of(listening: socket.socket, tmp_path: Path) -> Synchronised:
    place = f"ldap://127.0.0.1:{listening.getsockname()[1]}"
    return Synchronised(tmp_path / "contacts.db", "ldap", place, {"user": "cn=ann", "base": "dc=example"})


@pytest.mark.parametrize(
    "said",
    [
        b"",
        b"HTTP/1.1 400 Bad Request\r\n\r\n",
        b"\x30\x02\x02\x01",
        b"\x30\x05\x02\x01\x01\x61\x00",
        b"\x30\x0c\x02\x01\x63\x61\x07\x0a\x01\x00\x04\x00\x04\x00",
        b"\x30\x84\xff\xff\xff\xff" + b"\x00" * 10_000,
        b"\xff" * 10_000,
        bytes(range(256)) * 10,
    ],
)
def test_a_server_that_speaks_no_ldap(listening: socket.socket, tmp_path: Path, said: bytes) -> None:
    def answer() -> None:
        connection, _ = listening.accept()
        with connection:
            connection.recv(4_096)
            connection.sendall(said)

    talking = threading.Thread(target=answer)
    talking.start()
    began = time.monotonic()
    with pytest.raises(Trouble, match="sent what is no answer") as trouble:
        of(listening, tmp_path).now()
    talking.join()
    assert PASSWORD not in str(trouble.value) and time.monotonic() - began < 10


def test_an_answer_without_end_is_ended(listening: socket.socket, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ldap_client, "WHOLE_S", 1.0)
    stop = threading.Event()

    def answer() -> None:
        connection, _ = listening.accept()
        with connection:
            connection.sendall(b"\x30\x84\x7f\xff\xff\xff")
            try:
                while not stop.wait(0.1):
                    connection.sendall(b"\x00")
            except OSError:
                pass

    talking = threading.Thread(target=answer)
    talking.start()
    with pytest.raises(Trouble, match="does not answer"):
        of(listening, tmp_path).now()
    stop.set()
    talking.join()


def test_pages_without_end_are_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ldap_client, "MOST_ENTRIES", 1_000)
    monkeypatch.setattr(ldap_client.Directory, "_page", lambda *_: ([], b"more"))
    server = ldap.check(Source("them", "ldap", "ldap://127.0.0.1/dc=example"))
    with pytest.raises(Trouble, match="is too large"):
        list(ldap_client.Directory(server, None, lambda: False).entries("dc=example", ldap.FILTER, ()))


def test_ldap_that_is_not_installed(listening: socket.socket, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "screenpop.contacts.ldap_client")
    monkeypatch.setitem(sys.modules, "ldap3", None)
    with pytest.raises(Trouble, match="LDAP is not installed") as trouble:
        of(listening, tmp_path).now()
    assert 'pip install "screenpop[ldap]"' in trouble.value.remedy


@pytest.mark.parametrize(
    ("place", "words"),
    [
        ("ldaps://directory.example", "is not known"),
        ("ldaps://directory.example/dc=example?cn", "is none of a directory"),
        ("https://directory.example/dc=example", "is none"),
        ("ldaps:///dc=example", "is none"),
        ("ldaps://cn=ann:secret@directory.example/dc=example", "holds a user or a password"),
    ],
)
def test_an_address_that_is_never_asked(place: str, words: str) -> None:
    with pytest.raises(Trouble, match=words) as trouble:
        ldap.check(Source("them", "ldap", place))
    assert "secret" not in str(trouble.value)


def test_whether_it_is_encrypted() -> None:
    """StartTLS is not asked of this computer, nor where the person allowed to go without."""
    directory, options = "ldap://directory.example/dc=example", {"allow_plain": True}
    assert not ldap.check(Source("them", "ldap", directory)).plain
    assert ldap.check(Source("them", "ldap", directory, options)).plain
    assert ldap.check(Source("them", "ldap", "ldap://127.0.0.1/dc=example")).plain


def test_an_entry_of_active_directory() -> None:
    guid = uuid.UUID("6f1a1d52-7c4e-4c3b-9a55-0f3a4f8f9b11")
    entry = {
        "dn": [b"CN=Zo\xc3\xab,DC=example"],
        "displayname": ["Zoë Ärger".encode()],
        "cn": [b"zoe"],
        "company": [b"Example"],
        "telephonenumber": [b"(03) 5550 0001"],
        "othertelephone": [b"201", b"\xff\xfe"],
        "wwwhomepage": [b"javascript:alert(1)", b"https://example.com/zoe"],
        "objectguid": [guid.bytes_le],
    }
    assert ldap._contact(entry) == Contact(
        name="Zoë Ärger",
        company="Example",
        phones=("(03) 5550 0001", "201", "\ufffd\ufffd"),
        url="https://example.com/zoe",
        uid=str(guid),
    )
    assert ldap._contact({"dn": [b"cn=a"], "objectguid": [b"short"]}).uid == "cn=a"
