"""A place for a card on the screen: its window, what is written in it, and what a person does there."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Qt, Signal

from screenpop.calls.message import Message
from screenpop.cards import Card, Phase, Tone
from screenpop.desktop import quiet
from screenpop.desktop.card_actions import CardActions
from screenpop.desktop.card_view import CardView
from screenpop.desktop.keyboard import Keyboard
from screenpop.desktop.quiet import QuietChoice
from screenpop.desktop.theme import Theme
from screenpop.desktop.toast import Toast
from screenpop.known import Person


class Place(QObject):
    """Made with a specimen in it, so that fonts, layout and window are ready for the first card. `uuid`: whose card is in it.

    `closed` hears of the uuid of a card that the person wants to see no more. `held`: the pointer came or went, a menu opened or
    closed, or so did the keyboard. `resized`: the person made the card higher or lower.
    """

    closed = Signal(str)
    all_closed = Signal()
    held = Signal()
    resized = Signal()

    def __init__(
        self,
        theme: Theme,
        actions: CardActions,
        keyboard: Keyboard,
        clock: Callable[[], float],
        monotonic: Callable[[], float],
        *,
        own_shadow: bool,
        blended: bool,
        before_show: Callable[[int], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._actions, self._keyboard, self._clock = theme, actions, keyboard, clock
        self.view = CardView(theme, actions.tags)
        self.toast = Toast(
            self.view, self.view.buttons, theme, monotonic, own_shadow=own_shadow, blended=blended, before_show=before_show
        )
        self.uuid: str | None = None
        self._connect()
        self.write(_SPECIMEN, 0.0, blended=blended)
        self.toast.prepare()
        self.uuid = None

    @property
    def under_pointer(self) -> bool:
        return self.toast.under_pointer or self.view.busy

    @property
    def written_in(self) -> bool:
        return self.toast.isVisible() and self.toast.has_keyboard

    def write(self, card: Card, now: float, *, blended: bool) -> None:
        """Puts the card there, or what is new of it; `now` in epoch seconds, `blended` whether the desktop blends windows."""
        self.uuid = card.uuid
        self.view.show_card(card, now)
        self.toast.dress(self._strip(card), blended=blended, clickable=card.crm_url is not None)
        self.toast.fit()

    def _strip(self, card: Card) -> str:
        """The colour at the card's edge: paler when the call is over and nothing was missed."""
        calm = card.phase is Phase.ENDED and card.tone is not Tone.MISSED
        return self._theme.colours.tinted(card.tone) if calm else self._theme.colours.accents[card.tone]

    def _connect(self) -> None:
        view, buttons, toast = self.view, self.view.controls, self.toast
        for opened in (buttons.open_clicked, toast.clicked):
            opened.connect(self._open)
        buttons.copy_clicked.connect(self._copy)
        buttons.menu.remind_asked.connect(self._remind)
        buttons.menu.quiet_asked.connect(self._be_quiet)
        buttons.menu.close_all_asked.connect(self.all_closed)
        view.close_clicked.connect(self._close)
        view.person_chosen.connect(self._choose)
        view.written.connect(self._actions.write_note)
        view.tagged.connect(self._actions.set_tags)
        view.resized.connect(self._resize)
        view.keyboard_wanted.connect(lambda: self._keyboard.lend(toast.windowHandle()))
        view.keyboard_done.connect(self._give_back_keyboard)
        toast.key.connect(self._press)
        for held in (toast.hovered, toast.keyboard_moved, view.chooser.closed, buttons.menu.closed):
            held.connect(self.held)

    def _press(self, key: int) -> None:
        """What no control of the card wanted."""
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        elif key == Qt.Key.Key_Escape:
            self._close()
        elif key == Qt.Key.Key_N:
            self.view.write_note()

    def _open(self) -> None:
        if self.uuid is not None:
            self._actions.open_crm(self.uuid)

    def _copy(self) -> None:
        if self.uuid is not None:
            self._actions.copy_number(self.uuid)
            self.view.controls.confirm_copied()

    def _choose(self, person: Person) -> None:
        if self.uuid is not None:
            self._actions.choose(self.uuid, person)

    def _close(self) -> None:
        if self.uuid is not None:
            self.closed.emit(self.uuid)

    def _remind(self, seconds: int) -> None:
        if self.uuid is not None:
            self._actions.remind(self.uuid, self._clock() + seconds)
            self._close()

    def _be_quiet(self) -> None:
        self._actions.set_do_not_disturb(quiet.choose(QuietChoice.HALF_HOUR, datetime.fromtimestamp(self._clock()).astimezone()))

    def _give_back_keyboard(self) -> None:
        self._keyboard.give_back(self.toast.windowHandle())
        self.held.emit()

    def _resize(self) -> None:
        self.toast.fit()
        self.resized.emit()


_SPECIMEN = Card(
    uuid="",
    phase=Phase.RINGING,
    tone=Tone.RINGING,
    title=Message("0123456789"),
    number="0123456789",
    company="Aa",
    line="Aa",
    route="Aa",
    extension="Aa",
    status=Message("Ringing"),
    since=0.0,
    took_s=None,
    notes=(),
    crm_url="",
    copy="",
)
