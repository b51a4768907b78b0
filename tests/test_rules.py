"""A person's rules: which one decides of a call, and what the switchboard makes of it."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Mapping
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screenpop import acquaintance
from screenpop.acquaintance import Acquaintance
from screenpop.calls.book import CallBook
from screenpop.calls.call import Call
from screenpop.calls.number import NumberPlan
from screenpop.desk import Desk, line_key
from screenpop.journal import Query
from screenpop.rules import NO_RULE, Decision, PopRules, ask_who, decide, kind_of
from screenpop.settings.line_label import LineLabel
from screenpop.settings.rule import CALLERS, OPENS, Rule, rule
from screenpop.switchboard import Switchboard, Verdict
from screenpop.trouble import Trouble
from tests.story import UUID, announced, answered, folded, hung_up, ringing
from tests.test_switchboard import DESK, Office

PLAN = NumberPlan("AU", "03")
SALES = Desk(frozenset({"201", "202"}), PLAN, {line_key("61370101234", PLAN): LineLabel("Sales")})

KINDS = st.sampled_from(["", *CALLERS])
DEEDS = st.one_of(
    st.builds(lambda pop, when: {"pop": pop, "open": when}, st.booleans(), st.sampled_from(OPENS)),
    st.builds(lambda pop: {"pop": pop}, st.booleans()),
    st.builds(lambda when: {"open": when}, st.sampled_from(OPENS)),
)
RULES = st.builds(
    lambda line, caller, extension, deeds: Rule(line=line, caller=caller, extension=extension, **deeds),
    st.sampled_from(["", "Sales", "Support", "+61 3 7010 1234", "0370100142"]),
    KINDS,
    st.sampled_from(["", "201", "202"]),
    DEEDS,
)
CALLERS_OF_CALLS = st.sampled_from(["0370100142", "anonymous", "202", "+", "Reception"])


def call_from(number: str) -> Call:
    return folded(ringing("201", 0, **{"from": number, "display_from": number}))


@given(RULES)
def test_a_rule_is_read_as_it_is_written(one: Rule) -> None:
    assert rule(one.as_toml()) == rule(one) == one


@given(st.dictionaries(st.text(), RULES), CALLERS_OF_CALLS, st.sampled_from([True, False, None]), st.sampled_from(["201", None]))
def test_the_first_that_fits_decides_and_no_other(
    rules: Mapping[str, Rule], number: str, known: bool | None, extension: str | None
) -> None:
    call, kind = call_from(number), kind_of(call_from(number), SALES, known)
    fits = [
        Decision(name, one.pop, one.open)
        for name, one in rules.items()
        if one.caller in ("", kind) and one.extension in ("", extension) and one.line in ("", "Sales", "+61 3 7010 1234")
    ]
    assert decide(rules, SALES, call, extension, known) == (fits[0] if fits else NO_RULE)


@given(st.dictionaries(st.text(), RULES), CALLERS_OF_CALLS, st.booleans())
def test_who_has_no_rule_for_known_callers_need_not_ask(rules: Mapping[str, Rule], number: str, known: bool) -> None:
    if not ask_who(rules):
        assert decide(rules, SALES, call_from(number), "201", known) == decide(rules, SALES, call_from(number), "201", None)


@pytest.mark.parametrize(
    ("number", "known", "kind"),
    [
        ("0370100142", True, "known"),
        ("0370100142", False, "unknown"),
        ("0370100142", None, None),
        ("anonymous", False, "withheld"),
        ("", True, "withheld"),
        ("202", True, "internal"),
        ("Reception", False, "unknown"),
    ],
)
def test_a_caller_is_of_one_kind(number: str, known: bool | None, kind: str | None) -> None:
    assert kind_of(call_from(number), SALES, known) == kind


@pytest.mark.parametrize("line", ["Sales", "SALES", "61370101234", "(03) 7010 1234", "+61 3 7010 1234"])
def test_a_line_is_named_as_its_card_names_it_or_by_its_number(line: str) -> None:
    rules = {"all": Rule(line=line, pop=False)}
    assert decide(rules, SALES, call_from("0370100142"), "201", None).rule == "all"
    assert decide(rules, SALES, folded(ringing("201", 0, external_did="61370101235")), "201", None) is NO_RULE


# At the switchboard


class Acquainted(Office):
    """An office with rules; `knows` is what its contacts say."""

    def __init__(self, path: Path) -> None:
        self.knows: bool | Trouble = False
        self.waits = asyncio.Event()
        self.waits.set()
        self.asked = 0
        super().__init__(path)

    def restarted(self) -> Switchboard:
        return Switchboard(
            CallBook(DESK.fold),
            self.journal,
            self.said.append,
            self._open,
            link=lambda call: "https://crm.example",
            knows=self._knows,
            clock=lambda: self.now,
        )

    async def _knows(self, call: Call) -> bool:
        self.asked += 1
        await self.waits.wait()
        if isinstance(self.knows, Trouble):
            raise self.knows
        return self.knows

    def use(self, open_crm: str = "click", **rules: Rule) -> None:
        decided = partial(decide, rules, DESK)
        self.switchboard.rules = PopRules(decide=decided, asks_who=ask_who(rules), open_crm=open_crm)


@pytest.fixture
async def office(tmp_path: Path) -> AsyncIterator[Acquainted]:
    office = Acquainted(tmp_path / "calls.db")
    await office.journal.start()
    yield office
    await office.switchboard.close()
    await office.journal.close()


async def test_a_rule_keeps_a_call_from_popping_and_the_log_names_it(
    office: Acquainted, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    office.use(strangers=Rule(caller="unknown", pop=False))
    assert await office.hear(ringing("201", 0)) is Verdict.RULE
    assert office.pops == 0
    assert "By the rule 'strangers' a call does not pop." in caplog.text


async def test_who_is_known_pops_all_the_same_and_is_asked_about_once(office: Acquainted) -> None:
    office.knows = True
    office.use(strangers=Rule(caller="unknown", pop=False))
    assert await office.hear_all([ringing("201", 0), hung_up("201", 20, "NO_ANSWER"), ringing("201", 26)]) == [
        Verdict.POPPED,
        Verdict.UPDATED,
        Verdict.POPPED,
    ]
    assert office.asked == 1


async def test_nobody_is_asked_where_no_rule_wants_to_know(office: Acquainted) -> None:
    office.use(withheld=Rule(caller="withheld", pop=False))
    assert await office.hear(ringing("201", 0)) is Verdict.POPPED
    assert await office.hear(ringing("201", 1, uuid="2", **{"from": "anonymous", "display_from": "anonymous"})) is Verdict.RULE
    assert office.asked == 0


async def test_contacts_that_cannot_be_asked_let_everybody_pop(office: Acquainted, caplog: pytest.LogCaptureFixture) -> None:
    office.knows = Trouble("The contacts cannot be read", "", "")
    office.use(known=Rule(caller="known", pop=False), unknown=Rule(caller="unknown", pop=False))
    assert await office.hear(ringing("201", 0)) is Verdict.POPPED
    assert "The contacts cannot be read" in caplog.text


async def test_contacts_that_are_slow_let_everybody_pop(office: Acquainted, caplog: pytest.LogCaptureFixture) -> None:
    office.waits.clear()
    office.use(unknown=Rule(caller="unknown", pop=False))
    assert await office.hear(ringing("201", 0)) is Verdict.POPPED
    assert "did not answer in time" in caplog.text


async def test_who_hangs_up_while_the_contacts_are_asked_does_not_pop_and_is_saved(office: Acquainted) -> None:
    office.waits.clear()
    office.use(known=Rule(caller="known", pop=False))
    rings = asyncio.create_task(office.hear(ringing("201", 0)))
    await asyncio.sleep(0.02)
    ends = asyncio.create_task(office.hear(hung_up("201", 1, "ORIGINATOR_CANCEL")))
    await asyncio.sleep(0.02)
    repeated = asyncio.create_task(office.hear(ringing("201", 1)))
    await asyncio.sleep(0.02)
    office.waits.set()
    assert list(await asyncio.gather(rings, ends, repeated)) == [Verdict.UPDATED, Verdict.UPDATED, Verdict.REPEAT]
    assert office.pops == 0
    (saved,) = (await office.journal.recent(Query())).calls
    assert saved.call_event_uuid == UUID and len(saved.legs[0].attempts) == 1


async def test_one_extension_s_rule_does_not_silence_another(office: Acquainted) -> None:
    both = Desk(frozenset({"201", "202"}), PLAN)
    office.switchboard._book = CallBook(both.fold)
    office.use(reception=Rule(extension="202", pop=False))
    assert await office.hear(ringing("202", 0)) is Verdict.RULE
    assert await office.hear(ringing("201", 1)) is Verdict.POPPED


async def test_a_dialplan_that_rings_has_no_extension(office: Acquainted) -> None:
    rules = {"201": Rule(extension="201", pop=False)}
    office.switchboard.rules = PopRules(dialplan=True, decide=partial(decide, rules, DESK))
    assert await office.hear(announced(0)) is Verdict.POPPED


@pytest.mark.parametrize(
    ("setting", "by_rule", "opened"),
    [("click", "ringing", 1), ("click", "answered", 2), ("ringing", "click", 0), ("answered", "never", 0), ("ringing", "", 1)],
)
async def test_a_rule_says_when_the_crm_opens(office: Acquainted, setting: str, by_rule: str, opened: int) -> None:
    office.use(setting, one=Rule(caller="unknown", pop=False, open=by_rule))
    await office.hear(ringing("201", 0))
    assert len(office.opened) == (opened == 1)
    await office.hear(answered("201", 2))
    assert len(office.opened) == min(opened, 1)


async def test_what_a_restart_takes_up_is_asked_about_too(office: Acquainted) -> None:
    await office.hear(ringing("201", 0))
    office.said.clear()
    office.switchboard = office.restarted()
    office.use(unknown=Rule(caller="unknown", pop=False))
    await office.switchboard.start()
    assert [said.verdict for said in office.said] == [Verdict.RULE]


async def test_only_so_many_answers_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(acquaintance, "MOST_CALLS", 2)
    asked = Acquaintance()
    for uuid in "abc":
        await asked.ask(folded(ringing("201", 0, uuid=uuid)))
    assert [asked.was_asked(uuid) for uuid in "abc"] == [False, True, True]
