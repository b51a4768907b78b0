"""strace's record of a program's system calls, and whether it keeps the promise of a 200: what was read is on the disk before it is said.

The record must be made with `strace -f -yy -s 65536` (see `TRACED`): descriptors carry their paths, texts are whole. Its lines
stand in the order in which things happened; a call that another thread's call interrupted stands on two lines.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

_READS = ("read", "recvfrom", "recvmsg")
_SENDS = ("write", "sendto", "sendmsg", "writev")
_WRITES = ("write", "pwrite64", "pwritev", "writev")
_SYNCS = ("fsync", "fdatasync")
_UNLINKS = ("unlink", "unlinkat")
TRACED = ("-f", "-yy", "-s", "65536", "-e", f"trace={','.join(sorted({*_READS, *_SENDS, *_WRITES, *_SYNCS, *_UNLINKS}))}")

_LINE = re.compile(r"^(?P<pid>\d+) +(?P<rest>.*)$", re.DOTALL)
_BEGUN = re.compile(r"^(?P<name>\w+)\((?P<arguments>.*?)(?: = (?P<result>-?\d+|\?)[^=]*| <unfinished \.\.\.>)$", re.DOTALL)
_RESUMED = re.compile(r"^<\.\.\. (?P<name>\w+) resumed>(?P<arguments>.*) = (?P<result>-?\d+|\?)[^=]*$", re.DOTALL)
_CONNECTION = re.compile(r"^\d+<(?P<ends>TCP(?:v6)?:\[.*?\])>")
_FILE = re.compile(r'^(?:\d+<(?P<open>/[^>]*)>|(?:AT_FDCWD[^,]*, )?"(?P<named>/[^"]*)")')
_CALL = re.compile(r"call_event_uuid=([0-9A-Za-z-]+)")
_STATUS = re.compile(r'"HTTP/1\.1 (\d{3})')


@dataclass(frozen=True, slots=True)
class SystemCall:
    """`begun` and `ended` are places in the record; `ended` is None for a call that did not come to its end."""

    name: str
    arguments: str
    result: int
    begun: int
    ended: int | None

    @property
    def file(self) -> str | None:
        found = _FILE.match(self.arguments)
        return (found["open"] or found["named"]) if found else None

    @property
    def connection(self) -> str | None:
        found = _CONNECTION.match(self.arguments)
        return found["ends"] if found else None


@dataclass(frozen=True, slots=True)
class Step:
    """Something that has to have happened to a file; `with_call`: and the event's uuid was in what was written."""

    names: Sequence[str]
    file: str
    with_call: bool = False

    def is_done_by(self, done: SystemCall, uuid: str) -> bool:
        return (
            done.name in self.names
            and done.file == self.file
            and done.result >= 0
            and (not self.with_call or uuid in done.arguments)
        )

    def __str__(self) -> str:
        return f"{self.names[-1]} of {Path(self.file).name}"


def in_log(journal: Path) -> tuple[Step, ...]:
    """What a durable commit is in a journal with a write-ahead log."""
    log = f"{journal}-wal"
    return Step(_WRITES, log, with_call=True), Step(_SYNCS, log)


def in_place(journal: Path) -> tuple[Step, ...]:
    """And in one with a rollback journal, which undoes the commit until its own end is on the disk (sqlite.org/atomiccommit.html)."""
    return (
        Step(_WRITES, str(journal), with_call=True),
        Step(_SYNCS, str(journal)),
        Step(_UNLINKS, f"{journal}-journal"),
        Step(_SYNCS, str(journal.parent)),
    )


@dataclass(frozen=True, slots=True)
class Answer:
    """`missing`: the first step that was not done between the reading of the request and the sending of its answer."""

    uuid: str
    status: int
    missing: Step | None


def answers(record: Iterable[str], steps: Sequence[Step]) -> list[Answer]:
    """Each answer that the program sent over TCP, and whether what it promises had been done."""
    calls = list(system_calls(record))
    read: dict[str, str] = {}
    given: list[Answer] = []
    read_at: dict[str, int] = {}
    for call in calls:
        ends = call.connection
        if ends is None:
            continue
        if call.name in _READS and call.result > 0 and call.ended is not None:
            read[ends] = read.get(ends, "") + call.arguments
            read_at[ends] = call.ended
        elif call.name in _SENDS and (status := _STATUS.search(call.arguments)):
            uuid = _CALL.findall(read.pop(ends, ""))
            missing = _missing(calls, steps, uuid[-1], read_at[ends], call.begun) if uuid else steps[0]
            given.append(Answer(uuid[-1] if uuid else "", int(status[1]), missing))
    return given


def _missing(calls: Sequence[SystemCall], steps: Sequence[Step], uuid: str, after: int, before: int) -> Step | None:
    """The first step that does not stand between these two places, each begun after the one before it had ended."""
    waiting = list(steps)
    for call in calls:
        if not waiting or call.begun >= before:
            break
        if call.begun > after and call.ended is not None and call.ended < before and waiting[0].is_done_by(call, uuid):
            after = call.ended
            waiting.pop(0)
    return waiting[0] if waiting else None


def system_calls(record: Iterable[str]) -> Iterator[SystemCall]:
    """In the order in which they began."""
    calls: list[SystemCall] = []
    unfinished: dict[str, int] = {}
    for place, line in enumerate(record):
        parts = _LINE.match(line.rstrip("\n"))
        if parts is None:
            continue
        if found := _RESUMED.match(parts["rest"]):
            at = unfinished.pop(parts["pid"])
            begun = calls[at]
            calls[at] = replace(
                begun, arguments=begun.arguments + found["arguments"], result=_result(found["result"]), ended=place
            )
        elif found := _BEGUN.match(parts["rest"]):
            done = found["result"] is not None
            if not done:
                unfinished[parts["pid"]] = len(calls)
            result = _result(found["result"]) if done else -1
            calls.append(SystemCall(found["name"], found["arguments"], result, place, place if done else None))
    return iter(calls)


def _result(said: str) -> int:
    return -1 if said == "?" else int(said)
