"""Where the listener listens: address, port and TLS, checked before anything is opened, each failure in words."""

from __future__ import annotations

import _ssl
import asyncio
import errno
import socket
import ssl
import sys
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from ipaddress import IPv4Address, ip_address, ip_network
from pathlib import Path
from urllib.parse import urlsplit

from screenpop.intake.host import Network
from screenpop.intake.port_owner import owner_of
from screenpop.system.aside import aside
from screenpop.trouble import Trouble

BACKLOG = 128
LOOKING_UP_S = 5.0
"""How long a name's address, or the program that has a port, is waited for."""
_TRIES_FOR_A_FREE_PORT = 5
_CHOOSE_PORT = "Choose another in settings.toml, [listener] port"
_CORRECT_HOST = "Correct it in settings.toml, [listener] host; 127.0.0.1 is this computer alone"
_CORRECT_TLS = "Correct tls_cert and tls_key in settings.toml, [listener]; both are PEM files, the key without a password"
_Address = tuple[socket.AddressFamily, tuple[str, int] | tuple[str, int, int, int] | tuple[int, bytes]]


@dataclass(frozen=True, slots=True)
class Listening:
    """An address to listen on. `port` 0 is any free one. `public_hosts` are the names under which the PBX knows us, that of
    the public URL among them. `allow_plain` lets a host off loopback go without TLS."""

    host: str
    port: int
    tls: ssl.SSLContext | None = None
    public_hosts: frozenset[str] = frozenset()
    trusted_proxies: tuple[Network, ...] = ()
    allow_plain: bool = False

    @classmethod
    def of(
        cls,
        host: str,
        port: int,
        *,
        public_url: str | None = None,
        public_hosts: Iterable[str] = (),
        trusted_proxies: Iterable[str] = (),
        tls_cert: str | None = None,
        tls_key: str | None = None,
        allow_plain: bool = False,
    ) -> Listening:
        """Made from the texts of the settings; raises Trouble for TLS files that do not serve, and for what is not a URL or a network."""
        try:
            named = [name] if public_url and (name := urlsplit(public_url).hostname) else []
            networks = tuple(ip_network(proxy, strict=False) for proxy in trusted_proxies)
        except ValueError as error:
            raise Trouble(
                "The listener's settings name no such address",
                str(error),
                "Correct public_url or trusted_proxies in settings.toml, [listener]",
            ) from None
        tls = tls_context(tls_cert, tls_key) if tls_cert or tls_key else None
        return cls(host, port, tls, frozenset([*public_hosts, *named]), networks, allow_plain)

    @property
    def reach(self) -> str:
        """The host by which this computer itself reaches the listener."""
        return {"": "127.0.0.1", "0.0.0.0": "127.0.0.1", "::": "::1"}.get(self.host, self.host)  # noqa: S104 - not to bind

    def check(self) -> None:
        """Raise Trouble if other machines could listen in: a host off loopback needs TLS, or a person's word that it does not."""
        if self.tls is None and not self.allow_plain and not is_loopback(self.host):
            raise Trouble(
                f"The listener would be open to other machines without encryption, at {self.host or 'every address'}",
                "Calls and the secret in the URL could be read on the way",
                "In settings.toml, [listener], set tls_cert and tls_key, or allow_plain = true if a proxy on a safe network does TLS",
            )
        if not 0 <= self.port <= 65535:
            raise Trouble(f"There is no port {self.port}", "Ports go from 1 to 65535", _CHOOSE_PORT)

    async def open(self) -> list[socket.socket]:
        """Listening sockets, one for each address of the host, all on one port. Raises Trouble, naming the program that has the port."""
        self.check()
        addresses = await self._addresses()
        try:
            return _open_all(addresses, self.port)
        except OSError as error:
            raise await self._trouble(error) from None

    async def _addresses(self) -> list[_Address]:
        if self.host.lower() == "localhost":
            # Named here, for a machine's own tables may know only one of them, and a sender may try the other.
            return [(socket.AF_INET, ("127.0.0.1", self.port)), (socket.AF_INET6, ("::1", self.port, 0, 0))]
        if (literal := _literal(self.host, self.port)) is not None:
            return literal
        asked = partial(socket.getaddrinfo, self.host, self.port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
        try:
            found = await asyncio.wait_for(aside(asked), LOOKING_UP_S)
        except TimeoutError:
            raise self._unknown(f"Nothing answered within {LOOKING_UP_S:g} s which address belongs to that name") from None
        except (OSError, UnicodeError):
            raise self._unknown("No address belongs to that name") from None
        addresses: dict[_Address, None] = {(family, address): None for family, _, _, _, address in found}
        return sorted(addresses, key=lambda each: each[0] != socket.AF_INET)

    def _unknown(self, happened: str) -> Trouble:
        return Trouble(f"The listener's host {self.host} is not known", happened, _CORRECT_HOST)

    async def _trouble(self, error: OSError) -> Trouble:
        if error.errno == errno.EADDRINUSE:
            owner = None
            with suppress(TimeoutError):
                owner = await asyncio.wait_for(aside(partial(owner_of, self.port)), LOOKING_UP_S)
            by = f" (pid {owner.pid}, {owner.name})" if owner else ""
            return Trouble(
                f"Port {self.port} is used by another program{by}", "The PBX's events cannot come in meanwhile", _CHOOSE_PORT
            )
        if error.errno in (errno.EACCES, errno.EPERM):
            return Trouble(
                f"Port {self.port} may not be used",
                "The system keeps it for itself, as it does with those below 1024",
                _CHOOSE_PORT,
            )
        return Trouble(
            f"The listener cannot use the address {self.host}",
            error.strerror or str(error),
            _CORRECT_HOST,
        )


def is_loopback(host: str) -> bool:
    """Whether only this machine can reach the host. A name other than `localhost` may mean anything, so it is not."""
    if host.lower() == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def _literal(host: str, port: int) -> list[_Address] | None:
    """The address that is written out, or every address for an empty host; None for a name, of which only a resolver knows."""
    if not host:
        return [(socket.AF_INET, ("0.0.0.0", port)), (socket.AF_INET6, ("::", port, 0, 0))]  # noqa: S104 - a person's choice
    try:
        address = ip_address(host)
    except ValueError:
        return None
    if isinstance(address, IPv4Address):
        return [(socket.AF_INET, (str(address), port))]
    scope = address.scope_id or "0"
    try:
        number = int(scope) if scope.isdecimal() else socket.if_nametoindex(scope)
    except OSError:
        return None
    return [(socket.AF_INET6, (str(address).partition("%")[0], port, 0, number))]


def _open_all(addresses: Sequence[_Address], port: int) -> list[socket.socket]:
    """A free port is free at the first address; if another program has it at the second, the search begins again."""
    for tries_left in reversed(range(_TRIES_FOR_A_FREE_PORT)):
        try:
            return _open_each(addresses, port)
        except OSError as error:
            if port != 0 or error.errno != errno.EADDRINUSE or not tries_left:
                raise
    raise AssertionError("the last try returns or raises")


def _open_each(addresses: Sequence[_Address], port: int) -> list[socket.socket]:
    opened: list[socket.socket] = []
    unusable: OSError | None = None
    try:
        for family, address in addresses:
            try:
                opened.append(_open(family, (address[0], port, *address[2:])))
            except OSError as error:
                # `localhost` has an IPv6 address even where IPv6 is switched off; one usable address is enough.
                if error.errno not in (errno.EADDRNOTAVAIL, errno.EAFNOSUPPORT):
                    raise
                unusable = error
            else:
                port = opened[0].getsockname()[1]
    except OSError:
        for each in opened:
            each.close()
        raise
    if unusable is not None and not opened:
        raise unusable
    return opened


def _open(family: socket.AddressFamily, address: tuple[object, ...]) -> socket.socket:
    opened = socket.socket(family, socket.SOCK_STREAM)
    try:
        if sys.platform == "win32":
            # Without it another program could bind the same port there and be given our events.
            opened.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        else:
            opened.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if family == socket.AF_INET6:
            opened.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        opened.bind(address)
        opened.listen(BACKLOG)
        opened.setblocking(False)
    except OSError:
        opened.close()
        raise
    return opened


def tls_context(cert: str | None, key: str | None) -> ssl.SSLContext:
    """TLS 1.2 and newer with a PEM certificate chain and its key (None: in the same file). Raises Trouble if they do not serve."""
    if not cert:
        raise Trouble("TLS has a key but no certificate", "tls_key is set, tls_cert is not", _CORRECT_TLS)
    for path in (cert, key or cert):
        try:
            Path(path).read_bytes()
        except OSError as error:
            raise Trouble(f"The TLS file {path} cannot be read", error.strerror or str(error), _CORRECT_TLS) from None
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    locked = False

    def no_password() -> str:
        # Without an answer here, OpenSSL would ask on the terminal and wait.
        nonlocal locked
        locked = True
        return ""

    try:
        context.load_cert_chain(cert, key or None, password=no_password)
    except ssl.SSLError as error:
        if locked:
            happened = "The key is protected by a password"
        elif error.reason == "KEY_VALUES_MISMATCH":
            happened = "The key does not belong to the certificate"
        else:
            happened = "One of the files holds no PEM certificate or key"
        raise Trouble("The TLS certificate and key cannot be used", happened, _CORRECT_TLS) from None
    return context


def certificate_end(cert: str) -> float:
    """Until when a PEM certificate (the first of its file) is valid, in epoch seconds. Raises Trouble if it cannot be read."""
    try:
        # The standard library reads a certificate's dates nowhere else.
        decoded = getattr(_ssl, "_test_decode_cert")(cert)  # noqa: B009
        return float(ssl.cert_time_to_seconds(str(decoded["notAfter"])))
    except (OSError, ValueError, KeyError) as error:
        raise Trouble(f"The TLS file {cert} cannot be read", str(error), _CORRECT_TLS) from None
