"""The last requests, and what was done about each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from screenpop.calls.message import Message
from screenpop.desktop import texts
from screenpop.desktop.doctor_words import done_about, origin_of, time_of
from screenpop.desktop.theme import Theme
from screenpop.finding import Request

SHOWN = 20


class RequestList(QWidget):
    """Newest first. `now` in epoch seconds."""

    def __init__(self, requests: Sequence[Request], now: float, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        scaled = theme.sizes.scaled
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(scaled(14), 0, scaled(14), 0)
        self._grid.setHorizontalSpacing(scaled(18))
        self._grid.setVerticalSpacing(scaled(1))
        self._grid.setColumnStretch(1, 1)
        if not requests:
            nothing = Message("None since screenpop was started. What does not come in as a request cannot pop.")
            self._grid.addWidget(_label(texts.say(nothing), "requestQuiet"), 0, 0, 1, 2)
        for place, request in enumerate(requests[:SHOWN]):
            self._add(2 * place, request, now, scaled(8))

    def _add(self, line: int, request: Request, now: float, gap: int) -> None:
        """What was done comes first; then what it was done about."""
        name = "requestPopped" if request.done == "popped" else "requestRefused" if request.status != 200 else "requestDone"
        at = _label(time_of(request, now, QLocale()), "requestQuiet")
        at.setWordWrap(False)
        self._grid.addWidget(at, line, 0)
        self._grid.addWidget(_label(done_about(request), name), line, 1)
        origin = _label(origin_of(request), "requestOrigin")
        origin.setContentsMargins(0, 0, 0, gap)
        self._grid.addWidget(origin, line + 1, 1)


def _label(text: str, name: str) -> QLabel:
    label = QLabel(text, textFormat=Qt.TextFormat.PlainText)
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignTop)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
