"""A CardDAV server that is hostile, broken or merely old: what is told, that the contacts stay, and that the password goes nowhere else."""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import time
from collections.abc import AsyncIterator, Iterator, Mapping
from pathlib import Path

import pytest
from aiohttp import web

from screenpop.contacts import carddav, dav_client
from screenpop.contacts.contact import Cancelled, Source
from screenpop.trouble import Trouble
from tests.contacts.dav_server import (
    Answering,
    Asked,
    Book,
    DavServer,
    card_response,
    multistatus,
    response,
    running,
    vcard,
)
from tests.contacts.sources import PASSWORD, Synchronised

ANN, BOB = "+61491570156", "+61491570157"
CARDS = {"ann.vcf": vcard("Ann", "0491 570 156"), "bob.vcf": vcard("Bob", "0491 570 157")}
MIB = 1 << 20


@pytest.fixture(autouse=True)
def nothing_in_the_log(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    caplog.set_level(logging.DEBUG)
    yield
    assert [word for word in (PASSWORD, "Authorization", "570 156", "570156") if word in caplog.text] == []


@pytest.fixture
async def elsewhere() -> AsyncIterator[DavServer]:
    """A server that nobody should ever ask."""
    async with running(Book(CARDS).answer) as server:
        yield server
        assert server.asked == []


@contextlib.asynccontextmanager
async def synchronised(tmp_path: Path, book: Book, *, first: bool = True) -> AsyncIterator[tuple[Synchronised, DavServer]]:
    """A source at the book's server, brought up to date once."""
    async with running(book.answer) as server:
        source = Synchronised(tmp_path / "contacts.db", "carddav", f"{server.url}/book/", {"user": "ann"})
        if first:
            await source.aside()
            assert source.who(ANN) == ["Ann"] and {asked.signed_in for asked in server.asked} == {f"ann:{PASSWORD}"}
            server.asked.clear()
        yield source, server


async def trouble_of(tmp_path: Path, answering: Answering) -> Trouble:
    """What is told when a server that was good becomes this one; the contacts must have stayed."""
    async with synchronised(tmp_path, Book(CARDS)) as (source, server):
        server.answering = answering
        with pytest.raises(Trouble) as raised:
            await source.aside()
        assert source.who(ANN) == ["Ann"] and source.who(BOB) == ["Bob"]
        assert source.state.trouble == str(raised.value) and PASSWORD not in str(raised.value)
        return raised.value


def saying(text: str, status: int = 207, kind: str = "application/xml", said: Mapping[str, str] | None = None) -> Answering:
    async def answer(asked: Asked, request: web.Request) -> web.Response:
        return web.Response(status=status, text=text, content_type=kind, headers=said)

    return answer


def streaming(piece: bytes, times: int, sent: list[int], begin: bytes = b"") -> Answering:
    """Sends a piece so often; `sent` holds how many bytes were taken."""

    async def answer(asked: Asked, request: web.Request) -> web.StreamResponse:
        stream = web.StreamResponse(status=207)
        await stream.prepare(request)
        with contextlib.suppress(ConnectionError):
            await stream.write(begin)
            for _ in range(times):
                await stream.write(piece)
                sent.append(len(piece))
        return stream

    return answer


# Answers


NOT_ONES = {
    "a page": (saying("<html><body>Sign in</body></html>", 200, "text/html"), "does not answer as an address book does"),
    "a page that says 207": (saying("<html><body>Sign in</body></html>"), "It is XML of another kind"),
    "no XML": (saying("BEGIN:VCARD"), "It is no XML"),
    "nothing": (saying(""), "It is no XML, or breaks off"),
    "half of one": (saying('<D:multistatus xmlns:D="DAV:"><D:response>'), "breaks off"),
    "an encoding that is none": (saying('<?xml version="1.0" encoding="punycode"?><a/>'), "It is no XML"),
    "deep nesting": (saying('<D:multistatus xmlns:D="DAV:">' + "<D:response>" * 5_000), "nested too deeply"),
    "compressed": (saying("", said={"Content-Encoding": "br"}), "It is compressed"),
    "no address book": (saying('<D:multistatus xmlns:D="DAV:"/>'), "There is no address book"),
    "busy": (saying("", 503), "is busy"),
    "broken": (saying("", 500), "It answered 500"),
    "forbidden": (saying("", 403), "does not let this user read"),
    "nothing there": (saying("", 404), "has no address book there"),
    "a wrong password": (
        saying("", 401, said={"WWW-Authenticate": "Basic realm=x"}),
        "does not accept the user name or the password",
    ),
    "Digest": (saying("", 401, said={"WWW-Authenticate": "Digest realm=x"}), "It only takes digest"),
    "here and there": (saying("", 302, said={"Location": "/book/"}), "sends every request on"),
    "redirected to nowhere": (saying("", 302), "sends every request on"),
    "redirected to a file": (saying("", 302, said={"Location": "file:///etc/passwd"}), "refers to another server"),
}


@pytest.mark.parametrize("kind", NOT_ONES)
async def test_an_answer_that_is_none(tmp_path: Path, kind: str) -> None:
    answering, words = NOT_ONES[kind]
    assert words in str(await trouble_of(tmp_path, answering))


async def test_entities_are_refused_before_they_grow(tmp_path: Path) -> None:
    bomb = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
    text = f'<?xml version="1.0"?><!DOCTYPE m [<!ENTITY e0 "ha">{bomb}]><D:multistatus xmlns:D="DAV:">&e11;</D:multistatus>'
    began = time.monotonic()
    assert "It has a document type" in str(await trouble_of(tmp_path, saying(text)))
    outside = '<!DOCTYPE m SYSTEM "file:///etc/passwd"><D:multistatus xmlns:D="DAV:"/>'
    (tmp_path / "other").mkdir()
    assert "It has a document type" in str(await trouble_of(tmp_path / "other", saying(outside)))
    assert time.monotonic() - began < 10


async def test_an_answer_of_megabytes_is_not_read_to_its_end(tmp_path: Path) -> None:
    sent: list[int] = []
    begin = b'<D:multistatus xmlns:D="DAV:">'
    flood = streaming(b" " * MIB, 100, sent, begin)
    assert "sent over a MiB" in str(await trouble_of(tmp_path, flood))
    assert sum(sent) < 20 * MIB


async def test_cards_of_megabytes_cost_only_themselves(tmp_path: Path) -> None:
    """Asked for in ever smaller parts, as photographs want it, until the one is left alone that nobody can want."""
    huge = vcard("Huge", "0491 570 158").replace("END", f"NOTE:{'x' * dav_client.LONGEST_ANSWER}\r\nEND")
    book = Book({"huge.vcf": huge} | {f"{n}.vcf": vcard(f"Person {n}", f"7010 {n:04d}") for n in range(9)})
    async with synchronised(tmp_path, book, first=False) as (source, _):
        done = await source.aside()
        assert done is not None and done.contacts == 9
        assert [(left.where, left.why) for left in done.first_left_out] == [("huge.vcf", "it is larger than 8 MiB")]


async def test_a_server_that_says_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def silent(asked: Asked, request: web.Request) -> web.Response:
        await asyncio.sleep(30)
        return web.Response()

    monkeypatch.setattr(dav_client, "WHOLE_S", 0.5)
    async with synchronised(tmp_path, Book(CARDS), first=False) as (source, server):
        server.answering = silent
        with pytest.raises(Trouble, match="does not answer"):
            await source.aside()
        monkeypatch.setattr(dav_client, "WHOLE_S", 30)
        stopped = time.monotonic() + 0.3
        source.cancelled = lambda: time.monotonic() > stopped
        with pytest.raises(Cancelled):
            await source.aside()
        assert time.monotonic() < stopped + 5


async def test_a_server_that_closes_without_a_word(tmp_path: Path) -> None:
    async def rude(asked: Asked, request: web.Request) -> web.Response:
        assert request.transport is not None
        request.transport.abort()
        return web.Response()

    assert "broke off" in str(await trouble_of(tmp_path, rude))


# Other servers


async def test_no_redirection_to_another_server_is_followed(tmp_path: Path, elsewhere: DavServer) -> None:
    trouble = await trouble_of(tmp_path, saying("", 301, said={"Location": f"{elsewhere.url}/book/"}))
    assert "refers to another server" in trouble.title and f"{elsewhere.url}/book/" in trouble.happened


@pytest.mark.parametrize("property_", ["D:current-user-principal", "C:addressbook-home-set"])
async def test_no_property_leads_to_another_server(tmp_path: Path, elsewhere: DavServer, property_: str) -> None:
    async def leading_away(asked: Asked, request: web.Request) -> web.Response:
        return multistatus(response("/", f"<{property_}><D:href>{elsewhere.url}/book/</D:href></{property_}>"))

    assert "refers to another server" in (await trouble_of(tmp_path, leading_away)).title


async def test_no_card_leads_to_another_server(tmp_path: Path, elsewhere: DavServer) -> None:
    book = Book(CARDS)

    async def listing(asked: Asked, request: web.Request) -> web.StreamResponse:
        if "sync-collection" in asked.body:
            return multistatus(response(f"{elsewhere.url}/book/ann.vcf", "<D:getetag/>"), token="token-2")
        return await book.answer(asked, request)

    async with synchronised(tmp_path, book, first=False) as (source, server):
        server.answering = listing
        await source.aside()
        assert source.who(ANN) == ["Ann"]


# Lists


async def test_only_what_has_changed_is_fetched(tmp_path: Path) -> None:
    book = Book(CARDS)
    async with synchronised(tmp_path, book) as (source, server):
        book.cards, book.token = {"ann.vcf": vcard("Ann 2", "0491 570 156")}, "token-2"
        book.changed = {"ann.vcf": 200, "bob.vcf": 404, "": 200}
        await source.aside()
        assert source.who(ANN) == ["Ann 2"] and source.who(BOB) == []
        (fetched,) = server.reports("addressbook-multiget")
        assert fetched.body.count("<href>") == 1


async def test_a_token_that_changes_each_time_fetches_nothing(tmp_path: Path) -> None:
    book = Book(CARDS)
    async with synchronised(tmp_path, book) as (source, server):
        for n in range(2, 6):
            book.token = f"token-{n}"
            assert await source.aside() is None
            assert json.loads(source.index.sync_token("them")) == {source.place: book.token}
        assert server.reports("addressbook-multiget") == []


async def test_a_list_in_parts(tmp_path: Path) -> None:
    """RFC 6578, 3.6: 507 for the book itself says that there is more."""
    book, parts = Book(CARDS), {"": ("ann.vcf", "part-1"), "part-1": ("bob.vcf", "part-2"), "part-2": ("", "end")}

    async def in_parts(asked: Asked, request: web.Request) -> web.StreamResponse:
        if "sync-collection" not in asked.body:
            return await book.answer(asked, request)
        name, token = parts[asked.body.split("<sync-token>")[1].split("<")[0]]
        more = [response("/book/", "", 507)] if token != "end" else []
        return multistatus(response(f"/book/{name}", "<D:getetag/>"), *more, token=token)

    async with synchronised(tmp_path, book, first=False) as (source, server):
        server.answering = in_parts
        await source.aside()
        assert source.who(ANN) == ["Ann"] and source.who(BOB) == ["Bob"]
        assert json.loads(source.index.sync_token("them")) == {source.place: "end"}


@pytest.mark.parametrize(("name", "words"), [("ann.vcf", "does not come to an end"), ("{}.vcf", "is too large")])
async def test_a_list_without_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, words: str) -> None:
    monkeypatch.setattr(carddav, "MOST_CARDS", 50)
    book, count = Book(CARDS), iter(range(10_000))

    async def endless(asked: Asked, request: web.Request) -> web.StreamResponse:
        if "sync-collection" not in asked.body:
            return await book.answer(asked, request)
        n = next(count)
        entry = response(f"/book/{name.format(n)}", "<D:getetag/>")
        return multistatus(entry, response("/book/", "", 507), token=f"token-{n}")

    assert words in str(await trouble_of(tmp_path, endless))


async def test_a_server_that_knows_of_no_tokens_is_read_anew_each_time(tmp_path: Path) -> None:
    book = Book(CARDS)

    async def old(asked: Asked, request: web.Request) -> web.StreamResponse:
        if "sync-collection" in asked.body:
            return web.Response(status=403)
        if asked.method == "PROPFIND" and request.headers["Depth"] == "1":
            names = ["", *book.cards]
            return multistatus(*(response(f"/book/{name}", "<D:getetag/>") for name in names))
        return await book.answer(asked, request)

    async with synchronised(tmp_path, book, first=False) as (source, server):
        server.answering = old
        for who in ("Ann", "Ann 2"):
            book.cards = {**CARDS, "ann.vcf": vcard(who, "0491 570 156")}
            done = await source.aside()
            assert done is not None and done.contacts == 2 and source.who(ANN) == [who]
        assert source.index.sync_token("them") == ""


async def test_cards_that_were_not_asked_for_or_do_not_come(tmp_path: Path) -> None:
    book = Book({**CARDS, "gone.vcf": "", "odd.vcf": "", "page.vcf": ""})

    async def careless(asked: Asked, request: web.Request) -> web.StreamResponse:
        if "addressbook-multiget" not in asked.body:
            return await book.answer(asked, request)
        return multistatus(
            card_response("/book/ann.vcf", CARDS["ann.vcf"]),
            card_response("/book/ann.vcf", vcard("Ann again", "0491 570 156")),
            card_response("/book/stranger.vcf", vcard("Stranger", "0491 570 158")),
            card_response("/book/page.vcf", "<html>"),
            response("/book/gone.vcf", "", 404),
            response("/book/odd.vcf", "<D:getetag/>"),
        )

    async with synchronised(tmp_path, book, first=False) as (source, server):
        server.answering = careless
        done = await source.aside()
        assert source.who(ANN) == ["Ann"] and source.state.contacts == 1
        assert done is not None
        assert {(left.where, left.why) for left in done.first_left_out} == {
            ("bob.vcf", "the server did not send it"),
            ("odd.vcf", "it is no vCard"),
            ("page.vcf", "it belongs to no card"),
        }


# Addresses


@pytest.mark.parametrize(
    ("place", "words"),
    [
        ("http://cloud.example/book/", "is not encrypted"),
        ("https://ann:secret@cloud.example/", "holds a user or a password"),
        ("https:///book/", "is none"),
        ("https://cloud.example:99999/", "is none"),
        ("https://cloud.example/a b", "is none"),
        ("ftp://cloud.example/", "is none"),
    ],
)
def test_an_address_that_is_never_asked(place: str, words: str) -> None:
    with pytest.raises(Trouble, match=words) as trouble:
        carddav.check(Source("them", "carddav", place))
    assert "secret" not in str(trouble.value)


def test_an_address_without_encryption_is_asked_if_the_person_allows_it_or_on_this_computer() -> None:
    assert carddav.check(Source("them", "carddav", "http://cloud.example/", {"allow_plain": True})).port == 80
    assert carddav.check(Source("them", "carddav", "http://[::1]:5232/")).port == 5232
    assert carddav.check(Source("them", "carddav", "https://cloud.example/")).port == 443
