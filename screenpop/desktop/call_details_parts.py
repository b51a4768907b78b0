"""What the details of a call are put together from: labels, headings, the ground they stand on."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QLabel, QStyle, QToolButton, QWidget

from screenpop.calls.message import Message
from screenpop.desktop import texts


class Body(QWidget):
    """As high as its texts are at its width, and not as they would be at the least width."""

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)


def empty(layout: QGridLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()


def text_label(name: str) -> QLabel:
    label = QLabel(textFormat=Qt.TextFormat.PlainText)
    label.setObjectName(name)
    label.setWordWrap(True)
    # A Latin name in a right-to-left desktop begins where everything begins.
    side = QStyle.visualAlignment(QGuiApplication.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
    label.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
    return label


def heading(words: Message) -> QLabel:
    label = text_label("detailsHeading")
    label.setText(texts.say(words))
    label.setIndent(0)
    return label


def tool(name: Message) -> QToolButton:
    button = QToolButton()
    button.setProperty("head", True)
    button.setAccessibleName(texts.say(name))
    button.setToolTip(texts.say(name))
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button
