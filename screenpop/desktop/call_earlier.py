"""Earlier calls of the same number, each a click away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from screenpop.cards import RecentRow
from screenpop.desktop.recents_words import row_words, spoken
from screenpop.desktop.theme import Theme

_ICON, _GAP, _PADDING = 16, 8, 20


class EarlierCalls(QWidget):
    chosen = Signal(object)
    """A RecentRow."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(theme.sizes.scaled(2))

    def put(self, rows: Sequence[RecentRow], now: float) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if (button := item.widget()) is not None:
                button.hide()
                button.deleteLater()
        for row in rows:
            self._rows.addWidget(self._button(row, now))

    def _button(self, row: RecentRow, now: float) -> QPushButton:
        words, size = row_words(row, now, QLocale()), self._theme.sizes.scaled(_ICON)
        button = _OneLine(f"{words.when} · {words.result}", size + _GAP + _PADDING)
        button.setAccessibleName(spoken(row, now, QLocale()))
        button.setProperty("earlier", True)
        button.setAutoDefault(False)
        button.setIcon(self._theme.icon(row.tone.value, self._theme.colours.accents[row.tone], size, size + _GAP))
        button.setIconSize(QSize(size + _GAP, size))
        button.clicked.connect(lambda: self.chosen.emit(row))
        return button


class _OneLine(QPushButton):
    """Takes the width it is given; the end of a longer text is left out. `beside`: what the icon and the edges take."""

    def __init__(self, text: str, beside: int) -> None:
        super().__init__()
        self._full, self._beside = text, beside
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - self._beside
        self.setText(self.fontMetrics().elidedText(self._full, Qt.TextElideMode.ElideRight, room).replace("&", "&&"))
