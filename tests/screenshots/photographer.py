"""Starts the program in this process and photographs each of its windows; then it quits."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton, QWidget

from screenpop import app, demo, post
from screenpop.calls.event import EventKind
from screenpop.desktop.frontdesk import FrontDesk
from screenpop.desktop.quit_asked import Application
from screenpop.desktop.services import Services
from screenpop.doctor import examine
from screenpop.settings.model import Settings
from screenpop.system import control
from screenpop.system.aside import aside
from screenpop.system.paths import Profile

_READY_S, _DRAWN_S = 2.5, 1.2


class Photographer:
    """Takes the windows of one desk; `suffix` tells its language, colours and scale."""

    def __init__(self, desk: FrontDesk, profile: Profile, into: Path, suffix: str, only: str) -> None:
        self._desk, self._profile, self._into, self._suffix, self._only = desk, profile, into, suffix, only

    async def take_all(self) -> None:
        await asyncio.sleep(_READY_S)
        await self._take("tray", self._open_menu)
        windows: dict[str, Callable[[], None]] = {
            "recents": self._desk.show_recents,
            "details": self._show_details,
            "statistics": self._desk.show_statistics,
            "set-up": self._desk.show_first_run,
            "settings": self._desk.show_settings,
            "settings-popup": partial(self._desk.show_settings, "popup.position"),
            "settings-lines": partial(self._desk.show_settings, "lines"),
            "doctor": self._desk.show_doctor,
            "join": self._desk.show_join,
        }
        for name, show in windows.items():
            await self._take(name, show)
        await self._take_cards()

    async def _take(self, name: str, show: Callable[[], None]) -> None:
        if not name.startswith(self._only):
            return
        before = set(_shown())
        show()
        await asyncio.sleep(_DRAWN_S)
        for window in [window for window in _shown() if window not in before]:
            self._save(name, window.grab())
            window.close()

    async def _take_cards(self) -> None:
        if not "cards".startswith(self._only):
            return
        urls = (await aside(partial(control.ask, self._profile, "urls", {})))["urls"]
        calls = ((demo.PRIYA, True), (demo.LEE, False), (demo.TOM, False))
        for number, (caller, answered) in enumerate(calls):
            fields = {**caller, **demo.MINE, "call_event_uuid": f"photographed-{number}"}
            for kind in (EventKind.EXTENSION_RINGING, *([EventKind.EXTENSION_ANSWERED] if answered else [])):
                await aside(partial(post.example, urls["any"], kind, fields.items()))
        await asyncio.sleep(_DRAWN_S)
        newest = max((window for window in _shown() if window.objectName() == "toast"), key=lambda window: window.y())
        for button in newest.findChildren(QPushButton, "noteButton"):
            button.click()
        await asyncio.sleep(_DRAWN_S)
        for note in newest.findChildren(QPlainTextEdit):
            note.setPlainText("Wants the March invoice again")
        await asyncio.sleep(_DRAWN_S)
        self._save("cards", _together([window for window in _shown() if window.objectName() == "toast"]))

    def _show_details(self) -> None:
        self._desk.show_recents()
        window = self._desk.windows.recents
        window.resize(1000, 700)
        asyncio.get_running_loop().call_later(_DRAWN_S / 2, self._open_details)

    def _open_details(self) -> None:
        body = self._desk.windows.recents._body
        body.show_details(True)
        body._list.setCurrentIndex(body._model.index(3))

    def _open_menu(self) -> None:
        self._desk.tray._menu.menu.popup(QPoint(40, 40))

    def _save(self, name: str, picture: QPixmap) -> None:
        if not picture.save(str(self._into / f"{name}-{self._suffix}.png")):
            raise RuntimeError(f"{name} could not be saved")


def _shown() -> list[QWidget]:
    return [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]


def _together(windows: list[QWidget]) -> QPixmap:
    """As they stand on the screen, on a ground like a desktop's."""
    area = windows[0].geometry()
    for window in windows:
        area = area.united(window.geometry())
    scale = windows[0].devicePixelRatioF()
    picture = QPixmap(area.size() * scale)
    picture.setDevicePixelRatio(scale)
    picture.fill("#7b8fa3")
    painter = QPainter(picture)
    for window in windows:
        painter.drawPixmap(window.pos() - area.topLeft(), window.grab())
    painter.end()
    return picture


def main(folder: str, into: str, suffix: str, only: str) -> int:
    profile = Profile.of(folder)
    failures: list[BaseException] = []
    make = app._desktop

    def with_photographer(application: Application, services: Services, settings: Settings) -> FrontDesk:
        desk = make(application, services, settings)
        taking = asyncio.get_running_loop().create_task(Photographer(desk, profile, Path(into), suffix, only).take_all())

        def done(task: asyncio.Task[None]) -> None:
            if not task.cancelled() and (failed := task.exception()) is not None:
                failures.append(failed)
            services.quit()

        taking.add_done_callback(done)
        return desk

    app._desktop = with_photographer
    status = app.run(profile, examine=examine)
    for failure in failures:
        raise failure
    return status


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
