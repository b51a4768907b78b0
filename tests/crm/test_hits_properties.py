"""Whatever JSON a CRM answers, looking through it ends, and what is found has the caller's number."""

from __future__ import annotations

import json
import time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from screenpop.crm import hits
from screenpop.crm.answer import FailureKind, LookupFailed
from screenpop.crm.exchange import Reply, _parsed
from screenpop.crm.filling import Unfit
from screenpop.crm.identity import is_error, saved
from screenpop.crm.outgoing import outgoing
from screenpop.trouble import Trouble
from tests.crm.asking import PLAN, shipped

E164 = "+61390085900"
CONNECTOR = shipped()
NAMES = st.sampled_from(["contacts", "id", "first", "last", "company", "role", "phones", "value", "error", "x"])
SPELLED = st.sampled_from([E164, "0390085900", "(03) 9008 5900", 61390085900, "90085900", "5900", "0390085901"])
LEAVES = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.integers(10**300, 10**301)
    | st.floats()
    | st.text()
    | st.text("\ud800\u202e\x00\n{}%", max_size=5)
    | SPELLED
)
JSON = st.recursive(
    LEAVES, lambda below: st.lists(below, max_size=6) | st.dictionaries(NAMES | st.text(), below, max_size=6), max_leaves=15
)
PEOPLE = st.lists(
    st.fixed_dictionaries(
        {}, optional={"id": JSON, "first": JSON, "phones": st.lists(st.fixed_dictionaries({"value": JSON}), max_size=3) | JSON}
    ),
    max_size=4,
)


def found(data: Any) -> list[str]:
    matches = hits.verified(CONNECTOR, hits.of(CONNECTOR.result, data), E164, PLAN, lambda record: record)
    for match in matches:
        texts = [text for text in (match.id, match.name, match.company, match.title) if text is not None]
        assert all((len(text) <= 200 and text.isprintable()) or not text for text in texts)
        json.dumps([match.id, match.name], ensure_ascii=False).encode("utf-8")
    return [match.id for match in matches]


@settings(max_examples=50)
@given(JSON | st.fixed_dictionaries({"contacts": JSON | PEOPLE}))
def test_no_shape_of_an_answer_ends_in_an_error(data: Any) -> None:
    found(data)
    request = CONNECTOR.requests[0]
    is_error(request, Reply(200, data))
    saved(request, Reply(200, data))


@settings(max_examples=50)
@given(JSON)
def test_no_saved_value_ends_in_an_error(value: Any) -> None:
    import dataclasses

    values = {"base_url": "https://x.example", "number": value, "token": value, "api_key": value}
    request = dataclasses.replace(CONNECTOR.requests[0], json={"a": "{token}", "b": ["<{token}>"]})
    try:
        sent = outgoing(request, CONNECTOR.auth, values, allow_plain=False)
    except (Unfit, Trouble, LookupFailed):
        return
    assert sent.url.startswith("https://x.example/api/contacts?phone=")
    assert sent.body is not None and json.loads(sent.body)["a"] == value
    assert all(said.isprintable() for said in sent.headers.values())


def looked_through(body: bytes) -> list[str] | FailureKind:
    try:
        return found(_parsed(body))
    except LookupFailed as failed:
        return failed.failed.kind


@settings(max_examples=50)
@given(st.binary() | JSON.map(lambda data: json.dumps(data).encode()))
def test_no_body_ends_in_another_error(body: bytes) -> None:
    assert looked_through(body) in ([], FailureKind.BROKEN)


@pytest.mark.parametrize(
    "body",
    [
        b"[" * 200_000,
        b'{"contacts":' * 20_000,
        b'{"contacts": [{"id": NaN, "phones": [{"value": Infinity}]}]}',
        b'{"contacts": [{"id": 1e999, "phones": [{"value": "0390085900"}]}]}',
        b'{"contacts": [{"id": 12.5, "phones": [{"value": "0390085900"}]}]}',
        b'{"contacts": [{"id": true, "phones": [{"value": "0390085900"}]}]}',
        b'{"contacts": [{"id": ' + b"9" * 4000 + b', "phones": [{"value": "0390085900"}]}]}',
    ],
)  # fmt: skip
def test_what_is_no_record_is_none(body: bytes) -> None:
    assert looked_through(body) in ([], FailureKind.BROKEN)


@pytest.mark.parametrize("person", ['{"id":%d,"phones":[{"value":"%d90085900"}]}', '{"id":%d,"phones":[%s]}'])
def test_an_answer_full_of_strangers_costs_little(person: str) -> None:
    texts = (
        person % (place, place if "90085900" in person else ",".join([f'{{"value":"+6139008{place:04}"}}'] * 50))
        for place in range(5000)
    )
    data = {"contacts": json.loads(f"[{','.join(texts)}]")}
    began = time.perf_counter()
    found(data)
    assert time.perf_counter() - began < 1
