"""The windows beside the cards. Each is imported and made when it is first asked for: a start at login waits for none of them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from screenpop.cards import RecentRow
from screenpop.desktop import clipboard
from screenpop.desktop.deeds import Deeds
from screenpop.desktop.errands import Errands
from screenpop.desktop.kept_state import keep_state
from screenpop.desktop.services import Services
from screenpop.desktop.theme import Theme
from screenpop.finding import Report
from screenpop.trouble import Trouble

if TYPE_CHECKING:
    from screenpop.desktop.doctor_window import DoctorWindow
    from screenpop.desktop.first_run import FirstRunWindow
    from screenpop.desktop.join_window import JoinWindow
    from screenpop.desktop.recents import RecentsWindow
    from screenpop.desktop.settings_window import SettingsWindow
    from screenpop.desktop.statistics_window import StatisticsWindow
    from screenpop.desktop.unwritten_window import UnwrittenWindow

_ANSWERED_MS = 120_000
_ROWS_S = 1.0
"""How long the calls of notes that are not saved may be looked for: their notes are shown without them, too."""
"""A window that goes may still wait for an answer, which takes no longer."""


class Windows:
    """One of each, or none yet. What a window asks for is an errand for one of `services`."""

    def __init__(self, services: Services, errands: Errands, deeds: Deeds, theme: Theme) -> None:
        self._services, self._errands, self._deeds, self._theme = services, errands, deeds, theme
        self._recents: RecentsWindow | None = None
        self._doctor: DoctorWindow | None = None
        self._join: JoinWindow | None = None
        self._first_run: FirstRunWindow | None = None
        self._settings: SettingsWindow | None = None
        self._statistics: StatisticsWindow | None = None
        self._unwritten: UnwrittenWindow | None = None

    @property
    def recents(self) -> RecentsWindow:
        if self._recents is None:
            from screenpop.desktop.recents import RecentsWindow

            deeds, tags = self._deeds, self._services.tags
            self._recents = RecentsWindow(
                deeds.fetch, deeds, self._theme, choices=deeds.choices, details=deeds.details, tags=tags
            )
            keep_state(self._recents, "recents", self._services, self._errands)
        return self._recents

    @property
    def recents_are_seen(self) -> bool:
        return self._recents is not None and self._recents.isVisible()

    def show_doctor(self) -> None:
        if self._doctor is None:
            from screenpop.desktop.doctor_window import DoctorWindow

            self._doctor = DoctorWindow(self, self._theme)
        self._doctor.open()

    def show_join(self) -> None:
        if self._join is None:
            from screenpop.desktop.join_window import JoinWindow

            self._join = JoinWindow(self, self._theme)
        self._join.open()

    def show_first_run(self) -> None:
        if self._first_run is None:
            from screenpop.desktop.first_run import FirstRunWindow
            from screenpop.desktop.first_run_deeds import FirstRunDeeds

            self._first_run = FirstRunWindow(FirstRunDeeds(self._services, self._errands), self._theme)
        self._first_run.open()

    def show_statistics(self) -> None:
        if self._statistics is None:
            from screenpop.desktop.statistics_window import StatisticsWindow

            self._statistics = StatisticsWindow(self._deeds, self._theme)
        self._statistics.open()

    def show_settings(self, key: str) -> None:
        if self._settings is None:
            from screenpop.desktop.settings_deeds import SettingsDeeds
            from screenpop.desktop.settings_window import SettingsWindow

            self._settings = SettingsWindow(SettingsDeeds(self._services, self._errands), self._theme)
        self._settings.show_settings(self._services.settings.in_force())
        self._settings.open(key)

    def quit(self) -> None:
        """At once, or when the person has seen which of their notes are not saved."""
        self._errands.do(self._quit())

    async def _quit(self) -> None:
        unwritten, why = await self._services.writing.unwritten()
        if not unwritten:
            self._services.quit()
            return
        rows = await asyncio.gather(*map(self._row, unwritten))
        calls = list(zip(rows, unwritten.values(), strict=True))
        if self._unwritten is None:
            from screenpop.desktop.unwritten_window import UnwrittenWindow

            self._unwritten = UnwrittenWindow(self, self._theme)
        self._unwritten.ask(calls, why)

    async def _row(self, uuid: str) -> RecentRow | None:
        try:
            async with asyncio.timeout(_ROWS_S):
                return await self._services.row(uuid)
        except (Trouble, TimeoutError):
            return None

    # What the program says

    def request_came(self) -> None:
        if self._first_run is not None:
            self._first_run.request_came()

    def state_changed(self) -> None:
        if self._first_run is not None:
            self._first_run.state_changed()

    def settings_changed(self) -> None:
        if self._settings is not None:
            self._settings.show_settings(self._services.settings.in_force())

    def journal_changed(self) -> None:
        """Under the recents: calls are told another way, or are gone."""
        if self._recents is not None:
            self._recents.refresh()

    def trouble_over(self) -> None:
        if self._recents is not None:
            self._recents.trouble_over()

    def say_anew(self) -> None:
        """In another language: all close, and are made anew when they are asked for; where it was chosen, at once."""
        chosen_here = self._settings is not None and self._settings.isVisible()
        for window in self._put_away():
            QTimer.singleShot(_ANSWERED_MS, window, window.deleteLater)
        if chosen_here:
            self.show_settings("desktop.language")

    def close(self) -> None:
        if self._recents is not None:
            self._recents.flush()
        for window in self._put_away():
            window.deleteLater()

    def _put_away(self) -> list[QWidget]:
        windows: list[QWidget] = [
            window
            for window in (
                *(self._recents, self._doctor, self._join, self._first_run, self._settings, self._statistics),
                self._unwritten,
            )
            if window is not None
        ]
        self._recents = self._doctor = self._join = self._settings = self._first_run = self._statistics = None
        self._unwritten = None
        for window in windows:
            window.close()
        return windows

    # What these windows ask for

    def examine(self, done: Callable[[Report | Exception], None]) -> None:
        self._errands.ask(self._services.examine(), done)

    def join(self, code: str, done: Callable[[Sequence[str] | Exception], None]) -> None:
        self._errands.ask(self._services.join(code), done)

    def quit_without_notes(self) -> None:
        self._services.quit()

    def copy_text(self, text: str) -> None:
        self._errands.do(clipboard.fill(text))
