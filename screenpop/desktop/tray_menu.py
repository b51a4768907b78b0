"""The tray's menu: the last calls, do not disturb, what is wrong, and the way out.

Its entries are made once and only filled anew, and never while it is open: nobody clicks on a call that has just slid away.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Protocol

from PySide6.QtCore import QLocale, QObject
from PySide6.QtGui import QAction, QActionGroup, QIcon
from PySide6.QtWidgets import QMenu

from screenpop.calls.message import Message
from screenpop.cards import RecentRow, Tone
from screenpop.desktop import quiet, texts
from screenpop.desktop.extension_menu import ExtensionMenu, as_entry
from screenpop.desktop.quiet import Quiet, QuietChoice
from screenpop.desktop.recents_when import clock, local_time, when
from screenpop.desktop.sentences import say_text
from screenpop.desktop.theme import Theme
from screenpop.trouble import Trouble

LAST_CALLS = 5
_TITLE_LENGTH = 40
"""Characters of a caller's name in the menu."""

_ICON = 16


class TrayActions(Protocol):
    """What the tray asks of the app."""

    def open_crm(self, row: RecentRow) -> None: ...
    def show_recents(self) -> None: ...
    def show_doctor(self) -> None: ...
    def show_join(self) -> None: ...
    def show_first_run(self) -> None: ...
    def show_settings(self, key: str = "") -> None: ...
    def set_mine(self, extensions: tuple[str, ...]) -> None: ...
    def show_trouble(self, trouble: Trouble) -> None: ...
    def set_do_not_disturb(self, setting: Quiet) -> None: ...
    def quit(self) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class RelayView:
    """How the relay stands. Not connected: since when (epoch seconds), or None while that is no reason to worry."""

    connected: bool
    away_since: float | None = None

    @property
    def words(self) -> str:
        if self.connected:
            return texts.say(Message("Relay: connected"))
        if self.away_since is None:
            return texts.say(Message("Relay: connecting…"))
        return texts.say(Message("No connection to the relay since {time}", (("time", clock(self.away_since, QLocale())),)))


@dataclass(frozen=True, slots=True, kw_only=True)
class TrayView:
    """What the tray shows. `port` None: not listening; `relay` None: there is none. `desktop_quiet`: nothing pops because the desktop
    itself is not to be disturbed. `calls`: the last ones, newest first. `mine`: this desk's extensions, none being every one; `extensions`: those that
    have rung lately, with their names."""

    port: int | None = None
    relay: RelayView | None = None
    trouble: Trouble | None = None
    do_not_disturb: Quiet = False
    desktop_quiet: bool = False
    missed: int = 0
    calls: tuple[RecentRow, ...] = ()
    mine: tuple[str, ...] = ()
    extensions: tuple[tuple[str, str | None], ...] = ()


class TrayMenu(QObject):
    """`view` gives what to show each time the menu is about to open."""

    def __init__(
        self, actions: TrayActions, theme: Theme, view: Callable[[], TrayView], now: Callable[[], float], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._theme = theme
        self._view = view
        self._now = now
        self._open = False
        self._chosen: tuple[QuietChoice, Quiet] | None = None
        self._calls: tuple[RecentRow, ...] = ()
        self._trouble: Trouble | None = None
        self.menu = QMenu()
        self.menu.setAccessibleName(texts.say(Message("screenpop")))
        self._fill_first()
        self.menu.aboutToShow.connect(self._opened)
        self.menu.aboutToHide.connect(self._closed)
        self._fill()

    def say_anew(self) -> None:
        """After the language has changed."""
        self._quiet_menu.deleteLater()
        self._extensions.menu.deleteLater()
        self.menu.clear()
        self._fill_first()
        self._fill()

    def refresh(self) -> None:
        """Show the view as it is now, unless somebody is reading the menu."""
        if not self._open:
            self._fill()

    def _opened(self) -> None:
        self._fill()
        self._open = True

    def _closed(self) -> None:
        self._open = False

    def _fill_first(self) -> None:
        self._trouble_line = self.menu.addAction("", self._show_trouble)
        self._relay_line = self.menu.addAction("")
        self._relay_line.setEnabled(False)
        self._below_trouble = self.menu.addSeparator()
        self._no_calls = self.menu.addAction(texts.say(Message("No calls yet")))
        self._no_calls.setEnabled(False)
        self._call_lines = [self.menu.addAction("", self._opener(place)) for place in range(LAST_CALLS)]
        self.menu.addSeparator()
        self.menu.addAction(texts.say(Message("Recents…")), self._actions.show_recents)
        self._quiet_menu = self.menu.addMenu(texts.say(Message("Do not disturb")))
        self._fill_quiet()
        self._extensions = ExtensionMenu(self._actions, self.menu)
        self.menu.addAction(texts.say(Message("Why did it not pop?…")), self._actions.show_doctor)
        self.menu.addAction(texts.say(Message("Join a relay…")), self._actions.show_join)
        self.menu.addAction(texts.say(Message("Set up…")), self._actions.show_first_run)
        self.menu.addAction(texts.say(Message("Settings…")), partial(self._actions.show_settings, ""))
        self.menu.addSeparator()
        self.menu.addAction(texts.say(Message("Quit")), self._actions.quit)

    def _fill_quiet(self) -> None:
        group = QActionGroup(self._quiet_menu)
        self._desktop_quiet = self._quiet_menu.addAction(texts.say(Message("On: the desktop's own")))
        self._desktop_quiet.setEnabled(False)
        self._quiet_until = self._quiet_menu.addAction("")
        self._quiet_lines: dict[QuietChoice | None, QAction] = {None: self._quiet_until}
        for choice in QuietChoice:
            self._quiet_lines[choice] = self._quiet_menu.addAction(texts.say(Message(choice.value)), self._chooser(choice))
        for action in self._quiet_lines.values():
            action.setCheckable(True)
            group.addAction(action)

    # Filled anew

    def _fill(self) -> None:
        view = self._view()
        self._trouble = view.trouble
        self._trouble_line.setText(as_entry(say_text(view.trouble.title, 2 * _TITLE_LENGTH)) if view.trouble else "")
        self._trouble_line.setIcon(self._picture("trouble", Tone.MISSED))
        self._trouble_line.setVisible(view.trouble is not None)
        self._relay_line.setText(as_entry(view.relay.words) if view.relay else "")
        self._relay_line.setVisible(view.relay is not None)
        self._below_trouble.setVisible(view.trouble is not None or view.relay is not None)
        self._calls = view.calls[:LAST_CALLS]
        self._no_calls.setVisible(not self._calls)
        for place, line in enumerate(self._call_lines):
            line.setVisible(place < len(self._calls))
            if place < len(self._calls):
                row = self._calls[place]
                line.setText(self._call_words(row))
                line.setIcon(self._picture(row.tone.value, row.tone))
        self._show_quiet(view.do_not_disturb)
        self._extensions.show(view.mine, view.extensions)
        self._desktop_quiet.setVisible(view.desktop_quiet)

    def _picture(self, name: str, tone: Tone) -> QIcon:
        return self._theme.icon(name, self._theme.colours.accents[tone], _ICON)

    def _call_words(self, row: RecentRow) -> str:
        title = texts.plain(texts.say(row.title), _TITLE_LENGTH)
        at = texts.say(when(row.at, self._now(), QLocale()))
        return as_entry(texts.say(Message("{title}, {time}", (("title", title), ("time", at)))))

    def _show_quiet(self, setting: Quiet) -> None:
        now = local_time(self._now())
        choice = quiet.current(setting, now)
        if choice is None and self._chosen is not None and self._chosen[1] == setting:
            choice = self._chosen[0]
        self._quiet_until.setVisible(choice is None)
        if isinstance(setting, datetime):
            until = Message("Until {time}", (("time", clock(setting.timestamp(), QLocale())),))
            self._quiet_until.setText(as_entry(texts.say(until)))
        self._quiet_lines[choice].setChecked(True)

    # Clicked

    def _opener(self, place: int) -> Callable[[], None]:
        def open_call() -> None:
            row = self._calls[place]
            if row.crm_url is None:
                self._actions.show_recents()
            else:
                self._actions.open_crm(row)

        return open_call

    def _chooser(self, choice: QuietChoice) -> Callable[[], None]:
        def choose() -> None:
            setting = quiet.choose(choice, local_time(self._now()))
            self._chosen = (choice, setting)
            self._actions.set_do_not_disturb(setting)

        return choose

    def _show_trouble(self) -> None:
        if self._trouble is not None:
            self._actions.show_trouble(self._trouble)
