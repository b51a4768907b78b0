"""What was done about the last requests: the running program's answer to "why did it not pop?"."""

from __future__ import annotations

from collections import deque
from dataclasses import asdict
from functools import lru_cache
from heapq import merge
from ipaddress import IPv6Address, ip_address
from typing import Any

from screenpop.calls.event import CallEvent, EventKind
from screenpop.finding import Request
from screenpop.intake.webhook import Answered
from screenpop.switchboard import Verdict

MOST = 50
MOST_STRANGE = 10
"""Requests without a valid secret. Whoever scans the internet for open doors shall not push the PBX's own out of the list."""
DAY_S = 86400.0


class Diary:
    """The last requests, newest first; when the last event came from another computer; and how far apart the clocks are.

    `clock_off_s` is the PBX's `start_time` minus our time of receipt, for the last HTTP Ringing; a call that began days ago is
    an example, and says nothing of clocks.
    """

    def __init__(self) -> None:
        self.heard_from_afar: float | None = None
        self.clock_off_s: float | None = None
        self._known: deque[Request] = deque(maxlen=MOST)
        self._strange: deque[Request] = deque(maxlen=MOST_STRANGE)
        self._taken: dict[str, tuple[str | None, Verdict | str]] = {}

    def note_event(self, event: CallEvent, at: float, done: Verdict | str) -> None:
        """An event was taken (or could not be saved); its answer follows."""
        self._taken[event.call_event_uuid] = (event.extension, done)
        if event.kind is EventKind.HTTP_RINGING and event.start_time is not None and abs(event.start_time - at) < DAY_S:
            self.clock_off_s = event.start_time - at

    def note_answer(self, answered: Answered, newest_secret: int) -> None:
        """A request was answered. `newest_secret` is the place of the secret that `urls` shows."""
        extension, done = self._taken.pop(answered.call_event_uuid or "", (None, f"refused: {answered.error}"))
        requests = self._strange if answered.secret is None else self._known
        requests.appendleft(
            Request(
                at=answered.at,
                client=answered.client,
                status=answered.status,
                event=answered.kind.value if answered.kind is not None else None,
                extension=extension,
                done=str(done),
                old_secret=answered.secret is not None and answered.secret != newest_secret,
            )
        )
        if answered.status == 200 and is_afar(answered.client):
            self.heard_from_afar = answered.at

    def note_relayed(self, event: CallEvent, at: float, done: Verdict | str) -> None:
        """An event came from the relay and was taken, or could not be saved. It says nothing of our clock: that of the relay is
        looked at elsewhere."""
        self._known.appendleft(
            Request(
                at=at,
                client="the relay",
                status=200 if isinstance(done, Verdict) else 503,
                event=event.kind.value,
                extension=event.extension,
                done=str(done),
                old_secret=False,
            )
        )

    @property
    def newest(self) -> Request | None:
        """The last of all."""
        return max(
            (requests[0] for requests in (self._known, self._strange) if requests), key=lambda request: request.at, default=None
        )

    def requests(self) -> list[dict[str, Any]]:
        """As JSON says them."""
        return [asdict(request) for request in merge(self._known, self._strange, key=lambda request: -request.at)]


@lru_cache(maxsize=64)
def is_afar(client: str | None) -> bool:
    """Whether a request came from another computer."""
    try:
        address = ip_address((client or "").partition("%")[0])
    except ValueError:
        return False
    mapped = address.ipv4_mapped if isinstance(address, IPv6Address) else None
    return not (mapped or address).is_loopback
