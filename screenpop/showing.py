"""What happens to calls, brought onto the screen: their cards, and word to recents and tray that they have changed."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable
from dataclasses import replace

from screenpop.calls.book import CallBook
from screenpop.calls.call import Call, State
from screenpop.calls.message import Message
from screenpop.calls.remarks import Remarks
from screenpop.desktop.frontdesk import FrontDesk
from screenpop.in_force import InForce
from screenpop.switchboard import Announcement
from screenpop.who_calls import WhoCalls

REMINDER = Message("You wanted to be reminded of this call")


class Showing:
    """`remarks` gives what was written of a call, `find` a call that may be long over. `front` is there when the program runs."""

    front: FrontDesk

    def __init__(
        self,
        now: InForce,
        book: CallBook,
        who: WhoCalls,
        remarks: Callable[[str], Remarks],
        find: Callable[[str], Awaitable[Call | None]],
    ) -> None:
        self._now, self._book, self._who, self._remarks, self._find = now, book, who, remarks, find

    def announce(self, change: Announcement) -> None:
        uuid = change.call.call_event_uuid
        if change.gone:
            self.front.presenter.close(uuid)
        if change.pops or self.front.presenter.shows(uuid):  # a card that a person is at stays, and says who took the call
            known, remarks = self._who.known(change.call), self._remarks(uuid)
            self.front.show_card(self._now.card(change.call, known, change.notes, remarks), pops=change.pops)
        if change.pops:
            self._who.begin(change.call)
        self.front.call_changed(uuid)

    async def come_back(self, uuid: str) -> bool:
        """Show a call of which the person wanted to be reminded; False while nothing pops."""
        if self._now.is_quiet():
            return False
        call = await self._find(uuid)
        if call is not None:
            (known,) = await self._who.remembered([call])
            card = self._now.card(call, known, (REMINDER,), self._remarks(uuid))
            self.front.show_card(replace(card, lasting=True), pops=True)
        return True

    def clock_jumped(self) -> None:
        """A card of another time goes."""
        for call in self._book.calls():
            if call.state is State.ENDED or (call.state is State.RINGING and call.first_received_at > time.time()):
                self.front.presenter.close(call.call_event_uuid)
