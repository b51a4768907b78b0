"""The menu at the end of the search field: what each row shows, and what is done with all of them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from screenpop.calls.message import Message
from screenpop.desktop import texts
from screenpop.desktop.recents_shown import PARTS, Looks, Part
from screenpop.desktop.theme import Theme

_ICON = 16


class MoreMenu(QMenu):
    """`toggle` is called with the part that shall be shown, or shall not any more."""

    def __init__(
        self,
        theme: Theme,
        toggle: Callable[[Part], None],
        export: Callable[[], None],
        statistics: Callable[[], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._show = self.addMenu(texts.say(Message("Show")))
        for part, words in PARTS:
            action = self._show.addAction(texts.say(words))
            action.setCheckable(True)
            action.setData(part)
            action.triggered.connect(lambda _=False, part=part: toggle(part))
        self._export = self.addAction(f"{texts.say(Message('Export…'))}\tCtrl+S", export)
        self._statistics = self.addAction(texts.say(Message("Statistics…")), statistics)
        self.follow_theme()

    def show_for(self, looks: Looks, under: QWidget) -> None:
        """Open it under this button."""
        for action in self._show.actions():
            action.setChecked(action.data() in looks.parts)
        end = under.rect().bottomRight() if under.isLeftToRight() else under.rect().bottomLeft()
        place = under.mapToGlobal(end + QPoint(0, 4))
        self.popup(place - QPoint(self.sizeHint().width() if under.isLeftToRight() else 0, 0))

    def follow_theme(self) -> None:
        for action, icon in ((self._export, "export"), (self._statistics, "statistics")):
            action.setIcon(self._theme.icon(icon, self._theme.colours.text, _ICON))
