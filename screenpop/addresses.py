"""The addresses that the PBX posts to: where the listener is, the secret, the event's name."""

from __future__ import annotations

import socket
from ipaddress import ip_address

from screenpop.calls.event import EventKind
from screenpop.intake.listening import Listening
from screenpop.settings.file import Loaded
from screenpop.settings.model import Listener
from screenpop.trouble import Trouble


def listening(loaded: Loaded, port: int | None = None) -> Listening | None:
    """Where to listen by the settings, on `port` instead of theirs if given; None where the listener is switched off.

    Raises Trouble where it must not start: a wrong security value, TLS files that do not serve.
    """
    listener = loaded.settings.listener
    if not listener.enabled:
        return None
    if loaded.blocks_listener:
        wrong = next(problem for problem in loaded.problems if problem.security)
        raise Trouble("The listener does not start", wrong.message, "Correct settings.toml")
    return Listening.of(
        listener.host,
        listener.port if port is None else port,
        public_url=listener.public_url or None,
        public_hosts=listener.public_hosts,
        trusted_proxies=[str(network) for network in listener.trusted_proxies],
        tls_cert=listener.tls_cert or None,
        tls_key=listener.tls_key or None,
        allow_plain=listener.allow_plain,
    )


def local(listener: Listener, port: int) -> str:
    """Where this computer itself reaches the listener, such as http://127.0.0.1:8077."""
    return f"{_scheme(listener)}://{_reachable(listener.host)}:{port}"


def public(listener: Listener, port: int) -> str:
    """Where the PBX reaches it: `public_url` where a proxy stands between, else the listener's own address."""
    return listener.public_url.rstrip("/") or f"{_scheme(listener)}://{_in_url(_outward(listener.host))}:{port}"


def of_events(base: str, secret: str) -> dict[str, str]:
    """One address for each event by its name, and `any` for all of them."""
    return {"any": f"{base}/{secret}", **{kind.value: f"{base}/{secret}/{kind.value}" for kind in EventKind}}


def _scheme(listener: Listener) -> str:
    return "https" if listener.tls_cert or listener.tls_key else "http"


def _reachable(host: str) -> str:
    """An address to connect to, for one that only says "all of mine"."""
    try:
        address = ip_address(host)
    except ValueError:
        return host or "127.0.0.1"
    if address.is_unspecified:
        return "127.0.0.1" if address.version == 4 else "[::1]"
    return _in_url(host)


def _outward(host: str) -> str:
    """For a listener on every address: the one by which this computer reaches others. Nothing is sent to find it out."""
    try:
        address = ip_address(host)
    except ValueError:
        return host
    if not address.is_unspecified:
        return host
    family, documentation = (socket.AF_INET, "192.0.2.1") if address.version == 4 else (socket.AF_INET6, "2001:db8::1")
    try:
        with socket.socket(family, socket.SOCK_DGRAM) as probe:
            probe.connect((documentation, 9))
            return str(probe.getsockname()[0])
    except OSError:
        return host


def _in_url(host: str) -> str:
    return f"[{host}]" if ":" in host else host
