"""Which value wins where several events tell the same thing: rules that look at the set of events, never at their order of arrival."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache

from screenpop.calls.event import CallEvent, EventKind, Receipt

NAMES_ORDER = {
    EventKind.EXTENSION_ANSWERED: 0,
    EventKind.EXTENSION_RINGING: 1,
    EventKind.EXTENSION_HANGUP: 2,
    EventKind.HTTP_RINGING: 3,
    EventKind.HTTP_HANGUP: 4,
}


Natural = tuple[bool, tuple[tuple[int, int, str], ...]]


@lru_cache(maxsize=1024)
def natural(text: str | None) -> Natural:
    """Sort key in natural order: 9 < 10 < 201, and no extension at all comes last."""
    parts = re.split(r"([0-9]+)", text or "")
    return text is None, tuple((0, int(part), part) if part.isdecimal() else (1, 0, part) for part in parts if part)


def first(ranked: Sequence[CallEvent], value: Callable[[CallEvent], str | None]) -> str | None:
    """The first non-empty value by (kind, extension), the smallest bytes where those tie.

    `ranked` is sorted by that key already, so events that tie stand side by side.
    """
    best: CallEvent | None = None
    found: str | None = None
    for event in ranked:
        text = value(event)
        if not text:
            continue
        if best is None or found is None:
            best, found = event, text
        elif (event.kind, event.extension) != (best.kind, best.extension):
            break
        elif by_bytes(text) < by_bytes(found):
            found = text
    return found


def earliest(receipts: Iterable[Receipt], *kinds: EventKind) -> float | None:
    """When the first of these kinds came (epoch seconds). `receipts` are in the order of receipt."""
    for receipt in receipts:
        if receipt.event.kind in kinds:
            return receipt.received_at
    return None


def by_bytes(text: str) -> bytes:
    """Sort key: the same order on every machine, whatever its language."""
    return text.encode("utf-8", "surrogatepass")
