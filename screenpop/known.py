"""What is known of a caller beyond the number: who it is, by the sources that were asked, and when they called before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from screenpop.calls.call import Outcome


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who has the number. `url` opens the record (http or https); `source` is the connector or the contacts it comes from."""

    name: str
    company: str | None
    url: str | None
    source: str


@dataclass(frozen=True, slots=True)
class Remembered:
    """Whom the number belonged to when it was last looked up (`at`, epoch seconds). `chosen`: a person said which of several."""

    person: Person
    chosen: bool
    at: float


@dataclass(frozen=True, slots=True)
class History:
    """Earlier calls of the same number. `this_month` counts the calls of the calendar month, this one too; the others tell of the
    last one before: None and the defaults where there was none."""

    this_month: int
    last_at: float | None = None
    took_s: float | None = None
    outcome: Outcome | None = None
    answered_by: str | None = None


@dataclass(frozen=True, slots=True)
class Known:
    """`people` have the number; `chosen` is which of several it is. `trouble` is a sentence: why a source was asked in vain."""

    people: tuple[Person, ...] = ()
    chosen: Person | None = None
    history: History | None = None
    trouble: str = ""

    @property
    def person(self) -> Person | None:
        """Who it is, where that is certain."""
        return self.people[0] if len(self.people) == 1 else self.chosen


NOTHING = Known()


def known(
    remembered: Remembered | None, directory: Sequence[Person], live: Sequence[Person] | None, connector: str, trouble: str = ""
) -> Known:
    """What the answers so far come to. `live` None: the CRM (`connector`, "" for none) has not answered, or not in time.

    Until it answers, and where it does not, whom it knew the last time stands in for it.
    """
    if live is None:
        live = (remembered.person,) if remembered is not None and connector and remembered.person.source == connector else ()
    people = merged(live, directory)
    chosen = None
    if remembered is not None and remembered.chosen:
        chosen = next((person for person in people if _is_same(person, remembered.person)), None)
    return Known(people, chosen, trouble=trouble)


def merged(live: Sequence[Person], directory: Sequence[Person]) -> tuple[Person, ...]:
    """Everybody once: who is in two sources is taken from the first, and what that lacks from the other.

    Where the CRM has a record to open, contacts without one step back: they tell less of the same caller.
    """
    people: list[Person] = []
    for person in (*live, *directory):
        place = next((place for place, other in enumerate(people) if _is_double(person, other)), None)
        if place is None:
            people.append(person)
        else:
            first = people[place]
            people[place] = Person(first.name, first.company or person.company, first.url or person.url, first.source)
    if any(person.url for person in live):
        sources = {person.source for person in live}
        people = [person for person in people if person.url or person.source in sources]
    return tuple(people)


def to_keep(known: Known) -> tuple[Person, bool] | None:
    """Whom to remember for the number once all sources have answered, and whether a person chose; None: nobody is certain."""
    return (known.person, known.chosen is not None) if known.person is not None else None


def _is_same(one: Person, other: Person) -> bool:
    """The same record, though its name or company may have been corrected since."""
    if one.url and other.url:
        return one.url == other.url
    return _agree(one.name, other.name) and _agree(one.company, other.company)


def _is_double(one: Person, other: Person) -> bool:
    """Two records of one source are two, however alike they are; unless they are the same to the letter."""
    if one.source == other.source:
        return one == other
    same_url = one.url is not None and one.url == other.url
    return same_url or (_agree(one.name, other.name) and _agree(one.company, other.company))


def _agree(one: str | None, other: str | None) -> bool:
    """Whether two texts say the same, or one of them nothing."""
    return not one or not other or one.casefold().split() == other.casefold().split()
