"""A server that contacts come from: its address as a person wrote it, checked before anything is sent there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from ipaddress import ip_address
from urllib.parse import SplitResult, urlsplit

from screenpop.contacts.contact import Source
from screenpop.contacts.syncing import Work
from screenpop.trouble import Trouble


@dataclass(frozen=True, slots=True)
class Server:
    """`place` is the whole address; `user` signs in (empty: nobody); `plain` is set where the connection need not be encrypted."""

    place: str
    scheme: str
    host: str
    port: int
    user: str
    plain: bool

    @classmethod
    def of(cls, source: Source, ports: Mapping[str, int]) -> Server:
        """The server of a source. `ports` has the schemes that its kind can have, the encrypted one first, and the port of each.

        Raises Trouble for an address that is none, and for one that holds a password.
        """
        secure = next(iter(ports))
        try:
            parts = urlsplit(source.place)
            port = parts.port or ports.get(parts.scheme, 0)
        except ValueError:
            parts, port = SplitResult("", "", "", "", ""), 0
        host = parts.hostname or ""
        if not host or not port or not source.place.isprintable() or " " in source.place:
            raise Trouble(f"The address of {source.name} is none", "", f"Write it as {secure}://server.example/…")
        if parts.username is not None or parts.password is not None:
            remedy = "Name the user with --user, and enter the password when it is asked for"
            raise Trouble(f"The address of {source.name} holds a user or a password", "It would stand in a file", remedy)
        plain = bool(source.options.get("allow_plain")) or _is_loopback(host)
        return cls(source.place, parts.scheme, host, port, str(source.options.get("user", "")), plain)

    def password(self, source: Source, work: Work) -> str | None:
        """The password of the user; None if nobody signs in. Raises Trouble if there is none."""
        if not self.user:
            return None
        found = work.secret(str(source.options.get("secret", "")))
        if not found:
            raise Trouble(
                f"The password for {source.name} is missing",
                f"{self.host} wants one of {self.user}",
                "Enter it again: screenpop contacts add-source with the same name",
            )
        return found


def unencrypted(server: Server, remedy: str) -> Trouble:
    """The refusal to send a password, or contacts, where others can read them."""
    what = f"Others on the network could read the password and the contacts of {server.host}"
    return Trouble("The address is not encrypted", what, f"{remedy}, or allow it with --allow-plain")


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False
