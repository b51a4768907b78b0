"""Contacts of an LDAP directory, Active Directory among them: all of its entries with a number, read anew each time."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from screenpop.contacts.contact import Contact, Imported, Source
from screenpop.contacts.server import Server
from screenpop.contacts.syncing import Work
from screenpop.trouble import Trouble

if TYPE_CHECKING:
    from screenpop.contacts.ldap_client import Directory, Entry

PORTS = {"ldaps": 636, "ldap": 389}
FILTER = "(|(telephoneNumber=*)(mobile=*)(homePhone=*)(ipPhone=*))"
"""An attribute that a directory does not know matches nothing there."""

_NAMES = ("displayName", "cn")
_COMPANIES = ("o", "company")
_PHONES = (
    "telephoneNumber",
    "mobile",
    "homePhone",
    "ipPhone",
    "otherTelephone",
    "otherMobile",
    "otherHomePhone",
    "otherIpPhone",
)
_LINKS = ("labeledURI", "wWWHomePage")
_ATTRIBUTES = (*_NAMES, *_COMPANIES, "title", *_PHONES, *_LINKS, "entryUUID", "objectGUID")


def check(source: Source) -> Server:
    """The server of a source, if it may be asked at all. Raises Trouble."""
    server = Server.of(source, PORTS)
    if server.scheme not in PORTS or "?" in source.place:
        remedy = "Write it as ldaps://server.example/dc=example,dc=com, and a filter with --filter"
        raise Trouble(f"The address of {source.name} is none of a directory", "", remedy)
    if not _base(source):
        remedy = 'Say it with --base "ou=people,dc=example,dc=com"'
        raise Trouble(f"Where the contacts of {source.name} stand in the directory is not known", "", remedy)
    return server


def synchronise(source: Source, work: Work) -> Imported | None:
    """See `syncing.Reader`."""
    server = check(source)
    try:
        from screenpop.contacts.ldap_client import Directory
    except ModuleNotFoundError as error:
        remedy = 'Install it with: pip install "screenpop[ldap]"'
        raise Trouble("LDAP is not installed", f"There is no {error.name}", remedy) from None
    with Directory(server, server.password(source, work), work.cancelled) as directory:
        contacts = _contacts(directory, source)
        return work.index.replace(source, contacts, work.plan, work.progress, work.cancelled, note=work.note)


def _base(source: Source) -> str:
    return str(source.options.get("base", "")) or unquote(urlsplit(source.place).path.lstrip("/"))


def _contacts(directory: Directory, source: Source) -> Iterator[Contact]:
    filter_ = str(source.options.get("filter", "")) or FILTER
    found = False
    for entry in directory.entries(_base(source), filter_, _ATTRIBUTES):
        found = True
        yield _contact(entry)
    if not found:
        what = "Nothing below the base agrees with the filter, or this user may not read it"
        raise Trouble(f"The directory of {source.name} gives no entries", what, "Check --base, --filter and the user")


def _contact(entry: Entry) -> Contact:
    links = [text.split()[0] for text in _texts(entry, *_LINKS) if text.strip()]  # a labeledURI has its label after a space
    return Contact(
        name=_first(entry, *_NAMES),
        company=_first(entry, *_COMPANIES),
        title=_first(entry, "title"),
        phones=tuple(_texts(entry, *_PHONES)),
        url=next((link for link in links if link.lower().startswith(("https://", "http://"))), ""),
        uid=_uid(entry),
        where=_first(entry, "dn"),
    )


def _uid(entry: Entry) -> str:
    """What stays when an entry is renamed: its UUID (RFC 4530), Active Directory's GUID; else its name."""
    guid = next(iter(entry.get("objectguid", ())), b"")
    if len(guid) == 16:
        return str(uuid.UUID(bytes_le=bytes(guid)))
    return _first(entry, "entryUUID", "dn")


def _first(entry: Entry, *names: str) -> str:
    return next(_texts(entry, *names), "")


def _texts(entry: Entry, *names: str) -> Iterator[str]:
    for name in names:
        for value in entry.get(name.lower(), ()):
            yield bytes(value).decode("utf-8", "replace")
