"""What the diary remembers of the requests."""

from __future__ import annotations

import pytest

from screenpop.calls.event import EventKind
from screenpop.diary import MOST, MOST_STRANGE, Diary, is_afar
from screenpop.intake.url_networks import EXAMPLES, read_event
from screenpop.intake.webhook import Answered
from screenpop.switchboard import Verdict


def answered(at: float, *, status: int = 200, secret: int | None = 0, client: str = "127.0.0.1", uuid: str = "1") -> Answered:
    error = None if status == 200 else "There is nothing here."
    return Answered(at, client, status, error, secret, EventKind.EXTENSION_RINGING if secret is not None else None, uuid)


def test_an_event_is_listed_with_its_extension_and_what_was_done() -> None:
    diary = Diary()
    event = read_event(EventKind.EXTENSION_RINGING, {**EXAMPLES[EventKind.EXTENSION_RINGING], "call_event_uuid": "1"})
    diary.note_event(event, 10.0, Verdict.POPPED)
    diary.note_answer(answered(10.5), newest_secret=0)
    diary.note_answer(answered(11.0, status=404, secret=None, uuid=""), newest_secret=0)
    assert diary.requests() == [
        {
            "at": 11.0,
            "client": "127.0.0.1",
            "status": 404,
            "event": None,
            "extension": None,
            "done": "refused: There is nothing here.",
            "old_secret": False,
        },
        {
            "at": 10.5,
            "client": "127.0.0.1",
            "status": 200,
            "event": "extension-ringing",
            "extension": "201",
            "done": "popped",
            "old_secret": False,
        },
    ]


def test_which_secret_was_used_is_told() -> None:
    diary = Diary()
    for secret in (0, 1):
        diary.note_answer(answered(secret, secret=secret), newest_secret=1)
    assert [request["old_secret"] for request in diary.requests()] == [False, True]


def test_whoever_tries_doors_does_not_push_the_pbx_out_of_the_list() -> None:
    diary = Diary()
    for at in range(2 * MOST):
        diary.note_answer(answered(at), newest_secret=0)
        diary.note_answer(answered(at + 0.5, status=404, secret=None), newest_secret=0)
    requests = diary.requests()
    assert [request["status"] for request in requests].count(200) == MOST
    assert [request["status"] for request in requests].count(404) == MOST_STRANGE
    assert [request["at"] for request in requests] == sorted((request["at"] for request in requests), reverse=True)


@pytest.mark.parametrize(
    ("client", "afar"),
    [
        ("127.0.0.1", False),
        ("::1", False),
        ("::ffff:127.0.0.1", False),
        ("", False),
        (None, False),
        ("not an address", False),
        ("203.0.113.9", True),
        ("2001:db8::9", True),
        ("fe80::1%eth0", True),
        ("::ffff:203.0.113.9", True),
    ],
)
def test_another_computer(client: str | None, afar: bool) -> None:
    assert is_afar(client) is afar


def test_only_an_event_that_was_taken_counts_as_heard() -> None:
    diary = Diary()
    diary.note_answer(answered(1.0, status=404, secret=None, client="203.0.113.9"), newest_secret=0)
    assert diary.heard_from_afar is None
    diary.note_answer(answered(2.0, client="203.0.113.9"), newest_secret=0)
    diary.note_answer(answered(3.0), newest_secret=0)
    assert diary.heard_from_afar == 2.0


@pytest.mark.parametrize(("began", "off"), [("1700000600", 600.0), ("1700000000", 0.0), ("1600000000", None), ("", None)])
def test_the_clocks_are_compared_by_a_call_of_today(began: str, off: float | None) -> None:
    diary = Diary()
    event = read_event(EventKind.HTTP_RINGING, {**EXAMPLES[EventKind.HTTP_RINGING], "call_event_uuid": "1", "start_time": began})
    diary.note_event(event, 1_700_000_000.0, Verdict.POPPED)
    assert diary.clock_off_s == off


def test_what_came_by_the_relay_is_listed_among_the_requests() -> None:
    diary = Diary()
    event = read_event(EventKind.HTTP_RINGING, EXAMPLES[EventKind.HTTP_RINGING])
    diary.note_relayed(event, 10.0, Verdict.TOO_LATE)
    diary.note_answer(answered(11.0), newest_secret=0)
    diary.note_relayed(event, 12.0, "Calls are not being saved: the disk is full")
    listed = [(request["at"], request["client"], request["status"], request["done"]) for request in diary.requests()]
    assert listed[0] == (12.0, "the relay", 503, "Calls are not being saved: the disk is full")
    assert listed[2] == (10.0, "the relay", 200, "too late")
    assert diary.clock_off_s is None and diary.heard_from_afar is None
