"""What a person writes of calls: into the journal as it is typed, onto the cards, and back on the screen when it is time."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from screenpop.calls.remarks import NO_REMARKS, Remarks
from screenpop.desktop.services import Writing
from screenpop.journal import Journal, NotCommitted, failures
from screenpop.trouble import Trouble

log = logging.getLogger(__name__)

MOST_KEPT = 1_000
"""Calls whose remarks are at hand for their cards."""
LONGEST_SLEEP_S = 600.0
"""A clock that is set, and a computer that sleeps, are noticed after so long."""
AGAIN_S = 30.0
WRITE_AGAIN_S = 5.0
ASKED_S, LAST_TRY_S = 2.0, 0.2
"""How long a disk may take that a person waits for before the end, and at the end: what is asked of the journal then is still done
while that closes."""


class Remarked:
    """`changed` hears of each call of which something was written, and when `trouble` comes or goes: notes and tags wait while the
    journal cannot be written. Whatever else is wanted raises Trouble then."""

    def __init__(self, journal: Journal, changed: Callable[[str], None], clock: Callable[[], float] = time.time) -> None:
        self._journal, self._changed, self._clock = journal, changed, clock
        self._kept: dict[str, Remarks] = {}
        self._sooner = asyncio.Event()
        self._waiting: dict[tuple[str, str], Callable[[], Awaitable[object]]] = {}
        self.trouble: Trouble | None = None

    def services(self) -> Writing:
        return Writing(
            write_note=self.write_note,
            set_tags=self.set_tags,
            set_handled=self.set_handled,
            remind=self.remind,
            unwritten=self.unwritten,
        )

    def of(self, uuid: str) -> Remarks:
        """What was written of a call that is on the screen."""
        return self._kept.get(uuid, NO_REMARKS)

    async def take_up(self, uuids: Iterable[str]) -> None:
        """Read what the last run has left of these calls."""
        for uuid, remarks in (await self._journal.remarks(uuids)).items():
            self._keep(uuid, remarks)

    async def write_note(self, uuid: str, text: str) -> None:
        await self._write(uuid, "note", text, partial(self._journal.write_note, uuid, text))

    async def set_tags(self, uuid: str, tags: Sequence[str]) -> None:
        await self._write(uuid, "tags", tuple(tags), partial(self._journal.set_tags, uuid, tags))

    async def set_handled(self, uuid: str, handled: bool) -> None:
        at = self._clock() if handled else None
        await self._at_hand(uuid)
        await self._journal.set_handled([uuid], at)
        self._keep(uuid, replace(self.of(uuid), handled_at=at))

    async def remind(self, uuid: str, at: float) -> None:
        """Show the call again at this time (epoch seconds)."""
        await self._journal.remind(uuid, at)
        self._sooner.set()

    async def unwritten(self) -> tuple[Mapping[str, Remarks], Trouble | None]:
        """Try once more. What still waits then, by call, and why."""
        await self._try_once_more(ASKED_S)
        return {uuid: self.of(uuid) for uuid, _ in self._waiting}, self.trouble

    async def close(self) -> None:
        """The last try, while the journal is open; nobody looks any more. What is lost is the person's own, and not for the log."""
        self._changed = _nobody_looks
        await self._try_once_more(LAST_TRY_S)
        calls = {uuid for uuid, _ in self._waiting}
        if calls:
            log.error("Calls whose notes or tags were not saved when screenpop ended: %d", len(calls))

    async def forget(self) -> None:
        """Some calls were destroyed, and some notes rewritten. What is left is read again: a card without its note would be
        written over."""
        before = tuple(self._kept)
        found = await self._journal.remarks(before)
        for uuid in before:
            self._kept.pop(uuid, None)
            if uuid in found:
                self._keep(uuid, found[uuid])

    async def come_back(self, show: Callable[[str], Awaitable[bool]]) -> None:
        """Show each call when it is time, for as long as the program runs. What `show` cannot show now is tried again."""
        while True:
            self._sooner.clear()
            await self._write_what_waits()
            try:
                wait_s = await self._next(show)
            except Trouble as trouble:
                log.error("A reminder could not be read: %s", trouble)
                wait_s = AGAIN_S
            try:
                async with asyncio.timeout(min(wait_s, WRITE_AGAIN_S if self._waiting else LONGEST_SLEEP_S)):
                    await self._sooner.wait()
            except TimeoutError:
                pass

    async def _write(self, uuid: str, part: str, value: Any, write: Callable[[], Awaitable[object]]) -> None:
        """What the journal cannot take now is on the card all the same, and is written when it can: `trouble` says so. A window that
        said it would take the keyboard from whoever is writing."""
        key = (uuid, part)
        self._waiting[key] = write  # before anything is waited for: the end of the program asks what waits
        try:
            async with asyncio.timeout(ASKED_S):
                await self._at_hand(uuid)
        except (Trouble, TimeoutError) as unread:
            log.error("What was written of a call before could not be read: %s", type(unread).__name__)
        if self._waiting.get(key, write) is not write:
            return  # it was written anew meanwhile
        self._keep(uuid, replace(self.of(uuid), **{part: value}))
        if key in self._waiting:
            await self._write_now(key, write)
        self._sooner.set()

    async def _try_once_more(self, within_s: float) -> None:
        try:
            async with asyncio.timeout(within_s):
                await self._write_what_waits()
        except TimeoutError:
            log.error("The disk does not answer.")

    async def _write_what_waits(self) -> None:
        await asyncio.gather(*(self._write_now(key, write) for key, write in self._waiting.items()))

    async def _write_now(self, key: tuple[str, str], write: Callable[[], Awaitable[object]]) -> None:
        before = self.trouble
        try:
            await write()
        except NotCommitted as refused:
            self.trouble = before or refused
        except Exception as error:  # it waits like the rest, and nothing that goes through all of them may end at it
            log.error("A note or a tag could not be saved: %s", type(error).__name__)
            self.trouble = before or failures.unexplained()
        else:
            if self._waiting.get(key) is write:
                del self._waiting[key]
            if not self._waiting:
                self.trouble = None
        if self.trouble is not before:
            self._changed(key[0])

    async def _next(self, show: Callable[[str], Awaitable[bool]]) -> float:
        """Show what is due; how long there is nothing more to do."""
        for uuid in await self._journal.reminders(self._clock()):
            await self._at_hand(uuid)
            if not await show(uuid):
                return AGAIN_S
            await self._journal.remind(uuid, None)
        at = await self._journal.next_reminder()
        return LONGEST_SLEEP_S if at is None else max(0.0, at - self._clock())

    async def _at_hand(self, uuid: str) -> None:
        """A call of days ago was not taken up at the start, and has its note and tags all the same."""
        if uuid not in self._kept:
            await self.take_up([uuid])

    def _keep(self, uuid: str, remarks: Remarks) -> None:
        self._kept.pop(uuid, None)
        self._kept[uuid] = remarks
        while len(self._kept) > MOST_KEPT:
            del self._kept[next(iter(self._kept))]
        self._changed(uuid)


def _nobody_looks(uuid: str) -> None:
    """The screen is gone before the journal."""
