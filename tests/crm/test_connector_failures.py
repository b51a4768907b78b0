"""A CRM that does not answer, in every way: what the card is told, and that nothing secret goes anywhere else."""

from __future__ import annotations

import asyncio
import json
import ssl
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import trustme

from screenpop.crm.answer import Failed, FailureKind
from screenpop.crm.exchange import LARGEST
from tests.crm.asking import (
    SECRETS,
    STRANGERS,
    Asking,
    asking,
    failure,
    ids,
    shipped,
)
from tests.crm.crm_server import PRIYA, Answering, Asked, CrmServer, known, running, said, silent

# What a CRM can answer instead


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (said("", 403), FailureKind.REFUSED),
        (said("", 404), FailureKind.BROKEN),
        (said("", 500), FailureKind.BROKEN),
        (said("<!doctype html><p>Welcome", Content_Type="text/html"), FailureKind.BROKEN),
        (said("not JSON"), FailureKind.BROKEN),
        (said(b"\xff\xfe\xff"), FailureKind.BROKEN),
        (said("[" * 100_000), FailureKind.BROKEN),
        (said('{"id": ' + "9" * 5000 + "}"), FailureKind.BROKEN),
        (said(json.dumps({"error": {"message": "Priya sk-very-secret-1234"}, "contacts": [PRIYA]})), FailureKind.BROKEN),
        (said("x", Content_Encoding="gzip"), FailureKind.BROKEN),
        (said(b" " * (LARGEST + 1)), FailureKind.BROKEN),
        (lambda asked, writer: writer.write(b"SMTP 220 hello\r\n\r\n"), FailureKind.BROKEN),
        (lambda asked, writer: writer.write(b"HTTP/1.1 200 OK\r\nX: " + b"x" * 100_000), FailureKind.BROKEN),
        (lambda asked, writer: writer.close(), FailureKind.UNREACHABLE),
    ],
    ids=lambda value: value if isinstance(value, FailureKind) else "",
)
async def test_what_is_no_answer(crm: CrmServer, answer: Answering, kind: FailureKind) -> None:
    crm.answering = answer
    assert failure(await asking(crm).about()) is kind
    crm.answering = known(PRIYA)
    assert ids(await asking(crm).about()) == ["7"]


@pytest.mark.parametrize("error", ["null", "false", '""', "[]", "{}"])
async def test_an_empty_error_is_none(crm: CrmServer, error: str) -> None:
    crm.answering = said(f'{{"error": {error}, "contacts": [{json.dumps(PRIYA)}]}}')
    assert ids(await asking(crm).about()) == ["7"]


async def test_of_ten_megabytes_a_quarter_of_one_is_read(crm: CrmServer) -> None:
    sent = 0

    async def endless(asked: Asked, writer: asyncio.StreamWriter) -> None:
        nonlocal sent
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 10000000\r\n\r\n")
        for _ in range(10_000_000 >> 14):
            writer.write(b" " * (1 << 14))
            sent += 1 << 14
            await writer.drain()

    crm.answering = endless
    assert failure(await asking(crm).about()) is FailureKind.BROKEN
    await asyncio.sleep(0.05)
    assert sent < 10_000_000


async def trickling(asked: Asked, writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
    for _ in range(1000):
        writer.write(b" ")
        await writer.drain()
        await asyncio.sleep(0.02)


@pytest.mark.parametrize("answering", [silent, trickling])
async def test_what_takes_too_long_is_given_up(crm: CrmServer, answering: Answering) -> None:
    crm.answering = answering
    loop = asyncio.get_running_loop()
    began = loop.time()
    assert failure(await asking(crm, deadline_s=0.3).about()) is FailureKind.SLOW
    assert loop.time() - began < 2


async def test_the_deadline_is_for_all_of_it(crm: CrmServer, tmp_path: Path) -> None:
    async def late(asked: Asked, writer: asyncio.StreamWriter) -> None:
        await asyncio.sleep(0.2)
        known(*STRANGERS)(asked, writer)

    crm.answering = late
    assert failure(await asking(crm, deadline_s=0.3).about()) is FailureKind.SLOW
    assert len(crm.asked) == 2


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_no_redirect_is_followed(crm: CrmServer, elsewhere: CrmServer, status: int) -> None:
    crm.answering = said("", status, Location=f"{elsewhere.url}/api/contacts")
    assert failure(await asking(crm).about()) is FailureKind.BROKEN
    crm.answering = said("", status, Location="/other")
    assert failure(await asking(crm).about()) is FailureKind.BROKEN
    assert len(crm.asked) == 2


async def test_nobody_there(crm: CrmServer) -> None:
    asked = asking(crm)
    async with running(known()) as other:
        asked = asking(other)
    assert failure(await asked.about()) is FailureKind.UNREACHABLE


# Encryption


@pytest.fixture
def authority() -> trustme.CA:
    return trustme.CA()


def trusting(authority: trustme.CA) -> ssl.SSLContext:
    context = ssl.create_default_context()
    authority.configure_trust(context)
    return context


def certified(certificate: trustme.LeafCert) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    return context


async def test_https(authority: trustme.CA) -> None:
    async with running(known(PRIYA), certified(authority.issue_cert("127.0.0.1"))) as crm:
        assert ids(await Asking(shipped(), {"base_url": crm.url}, tls=trusting(authority)).about()) == ["7"]


async def test_a_certificate_that_proves_nothing(authority: trustme.CA) -> None:
    yesterday = datetime.now(UTC) - timedelta(days=1)
    bad = {
        "expired": (authority.issue_cert("127.0.0.1", not_after=yesterday), trusting(authority)),
        "not to be trusted": (authority.issue_cert("other.example"), trusting(authority)),
        "is not to be trusted": (authority.issue_cert("127.0.0.1"), None),
    }
    for words, (certificate, tls) in bad.items():
        async with running(known(PRIYA), certified(certificate)) as crm:
            answer = await Asking(shipped(), {"base_url": crm.url}, tls=tls).about()
            assert failure(answer) is FailureKind.UNTRUSTED
            assert isinstance(answer, Failed) and words in answer.words
            assert crm.asked == []


async def test_a_server_without_tls_at_an_https_address() -> None:
    async def plain(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        heard.extend(await reader.read(10_000))
        writer.write(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")
        writer.close()

    heard = bytearray()
    async with await asyncio.start_server(plain, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        answer = await Asking(shipped(), {"base_url": f"https://127.0.0.1:{port}"}).about()
    assert failure(answer) is FailureKind.UNREACHABLE
    assert heard and SECRETS["api_key"].encode() not in heard


@pytest.fixture
def proxied(monkeypatch: pytest.MonkeyPatch, crm: CrmServer) -> CrmServer:
    """The environment's proxy, which lets nothing through."""
    for name in ("http_proxy", "https_proxy"):
        monkeypatch.setenv(name, crm.url.replace("//", "//proxy-user:proxy-pass@"))
    monkeypatch.setenv("no_proxy", "inside.example")
    crm.answering = said("", 403)
    return crm


async def test_plain_http_to_another_computer_only_if_the_person_allows_it(proxied: CrmServer) -> None:
    account = {"base_url": "http://crm.example"}
    assert failure(await Asking(shipped(), account).about()) is FailureKind.UNREADY
    assert proxied.asked == []
    assert failure(await Asking(shipped(), account, allow_plain=True).about()) is FailureKind.REFUSED
    assert [asked.path for asked in proxied.asked] == ["http://crm.example/api/contacts?phone=%2B61390085900"]


async def test_a_proxy_hears_the_host_and_nothing_else(proxied: CrmServer) -> None:
    await Asking(shipped(), {"base_url": "https://crm.example"}).about()
    assert [(asked.method, asked.path) for asked in proxied.asked] == [("CONNECT", "crm.example:443")]
    assert proxied.asked[0].headers["proxy-authorization"] == "Basic cHJveHktdXNlcjpwcm94eS1wYXNz"
    assert SECRETS["api_key"] not in proxied.asked[0].text


async def test_no_proxy_stands_before_this_computer_or_where_the_environment_says_none(proxied: CrmServer) -> None:
    async with running(known(PRIYA)) as crm:
        assert ids(await asking(crm).about()) == ["7"]
    await Asking(shipped(), {"base_url": "https://inside.example"}, deadline_s=0.5).about()
    assert proxied.asked == []
