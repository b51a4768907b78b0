"""Shows the cards of the calls that are on, and takes them away again.

Everything that happens to cards is noted in the `Stack` and drawn at once, but what follows closely is drawn together: a
thousand calls in a second are drawn a few times, in windows that were made at the start (R37).
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QPoint, QTimer

from screenpop.cards import Card
from screenpop.desktop.card_actions import CardActions
from screenpop.desktop.card_windows import CardWindows
from screenpop.desktop.placement import Screens, corner, nearest_corner
from screenpop.desktop.stack import Stack
from screenpop.desktop.theme import Theme
from screenpop.settings.model import Popup

_SECOND_MS = 1000
_PAUSE_S, _LONGEST_PAUSE_S = 0.05, 0.4
"""Between two drawings. A change is drawn at once, those that follow it closely together, ever more of them while it goes on."""
_AT_ONCE = 2
"""But so many changes behind a card are drawn at once, too: what this computer knows of its caller."""


class Presenter(QObject):
    """`clock` is epoch seconds, the clock of `Card.since`; `monotonic` measures how long cards stay. `gone` hears of each card that was
    taken away by hand."""

    def __init__(
        self,
        popup: Popup,
        actions: CardActions,
        *,
        theme: Theme,
        screens: Screens,
        clock: Callable[[], float] = time.time,
        monotonic: Callable[[], float] = time.monotonic,
        gone: Callable[[str], None] = lambda uuid: None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._popup, self._actions, self._theme, self._screens = popup, actions, theme, screens
        self._monotonic, self._gone = monotonic, gone
        self._stopped = False
        self._stack = Stack(popup.seconds_after_end, popup.max_visible)
        self._anew: set[str] = set()
        self._screen = popup.screen
        self._moved_by = QPoint()
        self._popped = False
        self._drawn_at, self._pause, self._at_once = -_LONGEST_PAUSE_S, _PAUSE_S, 0
        self._drawing = self._timer(0, self._draw)
        self._expiry = self._timer(0, self._draw)
        self._seconds = self._timer(_SECOND_MS, self._tick, repeated=True)
        self._windows = CardWindows(theme, actions, clock, monotonic, self)
        self._connect()
        self._windows.make(popup.max_visible)

    def _connect(self) -> None:
        windows = self._windows
        windows.closed.connect(self._take_away)
        windows.all_closed.connect(self._close_all)
        windows.held.connect(self._hold)
        windows.resized.connect(self._draw)
        windows.dragged.connect(self._drag)
        windows.dropped.connect(self._drop)
        self._theme.changed.connect(self._restyle)
        self._screens.changed.connect(self._move)

    def pop(self, card: Card) -> None:
        """A new attempt of a call: its card comes to the front, also when it was closed or is there."""
        if self._stopped:
            return
        self._stack.pop(card, self._monotonic())
        self._anew.add(card.uuid)
        self._popped = True
        self._draw_soon()

    def update(self, card: Card) -> None:
        """What is known now of a call; only a card that is there changes."""
        if self._stack.update(card, self._monotonic()):
            draw, self._at_once = (self._draw if self._at_once else self._draw_soon), max(0, self._at_once - 1)
            draw()

    def shows(self, uuid: str) -> bool:
        """Whether the call has a card, on the screen or behind the bar."""
        return uuid in self._stack

    def close(self, uuid: str) -> None:
        """The call no longer concerns this person (a colleague has it): its card goes at once, or when the person has done with it."""
        self._see_who_is_at_them()
        if self._stack.let_go(uuid):
            self._anew.discard(uuid)
            self._draw()

    def forget(self, uuid: str) -> None:
        """The call is destroyed: its card goes at once, whoever is at it."""
        self._take_away(uuid)

    def open_newest(self) -> str | None:
        """A click on the newest card. Returns its uuid; None if there is no card, or nothing to open for it."""
        card = next(iter(self._stack.shown()), None)
        if card is None or card.crm_url is None:
            return None
        self._actions.open_crm(card.uuid)
        return card.uuid

    def dismiss_newest(self) -> str | None:
        """The × of the newest card. Returns its uuid, or None if there is no card."""
        card = next(iter(self._stack.shown()), None)
        if card is None:
            return None
        self._take_away(card.uuid)
        return card.uuid

    def configure(self, popup: Popup) -> None:
        """Takes changed settings, for the cards that are there too."""
        self._popup = popup
        self._stack.seconds_after_end, self._stack.places = popup.seconds_after_end, popup.max_visible
        self._windows.make(popup.max_visible)
        self._move()

    def stop(self) -> None:
        """Takes every card and window away for good."""
        self._stopped = True
        self._stack.clear()
        self._theme.changed.disconnect(self._restyle)
        self._screens.changed.disconnect(self._move)
        self._windows.close()
        for timer in (self._drawing, self._expiry, self._seconds):
            timer.stop()

    def _draw_soon(self) -> None:
        if self._drawing.isActive():
            return
        since = self._monotonic() - self._drawn_at
        if since > 2 * self._pause:
            self._pause, self._at_once = _PAUSE_S, _AT_ONCE
            self._draw()
        else:
            self._pause = min(2 * self._pause, _LONGEST_PAUSE_S)
            self._drawing.start(max(0, math.ceil((self._pause - since) * 1000)))

    def _draw(self) -> None:
        if self._stopped:
            return
        now = self._drawn_at = self._monotonic()
        self._drawing.stop()
        if self._popped:
            self._popped = False
            self._choose_screen()
        self._see_who_is_at_them()
        self._stack.expire(now)
        screen = self._screens.choose(self._screen)
        shown, moved = self._windows.write(self._stack.shown())
        room = self._windows.room(shown, screen)
        if room < len(shown):
            shown, moved_too = self._windows.write(self._stack.shown(room))
            moved |= moved_too
        on_screen = {place.uuid for place in shown}
        behind = [card for card in self._stack if card.uuid not in on_screen]
        at = corner(self._popup.position, reads=self._windows.reads)
        self._windows.present(shown, behind, screen, at, anew=self._anew | moved, moved_by=self._moved_by)
        self._anew.clear()
        self._see_who_is_at_them()
        self._set_timers(now)

    def _set_timers(self, now: float) -> None:
        """Nothing ticks without a reason: seconds only while a card counts them, the end of a card at its time."""
        if any(card.since is not None for card in self._stack.shown()):
            if not self._seconds.isActive():
                self._seconds.start()
        else:
            self._seconds.stop()
        goes_at = self._stack.next_at()
        if goes_at is None:
            self._expiry.stop()
        else:
            self._expiry.start(max(0, round((goes_at - now) * 1000)) + 1)

    def _tick(self) -> None:
        if self._windows.tick():
            self._draw_soon()

    def _hold(self) -> None:
        self._see_who_is_at_them()
        self._draw_soon()

    def _see_who_is_at_them(self) -> None:
        self._stack.hold(self._windows.under_pointer(), self._windows.written_in(), self._monotonic())

    def _take_away(self, uuid: str) -> None:
        """By hand."""
        if self._stack.remove(uuid):
            self._gone(uuid)
            self._anew.discard(uuid)
            self._draw()

    def _close_all(self) -> None:
        for card in self._stack:
            self._gone(card.uuid)
        self._stack.clear()
        self._draw()

    def _drag(self, way: QPoint) -> None:
        self._moved_by = way
        self._windows.shift(way)

    def _drop(self, point: QPoint) -> None:
        """The corner nearest to where the hand let go is the cards' corner now, here and in the settings."""
        self._moved_by = QPoint()
        if self._stopped:
            return
        screen = self._screens.at(point)
        position = nearest_corner(screen.availableGeometry(), point)
        if position == corner(self._popup.position, reads=self._windows.reads):
            position = self._popup.position
        name = self._popup.screen if screen.name() == self._screen else screen.name()
        if (position, name) != (self._popup.position, self._popup.screen):
            self._popup = replace(self._popup, position=position, screen=name)
            self._choose_screen()
            self._actions.place_chosen(position, name)
        self._drawing.start(0)  # not at once: a window may be hiding just now

    def _restyle(self) -> None:
        self._windows.restyle()
        self._draw_soon()

    def _move(self) -> None:
        self._choose_screen()
        self._draw_soon()

    def _choose_screen(self) -> None:
        """By its name until the next pop: cards do not follow the pointer about, and a QScreen dies when it is unplugged."""
        self._screen = self._screens.choose(self._popup.screen).name()

    def _timer(self, milliseconds: int, react: Callable[[], None], *, repeated: bool = False) -> QTimer:
        timer = QTimer(self, singleShot=not repeated, interval=milliseconds)
        timer.timeout.connect(react)
        return timer
