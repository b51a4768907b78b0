"""The look-up while the phone rings: answers in any order, late, several, none or never; and who is asked at all."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field

import pytest

from screenpop import caller
from screenpop.calls.call import Call
from screenpop.calls.number import CallerNumber, NumberPlan
from screenpop.contacts.contact import Contact, Found
from screenpop.crm.answer import Answer, Failed, FailureKind, Match
from screenpop.desk import Desk
from screenpop.known import NOTHING, History, Known, Person, Remembered
from screenpop.lookup import MOST_AT_ONCE, Local, Lookup, of_contact, of_match
from screenpop.trouble import Trouble
from tests.story import folded, ringing

DESK = Desk(frozenset({"201"}), NumberPlan("AU", "03"))
NUMBER = "+61370100142"
BARE = Person("Priya Raman", None, None, "customers")
PRIYA = Person("Priya Raman", "Acme", "https://crm.example/7", "own-api")
TOM = Person("Tom", None, "https://crm.example/8", "own-api")
SLOW = Failed(FailureKind.SLOW, "The CRM did not answer in time")


def match(person: Person) -> Match:
    return Match("1", person.name, person.company, None, person.url, person.source)


@dataclass
class Crm:
    """Answers when the test lets it."""

    name: str = "own-api"
    asked: list[str] = field(default_factory=list)
    _answers: dict[str, asyncio.Future[Answer]] = field(default_factory=dict)

    async def look_up(self, number: CallerNumber) -> Answer:
        assert number.e164 is not None
        self.asked.append(number.e164)
        self._answers[number.e164] = asyncio.get_running_loop().create_future()
        return await self._answers[number.e164]

    async def answer(self, *people: Person, number: str = NUMBER) -> None:
        self._answers[number].set_result(tuple(map(match, people)))
        await passed()

    async def fail(self, failed: Failed) -> None:
        self._answers[NUMBER].set_result(failed)
        await passed()


@dataclass
class Memory:
    """What is on the disk; `let` is when it answers."""

    directory: dict[str, tuple[Person, ...]] = field(default_factory=dict)
    remembered: dict[str, Remembered] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    let: asyncio.Event = field(default_factory=asyncio.Event)
    broken: bool = False

    async def look_up(self, key: str) -> Local:
        self.asked.append(key)
        await self.let.wait()
        if self.broken:
            raise Trouble("The contacts are damaged")
        return self.remembered.get(key), self.directory.get(key, ())

    async def keep(self, key: str, person: Person, *, chosen: bool, at: float) -> None:
        if self.broken:
            raise Trouble("The contacts cannot be saved")
        self.remembered[key] = Remembered(person, chosen, at)

    async def drop(self, key: str) -> None:
        del self.remembered[key]


class Office:
    """A look-up among fakes, and what a card would have shown one after the other."""

    def __init__(self) -> None:
        self.crm, self.memory = Crm(), Memory()
        self.memory.let.set()
        self.now = 1_000.0
        self.shown: list[Known] = []
        self.heard: list[str] = []
        self.lookup = self.restarted()

    def restarted(self, deadline_s: float = 60.0) -> Lookup:
        return Lookup(
            self.memory,
            self.crm,
            self._history,
            lambda call: caller.number_of(call, DESK),
            self._changed,
            clock=lambda: self.now,
            deadline_s=deadline_s,
            painted_s=0.0,
        )

    async def _history(self, call: Call) -> History:
        return History(1)

    def _changed(self, uuid: str) -> None:
        self.heard.append(uuid)
        known = self.lookup.known(uuid)
        assert not self.shown or known != self.shown[-1], "the card is told of something new"
        self.shown.append(known)

    @property
    def people(self) -> list[tuple[Person, ...]]:
        """Whom the card has named, one after the other."""
        named = [known.people for known in self.shown]
        return [now for before, now in zip([(), *named], named, strict=False) if now != before]


@pytest.fixture
async def office() -> AsyncIterator[Office]:
    office = Office()
    yield office
    await office.lookup.close()


async def passed() -> None:
    """Everything that needs no more than the loop has happened."""
    for _ in range(20):
        await asyncio.sleep(0)


def a_call(uuid: str = "1", number: str = "0370100142") -> Call:
    return folded(ringing("201", 0, uuid=uuid, **{"from": number, "display_from": number}))


async def begin(office: Office, *calls: Call) -> None:
    for call in calls or (a_call(),):
        office.lookup.begin(call)
    await passed()


async def test_the_directory_answers_first_and_a_record_of_the_crm_takes_its_place(office: Office) -> None:
    office.memory.directory[NUMBER] = (BARE,)
    await begin(office)
    assert office.lookup.known("1") == Known((BARE,), history=History(1))
    await office.crm.answer(PRIYA)
    assert office.people == [(BARE,), (PRIYA,)]
    assert office.memory.remembered[NUMBER] == Remembered(PRIYA, False, office.now)


async def test_the_crm_answers_first_and_a_contact_without_a_record_does_not_take_its_place(office: Office) -> None:
    office.memory.directory[NUMBER] = (BARE,)
    office.memory.let.clear()
    await begin(office)
    await office.crm.answer(PRIYA)
    office.memory.let.set()
    await passed()
    assert office.people == [(PRIYA,)]


async def test_several_are_a_choice_which_is_remembered_for_the_number(office: Office) -> None:
    await begin(office)
    await office.crm.answer(PRIYA, TOM)
    assert (office.lookup.known("1").people, office.lookup.known("1").person) == ((PRIYA, TOM), None)
    assert office.memory.remembered == {}
    office.lookup.choose("1", TOM)
    await passed()
    assert office.lookup.known("1").person == TOM
    assert office.memory.remembered[NUMBER] == Remembered(TOM, True, office.now)

    office.lookup = office.restarted()
    await begin(office, a_call("2"))
    assert office.lookup.known("2").person == TOM, "before the CRM has answered"
    await office.crm.answer(PRIYA, TOM)
    assert (office.lookup.known("2").people, office.lookup.known("2").person) == ((PRIYA, TOM), TOM)


async def test_one_who_is_not_among_them_cannot_be_chosen(office: Office) -> None:
    await begin(office)
    await office.crm.answer(PRIYA, TOM)
    office.lookup.choose("1", BARE)
    office.lookup.choose("of another time", PRIYA)
    await passed()
    assert office.lookup.known("1").person is None
    assert office.memory.remembered == {}


async def test_nobody_is_known_and_whoever_it_was_is_forgotten(office: Office) -> None:
    office.memory.remembered[NUMBER] = Remembered(PRIYA, False, 1.0)
    await begin(office)
    assert office.lookup.known("1").person == PRIYA
    await office.crm.answer()
    assert office.lookup.known("1") == Known(history=History(1))
    assert office.memory.remembered == {}


async def test_a_crm_that_fails_is_said_quietly_and_stood_in_for(office: Office) -> None:
    office.memory.remembered[NUMBER] = Remembered(PRIYA, True, 1.0)
    await begin(office)
    await office.crm.fail(SLOW)
    assert office.lookup.known("1") == Known((PRIYA,), PRIYA, History(1), SLOW.words)
    assert office.memory.remembered[NUMBER].person == PRIYA
    await begin(office, a_call("2"))
    await office.crm.answer(PRIYA)
    assert office.lookup.known("2").trouble == ""


async def test_a_crm_that_never_answers_is_waited_for_until_the_deadline(office: Office) -> None:
    office.lookup = office.restarted(deadline_s=0.0)
    office.memory.directory[NUMBER] = (BARE,)
    began = asyncio.get_running_loop().time()
    await begin(office)
    assert office.lookup.known("1").person == BARE
    await office.lookup.settled("1")
    await passed()
    assert office.lookup.known("1").trouble == SLOW.words
    assert asyncio.get_running_loop().time() - began < 2
    assert office.memory.remembered[NUMBER].person == BARE


async def test_settled_waits_for_the_answer_and_knows_no_call_that_was_not_looked_up(office: Office) -> None:
    await office.lookup.settled("unheard of")
    await begin(office)
    waiting = asyncio.create_task(office.lookup.settled("1"))
    await passed()
    assert not waiting.done()
    await office.crm.answer(PRIYA)
    assert waiting.done()


@pytest.mark.parametrize("number", ["anonymous", "", "Unknown", "000"])
async def test_what_is_no_number_of_anybody_is_never_looked_up(office: Office, number: str) -> None:
    await begin(office, a_call(number=number))
    assert (office.crm.asked, office.memory.asked, office.shown) == ([], [], [])
    assert office.lookup.known("1") == NOTHING


async def test_an_extension_is_looked_for_among_the_contacts_only(office: Office) -> None:
    office.memory.directory["ext:205"] = (Person("Sam", None, None, "colleagues"),)
    await begin(office, a_call(number="205"))
    assert (office.crm.asked, office.memory.asked) == ([], ["ext:205"])
    person = office.lookup.known("1").person
    assert person is not None and person.name == "Sam"


async def test_without_a_crm_the_contacts_alone_are_asked(office: Office) -> None:
    office.crm.name = ""
    office.memory.directory[NUMBER] = (BARE,)
    await begin(office)
    assert office.crm.asked == []
    assert office.memory.remembered[NUMBER].person == BARE


async def test_calls_of_one_number_at_once_are_asked_once_and_all_shown(office: Office) -> None:
    await begin(office, a_call("1"), a_call("2"), a_call("3", "0491570156"))
    assert (office.crm.asked, office.memory.asked) == ([NUMBER, "+61491570156"], [NUMBER, "+61491570156"])
    await office.crm.answer(PRIYA)
    assert [office.lookup.known(uuid).person for uuid in "123"] == [PRIYA, PRIYA, None]
    await begin(office, a_call("1"))  # it rings again
    assert office.crm.asked.count(NUMBER) == 2
    assert office.lookup.known("1").person == PRIYA, "what was known stays until it is answered anew"


async def test_an_answer_that_says_nothing_new_changes_no_card(office: Office) -> None:
    await begin(office)
    await office.crm.answer(PRIYA)
    heard = len(office.heard)
    await begin(office, a_call("1"))
    await office.crm.answer(PRIYA)
    assert len(office.heard) == heard


async def test_a_flood_is_not_looked_up_whole(office: Office) -> None:
    office.memory.let.clear()
    await begin(office, *(a_call(str(n), f"04915{n:05}") for n in range(1_000)))
    assert 0 < len(office.crm.asked) <= MOST_AT_ONCE


async def test_damaged_contacts_keep_the_crm_from_nothing(office: Office) -> None:
    office.memory.broken = True
    await begin(office)
    await office.crm.answer(PRIYA, TOM)
    office.lookup.choose("1", PRIYA)
    await passed()
    assert office.lookup.known("1").person == PRIYA


async def test_what_is_remembered_is_dated_anew_after_a_day_and_not_at_each_call(office: Office) -> None:
    await begin(office)
    await office.crm.answer(PRIYA)
    first = office.now
    for after, dated in ((3_600.0, first), (100_000.0, first + 103_600.0)):
        office.now += after
        await begin(office, a_call(f"after {after}"))
        await office.crm.answer(PRIYA)
        assert office.memory.remembered[NUMBER].at == dated


@pytest.mark.parametrize(
    ("found", "person"),
    [
        (("Ann", "Acme", "https://crm.example/1"), Person("Ann", "Acme", "https://crm.example/1", "s")),
        (("Ann", "", ""), Person("Ann", None, None, "s")),
        (("", "Acme", "javascript:alert(1)"), Person("Acme", None, None, "s")),
        (("Acme", "Acme", "file:///etc/passwd"), Person("Acme", None, None, "s")),
        ((" ", " ", "https://crm.example/a b"), Person("?", None, None, "s")),
    ],
)
def test_a_record_as_a_person(found: tuple[str, str, str], person: Person) -> None:
    name, company, url = found
    assert of_contact(Found(Contact(name=name, company=company, url=url), "s")) == person
    assert of_match(Match("1", name, company or None, None, url or None, "s")) == person
