"""The front desk under load: a journal that answers slowly is not asked again before it has."""

from __future__ import annotations

import asyncio
from dataclasses import fields
from types import SimpleNamespace
from typing import Any

from PySide6.QtWidgets import QApplication

from screenpop.desktop import frontdesk
from screenpop.desktop.frontdesk import FrontDesk
from screenpop.desktop.loop import Loop
from screenpop.desktop.services import Glance, Services
from screenpop.settings.model import Desktop, Settings


def test_a_slow_journal_is_asked_one_thing_at_a_time(qapp: QApplication) -> None:
    asked: list[str] = []
    answer = asyncio.Event()

    async def glance() -> Glance:
        asked.append("glance")
        await answer.wait()
        return Glance((), len(asked))

    async def extensions() -> list[tuple[str, str | None]]:
        return []

    nothing: dict[str, Any] = {field.name: None for field in fields(Services)} | {"set_up": SimpleNamespace(extensions=extensions)}
    with Loop(qapp) as loop:

        async def flood() -> None:
            desk = FrontDesk(Services(**nothing | {"glance": glance}), Settings(desktop=Desktop(language="en")), qapp)
            desk.start()
            for n in range(4):
                desk.call_changed(str(n))
                await asyncio.sleep(1.5 * frontdesk._TOGETHER_MS / 1000)
            assert asked == ["glance"]
            answer.set()
            await asyncio.sleep(2 * frontdesk._TOGETHER_MS / 1000)
            assert asked == ["glance"] * 2, "what changed meanwhile is looked at once it has answered"
            await desk.close()

        loop.run_until_complete(flood())
