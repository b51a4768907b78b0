"""The addresses for the PBX's dashboard: one line for each event, its secret masked until somebody wants to see it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from screenpop.calls.message import Message
from screenpop.desktop import texts
from screenpop.desktop.buttons import push_button
from screenpop.desktop.doctor_finding import CopyButton
from screenpop.desktop.first_run_parts import words
from screenpop.desktop.first_run_words import EVENTS, PLACES
from screenpop.desktop.theme import Theme

_MASK = "•" * 8
_NARROWEST = 120


class UrlList(QWidget):
    """Copying copies the real address, shown or masked."""

    def __init__(self, copy: Callable[[str], None], theme: Theme) -> None:
        super().__init__()
        self._copy, self._theme = copy, theme
        self._urls: Mapping[str, str] = {}
        self._shown = False
        self._show = push_button(Message("Show the secret"), self._toggle)
        self._all = CopyButton(texts.say(Message("Copy all")), self._copy_all)
        self._lines = {event: Address() for event in EVENTS}
        self._lay_out()
        self.show_urls({})

    def show_urls(self, urls: Mapping[str, str]) -> None:
        """The addresses by their events' names, and `any` for all of them; none while they are not known."""
        self._urls = urls
        for event, line in self._lines.items():
            line.setText(self._worded(urls.get(event, "")))
            line.setAccessibleDescription(line.text())
        self.setEnabled(bool(urls))

    def _worded(self, url: str) -> str:
        secret = self._urls.get("any", "").rpartition("/")[2]
        return url.replace(secret, _MASK) if secret and not self._shown else url

    def _toggle(self) -> None:
        self._shown = not self._shown
        self._show.setText(texts.say(Message("Hide the secret") if self._shown else Message("Show the secret")))
        self.show_urls(self._urls)

    def _copy_one(self, event: str) -> None:
        self._copy(self._urls[event])

    def _copy_all(self) -> None:
        self._copy("\n".join(f"{texts.say(PLACES[event])}\t{self._urls[event]}" for event in EVENTS))

    def _lay_out(self) -> None:
        scaled = self._theme.sizes.scaled
        grid = QGridLayout()
        grid.setHorizontalSpacing(scaled(12))
        grid.setVerticalSpacing(scaled(9))
        grid.setColumnStretch(0, 1)
        for row, (event, line) in enumerate(self._lines.items()):
            line.setAccessibleName(texts.say(Message("Address for: {event}", (("event", texts.say(EVENTS[event])),))))
            line.setToolTip(texts.say(PLACES[event]))
            title = words("urlTitle", EVENTS[event])
            title.setWordWrap(False)
            named = QHBoxLayout()
            named.setSpacing(scaled(8))
            named.addWidget(title)
            named.addWidget(words("urlPlace", PLACES[event]), 1)
            stacked = QVBoxLayout()
            stacked.setSpacing(scaled(1))
            stacked.addLayout(named)
            stacked.addWidget(line)
            copy = CopyButton(texts.say(Message("Copy")), partial(self._copy_one, event))
            copy.setAccessibleName(texts.say(Message("Copy the address for: {event}", (("event", texts.say(EVENTS[event])),))))
            copy.setObjectName(f"copy-{event}")
            grid.addLayout(stacked, row, 0)
            grid.addWidget(copy, row, 1, Qt.AlignmentFlag.AlignVCenter)
        head = QHBoxLayout()
        head.setSpacing(scaled(8))
        head.addWidget(words("group", Message("Addresses to paste into the PBX's dashboard")), 1)
        head.addWidget(self._show)
        head.addWidget(self._all)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, scaled(6), 0, 0)
        layout.setSpacing(scaled(8))
        layout.addLayout(head)
        layout.addLayout(grid)


class Address(QLabel):
    """An address on one line; of a long one the middle gives way, for its beginning and its end tell it from others."""

    def __init__(self) -> None:
        super().__init__(textFormat=Qt.TextFormat.PlainText)
        self.setObjectName("url")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(_NARROWEST, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # an address is one, in every language
        fitted = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, self.width())
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), fitted)
        painter.end()
