"""What a WebDAV server answers (RFC 4918, 207 Multi-Status), read while it comes in: one response after the other, none kept.

XML from a server is not trusted: with a document type it is refused, before its entities could grow, and so is deep nesting.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

DAV = "{DAV:}"
CARD = "{urn:ietf:params:xml:ns:carddav}"

_DEEPEST = 32
_LONGEST_TOKEN = 2_048


class NotDav(Exception):
    """The answer is not what a WebDAV server says; why, in words."""


@dataclass(frozen=True, slots=True)
class Response:
    """What is said of one resource: its address as written there, its status, and the properties that it has."""

    href: str
    status: int = 200
    properties: Mapping[str, ET.Element] = field(default_factory=dict)

    def text(self, name: str) -> str | None:
        found = self.properties.get(name)
        return None if found is None else found.text or ""

    def hrefs(self, name: str) -> list[str]:
        """The addresses in a property, such as `current-user-principal`."""
        found = self.properties.get(name)
        return [] if found is None else [text for link in found.iter(f"{DAV}href") if (text := (link.text or "").strip())]

    def is_a(self, kind: str) -> bool:
        """Whether its `resourcetype` names this kind."""
        kinds = self.properties.get(f"{DAV}resourcetype")
        return kinds is not None and kinds.find(kind) is not None


class Multistatus:
    """Takes the answer in pieces and hands each response to `take`. `token` is the answer's sync-token. Raises NotDav."""

    def __init__(self, take: Callable[[Response], None]) -> None:
        self._building = _Building(take)
        self._parser = ET.XMLParser(target=self._building)  # noqa: S314 - what is dangerous in XML, _building refuses

    def feed(self, piece: bytes) -> None:
        try:
            self._parser.feed(piece)
        except (ET.ParseError, ValueError, LookupError):
            raise NotDav("It is no XML that can be read") from None

    def close(self) -> None:
        """The answer has ended."""
        try:
            self._parser.close()
        except (ET.ParseError, ValueError, LookupError):
            raise NotDav("It is no XML, or breaks off") from None

    @property
    def token(self) -> str:
        return self._building.token if len(self._building.token) <= _LONGEST_TOKEN else ""


class _Building(ET.TreeBuilder):
    def __init__(self, take: Callable[[Response], None]) -> None:
        super().__init__()
        self._take = take
        self._open: list[ET.Element] = []
        self.token = ""

    def start(self, tag: str, attrs: dict[str, str], /) -> ET.Element:
        if len(self._open) >= _DEEPEST:
            raise NotDav("Its XML is nested too deeply")
        if not self._open and tag != f"{DAV}multistatus":
            raise NotDav("It is XML of another kind")
        element = super().start(tag, attrs)
        self._open.append(element)
        return element

    def end(self, tag: str, /) -> ET.Element:
        element = super().end(tag)
        self._open.pop()
        if len(self._open) == 1:
            self._open[0].remove(element)
            if tag == f"{DAV}response":
                self._take(_response(element))
            elif tag == f"{DAV}sync-token":
                self.token = (element.text or "").strip()
        return element

    def doctype(self, name: str, pubid: str | None, system: str | None) -> None:
        raise NotDav("It has a document type, which no address book needs")


def _response(element: ET.Element) -> Response:
    properties = {
        found.tag: found
        for part in element.iterfind(f"{DAV}propstat")
        if _status(part) // 100 == 2
        for found in part.iterfind(f"{DAV}prop/*")
    }
    return Response((element.findtext(f"{DAV}href") or "").strip(), _status(element), properties)


def _status(element: ET.Element) -> int:
    """The code of "HTTP/1.1 404 Not Found"; 200 where nothing is said."""
    said = re.match(r"\s*HTTP/\S+\s+(\d{3})", element.findtext(f"{DAV}status") or "")
    return int(said[1]) if said else 200
