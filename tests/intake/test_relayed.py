"""What goes through the relay comes out as it went in, and what cannot be read is named."""

from __future__ import annotations

import json
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screenpop.calls.event import EventKind, Receipt
from screenpop.intake import relayed
from screenpop.intake.relayed import NotUnderstood
from screenpop.intake.url_networks import EXAMPLES, read_event

values = st.text(max_size=60)


def receipt(kind: EventKind = EventKind.EXTENSION_RINGING, at: float = 1_800_000_000.25, **fields: str) -> Receipt:
    return Receipt(read_event(kind, {**EXAMPLES[kind], **fields}), at)


@given(st.sampled_from(EventKind), values, values, st.floats(0, 1e11))
def test_every_event_comes_out_as_it_went_in(kind: EventKind, name: str, unknown: str, at: float) -> None:
    sent = receipt(kind, at, caller_name=name, a_field_of_tomorrow=unknown)
    assert relayed.decode(relayed.encode(sent), read_event) == sent


def test_what_a_newer_relay_adds_is_passed_over_and_what_the_pbx_adds_is_kept() -> None:
    said = json.loads(relayed.encode(receipt(tomorrow="1")))
    read = relayed.decode(json.dumps({**said, "ingress": "a", "trace": {"id": [1]}}).encode(), read_event)
    assert read.event.fields["tomorrow"] == "1" and read == receipt(tomorrow="1")


def test_a_message_is_named_by_its_receipt() -> None:
    first, again, later = receipt(), receipt(), receipt(at=1_800_000_006.25)
    assert relayed.message_id(first) == relayed.message_id(again) != relayed.message_id(later)


@pytest.mark.parametrize(
    ("change", "newer"),
    [
        ({"screenpop": 2}, True),
        ({"kind": "extension-parked"}, True),
        ({"screenpop": 0}, False),
        ({"screenpop": True}, False),
        ({"screenpop": None}, False),
        ({"kind": ["extension-ringing"]}, False),
        ({"received_at": math.nan}, False),
        ({"received_at": -1}, False),
        ({"received_at": "1"}, False),
        ({"fields": None}, False),
        ({"fields": {"call_event_uuid": 1}}, False),
        ({"fields": {"from": "1"}}, False),
    ],
)
def test_what_cannot_be_read_is_said_to_be_so(change: dict[str, object], newer: bool) -> None:
    said = {**json.loads(relayed.encode(receipt())), **change}
    with pytest.raises(NotUnderstood) as refused:
        relayed.decode(json.dumps(said).encode(), read_event)
    assert refused.value.newer is newer


@given(st.binary(max_size=200) | st.just(b"[" * 100_000) | st.just(b"[]"))
def test_bytes_that_are_no_message(body: bytes) -> None:
    with pytest.raises(NotUnderstood):
        relayed.decode(body, read_event)
