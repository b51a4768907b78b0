"""The contract's table of answers, row by row, over a real socket."""

from __future__ import annotations

import asyncio
import hashlib
import logging
from contextlib import AsyncExitStack
from dataclasses import replace
from typing import Any

import pytest

from screenpop.calls.event import EventKind
from screenpop.intake import NotSaved
from screenpop.intake.host import Network
from screenpop.intake.listening import Listening
from screenpop.intake.webhook import Limits
from tests.intake.examples import BODIES
from tests.intake.wire import FORM, OTHER_SECRET, QUICK, RINGING, SECRET, UUID, Listener, Post, Reply, Stopwatch, digest

OK = b'{"status":"ok"}'


@pytest.mark.parametrize("kind", EventKind)
async def test_the_documents_request_is_taken_at_its_own_url(listener: Listener, kind: EventKind) -> None:
    reply = await listener.reply(Post(f"/{SECRET}/{kind.value}", BODIES[kind]))
    assert (reply.status, reply.body, reply.headers["content-type"]) == (200, OK, "application/json")
    assert [(event.kind, event.call_event_uuid) for event in listener.received] == [(kind, UUID)]


async def test_one_url_takes_all_events(listener: Listener) -> None:
    for kind in (EventKind.HTTP_RINGING, EventKind.EXTENSION_ANSWERED, EventKind.HTTP_HANGUP):
        assert await listener.status(Post(f"/{SECRET}", BODIES[kind])) == 200
    assert [event.kind.value for event in listener.received] == ["http-ringing", "extension-answered", "http-hangup"]


async def test_two_secrets_are_valid_while_they_overlap(listener: Listener) -> None:
    old, new = Post(RINGING), Post(RINGING.replace(SECRET, OTHER_SECRET))
    assert [await listener.status(old), await listener.status(new)] == [200, 200]
    assert [answer.secret for answer in listener.answers] == [0, 1]
    listener.valid = [digest(OTHER_SECRET)]
    assert [await listener.status(old), await listener.status(new)] == [404, 200]


@pytest.mark.parametrize(
    ("host", "status"),
    [
        ("127.0.0.1", 200),
        ("127.0.0.1:1", 200),
        ("192.168.1.10:8077", 200),
        ("[::1]:8077", 200),
        ("[::1]", 200),
        ("localhost", 200),
        ("LocalHost.:8077", 200),
        ("pop.example.com", 200),
        ("POP.example.com:443", 200),
        ("other.example", 200),
        ("evil.example", 421),
        ("localhost.evil.example", 421),
        ("127.0.0.1.evil.example", 421),
        ("127.1", 421),
        ("0x7f000001", 421),
        ("2130706433", 421),
        ("localhost:80:80", 421),
        ("user@localhost", 421),
        ("[::1", 421),
        ("[::1]x", 421),
        ("[localhost]x", 421),
        ("", 421),
        ("\udcff", 421),
    ],
)
async def test_a_host_that_is_not_ours_is_misdirected(listener: Listener, host: str, status: int) -> None:
    await listener.webhook.close()
    await listener.start(Listening("127.0.0.1", 0, public_hosts=frozenset({"pop.example.com:8443", "OTHER.example"})))
    assert await listener.status(Post(headers={"Host": host})) == status
    assert len(listener.received) == (status == 200)


async def test_http_1_0_needs_a_host_too(listener: Listener) -> None:
    assert await listener.status(Post(version="HTTP/1.0", headers={"Host": None})) == 421
    reply = await listener.reply(Post(version="HTTP/1.0"))
    assert (reply.status, reply.body) == (200, OK)


@pytest.mark.parametrize(
    ("target", "status"),
    [
        ("http://127.0.0.1:9/SECRET/http-ringing", 200),
        ("HTTPS://localhost/SECRET", 200),
        ("http://evil.example/SECRET/http-ringing", 421),
        ("http://user@localhost/SECRET", 421),
        ("http://xn--a/SECRET", 421),
        ("http://0x7f.1/SECRET", 421),
        ("http://localhost", 404),
        ("http://localhost?/SECRET", 404),
    ],
)
async def test_the_host_of_an_absolute_target_is_checked(listener: Listener, target: str, status: int) -> None:
    assert await listener.status(Post(target.replace("SECRET", SECRET))) == status


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "//",
        "/wrong/http-ringing",
        "/SECRET/",
        "/SECRET/unknown",
        "/SECRET/HTTP-RINGING",
        "/SECRET/http-ringing/",
        "/SECRET/http-ringing/more",
        "//SECRET/http-ringing",
        "/x/SECRET/http-ringing",
        "/SECRET%20",
        "/SECRET/http%2Dringing",
        "/SECRET#fragment",
        "/%FF%00",
        "/" + "A" * 4000,
    ],
)
async def test_a_wrong_path_is_not_found(listener: Listener, path: str) -> None:
    reply = await listener.reply(Post(path.replace("SECRET", SECRET)))
    assert (reply.status, list(reply.json)) == (404, ["error"])
    assert listener.received == []


async def test_a_secret_is_compared_as_it_was_sent() -> None:
    listener = Listener(secrets=("a%20b",))
    await listener.start()
    assert [await listener.status(Post("/a%20b/http-ringing")), await listener.status(Post("/a+b/http-ringing"))] == [200, 404]
    await listener.webhook.close()


async def test_without_a_valid_secret_nothing_is_found(listener: Listener) -> None:
    listener.valid = []
    assert await listener.status(Post("/", FORM)) == 404
    listener.valid = [hashlib.sha256(b"other").digest(), b"too short", b""]
    assert await listener.status(Post()) == 404


async def test_a_query_is_ignored(listener: Listener) -> None:
    assert await listener.status(Post(f"{RINGING}?a=b&call_event_uuid=other")) == 200
    assert listener.received[0].call_event_uuid == UUID


@pytest.mark.parametrize("header", ["Origin", "origin", "Sec-Fetch-Site"])
@pytest.mark.parametrize("value", ["null", "http://127.0.0.1:8077", "same-origin", ""])
async def test_a_web_page_may_not_post(listener: Listener, header: str, value: str) -> None:
    reply = await listener.reply(Post(headers={header: value}))
    assert reply.status == 403
    assert not [name for name in reply.headers if name.startswith("access-control")]


@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE"])
async def test_only_post_is_taken(listener: Listener, method: str) -> None:
    async with listener.sender() as sender:
        await sender.write(bytes(Post(method=method, body=b"")))
        head = await sender.reader.readuntil(b"\r\n\r\n")
    assert head.startswith(b"HTTP/1.1 405 ")
    assert b"\r\nAllow: POST\r\n" in head


@pytest.mark.parametrize(
    "headers",
    [
        {"Content-Type": "application/json"},
        {"Content-Type": "multipart/form-data"},
        {"Content-Type": "multipart/form-data; boundary=x"},
        {"Content-Type": "application/x-www-form-urlencoded; charset=punycode"},
        {"Content-Type": "application/x-www-form-urlencoded; charset=utf-7"},
        {"Content-Type": "application/x-www-form-urlencoded; charset=nonsense"},
        {"Content-Type": "\udcff\udcfe"},
        {"Content-Encoding": "gzip"},
        {"Content-Encoding": "identity"},
        {"Content-Encoding": "gzip, br"},
    ],
)
async def test_another_type_charset_or_encoding_is_unsupported(listener: Listener, headers: dict[str, str | None]) -> None:
    assert await listener.status(Post(headers=headers)) == 415


async def test_without_a_content_type_it_is_taken_for_a_form(listener: Listener) -> None:
    assert await listener.status(Post(headers={"Content-Type": None})) == 200


@pytest.mark.parametrize(("charset", "name"), [("utf-8", "M\N{REPLACEMENT CHARACTER}ller"), ("ISO-8859-1", "Müller")])
async def test_the_charset_of_the_header_reads_the_escapes(listener: Listener, charset: str, name: str) -> None:
    content_type = f"application/x-www-form-urlencoded; charset={charset}"
    assert await listener.status(Post(body=FORM + b"&caller_name=M%FCller", headers={"Content-Type": content_type})) == 200
    assert listener.received[0].caller_name == name


async def test_a_256_kib_punycode_body_costs_nothing(listener: Listener) -> None:
    stopwatch = Stopwatch()
    body = b"call_event_uuid=" + b"%C3%BC" * 43690
    content_type = "application/x-www-form-urlencoded; charset=punycode"
    assert await listener.status(Post(body=body, headers={"Content-Type": content_type})) == 415
    assert stopwatch() < 1


def chunked(body: bytes, size: int = 1000) -> Post:
    pieces = [body[at : at + size] for at in range(0, len(body), size)]
    coded = b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces) + b"0\r\n\r\n"
    return Post(body=coded, headers={"Content-Length": None, "Transfer-Encoding": "chunked"})


def form_of(size: int) -> bytes:
    """A form of exactly so many bytes."""
    body = FORM + b"".join(b"&f%d=%s" % (n, b"x" * 1000) for n in range(64))
    return body + b"&" * (size - len(body))


@pytest.mark.parametrize("coded", ["plain", "chunked"])
async def test_64_kib_are_taken_and_a_byte_more_is_not(listener: Listener, coded: str) -> None:
    post = chunked if coded == "chunked" else lambda body: Post(body=body)
    assert await listener.status(post(form_of(65536))) == 200
    assert await listener.status(post(form_of(65537))) == 413


async def test_too_large_is_said_before_the_body_comes(listener: Listener) -> None:
    stopwatch = Stopwatch()
    async with listener.sender() as sender:
        await sender.write(bytes(Post(body=b"", headers={"Content-Length": "70000"})))
        assert (await sender.reply()).status == 413
        await sender.closed()
    assert stopwatch() < QUICK.lingering_s + 0.3


async def test_a_body_that_stalls_is_too_late(listener: Listener) -> None:
    async with listener.sender() as sender:
        stopwatch = Stopwatch()
        await sender.write(bytes(Post(headers={"Content-Length": "1000"})))
        reply = await sender.reply()
        assert (reply.status, reply.headers["connection"]) == (408, "close")
        assert QUICK.body_s - 0.02 < stopwatch() < QUICK.body_s + 1
        assert await sender.closed(QUICK.lingering_s + 1) == b""
    assert listener.received == []


async def test_a_body_that_drips_is_too_late(listener: Listener) -> None:
    async with listener.sender() as sender:
        await sender.write(bytes(Post(headers={"Content-Length": "1000"})))
        reply = asyncio.ensure_future(sender.reply())
        while not reply.done():
            await sender.write(b"x")
            await asyncio.sleep(0.02)
        assert reply.result().status == 408


def test_by_default_a_stalled_body_has_5_s_and_its_connection_a_little_more() -> None:
    assert (Limits().body_s, Limits().lingering_s) == (5, 1)


@pytest.mark.parametrize(
    ("path", "body", "field"),
    [
        (RINGING, b"", None),
        (RINGING, b'{"call_event_uuid":"1"}', None),
        (RINGING, b"\xff\xfe\x00", None),
        (RINGING, b'--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--x--', "call_event_uuid"),
        (RINGING, b"from=1", "call_event_uuid"),
        (RINGING, b"call_event_uuid=&from=1", "call_event_uuid"),
        (f"/{SECRET}", b"call_event_uuid=1", "method"),
        (RINGING, b"call_event_uuid=" + b"u" * 129, "call_event_uuid"),
        (RINGING, FORM + b"&<script>=" + b"x" * 1025, "<script>"),
        (RINGING, b"&".join([FORM] + [b"a=1"] * 98), None),
    ],
)
async def test_what_is_not_an_event_is_a_bad_request(listener: Listener, path: str, body: bytes, field: str | None) -> None:
    reply = await listener.reply(Post(path, body))
    assert (reply.status, list(reply.json), reply.json["field"]) == (400, ["error", "field"], field)
    assert reply.headers["content-type"] == "application/json"
    assert listener.received == []


async def test_what_cannot_be_saved_is_never_a_200(listener: Listener) -> None:
    async def full() -> None:
        raise NotSaved(retry_after_s=7)

    listener.on_receive = full
    reply = await listener.reply(Post())
    assert (reply.status, reply.headers["retry-after"], list(reply.json)) == (503, "7", ["error"])


async def test_a_fault_of_ours_is_a_503_and_in_the_log(listener: Listener, caplog: pytest.LogCaptureFixture) -> None:
    async def broken() -> None:
        raise RuntimeError("a fault of ours")

    listener.on_receive = broken
    reply = await listener.reply(Post())
    assert (reply.status, int(reply.headers["retry-after"]) > 0) == (503, True)
    assert "a fault of ours" not in reply.body.decode()
    assert "a fault of ours" in caplog.text


async def test_the_answer_waits_until_the_event_is_safe(listener: Listener) -> None:
    saved = asyncio.Event()
    listener.on_receive = saved.wait
    async with listener.sender() as sender:
        await sender.write(bytes(Post()))
        with pytest.raises(TimeoutError):
            await sender.reply(0.2)
        saved.set()
        assert (await sender.reply()).status == 200


async def test_a_sender_that_leaves_while_the_event_is_saved_loses_nothing(listener: Listener) -> None:
    saved = asyncio.Event()
    listener.on_receive = saved.wait
    async with listener.sender() as sender:
        await sender.write(bytes(Post()))
        await asyncio.sleep(0.05)
    saved.set()
    await asyncio.sleep(0.05)
    assert [event.call_event_uuid for event in listener.received] == [UUID]


FAULTS: list[tuple[int, dict[str, Any]]] = [
    (421, {"headers": {"Host": "evil.example"}}),
    (404, {"path": "/wrong"}),
    (403, {"headers": {"Origin": "null"}}),
    (405, {"method": "PUT"}),
    (415, {"headers": {"Content-Type": "text/plain"}}),
    (413, {"headers": {"Content-Length": "70000"}}),
    (408, {"headers": {"Content-Length": "60000"}}),
    (400, {"body": b"not a form"}),
    (503, {}),
]


@pytest.mark.parametrize("first", range(len(FAULTS)), ids=[str(status) for status, _ in FAULTS])
async def test_of_several_faults_the_first_of_the_table_is_answered(listener: Listener, first: int) -> None:
    async def full() -> None:
        raise NotSaved(retry_after_s=7)

    listener.on_receive = full
    post = Post()
    for _, fault in reversed(FAULTS[first:]):
        for name, value in fault.items():
            setattr(post, name, post.headers | value if isinstance(value, dict) else value)
    assert await listener.status(post) == FAULTS[first][0]


async def test_a_refused_sender_is_read_for_a_moment_only(listener: Listener) -> None:
    async with listener.sender() as sender:
        stopwatch = Stopwatch()
        await sender.write(bytes(Post("/wrong", headers={"Content-Length": "60000"})))
        reply = await sender.reply()
        assert (reply.status, reply.headers["connection"]) == (404, "close")
        assert stopwatch() < 0.2
        assert await sender.closed() == b""
        assert stopwatch() < QUICK.lingering_s + 0.3


@pytest.mark.parametrize(("path", "status"), [(RINGING, 100), ("/wrong", 404)])
async def test_a_sender_is_told_to_continue_only_after_the_secret(listener: Listener, path: str, status: int) -> None:
    expecting = bytes(Post(path, headers={"Expect": "100-continue"})).removesuffix(FORM)
    async with listener.sender() as sender:
        await sender.write(expecting)
        assert (await sender.reply()).status == status
        if status == 100:
            await sender.write(FORM)
            assert (await sender.reply()).status == 200


async def test_a_body_that_is_here_needs_no_continue(listener: Listener) -> None:
    assert await listener.status(Post(headers={"Expect": "100-continue"})) == 200
    assert await listener.status(Post(headers={"Expect": "the unexpected"})) == 200


async def test_a_connection_serves_many_events_also_pipelined(listener: Listener) -> None:
    async with listener.sender() as sender:
        for _ in range(3):
            await sender.write(bytes(Post()))
            assert (await sender.reply()).status == 200
        await sender.write(bytes(Post()) * 40 + bytes(Post(headers={"Connection": "close"})))
        assert [(await sender.reply()).status for _ in range(41)] == [200] * 41
        assert await sender.closed() == b""
    assert len(listener.received) == 44


async def test_an_upgrade_is_declined_and_the_event_taken(listener: Listener) -> None:
    upgrade: dict[str, str | None] = {"Connection": "Upgrade", "Upgrade": "websocket"}
    async with listener.sender() as sender:
        await sender.write(bytes(Post(headers=upgrade)) + bytes(Post()))
        assert [(await sender.reply()).status for _ in range(2)] == [200, 200]


async def test_an_idle_connection_and_stalled_headers_are_closed(listener: Listener) -> None:
    async with listener.sender() as idle, listener.sender() as stalled, listener.sender() as kept:
        await stalled.write(f"POST {RINGING} HTTP/1.1\r\nHost: local".encode())
        await kept.write(bytes(Post()))
        assert (await kept.reply()).status == 200
        stopwatch = Stopwatch()
        assert [await sender.closed() for sender in (idle, stalled, kept)] == [b"", b"", b""]
        assert 0.5 < stopwatch() < 2.5


async def test_200_idle_connections_delay_nobody(listener: Listener) -> None:
    patient = Listener(Limits())
    await patient.start()
    async with AsyncExitStack() as stack:
        for _ in range(200):
            await stack.enter_async_context(patient.sender())
        stopwatch = Stopwatch()
        assert await patient.status(Post()) == 200
        assert stopwatch() < 1
    await patient.webhook.close()


async def test_closing_lets_an_answer_finish_and_takes_nobody_new(listener: Listener) -> None:
    saved = asyncio.Event()
    listener.on_receive = saved.wait
    async with listener.sender() as sender, listener.sender() as idle:
        await sender.write(bytes(Post()))
        await asyncio.sleep(0.05)
        closing = asyncio.ensure_future(listener.webhook.close())
        await asyncio.sleep(0.05)
        with pytest.raises(OSError, match=r".*"):
            await listener.status(Post())
        saved.set()
        assert (await sender.reply()).status == 200
        assert await idle.closed() == b""
        await closing


async def test_closing_does_not_wait_long_for_a_stuck_event_or_body() -> None:
    listener = Listener(replace(QUICK, body_s=30))
    await listener.start()
    listener.on_receive = asyncio.Event().wait
    async with listener.sender() as stuck, listener.sender() as stalled:
        await stuck.write(bytes(Post()))
        await stalled.write(bytes(Post(headers={"Content-Length": "1000"})))
        await asyncio.sleep(0.05)
        stopwatch = Stopwatch()
        await listener.webhook.close()
        assert stopwatch() < 2 * QUICK.shutdown_s + 0.5
    assert Limits().shutdown_s == 1.5


async def test_closing_twice_and_starting_again(listener: Listener) -> None:
    await listener.webhook.close()
    await listener.webhook.close()
    await listener.start()
    assert await listener.status(Post()) == 200


def network(text: str) -> Network:
    return Listening.of("127.0.0.1", 0, trusted_proxies=[text]).trusted_proxies[0]


@pytest.mark.parametrize(("proxies", "client"), [((), "127.0.0.1"), ((network("127.0.0.0/8"),), "203.0.113.7")])
async def test_what_was_answered_is_noted_with_the_client(proxies: tuple[Network, ...], client: str) -> None:
    listener = Listener()
    await listener.start(Listening("127.0.0.1", 0, trusted_proxies=proxies))
    forwarded: dict[str, str | None] = {"X-Forwarded-For": "198.51.100.9, 203.0.113.7", "X-Forwarded-Host": "evil.example"}
    await listener.status(Post(headers=forwarded))
    await listener.status(Post(body=b"no form", headers=forwarded))
    await listener.status(Post("/wrong", headers=forwarded))
    await listener.webhook.close()
    taken, bad, lost = listener.answers
    assert (taken.status, taken.error, taken.client, taken.secret) == (200, None, client, 0)
    assert (taken.kind, taken.call_event_uuid) == (EventKind.EXTENSION_RINGING, UUID)
    assert (bad.status, bad.kind, bad.call_event_uuid, bad.secret) == (400, EventKind.EXTENSION_RINGING, None, 0)
    assert (lost.status, lost.kind, lost.secret, lost.client) == (404, None, None, client)


async def test_diagnostics_never_cost_an_answer(caplog: pytest.LogCaptureFixture) -> None:
    listener = Listener()
    listener.answers = []
    listener.webhook._on_answer = lambda answered: 1 / 0  # type: ignore[assignment]
    await listener.start()
    assert await listener.status(Post()) == 200
    await listener.webhook.close()
    assert "ZeroDivisionError" in caplog.text


async def test_no_answer_and_no_log_gives_anything_away(listener: Listener, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    bad = [
        Post(),
        Post(body=b"from=0390085900&display_from=0390085900"),
        Post(body=FORM + b"&caller_name=" + b"0390085900" * 110),
        Post(f"/{SECRET}/unknown"),
        Post(headers={"Host": "evil.example"}),
        Post(headers={"Origin": f"http://x/{SECRET}"}),
        Post(headers={"Content-Type": f"text/{SECRET}"}),
        Post(method="PUT"),
        Post(method="NONSENSE"),
        Post(version="HTTP/9.9"),
        Post(headers={"Content-Length": "x"}),
        Post(headers={"X-Long": "0390085900" * 1000}),
        Post(f"/{SECRET}/{'x' * 9000}"),
        Post(f"http://[{SECRET}/"),
        Post(f"http://xn--a/{SECRET}"),
        chunked(FORM + b"&recording_url=" + SECRET.encode() * 100),
    ]
    replies: list[Reply] = [await listener.reply(post) for post in bad]
    for reply in replies:
        assert reply.status in {200, 400, 403, 404, 405, 415, 421, 431}
        assert reply.headers["server"] == "screenpop"
        shown = reply.body.decode() + repr(reply.headers)
        assert not [each for each in (SECRET, "0390085900", "Traceback", "aiohttp", "Python") if each in shown]
    assert not [each for each in (SECRET, "0390085900", "Traceback") if each in caplog.text]
    assert "Refused a request from 127.0.0.1: 404" in caplog.text
