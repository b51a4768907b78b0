"""A sender that does not wait for people: `python -m tests.journey.flood URL CALLS [CONNECTIONS]`.

It posts whole calls (ringing, answered, hung up, over; or with `--ringing` the ringing alone) over connections that it keeps,
each waiting for one answer before its next request, and prints one line of JSON: answers by status, seconds, latencies.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import time
from collections import Counter
from collections.abc import Iterator
from urllib.parse import urlencode, urlsplit

from screenpop.calls.event import EventKind
from screenpop.intake.url_networks import EXAMPLES

_CALL = (EventKind.EXTENSION_RINGING, EventKind.EXTENSION_ANSWERED, EventKind.EXTENSION_HANGUP, EventKind.HTTP_HANGUP)


def requests(url: str, calls: range, kinds: tuple[EventKind, ...]) -> Iterator[bytes]:
    where = urlsplit(url)
    for number in calls:
        own = {"call_event_uuid": f"flood-{number}", "from": f"04915{number % 100_000:05}", "display_from": f"Caller {number}"}
        for kind in kinds:
            body = urlencode({**EXAMPLES[kind], **own})
            yield (
                f"POST {where.path}/{kind} HTTP/1.1\r\nHost: {where.netloc}\r\n"
                f"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {len(body)}\r\n\r\n{body}"
            ).encode("ascii")


async def send(url: str, calls: range, kinds: tuple[EventKind, ...], statuses: Counter[str], latencies: list[float]) -> None:
    where = urlsplit(url)
    reader, writer = await asyncio.open_connection(where.hostname, where.port)
    for request in requests(url, calls, kinds):
        began = time.perf_counter()
        writer.write(request)
        head = (await reader.readuntil(b"\r\n\r\n")).decode("ascii")
        length = next(line.partition(":")[2] for line in head.split("\r\n") if line.lower().startswith("content-length:"))
        await reader.readexactly(int(length))
        statuses[head.split(" ")[1]] += 1
        latencies.append(time.perf_counter() - began)
    writer.close()
    await writer.wait_closed()


async def flood(url: str, calls: int, connections: int, first: int, kinds: tuple[EventKind, ...]) -> dict[str, object]:
    statuses: Counter[str] = Counter()
    latencies: list[float] = []
    began = time.perf_counter()
    await asyncio.gather(
        *(send(url, range(first + each, first + calls, connections), kinds, statuses, latencies) for each in range(connections))
    )
    took = time.perf_counter() - began
    latencies.sort()
    return {
        "statuses": dict(statuses),
        "seconds": round(took, 3),
        "a_second": round(len(latencies) / took),
        "median_ms": round(latencies[len(latencies) // 2] * 1000, 1),
        "p99_ms": round(latencies[len(latencies) * 99 // 100] * 1000, 1),
        "worst_ms": round(latencies[-1] * 1000, 1),
    }


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("url", help="the address with the secret, without an event")
    parser.add_argument("calls", type=int)
    parser.add_argument("--connections", type=int, default=32)
    parser.add_argument("--first", type=int, default=0, help="the first call's number")
    parser.add_argument("--ringing", action="store_true", help="one event a call")
    given = parser.parse_args()
    kinds = _CALL[:1] if given.ringing else _CALL
    print(json.dumps(asyncio.run(flood(given.url, given.calls, given.connections, given.first, kinds))))


if __name__ == "__main__":
    main()
