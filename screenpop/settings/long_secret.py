"""A secret that is longer than one entry of a store can be, such as a token: it is kept in as many entries as it takes."""

from __future__ import annotations

from screenpop.settings.secret_store import LONGEST, SecretStore


def get(store: SecretStore, name: str) -> str | None:
    """Raises Trouble, as the store does."""
    parts: list[str] = []
    while (part := store.get(_entry(name, len(parts)))) is not None:
        parts.append(part)
        if len(part) < LONGEST:
            break
    return "".join(parts) or None


def put(store: SecretStore, name: str, secret: str) -> None:
    """Raises Trouble, as the store does; then a part of the old one may be left, and nothing of it can be used."""
    parts = [secret[begin : begin + LONGEST] for begin in range(0, len(secret), LONGEST)]
    for place, part in enumerate(parts):
        store.set(_entry(name, place), part)
    _delete_from(store, name, len(parts))


def delete(store: SecretStore, name: str) -> None:
    """Nothing happens if there is no such secret. Raises Trouble."""
    _delete_from(store, name, 0)


def _delete_from(store: SecretStore, name: str, place: int) -> None:
    while store.get(_entry(name, place)) is not None:
        store.delete(_entry(name, place))
        place += 1


def _entry(name: str, place: int) -> str:
    return f"{name}.{place + 1}" if place else name
