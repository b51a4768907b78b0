"""The icon in the tray: whether calls are listened for, how many were missed, and the way to everything else.

A desktop may have no tray, or get one later: the icon then waits for it, and everything else works without.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QLocale, QObject, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSystemTrayIcon

from screenpop.calls.message import Message
from screenpop.desktop import quiet, texts, tray_icon
from screenpop.desktop.recents_when import clock, local_time
from screenpop.desktop.sentences import say_text
from screenpop.desktop.theme import Theme
from screenpop.desktop.tray_icon import TrayState
from screenpop.desktop.tray_menu import TrayActions, TrayMenu, TrayView

_LOOK_AGAIN_MS = 5000
_SHOW_AFTER_MS = 100
"""Many changes within this time paint the icon once."""
_TOOLTIP_LENGTH = 120
"""Windows keeps 127 characters."""
_NO_MARKUP = str.maketrans("<>&", "‹›＆")


class Tray(QObject):
    """The tray icon and its menu; `show` says what they are to show, `start` looks for a tray."""

    def __init__(
        self,
        actions: TrayActions,
        theme: Theme,
        *,
        now: Callable[[], float] = time.time,
        is_there: Callable[[], bool] = QSystemTrayIcon.isSystemTrayAvailable,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._now = now
        self._is_there = is_there
        self._view = TrayView()
        self._menu = TrayMenu(actions, theme, lambda: self._view, now, self)
        self._icon: QSystemTrayIcon | None = None
        self._pictures: dict[tuple[TrayState, str], QIcon] = {}
        self._message_clicked: Callable[[], None] = lambda: None
        self._look_again = QTimer(self, interval=_LOOK_AGAIN_MS)
        self._look_again.timeout.connect(self._look)
        self._show_soon = QTimer(self, singleShot=True, interval=_SHOW_AFTER_MS)
        self._show_soon.timeout.connect(self._refresh)

    @property
    def available(self) -> bool:
        """Whether there is a tray with our icon in it."""
        return self._icon is not None and self._is_there()

    @property
    def view(self) -> TrayView:
        return self._view

    def show(self, view: TrayView) -> None:
        self._view = view
        if not self._show_soon.isActive():
            self._show_soon.start()

    def show_message(self, title: str, body: str) -> bool:
        """Let the icon say something; False without one."""
        if self._icon is None or not self.available:
            return False
        self._icon.showMessage(title, body, self._icon.icon())
        return True

    def on_message_clicked(self, react: Callable[[], None]) -> None:
        """From now on this is called, and nothing else."""
        self._message_clicked = react

    def start(self) -> None:
        """Put the icon into the tray, now or as soon as there is one."""
        self._look()
        if self._icon is None:
            self._look_again.start()

    def say_anew(self) -> None:
        """After the language has changed."""
        self._menu.say_anew()
        self._refresh()

    def close(self) -> None:
        self._look_again.stop()
        self._show_soon.stop()
        self._menu.menu.close()
        if self._icon is not None:
            self._icon.hide()
            self._icon = None

    def _look(self) -> None:
        # An icon made before there is a tray settles for a kind of tray that may never come: so it is made now.
        if self._icon is not None or not self._is_there():
            return
        self._look_again.stop()
        self._icon = QSystemTrayIcon(self)
        self._icon.setContextMenu(self._menu.menu)
        self._icon.activated.connect(self._clicked)
        self._icon.messageClicked.connect(self._message_was_clicked)
        self._refresh()
        self._icon.show()

    def _clicked(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self._actions.show_recents()

    def _message_was_clicked(self) -> None:
        self._message_clicked()

    def _refresh(self) -> None:
        self._menu.refresh()
        if self._icon is None:
            return
        key = (self._state(), tray_icon.badge(self._view.missed))
        if key not in self._pictures:
            self._pictures[key] = tray_icon.icon(key[0], self._view.missed)
        self._icon.setIcon(self._pictures[key])
        self._icon.setToolTip(tooltip(self._view, self._now()))

    def _state(self) -> TrayState:
        if self._view.trouble is not None:
            return TrayState.TROUBLE
        moment = local_time(self._now())
        is_quiet = self._view.desktop_quiet or quiet.in_force(self._view.do_not_disturb, moment)
        return TrayState.QUIET if is_quiet else TrayState.LISTENING


def tooltip(view: TrayView, now: float) -> str:
    """What the icon says when the pointer rests on it. Trays differ in whether they read markup, so it holds none either way."""
    parts = [say_text(view.trouble.title)] if view.trouble else _where_calls_come_in(view)
    if quiet.in_force(view.do_not_disturb, local_time(now)):
        until = view.do_not_disturb
        parts.append(
            texts.say(Message("do not disturb until {time}", (("time", clock(until.timestamp(), QLocale())),)))
            if isinstance(until, datetime)
            else texts.say(Message("do not disturb"))
        )
    elif view.desktop_quiet:
        parts.append(texts.say(Message("do not disturb: the desktop's own")))
    if view.missed:
        counted = Message("1 missed call") if view.missed == 1 else Message("{n} missed calls", (("n", str(view.missed)),))
        parts.append(texts.say(counted))
    line = texts.say(Message("screenpop: {state}", (("state", texts.listed(parts)),)))
    return texts.plain(line.translate(_NO_MARKUP), _TOOLTIP_LENGTH)


def _where_calls_come_in(view: TrayView) -> list[str]:
    ways = []
    if view.port is not None:
        ways.append(texts.say(Message("listening on port {port}", (("port", str(view.port)),))))
    if view.relay is not None:
        ways.append(view.relay.words)
    return ways or [texts.say(Message("not listening"))]
