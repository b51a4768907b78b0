"""What a person sees and does, at one state of things: the cards, the recents and the tray, and every click on them."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

from screenpop.cards import Card, RecentRow
from screenpop.desktop import clipboard
from screenpop.desktop.card_presenter import CardPresenter
from screenpop.desktop.doctor_window import DoctorWindow
from screenpop.desktop.join_window import JoinWindow
from screenpop.desktop.placement import Screens
from screenpop.desktop.presenter import Presenter
from screenpop.desktop.quiet import Quiet
from screenpop.desktop.recents import RecentsWindow
from screenpop.desktop.recents_query import Fetch, on_loop
from screenpop.desktop.theme import Theme
from screenpop.desktop.tray import Tray
from screenpop.desktop.tray_menu import RelayView, TrayView
from screenpop.desktop.wayland_presenter import WaylandPresenter
from screenpop.finding import Report
from screenpop.known import Person
from screenpop.settings.model import Popup
from screenpop.system.background import Background
from screenpop.trouble import Trouble

log = logging.getLogger(__name__)

T = TypeVar("T")

_TOGETHER_MS = 200
"""Changes within this time reach the recents and the tray together. Cards do not wait."""
_LATER_MS = 1000
_ONE_BY_ONE = 50
"""Beyond so many changed calls the recents ask the journal anew instead."""


@dataclass(frozen=True, slots=True)
class Glance:
    """What the tray says of the calls: the last ones, newest first, and how many were missed since the recents were seen."""

    last: tuple[RecentRow, ...]
    missed: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Services:
    """What the front desk asks of the program. `open_link` raises Trouble; `row` is None for a call that is not in the recents any more;
    `examine` is the doctor, who takes seconds, as does `join`: it answers what was done, in sentences, and raises Trouble."""

    open_link: Callable[[str], Awaitable[None]]
    fetch: Fetch
    glance: Callable[[], Awaitable[Glance]]
    seen: Callable[[], Awaitable[None]]
    row: Callable[[str], Awaitable[RecentRow | None]]
    choose: Callable[[str, Person], None]
    examine: Callable[[], Awaitable[Report]]
    set_do_not_disturb: Callable[[Quiet], None]
    join: Callable[[str], Awaitable[Sequence[str]]]
    quit: Callable[[], None]


class FrontDesk(QObject):
    """Owns every window, and turns each click into one of `Services`. What a call needs is made here, before it is needed."""

    def __init__(self, services: Services, popup: Popup, application: QGuiApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._theme = Theme(self)
        self._screens = Screens(application, self)
        self._recents: RecentsWindow | None = None
        self.tray = Tray(self, self._theme, parent=self)
        self._doctor: DoctorWindow | None = None
        self._join: JoinWindow | None = None
        self._view = TrayView(do_not_disturb=popup.do_not_disturb)
        self._trouble: Trouble | None = None
        self._changed: set[str] = set()
        self._background = Background()
        self._looking = False
        self.presenter = self._presenter(popup)
        self._soon = QTimer(self, singleShot=True, interval=_TOGETHER_MS)
        self._soon.timeout.connect(self._catch_up)
        self._later = QTimer(self, singleShot=True, interval=_LATER_MS)
        self._later.timeout.connect(lambda: self.recents)

    @property
    def recents(self) -> RecentsWindow:
        """Made soon after the start, or when it is asked for: it takes as long as all cards, and no call waits for it."""
        if self._recents is None:
            self._recents = RecentsWindow(on_loop(self._services.fetch), _RowActions(self), self._theme)
        return self._recents

    def _presenter(self, popup: Popup) -> CardPresenter:
        """Windows of our own, but on Wayland, where they cannot be placed."""

        def windows(popup: Popup) -> CardPresenter:
            return Presenter(popup, self, theme=self._theme, screens=self._screens, parent=self)

        if QGuiApplication.platformName().startswith("wayland"):
            return WaylandPresenter(popup, self, windows, self._do)
        return windows(popup)

    def start(self) -> None:
        self.tray.start()
        self._catch_up()
        self._later.start()

    async def close(self) -> None:
        self._soon.stop()
        self._later.stop()
        self.presenter.stop()
        self.tray.close()
        for window in (self._recents, self._doctor, self._join):
            if window is not None:
                window.hide()
                window.deleteLater()
        await self._background.end()
        await asyncio.sleep(0)  # connections that were left close at the loop's next turn

    # What the program says

    def call_changed(self, uuid: str) -> None:
        """A call is not what it was: recents and tray follow, soon."""
        self._changed.add(uuid)
        if not self._soon.isActive():
            self._soon.start()

    def show_card(self, card: Card, *, pops: bool) -> None:
        if pops:
            self.presenter.pop(card)
        else:
            self.presenter.update(card)

    def show_state(self, port: int | None, relay: RelayView | None, trouble: Trouble | None, do_not_disturb: Quiet) -> None:
        """What the tray icon tells: how events can come in, what is wrong, and whether anything pops."""
        if trouble is None and self._trouble is not None and self._recents is not None:
            self._recents.trouble_over()
        self._trouble = trouble
        self._show(replace(self._view, port=port, relay=relay, trouble=trouble, do_not_disturb=do_not_disturb))

    def _show(self, view: TrayView) -> None:
        self._view = view
        self.tray.show(view)

    def _catch_up(self) -> None:
        if self._looking:
            self._soon.start()  # a slow disk is not asked again before it has answered
            return
        changed, self._changed = self._changed, set()
        self._looking = True
        self._do(self._look_once())
        if self._recents is None or not self._recents.isVisible():
            return
        if len(changed) > _ONE_BY_ONE:
            self.recents.refresh()
        else:
            self._do(self._update_rows(changed))

    async def _update_rows(self, uuids: set[str]) -> None:
        for uuid in uuids:
            row = await self._services.row(uuid)
            if row is not None:
                self.recents.call_changed(row)

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

    # What a person does, on a card, in the tray or by a hot-key

    def open_crm(self, what: str | RecentRow) -> None:
        self._do(self._open_crm(what))

    async def _open_crm(self, what: str | RecentRow) -> None:
        row = what if isinstance(what, RecentRow) else await self._services.row(what)
        if row is not None and row.crm_url is not None:
            await self._services.open_link(row.crm_url)

    def choose(self, uuid: str, person: Person) -> None:
        self._services.choose(uuid, person)

    def copy_number(self, what: str | RecentRow) -> None:
        self._do(self._copy_number(what))

    async def _copy_number(self, what: str | RecentRow) -> None:
        row = what if isinstance(what, RecentRow) else await self._services.row(what)
        if row is not None and row.copy is not None:
            await clipboard.fill(row.copy)

    def open_link(self, url: str) -> None:
        self._do(self._services.open_link(url))

    def show_recents(self) -> None:
        self.recents.show_recents()
        self._do(self._seen())

    async def _seen(self) -> None:
        await self._services.seen()
        await self._glance()

    def show_doctor(self) -> None:
        """Why did it not pop?"""
        if self._doctor is None:
            self._doctor = DoctorWindow(self, self._theme)
        self._doctor.open()

    def examine(self, done: Callable[[Report | Exception], None]) -> None:
        self._do(_answering(self._services.examine(), done))

    def show_join(self) -> None:
        if self._join is None:
            self._join = JoinWindow(self, self._theme)
        self._join.open()

    def join(self, code: str, done: Callable[[Sequence[str] | Exception], None]) -> None:
        self._do(_answering(self._services.join(code), done))

    def copy_text(self, text: str) -> None:
        self._do(clipboard.fill(text))

    def show_trouble(self, trouble: Trouble) -> None:
        self.recents.show_trouble(trouble)

    def set_do_not_disturb(self, setting: Quiet) -> None:
        try:
            self._services.set_do_not_disturb(setting)
        except Trouble as trouble:
            self.show_trouble(trouble)

    def quit(self) -> None:
        self._services.quit()

    def _do(self, work: Awaitable[None]) -> None:
        self._background.begin(self._tell(work))

    async def _tell(self, work: Awaitable[None]) -> None:
        """What goes wrong is said where the person looks, and the tray keeps saying it."""
        try:
            await work
        except Trouble as trouble:
            log.error("%s", trouble)
            self.show_trouble(trouble)


async def _answering(work: Awaitable[T], done: Callable[[T | Exception], None]) -> None:
    """What went wrong is said by the window that asked."""
    try:
        result = await work
    except Exception as error:
        done(error)
    else:
        done(result)


class _RowActions:
    """The recents' side of the front desk."""

    def __init__(self, desk: FrontDesk) -> None:
        self._desk = desk

    def open_crm(self, row: RecentRow) -> None:
        self._desk.open_crm(row)

    def copy_number(self, row: RecentRow) -> None:
        self._desk.copy_number(row)

    def open_file(self, row: RecentRow) -> None:
        if row.file_url is not None:
            self._desk.open_link(row.file_url)

    def show_doctor(self) -> None:
        self._desk.show_doctor()
