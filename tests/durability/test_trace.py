"""The reading of strace's record: what keeps the promise of a 200, and each way of breaking it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.durability.trace import answers, in_log, in_place, system_calls

JOURNAL = Path("/home/anna/calls.db")
ENDS = "17<TCP:[127.0.0.1:8077->127.0.0.1:50000]>"
OTHERS = "18<TCP:[127.0.0.1:8077->127.0.0.1:50001]>"
READ = (
    rf'11 recvfrom({ENDS}, "POST /s/http-ringing HTTP/1.1\r\n\r\nfrom=1&call_event_uuid=aaaa-1&x=y", 262144, 0, NULL, NULL) = 300'
)
READ_OTHER = rf'11 recvfrom({OTHERS}, "POST /s/http-ringing HTTP/1.1\r\n\r\ncall_event_uuid=bbbb-2", 262144, 0, NULL, NULL) = 300'
WRITE = r'12 pwrite64(9</home/anna/calls.db-wal>, "\r\0\17aaaa-1{\"from\":\"1\"}"..., 4096, 56) = 4096'
SYNC = "12 fdatasync(9</home/anna/calls.db-wal>) = 0"
SEND = rf'11 sendto({ENDS}, "HTTP/1.1 200 OK\r\n\r\n{{\"status\": \"ok\"}}", 150, 0, NULL, 0) = 150'
SEND_OTHER = rf'11 sendto({OTHERS}, "HTTP/1.1 200 OK\r\n\r\n", 150, 0, NULL, 0) = 150'
NO_WRITE, NO_SYNC = "writev of calls.db-wal", "fdatasync of calls.db-wal"


def judged(*record: str) -> list[tuple[str, int, str]]:
    return [(answer.uuid, answer.status, str(answer.missing)) for answer in answers(record, in_log(JOURNAL))]


def test_written_synced_answered() -> None:
    assert judged(READ, WRITE, SYNC, SEND) == [("aaaa-1", 200, "None")]


@pytest.mark.parametrize(
    ("record", "missing"),
    [
        ((READ, SEND, WRITE, SYNC), NO_WRITE),
        ((READ, WRITE, SEND, SYNC), NO_SYNC),
        ((READ, SYNC, WRITE, SEND), NO_SYNC),
        ((WRITE, SYNC, READ, SEND), NO_WRITE),
        ((READ, WRITE.replace("aaaa-1", "bbbb-2"), SYNC, SEND), NO_WRITE),
        ((READ, WRITE.replace("calls.db-wal", "screenpop.log"), SYNC, SEND), NO_WRITE),
        ((READ, WRITE.replace("= 4096", "= -1 ENOSPC (No space left on device)"), SYNC, SEND), NO_WRITE),
        ((READ, WRITE, SYNC.replace("calls.db-wal", "screenpop.log"), SEND), NO_SYNC),
        ((READ, WRITE, SYNC.replace("calls.db-wal", "calls.db"), SEND), NO_SYNC),
        ((READ, WRITE, SYNC.replace("= 0", "= -1 EIO (Input/output error)"), SEND), NO_SYNC),
        ((READ, WRITE, SYNC.replace(") = 0", " <unfinished ...>"), SEND, "12 <... fdatasync resumed>) = 0"), NO_SYNC),
        ((READ, WRITE, SYNC.replace(") = 0", " <unfinished ...>"), SEND), NO_SYNC),
    ],
)
def test_what_breaks_the_promise(record: tuple[str, ...], missing: str) -> None:
    assert judged(*record) == [("aaaa-1", 200, missing)]


def test_a_sync_that_began_before_the_write_had_ended_does_not_count() -> None:
    begun, ended = SYNC.replace("12 ", "13 ").replace(") = 0", " <unfinished ...>"), "13 <... fdatasync resumed>) = 0"
    assert judged(READ, begun, WRITE, ended, SEND) == [("aaaa-1", 200, NO_SYNC)]
    assert judged(READ, WRITE, begun, ended, SEND) == [("aaaa-1", 200, "None")]


def test_one_sync_for_two_connections_and_a_request_in_two_pieces() -> None:
    first = READ.replace("&call_event_uuid=aaaa-1&x=y", "")
    rest = f'11 recvfrom({ENDS}, "&call_event_uuid=aaaa-1", 262144, 0, NULL, NULL) = 23'
    written = WRITE.replace("aaaa-1", "aaaa-1 bbbb-2")
    expected = [("bbbb-2", 200, "None"), ("aaaa-1", 200, "None")]
    assert judged(first, READ_OTHER, rest, written, SYNC, SEND_OTHER, SEND) == expected


def test_the_next_request_of_a_connection_needs_a_sync_of_its_own() -> None:
    again = READ.replace("aaaa-1", "cccc-3")
    assert judged(READ, WRITE, SYNC, SEND, again, SEND) == [("aaaa-1", 200, "None"), ("cccc-3", 200, NO_WRITE)]


def test_a_read_on_two_lines_and_other_answers() -> None:
    begun = f"11 recvfrom({ENDS},  <unfinished ...>"
    ended = r'11 <... recvfrom resumed>"POST / HTTP/1.1\r\n\r\ncall_event_uuid=aaaa-1", 262144, 0, NULL, NULL) = 60'
    refusal = SEND.replace("200 OK", "503 Service Unavailable")
    assert judged(begun, "12 --- SIGCHLD {si_signo=SIGCHLD} ---", ended, refusal, "11 +++ exited with 0 +++") == [
        ("aaaa-1", 503, NO_WRITE)
    ]


def test_an_answer_whose_request_was_not_seen_is_not_passed_over() -> None:
    assert judged(SEND) == [("", 200, NO_WRITE)]


def test_without_a_log_the_removal_of_the_rollback_journal_has_to_be_synced() -> None:
    written, synced = WRITE.replace("calls.db-wal", "calls.db"), SYNC.replace("calls.db-wal", "calls.db")
    removed = '12 unlink("/home/anna/calls.db-journal") = 0'
    folder = "12 fdatasync(7</home/anna>) = 0"
    record = [READ, written, synced, removed, folder, SEND]
    assert [answer.missing for answer in answers(record, in_place(JOURNAL))] == [None]
    for left_out in (written, synced, removed, folder):
        without = [line for line in record if line != left_out]
        assert [answer.missing for answer in answers(without, in_place(JOURNAL))] != [None]


def test_what_was_interrupted_by_the_end_has_no_result() -> None:
    (call,) = system_calls(["12 fdatasync(9</home/anna/calls.db-wal>) = ?"])
    assert call.result == -1
