"""Asking for the rows of many calls at once.

The uuids are bound one by one. SQLite's `json_each` would take a list of them, but it cuts a text at its first NUL, and so
takes `n\\0old` for `n`: another person's call.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

AT_ONCE = 200
"""A statement has room for 999 values in the oldest SQLite there is, for 32,766 since 3.32."""


def among(uuids: Iterable[str]) -> Iterator[tuple[str, list[str]]]:
    """The uuids in portions, each with its list for `IN`: "(?, ?)".

    One with a lone surrogate is left out: it is no UTF-8, so no table can hold it, and SQLite cannot be asked for it.
    """
    storable = filter(_is_utf8, uuids)
    while portion := list(islice(storable, AT_ONCE)):
        yield f"({', '.join('?' * len(portion))})", portion


def _is_utf8(text: str) -> bool:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True
