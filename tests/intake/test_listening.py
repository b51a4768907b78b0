from __future__ import annotations

import os
import socket
import ssl
from collections.abc import Iterator
from pathlib import Path

import pytest
import trustme
from cryptography.hazmat.primitives import serialization as form

from screenpop.intake.listening import Listening, is_loopback, tls_context
from screenpop.intake.port_owner import Owner, owner_of
from screenpop.trouble import Trouble
from tests.intake.wire import Listener, Post


@pytest.fixture
def taken() -> Iterator[int]:
    with socket.create_server(("127.0.0.1", 0)) as other:
        yield other.getsockname()[1]


async def test_a_taken_port_is_said_with_the_program_that_has_it(taken: int) -> None:
    with pytest.raises(Trouble) as trouble:
        await Listener().start(Listening("127.0.0.1", taken))
    owner = owner_of(taken)
    assert owner is not None
    assert owner.pid == os.getpid()
    assert owner.name
    assert trouble.value.title == f"Port {taken} is used by another program (pid {owner.pid}, {owner.name})"
    assert trouble.value.remedy == "Choose another in settings.toml, [listener] port"


async def test_localhost_needs_the_port_at_all_its_addresses(taken: int) -> None:
    with pytest.raises(Trouble, match=f"Port {taken} is used by another program"):
        await Listener().start(Listening("localhost", taken))


async def test_a_port_that_was_given_back_is_free_at_once() -> None:
    listener = Listener()
    await listener.start()
    assert await listener.status(Post()) == 200
    await listener.webhook.close()
    await listener.start(Listening("127.0.0.1", listener.port))
    assert await listener.status(Post()) == 200
    await listener.webhook.close()


def test_nobody_owns_a_free_port(taken: int) -> None:
    assert isinstance(owner_of(taken), Owner)
    with socket.socket() as bound_only:
        bound_only.bind(("127.0.0.1", 0))
        assert owner_of(bound_only.getsockname()[1]) is None


def test_without_proc_nobody_is_named(taken: int, tmp_path: Path) -> None:
    assert owner_of(taken, tmp_path) is None


@pytest.mark.parametrize("host", ["127.0.0.1", "::1", "localhost"])
async def test_it_listens_on_loopback_in_every_spelling(host: str) -> None:
    listener = Listener()
    await listener.start(Listening(host, 0))
    assert listener.port > 0
    assert await listener.status(Post()) == 200
    await listener.webhook.close()


async def test_localhost_is_one_port_on_both_addresses() -> None:
    listener = Listener()
    await listener.start(Listening("localhost", 0))
    statuses = []
    for listener.host in ("127.0.0.1", "::1"):
        statuses.append(await listener.status(Post()))
    await listener.webhook.close()
    assert statuses == [200, 200]


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "", "192.168.1.10", "pbx.example"])
async def test_off_loopback_without_tls_is_refused(host: str) -> None:
    with pytest.raises(Trouble, match="without encryption"):
        await Listener().start(Listening(host, 0))


async def test_off_loopback_is_allowed_by_a_persons_word() -> None:
    listener = Listener()
    await listener.start(Listening("0.0.0.0", 0, allow_plain=True))
    assert await listener.status(Post()) == 200
    await listener.webhook.close()


@pytest.mark.parametrize(
    ("host", "port", "title"),
    [
        ("203.0.113.1", 0, "The listener cannot use the address 203.0.113.1"),
        ("no-such-host.invalid", 0, "The listener's host no-such-host.invalid is not known"),
        ("a" * 70, 0, "is not known"),
        ("127.0.0.1", 65536, "There is no port 65536"),
        ("127.0.0.1", -1, "There is no port -1"),
    ],
)
async def test_an_address_that_cannot_be_used_is_said_in_words(host: str, port: int, title: str) -> None:
    with pytest.raises(Trouble, match=title):
        await Listener().start(Listening(host, port, allow_plain=True))


async def test_a_port_that_is_kept_back_is_said_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    def bind(self: socket.socket, address: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(socket.socket, "bind", bind)
    with pytest.raises(Trouble, match="Port 80 may not be used"):
        await Listener().start(Listening("127.0.0.1", 80))


@pytest.mark.parametrize(
    ("host", "loopback"),
    [("127.0.0.1", True), ("127.8.9.1", True), ("::1", True), ("LOCALHOST", True), ("0.0.0.0", False), ("my-desk", False)],
)
def test_loopback_is_what_only_this_machine_reaches(host: str, loopback: bool) -> None:
    assert is_loopback(host) is loopback


def test_the_settings_texts_become_a_listening() -> None:
    listening = Listening.of(
        "127.0.0.1", 8077, public_url="https://Pop.Example:8443/x", public_hosts=["b.example"], trusted_proxies=["10.0.0.1/8"]
    )
    assert listening.public_hosts == {"pop.example", "b.example"}
    assert [str(network) for network in listening.trusted_proxies] == ["10.0.0.0/8"]
    assert listening.tls is None


@pytest.mark.parametrize("wrong", [{"trusted_proxies": ["nobody"]}, {"public_url": "http://[::1/"}])
def test_settings_that_are_no_address_are_trouble(wrong: dict[str, object]) -> None:
    with pytest.raises(Trouble, match="no such address"):
        Listening.of("127.0.0.1", 0, **wrong)  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def files(authority: trustme.CA, tmp_path: Path) -> tuple[str, str]:
    issued = authority.issue_cert("localhost", "127.0.0.1")
    cert, key = tmp_path / "cert.pem", tmp_path / "key.pem"
    cert.write_bytes(b"".join(blob.bytes() for blob in issued.cert_chain_pems))
    key.write_bytes(issued.private_key_pem.bytes())
    return str(cert), str(key)


def client(authority: trustme.CA) -> ssl.SSLContext:
    context = ssl.create_default_context()
    authority.configure_trust(context)
    return context


async def test_over_tls(authority: trustme.CA, files: tuple[str, str], caplog: pytest.LogCaptureFixture) -> None:
    listener = Listener()
    await listener.start(Listening.of("0.0.0.0", 0, tls_cert=files[0], tls_key=files[1]))
    listener.host = "127.0.0.1"
    assert (await listener.reply(Post(), client(authority))).status == 200
    async with listener.sender(client(authority)) as stalled:
        await stalled.write(bytes(Post(headers={"Content-Length": "1000"})))
        assert (await stalled.reply()).status == 408
        assert await stalled.closed() == b""
    async with listener.sender() as plain:
        await plain.write(bytes(Post()))
        assert b"HTTP" not in await plain.closed()
    assert (await listener.reply(Post(), client(authority))).status == 200
    await listener.webhook.close()
    assert [event.kind.value for event in listener.received] == ["extension-ringing"] * 2
    assert caplog.text == ""


def test_a_certificate_and_its_key_may_share_a_file(files: tuple[str, str], tmp_path: Path) -> None:
    both = tmp_path / "both.pem"
    both.write_text("".join(Path(file).read_text("ascii") for file in files), "ascii")
    assert tls_context(str(both), None).minimum_version == ssl.TLSVersion.TLSv1_2


def test_tls_files_that_do_not_serve_are_said_in_words(authority: trustme.CA, files: tuple[str, str], tmp_path: Path) -> None:
    cert, key = files
    missing, text, other, locked = (str(tmp_path / name) for name in ("missing", "text", "other", "locked"))
    Path(text).write_text("not a PEM file", "ascii")
    Path(other).write_bytes(authority.issue_cert("other").private_key_pem.bytes())
    private = form.load_pem_private_key(Path(key).read_bytes(), None)
    Path(locked).write_bytes(
        private.private_bytes(form.Encoding.PEM, form.PrivateFormat.PKCS8, form.BestAvailableEncryption(b"password"))
    )
    for (cert_file, key_file), happened in {
        (missing, key): "No such file",
        (cert, missing): "No such file",
        (str(tmp_path), key): "directory",
        (None, key): "tls_cert is not",
        (text, key): "no PEM certificate",
        (cert, text): "no PEM certificate",
        (cert, None): "no PEM certificate",
        (cert, other): "does not belong",
        (cert, locked): "password",
    }.items():
        with pytest.raises(Trouble) as trouble:
            tls_context(cert_file, key_file)
        assert happened in trouble.value.happened
        assert "tls_cert and tls_key" in trouble.value.remedy
