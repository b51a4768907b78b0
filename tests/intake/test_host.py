from __future__ import annotations

from ipaddress import ip_network

import pytest

from screenpop.intake.host import OwnHosts, client_of, host_of

PROXIES = (ip_network("10.0.0.0/8"), ip_network("::1/128"))


@pytest.mark.parametrize(
    ("peer", "forwarded", "client"),
    [
        ("203.0.113.7", ["198.51.100.1"], "203.0.113.7"),
        ("10.0.0.1", [], "10.0.0.1"),
        ("10.0.0.1", ["198.51.100.1"], "198.51.100.1"),
        ("::1", ["2001:db8::7"], "2001:db8::7"),
        ("10.0.0.1", ["198.51.100.1, 203.0.113.7"], "203.0.113.7"),
        ("10.0.0.1", ["198.51.100.1", "203.0.113.7, 10.0.0.2"], "203.0.113.7"),
        ("10.0.0.1", ["<script>"], "10.0.0.1"),
        ("10.0.0.1", ["198.51.100.1, unknown"], "10.0.0.1"),
        ("10.0.0.1", [""], "10.0.0.1"),
        (None, ["198.51.100.1"], None),
        ("a socket", ["198.51.100.1"], "a socket"),
    ],
)
def test_only_a_configured_proxy_is_believed(peer: str | None, forwarded: list[str], client: str | None) -> None:
    assert client_of(peer, forwarded, PROXIES) == client


def test_without_proxies_nobody_is_believed() -> None:
    assert client_of("10.0.0.1", ["198.51.100.1"], ()) == "10.0.0.1"


def test_a_public_name_is_known_in_either_spelling() -> None:
    ours = OwnHosts(["Bücher.example:443", " pop.example. "])
    assert all(ours.accepts(host) for host in ("xn--bcher-kva.example", "bücher.example", "pop.example", "POP.EXAMPLE:1"))
    assert not ours.accepts("example")
    assert not ours.accepts(None)


@pytest.mark.parametrize(
    ("authority", "host"),
    [("A.b:80", "a.b"), ("a.b:", "a.b"), ("[::1]:80", "::1"), ("[::1]", "::1"), ("a:x", None), (":80", None), ("[]", None)],
)
def test_an_authority_holds_a_host(authority: str, host: str | None) -> None:
    assert host_of(authority) == host
