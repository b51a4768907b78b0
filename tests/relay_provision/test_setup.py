"""`relay init`: what it writes, and what it refuses before it writes anything."""

from __future__ import annotations

from pathlib import Path

import pytest

from screenpop.relay import agents, setup
from screenpop.relay.folder import RelayFolder, RelaySettings
from screenpop.relay.setup import Wanted
from screenpop.trouble import Trouble


@pytest.fixture
def pem(tmp_path: Path) -> Path:
    path = tmp_path / "cert.pem"
    path.write_text("a certificate")
    return path


def made(tmp_path: Path, wanted: Wanted) -> tuple[RelayFolder, RelaySettings]:
    folder = RelayFolder(tmp_path / "relay")
    steps = setup.initialise(folder, wanted)
    assert all(step.startswith(f"{number}. ") for number, step in enumerate(steps, 1))
    return folder, RelaySettings.read(folder)


def test_a_relay_on_this_computer_alone(tmp_path: Path) -> None:
    folder, settings = made(tmp_path, Wanted())
    assert settings == RelaySettings(desktops=settings.nats)
    assert agents.read(folder) == ()
    assert agents.seed(folder.ingress_seed) != agents.seed(folder.admin_seed)
    assert folder.url_secrets().ensure() is None
    assert folder.node(1).exists() and not folder.node(2).exists()


def test_the_secret_in_the_addresses_stays(folder: RelayFolder) -> None:
    first, second = folder.url_secrets(), folder.url_secrets()
    assert first.ensure() is second.ensure() is None
    assert first.shown() == second.shown()


def test_a_relay_with_a_certificate(tmp_path: Path, pem: Path) -> None:
    _, settings = made(tmp_path, Wanted(host="relay.example.com", tls_cert=pem, ca=pem, service="10001"))
    assert settings.desktops.servers == ("tls://relay.example.com:4222", "wss://relay.example.com:443")
    assert settings.nats.servers == ("tls://relay.example.com:4222",)
    assert settings.nats.ca == settings.desktops.ca == str(pem)
    assert settings.ingress.public_url == "https://relay.example.com"
    assert settings.pbx.service == "10001"


def test_a_relay_behind_a_proxy(tmp_path: Path) -> None:
    folder, settings = made(tmp_path, Wanted(host="relay.example.com", websocket_port=8443))
    assert settings.desktops.servers == ("wss://relay.example.com:443",)
    assert settings.nats.servers == ("nats://127.0.0.1:4222",)
    assert "port: 8443" in folder.node(1).read_text()


def test_three_nodes(tmp_path: Path, pem: Path) -> None:
    hosts = ("a.example.com", "b.example.com", "c.example.com")
    folder, settings = made(tmp_path, Wanted(host="relay.example.com", nodes=hosts, tls_cert=pem, websocket_port=0))
    assert settings.stream.replicas == 3
    assert settings.desktops.servers == settings.nats.servers == tuple(f"tls://{host}:4222" for host in hosts)
    assert [path.name for path in sorted(folder.nats.glob("node-*.conf"))] == ["node-1.conf", "node-2.conf", "node-3.conf"]


@pytest.mark.parametrize(
    ("wanted", "title"),
    [
        (Wanted(host="not a host"), "is no host"),
        (Wanted(host='x"}\nport: 1'), "is no host"),
        (Wanted(nodes=("127.0.0.1", "127.0.0.1")), "one NATS server or three, not 2"),
        (Wanted(nodes=("a.example", "b.example", "c.example")), "without encryption"),
        (Wanted(host="relay.example.com"), "Desktops could not reach relay.example.com"),
        (Wanted(host="relay.example.com", tls_cert=Path("nowhere.pem")), "There is no file nowhere.pem"),
        (Wanted(host="relay.example.com", tls_key=Path("nowhere.pem")), "no certificate"),
        (Wanted(tls_cert=Path("nowhere.pem")), "none was given"),
    ],
)
def test_what_is_refused_before_anything_is_written(tmp_path: Path, wanted: Wanted, title: str) -> None:
    with pytest.raises(Trouble) as raised:
        setup.initialise(RelayFolder(tmp_path / "relay"), wanted)
    assert title in raised.value.title
    assert not (tmp_path / "relay").exists()


def test_nothing_is_overwritten(folder: RelayFolder) -> None:
    before = {path: path.read_bytes() for path in folder.path.rglob("*") if path.is_file()}
    with pytest.raises(Trouble, match="is not empty"):
        setup.initialise(folder, Wanted())
    assert {path: path.read_bytes() for path in folder.path.rglob("*") if path.is_file()} == before
