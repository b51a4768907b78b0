"""The checks can fail: each of five planted faults turns the checks named with it red, and no fault goes unseen.

A mutant is the module's own source with one snippet replaced. When the code changes so that a snippet is gone, the fault
must be planted anew, and the test says so.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import Phase, settings

from screenpop.calls import call, choice, leg
from screenpop.intake import url_networks
from tests.calls import checks

USERS: dict[ModuleType, tuple[ModuleType, ...]] = {choice: (leg, call), leg: (call,)}
"""Who must be copied too, because a fault is planted in what they import."""
SUBJECTS: dict[str, Callable[..., Any]] = {"call": call.call, "read_event": url_networks.read_event}
SEARCH = settings(max_examples=1_000, derandomize=True, database=None, phases=[Phase.generate], report_multiple_bugs=False)


def by_search(check: Callable[[Any, settings], None]) -> Callable[[Any], None]:
    def searched(subject: Any) -> None:
        check(subject, SEARCH)

    searched.__name__ = check.__name__
    return searched


@dataclass(frozen=True)
class Mutant:
    fault: str
    module: ModuleType
    subject: str
    snippet: str
    planted: str
    red: tuple[Callable[[Any], None], ...]


MUTANTS = [
    Mutant(
        "the last write wins for names",
        call,
        "call",
        "ranked = sorted(events.values(), key=lambda event: (NAMES_ORDER[event.kind], natural(event.extension)))",
        "ranked = [receipt.event for receipt in reversed(receipts)]",
        (
            by_search(checks.names_do_not_depend_on_time),
            by_search(checks.jitter_changes_nothing_that_lasts),
            by_search(checks.it_is_what_the_rules_say),
        ),
    ),
    Mutant(
        "names that tie are not told apart by their bytes",
        choice,
        "call",
        "elif by_bytes(text) < by_bytes(found):",
        "elif False:",
        (by_search(checks.names_do_not_depend_on_time), by_search(checks.it_is_what_the_rules_say)),
    ),
    Mutant(
        "a leg has one attempt",
        leg,
        "call",
        "if not groups or (receipt.event.kind is EventKind.EXTENSION_RINGING and _rings_anew(groups[-1], receipt, ring_limit_s)):",
        "if not groups:",
        (checks.a_queue_that_rings_again_is_heard, by_search(checks.it_is_what_the_rules_say)),
    ),
    Mutant(
        "the last word on the outcome wins, not the strongest",
        call,
        "call",
        "return max(told, key=_STRENGTH.__getitem__)",
        "return told[-1]",
        (
            checks.an_answer_outlasts_a_miss,
            by_search(checks.it_is_what_the_rules_say),
        ),
    ),
    Mutant(
        "`method` is trusted",
        url_networks,
        "read_event",
        "    if kind is None:\n        kind = _kind(fields)\n",
        "    kind = _METHODS.get(_method(fields)) or kind or _kind(fields)\n",
        (checks.the_path_says_which_event_it_is, checks.method_never_decides_alone),
    ),
]
CASES = [pytest.param(mutant, check, id=f"{mutant.fault}: {check.__name__}") for mutant in MUTANTS for check in mutant.red]


def source(module: ModuleType) -> str:
    return Path(str(module.__file__)).read_text("utf-8")


def load(mutant: Mutant, monkeypatch: pytest.MonkeyPatch) -> Any:
    """The mutant's own copy of what is checked."""
    text = source(mutant.module)
    assert text.count(mutant.snippet) == 1, f"The code has changed: plant “{mutant.fault}” anew."
    spoilt = copy(mutant.module, text.replace(mutant.snippet, mutant.planted), monkeypatch)
    for user in USERS.get(mutant.module, ()):
        spoilt = copy(user, source(user), monkeypatch)
    return getattr(spoilt, mutant.subject)


def copy(module: ModuleType, text: str, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """A module of this source in the place of the real one, so that what is copied after it imports it."""
    made = ModuleType(module.__name__)
    made.__file__ = module.__file__
    monkeypatch.setitem(sys.modules, module.__name__, made)
    exec(compile(text, f"<{module.__name__}>", "exec"), vars(made))
    return made


@pytest.mark.parametrize(("mutant", "check"), CASES)
def test_a_fault_turns_a_check_red(mutant: Mutant, check: Callable[[Any], None], monkeypatch: pytest.MonkeyPatch) -> None:
    subject = load(mutant, monkeypatch)
    with pytest.raises(AssertionError):
        check(subject)


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda mutant: mutant.fault)
def test_without_the_fault_the_same_checks_are_green(mutant: Mutant) -> None:
    """It is the fault that they see, not the way it is planted."""
    for check in mutant.red:
        if check.__name__ not in {known.__name__ for known in checks.FOLD_CHECKS}:
            check(SUBJECTS[mutant.subject])
