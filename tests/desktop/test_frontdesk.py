"""The front desk: a journal that answers slowly is not asked again before it has; another language is spoken at once."""

from __future__ import annotations

import asyncio
from dataclasses import fields
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from screenpop.calls.remarks import Remarks
from screenpop.cards import RecentRow
from screenpop.desktop import frontdesk
from screenpop.desktop.frontdesk import FrontDesk
from screenpop.desktop.loop import Loop
from screenpop.desktop.services import Glance, Services
from screenpop.settings.file import Loaded
from screenpop.settings.model import Desktop, Settings
from screenpop.trouble import Trouble
from tests.desktop.recent_calls import missed
from tests.desktop.sight import Sight, a_card


async def _nothing_kept(name: str) -> None:
    return None


def test_a_slow_journal_is_asked_one_thing_at_a_time(qapp: QApplication) -> None:
    asked: list[str] = []
    answer = asyncio.Event()

    async def glance() -> Glance:
        asked.append("glance")
        await answer.wait()
        return Glance((), len(asked))

    async def extensions() -> list[tuple[str, str | None]]:
        return []

    nothing: dict[str, Any] = {field.name: None for field in fields(Services)} | {
        "set_up": SimpleNamespace(extensions=extensions),
        "recall": _nothing_kept,
    }
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


def test_what_was_forgotten_leaves_the_trays_menu_at_once(qapp: QApplication) -> None:
    missed = [3, 2]

    async def glance() -> Glance:
        return Glance((), missed.pop(0))

    async def extensions() -> list[tuple[str, str | None]]:
        return []

    nothing: dict[str, Any] = {field.name: None for field in fields(Services)} | {
        "set_up": SimpleNamespace(extensions=extensions),
        "recall": _nothing_kept,
    }
    with Loop(qapp) as loop:

        async def forget() -> None:
            desk = FrontDesk(Services(**nothing | {"glance": glance}), Settings(desktop=Desktop(language="en")), qapp)
            desk.start()
            await asyncio.sleep(frontdesk._TOGETHER_MS / 1000)
            assert desk._view.missed == 3
            desk.journal_changed()
            await asyncio.sleep(2 * frontdesk._TOGETHER_MS / 1000)
            assert desk._view.missed == 2
            await desk.close()

        loop.run_until_complete(forget())


def test_an_extension_that_rings_soon_after_another_is_in_the_trays_menu_without_a_further_event(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(frontdesk, "_EXTENSIONS_S", 0.8)
    rung: list[tuple[str, str | None]] = []
    asked: list[int] = []

    async def glance() -> Glance:
        return Glance((), 0)

    async def extensions() -> list[tuple[str, str | None]]:
        asked.append(len(rung))
        return list(rung)

    nothing: dict[str, Any] = {field.name: None for field in fields(Services)} | {
        "set_up": SimpleNamespace(extensions=extensions),
        "recall": _nothing_kept,
    }
    with Loop(qapp) as loop:

        async def ring() -> None:
            desk = FrontDesk(Services(**nothing | {"glance": glance}), Settings(desktop=Desktop(language="en")), qapp)
            desk.start()
            await asyncio.sleep(0.05)
            for n in range(2):
                rung.append((f"20{n}", None))
                desk.call_changed(str(n))
                await asyncio.sleep(1.2 * frontdesk._TOGETHER_MS / 1000)
            await asyncio.sleep(0.8)
            assert (asked, desk._view.extensions) == ([0, 2], (("200", None), ("201", None)))
            await desk.close()

        loop.run_until_complete(ring())


def test_another_language_is_spoken_at_once_by_cards_tray_and_the_window_where_it_was_chosen(
    qapp: QApplication, sight: Sight
) -> None:
    german = Settings(desktop=Desktop(language="de"))
    qapp.setQuitOnLastWindowClosed(False)  # as the program does

    async def extensions() -> list[tuple[str, str | None]]:
        return []

    async def offered() -> None:
        raise Trouble("Nothing is offered here")

    settings = SimpleNamespace(in_force=lambda: Loaded(german), offered=offered)
    nothing: dict[str, Any] = {field.name: None for field in fields(Services)}
    services = Services(**nothing | {"set_up": SimpleNamespace(extensions=extensions), "settings": settings, "tags": tuple})
    with Loop(qapp) as loop:

        async def change() -> None:
            desk = FrontDesk(services, Settings(desktop=Desktop(language="en")), qapp)
            desk.show_card(a_card(), pops=True)
            desk.show_join()
            desk.show_settings()
            await asyncio.sleep(0.1)
            assert sight.button(sight.toasts()[0], "primary").text() == "Open in CRM"
            desk.use(german)
            await asyncio.sleep(0.1)
            assert sight.button(sight.toasts()[0], "primary").text() == "Im CRM öffnen"
            assert "Beenden" in [action.text() for action in desk.tray._menu.menu.actions()]
            seen = [window.windowTitle() for window in QApplication.topLevelWidgets() if window.isVisible()]
            assert sorted(seen) == ["Einstellungen – screenpop", "screenpop"]
            desk.show_join()
            assert desk.windows._join is not None and desk.windows._join.windowTitle() == "Einem Relay beitreten – screenpop"
            desk.use(Settings(desktop=Desktop(language="en")))
            await asyncio.sleep(0.1)
            await desk.close()

        loop.run_until_complete(change())


def test_quitting_asks_first_while_something_written_is_not_saved(qapp: QApplication) -> None:
    waiting: dict[str, Remarks] = {"1": Remarks("wants a quote"), "2": Remarks("asks for Tom")}
    asked: list[str] = []

    async def unwritten() -> tuple[dict[str, Remarks], Trouble | None]:
        return dict(waiting), Trouble("The disk is full") if waiting else None

    async def row(uuid: str) -> RecentRow:
        if uuid == "2":
            raise Trouble("Earlier calls cannot be read")
        return missed(uuid)

    nothing: dict[str, Any] = {field.name: None for field in fields(Services)}
    writing = SimpleNamespace(unwritten=unwritten)
    services = Services(**nothing | {"writing": writing, "row": row, "quit": lambda: asked.append("quit")})

    def pressed(words: str) -> None:
        (window,) = (window for window in qapp.topLevelWidgets() if window.objectName() == "unwritten")
        (button,) = (button for button in window.findChildren(QPushButton) if button.text() == words)
        button.click()

    with Loop(qapp) as loop:

        async def leave() -> None:
            desk = FrontDesk(services, Settings(desktop=Desktop(language="en")), qapp)
            desk.quit()
            await asyncio.sleep(0.1)
            assert asked == []
            pressed("Copy the notes")
            await asyncio.sleep(0.1)
            copied = qapp.clipboard().text()
            assert copied.startswith("Ada Lovelace") and copied.endswith("wants a quote\n\nasks for Tom")
            pressed("Try again")
            await asyncio.sleep(0.1)
            assert asked == []
            pressed("Quit without them")
            assert asked == ["quit"]
            waiting.clear()
            pressed("Try again")
            await asyncio.sleep(0.1)
            assert asked == ["quit", "quit"]
            await desk.close()

        loop.run_until_complete(leave())
