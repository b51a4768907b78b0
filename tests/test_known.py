"""Whom a number belongs to, as far as the answers go: every answer there may be beside every other."""

from __future__ import annotations

import pytest

from screenpop.known import Known, Person, Remembered, known, merged, to_keep

LIVE = Person("Priya Raman", "Acme", "https://crm.example/7", "own-api")
BARE = Person("priya  raman", None, None, "customers")
TOM = Person("Tom", "Lee & Sons", "https://crm.example/8", "own-api")
ANN = Person("Ann", "Acme", None, "customers")
ANN_LINKED = Person("Ann", "Acme", "https://book.example/1", "customers")
AUTUMN = 1_000.0


@pytest.mark.parametrize(
    ("live", "directory", "people"),
    [
        ([], [], []),
        ([], [BARE], [BARE]),
        ([LIVE], [], [LIVE]),
        ([LIVE], [BARE], [LIVE]),  # one person, two sources
        ([Person("Priya Raman", None, None, "own-api")], [Person("Priya Raman", "Acme", "https://b.example/1", "customers")],
         [Person("Priya Raman", "Acme", "https://b.example/1", "own-api")]),  # what the one lacks
        ([LIVE], [ANN], [LIVE]),  # a record to open beats a contact without one
        ([LIVE], [ANN_LINKED], [LIVE, ANN_LINKED]),
        ([Person("Priya", None, None, "own-api")], [ANN], [Person("Priya", None, None, "own-api"), ANN]),
        ([LIVE, TOM], [BARE], [LIVE, TOM]),
        ([LIVE, LIVE], [], [LIVE]),
        ([LIVE, Person("Priya Raman", "Acme", "https://crm.example/9", "own-api")], [],
         [LIVE, Person("Priya Raman", "Acme", "https://crm.example/9", "own-api")]),  # two records of one source are two
        ([LIVE], [Person("P. Raman", "Acme", LIVE.url, "customers")], [LIVE]),  # the same record by another name
        ([], [Person("Ann", "Acme", None, "one"), Person("Ann", "Beta", None, "two")],
         [Person("Ann", "Acme", None, "one"), Person("Ann", "Beta", None, "two")]),
    ],
)  # fmt: skip
def test_everybody_once(live: list[Person], directory: list[Person], people: list[Person]) -> None:
    assert list(merged(live, directory)) == people


def test_one_is_certain_and_several_are_not() -> None:
    assert Known((LIVE,)).person == LIVE
    assert Known((LIVE, TOM)).person is None
    assert Known((LIVE, TOM), chosen=TOM).person == TOM
    assert Known().person is None


def test_whom_the_crm_knew_the_last_time_stands_in_until_it_answers() -> None:
    before = Remembered(LIVE, False, AUTUMN)
    assert known(before, [], None, "own-api").person == LIVE
    assert known(before, [], None, "own-api", "The CRM did not answer").person == LIVE
    assert known(before, [], [], "own-api") == Known()
    assert known(before, [], [TOM], "own-api").person == TOM
    assert known(before, [], None, "") == Known(), "the CRM is not asked any more"
    assert known(Remembered(ANN, False, AUTUMN), [], None, "own-api") == Known(), "no contact of the directory any more"


def test_who_was_chosen_stays_chosen_while_among_them() -> None:
    before = Remembered(TOM, True, AUTUMN)
    renamed = Person("Tom Lee", "Lee & Sons Ltd", TOM.url, "own-api")
    assert known(before, [], [LIVE, TOM], "own-api").person == TOM
    assert known(before, [], [LIVE, renamed], "own-api").person == renamed
    assert known(before, [], [LIVE, ANN], "own-api").person is None
    assert known(Remembered(TOM, False, AUTUMN), [], [LIVE, TOM], "own-api").person is None, "it was the only one then"


def test_only_who_is_certain_is_kept() -> None:
    assert to_keep(Known((LIVE,))) == (LIVE, False)
    assert to_keep(Known((LIVE, TOM))) is None
    assert to_keep(Known((LIVE, TOM), chosen=TOM)) == (TOM, True)
    assert to_keep(Known()) is None
