"""The windows of the cards and of the bar above them: made at the start, written when there is something to show."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QScreen

from screenpop.cards import Card, Phase
from screenpop.desktop.card_actions import CardActions
from screenpop.desktop.compositor import Compositor
from screenpop.desktop.keyboard import Keyboard
from screenpop.desktop.more_view import MoreView
from screenpop.desktop.place import Place
from screenpop.desktop.placement import arrange, room_for
from screenpop.desktop.theme import Theme
from screenpop.desktop.toast import Toast


class CardWindows(QObject):
    """What the person does with one of them reaches `actions` by its place; what concerns all of them are these signals.

    `held`: what a person is at may be another card than before (`under_pointer`, `written_in`). `dragged`: a hand holds one of
    them this far from where it was, `dropped`: where it let go.
    """

    closed = Signal(str)
    all_closed = Signal()
    held = Signal()
    resized = Signal()
    dragged = Signal(QPoint)
    dropped = Signal(QPoint)

    def __init__(
        self,
        theme: Theme,
        actions: CardActions,
        clock: Callable[[], float],
        monotonic: Callable[[], float],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._actions, self._clock, self._monotonic = theme, actions, clock, monotonic
        platform = QGuiApplication.platformName()
        self._compositor = Compositor(platform)
        self._blended = self._compositor.blends()
        self._own_shadow = platform != "cocoa"  # macOS draws its own around what is opaque
        self._movable = not platform.startswith("wayland")
        self._keyboard = Keyboard()
        self._places: list[Place] = []
        self._at: list[tuple[Toast, QPoint]] = []
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
        self._more.close_all_clicked.connect(self.all_closed)
        self._let_drag(self._bar)
        self._more.show_count(1, 0)
        self._bar.prepare()

    def make(self, count: int) -> None:
        """So many cards can be shown, or more."""
        while len(self._places) < count:
            place = Place(
                self._theme,
                self._actions,
                self._keyboard,
                self._clock,
                self._monotonic,
                own_shadow=self._own_shadow,
                blended=self._blended,
                before_show=self._compositor.keep_from_taskbar,
                parent=self,
            )
            place.closed.connect(self.closed)
            place.all_closed.connect(self.all_closed)
            place.held.connect(self.held)
            place.resized.connect(self.resized)
            self._let_drag(place.toast)
            self._places.append(place)

    @property
    def reads(self) -> Qt.LayoutDirection:
        """The way that this desktop reads."""
        return self._bar.layoutDirection()

    def under_pointer(self) -> str | None:
        """The uuid of the card that a hand is at."""
        return next((place.uuid for place in self._places if place.under_pointer), None)

    def written_in(self) -> str | None:
        """The uuid of the card that has the keyboard."""
        return next((place.uuid for place in self._places if place.written_in), None)

    def write(self, cards: Sequence[Card]) -> tuple[list[Place], set[str]]:
        """Writes each card in a window: the one it has, else a free one. Newest first. Beside them those that changed windows."""
        wanted = {card.uuid for card in cards}
        free = [place for place in self._places if place.uuid not in wanted]
        having = {place.uuid: place for place in self._places if place.uuid in wanted}
        shown, moved = [], set()
        for card in cards:
            place = having.get(card.uuid) or free.pop()
            if place.uuid != card.uuid:
                moved.add(card.uuid)
            place.write(card, self._clock(), blended=self._blended)
            shown.append(place)
        self._bar.dress(None, blended=self._blended, clickable=False)
        return shown, moved

    def room(self, shown: Sequence[Place], screen: QScreen) -> int:
        """How many of these the screen has room for."""
        heights = [place.toast.size_on_paper.height() for place in shown]
        return room_for(screen.availableGeometry(), heights, self._bar.size_on_paper.height())

    def present(
        self, shown: Sequence[Place], behind: Sequence[Card], screen: QScreen, corner: str, *, anew: set[str], moved_by: QPoint
    ) -> None:
        """Shows these, with the bar for those that are `behind` it, and hides the others. A hand has `moved_by` all of them."""
        self._more.show_count(len(behind), sum(card.phase is Phase.RINGING for card in behind))
        sizes = [place.toast.size_on_paper for place in shown]
        places = arrange(screen.availableGeometry(), corner, sizes, self._bar.size_on_paper if behind else None)
        self._at = [(place.toast, at) for place, at in zip(shown, places.cards, strict=True)]
        # The oldest first: where windows come one above the other, the newest is on top.
        for place, (toast, at) in reversed(list(zip(shown, self._at, strict=True))):
            toast.present(at + moved_by, screen, anew=place.uuid in anew)
        if places.bar is None:
            self._bar.hide()
        else:
            self._bar.present(places.bar + moved_by, screen, anew=False)
            self._at.append((self._bar, places.bar))
        for place in self._places:
            if place not in shown:
                place.uuid = None
                place.toast.hide()

    def shift(self, way: QPoint) -> None:
        """All follow the hand that holds one of them."""
        for toast, at in self._at:
            toast.shift(at + way)

    def tick(self) -> bool:
        """Each second, while one counts: whether windows are blended otherwise now. To ask takes a while, and it hardly ever changes."""
        for place in self._places:
            if place.uuid is not None:
                place.view.tick(self._clock())
        before, self._blended = self._blended, self._compositor.blends()
        return before != self._blended

    def restyle(self) -> None:
        for place in self._places:
            place.view.restyle()
            place.toast.restyle()
        self._more.restyle()
        self._bar.restyle()

    def close(self) -> None:
        """Takes them away for good."""
        for toast in (self._bar, *(place.toast for place in self._places)):
            toast.hide()
            toast.deleteLater()
        self._places.clear()
        self._at.clear()
        self._keyboard.close()
        self._compositor.close()

    def _let_drag(self, toast: Toast) -> None:
        if self._movable:
            toast.dragged.connect(self.dragged)
            toast.dropped.connect(self.dropped)
