"""`kill -9` in the middle of a load: what was answered 200 is in the journal. `python -m tests.durability.kill` does it more often."""

from __future__ import annotations

from tests.durability import kill
from tests.durability.conftest import Make
from tests.durability.program import Program


def test_what_was_answered_200_survives_kill_9(program: Program) -> None:
    figures = kill.kill_again_and_again(program, 3)
    assert figures.sound, figures
    assert figures.kills == 3
    assert figures.answered >= 3 * kill.LEAST_ANSWERS
    assert figures.kept >= figures.answered


def test_a_program_that_answers_before_its_commit_is_found_out(make: Make) -> None:
    figures = kill.kill_again_and_again(make(plant="answers_first()"), 1)
    assert figures.lost, figures
