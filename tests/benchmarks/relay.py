"""A relay with many desktops: whether each gets its own, from the POST to the desktop, and what it takes.

The desktops are the real client without a screen, each with its own key, connection and consumer, in a few processes; their
processors are the machine's, too. Beside each time stands what NATS alone takes to carry the same bytes over as many connections.
"""

from __future__ import annotations

import asyncio
import os
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from screenpop.calls.event import Receipt
from screenpop.intake import relayed
from screenpop.intake.join_code import Invitation
from screenpop.intake.url_networks import read_event
from tests.benchmarks import load, relay_posts
from tests.benchmarks.contestants import answers
from tests.benchmarks.process import Process, free_port
from tests.benchmarks.relay_desks import Desks, floor_subject
from tests.benchmarks.relay_processes import SERVICE, Relay, running
from tests.benchmarks.report import Figure, at_most, median, percentile
from tests.journey.wait import wait_until

_CALM_S = 3.0
_LATE_MS = {50: 50, 99: 500}


@dataclass(slots=True)
class Used:
    """What a process uses: MiB, and its share of one processor."""

    resident: float
    processor: float


@contextmanager
def watched(*processes: Process) -> Iterator[list[Used]]:
    """What they use while the block runs; known after it."""
    used: list[Used] = []
    before, began = [process.cpu_s() for process in processes], time.monotonic()
    yield used
    took = time.monotonic() - began
    used += [Used(process.resident_mib(), (process.cpu_s() - cpu) / took) for process, cpu in zip(processes, before, strict=True)]


@dataclass(slots=True)
class Measured:
    """Times in seconds. `late`: from the POST to the desktop, `floor`: from publishing to the subscription, `echoed`: from the
    POST to the answer of an echo; each of all events.
    `nats`: its memory with the stream alone, with all consumers, with all desktops. `wrong`: events that were not heard once, by their own."""

    desktops: int
    wrong: int = 0
    late: list[float] = field(default_factory=list)
    answered: list[float] = field(default_factory=list)
    floor: list[float] = field(default_factory=list)
    echoed: list[float] = field(default_factory=list)
    nats: list[float] = field(default_factory=list)
    idle: list[Used] = field(default_factory=list)
    loaded: list[Used] = field(default_factory=list)
    flooded: list[Used] = field(default_factory=list)
    a_second: float = 0.0
    reconnected: int = 0
    pulls: float = 0.0
    invited_all: float = 0.0
    invited_one: float = 0.0
    listed: float = 0.0
    reload_few: float = 0.0
    reload_all: float = 0.0


@dataclass(frozen=True, slots=True)
class Scale:
    """How many, how fast, and over how many processes the desktops are spread. `flood`: calls of four events, which nobody reads."""

    desktops: int
    events: int
    rate: float
    processes: int
    idle_s: float = 30.0
    flood: int = 1_000
    calm_s: float = _CALM_S


FULL = Scale(desktops=1_000, events=2_000, rate=100.0, processes=4)


def measure(folder: Path, scale: Scale) -> Measured:
    with running(folder) as relay:
        found = Measured(scale.desktops)
        found.reload_few = asyncio.run(relay.reload())
        found.nats.append(relay.nats.resident_mib())
        invitations = invite(relay, found)
        with connected(folder, invitations, scale.processes) as desks:
            time.sleep(_CALM_S)
            _administer(relay, found)
            with watched(relay.nats, relay.ingress) as found.idle:
                found.pulls = asyncio.run(relay.pulls_a_second(scale.idle_s))
            post(relay, found, invitations, desks, scale)
        _hear_without_a_stream(relay, found, folder, invitations, scale)
        _echo(found, folder, scale)
        with watched(relay.nats, relay.ingress) as found.flooded:
            found.a_second = load.sent(load.send(relay.url, scale.flood)).a_second
        return found


def invite(relay: Relay, found: Measured) -> list[Invitation]:
    """All at once, each with an extension of its own."""
    began = time.perf_counter()
    invitations = asyncio.run(relay.invite([str(10_000 + number) for number in range(found.desktops)]))
    found.invited_all = time.perf_counter() - began
    found.nats.append(relay.nats.resident_mib())
    return invitations


def _administer(relay: Relay, found: Measured) -> None:
    """With all desktops connected."""
    found.listed, found.invited_one = relay.command("list"), relay.command("add-agent", "One more", "--extension", "9999")
    found.reload_all = asyncio.run(relay.reload())


def post(relay: Relay, found: Measured, invitations: Sequence[Invitation], desks: Desks, scale: Scale) -> None:
    """Events by http, to one desktop after the other; and what became of them."""
    found.nats.append(relay.nats.resident_mib())
    with watched(relay.nats, relay.ingress) as found.loaded:
        posted = relay_posts.posted(relay.url, SERVICE, [each.extensions[0] for each in invitations], scale.events, scale.rate)
    time.sleep(scale.calm_s)
    heard, connections = desks.end()
    found.reconnected = connections - found.desktops
    of_agent = {invitation.agent: invitation.extensions[0] for invitation in invitations}
    told = Counter((of_agent[agent], call) for agent, call, _ in heard)
    wanted = Counter((extension, call) for call, extension in posted.extension.items())
    found.wrong = sum(((told - wanted) + (wanted - told)).values())
    found.late = [at - posted.began[call] for _, call, at in heard if call in posted.began]
    found.answered = posted.answered


def _hear_without_a_stream(relay: Relay, found: Measured, folder: Path, invitations: Sequence[Invitation], scale: Scale) -> None:
    """The floor."""
    with connected(folder, invitations, scale.processes, floor=True) as desks:
        began = asyncio.run(_publish(relay, invitations, scale.events, scale.rate))
        time.sleep(_CALM_S)
        heard, _ = desks.end()
    found.floor = [at - began[call] for _, call, at in heard]
    if len(found.floor) != scale.events:
        raise RuntimeError(f"the floor has heard {len(found.floor)} of {scale.events}")


@contextmanager
def connected(folder: Path, invitations: Sequence[Invitation], processes: int, *, floor: bool = False) -> Iterator[Desks]:
    desks = Desks(folder, invitations, processes, floor=floor)
    try:
        desks.wait_until_connected()
        yield desks
    finally:
        desks.kill()


def _echo(found: Measured, folder: Path, scale: Scale) -> None:
    """The other floor: as many requests to aiohttp that does nothing with them."""
    port = free_port()
    echo = Process([sys.executable, "-m", "tests.benchmarks.echo", str(port)], os.environ, folder / "echo.txt")
    try:
        wait_until(lambda: answers(f"http://127.0.0.1:{port}"), 30, "the echo listening")
        found.echoed = relay_posts.posted(f"http://127.0.0.1:{port}", SERVICE, ["1"], scale.events, scale.rate).answered
    finally:
        echo.end()


async def _publish(relay: Relay, invitations: Sequence[Invitation], events: int, rate: float) -> dict[str, float]:
    """The bytes of the same events, straight to the desktops; when each was begun to be sent."""
    client = await relay.watching()
    start, began = asyncio.get_running_loop().time(), {}
    for number in range(events):
        invitation, call = invitations[number % len(invitations)], f"floor-{number:019d}"
        said = relay_posts.fields(SERVICE, invitation.extensions[0], call)
        body = relayed.encode(Receipt(read_event(relay_posts.KIND, said), time.time()))
        await asyncio.sleep(max(0.0, start + number / rate - asyncio.get_running_loop().time()))
        began[call] = time.monotonic()
        await client.publish(floor_subject(invitation.agent), body)
    await client.flush()
    await client.close()
    return began


def figures(folder: Path, scale: Scale = FULL) -> list[Figure]:
    """Each event at its own desktop once; the times beside NATS alone; what server and ingress take."""
    folder = folder / "relay-bench"
    folder.mkdir()
    desktops, events = scale.desktops, scale.events
    found = measure(folder, scale)
    _say(found, scale.rate)
    return [
        Figure(
            f"{events:,} events at {desktops:,} desktops: not once at its own",
            f"{found.wrong}",
            "–",
            None,
            "none",
            not found.wrong,
        ),
        *(_late(found, percent) for percent in (50, 99)),
        at_most("one `add-agent`", found.invited_one, "s", found.listed, "the command `relay list`", 5),
        at_most("a reload of all users", found.reload_all * 1000, "ms", found.reload_few * 1000, "with three users", 10),
        Figure("desktops that lost their connection by it", f"{found.reconnected}", "–", None, "none", not found.reconnected),
    ]


def _late(found: Measured, percent: int) -> Figure:
    """A time is a target of its own here: what a person sees. Beside it what http and NATS alone take."""
    late, nats, echo = (percentile(times, percent) * 1000 for times in (found.late, found.floor, found.echoed))
    what = f"POST to the desktop, {found.desktops:,} desktops, p{percent}"
    beside = f"NATS alone, as many connections: {nats:.1f} ms; an http echo: {echo:.1f} ms"
    return Figure(what, f"{late:.1f} ms", beside, late / (nats + echo), f"≤ {_LATE_MS[percent]} ms", late <= _LATE_MS[percent])


def _say(found: Measured, rate: float) -> None:
    empty, consumers, connected = found.nats
    each = found.desktops / 1024
    idle, loaded, flooded = found.idle, found.loaded, found.flooded
    print(
        f"  nats-server: {empty:.0f} MiB with an empty stream, {consumers:.0f} with {found.desktops:,} consumers"
        f" ({(consumers - empty) / each:.0f} KiB each), {connected:.0f} with as many desktops ({(connected - consumers) / each:.0f} KiB each),"
        f" {loaded[0].resident:.0f} after the load\n"
        f"  ingress: {idle[1].resident:.0f} MiB idle, {loaded[1].resident:.0f} after the load\n"
        f"  processor, idle: nats-server {idle[0].processor:.1%}, ingress {idle[1].processor:.1%}; {found.pulls:.0f} pulls a second\n"
        f"  processor, {rate:g} events a second: nats-server {loaded[0].processor:.1%}, ingress {loaded[1].processor:.1%}\n"
        f"  POST to its answer: p50 {median(found.answered) * 1000:.1f} ms, p99 {percentile(found.answered, 99) * 1000:.1f} ms\n"
        f"  as fast as they are answered: {found.a_second:,.0f} events a second; nats-server {flooded[0].processor:.0%},"
        f" ingress {flooded[1].processor:.0%} of a processor\n"
        f"  {found.desktops:,} agents added at once: {found.invited_all:.1f} s",
        flush=True,
    )
