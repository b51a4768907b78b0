"""What setting up asks of the program: whether this is the first start, what it says of itself, and a call of its own to try it with."""

from __future__ import annotations

import asyncio
import time
import uuid
from collections.abc import Awaitable, Callable, Mapping, Sequence
from functools import partial
from typing import Any

from screenpop import post
from screenpop.calls.event import EventKind
from screenpop.desktop.services import SettingUp
from screenpop.diary import Diary
from screenpop.in_force import InForce
from screenpop.journal import Journal
from screenpop.settings import in_use
from screenpop.system.aside import aside
from screenpop.system.paths import Profile
from screenpop.trouble import Trouble

RINGS_S = 6.0
"""Long enough to look at the card; then it ends as any call does."""


class FirstStart:
    """`urls` answers what the command of that name does; `changed` is told when the settings' file was written.

    `is_now`: there were no settings before this start.
    """

    def __init__(
        self,
        profile: Profile,
        now: InForce,
        journal: Journal,
        diary: Diary,
        urls: Callable[[], Awaitable[Mapping[str, Any]]],
        changed: Callable[[], object],
    ) -> None:
        self.is_now = False
        self._profile, self._now, self._journal, self._diary = profile, now, journal, diary
        self._urls, self._changed = urls, changed

    def services(self) -> SettingUp:
        return SettingUp(
            settings=lambda: self._now.settings,
            last_request=lambda: self._diary.newest,
            urls=self._urls,
            extensions=self._extensions,
            send_test=self.send_test,
            change_all=self._change_all,
            move=self._move,
        )

    async def send_test(self) -> None:
        """A call that rings and is not answered, posted to the listener as the PBX would. Returns when it has ended; raises Trouble.

        It rings on this desk's extension, or on none where every one is this desk's: none is learned from it.
        """
        said = await self._urls()
        if not said["listening"]:
            raise Trouble("There is no listener to send it to", said["warning"] or "It is switched off in the settings", "")
        mine = self._now.settings.extensions.mine
        fields = {
            "call_event_uuid": str(uuid.uuid4()),
            "start_time": str(int(time.time())),
            "display_from": "Test call",
            "extension_user_id": mine[0] if mine else "",
            "extension_name": "",
        }
        send = partial(post.example, said["local"], changes=fields.items(), certificate=said["certificate"])
        await aside(partial(send, EventKind.EXTENSION_RINGING))
        await asyncio.sleep(RINGS_S)
        await aside(partial(send, EventKind.EXTENSION_HANGUP))

    async def _extensions(self) -> Sequence[tuple[str, str | None]]:
        return await self._journal.extensions()

    async def _change_all(self, values: Mapping[str, object]) -> None:
        await aside(partial(in_use.change, self._profile, values))
        self._changed()

    async def _move(self, name: str, other: str) -> None:
        await aside(partial(in_use.move, self._profile, name, other))
        self._changed()
