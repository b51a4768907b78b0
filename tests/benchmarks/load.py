"""A sender that costs little: `python -m tests.benchmarks.load URL CALLS`, in a process of its own.

It posts events over connections that it keeps, each waiting for one answer before its next request, or, with `--rate`, as
many a second as told. Every call has a fresh uuid and a number of its own. It prints one line of JSON: answers by status, and
what the sending itself cost. A sender that used up its processor measured itself, not the listener.
"""

from __future__ import annotations

import argparse
import json
import select
import socket
import subprocess
import sys
import time
from collections import Counter, deque
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from urllib.parse import SplitResult, urlencode, urlsplit
from uuid import uuid4

from screenpop.calls.event import EventKind
from screenpop.intake.url_networks import EXAMPLES
from tests.benchmarks.process import ROOT

WHOLE_CALL = (EventKind.EXTENSION_RINGING, EventKind.EXTENSION_ANSWERED, EventKind.EXTENSION_HANGUP, EventKind.HTTP_HANGUP)
_UUID, _NUMBER = "-the-uuid-of-a-call-", "0491500000"
_EXTENSION_FIELDS = {"display_from": "Priya Raman", "extension_user_id": "201"}
_NUMBERS = 100_000
_SILENCE_S = 30.0


@dataclass(slots=True)
class Sent:
    """What came of it. Times in seconds; a latency counts from when the request was due, not from when it could be sent.
    `cpu` is the share of one processor that the sending took; `began` and `ended` are of the monotonic clock."""

    statuses: dict[str, int]
    began: float
    ended: float
    cpu: float
    p50: float
    p99: float
    worst: float

    @property
    def a_second(self) -> float:
        return sum(self.statuses.values()) / (self.ended - self.began)


class _Connection:
    """One connection, and the requests that are its share."""

    def __init__(self, where: SplitResult, requests: Iterator[bytes]) -> None:
        self.socket = socket.create_connection((where.hostname or "", where.port or 0))
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.due = 0.0
        self._requests = requests
        self._answer = bytearray()

    def send(self, due: float) -> bool:
        """Send the next request, which was due then; False if the share is done."""
        request = next(self._requests, None)
        if request is not None:
            self.due = due
            self.socket.sendall(request)
        return request is not None

    def answered(self) -> str | None:
        """The status, once the whole answer is here."""
        data = self.socket.recv(65536)
        if not data:
            raise RuntimeError("the listener closed a connection")
        self._answer += data
        head, blank, body = self._answer.partition(b"\r\n\r\n")
        if not blank:
            return None
        head = head.lower()
        start = head.index(b"content-length:") + len(b"content-length:")
        end = head.find(b"\r\n", start)
        if len(body) < int(head[start : end if end >= 0 else None]):
            return None
        self._answer.clear()
        return head[9:12].decode("ascii")


def requests(url: str, calls: range, kinds: tuple[EventKind, ...], run: str) -> Iterator[bytes]:
    """The requests of these calls, each call's in order. Made from a template: only uuid and number differ."""
    where = urlsplit(url)
    templates = [_template(where.netloc, f"{where.path}/{kind}", kind) for kind in kinds]
    for number in calls:
        uuid = f"{run}-{number:011d}".encode("ascii")
        caller = f"04915{number % _NUMBERS:05}".encode("ascii")
        for before, between, after in templates:
            yield b"%s%s%s%s%s" % (before, caller, between, uuid, after)


def _template(host: str, path: str, kind: EventKind) -> tuple[bytes, bytes, bytes]:
    fields = {**EXAMPLES[kind], **({} if kind.of_dialplan else _EXTENSION_FIELDS), "from": _NUMBER, "call_event_uuid": _UUID}
    body = urlencode(fields)
    head = f"POST {path} HTTP/1.1\r\nHost: {host}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {len(body)}\r\n\r\n"
    before, _, rest = (head + body).partition(_NUMBER)
    between, _, after = rest.partition(_UUID)
    return before.encode("ascii"), between.encode("ascii"), after.encode("ascii")


class Load:
    """`calls` calls over these connections; `rate` is requests a second, None as fast as they are answered."""

    def __init__(self, url: str, calls: int, connections: int, kinds: tuple[EventKind, ...], rate: float | None) -> None:
        where, run = urlsplit(url), uuid4().hex[: len(_UUID) - 12]
        self._total, self._rate = calls * len(kinds), rate
        self._idle: deque[_Connection] = deque()
        self._open: dict[int, _Connection] = {}
        self._poll = select.epoll()
        for each in range(connections):
            connection = _Connection(where, requests(url, range(each, calls, connections), kinds, run))
            self._open[connection.socket.fileno()] = connection
            self._poll.register(connection.socket, select.EPOLLIN)
            self._idle.append(connection)
        self._sent = 0
        self._statuses: Counter[str] = Counter()
        self._latencies: list[float] = []

    def run(self) -> Sent:
        """Send all and wait for every answer. Raises RuntimeError where nothing is answered any more."""
        began, cpu = time.monotonic(), time.process_time()
        while len(self._latencies) < self._total:
            self._send_what_is_due(began)
            self._hear(self._patience(began))
        ended, used = time.monotonic(), time.process_time() - cpu
        for connection in self._open.values():
            connection.socket.close()
        ordered = sorted(self._latencies)
        share = used / (ended - began)
        middle, late = ordered[len(ordered) // 2], ordered[len(ordered) * 99 // 100]
        return Sent(dict(self._statuses), began, ended, share, middle, late, ordered[-1])

    def _due(self, began: float) -> float:
        """When the next request is to be sent."""
        return time.monotonic() if self._rate is None else began + self._sent / self._rate

    def _send_what_is_due(self, began: float) -> None:
        while self._idle and self._sent < self._total and (due := self._due(began)) <= time.monotonic():
            connection = self._idle.popleft()
            self._sent += connection.send(due)

    def _patience(self, began: float) -> float:
        if self._rate is None or not self._idle or self._sent == self._total:
            return _SILENCE_S
        return max(0.0, self._due(began) - time.monotonic())

    def _hear(self, patience: float) -> None:
        ready = self._poll.poll(patience)
        if not ready and patience == _SILENCE_S:
            raise RuntimeError(f"nothing was answered for {_SILENCE_S:g} s; {len(self._latencies)} of {self._total} are")
        for number, _ in ready:
            connection = self._open[number]
            status = connection.answered()
            if status is not None:
                self._latencies.append(time.monotonic() - connection.due)
                self._statuses[status] += 1
                self._idle.append(connection)


def send(
    url: str, calls: int, *, connections: int = 16, kinds: tuple[EventKind, ...] = WHOLE_CALL, rate: float | None = None
) -> subprocess.Popen[str]:
    """Begin to send, in a process of its own; `sent` waits for what came of it."""
    command = [sys.executable, "-m", "tests.benchmarks.load", url, str(calls), "--connections", str(connections)]
    command += ["--kinds", ",".join(kinds), *(["--rate", str(rate)] if rate is not None else [])]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)


def sent(sending: subprocess.Popen[str]) -> Sent:
    """Wait for it. Raises RuntimeError where it failed, or where anything but 200 was answered."""
    said, _ = sending.communicate()
    if sending.returncode:
        raise RuntimeError("the load could not be sent")
    result = Sent(**json.loads(said))
    if set(result.statuses) != {"200"}:
        raise RuntimeError(f"the load was not taken: {result.statuses}")
    return result


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("url", help="the address with the secret, without an event")
    parser.add_argument("calls", type=int)
    parser.add_argument("--connections", type=int, default=16)
    parser.add_argument("--kinds", default=EventKind.EXTENSION_RINGING.value, help="the events of each call, with commas between")
    parser.add_argument("--rate", type=float, help="requests a second; as fast as they are answered, if not given")
    given = parser.parse_args()
    kinds = tuple(EventKind(kind) for kind in given.kinds.split(","))
    print(json.dumps(asdict(Load(given.url, given.calls, given.connections, kinds, given.rate).run())))


if __name__ == "__main__":
    main()
