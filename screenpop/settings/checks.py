"""What a setting's value may be. A check takes what TOML gave and returns the clean value, or raises `Wrong`.

Those with bounds or choices can be asked for them: the settings window makes its editors by the check.
"""

from __future__ import annotations

import ipaddress
import math
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

Check = Callable[[object], Any]

_HOST_NAME = re.compile(r"(?=.{1,253}\Z)[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9])?(\.[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9])?)*\.?")
_SUBJECT = re.compile(r"calls\.[A-Za-z0-9_-]{1,64}\.[A-Za-z0-9_-]{1,64}")
_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
_LONGEST = 2048
_MOST_TAGS = 20
_LONGEST_TAG = 40


class Wrong(ValueError):
    """The value cannot be used; the message completes the sentence "it must be …"."""


def yes_or_no(value: object) -> bool:
    if isinstance(value, bool):
        return value
    raise Wrong("true or false")


@dataclass(frozen=True, slots=True)
class Whole:
    low: int
    high: int

    def __call__(self, value: object) -> int:
        if isinstance(value, int) and not isinstance(value, bool) and self.low <= value <= self.high:
            return value
        raise Wrong(f"a whole number from {self.low} to {self.high}")


@dataclass(frozen=True, slots=True)
class Seconds:
    longest: int

    def __call__(self, value: object) -> float:
        if (
            isinstance(value, (int, float))
            and not isinstance(value, bool)
            and 0 <= value <= self.longest
            and math.isfinite(value)
        ):
            return value
        raise Wrong(f"a number of seconds from 0 to {self.longest}")


@dataclass(frozen=True, slots=True)
class OneOf:
    choices: tuple[str, ...]

    def __call__(self, value: object) -> str:
        if isinstance(value, str) and value in self.choices:
            return value
        raise Wrong("one of " + ", ".join(f'"{choice}"' for choice in self.choices))


def whole(low: int, high: int) -> Check:
    return Whole(low, high)


def seconds(longest: int) -> Check:
    return Seconds(longest)


def one_of(*choices: str) -> Check:
    return OneOf(choices)


def text(value: object) -> str:
    """A text on one line; an empty one means the same as none."""
    if isinstance(value, str) and len(value) <= _LONGEST and not _UNPRINTABLE.search(value):
        return value.strip()
    raise Wrong(f"a text in quotes, on one line, of at most {_LONGEST} characters")


def some_text(value: object) -> str:
    if clean := text(value):
        return clean
    raise Wrong("a text in quotes that is not empty")


def text_or_number(value: object) -> str:
    """A text, or a whole number that somebody wrote without quotes, such as an account's id."""
    if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 10**18:
        return str(value)
    try:
        return text(value)
    except Wrong:
        raise Wrong("a text in quotes, or a whole number") from None


def extensions(value: object) -> tuple[str, ...]:
    """Extensions are texts (`"007"` is not `"7"`), but nobody should have to know that to write `[201, 202]`."""
    wrong = Wrong('a list of extensions, such as ["201", "202"]')
    if not isinstance(value, (list, tuple)):
        raise wrong
    try:
        found = [text_or_number(item) for item in value]
    except Wrong:
        raise wrong from None
    if not all(0 < len(item) <= 64 for item in found):
        raise wrong
    return tuple(dict.fromkeys(found))


def tags(value: object) -> tuple[str, ...]:
    """What a call can be tagged with, in the order in which it is offered; each once, whatever its capitals."""
    wrong = Wrong(f'a list of up to {_MOST_TAGS} words of at most {_LONGEST_TAG} characters, such as ["Follow up", "Sales"]')
    if not isinstance(value, (list, tuple)) or len(value) > _MOST_TAGS:
        raise wrong
    try:
        found = {tag.casefold(): tag for tag in reversed([some_text(item) for item in value])}
    except Wrong:
        raise wrong from None
    if not all(len(tag) <= _LONGEST_TAG for tag in found.values()):
        raise wrong
    return tuple(reversed(found.values()))


def area_code(value: object) -> str:
    if isinstance(value, str) and re.fullmatch(r"[0-9]{0,6}", value):
        return value
    raise Wrong('an area code in quotes, with its leading zero, such as "03"')


def region(value: object) -> str:
    """ISO 3166-1 alpha-2. The import costs some 20 ms, so it waits until somebody has set a region."""
    if isinstance(value, str) and re.fullmatch(r"[A-Z]{2}", value):
        from phonenumbers import SUPPORTED_REGIONS  # noqa: PLC0415

        if value in SUPPORTED_REGIONS:
            return value
    raise Wrong('a country\'s code of two capital letters, such as "AU"')


def host(value: object) -> str:
    """An address or a name, internationalised ones too. Empty is refused: sockets take it for "every interface"."""
    if isinstance(value, str) and (_is_address(value) or _HOST_NAME.fullmatch(_in_ascii(value))):
        return value
    raise Wrong('an IP address or a host name without a port, such as "127.0.0.1"')


def host_names(value: object) -> tuple[str, ...]:
    """The message names the one that is none: the others of the list are not used either."""
    said = 'a list of host names without ports, such as ["pop.example.com"]'
    if not isinstance(value, (list, tuple)):
        raise Wrong(said)
    names: dict[str, None] = {}
    for item in value:
        try:
            names[host(item).lower()] = None
        except Wrong:
            shown = repr(item.rpartition("@")[2] if isinstance(item, str) else item)
            raise Wrong(f"{said} ({shown[:60]} is none)") from None
    return tuple(names)


def networks(value: object) -> tuple[str, ...]:
    wrong = Wrong('a list of IP addresses or networks, such as ["10.0.0.5", "10.1.0.0/16"]')
    if not isinstance(value, (list, tuple)):
        raise wrong
    try:
        return tuple(str(ipaddress.ip_network(some_text(item), strict=False)) for item in value)
    except ValueError:
        raise wrong from None


def web_address(value: object) -> str:
    """An http or https address without user, query and fragment; empty for none. A `/` at the end is taken off."""
    wrong = Wrong('an address such as "https://pop.example.com"')
    if not isinstance(value, str):
        raise wrong
    clean = text(value)
    if not clean:
        return ""
    try:
        parts = urlsplit(clean)
        host(parts.hostname)
        good = parts.scheme in ("http", "https") and parts.port != 0 and "@" not in parts.netloc
    except ValueError:
        raise wrong from None
    if not good or re.search(r"[?#\\\s]", clean):
        raise wrong
    return clean.rstrip("/")


def relay_servers(value: object) -> tuple[str, ...]:
    """Addresses of NATS servers. What is not encrypted does not leave this computer (R43)."""
    wrong = Wrong('a list of addresses such as ["tls://relay.example.com:4222"]; nats:// and ws:// only for this computer')
    if not isinstance(value, (list, tuple)):
        raise wrong
    try:
        servers = tuple(some_text(item).rstrip("/") for item in value)
        good = all(map(_is_relay_server, servers))
    except ValueError:
        raise wrong from None
    if not good:
        raise wrong
    return tuple(dict.fromkeys(servers))


def _is_relay_server(server: str) -> bool:
    """Raises ValueError for what is no address at all."""
    parts = urlsplit(server)
    name = host(parts.hostname)
    if parts.path or parts.port == 0 or re.search(r"[@?#\\\s]", server):
        return False
    return parts.scheme in ("tls", "wss") or (parts.scheme in ("nats", "ws") and _is_here(name))


def relay_agent(value: object) -> str:
    if isinstance(value, str) and re.fullmatch(r"([a-z0-9]{8,32})?", value):
        return value
    raise Wrong("a name of 8 to 32 small letters and digits, in quotes")


def relay_subjects(value: object) -> tuple[str, ...]:
    """Single subjects: a `*` or a `>` would read other desks' calls, if the relay let it."""
    if isinstance(value, (list, tuple)) and all(isinstance(item, str) and _SUBJECT.fullmatch(item) for item in value):
        return tuple(dict.fromkeys(value))
    raise Wrong('a list of subjects, such as ["calls.10001.201", "calls.10001.line"]')


def undisturbed(value: object) -> bool | datetime:
    """Whether pops are silenced, or until when. A time without a zone is meant as the clock on the wall here."""
    if isinstance(value, bool):
        return value
    if isinstance(value, datetime):
        try:
            return value if value.tzinfo else value.astimezone()
        except (OverflowError, ValueError, OSError):
            pass
    raise Wrong("true, false or a date with a time, such as 2026-01-31T09:00:00")


def _in_ascii(name: str) -> str:
    """The name as DNS has it; what has no such form stays, and is no host name."""
    try:
        return name if name.isascii() else name.encode("idna").decode("ascii")
    except UnicodeError:
        return name


def _is_here(name: str) -> bool:
    return name == "localhost" or (_is_address(name) and ipaddress.ip_address(name).is_loopback)


def _is_address(value: str) -> bool:
    try:
        ipaddress.ip_address(value)
    except ValueError:
        return False
    return True
