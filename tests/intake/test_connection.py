"""What is hardly HTTP, or breaks off: an answer where one can be given, and never a word of aiohttp's own."""

from __future__ import annotations

import asyncio
import logging
import random
import socket
import struct
from collections.abc import Iterator
from dataclasses import replace

import pytest

from tests.intake.wire import FORM, QUICK, RINGING, SECRET, Listener, Post, Stopwatch


@pytest.fixture(autouse=True)
def quiet(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Nothing here is worth more than a line in the log, and nothing of the request may stand there."""
    caplog.set_level(logging.DEBUG)
    yield
    assert not [record for record in caplog.records if record.levelno > logging.INFO or record.exc_info]
    assert SECRET not in caplog.text


HEAD = f"POST {RINGING} HTTP/1.1\r\nHost: localhost\r\n"


@pytest.mark.parametrize(
    "garbage",
    [
        "\r\n\r\nnonsense\r\n\r\n",
        "\x16\x03\x01\x02\x00\x01\x00\x01",
        "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        f"POST {RINGING} HTTP/1.1\r\n\r\n",
        f"POST {RINGING} HTTP/9.9\r\nHost: localhost\r\n\r\n",
        f"NON(SENSE) {RINGING} HTTP/1.1\r\nHost: localhost\r\n\r\n",
        f"NONSENSE {RINGING} HTTP/9.9\r\nHost: localhost\r\n\r\n",
        f"NONSENSE {RINGING} HTTP/1.1\r\nNo colon\r\n\r\n",
        f"POST {RINGING} x HTTP/1.1\r\nHost: localhost\r\n\r\n",
        f"POST {SECRET} HTTP/1.1\r\nHost: localhost\r\n\r\n",
        f"POST /\udcff{SECRET} HTTP/1.1\r\nHost: localhost\r\n\r\n",
        f"POST http://[::1/{SECRET} HTTP/1.1\r\nHost: localhost\r\n\r\n",
        f"POST http://x:99999/{SECRET} HTTP/1.1\r\nHost: localhost\r\n\r\n",
        HEAD + "Host: localhost\r\n\r\n",
        HEAD + "No colon\r\n\r\n",
        HEAD + "X: a\x00b\r\n\r\n",
        HEAD + "Content-Length: x\r\n\r\n",
        HEAD + "Content-Length: -1\r\n\r\n",
        HEAD + "Content-Length: 99999999999999999999999\r\n\r\n",
        HEAD + "Content-Length: 1\r\nContent-Length: 2\r\n\r\n",
        HEAD + "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n",
        HEAD + "Transfer-Encoding: chunked\r\n\r\nzz\r\n",
    ],
)
async def test_what_is_not_http_is_a_bad_request(listener: Listener, garbage: str) -> None:
    async with listener.sender() as sender:
        await sender.write(garbage.encode("utf-8", "surrogateescape"))
        reply = await sender.reply()
        assert (reply.status, reply.headers["server"]) == (400, "screenpop")
        assert reply.json == {"error": "This is not an HTTP request.", "field": None}
        assert await sender.closed() == b""
    assert [answered.status for answered in listener.answers] == [400]


@pytest.mark.parametrize("version", ["", " HTTP/0.9", " HTTP/2.0"])
async def test_another_version_of_http_is_a_bad_request(listener: Listener, version: str) -> None:
    assert await listener.status(f"POST {RINGING}{version}\r\nHost: localhost\r\n\r\n".encode()) == 400


@pytest.mark.parametrize(
    "oversized",
    [
        HEAD + "X: " + "x" * 9000 + "\r\n\r\n",
        HEAD + "x" * 9000 + ": x\r\n\r\n",
        HEAD + "X: x\r\n" * 200 + "\r\n",
        f"POST {RINGING}?{'x' * 9000} HTTP/1.1\r\nHost: localhost\r\n\r\n",
    ],
)
async def test_oversized_headers_are_said_to_be(listener: Listener, oversized: str) -> None:
    reply = await listener.reply(oversized.encode())
    assert (reply.status, list(reply.json)) == (431, ["error"])


@pytest.mark.parametrize("target", ["localhost:80", "xn--a:80"])
async def test_a_tunnel_is_not_found(listener: Listener, target: str) -> None:
    async with listener.sender() as sender:
        await sender.write(f"CONNECT {target} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode())
        assert (await sender.reader.readuntil(b"\r\n\r\n")).startswith(b"HTTP/1.1 404 ")
        await sender.closed()


CHUNKED: dict[str, str | None] = {"Content-Length": None, "Transfer-Encoding": "chunked"}


@pytest.mark.parametrize("path", [RINGING, "/wrong"])
async def test_a_broken_chunk_is_answered_at_once(listener: Listener, path: str) -> None:
    async with listener.sender() as sender:
        await sender.write(bytes(Post(path, b"4\r\nfrom\r\n", headers=CHUNKED)))
        await asyncio.sleep(0.05)
        stopwatch = Stopwatch()
        await sender.write(b"zz\r\n")
        assert (await sender.reply()).status == (400 if path == RINGING else 404)
        assert stopwatch() < 0.25
        await sender.closed()
    assert listener.received == []


@pytest.mark.parametrize("headers", [CHUNKED, {"Content-Length": "1000"}])
async def test_a_sender_that_leaves_within_its_body_is_no_event(listener: Listener, headers: dict[str, str | None]) -> None:
    async with listener.sender() as sender:
        await sender.write(bytes(Post(body=b"4\r\nfrom\r\n", headers=headers)))
        await asyncio.sleep(0.05)
    await asyncio.sleep(0.4)
    assert listener.received == []
    assert await listener.status(Post()) == 200


async def test_a_sender_that_resets_the_connection_is_no_error(listener: Listener) -> None:
    for request in (bytes(Post()), bytes(Post())[:-5], bytes(Post("/wrong"))[:-5], b"POST /"):
        raw = socket.create_connection(("127.0.0.1", listener.port))
        raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        raw.sendall(request)
        await asyncio.sleep(0.02)
        raw.close()
    await asyncio.sleep(0.4)
    assert await listener.status(Post()) == 200


async def test_damaged_requests_never_get_a_5xx(listener: Listener) -> None:
    chance = random.Random(7)
    whole = bytes(Post(body=FORM + b"&caller_name=M%C3%BCller"))
    for _ in range(150):
        damaged = bytearray(whole)
        for _ in range(chance.randint(1, 4)):
            damaged[chance.randrange(len(damaged))] = chance.randrange(256)
        async with listener.sender() as sender:
            await sender.write(bytes(damaged))
            sender.write_eof()
            said = await sender.closed()
        assert not said or said[9:10] in (b"2", b"4")


@pytest.mark.parametrize("method", ["FOO", "post", "Post", "POSTS", "M-SEARCHING", "!", "x" * 100])
async def test_any_other_method_is_answered_by_the_order_of_the_checks(listener: Listener, method: str) -> None:
    for status, post in {
        421: Post(method=method, headers={"Host": "elsewhere.example"}),
        404: Post("/wrong", method=method),
        403: Post(method=method, headers={"Origin": "null"}),
        405: Post(method=method),
        431: Post(method=method, headers={"X": "x" * 9000}),
    }.items():
        async with listener.sender() as sender:
            await sender.write(bytes(post))
            reply = await sender.reply()
            assert (reply.status, reply.headers.get("allow")) == (status, "POST" if status == 405 else None)
            assert list(reply.json) == ["error"]
            assert await sender.closed() == b""
    assert listener.received == []


async def test_what_follows_another_method_is_not_looked_at(listener: Listener) -> None:
    async with listener.sender() as sender:
        await sender.write(bytes(Post(method="FOO", body=b"")) + bytes(Post()) + bytes(Post()))
        assert (await sender.reply()).status == 405
        assert await sender.closed() == b""
    assert listener.received == []


@pytest.mark.parametrize("version", ["1.0", "1.1"])
async def test_another_method_whose_headers_are_still_to_come_is_not_allowed(listener: Listener, version: str) -> None:
    async with listener.sender() as sender:
        await sender.write(f"FOO {RINGING} HTTP/{version}\r\nHost: ".encode())
        reply = await sender.reply()
        assert (reply.status, reply.headers["allow"]) == (405, "POST")
        assert await sender.closed() == b""
    assert [answered.status for answered in listener.answers] == [405]


async def test_another_method_behind_a_good_request_is_not_http(listener: Listener) -> None:
    async with listener.sender() as sender:
        await sender.write(bytes(Post()))
        assert (await sender.reply()).status == 200
        await sender.write(bytes(Post(method="FOO")))
        assert (await sender.reply()).status == 405
        assert await sender.closed() == b""


async def test_a_refused_sender_that_leaves_takes_its_task_with_it() -> None:
    listener = Listener(limits=replace(QUICK, lingering_s=5.0))
    await listener.start()
    async with listener.sender() as sender:
        await sender.write(bytes(Post("/wrong", headers={"Content-Length": "1000"})))
        assert (await sender.reply()).status == 404
    await asyncio.sleep(0.2)
    assert not [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
    await listener.webhook.close()


async def test_what_is_being_saved_is_saved_though_its_sender_has_left() -> None:
    listener = Listener()
    saving = asyncio.Event()

    async def take_time() -> None:
        saving.set()
        await asyncio.sleep(0.3)

    listener.on_receive = take_time
    await listener.start()
    async with listener.sender() as sender:
        await sender.write(bytes(Post()))
        await saving.wait()
    await asyncio.sleep(0.5)
    assert len(listener.received) == 1
    await listener.webhook.close()
