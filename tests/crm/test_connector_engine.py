"""A CRM that answers, or does not, in every way: what the card is told, and that nothing secret goes anywhere else."""

from __future__ import annotations

import asyncio
import json
import logging
import re
import ssl
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest
import trustme

from screenpop.crm.answer import Answer, Failed, FailureKind, Match
from screenpop.crm.connector_engine import AT_ONCE, Step
from screenpop.crm.exchange import LARGEST
from screenpop.trouble import Trouble
from tests.crm.asking import CALLER, LOG_IN, SECRETS, Asking, shipped, written
from tests.crm.crm_server import PRIYA, Answering, Asked, CrmServer, known, running, said

NUMBERS = ("390085900", "90085900")
STRANGERS = [
    {"id": 1, "first": "Same end", "phones": [{"value": "(02) 9008 5900"}]},
    {"id": 2, "first": "Longer", "phones": [{"value": "03 9008 59001"}]},
    {"id": 3, "first": "Last digits", "phones": [{"value": "085900"}, {"value": "5900"}]},
    {"id": 4, "first": "No number", "phones": []},
    {"id": 5, "first": "Abroad", "phones": [{"value": "+44 390085900"}]},
]


@pytest.fixture
async def crm() -> AsyncIterator[CrmServer]:
    async with running(known(PRIYA)) as server:
        yield server


@pytest.fixture
async def elsewhere() -> AsyncIterator[CrmServer]:
    """A server that nobody should ever ask."""
    async with running(known(PRIYA)) as server:
        yield server
        assert server.asked == []


@pytest.fixture(autouse=True)
def nothing_in_the_log(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    caplog.set_level(logging.DEBUG)
    yield
    tells = [word for word in (*SECRETS.values(), *NUMBERS, "Authorization", "Priya") if word in caplog.text]
    assert tells == []


def asking(crm: CrmServer, **options: float) -> Asking:
    return Asking(shipped(), {"base_url": crm.url}, deadline_s=options.get("deadline_s", 3.0))


def failure(answer: Answer) -> FailureKind:
    assert isinstance(answer, Failed)
    assert answer.words
    assert not any(word in answer.words for word in (*SECRETS.values(), *NUMBERS, "Authorization"))
    return answer.kind


def ids(answer: Answer) -> list[str]:
    assert not isinstance(answer, Failed), answer
    return [match.id for match in answer]


# Who it is


async def test_one_match(crm: CrmServer) -> None:
    answer = await asking(crm).about()
    assert answer == (Match("7", "Priya Raman", "Acme", "Buyer", f"{crm.url}/contacts/7", "own-api"),)
    assert [(asked.method, asked.path) for asked in crm.asked] == [("GET", "/api/contacts?phone=%2B61390085900")]
    assert crm.asked[0].headers["authorization"] == f"Bearer {SECRETS['api_key']}"
    assert "cookie" not in crm.asked[0].headers


async def test_several_matches_and_strangers_among_them(crm: CrmServer) -> None:
    spelled = ["+61390085900", "9008 5900", 61390085900, "0061 3 9008 5900", "03 9008 5900 x12", "0412 345 678; 0390085900"]
    people = [{"id": f"a{place}", "first": "A", "phones": [{"value": phone}]} for place, phone in enumerate(spelled)]
    crm.answering = known(*STRANGERS, *people, people[0])
    assert ids(await asking(crm).about()) == ["a0", "a1", "a2", "a3", "a4", "a5"]


async def test_strangers_are_nobody_and_every_form_is_asked_for(crm: CrmServer) -> None:
    crm.answering = known(*STRANGERS)
    assert await asking(crm).about() == ()
    assert [asked.path for asked in crm.asked] == ["/api/contacts?phone=%2B61390085900", "/api/contacts?phone=390085900"]


async def test_the_first_form_that_finds_the_caller_ends_it(crm: CrmServer) -> None:
    crm.answers = [known(*STRANGERS)]
    assert ids(await asking(crm).about()) == ["7"]
    assert len(crm.asked) == 2


@pytest.mark.parametrize("number", ["201", "anonymous", "90085900x", "000"])
async def test_without_a_whole_number_nobody_is_asked(crm: CrmServer, number: str) -> None:
    assert await asking(crm).about(number) == ()
    assert crm.asked == []


@pytest.mark.parametrize("body", ["", "{}", "[]", "null", "3", '"x"', '{"contacts": {"id": 7}}', '{"contacts": [[7], 8, null]}'])
async def test_an_answer_of_another_shape_is_nobody(crm: CrmServer, body: str) -> None:
    crm.answering = said(body)
    assert await asking(crm).about() == ()


async def test_what_one_request_saves_the_next_one_sends(crm: CrmServer, tmp_path: Path) -> None:
    text = (
        LOG_IN.partition("[auth]")[0]
        + """
[auth]
kind = "basic"
user = "{user}"
password = "{password}"
[[request]]
method = "POST"
url = "{base_url}/ids"
form = { type = "PHONE", value = "{number}" }
foreach = ["e164", "national"]
save = { ids = "$.result.CONTACT" }
[[request]]
method = "POST"
url = "{base_url}/people"
headers = { X-For = "{user}" }
json = { filter = { ID = "{ids}", text = "{digits} {nsn_wild}" } }
[result]
list = "$.contacts[*]"
id = "$.id"
name = ["$.first", "$.last"]
phones = "$.phones[*].value"
"""
    )
    crm.answers = [said('{"result": []}'), said('{"result": {"CONTACT": [7, 8]}}')]
    assert ids(await Asking(written(tmp_path, text), {"base_url": crm.url, "user": "s&m"}).about()) == ["7"]
    first, second, third = crm.asked
    assert (first.body, second.body) == (b"type=PHONE&value=%2B61390085900", b"type=PHONE&value=0390085900")
    assert first.headers["content-type"] == "application/x-www-form-urlencoded"
    assert json.loads(third.body) == {"filter": {"ID": [7, 8], "text": "61390085900 3%9%0%0%8%5%9%0%0"}}
    assert third.headers["x-for"] == "s&m"
    assert third.headers["authorization"] == "Basic cyZtOmh1bnRlcjItaHVudGVyMg=="


async def test_a_request_that_finds_nothing_to_save_ends_it(crm: CrmServer, tmp_path: Path) -> None:
    text = LOG_IN.partition("[auth]")[0] + (
        '[[request]]\nurl = "{base_url}/ids"\nsave = { id = "$.id" }\n[[request]]\nurl = "{base_url}/{id}"\n'
        '[result]\nlist = "$.c"\nid = "$.id"\nname = "$.n"\nphones = "$.p"\n'
    )
    with pytest.raises(Trouble, match=r"save\.id"):
        written(tmp_path, text)
    crm.answering = said('{"record": []}')
    connector = written(tmp_path, text.replace("{ id = ", "{ record = ").replace("/{id}", "/{record}"))
    assert await Asking(connector, {"base_url": crm.url, "user": "sam"}).about() == ()
    assert len(crm.asked) == 1


# Signing in


def of_log_in(token: str = "t1") -> Answering:
    return said(json.dumps({"token": token, "uid": 5}))


@pytest.fixture
def logging_in(crm: CrmServer, tmp_path: Path) -> Asking:
    crm.answers = [of_log_in()]
    return Asking(written(tmp_path, LOG_IN), {"base_url": crm.url, "user": "sam"})


async def test_it_logs_in_once(crm: CrmServer, logging_in: Asking) -> None:
    for number in ("0390085900", "0390085901", "0390085902"):
        await logging_in.about(number)
    assert [asked.path for asked in crm.asked].count("/login") == 1
    assert json.loads(crm.asked[0].body) == {"user": "sam", "password": SECRETS["password"]}
    assert "authorization" not in crm.asked[0].headers
    assert crm.asked[1].headers["authorization"] == "Session c2FtOjU6dDE="
    assert json.loads(crm.asked[1].body) == {"params": [["phone", "=like", "%+61390085900"], {"uid": 5, "limit": 5}]}
    assert logging_in.wanted == ["password"]


async def test_a_401_logs_in_again_once(crm: CrmServer, logging_in: Asking) -> None:
    await logging_in.about()
    crm.asked.clear()
    crm.answers = [said("", 401), of_log_in("t2")]
    assert ids(await logging_in.about("+61390085900", told=lambda step: None)) == ["7"]
    assert [asked.path for asked in crm.asked] == ["/find", "/login", "/find"]
    assert crm.asked[2].headers["authorization"] == "Session c2FtOjU6dDI="


async def test_a_second_401_is_a_refusal_and_the_secret_is_read_again(crm: CrmServer, logging_in: Asking) -> None:
    crm.answers = [of_log_in(), said("", 401), of_log_in("t2"), said("", 401)]
    assert failure(await logging_in.about()) is FailureKind.REFUSED
    assert len(crm.asked) == 4
    crm.answers = [of_log_in("t3")]
    assert ids(await logging_in.about()) == ["7"]
    assert logging_in.wanted == ["password", "password"]


@pytest.mark.parametrize("answer", ['{"error": "no"}', '{"token": false, "uid": 5}', "{}", ""])
async def test_a_log_in_that_gives_nothing_is_a_refusal(crm: CrmServer, logging_in: Asking, answer: str) -> None:
    crm.answers = [said(answer)]
    assert failure(await logging_in.about()) is FailureKind.REFUSED
    assert len(crm.asked) == 1


async def test_calls_at_the_same_time_log_in_once(crm: CrmServer, logging_in: Asking) -> None:
    both = ("0390085900", "0390085901")
    await asyncio.gather(*map(logging_in.about, both))
    crm.asked.clear()
    crm.answers = [said("", 401), said("", 401), of_log_in("t2")]
    await asyncio.gather(*(logging_in.about(number, told=lambda step: None) for number in both))
    assert [asked.path for asked in crm.asked].count("/login") == 1


async def test_a_key_that_is_refused_is_not_sent_again(crm: CrmServer) -> None:
    crm.answering = said("", 401)
    assert failure(await asking(crm).about()) is FailureKind.REFUSED
    assert len(crm.asked) == 1


class Tokens:
    """An account that was signed in to."""

    def __init__(self, *tokens: str) -> None:
        self.tokens = list(tokens)
        self.refused: list[str | None] = []

    async def access_token(self, refused: str | None = None) -> str:
        self.refused.append(refused)
        if refused in self.tokens:
            self.tokens.remove(refused)
        if not self.tokens:
            raise Trouble("Nobody is signed in", "", "Sign in")
        return self.tokens[0]


OAUTH2 = (
    LOG_IN.partition("[auth]")[0]
    + '[auth]\nkind = "oauth2"\n[auth.oauth2]\nauthorize_url = "https://id.example.com/a"\n'
    + 'token_url = "https://id.example.com/t"\nclient_id = "{user}"\nclient_secret = "{password}"\nscopes = ["read"]\n'
    + "[[request]]"
    + LOG_IN.partition("[[request]]")[2].replace("{uid}", "{user}")
)


async def test_a_token_is_renewed_once_on_a_401(crm: CrmServer, tmp_path: Path) -> None:
    tokens = Tokens("one", "two")
    crm.answers = [said("", 401)]
    asked = Asking(written(tmp_path, OAUTH2), {"base_url": crm.url, "user": "sam"}, authorizer=tokens)
    assert ids(await asked.about()) == ["7"]
    assert [asked.headers["authorization"] for asked in crm.asked] == ["Bearer one", "Bearer two"]
    assert tokens.refused == [None, "one"]
    crm.answers = [said("", 401)]
    assert failure(await asked.about("0390085901")) is FailureKind.UNREADY


async def test_without_anybody_signed_in_nothing_is_sent(crm: CrmServer, tmp_path: Path) -> None:
    assert failure(await Asking(written(tmp_path, OAUTH2), {"base_url": crm.url, "user": "sam"}).about()) is FailureKind.UNREADY
    assert crm.asked == []


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


async def silent(asked: Asked, writer: asyncio.StreamWriter) -> None:
    await asyncio.sleep(30)


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


# The account


@pytest.mark.parametrize("address", ["", "crm.example.com", "https://a@b.example", "https://x.example/?q=", "https://[::1"])
async def test_a_wrong_address_is_not_asked(address: str) -> None:
    assert failure(await Asking(shipped(), {"base_url": address}).about()) is FailureKind.UNREADY


async def test_a_missing_secret_is_named(crm: CrmServer) -> None:
    asked = asking(crm)
    asked.secrets = {}
    answer = await asked.about()
    assert failure(answer) is FailureKind.UNREADY
    assert isinstance(answer, Failed) and "api_key" in answer.words
    asked.secrets = dict(SECRETS)
    assert ids(await asked.about()) == ["7"]


async def test_a_secret_with_a_line_break_is_no_header(crm: CrmServer) -> None:
    asked = asking(crm)
    asked.secrets = {"api_key": "x\r\nX-Other: 1"}
    assert failure(await asked.about()) is FailureKind.BROKEN
    assert crm.asked == []


# What is remembered


async def test_an_answer_is_kept_for_its_time_and_nobody_for_a_minute(crm: CrmServer) -> None:
    asked = asking(crm)
    assert ids(await asked.about()) == ["7"] == ids(await asked.about("+61 3 9008 5900"))
    assert len(crm.asked) == 1
    asked.now += 301
    crm.answering = known()
    assert await asked.about() == () == await asked.about()
    assert len(crm.asked) == 3
    asked.now += 61
    crm.answering = known(PRIYA)
    assert ids(await asked.about()) == ["7"]


async def test_who_asks_at_the_same_time_shares_one_answer(crm: CrmServer) -> None:
    asked = asking(crm)
    first = asyncio.create_task(asked.about())
    others = [asyncio.create_task(asked.about()) for _ in range(5)]
    await asyncio.sleep(0)
    first.cancel()
    assert [ids(answer) for answer in await asyncio.gather(*others)] == [["7"]] * 5
    assert len(crm.asked) == 1
    assert first.cancelled()


async def test_what_is_remembered_is_bounded(crm: CrmServer) -> None:
    asked = asking(crm)
    crm.answering = known()
    for place in range(520):
        asked.engine._keep(f"+613900{place:05}", ())
    assert len(asked.engine._kept) == 500


async def test_closing_gives_up(crm: CrmServer) -> None:
    crm.answering = silent
    asked = asking(crm)
    waiting = asyncio.create_task(asked.about())
    await asyncio.sleep(0.05)
    await asked.engine.close()
    with pytest.raises(asyncio.CancelledError):
        await waiting


# Pace


def numbers(count: int) -> list[str]:
    return [f"+613900859{place:02}" for place in range(count)]


async def test_two_requests_at_a_time(crm: CrmServer, tmp_path: Path) -> None:
    async def late(asked: Asked, writer: asyncio.StreamWriter) -> None:
        await asyncio.sleep(0.02)
        known(PRIYA)(asked, writer)

    crm.answering = late
    asked = Asking(written(tmp_path, OAUTH2), {"base_url": crm.url, "user": "sam"}, authorizer=Tokens("one"))
    await asyncio.gather(*map(asked.about, numbers(10)))
    assert crm.most_at_once == 2
    assert len(crm.asked) > 10


async def test_fifty_rings_in_a_minute_cost_a_crm_its_limit_at_most(crm: CrmServer, tmp_path: Path) -> None:
    connector = written(tmp_path, LOG_IN, limit="20/min")
    crm.answering = lambda asked, writer: (of_log_in() if asked.path == "/login" else known())(asked, writer)
    asked = Asking(connector, {"base_url": crm.url, "user": "sam"}, deadline_s=0.5)
    answers = []
    for number in numbers(50):
        answers.append(await asked.about(number))
        asked.now += 1.2
        if len(answers) == 49:
            assert len(crm.asked) == 20
    assert {failure(answer) for answer in answers if isinstance(answer, Failed)} == {FailureKind.LIMITED}
    asked.now += 30
    assert await asked.about("0390085999") == ()


async def test_within_the_deadline_a_turn_is_waited_for(crm: CrmServer) -> None:
    asked = asking(crm)
    asked.engine._pace = type(asked.engine._pace)(asked.engine.connector.limit, asyncio.get_running_loop().time)
    began = asyncio.get_running_loop().time()
    crm.answering = said("")
    assert await asyncio.gather(*map(asked.about, numbers(4))) == [()] * 4
    assert len(crm.asked) == 8
    assert 0.9 < asyncio.get_running_loop().time() - began < 3


async def test_waiting_for_a_turn_is_no_failure_of_the_crm(crm: CrmServer) -> None:
    asked = asking(crm, deadline_s=0.1)
    for _ in range(AT_ONCE):
        await asked.engine._at_once.acquire()
    assert failure(await asked.about()) is FailureKind.LIMITED


async def test_a_keyring_that_hangs_is_no_failure_of_the_crm(crm: CrmServer) -> None:
    asked = asking(crm, deadline_s=0.1)

    async def hanging(key: str) -> str | None:
        await asyncio.sleep(30)
        return None

    asked.engine._identity._secret = hanging
    assert failure(await asked.about()) is FailureKind.UNREADY
    assert crm.asked == []


@pytest.mark.parametrize("status", [429, 503])
async def test_retry_after_is_honoured(crm: CrmServer, status: int) -> None:
    asked = asking(crm)
    crm.answers = [said("", status, Retry_After="20")]
    answer = await asked.about()
    assert isinstance(answer, Failed) and answer.retry_after_s == 20
    asked.now += 15
    answer = await asked.about("0390085901")
    assert isinstance(answer, Failed) and answer.retry_after_s == pytest.approx(5)
    assert len(crm.asked) == 1
    asked.now += 6
    assert ids(await asked.about()) == ["7"]


async def test_retry_after_can_be_a_date_or_nonsense(crm: CrmServer) -> None:
    for said_so, at_least, at_most in (
        (format_datetime(datetime.now(UTC) + timedelta(seconds=100), usegmt=True), 90, 100),
        ("soon", 5, 5),
        ("-3", 5, 5),
        ("9" * 400, 999_999_999, 999_999_999),
        ("Wed, 21 Oct 2015 07:28:00 GMT", 0, 0),
    ):
        crm.answering = said("", 429, Retry_After=said_so)
        answer = await asking(crm).about()
        assert failure(answer) is FailureKind.LIMITED
        assert isinstance(answer, Failed) and answer.retry_after_s is not None
        assert at_least <= answer.retry_after_s <= at_most


async def test_after_five_failures_it_is_left_alone_and_then_tried_once(crm: CrmServer) -> None:
    asked = asking(crm)
    crm.answering = said("", 500)
    for number in numbers(5):
        assert failure(await asked.about(number)) is FailureKind.BROKEN
    assert failure(await asked.about()) is FailureKind.RESTING
    assert len(crm.asked) == 5
    asked.now += 61
    both = await asyncio.gather(asked.about(), asked.about("0390085901"))
    assert [failure(answer) for answer in both] == [FailureKind.BROKEN, FailureKind.RESTING]
    asked.now += 61
    crm.answering = known(PRIYA)
    assert ids(await asked.about()) == ["7"]
    assert not isinstance(await asked.about("0390085901"), Failed)


async def test_a_success_between_keeps_it_closed(crm: CrmServer) -> None:
    asked = asking(crm)
    crm.answers = [answer for _ in range(4) for answer in (*[said("", 500)] * 4, known(PRIYA))]
    for _ in range(20):
        assert await asked.about(told=lambda step: None)
        asked.now += 1
    assert len(crm.asked) == 20


# Telling


async def test_each_step_is_told_without_secrets(crm: CrmServer, logging_in: Asking) -> None:
    steps: list[Step] = []
    crm.answers = [of_log_in(), known(), known(*STRANGERS, PRIYA)]
    await logging_in.about(told=steps.append)
    assert [(step.what, step.status, step.said) for step in steps] == [
        ("log in", 200, ""),
        ("ask for e164", 200, ""),
        ("compare", None, "0 found, 0 with this number"),
        ("ask for nsn_wild", 200, ""),
        ("compare", None, "6 found, 1 with this number"),
    ]
    assert all(step.host == crm.url.partition("//")[2] for step in steps if step.status)
    crm.answers = [said("", 500)]
    await logging_in.about(told=steps.append)
    assert (steps[-1].status, steps[-1].said) == (500, "The CRM answered with error 500")
    assert not any(re.search("hunter2|39008|t1", repr(step)) for step in steps)


def test_nothing_that_is_sent_is_represented() -> None:
    from screenpop.crm.exchange import Reply
    from screenpop.crm.outgoing import Sent

    sent = repr(Sent("GET", "https://x.example/?k=secret", {"Authorization": "secret"}, b"secret"))
    assert "secret" not in sent + repr(Reply(200, "secret"))
    assert CALLER.e164 is not None
