"""From the POST to the last stroke of a card that shows the caller's number, as a person sees it: from outside."""

from __future__ import annotations

import socket
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlencode, urlsplit
from uuid import uuid4

from screenpop.calls.event import EventKind
from screenpop.intake.url_networks import EXAMPLES
from tests.benchmarks.contestants import Bare, Contestant, DebianParts, Screenpop
from tests.benchmarks.digits import Digits
from tests.benchmarks.eyes import Eyes, Sight
from tests.benchmarks.report import Figure, at_most, faster, median, percentile
from tests.journey.xdesktop import XDesktop

_KIND = EventKind.EXTENSION_RINGING
_POP_S = 10.0
_CALM_S = 2.0
"""After a start, until nothing of it is left to do."""


@dataclass(slots=True)
class Pops:
    """The times of one contestant, in milliseconds; and how often the number could be read."""

    name: str
    times: list[float] = field(default_factory=list)
    read: int = 0


def figures(desktop: XDesktop, folder: Path, rounds: int) -> list[Figure]:
    """Each in turn, so often; nothing else goes on meanwhile."""
    contestants = (
        Screenpop(desktop, folder / "pops").start(),
        Bare(desktop, folder).start(),
        DebianParts(desktop, folder).start(),
    )
    eyes = Eyes(desktop.environment["DISPLAY"])
    try:
        time.sleep(_CALM_S)
        (ours, floor, peer), cpu = measure(contestants, eyes, rounds)
    finally:
        eyes.close()
        for each in contestants:
            each.process.end()
    for result in (ours, floor, peer):
        print(f"  {result.name}: the number was read from {result.read} of {rounds} pictures", flush=True)
    print(f"  the client's processor: {cpu:.0%}", flush=True)
    what, last = "POST to the last stroke of a card with the number", "one window, one label"
    return [
        at_most(f"{what}, p50", median(ours.times), "ms", median(floor.times), last, 1.3),
        *(
            faster(f"{what}, p{percent}", percentile(ours.times, percent), "ms", percentile(peer.times, percent), peer.name)
            for percent in (50, 95)
        ),
        Figure(
            "pictures that show the number",
            f"{ours.read} of {rounds}",
            f"{floor.name}: {floor.read}, {peer.name}: {peer.read}",
            None,
            "all",
            ours.read == rounds,
        ),
    ]


def measure(contestants: Sequence[Contestant], eyes: Eyes, rounds: int) -> tuple[list[Pops], float]:
    """Each in turn, `rounds` times, with no window on the screen before; and the share of a processor this side took.

    First each shows every digit, which is what its numbers are read by.
    """
    digits = {each.name: _learn(each, eyes) for each in contestants}
    results = {each.name: Pops(each.name) for each in contestants}
    began, cpu = time.monotonic(), time.process_time()
    for turn in range(rounds):
        for each in contestants:
            one, other = turn % 10, (turn * 7 + 3) % 10
            posted, sight = _pop(each, eyes, one, other)
            result = results[each.name]
            result.times.append((sight.last - posted) * 1000)
            result.read += digits[each.name].shows(eyes.picture(sight.box), one, other)
            _clear(each, eyes)
    return list(results.values()), (time.process_time() - cpu) / (time.monotonic() - began)


def _learn(each: Contestant, eyes: Eyes) -> Digits:
    pictures = []
    for digit in range(10):
        _, sight = _pop(each, eyes, digit, digit)
        pictures.append(eyes.picture(sight.box))
        _clear(each, eyes)
    return Digits(pictures)


def _pop(each: Contestant, eyes: Eyes, one: int, other: int) -> tuple[float, Sight]:
    """Post a fresh call from a number with these two digits, over a connection of its own, and see it appear."""
    where = urlsplit(each.event_url(_KIND))
    caller = {"from": f"03701{one}04{other}5", "display_from": "Priya Raman", "call_event_uuid": str(uuid4())}
    body = urlencode({**EXAMPLES[_KIND], **caller})
    head = (
        f"POST {where.path} HTTP/1.1\r\nHost: {where.netloc}\r\n"
        f"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    request = (head + body).encode("ascii")
    posted = time.monotonic()
    with socket.create_connection((where.hostname or "", where.port or 0)) as connection:
        connection.sendall(request)
        sight = eyes.wait_for_window(_POP_S)
        status = connection.recv(1024)[9:12]
    if status != b"200":
        raise RuntimeError(f"{each.name} answered {status!r}")
    return posted, sight


def _clear(each: Contestant, eyes: Eyes) -> None:
    each.hide()
    eyes.wait_for_no_window(_POP_S)
