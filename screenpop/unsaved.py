"""Which events the PBX was told to send again (503), and what their cards say meanwhile."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable

from screenpop.calls.event import CallEvent, EventKind, Receipt

MOST = 10_000
REPOST_S = 600.0
"""How long after its 503 an event is still taken for the re-post that was asked for."""


class Unsaved:
    """Refused events, by identity. They wait in the journal's queue; the PBX's re-post of one is a repeat and makes no receipt."""

    def __init__(self) -> None:
        self._refused: OrderedDict[str, Receipt] = OrderedDict()
        self._waiting: dict[str, set[str]] = {}

    def refuse(self, receipt: Receipt) -> None:
        """503 was answered for this receipt, which is queued."""
        event = receipt.event
        self._refused[event.identity] = receipt
        self._waiting.setdefault(event.call_event_uuid, set()).add(event.identity)
        while len(self._refused) > MOST:
            self._refused.popitem(last=False)

    def saved(self, receipts: Iterable[Receipt]) -> None:
        """These were committed after all. That the PBX may still post them again is remembered."""
        for receipt in receipts:
            waiting = self._waiting.get(receipt.event.call_event_uuid, set())
            waiting.discard(receipt.event.identity)
            if not waiting:
                self._waiting.pop(receipt.event.call_event_uuid, None)

    def waits(self, uuid: str) -> bool:
        """Whether anything of this call is not on the disk yet."""
        return uuid in self._waiting

    def is_repost(self, event: CallEvent, at: float, others: Iterable[Receipt]) -> bool:
        """Whether this is the re-post that a 503 asked for. `others` are the call's receipts.

        A queue that rings again sends the same bytes: a ringing whose leg was hung up since is a new one.
        """
        refused = self._refused.get(event.identity)
        if refused is None or at - refused.received_at > REPOST_S:
            return False
        return event.kind is not EventKind.EXTENSION_RINGING or not any(
            other.event.kind is EventKind.EXTENSION_HANGUP
            and other.event.extension == event.extension
            and other.received_at > refused.received_at
            for other in others
        )

    def reposted(self, event: CallEvent) -> None:
        """The re-post came and was answered 200."""
        self._refused.pop(event.identity, None)
