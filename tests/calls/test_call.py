"""The rules of the fold, one story each."""

from __future__ import annotations

import itertools
from collections.abc import Collection

import pytest

from screenpop.calls.call import RING_LIMIT_S, TALK_LIMIT_S, Call, Outcome, State, call
from screenpop.calls.choice import natural
from screenpop.calls.event import Disposition, EventKind
from tests.calls.stories import LATER, NOON, Story, event

SUCCESS, MISSED = Disposition.SUCCESS, Disposition.MISSED


def told(story: Story, *, mine: Collection[str] = (), now: float = 60) -> Call:
    """The call as it stands `now` seconds after noon."""
    return call(story.receipts, mine, NOON + now)


# What is kept


def test_the_kind_is_part_of_an_events_identity() -> None:
    ringing, hangup = event(EventKind.EXTENSION_RINGING, extension="201"), event(EventKind.EXTENSION_HANGUP, extension="201")
    assert ringing.fields == hangup.fields
    assert ringing.identity != hangup.identity


def test_a_repeat_is_counted_once_and_changes_nothing() -> None:
    story = Story().announced().rings("201", 1).answers("201", 5)
    once, again = told(story), Story().announced().rings("201", 1).answers("201", 5).answers("201", 5).announced()
    assert told(again) == once
    assert once.events == 3


def test_the_same_event_twice_is_one_event() -> None:
    assert told(Story().rings("201").rings("201", 4)).events == 1


def test_a_call_is_folded_from_one_calls_receipts() -> None:
    with pytest.raises(ValueError, match="one call_event_uuid"):
        told(Story())
    with pytest.raises(ValueError, match="one call_event_uuid"):
        told(Story().announced().announced(uuid="call-2"))


# Attempts


def attempts(story: Story, now: float = 60) -> int:
    return len(told(story, now=now).legs[0].attempts)


def test_a_queue_that_rings_again_begins_an_attempt() -> None:
    rung_again = Story().rings("201").hangs_up("201", 20, "NO_ANSWER").rings("201", 26)
    assert attempts(rung_again) == 2
    leg = told(rung_again).legs[0]
    assert leg.state is State.RINGING
    assert [(a.state, a.began_at - NOON) for a in leg.attempts] == [(State.ENDED, 0), (State.RINGING, 26)]


@pytest.mark.parametrize(("gap", "expected"), [(0.5, 1), (3, 1), (3.125, 2), (6, 2)])
def test_a_ringing_within_3_s_of_a_hang_up_was_overtaken_by_it(gap: float, expected: int) -> None:
    story = Story().hangs_up("201", 10).rings("201", 10 + gap)
    assert attempts(story) == expected
    assert told(story).state is (State.ENDED if expected == 1 else State.RINGING)


def test_a_ringing_after_the_ring_limit_begins_an_attempt() -> None:
    assert attempts(Story().rings("201").rings("201", RING_LIMIT_S), now=130) == 1
    late = Story().rings("201").rings("201", RING_LIMIT_S + 1)
    assert attempts(late, now=130) == 2
    assert told(late, now=130).state is State.RINGING


def test_a_ringing_of_a_leg_that_talks_is_a_repeat_however_late() -> None:
    story = Story().rings("201").answers("201", 5).rings("201", 500)
    assert attempts(story, now=600) == 1
    assert told(story, now=600).state is State.TALKING


def test_only_a_ringing_begins_another_attempt() -> None:
    assert attempts(Story().rings("201").hangs_up("201", 10).answers("201", 20).hangs_up("201", 30)) == 1


def test_legs_have_attempts_of_their_own() -> None:
    story = Story().rings("201").hangs_up("201", 10).rings("202", 20).rings("201", 20)
    assert [len(leg.attempts) for leg in told(story).legs] == [2, 1]


@pytest.mark.parametrize("order", list(itertools.permutations(["rings", "answers", "hangs_up"])))
def test_inside_an_attempt_the_order_does_not_matter(order: tuple[str, ...]) -> None:
    story = Story()
    for at, what in enumerate(order):
        getattr(story, what)("201", at)
    leg = told(story).legs[0]
    assert (leg.state, leg.answered, len(leg.attempts)) == (State.ENDED, True, 1)


# States


def test_a_ringing_leg_ends_by_the_ring_limit() -> None:
    ringing = Story().rings("201", 0)
    assert told(ringing, now=RING_LIMIT_S).state is State.RINGING
    assert told(ringing, now=RING_LIMIT_S).due_at == NOON + RING_LIMIT_S
    ended = told(ringing, now=RING_LIMIT_S + 1)
    assert (ended.state, ended.outcome, ended.ended_at, ended.due_at) == (State.ENDED, Outcome.MISSED, None, None)


def test_a_talk_without_an_end_ends_after_4_hours_and_nobody_knows_when() -> None:
    talk = Story().rings("201").answers("201", 5)
    assert told(talk, now=5 + TALK_LIMIT_S).state is State.TALKING
    assert told(talk, now=5 + TALK_LIMIT_S).due_at == NOON + 5 + TALK_LIMIT_S
    ended = told(talk, now=6 + TALK_LIMIT_S)
    assert (ended.state, ended.legs[0].ended_at, ended.ended_at, ended.duration_s) == (State.ENDED, None, None, None)
    assert ended.outcome is Outcome.ANSWERED


def test_an_http_ringing_alone_rings_for_4_hours() -> None:
    assert told(Story().announced(), now=TALK_LIMIT_S).state is State.RINGING
    assert told(Story().announced(), now=TALK_LIMIT_S).due_at == NOON + TALK_LIMIT_S
    assert told(Story().announced(), now=TALK_LIMIT_S + 1).state is State.ENDED


def test_the_limits_count_from_receipts_not_from_the_pbx_clock() -> None:
    assert told(Story().rings("201", 0, start_time=1_573_865_518.0)).state is State.RINGING


def test_dialplan_events_are_no_leg() -> None:
    assert told(Story().announced().over(5)).legs == ()


def test_an_extension_event_without_extension_is_one_leg() -> None:
    story = Story().rings(None).answers(None, 5)
    (leg,) = told(story).legs
    assert (leg.extension, leg.state, leg.mine) == (None, State.TALKING, True)
    assert not told(story, mine=["201"]).legs[0].mine


def test_http_hangup_ends_the_call_for_good() -> None:
    story = Story().rings("201").answers("201", 5).over(60).rings("202", 70)
    ended = told(story, now=80)
    assert (ended.state, ended.over) == (State.ENDED, True)


def test_losing_the_race_does_not_end_the_others_talk() -> None:
    story = Story().rings("201").rings("202").answers("202", 5).hangs_up("201", 5, "LOSE_RACE")
    assert told(story).state is State.TALKING


def test_a_call_may_go_back_to_ringing() -> None:
    story = Story().rings("201").hangs_up("201", 20, "NO_ANSWER")
    assert told(story).state is State.ENDED
    assert told(story.rings("202", 21)).state is State.RINGING
    assert told(story).outcome is None


def test_talking_goes_before_ringing() -> None:
    assert told(Story().rings("201").answers("201", 5).rings("202", 50)).state is State.TALKING


# Outcome


GROUP = Story().rings("201").rings("202").answers("202", 5).hangs_up("201", 5, "LOSE_RACE").hangs_up("202", 50, "NORMAL_CLEARING")


@pytest.mark.parametrize(
    ("mine", "outcome"),
    [
        ((), Outcome.ANSWERED),
        (["202"], Outcome.ANSWERED),
        (["201"], Outcome.ANSWERED_ELSEWHERE),
        (["203"], Outcome.ANSWERED_ELSEWHERE),
    ],
)
def test_a_ring_group_as_each_desktop_sees_it(mine: Collection[str], outcome: Outcome) -> None:
    assert told(GROUP, mine=mine).outcome is outcome


@pytest.mark.parametrize("cause", ["LOSE_RACE", "PICKED_OFF"])
def test_my_lost_race_tells_of_an_answer_that_no_event_told(cause: str) -> None:
    story = Story().rings("201").hangs_up("201", 5, cause)
    assert told(story, mine=["201"]).outcome is Outcome.ANSWERED_ELSEWHERE
    assert told(story, mine=["202"]).outcome is None


@pytest.mark.parametrize("mine", [(), ["201"]])
def test_nobody_answers(mine: Collection[str]) -> None:
    story = Story().announced().rings("201", 1).hangs_up("201", 20, "ORIGINATOR_CANCEL").over(20, MISSED)
    assert told(story, mine=mine).outcome is Outcome.MISSED


def test_missed_is_shown_only_once_the_call_has_ended() -> None:
    story = Story().rings("201").rings("202").hangs_up("201", 20, "NO_ANSWER")
    assert told(story, mine=["201"]).outcome is None
    assert told(story.hangs_up("202", 30, "NO_ANSWER"), mine=["201"]).outcome is Outcome.MISSED


def test_answered_is_shown_at_once() -> None:
    story = Story().rings("201").rings("202").answers("201", 3)
    assert told(story, mine=["201"]).outcome is Outcome.ANSWERED
    assert told(story, mine=["202"]).outcome is Outcome.ANSWERED_ELSEWHERE


@pytest.mark.parametrize("last", [True, False])
def test_missed_by_the_pbx_after_an_answer_stays_answered(last: bool) -> None:
    story = Story().rings("201").answers("201", 5).hangs_up("201", 50).over(51 if last else 1, MISSED)
    assert told(story).outcome is Outcome.ANSWERED


def test_success_alone_is_answered_for_who_has_every_extension() -> None:
    assert told(Story().announced().over(30, SUCCESS)).outcome is Outcome.ANSWERED
    assert told(Story().announced().over(30, SUCCESS), mine=["201"]).outcome is Outcome.ANSWERED_ELSEWHERE


def test_success_with_a_file_that_nobody_answered_may_be_the_voicemail() -> None:
    unanswered = Story().rings("201").hangs_up("201", 20, "NO_ANSWER").over(40, SUCCESS, recording_url="https://pbx.example/1")
    ended = told(unanswered, mine=["201"])
    assert (ended.outcome, ended.maybe_voicemail) == (Outcome.ANSWERED_ELSEWHERE, True)
    assert not told(Story().rings("201").hangs_up("201", 20).over(40, SUCCESS), mine=["201"]).maybe_voicemail
    assert not told(unanswered.answers("202", 22), mine=["201"]).maybe_voicemail


def test_an_http_hangup_of_unknown_method_ends_and_says_no_more() -> None:
    ended = told(Story().announced().over(30))
    assert (ended.state, ended.outcome) == (State.ENDED, None)


@pytest.mark.parametrize("direction", ["outbound", "outbound_external", "OUTBOUND"])
def test_a_call_that_goes_out_is_never_missed(direction: str) -> None:
    tried = Story().rings("201", direction=direction).hangs_up("201", 20, "NO_ANSWER").over(21, MISSED)
    assert told(tried).outcome is None
    assert told(tried).outbound
    assert told(tried.answers("201", 5)).outcome is Outcome.ANSWERED
    assert told(tried, mine=["202"]).outcome is None


def test_a_late_event_may_raise_the_outcome_of_an_ended_call() -> None:
    story = Story().rings("201").over(20, MISSED)
    assert told(story).outcome is Outcome.MISSED
    assert told(story.answers("201", 30)).outcome is Outcome.ANSWERED
    assert told(story).state is State.ENDED


# Which value wins


def test_the_lead_leg_is_mine_and_answered_then_answered_then_mine_then_any() -> None:
    story = Story().rings("10").rings("201").rings("9").rings("30")
    assert told(story).extension == "9"
    assert told(story, mine=["201", "30"]).extension == "30"
    story.answers("10", 5)
    assert told(story, mine=["201"]).extension == "10"
    assert told(story.answers("201", 6), mine=["201"]).extension == "201"
    assert told(story).extension == "10"


def test_the_lead_leg_gives_name_and_cause() -> None:
    ended = told(GROUP, mine=["201"])
    assert (ended.extension, ended.hangup_cause) == ("202", "NORMAL_CLEARING")
    named = told(Story().rings("201", extension_name="Reception").rings("9", extension_name="Warehouse"), mine=["201"])
    assert named.extension_name == "Reception"
    assert named.lead == named.legs[1]


def test_natural_order() -> None:
    assert sorted(["201", "a", "10", None, "9", "a10", "a9"], key=natural) == ["9", "10", "201", "a", "a9", "a10", None]


@pytest.mark.parametrize(
    ("causes", "wins"),
    [
        (["USER_BUSY", "NORMAL_CLEARING"], "NORMAL_CLEARING"),
        (["USER_BUSY", "CALL_REJECTED"], "CALL_REJECTED"),
        (["NO_ANSWER", "LOSE_RACE"], "LOSE_RACE"),
        ([None, "USER_BUSY"], "USER_BUSY"),
        ([None, None], None),
    ],
)
def test_of_several_causes(causes: list[str | None], wins: str | None) -> None:
    for order in itertools.permutations(causes):
        story = Story().rings("201")
        for at, cause in enumerate(order):
            story.hangs_up("201", 10 + at, cause)
        assert told(story).hangup_cause == wins


def test_the_smallest_agent_wins() -> None:
    assert told(Story().answers("201", 1, agent_uuid="b").answers("201", 2, agent_uuid="a")).legs[0].agent_uuid == "a"


KINDS_IN_ORDER = ["answers", "rings", "hangs_up", "announced", "over"]


@pytest.mark.parametrize("name", ["display_from", "caller_name", "dialplan_name", "condition_name", "direction", "service_id", "from_number", "external_did"])  # fmt: skip
@pytest.mark.parametrize(("winner", "loser"), list(itertools.pairwise(KINDS_IN_ORDER)))
def test_a_name_is_the_first_by_kind(name: str, winner: str, loser: str) -> None:
    for first in (winner, loser):
        story = Story()
        for what in (winner, loser):
            who = () if what in ("announced", "over") else ("201",)
            getattr(story, what)(*who, at=0.0 if what == first else 1.0, **{name: "z" if what == winner else "a"})
        assert getattr(told(story), name) == "z"


def test_then_by_extension_then_by_bytes() -> None:
    story = Story().rings("10", 0, caller_name="a").rings("9", 1, caller_name="z").rings("9", 5, caller_name="é")
    assert told(story).caller_name == "z"


def test_an_empty_name_loses_to_any() -> None:
    assert told(Story().answers("201", 1).over(9, caller_name="Priya")).caller_name == "Priya"


def test_the_recording_is_http_hangups_first() -> None:
    story = Story().answers("201", 1, recording_url="https://a.example").over(9, recording_url="https://c.example")
    assert told(story.over(10, recording_url="https://b.example")).recording_url == "https://b.example"
    assert told(Story().answers("201", 1, recording_url="https://a.example")).recording_url == "https://a.example"


# Times


def test_started_at_is_the_pbx_clocks_earliest() -> None:
    assert told(Story().announced(start_time=200.0).rings("201", start_time=100.0)).started_at == 100.0
    assert told(Story().announced()).started_at is None


def test_ringing_and_answered_at_are_the_earliest_receipts() -> None:
    story = Story().announced(1).rings("201", 2).rings("202", 3).answers("202", 9).answers("202", 12)
    heard = told(story)
    assert (heard.ringing_at, heard.answered_at, heard.announced_at) == (NOON + 1, NOON + 9, NOON + 1)
    assert [(leg.ringing_at, leg.answered_at) for leg in heard.legs] == [(NOON + 2, None), (NOON + 3, NOON + 9)]
    assert heard.first_received_at == NOON + 1


def test_ended_at_is_the_pbxs_then_http_hangups_then_the_last_legs() -> None:
    legs = Story().rings("201").rings("202").hangs_up("201", 10).hangs_up("202", 20)
    assert told(legs).ended_at == NOON + 20
    assert [leg.ended_at for leg in told(legs).legs] == [NOON + 10, NOON + 20]
    assert told(legs.over(30)).ended_at == NOON + 30
    assert told(legs.over(31, end_time=100.0).over(32, end_time=200.0)).ended_at == 200.0
    assert told(Story().rings("201").hangs_up("201", 10).rings("202", 12)).ended_at is None


def test_duration_is_talking_time_by_our_own_clock() -> None:
    story = Story().rings("201").answers("201", 5).hangs_up("201", 47)
    assert told(story).duration_s == 42
    assert told(story.over(90, end_time=3.0)).duration_s == 42


def test_duration_to_http_hangup_if_only_that_ends_it() -> None:
    assert told(Story().answers("201", 5).over(50)).duration_s == 45


def test_an_unknown_or_negative_duration_is_none() -> None:
    assert told(Story().answers("201", 5)).duration_s is None
    assert told(Story().rings("201").hangs_up("201", 9).over(10)).duration_s is None
    assert told(Story().hangs_up("201", 5).answers("201", 6)).duration_s is None


def test_duration_is_the_lead_legs() -> None:
    transferred = (
        Story().answers("201", 5).hangs_up("201", 30, "BLIND_TRANSFER").rings("202", 31).answers("202", 40).hangs_up("202", 100)
    )
    assert told(transferred, mine=["202"], now=200).duration_s == 60
    assert told(transferred, mine=["201"], now=200).duration_s == 25


# The end


def test_everything_ends_at_last() -> None:
    story = Story().announced().rings("201", 1).answers("202", 5).rings("203", 50)
    ended = call(story.receipts, (), LATER)
    assert (ended.state, ended.due_at) == (State.ENDED, None)
    assert all(leg.state is State.ENDED for leg in ended.legs)


def test_a_leg_that_rings_again_has_not_ended() -> None:
    story = Story().rings("201").hangs_up("201", 20, "NO_ANSWER").rings("201", 26)
    assert told(story, now=27).legs[0].ended_at is None


def test_a_talk_whose_end_was_never_seen_has_none() -> None:
    story = Story().rings("201").rings("202").answers("202", 5).hangs_up("201", 5, "LOSE_RACE")
    ended = told(story, now=TALK_LIMIT_S + 60)
    assert (ended.state, ended.ended_at) == (State.ENDED, None)
