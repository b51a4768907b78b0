"""The calls that are alive: their receipts in memory, so that an event becomes a card without waiting for the disk."""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence

from screenpop.calls.call import Call
from screenpop.calls.event import REPEAT_WINDOW_S, CallEvent, EventKind, Receipt

Fold = Callable[[Sequence[Receipt], float], Call]
"""`call()` with this desktop's extensions filled in: receipts and now (epoch seconds) -> Call."""

MOST_CALLS = 300
STEP_S = 30.0
"""A clock set back by less than this is put right by the receipts themselves; more is the heartbeat's matter."""


class CallBook:
    """Receipts by call; once there are more than `most` calls, the least recently touched ones that have ended are forgotten.

    What is forgotten here is still in the journal; the book only has to know what may yet move on a screen.
    """

    def __init__(self, fold: Fold, most: int = MOST_CALLS) -> None:
        self._fold = fold
        self._most = most
        self._receipts: OrderedDict[str, dict[tuple[str, float], Receipt]] = OrderedDict()
        self._calls: dict[str, Call] = {}

    def knows(self, uuid: str) -> bool:
        return uuid in self._receipts

    def receipts(self, uuid: str) -> tuple[Receipt, ...]:
        """What the book has of a call; nothing of one that it does not know."""
        return tuple(self._receipts.get(uuid, {}).values())

    def time_of(self, event: CallEvent, now: float) -> float:
        """When an event that comes `now` counts as received (epoch seconds): never before what its call has already heard,
        so that a clock set back a little does not turn a hang-up into a ringing."""
        newest = max((receipt.received_at for receipt in self.receipts(event.call_event_uuid)), default=now)
        return newest if now < newest < now + STEP_S else now

    def is_repeat(self, event: CallEvent, at: float) -> bool:
        """Whether this very event came less than 3 s before `at` (epoch seconds). A clock set back makes no repeats."""
        receipts = self._receipts.get(event.call_event_uuid)
        return receipts is not None and any(
            identity == event.identity and 0 <= at - received_at < REPEAT_WINDOW_S for identity, received_at in receipts
        )

    def has(self, receipt: Receipt) -> bool:
        """Whether this very event came less than 3 s before or after: for receipts that come in any order."""
        return any(
            other.event.identity == receipt.event.identity and abs(receipt.received_at - other.received_at) < REPEAT_WINDOW_S
            for other in self.receipts(receipt.event.call_event_uuid)
        )

    def was_overtaken(self, receipt: Receipt) -> bool:
        """Whether an event of the same leg is here that came after it."""
        return any(
            other.event.extension == receipt.event.extension and other.received_at > receipt.received_at
            for other in self.receipts(receipt.event.call_event_uuid)
        )

    def rang_at(self, uuid: str, extension: str | None) -> float:
        """When a ringing of this extension (None: of the dialplan) last came (epoch seconds); minus infinity for never."""
        rings = (EventKind.EXTENSION_RINGING, EventKind.HTTP_RINGING)
        events = [receipt for receipt in self.receipts(uuid) if receipt.event.kind in rings]
        return max((receipt.received_at for receipt in events if receipt.event.extension == extension), default=-math.inf)

    def add(self, receipts: Iterable[Receipt], now: float) -> Call:
        """Take in receipts of one call, at least one; answers the call as it stands now."""
        uuid = ""
        for receipt in receipts:
            uuid = receipt.event.call_event_uuid
            self._receipts.setdefault(uuid, {})[receipt.event.identity, receipt.received_at] = receipt
        self._receipts.move_to_end(uuid)
        if len(self._receipts) > self._most:
            self._forget_some(but=uuid)
        return self.refold(uuid, now)

    def discard(self, receipt: Receipt, now: float) -> None:
        """As if this receipt had never come: it could not be kept."""
        uuid = receipt.event.call_event_uuid
        receipts = self._receipts.get(uuid, {})
        receipts.pop((receipt.event.identity, receipt.received_at), None)
        if receipts:
            self.refold(uuid, now)
        else:
            self.drop(uuid)

    def drop(self, uuid: str) -> None:
        """As if the call had never come: its number is to be forgotten."""
        self._receipts.pop(uuid, None)
        self._calls.pop(uuid, None)

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

    def refold_all(self, now: float) -> None:
        """Fold everything anew: the person changed which extensions are theirs."""
        for uuid in self._receipts:
            self.refold(uuid, now)

    def _forget_some(self, but: str) -> None:
        """The oldest that have ended; in a flood of calls that ring, the oldest of all. Many at once: each look costs a walk."""
        excess = len(self._receipts) - self._most + self._most // 20
        ended = [uuid for uuid in self._receipts if (call := self._calls.get(uuid)) is not None and call.due_at is None]
        oldest = [*ended, *self._receipts][: 2 * excess]
        for uuid in [uuid for uuid in dict.fromkeys(oldest) if uuid != but][:excess]:
            del self._receipts[uuid]
            self._calls.pop(uuid, None)
