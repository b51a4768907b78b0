"""The rows of the recents by their places, few of very many: those that are looked at and those around them."""

from __future__ import annotations

from collections.abc import Iterator

from screenpop.cards import RecentRow

_KEPT_AT_TOP = 50
"""The newest rows stay: calls that come in are compared with them."""


class SparseRows:
    """`total` places, of which some have a row. A row is in one place at most."""

    def __init__(self, total: int = 0) -> None:
        self.total = total
        self._rows: dict[int, RecentRow] = {}
        self._places: dict[str, int] = {}

    def __len__(self) -> int:
        """How many rows there are."""
        return len(self._rows)

    def at(self, place: int) -> RecentRow | None:
        return self._rows.get(place)

    def place_of(self, uuid: str) -> int | None:
        return self._places.get(uuid)

    def top(self) -> Iterator[RecentRow]:
        """The newest rows, until the first place that has none."""
        place = 0
        while (row := self._rows.get(place)) is not None:
            yield row
            place += 1

    def missing(self, first: int, last: int) -> int | None:
        """The first place between these that has no row."""
        return next((place for place in range(max(first, 0), min(last + 1, self.total)) if place not in self._rows), None)

    def put(self, place: int, row: RecentRow) -> None:
        """Into this place, and out of any other."""
        self.drop(place)
        if (before := self._places.get(row.uuid)) is not None:
            del self._rows[before]
        self._rows[place] = row
        self._places[row.uuid] = place

    def drop(self, place: int) -> None:
        """The place stays, without its row."""
        row = self._rows.pop(place, None)
        if row is not None:
            del self._places[row.uuid]

    def open(self, place: int, count: int = 1) -> None:
        """Make so many new places from this one on; what was there moves down."""
        self.total += count
        self._move({at + count if at >= place else at: row for at, row in self._rows.items()})

    def close(self, place: int, count: int = 1) -> None:
        """Take so many places away, and their rows; what was below moves up."""
        self.total -= count
        kept = {at: row for at, row in self._rows.items() if not place <= at < place + count}
        self._move({at - count if at >= place else at: row for at, row in kept.items()})

    def forget_below(self, place: int) -> None:
        self._move({at: row for at, row in self._rows.items() if at < place})

    def keep_near(self, middle: int, most: int) -> None:
        """No more rows than this: those at the top, and the nearest to the middle."""
        if len(self._rows) > most:
            near = sorted(self._rows, key=lambda place: 0 if place < _KEPT_AT_TOP else 1 + abs(place - middle))[:most]
            self._move({place: self._rows[place] for place in near})

    def _move(self, rows: dict[int, RecentRow]) -> None:
        self._rows = rows
        self._places = {row.uuid: place for place, row in rows.items()}
