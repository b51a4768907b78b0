"""Contacts of a CardDAV server (RFC 6352), brought up to date by what has changed since the last time (RFC 6578).

First a server lists which cards changed, then these are fetched, so many at a time that no answer is large.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice
from urllib.parse import unquote, urlsplit
from xml.sax.saxutils import escape

from screenpop.contacts import dav_books, vcard_source
from screenpop.contacts.contact import Contact, Imported, LeftOut, Source
from screenpop.contacts.dav_answer import CARD, Response
from screenpop.contacts.dav_client import LONGEST_ANSWER, Answer, Client, TooLong
from screenpop.contacts.numbers import shortened
from screenpop.contacts.server import Server, unencrypted
from screenpop.contacts.syncing import Work
from screenpop.trouble import Trouble

PORTS = {"https": 443, "http": 80}
MOST_CARDS = 200_000
_AT_A_TIME = 100
"""Cards in one answer. Photographs are in them, so an answer that is too long is asked for in parts."""
_LONGEST_LIST = 64 << 20
_LIST_S = 300.0
"""A server may have to look at every card before it can say anything: a small one took 23 s for a thousand."""

_SYNC = (
    '<?xml version="1.0" encoding="utf-8"?><sync-collection xmlns="DAV:"><sync-token>{token}</sync-token>'
    "<sync-level>1</sync-level><prop><getetag/></prop></sync-collection>"
)
_LIST = '<?xml version="1.0" encoding="utf-8"?><propfind xmlns="DAV:"><prop><getetag/><resourcetype/></prop></propfind>'
_FETCH = (
    '<?xml version="1.0" encoding="utf-8"?><C:addressbook-multiget xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:carddav">'
    "<prop><C:address-data/></prop>{hrefs}</C:addressbook-multiget>"
)


class _Changes:
    """What the books' lists say: by book, the cards that there are to fetch (uid: address); what is gone; the books' new tokens."""

    def __init__(self, host: str) -> None:
        self._host = host
        self.present: dict[str, dict[str, str]] = {}
        self.gone: set[str] = set()
        self.tokens: dict[str, str] = {}
        self.total = 0
        """Cards that were named, each once."""

    def note(self, book: str, response: Response) -> None:
        """Take what a list says of one card. Raises Trouble where there is no end of them."""
        uid = _uid(response.href)
        if uid.endswith("/") or uid == _uid(book):
            return
        present = self.present.setdefault(book, {})
        self.total += uid not in present and uid not in self.gone
        if self.total > MOST_CARDS:
            raise _too_many(self._host)
        if response.status in (404, 410):
            present.pop(uid, None)
            self.gone.add(uid)
        else:
            self.gone.discard(uid)
            present[uid] = response.href

    @property
    def token(self) -> str:
        """For the index; empty where a book has none, so that everything is read the next time."""
        return json.dumps(self.tokens) if all(self.tokens.values()) else ""


def check(source: Source) -> Server:
    """The server of a source, if it may be asked at all. Raises Trouble."""
    server = Server.of(source, PORTS)
    if server.scheme not in PORTS:
        raise Trouble(f"The address of {source.name} is none of an address book", "", "It begins with https://")
    if server.scheme == "http" and not server.plain:
        raise unencrypted(server, "Use https://")
    return server


def synchronise(source: Source, work: Work) -> Imported | None:
    """See `syncing.Reader`."""
    server = check(source)
    with Client(server, server.password(source, work), work.cancelled) as client:
        books = dav_books.books(client)
        known = _known(work.index.sync_token(source.name))
        changes = _changed(client, books, known)
        rest = (work.plan, work.progress, work.cancelled)
        if changes is None:
            changes = _everything(client, books)
            return work.index.replace(source, _fetched(client, changes), *rest, note=work.note, token=changes.token)
        if changes.total:
            cards = _fetched(client, changes)
            return work.index.update(source, cards, changes.gone, *rest, note=work.note, token=changes.token)
        if changes.tokens != known:
            work.index.set_sync_token(source.name, changes.token)
        return None


def _known(token: str) -> dict[str, str]:
    """The tokens of the last time, by book."""
    try:
        return {str(book): str(said) for book, said in json.loads(token).items()}
    except (ValueError, AttributeError):
        return {}


# What there is to fetch


def _changed(client: Client, books: Sequence[str], known: Mapping[str, str]) -> _Changes | None:
    """What has changed since the known tokens. None if only everything tells: a token is not valid any more, or the books are others."""
    changes = _Changes(client.server.host)
    known_all = known.keys() == set(books) and all(_list_by_token(client, book, known[book], changes) for book in books)
    return changes if known_all else None


def _everything(client: Client, books: Sequence[str]) -> _Changes:
    changes = _Changes(client.server.host)
    for book in books:
        if not _list_by_token(client, book, "", changes):
            _list_all(client, book, changes)
    return changes


def _list_by_token(client: Client, book: str, token: str, changes: _Changes) -> bool:
    """List what is new since the token; a list may come in parts. False if the server does not know the token, or knows of none."""
    parts: list[Response] = []

    def take(response: Response) -> None:
        if response.status == 507:  # "there is more than this"
            parts.append(response)
        else:
            changes.note(book, response)

    while True:
        before = changes.total
        parts.clear()
        answer = _ask_for_list(client, "REPORT", book, _SYNC.format(token=escape(token)), take)
        if answer.status in (401, 429, 500, 502, 503, 504):
            raise client.refused(answer)
        if not answer.ok:
            return False
        token = changes.tokens[book] = answer.token
        if not parts:
            return True
        if not token or changes.total <= before:
            what = "It says that there is more, and sends nothing"
            raise Trouble(f"{client.server.host} does not come to an end", what, "Ask who runs the server")


def _list_all(client: Client, book: str, changes: _Changes) -> None:
    """List every card, at a server that cannot say what has changed."""
    answer = _ask_for_list(client, "PROPFIND", book, _LIST, lambda response: changes.note(book, response), depth=1)
    if not answer.ok:
        raise client.refused(answer)
    changes.tokens[book] = ""


def _ask_for_list(
    client: Client, method: str, book: str, body: str, take: Callable[[Response], None], *, depth: int = 0
) -> Answer:
    try:
        return client.ask(method, book, body, take, depth=depth, longest=_LONGEST_LIST, within_s=_LIST_S)
    except TooLong:
        raise _too_many(client.server.host) from None


def _too_many(host: str) -> Trouble:
    what = f"Its list is longer than {MOST_CARDS} cards or {_LONGEST_LIST >> 20} MiB"
    return Trouble(f"The address book at {host} is too large", what, "Use a smaller address book")


# The cards


def _fetched(client: Client, changes: _Changes) -> Iterator[Contact | LeftOut]:
    for book, cards in changes.present.items():
        waiting = iter(cards.items())
        while batch := dict(islice(waiting, _AT_A_TIME)):
            yield from _fetch(client, book, batch, changes)


def _fetch(client: Client, book: str, cards: Mapping[str, str], changes: _Changes) -> Iterator[Contact | LeftOut]:
    found: list[Contact | LeftOut] = []
    missing = dict(cards)

    def take(response: Response) -> None:
        uid = _uid(response.href)
        if missing.pop(uid, None) is None:
            return  # not asked for
        if response.status in (404, 410):  # since it was listed
            changes.gone.add(uid)
        else:
            found.append(_contact(uid, response.text(f"{CARD}address-data") or ""))

    hrefs = "".join(f"<href>{escape(href)}</href>" for href in cards.values())
    try:
        answer = client.ask("REPORT", book, _FETCH.format(hrefs=hrefs), take)
    except TooLong:
        yield from _fetch_in_halves(client, book, cards, changes)
        return
    if not answer.ok:
        raise client.refused(answer)
    yield from found
    for uid in missing:
        yield LeftOut(_name(uid), "the server did not send it", uid)


def _fetch_in_halves(client: Client, book: str, cards: Mapping[str, str], changes: _Changes) -> Iterator[Contact | LeftOut]:
    half, rest = len(cards) // 2, iter(cards.items())
    if not half:
        for uid in cards:
            yield LeftOut(_name(uid), f"it is larger than {LONGEST_ANSWER >> 20} MiB", uid)
        return
    yield from _fetch(client, book, dict(islice(rest, half)), changes)
    yield from _fetch(client, book, dict(rest), changes)


def _contact(uid: str, card: str) -> Contact | LeftOut:
    """The contact of a card, by the card's address: only that is told when it is deleted."""
    entry = next(vcard_source.of_bytes(card.encode()), None)
    if entry is None:
        return LeftOut(_name(uid), "it is no vCard", uid)
    name = f" ({shortened(entry.name)})" if isinstance(entry, Contact) and entry.name else ""
    return replace(entry, uid=uid, where=_name(uid) + name)


def _uid(href: str) -> str:
    """A card's address within its server, however a server has escaped it this time."""
    return unquote(urlsplit(href).path)


def _name(uid: str) -> str:
    return shortened(uid.rpartition("/")[2])
