"""The listener kept up, whatever the resolver does."""

from __future__ import annotations

import asyncio
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator

import pytest

from screenpop.intake import kept as module
from screenpop.intake import listening
from screenpop.intake.kept import KeptListener
from screenpop.intake.listening import Listening
from screenpop.trouble import Trouble
from tests.intake.wire import Listener, Post, Stopwatch


@pytest.fixture
def dead_resolver(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Name servers that nobody reaches: who asks them waits. The names that were asked for."""
    asked: list[str] = []
    over = threading.Event()

    def wait(host: str, *_: object, **__: object) -> list[object]:
        asked.append(host)
        over.wait(20)
        raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")

    monkeypatch.setattr(socket, "getaddrinfo", wait)
    yield asked
    over.set()


def kept(listener: Listener, listening: Callable[[], Listening | None]) -> KeptListener:
    return KeptListener(listener.webhook, listening, lambda: None, retry_s=0.1)


@pytest.mark.parametrize("host", ["127.0.0.1", "::1", "", "0.0.0.0", "::", "localhost"])
async def test_an_address_is_asked_of_nobody(host: str, dead_resolver: list[str]) -> None:
    listener = Listener()
    await asyncio.wait_for(listener.start(Listening(host, 0, allow_plain=True)), 2)
    await listener.webhook.close()
    assert dead_resolver == []


async def test_every_address_is_both_kinds() -> None:
    listener = Listener()
    await listener.start(Listening("", 0, allow_plain=True))
    statuses = []
    for listener.host in ("127.0.0.1", "::1"):
        statuses.append(await listener.status(Post()))
    await listener.webhook.close()
    assert statuses == [200, 200]


async def test_an_address_of_a_link_that_is_not_there_is_trouble() -> None:
    with pytest.raises(Trouble, match="fe80::1%nothing"):
        await Listener().start(Listening("fe80::1%nothing", 0, allow_plain=True))


async def test_a_resolver_that_does_not_answer_is_given_up(dead_resolver: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(listening, "LOOKING_UP_S", 0.2)
    with pytest.raises(Trouble, match=r"pbx\.example is not known") as trouble:
        await Listener().start(Listening("pbx.example", 0, allow_plain=True))
    assert "Nothing answered within 0.2 s" in trouble.value.happened


async def test_what_changes_and_cannot_be_shown_does_not_end_the_keeping(caplog: pytest.LogCaptureFixture) -> None:
    def broken() -> None:
        raise RuntimeError("no tray")

    listener = Listener()
    listening = KeptListener(listener.webhook, lambda: Listening("127.0.0.1", 0), broken, retry_s=0.1)
    await listening.start()
    assert listening.port is not None
    listening.restart()
    async with asyncio.timeout(5):
        while caplog.text.count("could not be shown") < 2:
            await asyncio.sleep(0.01)
    assert listening.port is not None
    await listening.close()


async def test_the_start_and_the_end_do_not_wait_for_a_resolver(
    dead_resolver: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "FIRST_S", 0.2)
    listener = kept(Listener(), lambda: Listening("pbx.example", 0, allow_plain=True))
    stopwatch = Stopwatch()
    await listener.start()
    assert stopwatch() < 1
    assert (listener.port, listener.trouble, dead_resolver) == (None, None, ["pbx.example"])
    await listener.close()
    assert stopwatch() < 2
    assert not [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]


async def test_who_has_the_port_is_not_waited_for_either(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(listening, "LOOKING_UP_S", 0.2)
    over = threading.Event()
    monkeypatch.setattr(listening, "owner_of", lambda port: over.wait(20))
    with socket.create_server(("127.0.0.1", 0)) as other, pytest.raises(Trouble, match=r"used by another program\."):
        await asyncio.wait_for(Listener().start(Listening("127.0.0.1", other.getsockname()[1])), 2)
    over.set()


QUITTING = """
import asyncio, socket, time
from screenpop.intake.kept import KeptListener
from screenpop.intake.listening import Listening
from tests.intake.wire import Listener

socket.getaddrinfo = lambda *_, **__: time.sleep(30)

async def main():
    kept = KeptListener(Listener().webhook, lambda: Listening("pbx.example", 0, allow_plain=True), lambda: None)
    await kept.start()
    await kept.close()

asyncio.run(main())
"""


def test_the_process_ends_while_a_resolver_is_still_asked() -> None:
    subprocess.run([sys.executable, "-c", QUITTING], check=True, timeout=10)


async def test_it_is_tried_again_until_it_listens() -> None:
    wanted: list[Listening | Trouble] = [Trouble("not yet"), Trouble("not yet"), Listening("127.0.0.1", 0)]

    def next_wanted() -> Listening:
        found = wanted.pop(0)
        if isinstance(found, Trouble):
            raise found
        return found

    listener = kept(Listener(), next_wanted)
    await listener.start()
    troubles = [listener.trouble]
    async with asyncio.timeout(5):
        while listener.port is None:
            await asyncio.sleep(0.02)
    troubles.append(listener.trouble)
    await listener.close()
    assert [trouble is None for trouble in troubles] == [False, True]


async def test_a_free_port_stays_the_same_over_a_change_of_the_settings() -> None:
    listener = kept(Listener(), lambda: Listening("127.0.0.1", 0))
    await listener.start()
    first = listener.port
    listener.restart()
    await asyncio.sleep(0.3)
    again = listener.port
    await listener.close()
    assert first is not None
    assert again == first


async def test_a_listener_whose_socket_died_is_started_anew() -> None:
    listener = kept(Listener(), lambda: Listening("127.0.0.1", 0))
    await listener.start()
    for server in listener._webhook._listeners:
        server.close()
        await server.wait_closed()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(type(listener._webhook), "address", ("127.0.0.1", listener.port))
        await listener.look_after()
    await asyncio.sleep(0.3)
    reader, writer = await asyncio.open_connection("127.0.0.1", listener.port)
    writer.close()
    await writer.wait_closed()
    assert reader is not None
    await listener.close()
