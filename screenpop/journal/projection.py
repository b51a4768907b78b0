"""From stored receipts to calls, and from a call to its row in the calls table."""

from __future__ import annotations

import json
import logging
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from screenpop.calls.book import Fold
from screenpop.calls.call import Call, Outcome
from screenpop.calls.event import CallEvent, EventKind, Receipt
from screenpop.calls.search_keys import SearchKeys
from screenpop.journal.among import among
from screenpop.journal.search import normal, storable

log = logging.getLogger(__name__)

REVISION = 3
"""Raised when `row` changes: the rows that an older program wrote are then made again (see `Store.refresh`)."""

ReadEvent = Callable[[EventKind, Mapping[str, str]], CallEvent]
Searchable = Callable[[Call], SearchKeys]

StoredReceipt = tuple[str, str, str, str, float]
RECEIPT_COLUMNS = "call_event_uuid, identity, kind, fields, received_at"
_SELECT_RECEIPTS = "SELECT call_event_uuid, kind, fields, received_at FROM receipts"
Row = tuple[str | float | None, ...]
ROW_COLUMNS = (
    "call_event_uuid, first_received_at, state, outcome, due_at, counts_as_missed, names, numbers, caller,"
    " line, extension, mine, outbound, wait_s, talk_s"
)

_encode = json.JSONEncoder(separators=(",", ":")).encode
"""Escapes everything beyond ASCII, so that any text a form can hold (a lone surrogate too) can be stored."""


def counts_as_missed(call: Call) -> bool:
    """Whether the badge counts this call: missed, or perhaps left to the voicemail."""
    return not call.outbound and (call.outcome is Outcome.MISSED or call.maybe_voicemail)


def stored(receipt: Receipt) -> StoredReceipt:
    event = receipt.event
    return event.call_event_uuid, event.identity, event.kind.value, _encode(dict(event.fields)), receipt.received_at


@dataclass(frozen=True, slots=True)
class Projection:
    """The three functions that the journal is given. They must be pure: the writer's and the reader's thread call them."""

    read_event: ReadEvent
    fold: Fold
    searchable: Searchable

    def read(self, kind: str, fields: str, received_at: float) -> Receipt | None:
        """A receipt as it was appended; None (and a line in the log) for one that can no longer be read."""
        try:
            return Receipt(self.read_event(EventKind(kind), json.loads(fields)), received_at)
        except Exception as error:  # whatever `read_event` thinks of it, one receipt must not hide the other calls
            log.error("a stored %s cannot be read: %s", kind, type(error).__name__)
            return None

    def receipts(self, connection: sqlite3.Connection, uuids: Iterable[str]) -> dict[str, list[Receipt]]:
        """The receipts of each of these calls, in the order in which they were received."""
        calls: dict[str, list[Receipt]] = {}
        for marks, some in among(uuids):
            sql = f"{_SELECT_RECEIPTS} WHERE call_event_uuid IN {marks} ORDER BY received_at, id"
            for uuid, kind, fields, received_at in connection.execute(sql, some):
                receipt = self.read(kind, fields, received_at)
                if receipt is not None:
                    calls.setdefault(uuid, []).append(receipt)
        return calls

    def last(self, connection: sqlite3.Connection, most: int) -> Iterator[Receipt]:
        """The receipts that came last, of any calls, the newest first."""
        for _, kind, fields, received_at in connection.execute(f"{_SELECT_RECEIPTS} ORDER BY id DESC LIMIT ?", (most,)):
            receipt = self.read(kind, fields, received_at)
            if receipt is not None:
                yield receipt

    def call(self, receipts: Sequence[Receipt], now: float) -> Call | None:
        """The call that these receipts make; None (and a line in the log) where they make none, so that they are kept all the same."""
        try:
            return self.fold(receipts, now)
        except Exception:
            log.exception("%d receipts make no call", len(receipts))
            return None

    def row(self, call: Call) -> Row:
        """The call's row; one without search keys where they cannot be made."""
        try:
            keys = self.searchable(call)
        except Exception:
            log.exception("a call cannot be made searchable")
            keys = SearchKeys("", "")
        return (
            call.call_event_uuid,
            call.first_received_at,
            call.state.value,
            call.outcome.value if call.outcome else None,
            call.due_at,
            int(counts_as_missed(call)),
            normal(keys.names),
            normal(keys.numbers),
            storable(keys.caller),
            storable(keys.line) if keys.line is not None else None,
            storable(call.extension) if call.extension is not None else None,
            int(any(leg.mine for leg in call.legs)),
            int(call.outbound),
            _waited(call),
            call.duration_s,
        )


def _waited(call: Call) -> float | None:
    """Seconds from the first ringing to the first answer, receipt minus receipt; None if nobody answered, or if the ringing
    was not heard before it."""
    if call.ringing_at is None or call.answered_at is None or call.answered_at < call.ringing_at:
        return None
    return call.answered_at - call.ringing_at
