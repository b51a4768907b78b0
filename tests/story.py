"""A tiny language for calls in tests: `ringing("201", 0)` is a receipt, `folded(...)` the call as extension 201 sees it."""

from __future__ import annotations

from typing import Any

from screenpop.calls.call import Call, call
from screenpop.calls.event import Disposition, EventKind, Receipt
from screenpop.intake.url_networks import read_event

UUID = "709e1d5e-2067-41af-88c4-77b0c761c718"
T0 = 1_800_000_000.0
CALLER = {"from": "0370100142", "display_from": "Priya Raman", "external_did": "61370101234", "direction": "inbound_external"}


def receipt(kind: EventKind, at: float, uuid: str = UUID, **fields: str) -> Receipt:
    """An event as the PBX would send it, `at` seconds after T0."""
    return Receipt(read_event(kind, {"call_event_uuid": uuid, **CALLER, **fields}), T0 + at)


def ringing(extension: str, at: float, **fields: str) -> Receipt:
    return receipt(EventKind.EXTENSION_RINGING, at, extension_user_id=extension, **fields)


def answered(extension: str, at: float, **fields: str) -> Receipt:
    return receipt(EventKind.EXTENSION_ANSWERED, at, extension_user_id=extension, agent_uuid="a", **fields)


def hung_up(extension: str, at: float, cause: str = "NORMAL_CLEARING", **fields: str) -> Receipt:
    return receipt(EventKind.EXTENSION_HANGUP, at, extension_user_id=extension, hangup_cause=cause, **fields)


def announced(at: float, **fields: str) -> Receipt:
    return receipt(EventKind.HTTP_RINGING, at, **fields)


def over(at: float, disposition: Disposition | None = Disposition.SUCCESS, **fields: str) -> Receipt:
    method = f"incoming_hangup_{disposition.value}" if disposition is not None else "something_new"
    return receipt(EventKind.HTTP_HANGUP, at, method=method, **fields)


def folded(*receipts: Receipt, mine: tuple[str, ...] = ("201",), at: float | None = None, **limits: Any) -> Call:
    """The call at `at` seconds after T0 (default: just after its last receipt)."""
    now = T0 + at if at is not None else max(receipt.received_at for receipt in receipts) + 0.5
    return call(receipts, mine, now, **limits)
