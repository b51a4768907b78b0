"""How one call looks in the recents: its outcome, who and which number, on which line, when, and how it went."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLocale, QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from screenpop.cards import RecentRow, Tone
from screenpop.desktop.recents_model import Index, RecentsModel
from screenpop.desktop.recents_shown import Part
from screenpop.desktop.recents_words import RowWords, row_words
from screenpop.desktop.theme import Theme

_LEAST = 36
"""A text that would get less room than this is left out; the tooltip has it."""
_LINE_COLOR = 8


class RecentsDelegate(QStyledItemDelegate):
    """Draws plain text only, from left to right or mirrored as the desktop reads."""

    def __init__(
        self, theme: Theme, now: Callable[[], float], parts: Callable[[], frozenset[Part]], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._now, self._parts = theme, now, parts

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self._theme.sizes.scaled(62))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(RecentsModel.RowRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row is None:
            _draw_unread(self._theme, painter, option)
        else:
            _Row(self._theme, painter, option, row, row_words(row, self._now(), QLocale()), self._parts()).draw()
        painter.restore()


def _draw_unread(theme: Theme, painter: QPainter, option: QStyleOptionViewItem) -> None:
    """The shape of a row, for the moment until it has been read."""
    scaled, rect = theme.sizes.scaled, option.rect
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.colours.chip))
    across = scaled(36)
    left = rect.left() + scaled(66)
    disc = QRect(rect.left() + scaled(18), rect.top() + (rect.height() - across) // 2, across, across)
    painter.drawEllipse(QRectF(QStyle.visualRect(option.direction, rect, disc)))
    for top, width in ((16, 150), (36, 220)):
        bar = QRect(left, rect.top() + scaled(top), min(scaled(width), rect.width() - scaled(84)), scaled(10))
        painter.drawRoundedRect(QRectF(QStyle.visualRect(option.direction, rect, bar)), scaled(4), scaled(4))


class _Row:
    """One painting of one row. All places are reckoned from left to right; `_place` mirrors them."""

    def __init__(
        self,
        theme: Theme,
        painter: QPainter,
        option: QStyleOptionViewItem,
        row: RecentRow,
        words: RowWords,
        parts: frozenset[Part],
    ) -> None:
        self._theme, self._colours, self._sizes = theme, theme.colours, theme.sizes
        self._painter, self._row, self._words, self._parts = painter, row, words, parts
        self._rect: QRect = option.rect
        self._direction: Qt.LayoutDirection = option.direction
        self._state: QStyle.StateFlag = option.state
        self._base = QFont(option.font)
        self._settled = bool(words.handled)
        self._missed = row.tone is Tone.MISSED and not self._settled

    def draw(self) -> None:
        self._draw_ground()
        self._draw_icon()
        scaled = self._sizes.scaled
        left, right = self._rect.left() + scaled(66), self._rect.right() - scaled(18)
        upper = QRect(left, self._rect.top() + scaled(10), right - left, scaled(22))
        lower = QRect(left, self._rect.top() + scaled(32), right - left, scaled(20))
        gap = scaled(12)
        accent = self._colours.accents[Tone.MISSED]
        taken = self._draw_right(self._words.when, upper, self._font(self._sizes.small), self._colours.quiet)
        title = self._font(self._sizes.number, QFont.Weight.DemiBold)
        room = upper.adjusted(0, 0, -taken - gap, 0)
        taken = self._draw_left(self._words.title, room, title, accent if self._missed else self._colours.text)
        self._draw_tags(room.adjusted(taken + scaled(8), 0, 0, 0))
        taken = self._draw_right(self._words.result, lower, self._font(self._sizes.small), self._result_colour(), share=0.45)
        self._draw_details(lower.adjusted(0, 0, -taken - gap, 0))

    def _result_colour(self) -> str:
        told = self._row.tone in (Tone.RINGING, Tone.TALKING) or self._missed
        return self._colours.accents[self._row.tone] if told else self._colours.quiet

    def _draw_ground(self) -> None:
        selected = bool(self._state & QStyle.StateFlag.State_Selected)
        hovered = bool(self._state & QStyle.StateFlag.State_MouseOver)
        ground = QRectF(self._rect.adjusted(6, 1, -6, -1))
        radius = self._sizes.scaled(9)
        self._painter.setPen(Qt.PenStyle.NoPen)
        if selected or hovered:
            self._painter.setBrush(QColor(self._colours.tinted(Tone.RINGING) if selected else self._colours.hover))
            self._painter.drawRoundedRect(ground, radius, radius)
        if self._state & QStyle.StateFlag.State_HasFocus:
            self._painter.setPen(QPen(QColor(self._colours.accents[Tone.RINGING]), 2))
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            self._painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), radius, radius)
            self._painter.setPen(Qt.PenStyle.NoPen)

    def _draw_icon(self) -> None:
        scaled, tone = self._sizes.scaled, self._row.tone
        across = scaled(36)
        top = self._rect.top() + (self._rect.height() - across) // 2
        disc = self._place(QRect(self._rect.left() + scaled(18), top, across, across))
        tone = Tone.NEUTRAL if self._settled else tone
        self._painter.setBrush(QColor(self._colours.accents[tone] if self._missed else self._colours.tinted(tone)))
        self._painter.drawEllipse(QRectF(disc))
        inset = scaled(8)
        ink = self._colours.surface if self._missed else self._colours.accents[tone]
        icon = self._row.tone.value
        self._theme.draw_icon(self._painter, icon, ink, QRectF(disc.adjusted(inset, inset, -inset, -inset)))
        if self._settled:
            self._draw_check(
                QRect(self._rect.left() + scaled(18) + across - scaled(14), top + across - scaled(14), scaled(16), scaled(16))
            )

    def _draw_check(self, room: QRect) -> None:
        badge = QRectF(self._place(room))
        self._painter.setPen(QPen(QColor(self._colours.surface), 2))
        self._painter.setBrush(QColor(self._colours.accents[Tone.ANSWERED]))
        self._painter.drawEllipse(badge)
        self._painter.setPen(Qt.PenStyle.NoPen)
        inset = self._sizes.scaled(3)
        self._theme.draw_icon(self._painter, "done", self._colours.surface, badge.adjusted(inset, inset, -inset, -inset))

    def _draw_details(self, room: QRect) -> None:
        """The number, the company, then the line's chip, then the extension: as much as there is room for."""
        font, gap = self._font(self._sizes.base), self._sizes.scaled(8)
        for part, text, draw in (
            (Part.NUMBER, self._words.number, self._draw_left),
            (Part.COMPANY, self._words.company, self._draw_left),
            (Part.LINE, self._words.line, self._draw_chip),
            (Part.EXTENSION, self._words.extension, self._draw_left),
            (Part.NOTE, self._words.note, self._draw_note),
        ):
            if text and part in self._parts and room.width() >= self._sizes.scaled(_LEAST):
                room = room.adjusted(draw(text, room, font, self._colours.quiet) + gap, 0, 0, 0)

    def _draw_note(self, text: str, room: QRect, font: QFont, colour: str) -> int:
        across, gap = self._sizes.scaled(14), self._sizes.scaled(4)
        sign = QRect(room.left(), room.top() + (room.height() - across) // 2, across, across)
        self._theme.draw_icon(self._painter, "remark", colour, QRectF(self._place(sign)))
        return across + gap + self._draw_left(text, room.adjusted(across + gap, 0, 0, 0), font, colour)

    def _draw_tags(self, room: QRect) -> None:
        """Small outlines after the title, as many as there is room for."""
        font, metrics = self._font(self._sizes.small), QFontMetrics(self._font(self._sizes.small))
        padding, height = self._sizes.scaled(6), metrics.height() + self._sizes.scaled(2)
        for tag in self._words.tags:
            width = metrics.horizontalAdvance(tag) + 2 * padding
            if width > room.width():
                return
            box = QRect(room.left(), room.top() + (room.height() - height) // 2, width, height)
            self._painter.setPen(QPen(QColor(self._colours.outline), 1))
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            self._painter.drawRoundedRect(QRectF(self._place(box)).adjusted(0.5, 0.5, -0.5, -0.5), height / 2, height / 2)
            self._write(tag, box.adjusted(padding, 0, -padding, 0), font, self._colours.quiet, Qt.AlignmentFlag.AlignLeft)
            room = room.adjusted(width + self._sizes.scaled(5), 0, 0, 0)

    def _draw_chip(self, text: str, room: QRect, font: QFont, colour: str) -> int:
        font = self._font(self._sizes.small)
        metrics, padding = QFontMetrics(font), self._sizes.scaled(8)
        dot = self._sizes.scaled(_LINE_COLOR + 6) if self._row.line_color is not None else 0
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width() - 2 * padding - dot)
        width = metrics.horizontalAdvance(shown) + 2 * padding + dot
        height = metrics.height() + self._sizes.scaled(3)
        chip = QRect(room.left(), room.top() + (room.height() - height) // 2, width, height)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(self._colours.chip))
        self._painter.drawRoundedRect(QRectF(self._place(chip)), height / 2, height / 2)
        if self._row.line_color is not None:
            self._draw_line_color(chip.adjusted(padding, 0, 0, 0), self._row.line_color)
        text_room = chip.adjusted(padding + dot, 0, -padding, 0)
        self._write(shown, text_room, font, self._colours.chip_text, Qt.AlignmentFlag.AlignLeft)
        return width

    def _draw_line_color(self, room: QRect, colour: str) -> None:
        across = self._sizes.scaled(_LINE_COLOR)
        dot = QRect(room.left(), room.top() + (room.height() - across) // 2, across, across)
        self._painter.setPen(QPen(QColor(self._colours.outline), 1))
        self._painter.setBrush(QColor(colour))
        self._painter.drawEllipse(QRectF(self._place(dot)))
        self._painter.setPen(Qt.PenStyle.NoPen)

    def _draw_left(self, text: str, room: QRect, font: QFont, colour: str) -> int:
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        self._write(shown, room, font, colour, Qt.AlignmentFlag.AlignLeft)
        return min(QFontMetrics(font).horizontalAdvance(shown), room.width())

    def _draw_right(self, text: str, room: QRect, font: QFont, colour: str, share: float = 1.0) -> int:
        width = int(room.width() * share)
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, width)
        self._write(shown, room, font, colour, Qt.AlignmentFlag.AlignRight)
        return QFontMetrics(font).horizontalAdvance(shown)

    def _write(self, text: str, room: QRect, font: QFont, colour: str, side: Qt.AlignmentFlag) -> None:
        # Each text keeps its own reading direction (a Hebrew name in an English list), and its place all the same.
        across = QStyle.visualAlignment(self._direction, side) | Qt.AlignmentFlag.AlignAbsolute
        self._painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self._painter.setFont(font)
        self._painter.setPen(QColor(colour))
        flags = across | Qt.AlignmentFlag.AlignVCenter
        self._painter.drawText(self._place(room), int(flags) | int(Qt.TextFlag.TextSingleLine), text)
        self._painter.setPen(Qt.PenStyle.NoPen)

    def _font(self, pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        font = QFont(self._base)
        font.setPixelSize(pixels)
        font.setWeight(weight)
        return font

    def _place(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self._direction, self._rect, rect)
