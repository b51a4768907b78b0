"""The buttons below a card: the first that there is has its words and the room, the others are signs beside it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from screenpop.calls.message import Message
from screenpop.cards import Card, Phase, Tone
from screenpop.desktop.card_menu import CardMenu
from screenpop.desktop.card_parts import mark, row
from screenpop.desktop.texts import say
from screenpop.desktop.theme import Theme

ICON = 16
_ICON_ROOM = 20
"""Wider than the icon: a style sheet cannot say how far an icon is from its text."""
_COPIED_MS = 1500
_BETWEEN = 8


class CardButtons(QWidget):
    """ "Open in CRM", the default one; copy the number; the note; and the menu."""

    open_clicked = Signal()
    copy_clicked = Signal()
    note_clicked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._calm = self._noted = False
        self.open, self.copy, self.note = card_button("primary"), card_button("second"), card_button("noteButton")
        self.menu = CardMenu()
        prepare(self.menu, "menuButton")
        self.open.setDefault(True)
        self._copied = QTimer(self, singleShot=True, interval=_COPIED_MS)
        self._copied.timeout.connect(self._write)
        self._there = self.all
        row(self, *self.all, spacing=_BETWEEN)
        self.open.clicked.connect(self.open_clicked)
        self.copy.clicked.connect(self.copy_clicked)
        self.note.clicked.connect(self.note_clicked)

    @property
    def all(self) -> tuple[QPushButton, ...]:
        return self.open, self.copy, self.note, self.menu

    def show_card(self, card: Card, *, noted: bool) -> None:
        """`noted`: there is a note, or there are tags."""
        self._calm, self._noted = card.phase is Phase.ENDED, noted
        missing = {self.open: card.crm_url is None, self.copy: card.copy is None}
        self._there = tuple(button for button in self.all if not missing.get(button, False))
        for button in missing:
            button.setVisible(button in self._there)
        self._write()

    def confirm_copied(self) -> None:
        """Says on the button, for a moment, that the number is on the clipboard."""
        self._copied.start()
        self._write()

    def end_copied(self) -> None:
        self._copied.stop()

    def _write(self) -> None:
        copied, colours = self._copied.isActive(), self._theme.colours
        primary = colours.text if self._calm else colours.primary_text
        accent = colours.accents[Tone.TALKING]
        for button, message, icon, colour in (
            (self.open, Message("Open in CRM"), "open", primary),
            (
                self.copy,
                Message("Copied") if copied else Message("Copy number"),
                "done" if copied else "copy",
                accent if copied else None,
            ),
            (self.note, Message("Note"), "remark", colours.accents[Tone.RINGING] if self._noted else None),
            (self.menu, Message("More"), "more", None),
        ):
            wide = button is self._there[0]
            self._name(button, say(message), wide=wide)
            _sign(button, self._theme.icon(icon, colour or colours.text, ICON, _ICON_ROOM if wide else ICON))
        mark(self.open, "calm", "yes" if self._calm else "no")

    def restyle(self) -> None:
        """After the theme has changed."""
        self._write()

    def _name(self, button: QPushButton, words: str, *, wide: bool) -> None:
        if (button.text(), button.accessibleName()) == (words if wide else "", words):
            return
        button.setText(words if wide else "")
        button.setAccessibleName(words)
        button.setToolTip("" if wide else words)
        button.setIconSize(QSize(_ICON_ROOM if wide else ICON, ICON))
        across = QSizePolicy.Policy.Expanding if wide else QSizePolicy.Policy.Fixed
        button.setSizePolicy(across, QSizePolicy.Policy.Fixed)
        mark(button, "square", "no" if wide else "yes")


def card_button(name: str) -> QPushButton:
    button = QPushButton()
    prepare(button, name)
    return button


def prepare(button: QPushButton, name: str) -> None:
    """A click leaves the focus where it is; who has the keyboard on the card presses it with Return or the space bar."""
    button.setObjectName(name)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setAutoDefault(True)
    button.setIconSize(QSize(_ICON_ROOM, ICON))


def _sign(button: QPushButton, icon: QIcon) -> None:
    if icon.cacheKey() != button.icon().cacheKey():
        button.setIcon(icon)
