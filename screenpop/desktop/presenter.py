"""Shows the cards of the calls that are on, and takes them away again.

Everything that happens to cards is noted in the `Stack` and drawn at once, but what follows closely is drawn together: a
thousand calls in a second are drawn a few times, in windows that were made at the start (R37).
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication, QScreen

from screenpop.cards import Card, Phase
from screenpop.desktop.compositor import Compositor
from screenpop.desktop.more_view import MoreView
from screenpop.desktop.place import Place
from screenpop.desktop.placement import Screens, arrange, corner, room_for
from screenpop.desktop.ringer import Ringer
from screenpop.desktop.stack import Stack
from screenpop.desktop.theme import Theme
from screenpop.desktop.toast import Toast
from screenpop.known import Person
from screenpop.settings.model import Popup
from screenpop.system.sound import Sound, system_sound

_SECOND_MS = 1000
_PAUSE_S, _LONGEST_PAUSE_S = 0.05, 0.4
"""Between two drawings. A change is drawn at once, those that follow it closely together, ever more of them while it goes on."""
_AT_ONCE = 2
"""But so many changes behind a card are drawn at once, too: what this computer knows of its caller."""


class CardActions(Protocol):
    """What a person does with a card, besides closing it: one closed by hand comes back with the call's next attempt."""

    def open_crm(self, uuid: str) -> None: ...
    def copy_number(self, uuid: str) -> None: ...
    def choose(self, uuid: str, person: Person) -> None:
        """Of the people who have the number it is this one."""


class Presenter(QObject):
    """`clock` is epoch seconds, the clock of `Card.since`; `monotonic` measures how long cards stay."""

    def __init__(
        self,
        popup: Popup,
        actions: CardActions,
        *,
        theme: Theme,
        screens: Screens,
        clock: Callable[[], float] = time.time,
        monotonic: Callable[[], float] = time.monotonic,
        sound: Sound | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._popup, self._actions, self._theme, self._screens = popup, actions, theme, screens
        self._clock, self._monotonic = clock, monotonic
        self._stopped = False
        self._compositor = Compositor(QGuiApplication.platformName())
        self._blended = self._compositor.blends()
        self._own_shadow = QGuiApplication.platformName() != "cocoa"  # macOS draws its own around what is opaque
        self._ringer = Ringer(sound or system_sound(), monotonic, on=popup.sound)
        self._stack = Stack(popup.seconds_after_end, popup.max_visible)
        self._anew: set[str] = set()
        self._screen = popup.screen
        self._popped = False
        self._drawn_at, self._pause, self._at_once = -_LONGEST_PAUSE_S, _PAUSE_S, 0
        self._places: list[Place] = []
        self._more = MoreView(theme)
        self._bar = Toast(
            self._more,
            self._more.buttons,
            theme,
            monotonic,
            own_shadow=self._own_shadow,
            blended=self._blended,
            before_show=self._compositor.keep_from_taskbar,
        )
        self._more.close_all_clicked.connect(self._close_all)
        self._drawing = self._timer(0, self._draw)
        self._expiry = self._timer(0, self._draw)
        self._seconds = self._timer(_SECOND_MS, self._tick, repeated=True)
        theme.changed.connect(self._restyle)
        screens.changed.connect(self._move)
        self._more.show_count(1, 0)
        self._bar.prepare()
        self._make_places()

    def pop(self, card: Card) -> None:
        """A new attempt of a call: its card comes to the front, also when it was closed or is there."""
        if self._stopped:
            return
        self._stack.pop(card, self._monotonic())
        self._ringer.hear(card)
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
        """The call no longer concerns this person (a colleague has it): its card goes at once, hovered or not."""
        if self._stack.remove(uuid):
            self._anew.discard(uuid)
            self._draw()

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
        self.close(card.uuid)
        return card.uuid

    def configure(self, popup: Popup) -> None:
        """Takes changed settings, for the cards that are there too."""
        self._popup = popup
        self._ringer.on = popup.sound
        self._stack.seconds_after_end, self._stack.places = popup.seconds_after_end, popup.max_visible
        self._make_places()
        self._move()

    def stop(self) -> None:
        """Takes every card and window away for good."""
        self._stopped = True
        self._stack.clear()
        self._ringer.follow(())
        self._theme.changed.disconnect(self._restyle)
        self._screens.changed.disconnect(self._move)
        for toast in (self._bar, *(place.toast for place in self._places)):
            toast.hide()
            toast.deleteLater()
        for timer in (self._drawing, self._expiry, self._seconds):
            timer.stop()
        self._places.clear()
        self._compositor.close()

    def _make_places(self) -> None:
        while len(self._places) < self._popup.max_visible:
            keep = self._compositor.keep_from_taskbar
            place = Place(self._theme, self._monotonic, own_shadow=self._own_shadow, blended=self._blended, before_show=keep)
            place.view.open_clicked.connect(partial(self._open, place))
            place.toast.clicked.connect(partial(self._open, place))
            place.view.copy_clicked.connect(partial(self._copy, place))
            place.view.close_clicked.connect(partial(self._close, place))
            place.view.person_chosen.connect(partial(self._choose, place))
            place.view.chooser.closed.connect(self._hover)
            place.toast.hovered.connect(self._hover)
            self._places.append(place)

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
        now = self._drawn_at = self._monotonic()
        self._drawing.stop()
        if self._popped:
            self._popped = False
            self._choose_screen()
        self._stack.expire(now)
        self._ringer.follow(self._stack)
        shown = self._assign(self._stack.shown())
        screen = self._screens.choose(self._screen)
        area = screen.availableGeometry()
        room = room_for(area, [place.toast.size_on_paper.height() for place in shown], self._bar.size_on_paper.height())
        if room < len(shown):
            shown = self._assign(self._stack.shown(room))
        self._present(shown, screen)
        for place in self._places:
            if place not in shown:
                place.uuid = None
                place.toast.hide()
        self._anew.clear()
        self._stack.hold(self._under_pointer(), now)
        self._set_timers(now)

    def _assign(self, cards: list[Card]) -> list[Place]:
        """Writes each card in a window: the one it has, else a free one. Newest first."""
        wanted = {card.uuid for card in cards}
        free = [place for place in self._places if place.uuid not in wanted]
        having = {place.uuid: place for place in self._places if place.uuid in wanted}
        shown = []
        for card in cards:
            place = having.get(card.uuid) or free.pop()
            if place.uuid != card.uuid:
                self._anew.add(card.uuid)
            place.write(card, self._clock(), blended=self._blended)
            shown.append(place)
        self._bar.dress(None, blended=self._blended, clickable=False)
        return shown

    def _present(self, shown: list[Place], screen: QScreen) -> None:
        hidden = len(self._stack) - len(shown)
        on_screen = {place.uuid for place in shown}
        behind = [card for card in self._stack if card.uuid not in on_screen]
        self._more.show_count(hidden, sum(card.phase is Phase.RINGING for card in behind))
        sizes = [place.toast.size_on_paper for place in shown]
        position = corner(self._popup.position, reads=self._bar.layoutDirection())
        places = arrange(screen.availableGeometry(), position, sizes, self._bar.size_on_paper if hidden else None)
        # The oldest first: where windows come one above the other, the newest is on top.
        for place, at in reversed(list(zip(shown, places.cards, strict=True))):
            place.toast.present(at, screen, anew=place.uuid in self._anew)
        if places.bar is None:
            self._bar.hide()
        else:
            self._bar.present(places.bar, screen, anew=False)

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
        for place in self._places:
            if place.uuid is not None:
                place.view.tick(self._clock())
        blended = self._compositor.blends()  # asked when nobody waits: it takes a while, and hardly ever changes
        if blended != self._blended:
            self._blended = blended
            self._draw_soon()

    def _hover(self) -> None:
        self._stack.hold(self._under_pointer(), self._monotonic())
        self._draw_soon()

    def _under_pointer(self) -> str | None:
        held = (place.uuid for place in self._places if place.toast.under_pointer or place.view.chooser.choosing)
        return next(held, None)

    def _open(self, place: Place) -> None:
        if place.uuid is not None:
            self._actions.open_crm(place.uuid)

    def _copy(self, place: Place) -> None:
        if place.uuid is not None:
            self._actions.copy_number(place.uuid)
            place.view.confirm_copied()

    def _choose(self, place: Place, person: Person) -> None:
        if place.uuid is not None:
            self._actions.choose(place.uuid, person)

    def _close(self, place: Place) -> None:
        if place.uuid is not None:
            self.close(place.uuid)

    def _close_all(self) -> None:
        self._stack.clear()
        self._draw()

    def _restyle(self) -> None:
        for place in self._places:
            place.view.restyle()
            place.toast.restyle()
        self._more.restyle()
        self._bar.restyle()
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
