"""Values put into what a connector sends: addresses, headers, forms, and JSON as objects. Nothing is evaluated, nothing is filled twice."""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import urlsplit

from screenpop.crm.template import BASE_URL, Template

Values = Mapping[str, object]

_PLACE = re.compile(r"\{([A-Za-z_][A-Za-z0-9_]*)\}")
"""Not what merely stands in braces: `{ people { name } }` is a question in GraphQL."""
_ORIGIN = re.compile(rf"\{{{BASE_URL}\}}|https?://[^/?#]*", re.IGNORECASE)
_GOES_ON_IN_HOST = re.compile(rf"\{{{BASE_URL}\}}[^/?#]", re.IGNORECASE)


class Unfit(Exception):
    """A value cannot stand where it is wanted; the message names the place, never the value."""


def places(node: object) -> list[str]:
    """The names of all places in a text, or in the texts of an object."""
    if isinstance(node, str):
        return _PLACE.findall(node)
    below = node.values() if isinstance(node, Mapping) else node if isinstance(node, (list, tuple)) else ()
    return [name for part in below for name in places(part)]


def text(said: str, values: Values) -> str:
    """Raises Unfit."""
    return _PLACE.sub(lambda place: _as_text(place[1], values), said)


def header(said: str, values: Values) -> str:
    """Raises Unfit for a value that would be more than one line's text."""
    filled = text(said, values)
    if not filled.isprintable():
        raise Unfit(f"A header with {', '.join(places(said))} has a character that no header can have")
    return filled


def json(node: object, values: Values) -> object:
    """The object with its texts filled; one that is nothing but a place becomes that value, whatever it is. Raises Unfit."""
    if isinstance(node, str):
        lone = _PLACE.fullmatch(node)
        return _value(lone[1], values) if lone else text(node, values)
    if isinstance(node, Mapping):
        return {name: json(below, values) for name, below in node.items()}
    return [json(below, values) for below in node] if isinstance(node, (list, tuple)) else node


def url(said: str, values: Values) -> str:
    """The address. Raises Unfit, and Trouble for an account's value that cannot be a part of one."""
    names = set(places(said))
    texts = {name: _as_text(name, values) for name in names}
    in_origin = set(places(origin(said)))
    template = Template.make(
        said,
        {name: texts[name] for name in in_origin},
        names - in_origin,
        where="The address of the connector",
        plain_http=True,
    )
    filled = template.fill(texts)
    if filled is None:
        raise Unfit(f"The address cannot have this value of {' or '.join(sorted(names - in_origin))}")
    return filled


def origin(address: str) -> str:
    """Scheme and host as a connector writes them, in small letters; `{base_url}` stands for its own. Empty if neither begins it."""
    found = _ORIGIN.match(address)
    return found[0].lower() if found else ""


def keeps_host(address: str) -> bool:
    """Whether an address that begins with `{base_url}` is of that host: `{base_url}.evil.example` is not."""
    return not _GOES_ON_IN_HOST.match(address)


def is_loopback(address: str) -> bool:
    """Whether an address is of this computer: then nobody can listen in between, and no proxy is asked."""
    host = urlsplit(address).hostname or ""
    return host in ("localhost", "::1") or re.fullmatch(r"127(\.[0-9]{1,3}){3}", host) is not None


def _value(name: str, values: Values) -> object:
    if name not in values:
        raise Unfit(f"There is no value of {name}")
    return values[name]


def _as_text(name: str, values: Values) -> str:
    match _value(name, values):
        case str(said):
            return said
        case bool(yes):
            return "true" if yes else "false"
        case int() | float() as number:
            return str(number)
    raise Unfit(f"The value of {name} is no text")
