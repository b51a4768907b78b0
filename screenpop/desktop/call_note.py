"""What a person writes of a call: a note that is kept as it is typed, and tags."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from screenpop.calls.message import Message
from screenpop.desktop import texts
from screenpop.desktop.flow import Flow
from screenpop.desktop.theme import Theme

LONGEST_NOTE = 10_000
"""Characters, as Qt counts them (UTF-16)."""
MOST_TAGS = 20
LONGEST_TAG = 40
_WRITTEN_AFTER_MS = 400


class NoteField(QPlainTextEdit):
    """`written` says call and text: a moment after the last key, and at once when the field is left or shows another call."""

    written = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, tabChangesFocus=True)
        self._uuid, self._unkept = "", False
        self._seen: set[int] = set()
        self._soon = QTimer(self, singleShot=True, interval=_WRITTEN_AFTER_MS)
        self._soon.timeout.connect(self.flush)
        self.setObjectName("note")
        self.setAccessibleName(texts.say(Message("Note")))
        self.setPlaceholderText(texts.say(Message("Write a note. It is kept as you type.")))
        self.textChanged.connect(self._typed)

    def put(self, uuid: str, note: str) -> None:
        """Show the note of this call. What is being written of the same call stays: it is newer than what was read, unless that is
        something that was never here. Then it was changed elsewhere, and the next key would write the old one over it."""
        if uuid != self._uuid:
            self.flush()
            self._seen.clear()
        elif self._unkept or (self.hasFocus() and hash(note) in self._seen):
            return
        self._uuid = uuid
        self._seen.add(hash(note))
        if note != self.toPlainText():
            blocked = self.blockSignals(True)
            self.setPlainText(note)
            if self.hasFocus():
                self.moveCursor(QTextCursor.MoveOperation.End)
            self.blockSignals(blocked)

    def flush(self) -> None:
        """Keep now what is not kept yet."""
        self._soon.stop()
        if self._unkept:
            self._unkept = False
            self._seen.add(hash(self.toPlainText()))
            self.written.emit(self._uuid, self.toPlainText())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.flush()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.flush()

    def _typed(self) -> None:
        beyond = self.document().characterCount() - 1 - LONGEST_NOTE
        if beyond > 0:
            blocked = self.blockSignals(True)
            cursor = self.textCursor()
            cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, beyond)
            cursor.removeSelectedText()
            self.blockSignals(blocked)
        self._unkept = True
        self._soon.start()


class TagChips(QWidget):
    """The tags of a call and those that are offered for it, each a button that is on or off; and a field for another one."""

    chosen = Signal(str, list)
    """Of this call, all tags that it has now."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._uuid = ""
        self._tags: tuple[str, ...] = ()
        self._offered: tuple[str, ...] = ()
        self._chips = Flow(theme.sizes.scaled(6))
        self._another = QLineEdit(maxLength=LONGEST_TAG)
        self._another.setObjectName("anotherTag")
        self._another.setPlaceholderText(texts.say(Message("Another tag")))
        self._another.setAccessibleName(texts.say(Message("Another tag")))
        self._another.returnPressed.connect(self._add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.sizes.scaled(6))
        layout.addWidget(self._chips)
        layout.addWidget(self._another)

    def put(self, uuid: str, tags: Sequence[str], offered: Sequence[str]) -> None:
        if (uuid, tuple(tags), tuple(offered)) == (self._uuid, self._tags, self._offered):
            return
        if uuid != self._uuid:
            self._another.clear()
        self._uuid, self._tags, self._offered = uuid, tuple(tags), tuple(offered)
        self._show()

    def _show(self) -> None:
        held = next((chip.property("tag") for chip in self.findChildren(QPushButton) if chip.hasFocus()), None)
        self._chips.row.empty()
        for tag in dict.fromkeys((*self._offered, *self._tags)):
            chip = QPushButton(texts.plain(tag, LONGEST_TAG).replace("&", "&&"))
            chip.setProperty("chip", True)
            chip.setProperty("tag", tag)
            chip.setAutoDefault(False)
            chip.setCheckable(True)
            chip.setChecked(tag in self._tags)
            chip.setEnabled(tag in self._tags or len(self._tags) < MOST_TAGS)
            chip.toggled.connect(lambda _=False, tag=tag: self._toggle(tag))
            self._chips.row.addWidget(chip)
            chip.show()
            if tag == held:
                chip.setFocus(Qt.FocusReason.OtherFocusReason)
        self._another.setEnabled(len(self._tags) < MOST_TAGS)

    def _toggle(self, tag: str) -> None:
        self._tell(tuple(other for other in self._tags if other != tag) if tag in self._tags else (*self._tags, tag))

    def _add(self) -> None:
        """One that is there already, whatever its capitals, is switched on and not added again."""
        tag = " ".join(self._another.text().split())
        self._another.clear()
        same = next((known for known in (*self._tags, *self._offered) if known.casefold() == tag.casefold()), tag)
        if same and same not in self._tags and len(self._tags) < MOST_TAGS:
            self._tell((*self._tags, same))

    def _tell(self, tags: tuple[str, ...]) -> None:
        self._tags = tags
        self._show()
        self.chosen.emit(self._uuid, list(tags))
