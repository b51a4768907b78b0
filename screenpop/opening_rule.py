"""Opening the CRM by the person's rule: once a call, after the commit, never while they talk on another, never for what is long past."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable

from screenpop import cards
from screenpop.calls.book import CallBook
from screenpop.calls.call import Call, State
from screenpop.cards import Phase, Standing
from screenpop.journal import Journal, NotCommitted
from screenpop.trouble import Trouble

log = logging.getLogger(__name__)

TOO_LATE_S = 60.0
"""What a relay has kept for longer shows no card and opens nothing."""


async def nothing_to_wait_for(call: Call) -> None:
    """Nobody is looking callers up."""


class OpeningRule:
    """`link` makes a call's address when `settled` has returned, `open_crm` opens it; that it was opened is in the journal before."""

    def __init__(
        self,
        book: CallBook,
        journal: Journal,
        link: Callable[[Call], str | None],
        open_crm: Callable[[str], Awaitable[None]],
        clock: Callable[[], float],
        settled: Callable[[Call], Awaitable[None]] = nothing_to_wait_for,
    ) -> None:
        self._book, self._journal, self._clock = book, journal, clock
        self._link, self._open_crm, self._settled = link, open_crm, settled

    async def apply(self, uuid: str, rule: str, *, dialplan: bool) -> None:
        """Open the call if `rule` ("ringing" or "answered") says so of it as it stands. `dialplan`: dialplan events ring, too."""
        call = self._book.get(uuid)
        if call is None:
            return
        now = cards.standing(call, dialplan=dialplan)
        wanted = Phase.RINGING if rule == "ringing" else Phase.TALKING
        if now.phase is not wanted or (wanted is Phase.RINGING and not now.ringings) or self._talking_on_another(uuid):
            return
        if self._clock() - _since(call, now) > TOO_LATE_S:
            return
        await self._settled(call)
        call = self._book.get(uuid) or call
        stopped = rule == "ringing" and cards.standing(call, dialplan=dialplan).phase is Phase.ENDED
        if stopped or self._talking_on_another(uuid):
            return
        url = self._link(call)
        try:
            if url is not None and await self._journal.note_opened(uuid, rule, self._clock()):
                await self._open_crm(url)
        except NotCommitted as refused:
            log.error("The CRM is not opened by rule, for that cannot be written down: %s", refused)
        except Trouble as trouble:
            log.error("The CRM could not be opened by rule: %s", trouble)

    def _talking_on_another(self, uuid: str) -> bool:
        return any(
            leg.mine and leg.state is State.TALKING
            for call in self._book.calls()
            if call.call_event_uuid != uuid and not call.over
            for leg in call.legs
        )


def _since(call: Call, now: Standing) -> float:
    """When the ringing or the talk began."""
    if now.leg is None:
        return call.announced_at or call.first_received_at
    attempt = now.leg.attempts[-1]
    return attempt.answered_at if attempt.answered_at is not None else attempt.began_at
