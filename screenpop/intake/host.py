"""Which host a request may ask for, and from whom it really comes.

DNS rebinding makes a browser send an attacker's page to this listener, under the attacker's own name. So a request must
ask for an address in figures, for `localhost`, or for a name that the settings know.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from ipaddress import IPv4Network, IPv6Network, ip_address

Network = IPv4Network | IPv6Network


def host_of(authority: str) -> str | None:
    """The host in `host:port`, `[IPv6]:port` or `host`, in lower case and without a trailing dot; None if it is none of these."""
    if authority.startswith("["):
        host, closed, port = authority[1:].partition("]")
        if not closed or (port and not port.startswith(":")):
            return None
        port = port[1:]
    else:
        host, _, port = authority.partition(":")
    if not host or not (port.isdecimal() or not port):
        return None
    return host.lower().removesuffix(".")


@lru_cache(maxsize=64)
def is_address(host: str) -> bool:
    """Whether this is an IP address in its usual notation; `127.1` and `0x7f000001` are not."""
    try:
        ip_address(host)
    except ValueError:
        return False
    return True


class OwnHosts:
    """The hosts that a request may ask for."""

    def __init__(self, public_hosts: Iterable[str]) -> None:
        """`public_hosts` are names, with or without a port, internationalised ones in either spelling."""
        self._names = {"localhost"}
        for public in public_hosts:
            if host := host_of(public.strip()):
                self._names |= {host, _in_ascii(host)}

    def accepts(self, authority: str | None) -> bool:
        """Whether the value of a `Host` header, or the authority of an absolute request target, is ours. The port is not looked at."""
        host = host_of(authority) if authority else None
        return host is not None and (host in self._names or is_address(host))


def _in_ascii(host: str) -> str:
    try:
        return host.encode("idna").decode("ascii")
    except UnicodeError:
        return host


def client_of(peer: str | None, forwarded_for: Sequence[str], proxies: Sequence[Network]) -> str | None:
    """The address that a request comes from, for people to read.

    `forwarded_for` are the `X-Forwarded-For` headers in their order. They are believed only as far as configured proxies
    wrote them: from the right, the first address that is no proxy of ours is the client.
    """
    if not proxies:
        return peer
    client = peer
    hops = [hop.strip() for header in forwarded_for for hop in header.split(",")]
    while client is not None and hops and _is_proxy(client, proxies) and is_address(hops[-1]):
        client = hops.pop()
    return client


def _is_proxy(address: str, proxies: Sequence[Network]) -> bool:
    try:
        ip = ip_address(address)
    except ValueError:
        return False
    return any(ip in network for network in proxies)
