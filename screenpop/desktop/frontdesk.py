"""What a person sees and does, at one state of things: the cards, the recents and the tray, and every click on them."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Sequence
from dataclasses import replace
from math import ceil

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

from screenpop.cards import Card, RecentRow
from screenpop.desktop import chosen_presenter
from screenpop.desktop.card_presenter import CardPresenter
from screenpop.desktop.chosen_presenter import ChosenPresenter, Gone
from screenpop.desktop.deeds import Deeds
from screenpop.desktop.errands import Errands
from screenpop.desktop.language import Language
from screenpop.desktop.placement import Screens
from screenpop.desktop.presenter import Presenter
from screenpop.desktop.quiet import Quiet
from screenpop.desktop.services import Services
from screenpop.desktop.theme import Theme
from screenpop.desktop.tray import Tray
from screenpop.desktop.tray_menu import RelayView, TrayView
from screenpop.desktop.windows import Windows
from screenpop.settings.model import Popup, Settings
from screenpop.system.sound import system_sound
from screenpop.trouble import Trouble

log = logging.getLogger(__name__)

_TOGETHER_MS = 200
"""Changes within this time reach the recents and the tray together. Cards do not wait."""
_LATER_MS = 1000
_EXTENSIONS_S = 10.0
"""The extensions that have rung lately are looked for once within this time: a thousand events are read for it."""
_ONE_BY_ONE = 50
"""Beyond so many changed calls the recents ask the journal anew instead."""


class FrontDesk(QObject):
    """What a call needs is made here, before it is needed; the other windows when they are asked for."""

    def __init__(
        self, services: Services, settings: Settings, application: QGuiApplication, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._language = Language(application)
        self._language.use(settings.desktop.language)  # before the first window: a window keeps the words it was made with
        self._services = services
        self._errands = Errands(self.show_trouble)
        self.deeds = Deeds(services, self._errands, self)
        self._theme = Theme(self)
        self._theme.choose(settings.desktop.colours)
        self._screens = Screens(application, self)
        self.windows = Windows(services, self._errands, self.deeds, self._theme)
        self.tray = Tray(self, self._theme, parent=self)
        self._view = TrayView(do_not_disturb=settings.popup.do_not_disturb, mine=settings.extensions.mine)
        self._trouble: Trouble | None = None
        self._changed: set[str] = set()
        self._looking = False
        self._ask_again_at = 0.0
        self.presenter = self._presenter(settings.popup)
        self._soon = QTimer(self, singleShot=True, interval=_TOGETHER_MS)
        self._soon.timeout.connect(self._catch_up)
        self._later = QTimer(self, singleShot=True, interval=_LATER_MS)
        self._later.timeout.connect(lambda: self.windows.recents)  # it takes as long as all cards, and no call waits for it
        self._extensions_later = QTimer(self, singleShot=True)
        self._extensions_later.timeout.connect(self._ask_for_extensions)

    def _presenter(self, popup: Popup) -> ChosenPresenter:
        def windows(popup: Popup, gone: Gone) -> CardPresenter:
            return Presenter(popup, self.deeds, theme=self._theme, screens=self._screens, gone=gone, parent=self)

        return chosen_presenter.of_this_desktop(popup, windows, self.deeds, self.tray, self._errands.do, system_sound())

    def start(self) -> None:
        self.tray.start()
        self._catch_up()
        self._later.start()

    async def close(self) -> None:
        self._soon.stop()
        self._later.stop()
        self._extensions_later.stop()
        self.presenter.stop()
        self.tray.close()
        self.windows.close()
        await self._errands.end()
        await asyncio.sleep(0)  # connections that were left close at the loop's next turn

    # What the program says

    def use(self, settings: Settings) -> None:
        """The settings changed. In another language cards and tray speak at once; windows close, and open again in it."""
        self._theme.choose(settings.desktop.colours)
        if self._language.use(settings.desktop.language):
            self.windows.say_anew()
            self.tray.say_anew()
            self._theme.changed.emit()
        self.presenter.configure(settings.popup)
        self._show(replace(self._view, mine=settings.extensions.mine))
        self.windows.settings_changed()

    def call_changed(self, uuid: str) -> None:
        """A call is not what it was: recents and tray follow, soon."""
        self._changed.add(uuid)
        if not self._soon.isActive():
            self._soon.start()

    def journal_changed(self) -> None:
        """Calls are told another way, or are gone: from the recents, from the tray's menu and from its count."""
        self.windows.journal_changed()
        if not self._soon.isActive():
            self._soon.start()

    def request_came(self) -> None:
        """The listener has answered a request, or the relay brought an event."""
        self.windows.request_came()

    def show_card(self, card: Card, *, pops: bool) -> None:
        if pops:
            self.presenter.pop(card)
        else:
            self.presenter.update(card)

    def show_state(
        self,
        port: int | None,
        relay: RelayView | None,
        trouble: Trouble | None,
        do_not_disturb: Quiet,
        *,
        desktop_quiet: bool = False,
    ) -> None:
        """What the tray icon tells: how events can come in, what is wrong, and whether anything pops."""
        if trouble is None and self._trouble is not None:
            self.windows.trouble_over()
        self._trouble = trouble
        self.windows.state_changed()
        self._show(
            replace(
                self._view,
                port=port,
                relay=relay,
                trouble=trouble,
                do_not_disturb=do_not_disturb,
                desktop_quiet=desktop_quiet,
            )
        )

    def _show(self, view: TrayView) -> None:
        self._view = view
        self.tray.show(view)

    def _catch_up(self) -> None:
        if self._looking:
            self._soon.start()  # a slow disk is not asked again before it has answered
            return
        changed, self._changed = self._changed, set()
        self._looking = True
        self._errands.do(self._look_once())
        self._ask_for_extensions()
        if not self.windows.recents_are_seen:
            return
        if len(changed) > _ONE_BY_ONE:
            self.windows.recents.refresh()
        else:
            self._errands.do(self._update_rows(changed))

    def _ask_for_extensions(self) -> None:
        """Those that have rung lately, for the tray's menu."""
        now = time.monotonic()
        if now >= self._ask_again_at:
            self._ask_again_at = now + _EXTENSIONS_S
            self._errands.ask(self._services.set_up.extensions(), self._extensions_known)
        elif not self._extensions_later.isActive():
            self._extensions_later.start(ceil(1000 * (self._ask_again_at - now)))

    def _extensions_known(self, answer: Sequence[tuple[str, str | None]] | Exception) -> None:
        if not isinstance(answer, Exception):
            self._show(replace(self._view, extensions=tuple(answer)))

    async def _update_rows(self, uuids: set[str]) -> None:
        for uuid in uuids:
            row = await self._services.row(uuid)
            if row is not None:
                self.windows.recents.call_changed(row)

    async def _look_once(self) -> None:
        try:
            await self._glance()
        finally:
            self._looking = False

    async def _glance(self) -> None:
        try:
            glance = await self._services.glance()
        except Trouble as trouble:  # a look that nobody asked for opens no window; the tray says what is wrong
            log.error("%s", trouble)
            return
        self._show(replace(self._view, missed=glance.missed, calls=glance.last))

    # What a person does in the tray, in a window or by a hot-key

    def open_crm(self, row: RecentRow) -> None:
        self.deeds.open_crm(row)

    def show_recents(self) -> None:
        self.windows.recents.show_recents()
        self._errands.do(self._seen())

    async def _seen(self) -> None:
        await self._services.seen()
        await self._glance()

    def show_doctor(self) -> None:
        """Why did it not pop?"""
        self.windows.show_doctor()

    def show_join(self) -> None:
        self.windows.show_join()

    def show_first_run(self) -> None:
        """Set up: where calls come from, my extension, the CRM."""
        self.windows.show_first_run()

    def show_statistics(self) -> None:
        self.windows.show_statistics()

    def show_settings(self, key: str = "") -> None:
        """At the key of this name, if one is given."""
        self.windows.show_settings(key)

    def set_mine(self, extensions: tuple[str, ...]) -> None:
        """This desk's extensions, none being every one."""
        self._errands.do(self._services.set_up.change_all({"extensions.mine": extensions}))

    def say(self, words: str) -> None:
        """What was done, where the person looks."""
        self.windows.recents.say(words)

    def show_trouble(self, trouble: Trouble) -> None:
        self.windows.recents.show_trouble(trouble)

    def set_do_not_disturb(self, setting: Quiet) -> None:
        try:
            self._services.set_do_not_disturb(setting)
        except Trouble as trouble:
            self.show_trouble(trouble)

    def quit(self) -> None:
        """At once, but if something that the person has written is not saved."""
        self.windows.quit()
