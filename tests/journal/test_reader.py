"""The recents, the badge and what a start takes up again, read from the file while somebody else may write it."""

from __future__ import annotations

import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from screenpop.calls.call import Outcome
from screenpop.journal.projection import Projection
from screenpop.journal.reader import Reader
from screenpop.journal.search import Query, Seen
from screenpop.journal.store import Store
from tests.journal.making import PROJECTION, call_number, entry, fold, read, save, searchable
from tests.story import T0, answered, hung_up, over, ringing


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "calls.db"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    with Store.open(path, PROJECTION) as store:
        yield store


@pytest.fixture
def reader(store: Store, path: Path) -> Iterator[Reader]:
    with Reader.open(path, PROJECTION) as reader:
        yield reader


def listed(reader: Reader, at: float, query: Query | None = None) -> list[str]:
    return [call.call_event_uuid for call in reader.recent(query or Query(), T0 + at).calls]


def test_newest_first_and_by_uuid_where_they_tie(store: Store, reader: Reader) -> None:
    save(store, call_number(1, at=5), call_number(2, at=9), call_number(3, at=5))
    assert listed(reader, 10) == ["call-00002", "call-00003", "call-00001"]


def test_pages_hold_every_call_once_while_new_ones_arrive(store: Store, reader: Reader) -> None:
    numbers = list(range(100))
    random.Random(7).shuffle(numbers)
    save(store, *(call_number(n, at=n // 3) for n in numbers))
    seen: list[str] = []
    query: Query | None = Query(limit=7)
    while query is not None:
        page = reader.recent(query, T0 + 50)
        seen += [call.call_event_uuid for call in page.calls]
        save(store, call_number(1_000 + len(seen), at=1_000 + len(seen)))
        query = Query(limit=7, after=page.next) if page.next else None
    assert seen == [f"call-{n:05}" for n in range(99, -1, -1)]


def test_the_last_page_has_no_next_and_the_total_is_that_of_all_pages(store: Store, reader: Reader) -> None:
    save(store, *(call_number(n) for n in range(10)))
    first = reader.recent(Query(limit=5), T0 + 10)
    last = reader.recent(Query(limit=5, after=first.next), T0 + 10)
    assert (first.total, len(first.calls), first.next is None) == (10, 5, False)
    assert (last.total, len(last.calls), last.next) == (10, 5, None)


def test_a_limit_of_nothing_still_counts(store: Store, reader: Reader) -> None:
    save(store, call_number(1))
    page = reader.recent(Query(limit=0), T0 + 10)
    assert (page.calls, page.total, page.next) == ((), 1, None)


def test_a_listed_call_is_folded_anew_and_not_read_from_its_row(store: Store, reader: Reader) -> None:
    save(store, call_number(1))
    assert reader.recent(Query(), T0 + 500).calls == (fold([call_number(1)], T0 + 500),)


@pytest.fixture
def outcomes(store: Store) -> None:
    save(
        store,
        *(ringing("201", 0, uuid="missed"), hung_up("201", 10, "NO_ANSWER", uuid="missed")),
        *(ringing("201", 1, uuid="answered"), answered("201", 5, uuid="answered"), hung_up("201", 9, uuid="answered")),
        *(ringing("202", 2, uuid="elsewhere"), answered("202", 5, uuid="elsewhere")),
        ringing("201", 3, uuid="killed"),  # the app was killed before it could settle this one
        ringing("201", 400, uuid="ringing"),
    )


@pytest.mark.usefixtures("outcomes")
@pytest.mark.parametrize(
    ("outcome", "expected"),
    [
        (Outcome.MISSED, ["killed", "missed"]),
        (Outcome.ANSWERED, ["answered"]),
        (Outcome.ANSWERED_ELSEWHERE, ["elsewhere"]),
    ],
)
def test_an_outcome_is_that_of_now(reader: Reader, outcome: Outcome, expected: list[str]) -> None:
    page = reader.recent(Query(outcome=outcome), T0 + 401)
    assert [call.call_event_uuid for call in page.calls] == expected
    assert page.total == len(expected)
    assert {call.outcome for call in page.calls} == {outcome}


def test_a_page_from_any_place_whichever_end_is_nearer(store: Store, reader: Reader) -> None:
    save(store, *(call_number(n, at=n // 3) for n in range(20)))
    whole = [call.call_event_uuid for call in reader.recent(Query(limit=20), T0 + 50).calls]
    for offset in range(23):
        page = reader.recent(Query(limit=4, offset=offset), T0 + 50)
        assert [call.call_event_uuid for call in page.calls] == whole[offset : offset + 4]
        assert (page.total, page.next is not None) == (20, offset + 4 < 20)


@pytest.mark.usefixtures("outcomes")
def test_the_badge_counts_what_was_missed_after_a_moment(reader: Reader) -> None:
    assert [reader.missed_since(Seen(T0 + at), T0 + 401) for at in (-1, 0, 3)] == [2, 1, 0]
    assert reader.missed_since(Seen(T0 - 1), T0 + 600) == 3


def test_the_badge_counts_what_was_missed_earlier_and_heard_of_later(store: Store, reader: Reader) -> None:
    """A computer slept; the recents were looked at before the relay brought what it had kept."""
    save(store, ringing("201", 0, uuid="seen"), hung_up("201", 20, "NO_ANSWER", uuid="seen"))
    save(store, ringing("201", 50, uuid="seen ringing"))
    seen = Seen(T0 + 60, reader.last_receipt())
    save(store, hung_up("201", 55, "NO_ANSWER", uuid="seen ringing"))
    assert reader.missed_since(seen, T0 + 100) == 0
    save(store, ringing("201", 30, uuid="kept"), hung_up("201", 45, "NO_ANSWER", uuid="kept"))
    save(store, ringing("201", 70, uuid="new"), hung_up("201", 80, "NO_ANSWER", uuid="new"))
    assert reader.missed_since(seen, T0 + 100) == 2
    assert reader.missed_since(Seen(T0 + 100, reader.last_receipt()), T0 + 100) == 0


def test_the_badge_goes_on_counting_when_numbers_of_receipts_are_given_again(store: Store, reader: Reader) -> None:
    """The newest call is forgotten, and what a relay had kept takes the numbers of its receipts."""
    save(store, ringing("201", 0, uuid="seen"), hung_up("201", 20, "NO_ANSWER", uuid="seen"))
    seen = Seen(T0 + 60, reader.last_receipt())
    save(store, ringing("201", 70, uuid="new"), hung_up("201", 80, "NO_ANSWER", uuid="new"))
    assert reader.missed_since(seen, T0 + 100) == 1
    store.tables.connection.execute("DELETE FROM receipts WHERE call_event_uuid = 'new'")
    store.tables.connection.execute("DELETE FROM calls WHERE call_event_uuid = 'new'")
    save(store, ringing("201", 30, uuid="kept"), hung_up("201", 45, "NO_ANSWER", uuid="kept"))
    assert reader.missed_since(seen, T0 + 100) == 1


def test_the_badge_counts_a_voicemail_perhaps_and_no_outbound_call(store: Store, reader: Reader) -> None:
    outbound = {"uuid": "outbound", "direction": "outbound"}
    save(
        store,
        ringing("201", 0, uuid="voicemail"),
        hung_up("201", 20, uuid="voicemail"),
        over(60, uuid="voicemail", recording_url="https://example.org/recording"),
    )
    save(store, ringing("201", 0, **outbound), hung_up("201", 20, "NO_ANSWER", **outbound))
    assert reader.missed_since(Seen(T0 - 1), T0 + 100) == 1


def test_a_start_takes_up_what_is_open_and_what_ended_just_now(store: Store, reader: Reader) -> None:
    save(store, ringing("201", 0, uuid="open"), answered("201", 3, uuid="open"))
    save(store, ringing("201", 0, uuid="old"), hung_up("201", 50, uuid="old"))
    save(store, ringing("201", 0, uuid="new"), hung_up("201", 95, uuid="new"))
    taken_up = reader.open_calls(T0 + 100)
    assert {receipts[0].event.call_event_uuid: len(receipts) for receipts in taken_up} == {"open": 2, "new": 2}


def test_a_receipt_that_can_no_longer_be_read_hides_only_itself(
    store: Store, path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    save(store, call_number(1), call_number(2))
    store.tables.connection.execute("UPDATE receipts SET kind = 'of-the-future' WHERE call_event_uuid = 'call-00001'")
    with Reader.open(path, Projection(read, fold, searchable)) as reader:
        assert listed(reader, 5) == ["call-00002"]
    assert "of-the-future" in caplog.text


def test_no_journal_yet_reads_as_an_empty_one_and_none_is_made(path: Path) -> None:
    with Reader.open(path, PROJECTION) as reader:
        assert reader.recent(Query(), T0).total == 0
    assert not path.exists()


def test_another_process_reads_what_was_committed_while_the_writer_has_it_open(store: Store, path: Path) -> None:
    store.save([entry(call_number(1))], T0)
    program = (
        "import sys, pathlib\n"
        "from screenpop.journal.reader import Reader\n"
        "from screenpop.journal.search import Query\n"
        "from tests.journal.making import PROJECTION\n"
        "with Reader.open(pathlib.Path(sys.argv[1]), PROJECTION) as reader:\n"
        "    print(*(call.call_event_uuid for call in reader.recent(Query(), 1_800_000_000.0).calls))\n"
    )
    said = subprocess.run([sys.executable, "-c", program, str(path)], capture_output=True, text=True, check=True)
    assert said.stdout.split() == ["call-00001"]


def test_the_badge_costs_no_walk_through_all_calls(store: Store, reader: Reader) -> None:
    """The tray asks with each change, and looks at what is new once. Counted in hundreds of steps of SQLite's machine."""
    steps: list[int] = []
    reader._connection.set_progress_handler(lambda: steps.append(1), 100)
    taken: list[int] = []
    for numbers in (range(100), range(100, 3_000)):
        store.save([entry(answered("201", n, uuid=f"call-{n}", caller_name="A")) for n in numbers], T0 + 3_000)
        reader.missed_since(Seen(T0 - 1, 5), T0 + 3_001)
        steps.clear()
        assert reader.missed_since(Seen(T0 - 1, 5), T0 + 3_001) == 0
        taken.append(len(steps))
    assert taken[1] <= taken[0] + 5
