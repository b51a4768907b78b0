"""One finding: what is wrong, why, what to do; and the command for it, one click from the clipboard."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from screenpop.calls.message import Message
from screenpop.cards import Tone
from screenpop.desktop import texts
from screenpop.desktop.doctor_words import SPOKEN
from screenpop.desktop.passage import Passage
from screenpop.desktop.sentences import say_text, sentence
from screenpop.desktop.theme import Theme
from screenpop.finding import Finding, Severity

_LONGEST = 600
_SAID_FOR_MS = 2000
ICONS = {Severity.BROKEN: "trouble", Severity.WARNING: "trouble", Severity.NOTE: "note", Severity.FINE: "done"}


def colour_of(severity: Severity, theme: Theme) -> str:
    """Of its icon."""
    colours = theme.colours
    if severity is Severity.WARNING:
        return colours.warning
    tones = {Severity.BROKEN: Tone.MISSED, Severity.NOTE: Tone.NEUTRAL, Severity.FINE: Tone.TALKING}
    return colours.accents[tones[severity]]


class FindingView(QFrame):
    """A finding that asks for something."""

    def __init__(self, finding: Finding, theme: Theme, copy: Callable[[str], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._severity, self._theme = finding.severity, theme
        self.setObjectName("finding")
        self.setProperty("severity", finding.severity.value)
        self.setAccessibleName(f"{texts.say(SPOKEN[finding.severity])}: {say_text(finding.title)}")
        scaled = theme.sizes.scaled
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(scaled(48), scaled(12), scaled(14), scaled(13))
        self._layout.setSpacing(scaled(5))
        self._title = Passage(say_text(finding.title), "findingTitle")
        self._layout.addWidget(self._title)
        for text, name in ((finding.cause, "findingCause"), (finding.remedy, "findingRemedy")):
            if text:
                self._layout.addWidget(Passage(quoted(text), name))
        if finding.command:
            self._offer(finding.command, copy)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        scaled = self._theme.sizes.scaled
        painter = QPainter(self)
        place = QRectF(
            scaled(14), self._title.y() + (self._title.fontMetrics().height() - scaled(20)) / 2, scaled(20), scaled(20)
        )
        self._theme.draw_icon(painter, ICONS[self._severity], colour_of(self._severity, self._theme), place)
        painter.end()

    def _offer(self, command: str, copy: Callable[[str], None]) -> None:
        line = QLineEdit(command)
        line.setObjectName("command")
        line.setReadOnly(True)
        line.setCursorPosition(0)
        line.setAccessibleName(texts.say(Message("Command")))
        button = CopyButton(texts.say(Message("Copy")), lambda: copy(command))
        button.setAccessibleName(texts.say(Message("Copy the command")))
        row = QHBoxLayout()
        row.setContentsMargins(0, self._theme.sizes.scaled(4), 0, 0)
        row.setSpacing(self._theme.sizes.scaled(8))
        row.addWidget(line, 1)
        row.addWidget(button)
        self._layout.addLayout(row)


class FineLine(QWidget):
    """Something that is in order: a line is enough."""

    def __init__(self, finding: Finding, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = QLabel(say_text(finding.title), textFormat=Qt.TextFormat.PlainText)
        self._words.setObjectName("fineTitle")
        self._words.setWordWrap(True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.sizes.scaled(48), 0, theme.sizes.scaled(14), 0)
        layout.addWidget(self._words)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        across = self._theme.sizes.scaled(16)
        painter = QPainter(self)
        top = self._words.y() + (self._words.fontMetrics().height() - across) / 2
        place = QRectF(self._theme.sizes.scaled(16), top, across, across)
        self._theme.draw_icon(painter, ICONS[Severity.FINE], colour_of(Severity.FINE, self._theme), place)
        painter.end()


class CopyButton(QPushButton):
    """Says for a moment that it has copied."""

    def __init__(self, words: str, copy: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._words, self._copy = words, copy
        self.setProperty("second", True)
        self.setAutoDefault(False)
        self._back = QTimer(self, singleShot=True, interval=_SAID_FOR_MS)
        self._back.timeout.connect(lambda: self.setText(self._words))
        self.clicked.connect(self._clicked)

    def _clicked(self) -> None:
        self._copy()
        self.setMinimumWidth(self.width())  # a button that shrinks under the pointer is missed by the second click
        self.setText(texts.say(Message("Copied")))
        self._back.start()


class VerdictIcon(QWidget):
    """How things stand, at a glance: an icon on a ground of its colour."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._severity: Severity | None = None
        across = theme.sizes.scaled(44)
        self.setFixedSize(across, across)

    def show_severity(self, severity: Severity | None) -> None:
        """None: not known yet."""
        self._severity = severity
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        name = ICONS[self._severity] if self._severity is not None else "search"
        colour = colour_of(self._severity or Severity.NOTE, self._theme)
        ground = QColor(colour)
        ground.setAlphaF(self._theme.colours.tint)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawEllipse(self.rect())
        inset = self.width() * 0.26
        self._theme.draw_icon(painter, name, colour, QRectF(self.rect()).adjusted(inset, inset, -inset, -inset))
        painter.end()


def quoted(text: str) -> str:
    """A sentence with quotes around what a terminal would show in backquotes."""
    return re.sub("`([^`]*)`", lambda typed: texts.say(Message("“{text}”", (("text", typed[1]),))), sentence(text, _LONGEST))
