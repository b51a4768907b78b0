from __future__ import annotations

import pytest

from screenpop.calls.event import EventKind
from screenpop.intake import form
from screenpop.intake.url_networks import read_event
from tests.trust import fuzz

INPUTS = 20_000


def test_broken_requests_are_refused_and_nothing_else_and_what_is_taken_survives_the_journal() -> None:
    tally = fuzz.run(INPUTS, seed=1, keep_every=50)
    assert tally.inputs == INPUTS
    assert tally.kept >= 100
    assert tally.taken > INPUTS / 4 and tally.refused.total() > INPUTS / 8
    assert len(tally.refused) >= 9, "most reasons for a refusal were met"


@pytest.mark.parametrize("harm", [ValueError("a codec that is not there"), form.Refusal(500, "no refusal of ours")])
def test_a_fault_is_found(monkeypatch: pytest.MonkeyPatch, harm: Exception) -> None:
    def parse(body: bytes, charset: str) -> dict[str, str]:
        if b"%" in body and b"%2" not in body:
            raise harm
        return form.parse(body, charset)

    monkeypatch.setattr(fuzz, "parse", parse)
    with pytest.raises(fuzz.Broken):
        fuzz.run(2000, seed=1)


def test_an_event_that_the_journal_would_change_is_found(monkeypatch: pytest.MonkeyPatch) -> None:

    def forgetful(kind: EventKind | None, fields: dict[str, str]) -> object:
        return read_event(kind, {name: text.replace("\0", "") for name, text in fields.items()} if kind is not None else fields)

    monkeypatch.setattr(fuzz, "read_event", forgetful)
    with pytest.raises(fuzz.Broken, match="read again"):
        fuzz.run(5000, seed=1)
