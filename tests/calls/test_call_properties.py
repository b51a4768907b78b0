"""What is true of every call, whatever its story: see `checks`."""

from __future__ import annotations

import pytest

from screenpop.calls.call import call
from tests.calls import checks
from tests.calls.stories import LATER, NOON, Story


@pytest.mark.parametrize("check", checks.FOLD_CHECKS, ids=lambda check: check.__name__)
def test_of_every_call(check: checks.Fold) -> None:
    check(call)


def test_a_queue_that_rings_again_is_heard() -> None:
    checks.a_queue_that_rings_again_is_heard(call)


def test_an_answer_outlasts_a_miss() -> None:
    checks.an_answer_outlasts_a_miss(call)


def test_a_fold_of_a_thousand_receipts() -> None:
    """A PBX that goes mad on one call does not stop the desktop."""
    story = Story()
    for n in range(500):
        story.rings(str(n % 50), n * 10).hangs_up(str(n % 50), n * 10 + 5, "NO_ANSWER")
    folded = call(story.receipts, (), LATER)
    assert sum(len(leg.attempts) for leg in folded.legs) == 500
    assert folded.first_received_at == NOON
