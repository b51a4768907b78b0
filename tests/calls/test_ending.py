"""The end of a call in words, where the table of hang-up causes alone would say something that is not so."""

from __future__ import annotations

import pytest

from screenpop.calls.ending import file_label, how_it_ended, how_it_went
from screenpop.calls.event import Disposition
from tests.story import announced, answered, folded, hung_up, over, ringing


@pytest.mark.parametrize(("name", "who"), [("Sam Taylor", "202 Sam Taylor"), (None, "202")])
def test_who_took_it_instead_is_said_to_this_person_and_only_what_became_of_it_to_others(name: str | None, who: str) -> None:
    named = {"extension_name": name} if name else {}
    call = folded(ringing("201", 0), ringing("202", 0), answered("202", 5, **named), hung_up("201", 6, "LOSE_RACE"))
    assert str(how_it_went(call)) == f"Answered by {who}"


def test_an_outgoing_call_is_never_said_to_be_missed() -> None:
    call = folded(ringing("201", 0, direction="outbound"), hung_up("201", 20, "NO_ANSWER", direction="outbound"))
    assert str(how_it_ended(call)) == "Call ended"


def test_a_call_that_ended_without_a_word_is_not_said_to_be_missed() -> None:
    call = folded(announced(0), over(10, None))
    assert (call.outcome, str(how_it_ended(call))) == (None, "Call ended")


@pytest.mark.parametrize(("how", "label"), [(Disposition.MISSED, "Voicemail"), (None, "Recording")])
def test_a_missed_calls_file_is_a_voicemail(how: Disposition | None, label: str) -> None:
    rung = [ringing("201", 0), hung_up("201", 20, "NO_ANSWER")] if how is not None else [ringing("201", 0), answered("201", 5)]
    assert str(file_label(folded(*rung, over(40, how)))) == label
