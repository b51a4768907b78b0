"""Contacts of a real CardDAV server: everything at first, then only what has changed, and nothing lost when it fails."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
import trustme

from screenpop.contacts.contact import Cancelled
from screenpop.trouble import Trouble
from tests.contacts.dav_server import in_front_of
from tests.contacts.sources import PASSWORD, Synchronised
from tests.servers.radicale import Radicale, card

CARDS = 1_000


def e164(n: int) -> str:
    return f"+6137010{n:04d}"


def written(n: int) -> str:
    return f"(03) 7010 {n:04d}"


@pytest.fixture(scope="module")
def radicale(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Radicale]:
    server = Radicale(tmp_path_factory.mktemp("radicale"), {"ann": PASSWORD, "bob": PASSWORD, "cho": PASSWORD})
    server.book("ann", {f"card{n}.vcf": card(f"Person {n}", written(n)) for n in range(CARDS)})
    server.book("bob", {"one two@é.vcf": card("Zoë Bob", "0491 570 156"), "none.vcf": card("No Number")})
    server.book("cho", {f"{n}.vcf": card(f"Cho {n}", written(n)) for n in range(3)})
    server.start()
    yield server
    server.stop()


def of(radicale: Radicale, tmp_path: Path, user: str, place: str = "") -> Synchronised:
    return Synchronised(tmp_path / "contacts.db", "carddav", place or radicale.url, {"user": user})


async def test_everything_and_then_what_has_changed(radicale: Radicale, tmp_path: Path) -> None:
    async with in_front_of(radicale.url) as counted:
        source = of(radicale, tmp_path, "ann", counted.url)
        done = await source.aside()
        assert done is not None and (done.contacts, done.numbers, done.left_out) == (CARDS, CARDS, 0)
        assert source.who(e164(0)) == ["Person 0"] and source.who(e164(CARDS - 1)) == [f"Person {CARDS - 1}"]
        assert len(counted.reports("addressbook-multiget")) == CARDS / 100

        radicale.put("ann", "card1.vcf", card("Person 1 (married)", "0491 570 006", uid="Person 1"))
        radicale.put("ann", "new.vcf", card("Newcomer", "1800 975 711"))
        radicale.delete("ann", "card2.vcf")
        counted.asked.clear()
        done = await source.aside()
        assert done is not None and done.contacts == 2
        (fetched,) = counted.reports("addressbook-multiget")
        assert fetched.body.count("<href>") == 2 and "card1.vcf" in fetched.body and "new.vcf" in fetched.body
        assert source.who("+61491570006") == ["Person 1 (married)"] and source.who("+611800975711") == ["Newcomer"]
        assert source.who(e164(1)) == source.who(e164(2)) == []
        assert source.state.contacts == CARDS

        counted.asked.clear()
        before = source.state
        assert await source.aside() is None
        assert counted.reports("addressbook-multiget") == []
        assert before.synced_at is not None and source.state.synced_at is not None
        assert source.state.synced_at > before.synced_at and source.state.contacts == CARDS


async def test_a_token_that_is_not_valid_any_more(radicale: Radicale, tmp_path: Path) -> None:
    source = of(radicale, tmp_path, "cho")
    await source.aside()
    good = json.loads(source.index.sync_token("them"))
    for token in (json.dumps(dict.fromkeys(good, f"http://radicale.org/ns/sync/{'0' * 64}")), "no JSON", '"text"'):
        source.index.set_sync_token("them", token)
        done = await source.aside()
        assert done is not None and done.contacts == source.state.contacts == 3
        assert json.loads(source.index.sync_token("them")) == good


@pytest.mark.parametrize("path", ["", "/", "/bob/", "/bob/book/", "/bob/book", "/somewhere/else/"])
async def test_an_address_of_the_server_of_the_account_or_of_the_book(radicale: Radicale, tmp_path: Path, path: str) -> None:
    source = of(radicale, tmp_path, "bob", radicale.url + path)
    done = await source.aside()
    assert source.who("+61491570156") == ["Zoë Bob"]
    assert done is not None and [(left.where, left.why) for left in done.first_left_out] == [
        ("none.vcf (No Number)", "it has no telephone number")
    ]


def test_what_is_deleted_is_gone_though_its_name_is_written_with_escapes(radicale: Radicale, tmp_path: Path) -> None:
    source = of(radicale, tmp_path, "cho")
    radicale.put("cho", "a%20b%40%C3%A9.vcf", card("Escaped", "0491 570 157"))
    source.now()
    assert source.who("+61491570157") == ["Escaped"] and source.contact("+61491570157").uid == "/cho/book/a b@é.vcf"
    radicale.delete("cho", "a%20b%40%C3%A9.vcf")
    source.now()
    assert source.who("+61491570157") == [] and source.state.contacts == 3


def test_a_changed_card_that_cannot_be_read_stays_as_it_was(radicale: Radicale, tmp_path: Path) -> None:
    """It is the server that guards against cards that are none; ours has been edited by hand."""
    source = of(radicale, tmp_path, "cho")
    source.now()
    radicale.put("cho", "0.vcf", card("Cho 0", "nothing to dial"))
    done = source.now()
    assert done is not None and done.first_left_out[0].where == "0.vcf (Cho 0)"
    assert source.who(e164(0)) == []
    radicale.put("cho", "0.vcf", card("Cho 0", written(0)))
    source.now()
    assert source.who(e164(0)) == ["Cho 0"] and source.index.left_out("them") == ()


def test_a_wrong_password_is_told_in_words_and_costs_nothing(radicale: Radicale, tmp_path: Path) -> None:
    source = of(radicale, tmp_path, "cho")
    source.now()
    source.password = "wrong but secret"
    with pytest.raises(Trouble, match="does not accept the user name or the password") as trouble:
        source.now()
    assert source.password not in str(trouble.value) and source.who(e164(1)) == ["Cho 1"]
    assert source.state.trouble == str(trouble.value)
    source.password = ""
    with pytest.raises(Trouble, match="password for them is missing"):
        source.now()
    source.password = PASSWORD
    source.now()
    assert source.state.trouble == ""
    assert PASSWORD.encode() not in source.path.read_bytes()


def test_a_server_that_is_down_costs_nothing(radicale: Radicale, tmp_path: Path) -> None:
    source = of(radicale, tmp_path, "cho")
    source.now()
    radicale.stop()
    try:
        with pytest.raises(Trouble, match=r"127\.0\.0\.1 cannot be reached"):
            source.now()
    finally:
        radicale.start()
    assert source.who(e164(1)) == ["Cho 1"] and "cannot be reached" in source.state.trouble
    assert source.now() is None and source.state.trouble == ""


def test_stopped_by_the_person(radicale: Radicale, tmp_path: Path) -> None:
    source = of(radicale, tmp_path, "cho")
    source.cancelled = lambda: True
    with pytest.raises(Cancelled):
        source.now()
    assert source.state.contacts == 0


def test_over_tls_that_is_verified(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    authority = trustme.CA()
    issued, certificate, key = authority.issue_cert("127.0.0.1"), tmp_path / "certificate.pem", tmp_path / "key.pem"
    issued.cert_chain_pems[0].write_to_path(certificate)
    issued.private_key_pem.write_to_path(key)
    authority.cert_pem.write_to_path(tmp_path / "authority.pem")
    server = Radicale(tmp_path / "radicale", {"dee": PASSWORD}, (certificate, key))
    server.book("dee", {"1.vcf": card("Dee", "0491 570 156")})
    server.start()
    try:
        source = of(server, tmp_path, "dee")
        with pytest.raises(Trouble, match=r"certificate of 127\.0\.0\.1 cannot be trusted"):
            source.now()
        assert "PROPFIND" not in server.log.read_text("utf-8")
        monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "authority.pem"))
        source.now()
        assert source.who("+61491570156") == ["Dee"]
        plain = of(server, tmp_path, "dee", f"http://127.0.0.1:{server.port}")
        with pytest.raises(Trouble):
            plain.now()
    finally:
        server.stop()
