"""What a desktop needs to reach its relay, checked before anything is sent, and which servers are too old to be trusted."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from screenpop.intake import subjects
from screenpop.intake.listening import is_loopback
from screenpop.trouble import Trouble

_PLAIN = ("nats", "ws")
_ENCRYPTED = ("tls", "wss")
_LEAST = ((2, 11, 15), (2, 12, 6))
"""Holes in WebSocket connections and in accounts are closed from these on, each in its own line (R38)."""
NEW_CODE = "Ask your administrator for a new join code"


class Unreachable(Trouble):
    """Of the network or of a server that is not ready: it can pass within seconds, with nobody doing anything."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RelayLink:
    """`servers`: NATS addresses, tried in this order; `agent`: our name there; `subjects`: what we read; `seed`: our NKey's; `ca`: the
    path of a PEM file with the only certificate authority to be trusted, empty for the system's."""

    servers: tuple[str, ...]
    agent: str
    subjects: tuple[str, ...]
    seed: str = field(repr=False)
    ca: str = ""


def check(link: RelayLink) -> None:
    """Raises Trouble where the link cannot serve, or would send calls unencrypted through a network (R43)."""
    if not (link.servers and link.subjects and subjects.is_agent(link.agent)):
        raise Trouble("The relay's settings are incomplete", "They name no server, no calls or no agent", NEW_CODE)
    for server in link.servers:
        try:
            parts = urlsplit(server)
            scheme, host, _ = parts.scheme, parts.hostname, parts.port  # a port that is none raises when it is asked for
        except ValueError:
            scheme, host = "", None
        if not host or scheme not in _PLAIN + _ENCRYPTED or "@" in server:
            raise Trouble("The relay's address is not one", "It begins with tls:// or wss:// and names a host", NEW_CODE)
        if scheme in _PLAIN and not is_loopback(host):
            raise Trouble(
                "The relay's address is not encrypted",
                f"{scheme}://{host} would send calls and numbers readable through the network",
                "Ask your administrator for an address with tls:// or wss://",
            )


def clock_off(seconds: float) -> Trouble:
    """By so many seconds this computer is ahead of its relay."""
    return Trouble(
        f"This computer's clock is {abs(seconds):.0f} s {'ahead of' if seconds > 0 else 'behind'} the relay's",
        "Calls that seem older than a minute do not pop, and one that seems to come from the future rings for too long",
        "Let this computer set its clock by the network",
    )


def shared() -> Trouble:
    return Trouble(
        "Another computer reads the same calls from the relay",
        "It has joined with the same code: each call comes to one of the two, or in parts to both",
        "Ask your administrator for a code for each computer, or leave the relay on the other one: [relay] enabled = false",
    )


def outdated(version: str) -> str | None:
    """What is to be said of a nats-server with known holes; None if it has none that are known."""
    number = re.match(r"(\d+)\.(\d+)\.(\d+)(-)?", version)
    if number is None:
        return f"The relay's nats-server does not say which version it is ({version[:40]!r})"
    found = tuple(int(part) for part in number.groups()[:3])
    least = _LEAST[1] if found[:2] >= _LEAST[1][:2] else _LEAST[0]
    if found > least or (found == least and not number[4]):
        return None
    wanted = " or ".join(".".join(map(str, each)) for each in _LEAST)
    return f"The relay's nats-server {version} has known security holes; {wanted} has none of them"
