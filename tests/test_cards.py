"""What a person sees of a call: every row of "Does it pop?", the card as the call goes on, its words."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace

import pytest

from screenpop import caller, cards, record
from screenpop.calls.call import Call, Outcome
from screenpop.calls.event import Disposition
from screenpop.calls.message import Message
from screenpop.calls.number import NumberPlan
from screenpop.cards import Phase, Tone
from screenpop.desk import Desk, line_key
from screenpop.known import History, Known, Person
from screenpop.settings.line_label import LineLabel
from tests.story import T0, announced, answered, folded, hung_up, over, ringing

PLAN = NumberPlan("AU", "03")
DESK = Desk(
    frozenset({"201"}), PLAN, {line_key("0370101234", PLAN): LineLabel("Sales", "#2a7ab8")}, lambda values: values["e164"]
)


def pops(call: Call, *, dialplan: bool = False) -> bool:
    return bool(cards.standing(call, dialplan=dialplan).ringings)


def test_ringing_on_mine_pops() -> None:
    assert pops(folded(ringing("201", 0)))


def test_ringing_on_anothers_never_pops() -> None:
    assert not pops(folded(ringing("202", 0)))
    assert not pops(folded(ringing("202", 0)), dialplan=True)
    assert not pops(folded(announced(0, **{"extension_user_id": "202"}), ringing("202", 0)))


def test_dialplan_events_pop_only_where_the_person_wants_it() -> None:
    call = folded(announced(0))
    assert not pops(call)
    assert pops(call, dialplan=True)


def test_an_internal_or_withheld_caller_pops_without_a_link() -> None:
    for number in ("205", "anonymous", ""):
        call = folded(ringing("201", 0, **{"from": number, "display_from": number}))
        assert pops(call)
        assert cards.card(call, DESK).crm_url is None


def test_outbound_never_pops_and_unknown_direction_does() -> None:
    assert not pops(folded(ringing("201", 0, direction="outbound_external")))
    assert pops(folded(ringing("201", 0, direction="sideways")))


def test_a_second_attempt_pops_again() -> None:
    first = folded(ringing("201", 0), hung_up("201", 20, "NO_ANSWER"))
    second = folded(ringing("201", 0), hung_up("201", 20, "NO_ANSWER"), ringing("201", 26))
    assert not pops(first)
    assert cards.standing(second).ringings == {("201", 2)}
    assert str(cards.card(second, DESK).status) == "Rang 2×"


def test_a_transfer_pops_and_says_from_whom() -> None:
    call = folded(ringing("200", 0), answered("200", 5, extension_name="Reception"), ringing("201", 30))
    assert pops(call)
    assert [str(note) for note in cards.card(call, DESK).notes] == ["Transferred from 200 Reception"]


def test_a_colleague_in_my_ring_group_answers() -> None:
    call = folded(ringing("201", 0), ringing("202", 0), answered("202", 5))
    standing = cards.standing(call)
    assert standing.gone and not standing.ringings
    ended = folded(ringing("201", 0), ringing("202", 0), answered("202", 5), hung_up("201", 5, "LOSE_RACE"))
    assert cards.standing(ended).gone
    for held in (call, ended):  # under the pointer the card stays
        card = cards.card(held, DESK)
        assert (str(card.status), card.tone, card.since) == ("Answered by 202", Tone.ELSEWHERE, None)


def test_http_hangup_ends_the_card_for_good() -> None:
    call = folded(ringing("201", 0), over(10, Disposition.MISSED), ringing("201", 20))
    standing = cards.standing(call)
    assert standing.phase is Phase.ENDED and not standing.ringings


def test_an_attempt_of_mine_that_ends_is_how_the_card_ends_while_others_ring_on() -> None:
    call = folded(ringing("201", 0), ringing("202", 0), hung_up("201", 20, "NO_ANSWER"))
    card = cards.card(call, DESK)
    assert card.phase is Phase.ENDED
    assert str(card.status) == "Missed: not answered"


def test_the_card_follows_the_call() -> None:
    rang, took, ended = ringing("201", 0), answered("201", 4), hung_up("201", 64)
    ring = cards.card(folded(rang), DESK)
    talk = cards.card(folded(rang, took), DESK)
    end = cards.card(folded(rang, took, ended), DESK)
    assert (ring.phase, ring.tone, ring.since) == (Phase.RINGING, Tone.RINGING, rang.received_at)
    assert (talk.phase, talk.tone, talk.since) == (Phase.TALKING, Tone.TALKING, took.received_at)
    assert (end.phase, end.tone, end.since, end.took_s) == (Phase.ENDED, Tone.ANSWERED, None, 60.0)
    assert (str(ring.title), ring.number, ring.line) == ("Priya Raman", "(03) 7010 0142", "Sales")


@pytest.mark.parametrize(
    ("fields", "title", "number"),
    [
        ({}, "Priya Raman", "(03) 7010 0142"),
        ({"display_from": "0370100142"}, "(03) 7010 0142", None),
        ({"display_from": ""}, "(03) 7010 0142", None),
        ({"display_from": "Sales 0370100142", "caller_name": "Sales"}, "(03) 7010 0142", None),
        ({"display_from": '"Priya" <0370100142>'}, "Priya", "(03) 7010 0142"),
        ({"display_from": "Jane Doe (Acme)"}, "Jane Doe (Acme)", "(03) 7010 0142"),
        ({"display_from": "<b>x</b>"}, "<b>x</b>", "(03) 7010 0142"),
        ({"display_from": 'O"Brien "Bob"'}, 'O"Brien "Bob"', "(03) 7010 0142"),
        ({"display_from": "Acme (03) 9008 5900 (Jane)"}, "Acme (Jane)", "(03) 7010 0142"),
        ({"display_from": "anonymous", "from": "anonymous"}, "Number withheld", None),
        ({"display_from": "", "from": ""}, "Number withheld", None),
        ({"display_from": "Priya", "from": "anonymous"}, "Priya", None),
        ({"display_from": "201", "from": "201"}, "201", None),
        ({"display_from": "0491570156", "from": ""}, "0491 570 156", None),
    ],
)
def test_who_calls(fields: dict[str, str], title: str, number: str | None) -> None:
    said, shown = caller.title_and_number(folded(ringing("201", 0, **fields)), DESK)
    assert (str(said), shown) == (title, number)


@pytest.mark.parametrize(
    ("fields", "line"),
    [
        ({"caller_name": "Queue", "dialplan_name": "Main"}, "Sales"),
        ({"external_did": "61370105678", "caller_name": "Queue", "dialplan_name": "Main"}, "Queue"),
        ({"external_did": "61370105678", "dialplan_name": "Main"}, "Main"),
        ({"external_did": "61370105678"}, "(03) 7010 5678"),
    ],
)
def test_which_line_was_called(fields: dict[str, str], line: str) -> None:
    assert caller.line(folded(ringing("201", 0, **fields)), DESK) == line


def test_what_ended_without_a_known_answer_but_with_a_file_may_be_a_voicemail() -> None:
    file = "https://pbx.example/file"
    call = folded(ringing("201", 0), hung_up("201", 20, "NO_ANSWER"), over(40, Disposition.SUCCESS, recording_url=file))
    row = cards.row(call, DESK)
    assert str(row.outcome) == "Answered elsewhere, or voicemail"
    assert (row.file_url, str(row.file_label)) == (file, "Recording or voicemail")


def test_a_missed_calls_file_is_a_voicemail_and_an_answered_ones_a_recording() -> None:
    file = "https://pbx.example/file"
    missed = folded(ringing("201", 0), hung_up("201", 20, "NO_ANSWER"), over(40, Disposition.MISSED, recording_url=file))
    talked = folded(ringing("201", 0), answered("201", 5), over(40, Disposition.SUCCESS, recording_url=file))
    assert str(cards.row(missed, DESK).file_label) == "Voicemail"
    assert str(cards.row(talked, DESK).file_label) == "Recording"


def test_a_call_is_found_by_its_names_and_every_way_to_write_its_numbers() -> None:
    keys = caller.search_keys(folded(ringing("201", 0, dialplan_name="Main Line")), DESK)
    assert "priya raman" in keys.names and "main line" in keys.names and "sales" in keys.names
    assert {"61370100142", "0370100142", "61370101234", "201"} <= set(keys.numbers.split())


def test_what_a_person_sees_of_a_call_is_computed_without_a_database_or_a_loop() -> None:
    program = "import sys, screenpop.cards; print(*sorted({'aiohttp', 'asyncio', 'keyring', 'sqlite3'} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.split() == []


PRIYA = Person("Priya Raman", "Acme Pty Ltd", "https://crm.example/contacts/7", "own-api")
TOM = Person("Tom Lee", None, None, "customers")


def test_who_the_caller_is_stands_on_the_card_with_the_company_and_the_record() -> None:
    call = folded(ringing("201", 0, display_from="0370100142"))
    known = Known((PRIYA,), history=History(1))
    card, row = cards.card(call, DESK, known), cards.row(call, DESK, known)
    assert (str(card.title), card.number, card.company, card.crm_url) == (PRIYA.name, "(03) 7010 0142", PRIYA.company, PRIYA.url)
    assert (str(row.title), row.number, row.company, row.crm_url) == (PRIYA.name, "(03) 7010 0142", PRIYA.company, PRIYA.url)
    assert (card.people, card.history) == ((), History(1))


def test_somebody_known_without_a_record_is_searched_for() -> None:
    card = cards.card(folded(ringing("201", 0)), DESK, Known((TOM,)))
    assert (str(card.title), card.company, card.crm_url) == ("Tom Lee", None, "+61370100142")


def test_only_a_caller_with_a_number_whom_nobody_knows_is_to_be_made_a_contact() -> None:
    desk = replace(DESK, create=lambda values: f"new:{values['e164']}")
    assert cards.row(folded(ringing("201", 0)), desk).create_url == "new:+61370100142"
    assert cards.row(folded(ringing("201", 0)), DESK).create_url is None
    for known in (Known((TOM,)), Known((PRIYA, TOM))):
        assert cards.row(folded(ringing("201", 0)), desk, known).create_url is None
    for number in ("anonymous", "205", ""):
        assert cards.row(folded(ringing("201", 0, **{"from": number, "display_from": ""})), desk).create_url is None


def test_of_several_nobody_is_taken_for_the_caller_until_one_is_chosen() -> None:
    call = folded(ringing("201", 0))
    card = cards.card(call, DESK, Known((PRIYA, TOM)))
    assert (str(card.title), card.company, card.crm_url) == ("Priya Raman", None, "+61370100142"), "what the PBX and the link say"
    assert card.people == (PRIYA, TOM)
    chosen = cards.card(call, DESK, Known((PRIYA, TOM), chosen=PRIYA))
    assert (chosen.company, chosen.crm_url, chosen.people, chosen.chosen) == (PRIYA.company, PRIYA.url, (PRIYA, TOM), PRIYA)


def test_a_crm_that_was_asked_in_vain_is_a_quiet_note_after_what_matters_more() -> None:
    card = cards.card(
        folded(ringing("201", 0)), DESK, Known(trouble="The CRM did not answer in time"), notes=(Message("Not saved"),)
    )
    assert [str(note) for note in card.notes] == ["Not saved", "The CRM did not answer in time"]
    assert card.crm_url == "+61370100142"


def test_a_callers_key_is_the_whole_number_or_the_extension() -> None:
    def key(number: str) -> str | None:
        return caller.key(folded(ringing("201", 0, **{"from": number, "display_from": number})), DESK)

    assert [key(number) for number in ("0370100142", "+61 3 7010 0142", "205", "anonymous", "", "70100142")] == [
        "+61370100142", "+61370100142", "ext:205", None, None, "+61370100142"
    ]  # fmt: skip


def test_what_earlier_calls_come_to() -> None:
    assert caller.history(0, None) == History(1)
    last = folded(ringing("201", 0), answered("201", 5, extension_name="Sam"), hung_up("201", 365, extension_name="Sam"))
    assert caller.history(3, last) == History(4, T0, 360.0, Outcome.ANSWERED, "Sam")
    missed = folded(ringing("201", 0), hung_up("201", 20, "NO_ANSWER"))
    assert caller.history(0, missed) == History(1, T0, None, Outcome.MISSED, None)


def test_the_recents_as_json_say_who_the_caller_is() -> None:
    call = folded(ringing("201", 0))
    said = record.record(call, DESK, Known((PRIYA,)))
    contact = {"name": "Priya Raman", "company": "Acme Pty Ltd", "url": PRIYA.url, "source": "own-api"}
    assert (said["contact"], said["crm_url"]) == (contact, PRIYA.url)
    unknown = record.record(call, DESK, Known((PRIYA, TOM)))
    assert (unknown["contact"], unknown["crm_url"]) == (None, "+61370100142")
    assert "Acme Pty Ltd" in record.line(call, DESK, Known((PRIYA,)))


def test_a_line_has_its_label_and_its_colour() -> None:
    ours, other = folded(ringing("201", 0)), folded(ringing("201", 0, external_did="0370109999"))
    card = cards.card(ours, DESK)
    assert (card.line, card.line_color) == ("Sales", "#2a7ab8")
    assert (cards.row(ours, DESK).line_color, cards.row(other, DESK).line_color) == ("#2a7ab8", None)
