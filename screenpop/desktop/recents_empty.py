"""What the recents say when there is nothing to list, and what to do about it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QMargins, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from screenpop.calls.call import Outcome
from screenpop.calls.message import Message
from screenpop.cards import Tone
from screenpop.desktop import texts
from screenpop.desktop.recents_query import RecentsQuery
from screenpop.desktop.theme import Theme

_SHOWN_OF_SEARCH = 60


@dataclass(frozen=True, slots=True)
class Emptiness:
    """`command` is something to type in a terminal; `way_back` the words of the button that shows all calls again."""

    icon: str
    heading: Message
    text: Message
    command: str = ""
    way_back: Message | None = None


_FIRST = Emptiness(
    "neutral",
    Message("No calls yet"),
    Message(
        "Paste the addresses that “screenpop urls” prints into your PBX's dashboard, then call one of your numbers: "
        "the call appears here while it rings. Or try it now with a made-up call:"
    ),
    command="screenpop send extension-ringing",
)
_NONE_SUCH: dict[Outcome | None, Message] = {
    Outcome.MISSED: Message("No missed calls"),
    Outcome.ANSWERED: Message("No answered calls"),
    Outcome.ANSWERED_ELSEWHERE: Message("No calls answered elsewhere"),
}


def emptiness(query: RecentsQuery) -> Emptiness:
    """Why there is nothing to show for this question."""
    narrowed = replace(query, search="", outcome=None, unhandled=False) != RecentsQuery()
    if not query.search:
        if query == RecentsQuery():
            return _FIRST
        heading = Message("No calls with these filters") if narrowed else _NONE_SUCH[query.outcome]
        if query.unhandled and not narrowed:
            heading = Message("No missed call is left")
        return Emptiness("neutral", heading, Message("That is all there is."), way_back=Message("Show all calls"))
    shown = texts.plain(query.search, _SHOWN_OF_SEARCH)
    some = narrowed or query.outcome is not None
    return Emptiness(
        "search",
        Message("Nothing found for “{text}”", (("text", shown),)),
        Message("Only some of the calls were searched: a filter is on.")
        if some
        else Message("A part of a name, of a line, of a note or of a number is enough; spaces in a number do not matter."),
        way_back=Message("Search all calls") if some else None,
    )


_ROOM = (36, 96, 36, 24)
"""Around the words; above them is the icon."""


class EmptyPage(QWidget):
    """Takes the place of the list."""

    back = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = "neutral"
        self._heading, self._text, self._command = _label("emptyHeading"), _label("emptyText"), _label("emptyCommand")
        self._command.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._back = QPushButton()
        self._back.setObjectName("wayBack")
        self._back.clicked.connect(self.back)
        self._whole = QVBoxLayout(self)
        self._lay_out()

    def show_for(self, query: RecentsQuery) -> None:
        nothing = emptiness(query)
        self._icon = nothing.icon
        self._heading.setText(texts.say(nothing.heading))
        self._text.setText(texts.say(nothing.text))
        self._command.setText(nothing.command)
        self._command.setVisible(bool(nothing.command))
        self._back.setVisible(nothing.way_back is not None)
        if nothing.way_back is not None:
            self._back.setText(texts.say(nothing.way_back))
        self._make_room()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def minimumSizeHint(self) -> QSize:
        """While it shows, its words are read in full."""
        margins = self._whole.contentsMargins()
        words = self._whole.totalHeightForWidth(self.width()) - margins.top() + margins.bottom()
        return QSize(super().minimumSizeHint().width(), 0 if self.isHidden() else words)

    def _make_room(self) -> None:
        """In a small window the icon gives way to the words."""
        scaled, room = self._theme.sizes.scaled, QMargins(*map(self._theme.sizes.scaled, _ROOM))
        self._whole.setContentsMargins(room)
        if self._whole.totalHeightForWidth(self.width()) > self.height():
            room.setTop(scaled(_ROOM[3]))
            self._whole.setContentsMargins(room)
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._whole.contentsMargins().top() == self._whole.contentsMargins().bottom():
            return
        scaled, colours = self._theme.sizes.scaled, self._theme.colours
        across = scaled(72)
        disc = QRectF((self.width() - across) / 2, self._heading.y() - across - scaled(18), across, across)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.chip))
        painter.drawEllipse(disc)
        inset = scaled(20)
        self._theme.draw_icon(painter, self._icon, colours.accents[Tone.NEUTRAL], disc.adjusted(inset, inset, -inset, -inset))
        painter.end()

    def _lay_out(self) -> None:
        scaled = self._theme.sizes.scaled
        layout = self._whole
        layout.setSpacing(scaled(10))
        layout.addStretch(2)
        layout.addWidget(self._heading)
        layout.addWidget(self._text)
        layout.addWidget(self._command, alignment=Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._back, alignment=Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)


def _label(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    label.setWordWrap(name != "emptyCommand")
    return label
