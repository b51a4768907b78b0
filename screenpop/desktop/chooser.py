"""Whom a number belongs to, where they are several: a button that counts them, and a menu of names to choose from."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QMenu, QPushButton

from screenpop.calls.message import Message
from screenpop.desktop.card_buttons import prepare
from screenpop.desktop.card_menu import below
from screenpop.desktop.texts import plain, say
from screenpop.desktop.theme import Theme
from screenpop.known import Person

_ICON, _ROOM = 12, 16
_LONGEST = 40
"""Characters of a name, and of a company."""
_MOST = 20
"""Entries of the menu: a number that more people share tells nobody apart."""


class Chooser(QPushButton):
    """`chosen` hears of a Person. While the menu is open (`choosing`) its keys are the arrows, Enter and Esc."""

    chosen = Signal(object)
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        prepare(self, "chooser")
        self._theme = theme
        self._people: tuple[Person, ...] = ()
        self._chosen: Person | None = None
        self.choosing = False
        self.menu_of_people = QMenu(self)
        self.menu_of_people.aboutToHide.connect(self._close)
        self.clicked.connect(self._open)

    def put(self, people: Sequence[Person], chosen: Person | None) -> None:
        """These are they; hidden while nobody has to choose."""
        if (tuple(people), chosen) != (self._people, self._chosen):
            self._people, self._chosen = tuple(people), chosen
            self.menu_of_people.close()
            count = (("count", str(len(people))),)
            self.setText(say(Message("{count} matches" if chosen is None else "{count}", count)))
            self.setAccessibleName(say(Message("{count} matches: choose who calls", count)))
        self.setVisible(bool(people))

    def restyle(self) -> None:
        """After the theme has changed."""
        self.setIconSize(QSize(_ROOM, _ICON))
        self.setIcon(self._theme.icon("choose", self._theme.colours.text, _ICON, _ROOM))

    def hideEvent(self, event: QHideEvent) -> None:
        self.menu_of_people.close()
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down opens it, as of every such button."""
        if event.key() == Qt.Key.Key_Down:
            self.click()
        else:
            super().keyPressEvent(event)

    def _open(self) -> None:
        menu = self.menu_of_people
        menu.clear()
        for person in self._people[:_MOST]:
            entry = menu.addAction(_words(person), partial(self.chosen.emit, person))
            entry.setCheckable(True)
            entry.setChecked(person == self._chosen)
        menu.setActiveAction(menu.actions()[0])
        self.choosing = True
        menu.popup(below(self))

    def _close(self) -> None:
        if self.choosing:
            self.choosing = False
            self.closed.emit()


def _words(person: Person) -> str:
    """In a menu a lone & would underline the next letter."""
    return " – ".join(plain(part, _LONGEST) for part in (person.name, person.company) if part).replace("&", "&&")
