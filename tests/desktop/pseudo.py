"""A language that nobody speaks: accents on every letter and two fifths more of them; and what of a window's words cannot be read in full."""

from __future__ import annotations

import math
import re

from PySide6.QtCore import QMargins, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)

from screenpop.desktop.elided import ElidedLabel, break_lines
from screenpop.desktop.passage import Passage
from screenpop.desktop.texts import CONTEXT

BEGIN, END = "⟦", "⟧"
_ACCENTS = str.maketrans("aceginorsuyzACEINORSU", "áçéğíñöřšûýžÁÇÉÍÑÖŘŠÛ")
_DATES = frozenset({"d MMM", "d MMM yyyy", "d MMMM yyyy", "dddd d MMMM yyyy"})
_LONGER = 0.4
_FILLING = "·öñé·ţŵö·ţĥřéé"


class Pseudo(QTranslator):
    """Speaks to the windows of screenpop only, and leaves the values, and the patterns of dates, as they are."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        if context != CONTEXT or source in _DATES or not re.search(r"[^\W\d_]", re.sub(r"\{\w+\}", "", source)):
            return ""
        words = "".join(part if part.startswith("{") else part.translate(_ACCENTS) for part in re.split(r"(\{\w+\})", source))
        return f"{BEGIN}{words}{_longer(len(source))}{END}"

    def isEmpty(self) -> bool:
        return False


def _longer(length: int) -> str:
    """So many letters more, brackets included, in words that a line can be broken between."""
    letters = max(0, math.ceil(_LONGER * length) - 2)
    filling = (_FILLING * (letters // len(_FILLING) + 1))[:letters]
    return f" {filling.replace('·', ' ').strip()}" if letters > 2 else filling


def clipped(window: QWidget, *, hints: bool = True) -> list[str]:
    """Each label, button or field whose words are cut, wherever it is scrolled to; and each area that has to be scrolled sideways.

    `hints`: also what stands in an empty field, which a narrow one ends with "…".
    """
    seen = [widget for widget in window.findChildren(QWidget) if widget.isVisibleTo(window)]
    judged = [widget for widget in seen if hints or not isinstance(widget, QLineEdit)]
    return [_told(widget) for widget in judged if _is_cut(widget)] + [_told(widget) for widget in seen if _sticks_out(widget)]


def _told(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName()} {_words(widget)[:60]!r} in {widget.width()}x{widget.height()}"


def _words(widget: QWidget) -> str:
    match widget:
        case QLabel() | QAbstractButton():
            return widget.text()
        case QLineEdit():
            return widget.placeholderText()
        case QComboBox():
            return widget.currentText()
        case Passage():
            return widget.toPlainText()
    return ""


def _is_cut(widget: QWidget) -> bool:
    match widget:
        case QListWidget():
            return widget.sizeHintForColumn(0) > widget.viewport().width()
        case QScrollArea():
            return widget.horizontalScrollBar().maximum() > 0
    return BEGIN in _words(widget) and _has_cut_words(widget)  # names and numbers may be cut, our own words not


def _has_cut_words(widget: QWidget) -> bool:
    match widget:
        case ElidedLabel():
            lines = break_lines(widget.text(), widget.font(), widget.width(), widget._most_lines)
            return lines[-1].endswith("…") and END in widget.text()
        case QLabel() if widget.wordWrap():
            return (
                widget.heightForWidth(widget.width()) > widget.height() or _longest_word(widget) > widget.contentsRect().width()
            )
        case QLabel():
            return widget.sizeHint().width() > widget.width() or widget.sizeHint().height() > widget.height()
        case Passage():
            return widget.heightForWidth(widget.width()) > widget.height() + 1
        case QAbstractButton():
            return widget.minimumSizeHint().width() > widget.width() or widget.minimumSizeHint().height() > widget.height()
        case QComboBox() if not widget.isEditable():
            return _width(widget, widget.currentText()) > _field_of(widget)
        case QLineEdit():
            return _width(widget, widget.placeholderText()) > widget.contentsRect().marginsRemoved(_margins(widget)).width()
    return False


def _sticks_out(widget: QWidget) -> bool:
    """Beyond the edge of what holds it, unless that is scrolled."""
    holder = widget.parentWidget()
    if widget.isWindow() or holder is None or not isinstance(widget, QLabel | QAbstractButton | QLineEdit | QComboBox):
        return False
    if isinstance(holder.parentWidget(), QAbstractScrollArea) or isinstance(
        holder, QAbstractScrollArea | QComboBox | QPlainTextEdit
    ):
        return False
    return not holder.rect().contains(widget.geometry())


def _longest_word(label: QLabel) -> int:
    return max(_width(label, word) for word in label.text().split())


def _width(widget: QWidget, text: str) -> int:
    return widget.fontMetrics().horizontalAdvance(text)


def _margins(field: QLineEdit) -> QMargins:
    return field.textMargins() + QMargins(2, 0, 2, 0)


def _field_of(box: QComboBox) -> int:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    field = box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, box)
    return field.width()
