"""What must be true of every fold, as functions of the fold: the ordinary tests give them the real one, the mutants a spoilt one.

A check raises AssertionError. Times are eighths of a second, so that sums and differences of floats are exact.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from screenpop.calls.event import CallEvent, Disposition, EventKind, Receipt
from tests.calls import reference
from tests.calls.stories import LATER, NOON, Story, event, shifted

Fold = Callable[..., Any]
"""`call` of `screenpop.calls.call`, or of a spoilt copy of that module."""
ReadEvent = Callable[[EventKind | None, Mapping[str, str]], CallEvent]

EXTENSIONS = ["9", "10", "201", None]
CAUSES = [None, "NORMAL_CLEARING", "ORIGINATOR_CANCEL", "NO_ANSWER", "LOSE_RACE", "USER_BUSY", "GREMLIN"]
JITTER = st.integers(0, 11).map(lambda eighths: eighths / 8)
"""Up to 1.375 s between what happens and what is heard of it."""
MINE = st.sets(st.sampled_from(["9", "10", "201", "555"]), max_size=2)
WORDS = st.sampled_from([None, "Zoë", "zoë", "Zoe", "Priya", "61390085900"])


# Stories: what truly happens


@st.composite
def names(draw: st.DrawFn) -> dict[str, Any]:
    """Events of one call do not agree on who calls."""
    return {"display_from": draw(WORDS), "caller_name": draw(WORDS)}


@st.composite
def stories(draw: st.DrawFn) -> list[Receipt]:
    """A call as it truly happens, each event heard at once: up to three ring groups, one after another under the same uuid
    (the queue rings again, 6 s or more after the last hang-up, or somebody transfers), and then perhaps the voicemail."""
    story, at = Story(), 0.0
    if draw(st.booleans()):
        story.announced(at, direction="inbound_external", **draw(names()))
    for number in range(draw(st.integers(0, 3))):
        # The first ringing may be as short as it likes; a later one is longer than the jitter.
        at = _ring_group(draw, story, at + 0.125, shortest=0.0 if number == 0 else 1.5) + 6 + draw(st.integers(0, 200)) / 8
    end = draw(st.sampled_from(["heard", "unheard", "voicemail"]))
    if end == "voicemail":
        story.over(at, Disposition.SUCCESS, recording_url="https://pbx.example/1")
    elif end == "heard" or not story.receipts:
        story.over(at, draw(st.sampled_from([None, Disposition.SUCCESS, Disposition.MISSED])), **draw(names()))
    return story.receipts


def _ring_group(draw: st.DrawFn, story: Story, at: float, shortest: float) -> float:
    """One ring group; answers when its last leg hangs up."""
    group = draw(st.lists(st.sampled_from(EXTENSIONS), min_size=1, max_size=3, unique=True))
    for extension in group:
        story.rings(extension, at, extension_name=draw(WORDS), **draw(names()))
    picked_up = at + shortest + draw(st.integers(0, 240)) / 8
    if draw(st.booleans()):
        cause = draw(st.sampled_from(["ORIGINATOR_CANCEL", "NO_ANSWER", "USER_BUSY", None]))
        for extension in group:
            story.hangs_up(extension, picked_up, cause)
        return picked_up
    winner = draw(st.sampled_from(group))
    story.answers(winner, picked_up, agent_uuid=draw(st.sampled_from(["a", "b"])), **draw(names()))
    for extension in group:
        if extension != winner:
            story.hangs_up(extension, picked_up, "LOSE_RACE")
    ended = picked_up + draw(st.integers(0, 400)) / 8
    story.hangs_up(winner, ended, draw(st.sampled_from(["NORMAL_CLEARING", "BLIND_TRANSFER", None])), **draw(names()))
    return ended


@st.composite
def disturbed(draw: st.DrawFn, receipts: Sequence[Receipt]) -> list[Receipt]:
    """The same events as the network brings them: late, and out of order."""
    return [dataclasses.replace(receipt, received_at=receipt.received_at + draw(JITTER)) for receipt in receipts]


# Anything at all: no story, just receipts


@st.composite
def anything(draw: st.DrawFn) -> list[Receipt]:
    """Receipts that no PBX would send together: any kind at any time, doubled, lost, the clock set back and forth."""
    said = draw(st.lists(_any_event(), min_size=1, max_size=6))
    moments = st.one_of(st.integers(0, 100), st.integers(900, 1100), st.integers(-30_000, 130_000)).map(
        lambda eighths: eighths / 8
    )
    heard = draw(st.lists(st.tuples(st.sampled_from(said), moments), min_size=1, max_size=12))
    return [Receipt(event, NOON + moment) for event, moment in heard]


@st.composite
def _any_event(draw: st.DrawFn) -> CallEvent:
    kind = draw(st.sampled_from(EventKind))
    told: dict[str, Any] = {"direction": draw(st.sampled_from([None, "inbound_external", "outbound_external"]))}
    if not kind.of_dialplan:
        told |= {"extension": draw(st.sampled_from(EXTENSIONS)), "extension_name": draw(WORDS)}
    if kind is EventKind.HTTP_HANGUP:
        told["disposition"] = draw(st.sampled_from([None, *Disposition]))
        told["recording_url"] = draw(st.sampled_from([None, "https://pbx.example/1", "https://pbx.example/2"]))
    elif kind is EventKind.EXTENSION_HANGUP:
        told["hangup_cause"] = draw(st.sampled_from(CAUSES))
    elif kind is EventKind.EXTENSION_ANSWERED:
        told["agent_uuid"] = draw(st.sampled_from([None, "a", "b"]))
    return event(kind, **told, **draw(names()))


# Checks of the fold

ORDINARY = settings(max_examples=40)
THOROUGH = settings(max_examples=120)


def order_and_repeats_do_not_matter(fold: Fold, effort: settings = ORDINARY) -> None:
    """Any permutation with any repeats of the same receipts is the same call."""

    @effort
    @given(anything(), MINE, st.data())
    def holds(receipts: list[Receipt], mine: set[str], data: st.DataObject) -> None:
        repeats = data.draw(st.lists(st.sampled_from(receipts), max_size=4))
        again = data.draw(st.permutations(receipts + repeats))
        now = NOON + data.draw(st.integers(0, 40_000))
        assert fold(again, mine, now) == fold(receipts, mine, now)

    holds()


def it_is_what_the_rules_say(fold: Fold, effort: settings = THOROUGH) -> None:
    """The rules, written down a second time without any cleverness, come to the same call."""

    @effort
    @given(st.one_of(anything(), stories()), MINE, st.integers(0, 40_000))
    def holds(receipts: list[Receipt], mine: set[str], now: int) -> None:
        expected = reference.fold(receipts, mine, NOON + now)
        assert reference.told(fold(receipts, mine, NOON + now), expected) == expected

    holds()


def jitter_changes_nothing_that_lasts(fold: Fold, effort: settings = THOROUGH) -> None:
    """However the network delays a story's events, it ends the same: states, outcome, attempts, names, causes."""

    @effort
    @given(stories().flatmap(lambda story: st.tuples(st.just(story), disturbed(story))), MINE)
    def holds(heard: tuple[list[Receipt], list[Receipt]], mine: set[str]) -> None:
        at_once, late = (lasting(fold(receipts, mine, LATER)) for receipts in heard)
        assert late == at_once

    holds()


def lasting(call: Any) -> list[object]:
    """What of a call must not depend on when its events came."""
    of_call = [call.state, call.outcome, call.over, call.display_from, call.caller_name, call.direction, call.maybe_voicemail]
    of_lead = [call.extension, call.extension_name, call.hangup_cause, call.recording_url, call.events]
    legs = [(leg.extension, leg.state, leg.answered, leg.hangup_cause, leg.agent_uuid, len(leg.attempts)) for leg in call.legs]
    return [*of_call, *of_lead, *legs]


def names_do_not_depend_on_time(fold: Fold, effort: settings = ORDINARY) -> None:
    """The same events, heard at quite other times, give the same names, causes and agents."""

    @effort
    @given(anything(), st.data())
    def holds(receipts: list[Receipt], data: st.DataObject) -> None:
        moments = data.draw(st.permutations([receipt.received_at for receipt in receipts]))
        moved = [dataclasses.replace(receipt, received_at=moment) for receipt, moment in zip(receipts, moments, strict=True)]
        assert said(fold(moved, (), LATER)) == said(fold(receipts, (), LATER))

    holds()


def said(call: Any) -> list[object]:
    of_call = [call.display_from, call.caller_name, call.direction, call.recording_url, call.events, call.over]
    return [*of_call, *((leg.extension, leg.extension_name, leg.hangup_cause, leg.agent_uuid, leg.answered) for leg in call.legs)]


def nothing_is_lost(fold: Fold, effort: settings = ORDINARY) -> None:
    """Every event is counted, every extension that was heard of is a leg, and every ringing and hang-up is within an attempt."""

    @effort
    @given(anything(), MINE)
    def holds(receipts: list[Receipt], mine: set[str]) -> None:
        folded = fold(receipts, mine, LATER)
        of_legs = [receipt for receipt in receipts if not receipt.event.kind.of_dialplan]
        assert folded.events == len({receipt.event.identity for receipt in receipts})
        assert {leg.extension for leg in folded.legs} == {receipt.event.extension for receipt in of_legs}
        for receipt in of_legs:
            (leg,) = (leg for leg in folded.legs if leg.extension == receipt.event.extension)
            assert any(attempt.began_at <= receipt.received_at for attempt in leg.attempts)
            if receipt.event.kind is EventKind.EXTENSION_HANGUP:
                assert any(a.hung_up_at is not None and a.began_at <= receipt.received_at <= a.hung_up_at for a in leg.attempts)

    holds()


def more_events_never_weaken_an_answer(fold: Fold, effort: settings = ORDINARY) -> None:
    """What is known to have been answered, here or elsewhere, stays so whatever else is heard; what was over stays over."""
    strength = [None, "missed", "answered_elsewhere", "answered"]

    @effort
    @given(anything(), MINE, st.data())
    def holds(receipts: list[Receipt], mine: set[str], data: st.DataObject) -> None:
        inbound = [receipt for receipt in receipts if "outbound" not in (receipt.event.direction or "")]
        if not inbound:
            return
        some = data.draw(st.lists(st.sampled_from(inbound), min_size=1))
        now = NOON + data.draw(st.integers(0, 40_000))
        before, after = fold(some, mine, now), fold(inbound, mine, now)
        if before.outcome in ("answered", "answered_elsewhere"):
            assert strength.index(after.outcome) >= strength.index(before.outcome)
        assert after.over >= before.over
        assert not after.over or after.state == "ended"

    holds()


def time_alone_changes_a_call_only_when_it_is_due(fold: Fold, effort: settings = ORDINARY) -> None:
    """Until `due_at` the call is what it was; right after, it is another; and in the end nothing is due."""

    @effort
    @given(anything(), MINE, st.integers(0, 40_000))
    def holds(receipts: list[Receipt], mine: set[str], now: int) -> None:
        folded = fold(receipts, mine, NOON + now)
        for _ in range(2 * len(receipts) + 1):
            if folded.due_at is None:
                break
            assert fold(receipts, mine, folded.due_at) == folded
            later = fold(receipts, mine, folded.due_at + 0.125)
            assert later != folded
            assert later.due_at is None or later.due_at > folded.due_at
            folded = later
        assert folded.due_at is None
        assert fold(receipts, mine, LATER) == folded

    holds()


def no_clock_makes_a_time_negative(fold: Fold, effort: settings = ORDINARY) -> None:
    """A duration is never negative; and a call is the same call on another day."""

    @effort
    @given(anything(), MINE, st.integers(0, 40_000), st.integers(-(10**6), 10**6))
    def holds(receipts: list[Receipt], mine: set[str], now: int, by: int) -> None:
        today = fold(receipts, mine, NOON + now)
        assert today.duration_s is None or today.duration_s >= 0
        another_day = fold(shifted(receipts, by), mine, NOON + now + by)
        assert [another_day.state, another_day.outcome, another_day.duration_s] == [today.state, today.outcome, today.duration_s]
        assert another_day.first_received_at == today.first_received_at + by
        assert lasting(another_day) == lasting(today)

    holds()


FOLD_CHECKS = [
    order_and_repeats_do_not_matter,
    it_is_what_the_rules_say,
    jitter_changes_nothing_that_lasts,
    names_do_not_depend_on_time,
    nothing_is_lost,
    more_events_never_weaken_an_answer,
    time_alone_changes_a_call_only_when_it_is_due,
    no_clock_makes_a_time_negative,
]


# Single rules


def a_queue_that_rings_again_is_heard(fold: Fold) -> None:
    """The same extension, the same request, 6 s after it hung up: it rings."""
    rung_again = Story().rings("201").hangs_up("201", 20, "NO_ANSWER").rings("201", 26)
    folded = fold(rung_again.receipts, ["201"], NOON + 30)
    assert (folded.state, len(folded.legs[0].attempts)) == ("ringing", 2)


def an_answer_outlasts_a_miss(fold: Fold) -> None:
    """The PBX's word that a call was missed does not undo that somebody answered it."""
    folded = fold(Story().rings("201").answers("201", 5).hangs_up("201", 50).over(51, Disposition.MISSED).receipts, (), LATER)
    assert folded.outcome == "answered"


def the_path_says_which_event_it_is(read_event: ReadEvent) -> None:
    """The document's own Extension Answered example says `method=extension_ringing`, and an answer it is."""
    fields = {"call_event_uuid": "u", "extension_user_id": "201", "method": "extension_ringing"}
    assert read_event(EventKind.EXTENSION_ANSWERED, fields).kind is EventKind.EXTENSION_ANSWERED


def method_never_decides_alone(read_event: ReadEvent) -> None:
    """On the URL of all events a hang-up cause outweighs what `method` says."""
    fields = {"call_event_uuid": "u", "extension_user_id": "201", "hangup_cause": "NO_ANSWER", "method": "extension_ringing"}
    assert read_event(None, fields).kind is EventKind.EXTENSION_HANGUP
