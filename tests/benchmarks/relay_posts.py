"""The PBX of a relay: `python -m tests.benchmarks.relay_posts URL SERVICE EXTENSIONS EVENTS RATE` posts one ringing after the other, each to
the next extension, over connections that it keeps. It prints when each was begun to be sent, as one line of JSON."""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from http.client import HTTPConnection
from urllib.parse import urlencode, urlsplit
from uuid import uuid4

from screenpop.calls.event import EventKind
from screenpop.intake.url_networks import EXAMPLES
from tests.benchmarks.process import ROOT

KIND = EventKind.EXTENSION_RINGING
_CONNECTIONS = 8
_HEADERS = {"Content-Type": "application/x-www-form-urlencoded"}


@dataclass(frozen=True, slots=True)
class Posted:
    """`began`: by call, of the monotonic clock; `extension`: by call; `answered`: each answer's seconds; `cpu`: of one processor."""

    began: dict[str, float]
    extension: dict[str, str]
    statuses: list[int]
    answered: list[float]
    cpu: float


def fields(service: str, extension: str, call: str) -> dict[str, str]:
    return {**EXAMPLES[KIND], "service_id": service, "extension_user_id": extension, "call_event_uuid": call}


def post(url: str, service: str, extensions: Sequence[str], events: int, rate: float) -> Posted:
    """Send them all, at so many a second, or as fast as they are answered where that is less."""
    where, run, start = urlsplit(url), uuid4().hex[:12], time.monotonic() + 0.2
    posted = Posted({}, {}, [], [], 0.0)

    def share(first: int) -> None:
        connection = HTTPConnection(where.netloc, timeout=30)
        for number in range(first, events, _CONNECTIONS):
            call, extension = f"{run}-{number:08d}", extensions[number % len(extensions)]
            body = urlencode(fields(service, extension, call)).encode("ascii")
            time.sleep(max(0.0, start + number / rate - time.monotonic()))
            posted.extension[call] = extension
            began = posted.began[call] = time.monotonic()
            connection.request("POST", f"{where.path}/{KIND}", body, _HEADERS)
            answer = connection.getresponse()
            answer.read()
            posted.answered.append(time.monotonic() - began)
            posted.statuses.append(answer.status)
        connection.close()

    threads = [threading.Thread(target=share, args=(first,)) for first in range(_CONNECTIONS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    cpu = time.process_time() / (time.monotonic() - start)
    return Posted(posted.began, posted.extension, posted.statuses, posted.answered, cpu)


def posted(url: str, service: str, extensions: Sequence[str], events: int, rate: float) -> Posted:
    """The same in a process of its own. Raises RuntimeError where anything but 200 was answered."""
    words = [url, service, ",".join(extensions), str(events), str(rate)]
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.relay_posts", *words], cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True
    )
    found = Posted(*json.loads(done.stdout))
    if set(found.statuses) != {200} or len(found.statuses) != events:
        raise RuntimeError(f"the events were not taken: {set(found.statuses)}")
    return found


def main() -> None:
    parser = argparse.ArgumentParser()
    for name in ("url", "service", "extensions"):
        parser.add_argument(name)
    parser.add_argument("events", type=int)
    parser.add_argument("rate", type=float)
    given = parser.parse_args()
    done = post(given.url, given.service, given.extensions.split(","), given.events, given.rate)
    print(json.dumps([done.began, done.extension, done.statuses, done.answered, done.cpu]))


if __name__ == "__main__":
    main()
