"""Which cards there are, which of them show, and when they go. No windows: time comes in as a number.

The order on the screen is that of popping, the newest nearest the corner, and does not change while cards change. Only
what is *shown*, where there are more cards than places, goes by importance: what rings, then talks, then has ended.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from screenpop.cards import Card, Phase

MOST_HIDDEN = 200
"""Cards kept behind the bar. Beyond them the least important is forgotten: it is in the recents."""

_RANK = {Phase.RINGING: 0, Phase.TALKING: 1, Phase.ENDED: 2}


@dataclass(slots=True)
class _Entry:
    """`order` grows with each pop; `goes_at` is when an ended card goes, None while the call lasts."""

    card: Card
    order: int
    goes_at: float | None


class Stack:
    """The cards of the calls that are on. Times are seconds of one monotonic clock."""

    def __init__(self, seconds_after_end: float, places: int) -> None:
        self.seconds_after_end = seconds_after_end
        self.places = places
        self._entries: dict[str, _Entry] = {}
        self._popped = 0
        self._held: str | None = None

    def __contains__(self, uuid: str) -> bool:
        return uuid in self._entries

    def __len__(self) -> int:
        return len(self._entries)

    def __iter__(self) -> Iterator[Card]:
        """Newest first."""
        return (entry.card for entry in sorted(self._entries.values(), key=lambda entry: -entry.order))

    def pop(self, card: Card, now: float) -> None:
        """A new attempt: the card comes to the front, whether it was there or not."""
        self._popped += 1
        self._entries.pop(card.uuid, None)  # so that they stay in the order of popping
        self._entries[card.uuid] = _Entry(card, self._popped, self._end(card, now))
        if len(self._entries) > self.places + MOST_HIDDEN:
            del self._entries[self._least_important()]

    def update(self, card: Card, now: float) -> bool:
        """What is known now of a card that is there; False if it is not."""
        entry = self._entries.get(card.uuid)
        if entry is None:
            return False
        entry.card = card
        if card.phase is not Phase.ENDED:
            entry.goes_at = None
        elif entry.goes_at is None:
            entry.goes_at = self._end(card, now)
        return True

    def remove(self, uuid: str) -> bool:
        return self._entries.pop(uuid, None) is not None

    def clear(self) -> None:
        """Takes all away."""
        self._entries.clear()

    def hold(self, uuid: str | None, now: float) -> None:
        """The card under the pointer, or None. It stays in its place, and no card goes by itself: nothing moves under a
        hand. Let go, the ended ones have their whole time again."""
        if self._held is not None and uuid is None:
            for entry in self._entries.values():
                entry.goes_at = self._end(entry.card, now)
        self._held = uuid

    def expire(self, now: float) -> None:
        """Takes away the cards whose time is up."""
        if self._held is None:
            for uuid in [uuid for uuid, entry in self._entries.items() if entry.goes_at is not None and entry.goes_at <= now]:
                del self._entries[uuid]

    def next_at(self) -> float | None:
        """When `expire` will have something to do; None if waiting brings nothing."""
        if self._held is not None:
            return None
        return min((entry.goes_at for entry in self._entries.values() if entry.goes_at is not None), default=None)

    def shown(self, room: int | None = None) -> list[Card]:
        """The cards that have a place, newest first; not more than there is room for."""
        chosen = sorted(self._entries.values(), key=self._importance)[: self.places if room is None else room]
        return [entry.card for entry in sorted(chosen, key=lambda entry: -entry.order)]

    def _end(self, card: Card, now: float) -> float | None:
        return now + self.seconds_after_end if card.phase is Phase.ENDED else None

    def _least_important(self) -> str:
        """The oldest of those that matter least: in a flood this is asked with every pop."""
        return next(
            uuid
            for phase in (Phase.ENDED, Phase.TALKING, Phase.RINGING)
            for uuid, entry in self._entries.items()
            if entry.card.phase is phase and uuid != self._held
        )

    def _importance(self, entry: _Entry) -> tuple[int, int]:
        """Smaller is more important."""
        return (-1 if entry.card.uuid == self._held else _RANK[entry.card.phase], -entry.order)
