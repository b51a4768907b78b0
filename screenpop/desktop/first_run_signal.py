"""Whether events arrive: the live indicator at the top of the first start's window, and the button that sends one."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QLocale, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from screenpop.calls.message import Message
from screenpop.cards import Tone
from screenpop.desktop import texts
from screenpop.desktop.buttons import push_button
from screenpop.desktop.first_run_actions import FirstRunActions
from screenpop.desktop.first_run_parts import words
from screenpop.desktop.first_run_words import JUST_NOW_S, Signal, signal_of
from screenpop.desktop.sentences import in_words
from screenpop.desktop.theme import Theme

_TOGETHER_MS = 60
"""Requests within this time are one look."""
_TONES = {"waiting": Tone.NEUTRAL, "heard": Tone.TALKING, "refused": Tone.MISSED}
_ICONS = {"waiting": "search", "heard": "done", "refused": "trouble"}


class SignalBar(QFrame):
    """Shows the newest request. `heard` says whether it was an event that was taken."""

    def __init__(self, actions: FirstRunActions, theme: Theme, *, now: Callable[[], float] = time.time) -> None:
        super().__init__()
        self._actions, self._theme, self._now = actions, theme, now
        self._failed: Exception | None = None
        self.signal = Signal("waiting", "")
        self.setObjectName("signal")
        self._lamp = Lamp(theme)
        self._said, self._more = words("signalSaid"), words("signalMore")
        self._test = push_button(Message("Send a test event"), self.send_test)
        self._test.setAccessibleDescription(texts.say(Message("Posts a call to this computer as the PBX would; a card pops.")))
        self._soon = QTimer(self, singleShot=True, interval=_TOGETHER_MS)
        self._soon.timeout.connect(self.look)
        self._older = QTimer(self, singleShot=True, interval=int(JUST_NOW_S * 1000) + 500)
        self._older.timeout.connect(self.look)
        self._lay_out()

    @property
    def heard(self) -> bool:
        return self.signal.tone == "heard"

    def request_came(self) -> None:
        """Look, soon: many requests in a row are one look."""
        self._failed = None
        if not self._soon.isActive():
            self._soon.start()

    def look(self) -> None:
        request, now = self._actions.last_request(), self._now()
        self.signal = signal_of(request, now, QLocale())
        if self._failed is not None:
            self.signal = Signal("refused", texts.say(Message("The test event was not taken")), in_words(self._failed))
        self._said.setText(self.signal.said)
        self._more.setText(self.signal.more)
        self._more.setVisible(bool(self.signal.more))
        self.setAccessibleName(self.signal.said)
        self.setAccessibleDescription(self.signal.more)
        self._lamp.show_tone(self.signal.tone)
        self.setProperty("tone", self.signal.tone)
        for widget in (self, self._said):
            widget.style().unpolish(widget)
            widget.style().polish(widget)
        if request is not None and now - request.at < JUST_NOW_S and self.isVisible():
            self._older.start()

    def send_test(self) -> None:
        self._test.setEnabled(False)
        self._actions.send_test(self._sent)

    def _sent(self, answer: Exception | None) -> None:
        self._test.setEnabled(True)
        self._failed = answer
        self.look()

    def _lay_out(self) -> None:
        scaled = self._theme.sizes.scaled
        said = QVBoxLayout()
        said.setSpacing(scaled(1))
        said.addWidget(self._said)
        said.addWidget(self._more)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(scaled(14), scaled(10), scaled(14), scaled(10))
        layout.setSpacing(scaled(12))
        layout.addWidget(self._lamp)
        layout.addLayout(said, 1)
        layout.addWidget(self._test)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.look()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._soon.stop()
        self._older.stop()


class Lamp(QWidget):
    """An icon on a ground of its colour: the shape says the same as the colour."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._tone = theme, "waiting"
        across = theme.sizes.scaled(34)
        self.setFixedSize(across, across)

    def show_tone(self, tone: str) -> None:
        self._tone = tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        colour = self._theme.colours.accents[_TONES[self._tone]]
        ground = QColor(colour)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self._tone == "waiting":
            ground.setAlphaF(self._theme.colours.tint)
        else:
            colour = self._theme.colours.surface
        painter.setBrush(ground)
        painter.drawEllipse(self.rect())
        inset = self.width() * 0.25
        self._theme.draw_icon(painter, _ICONS[self._tone], colour, QRectF(self.rect()).adjusted(inset, inset, -inset, -inset))
        painter.end()
