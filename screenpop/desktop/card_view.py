"""What is written on a card, and its controls."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QPushButton, QVBoxLayout, QWidget

from screenpop.calls.message import Message
from screenpop.cards import Card
from screenpop.desktop.card_buttons import ICON, CardButtons, card_button
from screenpop.desktop.card_note import NotePanel
from screenpop.desktop.card_parts import BADGE, Badge, Line, fill, mark, row
from screenpop.desktop.chooser import Chooser
from screenpop.desktop.elided import ElidedLabel
from screenpop.desktop.history_words import history_line
from screenpop.desktop.texts import duration, plain, say
from screenpop.desktop.theme import Theme

WIDTH = 360
"""Logical pixels, for text of the usual size."""
_BETWEEN = 12
_LEADING = 3
_TOP_GAP = 6
_LINE_COLOR = 8
_LEFT, _TOP, _RIGHT, _BOTTOM = 18, 12, 14, 14
_MOST_NOTES = 3
_EARLY_S = 0.05
"""A tick of the timer that comes this much early still shows the next second."""


class CardView(QFrame):
    """The contents of one card. `show_card` may be called as often as something changes, `tick` once a second.

    `offered` are the tags to choose from. What is written of the call has signals of its own (`written`, `tagged`: with its uuid);
    its place on the card is made when somebody first writes there. `resized`: the card is higher or lower by the person's doing.
    `keyboard_wanted`, and `keyboard_done` by Esc. On a low screen what matters least is left out, and the tags scroll. A frame, since a screen reader tells of those by their names.
    """

    person_chosen = Signal(object)
    close_clicked = Signal()
    written = Signal(str, str)
    tagged = Signal(str, object)
    resized = Signal()
    keyboard_wanted = Signal()
    keyboard_done = Signal()

    def __init__(self, theme: Theme, offered: Callable[[], Sequence[str]] = tuple, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._theme, self._offered = theme, offered
        self._card: Card | None = None
        self._badge = Badge(theme)
        self._status, self._dot, self._timer = ElidedLabel("status", most_lines=2), ElidedLabel("dot"), ElidedLabel("timer")
        self._title = ElidedLabel("title", most_lines=2)
        self._number, self._company = ElidedLabel("number", narrowest=150), ElidedLabel("company")
        self.chooser = Chooser(theme)
        self._history = ElidedLabel("history", most_lines=2)
        self._chip, self._line = QFrame(), ElidedLabel("line", narrowest=120)
        self._line_color = QFrame()
        self._route = ElidedLabel("route")
        self._notes = tuple(Line(theme) for _ in range(_MOST_NOTES))
        self._remarks = Line(theme, "remark")
        self._panel: NotePanel | None = None
        self.controls = CardButtons(theme)
        self._close = card_button("close")
        self._left_out: list[QWidget] = []
        self._whole = QVBoxLayout(self)
        self._connect()
        self._lay_out()
        self.restyle()

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        return *self.controls.all, self._close, self.chooser

    @property
    def busy(self) -> bool:
        """Whether one of its menus is open."""
        return self.chooser.choosing or self.controls.menu.opened

    @property
    def unfolded(self) -> bool:
        return self._panel is not None and not self._panel.isHidden()

    def show_card(self, card: Card, now: float) -> None:
        """Writes the card; `now` in epoch seconds. The height is that of the contents afterwards."""
        if self._card is None or card.uuid != self._card.uuid:
            self.controls.end_copied()
            self._fold()
        self._card = card
        self._left_out.clear()
        self._title.put(say(card.title) or say(Message("Unknown caller")))
        self._number.put(plain(card.number or ""))
        self._company.put(plain(card.company or ""))
        self.chooser.put(card.people, card.chosen)
        self._history.put(_history(card, now))
        self._show_line(card)
        self._route.put(" · ".join(filter(None, (plain(card.route or ""), plain(card.extension or "")))))
        for number, label in enumerate(self._notes):
            label.put(say(card.notes[number]) if number < len(card.notes) else None)
        self._status.put(say(card.status))
        self.tick(now)
        self._show_remarks(card)
        self._colour(card)
        self._fit()
        self.setAccessibleName(self._in_one_sentence(card))

    def tick(self, now: float) -> None:
        """Sets the running timer to `now`; a card without one is left alone."""
        card = self._card
        if card is None:
            return
        seconds = card.took_s if card.since is None else now - card.since + _EARLY_S
        self._dot.put(None if seconds is None else "·")
        self._timer.put(None if seconds is None else duration(seconds))

    def restyle(self) -> None:
        """After the theme has changed."""
        self.setStyleSheet(self._theme.style("card"))
        self._close.setIconSize(QSize(ICON, ICON))
        self._close.setIcon(self._theme.icon("close", self._theme.colours.quiet, ICON))
        self._close.setAccessibleName(say(Message("Close")))
        self.chooser.restyle()
        self.controls.restyle()
        self._badge.update()
        if self._panel is not None:
            self._panel.restyle()
        if self._card is not None:
            self._colour(self._card)
            self._fit()

    # The note

    def write_note(self) -> None:
        """The place to write is there now, with the keyboard in it; or away, if it is just there."""
        if self._card is None:
            return
        panel = self._panel or self._make_panel()
        if self.unfolded and panel.field.hasFocus():
            self._leave()
            return
        if not self.unfolded:
            self._unfold(panel, self._card)
        self.keyboard_wanted.emit()
        panel.field.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self._fold()

    def _unfold(self, panel: NotePanel, card: Card) -> None:
        if panel.uuid != card.uuid:
            panel.begin(card.uuid, card.note, card.tags)
        panel.offer(self._offered())
        panel.show()
        self._refit()

    def _fold(self) -> None:
        if self._panel is not None and self.unfolded:
            self._panel.save()
            self._panel.hide()

    def _leave(self) -> None:
        """Esc: what was written is one line of the card."""
        self._fold()
        self.keyboard_done.emit()
        self._refit()

    def _refit(self) -> None:
        if self._card is not None:
            self._show_remarks(self._card)
            self._fit()
            self.resized.emit()

    def _make_panel(self) -> NotePanel:
        panel = self._panel = NotePanel()
        self._whole.insertWidget(1, panel)
        panel.hide()
        panel.restyle()
        panel.written.connect(self.written)
        panel.tagged.connect(self.tagged)
        panel.wanted.connect(self.keyboard_wanted)
        panel.left.connect(self._leave)
        panel.grown.connect(self._refit)
        QWidget.setTabOrder(self.chooser, panel.field)
        return panel

    def _show_remarks(self, card: Card) -> None:
        """The note and the tags in a line, while nobody writes them."""
        note, tags = card.note, card.tags
        if self._panel is not None and self._panel.uuid == card.uuid:
            self._panel.put(note, tags)
            note, tags = self._panel.note, self._panel.tags
        self._remarks.put(None if self.unfolded else plain(" · ".join(filter(None, (*tags, note.strip())))))
        self.controls.show_card(card, noted=bool(note.strip() or tags))

    # Made once, and after each change

    def _connect(self) -> None:
        self._close.clicked.connect(self.close_clicked)
        self.chooser.chosen.connect(self.person_chosen)
        self.controls.note_clicked.connect(self.write_note)

    def _lay_out(self) -> None:
        self._chip.setObjectName("chip")
        self._line_color.setObjectName("line-color")
        self._line_color.setFixedSize(_LINE_COLOR, _LINE_COLOR)
        self._chip_row = row(self._chip, self._line_color, self._line, spacing=6, margins=(8, 2, 8, 2))
        top, who, what = row(None, spacing=_TOP_GAP), row(None, spacing=10), row(None, spacing=8)
        fill(top, self._status, self._dot, self._timer, None, self._close)
        fill(who, self._number, self._company, self.chooser, None)
        fill(what, self._chip, self._route, None)
        text = QVBoxLayout()
        text.setSpacing(_LEADING)
        text.addLayout(top)
        text.addWidget(self._title)
        text.addSpacing(1)
        text.addLayout(who)
        text.addSpacing(2)
        text.addLayout(what)
        fill(text, self._history, *self._notes, self._remarks)
        head = row(None, self._badge, spacing=_BETWEEN)
        head.setAlignment(self._badge, Qt.AlignmentFlag.AlignTop)
        head.addLayout(text)
        whole = self._whole
        left_to_right = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        left, right = (_LEFT, _RIGHT) if left_to_right else (_RIGHT, _LEFT)
        whole.setContentsMargins(left, _TOP, right, _BOTTOM)
        whole.setSpacing(_BETWEEN)
        whole.addLayout(head)
        whole.addWidget(self.controls)
        order: list[QAbstractButton] = [self.chooser, *self.controls.all, self._close]
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def _fit(self) -> None:
        room = self.screen().availableGeometry()
        width = min(self._theme.sizes.scaled(WIDTH), room.width())
        while self._left_out:
            self._left_out.pop().show()
        column = width - _LEFT - BADGE - _BETWEEN - _RIGHT
        self._status.fit(min(self._status.sizeHint().width(), column - self._beside_status()))
        self._title.fit(column)
        if self._history.text():
            self._history.fit(column)
        for note in (*self._notes, self._remarks):
            note.fit(column)
        if self._panel is not None and self.unfolded:
            self._panel.fit(width - _LEFT - _RIGHT)
            self._panel.fit(width - _LEFT - _RIGHT, self._panel.height() + min(0, room.height() - self._height()))
        for part in (self._remarks, self._history, *reversed(self._notes), self._chip, self._route):
            if self._height() > room.height() and not part.isHidden():
                self._left_out.append(part)
                part.hide()
        self.setFixedSize(width, self._height())

    def _height(self) -> int:
        self._chip_row.activate()  # now: the request for it is still in the queue
        self._whole.activate()
        return self._whole.sizeHint().height()

    def _beside_status(self) -> int:
        """The room that the rest of its row takes."""
        others = [self._close, *(label for label in (self._dot, self._timer) if label.text())]
        return sum(other.sizeHint().width() + _TOP_GAP for other in others)

    def _show_line(self, card: Card) -> None:
        self._line.put(plain(card.line or ""))
        self._chip.setVisible(bool(self._line.text()))
        self._line_color.setVisible(card.line_color is not None)
        if card.line_color is not None:
            self._line_color.setStyleSheet(f"background: {card.line_color}")

    def _colour(self, card: Card) -> None:
        self._badge.put(card.tone)
        for label in (self._status, self._dot, self._timer):
            mark(label, "tone", card.tone)

    def _in_one_sentence(self, card: Card) -> str:
        """What a screen reader says of the card as a whole."""
        labels = (self._number, self._company, self._status, self._line, self._route, self._history)
        facts = [*(label.text().strip() for label in labels), *(say(note) for note in card.notes)]
        values = (("who", self._title.text()), ("what", ", ".join(filter(None, facts))))
        return say(Message("Call from {who}: {what}", values))


def _history(card: Card, now: float) -> str | None:
    """A space where it is still to come: a card that grew would move under the hand."""
    if card.history is None:
        return "\u00a0" if card.countable else None
    return history_line(card.history, now, QLocale())
