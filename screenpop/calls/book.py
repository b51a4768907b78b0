"""The calls that are alive: their receipts in memory, so that an event becomes a card without waiting for the disk."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence

from screenpop.calls.call import Call
from screenpop.calls.event import REPEAT_WINDOW_S, CallEvent, Receipt

Fold = Callable[[Sequence[Receipt], float], Call]
"""`call()` with this desktop's extensions filled in: receipts and now (epoch seconds) -> Call."""

MOST_CALLS = 1_000


class CallBook:
    """Receipts by call, the least recently touched call forgotten first once there are more than `most`.

    What is forgotten here is still in the journal; the book only has to know what may yet move on a screen.
    """

    def __init__(self, fold: Fold, most: int = MOST_CALLS) -> None:
        self._fold = fold
        self._most = most
        self._receipts: OrderedDict[str, dict[tuple[str, float], Receipt]] = OrderedDict()
        self._calls: dict[str, Call] = {}

    def knows(self, uuid: str) -> bool:
        return uuid in self._receipts

    def is_repeat(self, event: CallEvent, at: float) -> bool:
        """Whether this very event came less than 3 s before `at` (epoch seconds). A clock set back makes no repeats."""
        receipts = self._receipts.get(event.call_event_uuid)
        return receipts is not None and any(
            identity == event.identity and 0 <= at - received_at < REPEAT_WINDOW_S for identity, received_at in receipts
        )

    def add(self, receipts: Iterable[Receipt], now: float) -> Call:
        """Take in receipts of one call; answers the call as it stands now."""
        uuid = ""
        for receipt in receipts:
            uuid = receipt.event.call_event_uuid
            self._receipts.setdefault(uuid, {})[receipt.event.identity, receipt.received_at] = receipt
        self._receipts.move_to_end(uuid)
        while len(self._receipts) > self._most:
            self._calls.pop(self._receipts.popitem(last=False)[0], None)
        return self.refold(uuid, now)

    def refold(self, uuid: str, now: float) -> Call:
        """The call as its receipts and the time make it (KeyError if the book does not know it)."""
        call = self._calls[uuid] = self._fold(tuple(self._receipts[uuid].values()), now)
        return call

    def get(self, uuid: str) -> Call | None:
        return self._calls.get(uuid)

    def calls(self) -> tuple[Call, ...]:
        return tuple(self._calls.values())

    def overdue(self, now: float) -> tuple[str, ...]:
        """The calls that time alone has changed since they were last folded."""
        return tuple(uuid for uuid, call in self._calls.items() if call.due_at is not None and call.due_at < now)

    def use(self, fold: Fold, now: float) -> None:
        """Fold everything by other rules from now on (the person changed which extensions are theirs)."""
        self._fold = fold
        for uuid in self._receipts:
            self.refold(uuid, now)
