"""What a person writes of the call on its card: a note, saved as it is typed, and tags."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from screenpop.calls.message import Message
from screenpop.calls.remarks import LONGEST_NOTE
from screenpop.desktop.flow import FlowLayout
from screenpop.desktop.heard import Heard
from screenpop.desktop.texts import plain, say

SAVE_MS = 300
"""After the last key."""
SAVE_AT_LATEST_S = 2.0
"""For who does not pause: no more than this is lost when the program is killed."""
_FEWEST, _MOST = 2, 4
"""Lines of the field."""
_AROUND = 14
"""Border and padding above and below the lines, as in the style sheet."""
_BETWEEN, _CHIPS_APART = 8, 6
_WIDEST_TAG = 200
_HIGHEST = 1 << 15


class NotePanel(QWidget):
    """The note and the tags of one call after the other: `begin` says whose. `grown`: it is higher or lower now, after `fit`.

    `written` and `tagged` hear of the call's uuid and of the whole note, or all tags. `left` is Esc. `wanted`: a click into the
    field, which needs the keyboard. A click between them is not one on the card.
    """

    written = Signal(str, str)
    tagged = Signal(str, object)
    left = Signal()
    wanted = Signal()
    grown = Signal()

    def __init__(self, monotonic: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self.setObjectName("notePanel")
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
        self._monotonic = monotonic
        self._uuid = ""
        self._note, self._tags = Heard(""), Heard[tuple[str, ...]](())
        self._seen: set[int] = set()
        self._saved, self._unsaved_since = "", 0.0
        self._lines = _FEWEST
        self._given: tuple[str, ...] = ()
        self._offered: tuple[str, ...] = ()
        self.field = _Field()
        self._chips = QWidget()
        self._flow = FlowLayout(_CHIPS_APART, self._chips)
        self._tags_area = _area(self._chips)
        self._saving = QTimer(self, singleShot=True)
        self._saving.timeout.connect(self.save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_BETWEEN)
        layout.addWidget(self.field)
        layout.addWidget(self._tags_area)
        self.field.textChanged.connect(self._typed)
        self.field.done.connect(self.save)
        self.field.left.connect(self.left)
        self.field.pressed.connect(self.wanted)
        self.field.document().documentLayout().documentSizeChanged.connect(self._grow)

    @property
    def note(self) -> str:
        return self.field.toPlainText()

    @property
    def tags(self) -> tuple[str, ...]:
        return self._given

    @property
    def uuid(self) -> str:
        return self._uuid

    def begin(self, uuid: str, note: str, tags: Sequence[str]) -> None:
        """Another call's, as the program has them. What was typed before is saved."""
        self.save()
        self._uuid = uuid
        self._note, self._tags = Heard(note), Heard(tuple(tags))
        self._seen = {hash(note)}
        self._given = tuple(tags)
        self._set_text(note)

    def offer(self, tags: Sequence[str]) -> None:
        """These can be given; those that the call has already show as well."""
        self._offered = tuple(tags)
        self._write_chips()

    def put(self, note: str, tags: Sequence[str]) -> None:
        """What the program has now. What is being typed stays. A note that was changed elsewhere is shown also where the keyboard
        is, or the next key would write the old one over it."""
        known = self.field.hasFocus() and hash(note) in self._seen
        self._seen.add(hash(note))
        if self._note.is_news(note) and not known and not self._saving.isActive():
            self._set_text(note)
            if self.field.hasFocus():
                self.field.moveCursor(QTextCursor.MoveOperation.End)
        if self._tags.is_news(tuple(tags)):
            self._given = tuple(tags)
            self._write_chips()

    def save(self) -> None:
        """Now, if there is something to save."""
        self._saving.stop()
        if self.note != self._saved:
            self._saved = self.note
            self._note.say(self._saved)
            self._seen.add(hash(self._saved))
            self.written.emit(self._uuid, self._saved)

    def fit(self, width: int, most: int = _HIGHEST) -> None:
        """Takes this width, and the height that it needs. Where that is more than `most`, the field is low and the tags scroll."""
        self.ensurePolished()
        self.setFixedWidth(width)
        self._lines = self.field.lines
        self.field.fit(width, self._lines)
        self._chips.setFixedSize(width, self._flow.heightForWidth(width))
        self._tags_area.setFixedSize(self._chips.size())
        self._tags_area.setVisible(self._flow.count() > 0)
        if self._height() > most:
            self.field.fit(width, _FEWEST)
            inside = width - self._tags_area.verticalScrollBar().sizeHint().width()
            self._chips.setFixedSize(inside, self._flow.heightForWidth(inside))
            over = self._height() - most
            self._tags_area.setFixedHeight(max(self._tags_area.height() - over, self._flow.minimumSize().height()))
        self.setFixedHeight(self._height())

    def _height(self) -> int:
        return self.field.height() + (_BETWEEN + self._tags_area.height() if self._flow.count() else 0)

    def restyle(self) -> None:
        """After the theme, or the language, has changed."""
        self.field.setAccessibleName(say(Message("Note")))
        self.field.setPlaceholderText(say(Message("Write a note")))

    def _set_text(self, text: str) -> None:
        self._saved = text
        if text != self.note:
            self.field.setPlainText(text)
        self._saved = self.note
        self._saving.stop()

    def _typed(self) -> None:
        if self.note == self._saved:
            return
        if not self._saving.isActive():
            self._unsaved_since = self._monotonic()
        left = SAVE_AT_LATEST_S - (self._monotonic() - self._unsaved_since)
        self._saving.start(max(0, min(SAVE_MS, round(left * 1000))))

    def _grow(self) -> None:
        if self.field.lines != self._lines:
            self.grown.emit()

    def _write_chips(self) -> None:
        self._flow.empty()
        before: QWidget = self.field
        for tag in dict.fromkeys((*self._offered, *self._given)):
            chip = QPushButton()
            chip.setObjectName("tag")
            chip.setText(self.fontMetrics().elidedText(plain(tag), Qt.TextElideMode.ElideRight, _WIDEST_TAG).replace("&", "&&"))
            chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            chip.setAutoDefault(True)
            chip.setCheckable(True)
            chip.setChecked(tag in self._given)
            chip.setAccessibleName(say(Message("Tag: {tag}", (("tag", tag),))))
            chip.toggled.connect(partial(self._toggle, tag))
            self._flow.addWidget(chip)
            chip.show()
            QWidget.setTabOrder(before, chip)
            before = chip

    def _toggle(self, tag: str, on: bool) -> None:
        kept = tuple(given for given in self._given if given != tag)
        self._given = (*kept, tag) if on else kept
        self._tags.say(self._given)
        self.tagged.emit(self._uuid, self._given)


def _area(inside: QWidget) -> QScrollArea:
    """Scrolls up and down, and looks like nothing."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inside)
    for ground in (area.viewport(), inside):
        ground.setAutoFillBackground(False)
    return area


class _Field(QPlainTextEdit):
    """`done`: the person is elsewhere now."""

    done = Signal()
    left = Signal()
    pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("noteField")
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.textChanged.connect(self._cut)

    @property
    def lines(self) -> int:
        """Those of its text, within limits."""
        return max(_FEWEST, min(_MOST, int(self.document().size().height())))

    def fit(self, width: int, lines: int) -> None:
        self.setFixedSize(width, lines * self.fontMetrics().lineSpacing() + _AROUND)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        leaving = event.key() == Qt.Key.Key_Escape or (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        )
        if leaving:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.pressed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.done.emit()

    def _cut(self) -> None:
        """What the journal would cut off is not shown as if it were kept."""
        text = self.toPlainText()
        if len(text) > LONGEST_NOTE:
            self.setPlainText(text[:LONGEST_NOTE])
