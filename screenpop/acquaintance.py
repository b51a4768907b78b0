"""Whether callers are known on this computer: asked before a call's card, where a rule depends on it, and only then."""

from __future__ import annotations

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Awaitable, Callable

from screenpop.calls.book import MOST_CALLS
from screenpop.calls.call import Call
from screenpop.trouble import Trouble

log = logging.getLogger(__name__)

DEADLINE_S = 0.25
"""A card waits no longer than that. A disk that is slower leaves open who it is."""


async def nobody_knows(call: Call) -> bool:
    """There are no contacts."""
    return False


class Acquaintance:
    """`knows` asks this computer's contacts, and may raise Trouble. Each call is asked about once."""

    def __init__(self, knows: Callable[[Call], Awaitable[bool]] = nobody_knows, deadline_s: float = DEADLINE_S) -> None:
        self._knows, self._deadline_s = knows, deadline_s
        self._answers: OrderedDict[str, bool | None] = OrderedDict()

    def of(self, uuid: str) -> bool | None:
        """None: not asked yet, or in vain."""
        return self._answers.get(uuid)

    def was_asked(self, uuid: str) -> bool:
        return uuid in self._answers

    async def ask(self, call: Call) -> None:
        """Returns when `of` has the answer, or there will be none in time."""
        answer = None
        try:
            async with asyncio.timeout(self._deadline_s):
                answer = await self._knows(call)
        except TimeoutError:
            log.warning("Rules for known and unknown callers are left out: the contacts did not answer in time")
        except Trouble as trouble:
            log.error("Rules for known and unknown callers are left out: %s", trouble)
        self._answers[call.call_event_uuid] = answer
        while len(self._answers) > MOST_CALLS:
            self._answers.popitem(last=False)
