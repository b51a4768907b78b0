"""What is written on a card, and its buttons."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from screenpop.calls.message import Message
from screenpop.cards import Card, Phase, Tone
from screenpop.desktop.chooser import Chooser
from screenpop.desktop.elided import ElidedLabel
from screenpop.desktop.history_words import history_line
from screenpop.desktop.texts import duration, plain, say
from screenpop.desktop.theme import Theme

WIDTH = 360
"""Logical pixels, for text of the usual size."""
_BADGE = 40
_BETWEEN = 12
_LEADING = 3
_LINE_COLOR = 8
_LEFT, _TOP, _RIGHT, _BOTTOM = 18, 12, 14, 14
_MOST_NOTES = 3
_ICON = 16
_ICON_ROOM = 20
"""Wider than the icon: a style sheet cannot say how far an icon is from its text."""
_SIGN, _SIGN_GAP, _NOTE_ABOVE = 14, 6, 2
_COPIED_MS = 1500
_EARLY_S = 0.05
"""A tick of the timer that comes this much early still shows the next second."""

_LIVE = frozenset({Phase.RINGING, Phase.TALKING})


class CardView(QWidget):
    """The contents of one card. `show_card` may be called as often as something changes, `tick` once a second."""

    open_clicked = Signal()
    copy_clicked = Signal()
    close_clicked = Signal()
    person_chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._theme = theme
        self._card: Card | None = None
        self._badge = _Badge(theme)
        self._status, self._dot, self._timer = ElidedLabel("status"), ElidedLabel("dot"), ElidedLabel("timer")
        self._title = ElidedLabel("title", most_lines=2)
        self._number, self._company = ElidedLabel("number", narrowest=150), ElidedLabel("company")
        self.chooser = Chooser(theme)
        self._history = ElidedLabel("history", most_lines=2)
        self._chip, self._line = QFrame(), ElidedLabel("line", narrowest=120)
        self._line_color = QFrame()
        self._route = ElidedLabel("route")
        self._notes = tuple(_Note(theme) for _ in range(_MOST_NOTES))
        self._open, self._copy, self._close = _button("primary"), _button("second"), _button("close")
        self._copied = QTimer(self, singleShot=True, interval=_COPIED_MS)
        self._whole = QVBoxLayout(self)
        self._connect()
        self._lay_out()
        self.restyle()

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        return self._open, self._copy, self._close, self.chooser

    def show_card(self, card: Card, now: float) -> None:
        """Writes the card; `now` in epoch seconds. The height is that of the contents afterwards."""
        if self._card is None or card.uuid != self._card.uuid:
            self._end_copied()
        self._card = card
        title = say(card.title) or say(Message("Unknown caller"))
        self._title.put(title)
        self._number.put(plain(card.number or ""))
        self._company.put(plain(card.company or ""))
        self.chooser.put(card.people, card.chosen)
        self._history.put(_history(card, now))
        self._line.put(plain(card.line or ""))
        self._chip.setVisible(bool(self._line.text()))
        self._line_color.setVisible(card.line_color is not None)
        if card.line_color is not None:
            self._line_color.setStyleSheet(f"background: {card.line_color}")
        self._route.put(" · ".join(filter(None, (plain(card.route or ""), plain(card.extension or "")))))
        for number, label in enumerate(self._notes):
            label.put(say(card.notes[number]) if number < len(card.notes) else None)
        self._status.put(say(card.status))
        self.tick(now)
        self._open.setVisible(card.crm_url is not None)
        self._copy.setVisible(card.copy is not None)
        self._colour(card)
        self._fit()

    def tick(self, now: float) -> None:
        """Sets the running timer to `now`; a card without one is left alone."""
        card = self._card
        if card is None:
            return
        seconds = card.took_s if card.since is None else now - card.since + _EARLY_S
        self._dot.put(None if seconds is None else "·")
        self._timer.put(None if seconds is None else duration(seconds))

    def confirm_copied(self) -> None:
        """Says on the button, for a moment, that the number is on the clipboard."""
        self._copy.setText(say(Message("Copied")))
        self._copy.setIcon(self._theme.icon("done", self._theme.colours.accents[Tone.TALKING], _ICON, _ICON_ROOM))
        self._copied.start()

    def restyle(self) -> None:
        """After the theme has changed."""
        colours = self._theme.colours
        self.setStyleSheet(self._theme.style("card"))
        self._close.setIconSize(QSize(_ICON, _ICON))
        self._close.setIcon(self._theme.icon("close", colours.quiet, _ICON))
        self.chooser.restyle()
        self._badge.update()
        self._open.setText(say(Message("Open in CRM")))
        self._end_copied()
        self._close.setAccessibleName(say(Message("Close")))
        if self._card is not None:
            self._colour(self._card)
            self._fit()

    def _connect(self) -> None:
        self._open.clicked.connect(self.open_clicked)
        self._copy.clicked.connect(self.copy_clicked)
        self._close.clicked.connect(self.close_clicked)
        self.chooser.chosen.connect(self.person_chosen)
        self._copied.timeout.connect(self._end_copied)

    def _lay_out(self) -> None:
        self._chip.setObjectName("chip")
        self._line_color.setObjectName("line-color")
        self._line_color.setFixedSize(_LINE_COLOR, _LINE_COLOR)
        self._chip_row = _row(self._chip, self._line_color, self._line, spacing=6, margins=(8, 2, 8, 2))
        top, who, what, actions = _row(None, spacing=6), _row(None, spacing=10), _row(None, spacing=8), _row(None, spacing=8)
        _fill(top, self._status, self._dot, self._timer, None, self._close)
        _fill(who, self._number, self._company, self.chooser, None)
        _fill(what, self._chip, self._route, None)
        text = QVBoxLayout()
        text.setSpacing(_LEADING)
        text.addLayout(top)
        text.addWidget(self._title)
        text.addSpacing(1)
        text.addLayout(who)
        text.addSpacing(2)
        text.addLayout(what)
        text.addWidget(self._history)
        for note in self._notes:
            text.addWidget(note)
        head = _row(None, self._badge, spacing=_BETWEEN)
        head.setAlignment(self._badge, Qt.AlignmentFlag.AlignTop)
        head.addLayout(text)
        for button in (self._open, self._copy):
            actions.addWidget(button, stretch=1)  # so that "Copied" is as wide as "Copy number"
        whole = self._whole
        left_to_right = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        left, right = (_LEFT, _RIGHT) if left_to_right else (_RIGHT, _LEFT)
        whole.setContentsMargins(left, _TOP, right, _BOTTOM)
        whole.setSpacing(_BETWEEN)
        whole.addLayout(head)
        whole.addLayout(actions)

    def _fit(self) -> None:
        width = self._theme.sizes.scaled(WIDTH)
        column = width - _LEFT - _BADGE - _BETWEEN - _RIGHT
        self._title.fit(column)
        if self._history.text():
            self._history.fit(column)
        for note in self._notes:
            note.fit(column)
        self._chip_row.activate()  # now: the request for it is still in the queue
        self._whole.activate()
        self.setFixedSize(width, self._whole.sizeHint().height())

    def _colour(self, card: Card) -> None:
        calm = card.phase not in _LIVE
        colours = self._theme.colours
        self._badge.put(card.tone)
        for label in (self._status, self._dot, self._timer):
            _mark(label, "tone", card.tone)
        _mark(self._open, "calm", "yes" if calm else "no")
        icon = self._theme.icon("open", colours.text if calm else colours.primary_text, _ICON, _ICON_ROOM)
        if icon.cacheKey() != self._open.icon().cacheKey():
            self._open.setIcon(icon)

    def _end_copied(self) -> None:
        self._copied.stop()
        self._copy.setText(say(Message("Copy number")))
        self._copy.setIcon(self._theme.icon("copy", self._theme.colours.text, _ICON, _ICON_ROOM))


def _history(card: Card, now: float) -> str | None:
    """A space where it is still to come: a card that grew would move under the hand."""
    if card.history is None:
        return "\u00a0" if card.countable else None
    return history_line(card.history, now, QLocale())


class _Note(QWidget):
    """A remark on the call, behind a small sign."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._text = ElidedLabel("note", most_lines=2)
        self._row = _row(self, margins=(0, _NOTE_ABOVE, 0, 0))
        self._row.addSpacing(_SIGN + _SIGN_GAP)
        self._row.addWidget(self._text)

    def put(self, text: str | None) -> None:
        self._text.put(text)
        self.setVisible(bool(text))

    def fit(self, width: int) -> None:
        if self._text.text():
            self._text.fit(width - _SIGN - _SIGN_GAP)
            self._row.activate()

    def paintEvent(self, event: QPaintEvent) -> None:
        line = self._text.fontMetrics().lineSpacing()
        left = 0 if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else self.width() - _SIGN
        painter = QPainter(self)
        self._theme.draw_icon(
            painter, "note", self._theme.colours.quiet, QRectF(left, _NOTE_ABOVE + (line - _SIGN) / 2, _SIGN, _SIGN)
        )
        painter.end()


class _Badge(QWidget):
    """The round picture of how the call stands."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._tone = Tone.NEUTRAL
        self.setFixedSize(QSize(_BADGE, _BADGE))

    def put(self, tone: Tone) -> None:
        if tone is not self._tone:
            self._tone = tone
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.tinted(self._tone)))
        painter.drawEllipse(self.rect())
        self._theme.draw_icon(painter, self._tone, colours.accents[self._tone], QRectF(self.rect()).adjusted(9, 9, -9, -9))
        painter.end()


def _button(name: str) -> QPushButton:
    button = QPushButton()
    button.setObjectName(name)
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    button.setAutoDefault(False)
    button.setIconSize(QSize(_ICON_ROOM, _ICON))
    return button


def _row(
    parent: QWidget | None, *widgets: QWidget, spacing: int = 0, margins: tuple[int, int, int, int] = (0, 0, 0, 0)
) -> QHBoxLayout:
    row = QHBoxLayout(parent) if parent is not None else QHBoxLayout()
    row.setContentsMargins(*margins)
    row.setSpacing(spacing)
    _fill(row, *widgets)
    return row


def _fill(layout: QBoxLayout, *widgets: QWidget | None) -> None:
    """None is a stretch."""
    for widget in widgets:
        if widget is None:
            layout.addStretch(1)
        else:
            layout.addWidget(widget)


def _mark(widget: QWidget, name: str, value: str) -> None:
    """Sets a property that the style sheet selects by; costs a restyle of this widget only when it changes."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
