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
    """`order` grows with each pop; `goes_at` is when an ended card goes, None while the call lasts, and for a `lasting` card.
    `leaving`: it is there only because a person is at it."""

    card: Card
    order: int
    goes_at: float | None
    lasting: bool
    leaving: bool = False


class Stack:
    """The cards of the calls that are on. Times are seconds of one monotonic clock."""

    def __init__(self, seconds_after_end: float, places: int) -> None:
        self.seconds_after_end = seconds_after_end
        self.places = places
        self._entries: dict[str, _Entry] = {}
        self._popped = 0
        self._held: frozenset[str] = frozenset()
        self._still = False

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
        entry = self._entries[card.uuid] = _Entry(card, self._popped, None, card.lasting)
        self._begin_end(entry, now)
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
            self._begin_end(entry, now)
        return True

    def remove(self, uuid: str) -> bool:
        return self._entries.pop(uuid, None) is not None

    def let_go(self, uuid: str) -> bool:
        """The call is no longer this person's: its card goes, at once or when nobody is at it. True if it has gone."""
        if uuid in self._held and uuid in self._entries:
            self._entries[uuid].leaving = True
            return False
        return self.remove(uuid)

    def clear(self) -> None:
        """Takes all away."""
        self._entries.clear()

    def hold(self, pointer: str | None, written: str | None, now: float) -> None:
        """The card under the pointer, and the one that is written in. Both keep their places and go by no time. While the pointer is
        on one, no other goes either: nothing moves under a hand. Let go, the ended ones have their whole time again."""
        held = frozenset(uuid for uuid in (pointer, written) if uuid is not None)
        again = set(self._entries) if self._still and pointer is None else self._held - held
        for uuid in again:
            entry = self._entries.get(uuid)
            if entry is not None:
                self._begin_end(entry, now)
                if entry.leaving and uuid not in held:
                    entry.goes_at = now
        self._held, self._still = held, pointer is not None

    def expire(self, now: float) -> None:
        """Takes away the cards whose time is up."""
        if not self._still:
            for uuid, goes_at in self._going():
                if goes_at <= now:
                    del self._entries[uuid]

    def next_at(self) -> float | None:
        """When `expire` will have something to do; None if waiting brings nothing."""
        return None if self._still else min((goes_at for _, goes_at in self._going()), default=None)

    def _going(self) -> list[tuple[str, float]]:
        entries = self._entries.items()
        return [(uuid, entry.goes_at) for uuid, entry in entries if entry.goes_at is not None and uuid not in self._held]

    def shown(self, room: int | None = None) -> list[Card]:
        """The cards that have a place, newest first; not more than there is room for."""
        chosen = sorted(self._entries.values(), key=self._importance)[: self.places if room is None else room]
        return [entry.card for entry in sorted(chosen, key=lambda entry: -entry.order)]

    def _begin_end(self, entry: _Entry, now: float) -> None:
        ending = entry.card.phase is Phase.ENDED and not entry.lasting
        entry.goes_at = now + self.seconds_after_end if ending else None

    def _least_important(self) -> str:
        """The oldest of those that matter least: in a flood this is asked with every pop."""
        return next(
            uuid
            for phase in (Phase.ENDED, Phase.TALKING, Phase.RINGING)
            for uuid, entry in self._entries.items()
            if entry.card.phase is phase and uuid not in self._held
        )

    def _importance(self, entry: _Entry) -> tuple[int, int]:
        """Smaller is more important."""
        return (-1 if entry.card.uuid in self._held else _RANK[entry.card.phase], -entry.order)
