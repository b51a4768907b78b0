"""Finding the address books that an address leads to (RFC 6764, RFC 6352): it may be that of a server, of an account or of a book."""

from __future__ import annotations

from urllib.parse import urljoin, urlsplit

from screenpop.contacts.dav_answer import CARD, DAV, Response
from screenpop.contacts.dav_client import Answer, Client, TooLong
from screenpop.trouble import Trouble

_MOST_BOOKS = 50
_ASKED = (
    '<?xml version="1.0" encoding="utf-8"?>'
    '<propfind xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:carddav"><prop>'
    "<resourcetype/><current-user-principal/><C:addressbook-home-set/></prop></propfind>"
)


def books(client: Client) -> list[str]:
    """The addresses of the address books, at least one. Raises Trouble."""
    answer, found = _reached(client)
    if not answer.ok:
        raise client.refused(answer)
    about = _first(found)
    if about.is_a(f"{CARD}addressbook"):
        return [answer.address]
    homes = _homes(about, answer.address)
    for principal in about.hrefs(f"{DAV}current-user-principal")[:1] if not homes else []:
        at_principal, found = _look(client, urljoin(answer.address, principal))
        homes = _homes(_first(found), at_principal.address)
    all_books: dict[str, None] = {}
    for home in homes or [answer.address]:
        at_home, found = _look(client, home, depth=1)
        if not at_home.ok:
            raise client.refused(at_home)
        are_books = (response.href for response in found if response.is_a(f"{CARD}addressbook"))
        all_books.update(dict.fromkeys(urljoin(at_home.address, href) for href in are_books))
    if not 0 < len(all_books) <= _MOST_BOOKS:
        what = f"There are {len(all_books)} address books" if all_books else "There is no address book"
        raise Trouble(f"{what} at {client.server.host}", "", "Use the address of one address book")
    return list(all_books)


def _reached(client: Client) -> tuple[Answer, list[Response]]:
    """The answer at the address itself, or at the place where a server says where its accounts are."""
    place = client.server.place
    well_known = urljoin(place, "/.well-known/carddav")
    bare = urlsplit(place).path in ("", "/")
    tried = [_look(client, address) for address in ([well_known] if bare else [place])]
    if not tried[0][0].ok and tried[0][0].status != 401:
        tried.append(_look(client, urljoin(place, "/") if bare else well_known))
    return next((one for one in tried if one[0].ok), tried[0])


def _look(client: Client, address: str, depth: int = 0) -> tuple[Answer, list[Response]]:
    found: list[Response] = []
    try:
        return client.ask("PROPFIND", address, _ASKED, found.append, depth=depth, longest=1 << 20), found
    except TooLong:
        raise Trouble(
            f"{client.server.host} says too much",
            "Asked what it has there, it sent over a MiB",
            "Use the address of one address book",
        ) from None


def _first(found: list[Response]) -> Response:
    return found[0] if found else Response("")


def _homes(about: Response, address: str) -> list[str]:
    return [urljoin(address, href) for href in about.hrefs(f"{CARD}addressbook-home-set")][:_MOST_BOOKS]
