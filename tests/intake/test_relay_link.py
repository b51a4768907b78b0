"""What a link to a relay must be before anything is sent, and which servers are too old."""

from __future__ import annotations

import subprocess
import sys

import pytest

from screenpop.intake import relay_link
from screenpop.intake.relay_client import RelayClient, RelayLink, RelayState, outdated
from screenpop.intake.relay_proof import prove
from screenpop.intake.relay_transport import proxy_of
from screenpop.intake.url_networks import read_event
from screenpop.trouble import Trouble


def link(*servers: str, agent: str = "desk0001", subjects: tuple[str, ...] = ("calls.pbx.201",)) -> RelayLink:
    return RelayLink(servers=servers, agent=agent, subjects=subjects, seed="SU-the-seed")


@pytest.mark.parametrize(
    "server",
    [
        "tls://relay.example:4222",
        "wss://relay.example/nats",
        "nats://127.0.0.1",
        "ws://localhost:1",
        "nats://[::1]:4222",
        "tls://h",
    ],
)
def test_a_link_that_serves(server: str) -> None:
    relay_link.check(link(server))


@pytest.mark.parametrize(
    ("broken", "title"),
    [
        (link("nats://relay.example:4222"), "The relay's address is not encrypted"),
        (link("tls://relay.example", "ws://192.168.1.5:8080"), "The relay's address is not encrypted"),
        (link("nats://localhost.example"), "The relay's address is not encrypted"),
        (link("https://relay.example"), "The relay's address is not one"),
        (link("relay.example:4222"), "The relay's address is not one"),
        (link("tls://"), "The relay's address is not one"),
        (link("tls://relay.example:99999"), "The relay's address is not one"),
        (link("tls://[relay"), "The relay's address is not one"),
        (link("tls://a:b@relay.example"), "The relay's address is not one"),
        (link(), "The relay's settings are incomplete"),
        (link("tls://h", agent="a.>"), "The relay's settings are incomplete"),
        (link("tls://h", subjects=()), "The relay's settings are incomplete"),
    ],
)
async def test_a_link_that_does_not_is_refused_before_anything_is_sent(broken: RelayLink, title: str) -> None:
    with pytest.raises(Trouble) as found:
        relay_link.check(broken)
    assert found.value.title == title
    with pytest.raises(Trouble, match=title):
        await prove(broken)


def test_no_text_of_a_link_shows_its_seed() -> None:
    assert "SU-the-seed" not in repr(link("tls://h"))


@pytest.mark.parametrize(
    ("version", "old"),
    [
        ("2.9.10", True),
        ("2.11.14", True),
        ("2.11.15", False),
        ("2.11.16", False),
        ("2.12.0", True),
        ("2.12.5", True),
        ("2.12.6", False),
        ("2.12.6-RC.1", True),
        ("2.12.7-RC.1", False),
        ("2.14.0", False),
        ("3.0.0", False),
        ("", True),
        ("nightly", True),
    ],
)
def test_servers_with_known_holes(version: str, old: bool) -> None:
    assert (outdated(version) is not None) == old


PROXY = "http://proxy.example:3128"


@pytest.mark.parametrize(
    ("environment", "url", "proxy"),
    [
        ({}, "wss://relay.example", None),
        ({"https_proxy": PROXY}, "wss://relay.example", PROXY),
        ({"HTTPS_PROXY": PROXY}, "wss://relay.example:8443/nats", PROXY),
        ({"http_proxy": PROXY}, "wss://relay.example", None),
        ({"all_proxy": PROXY}, "wss://relay.example", PROXY),
        ({"https_proxy": "socks5://proxy.example"}, "wss://relay.example", None),
        ({"https_proxy": PROXY, "no_proxy": "example"}, "wss://relay.example", None),
        ({"https_proxy": PROXY, "no_proxy": "relay.example:443"}, "wss://relay.example", None),
        ({"http_proxy": PROXY}, "ws://localhost:1", None),
    ],
)
def test_the_proxy_of_the_environment(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], url: str, proxy: str | None
) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert proxy_of(url) == proxy


def test_a_client_without_a_relay_loads_no_nats() -> None:
    """It takes a while to import, and few have a relay."""
    program = "import sys, screenpop.intake.relay_client, screenpop.intake.relay_proof; print('nats' in sys.modules)"
    said = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60)
    assert said.stdout.strip() == "False"


async def test_a_client_that_was_never_started_can_be_closed() -> None:
    async def nothing(*_: object) -> None:
        return None

    client = RelayClient(nothing, read_event, nothing, lambda: None)
    await client.close()
    assert client.state is RelayState.OFF and client.trouble is None
