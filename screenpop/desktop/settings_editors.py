"""The editors of the settings window, one for each kind of value: a switch, a number, a choice, a text, a list, a moment.

Each shows a value, answers what the person has made of it, and says when it was changed and when it was left.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QDateTime, QEvent, QKeyCombination, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QIcon, QKeyEvent, QPixmap, QWheelEvent
from PySide6.QtWidgets import QComboBox, QDateTimeEdit, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QWidget

from screenpop.calls.message import Message
from screenpop.desktop import texts
from screenpop.desktop.settings_controls import Chooser, Switch
from screenpop.desktop.theme import Theme
from screenpop.settings.checks import Wrong

_LIST_LINES = 4
_OPENS_LIST = QKeyCombination(Qt.KeyboardModifier.AltModifier, Qt.Key.Key_Down)
"""Everywhere, of a choice."""
_LONGEST = 2100
"""Characters; more than any check lets through."""

Choices = Sequence[tuple[str, str]]
"""Values, each with the words for it."""


class Editor(QWidget):
    """`edited`: the person has changed something, and may go on. `left`: they are done with it."""

    edited = Signal()
    left = Signal()

    def value(self) -> object:
        """What the person has made of it, as the settings file would have it. Raises Wrong for what can be no value of this kind."""
        raise NotImplementedError

    def show_value(self, value: object) -> None:
        """Not to be taken for an edit."""
        raise NotImplementedError

    def name(self, words: str, more: str) -> None:
        """For those who hear it: its label, and the sentence below that."""
        for control in self.controls():
            control.setAccessibleName(words)
            control.setAccessibleDescription(more)

    def controls(self) -> Sequence[QWidget]:
        """In the order of the Tab key; the first gets the keyboard."""
        raise NotImplementedError

    def _hold(self, *widgets: QWidget, wide: bool = True) -> None:
        """These stand in a row, and leaving one of them is leaving. Not `wide`: they leave the rest of the row free."""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in widgets:
            row.addWidget(widget)
            widget.installEventFilter(self)
        if not wide:
            row.addStretch(1)
        self.setFocusProxy(widgets[0])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusOut and isinstance(event, QFocusEvent):
            if event.reason() is not Qt.FocusReason.PopupFocusReason:
                self.left.emit()
        elif event.type() is QEvent.Type.Wheel and isinstance(event, QWheelEvent) and isinstance(watched, QComboBox):
            event.ignore()  # the page scrolls; a choice that changes under a scrolling wheel is a slip
            return True
        elif event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and isinstance(watched, QComboBox):
            event.setAccepted(event.keyCombination() == _OPENS_LIST)  # whatever else that does around it
        return False


class SwitchEditor(Editor):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._switch = Switch(theme)
        self._hold(self._switch, wide=False)
        self._switch.toggled.connect(self.edited)  # not clicked: a screen reader toggles
        self._switch.toggled.connect(self.left)

    def value(self) -> bool:
        return self._switch.isChecked()

    def show_value(self, value: object) -> None:
        with QSignalBlocker(self._switch):
            self._switch.setChecked(bool(value))

    def controls(self) -> Sequence[QWidget]:
        return (self._switch,)


class TextEditor(Editor):
    """One line. `read` makes the value of it."""

    def __init__(self, example: str = "", read: Callable[[str], object] = str, unit: str = "") -> None:
        super().__init__()
        self._read = read
        self._line = QLineEdit()
        self._line.setMaxLength(_LONGEST)
        self._line.setPlaceholderText(example)
        words = QLabel(unit, textFormat=Qt.TextFormat.PlainText)
        words.setObjectName("unit")
        self._hold(self._line, words, wide=read is str)
        words.setVisible(bool(unit))
        if read is not str:
            self._line.setMaximumWidth(self._line.fontMetrics().averageCharWidth() * 16)
        self._line.textEdited.connect(self.edited)
        self._line.returnPressed.connect(self.left)

    def value(self) -> object:
        return self._read(self._line.text().strip())

    def show_value(self, value: object) -> None:
        shown = "" if value is None else str(value)
        if shown != self._line.text():
            self._line.setText(shown)
            self._line.setCursorPosition(0)

    def controls(self) -> Sequence[QWidget]:
        return (self._line,)


class ColourEditor(TextEditor):
    """A colour as web pages write it, with a sample of it at the end of the line."""

    def __init__(self, example: str) -> None:
        super().__init__(example)
        self._sample = self._line.addAction(QIcon(), QLineEdit.ActionPosition.TrailingPosition)
        self._line.textChanged.connect(self._show_sample)
        self._show_sample("")

    def _show_sample(self, words: str) -> None:
        colour = QColor(words) if words.startswith("#") else QColor()
        picture = QPixmap(32, 32)
        picture.fill(colour if colour.isValid() else Qt.GlobalColor.transparent)
        self._sample.setIcon(QIcon(picture))


def number(text: str) -> int | float:
    """A person's number: whole, or with a point or comma. Raises Wrong."""
    try:
        return int(text)
    except ValueError:
        pass
    try:
        return float(text.replace(",", "."))
    except ValueError:
        raise Wrong("a number") from None


class ListEditor(Editor):
    """One on each line."""

    def __init__(self, example: str = "") -> None:
        super().__init__()
        self._lines = QPlainTextEdit(tabChangesFocus=True)
        self._lines.setPlaceholderText(example)
        height = self._lines.fontMetrics().lineSpacing() * _LIST_LINES
        self._lines.setFixedHeight(height + 26)
        self._hold(self._lines)
        self._lines.textChanged.connect(self._changed)
        self._showing = False

    def value(self) -> list[str]:
        raw = self._lines.document().toRawText()  # what is plain has lost its no-break spaces
        return [line.strip() for line in raw.split("\u2029") if line.strip()]

    def show_value(self, value: object) -> None:
        shown = [str(item) for item in value] if isinstance(value, (list, tuple)) else []
        if shown != self.value():
            self._showing = True
            self._lines.setPlainText("\n".join(shown))
            self._showing = False

    def controls(self) -> Sequence[QWidget]:
        return (self._lines,)

    def _changed(self) -> None:
        if not self._showing:
            self.edited.emit()


class ChoiceEditor(Editor):
    """One of some. `free`: others can be written. A value that is none of them is shown as it is."""

    def __init__(self, choices: Choices, *, free: bool = False) -> None:
        super().__init__()
        self._box = Chooser(editable=free)
        self._box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._box.setMinimumContentsLength(8)
        self._hold(self._box)
        self.offer(choices)
        self._box.activated.connect(self._chosen)
        if (line := self._box.lineEdit()) is not None:
            line.textEdited.connect(self.edited)
            line.setMaxLength(_LONGEST)

    def offer(self, choices: Choices) -> None:
        """Other choices; what is chosen stays so."""
        now = [(self._box.itemData(place), self._box.itemText(place)) for place in range(self._box.count())]
        if list(choices) == now:
            return
        chosen = self.value() if self._box.count() else None
        self._box.clear()
        for value, words in choices:
            self._box.addItem(words, value)
        if chosen is not None:
            self.show_value(chosen)

    def value(self) -> str:
        place = self._box.currentIndex()
        written = self._box.currentText()
        if self._box.isEditable() and (place < 0 or self._box.itemText(place) != written):
            return written.strip()
        return str(self._box.itemData(place))

    def show_value(self, value: object) -> None:
        place = self._box.findData(value)
        if place < 0 and not self._box.isEditable():
            self._box.addItem(str(value), value)
            place = self._box.count() - 1
        self._box.setCurrentIndex(place)
        if place < 0:
            self._box.setEditText(str(value))

    def controls(self) -> Sequence[QWidget]:
        return (self._box,)

    def _chosen(self) -> None:
        self.edited.emit()
        self.left.emit()


class UndisturbedEditor(Editor):
    """Off, on, or on until a moment."""

    def __init__(self) -> None:
        super().__init__()
        self._box = Chooser()
        for words, value in ((Message("Off"), False), (Message("Always"), True), (Message("Until…"), None)):
            self._box.addItem(texts.say(words), value)
        self._moment = QDateTimeEdit(calendarPopup=True)
        self._hold(self._box, self._moment, wide=False)
        self._box.activated.connect(self._chosen)
        self._moment.dateTimeChanged.connect(self._moved)
        self._showing = False
        self.show_value(False)

    def value(self) -> object:
        value = self._box.currentData()
        if value is not None:
            return bool(value)
        return datetime.fromtimestamp(self._moment.dateTime().toMSecsSinceEpoch() / 1000).astimezone()

    def show_value(self, value: object) -> None:
        self._showing = True
        if isinstance(value, datetime):
            self._box.setCurrentIndex(2)
            self._moment.setDateTime(QDateTime.fromMSecsSinceEpoch(int(value.timestamp() * 1000)))
        else:
            self._box.setCurrentIndex(1 if value else 0)
        self._moment.setVisible(isinstance(value, datetime))
        self._showing = False

    def controls(self) -> Sequence[QWidget]:
        return self._box, self._moment

    def _chosen(self) -> None:
        if self._box.currentData() is None and not self._moment.isVisible():
            self.show_value(datetime.now().astimezone() + timedelta(hours=1))
        self._moment.setVisible(self._box.currentData() is None)
        self.edited.emit()
        self.left.emit()

    def _moved(self) -> None:
        if not self._showing:
            self.edited.emit()
