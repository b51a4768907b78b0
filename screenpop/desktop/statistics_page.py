"""The statistics as a page to scroll: key figures, columns over time, bars by line; or, in words, that there is nothing to count."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from screenpop.calls.message import Message
from screenpop.desktop import statistics_words as words
from screenpop.desktop import texts
from screenpop.desktop.chart_view import ChartView
from screenpop.desktop.charts import Columns, Drawing, Legend, Rows
from screenpop.desktop.labels import plain_label
from screenpop.desktop.statistics_words import KeyFigure
from screenpop.desktop.theme import Theme
from screenpop.statistics import Statistics

_FIGURES = 4
_BESIDE_FROM = 560
"""From so many pixels of width on, the key figures stand in one row."""


class StatisticsPage(QWidget):
    """Nothing is on it before the first `show_statistics`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("page")
        self._period, self._whose = plain_label("period"), plain_label("whose")
        self._figures = [_FigureView(theme) for _ in range(_FIGURES)]
        self._grid = QGridLayout()
        self._legend = ChartView(theme, texts.say(Message("What the colours mean")))
        self._headings = [plain_label("heading") for _ in range(3)]
        self._charts = [ChartView(theme, "") for _ in range(3)]
        self._empty = plain_label("empty")
        self._counted = QWidget()
        self._lay_out()
        for part in (self._counted, self._empty):
            part.hide()

    def show_statistics(self, found: Statistics) -> None:
        locale = QLocale()
        self._period.setText(words.period(found.query, locale))
        self._whose.setText(words.whose(found.query))
        self._whose.setVisible(bool(self._whose.text()))
        self._counted.setVisible(bool(found.all.calls))
        self._empty.setVisible(not found.all.calls)
        self._empty.setText(texts.say(words.nothing(found)))
        for tile, figure in zip(self._figures, words.key_figures(found, locale), strict=True):
            tile.show_figure(figure)
        legend, charts = drawings(found, locale)
        self._legend.show_drawing(legend)
        self._legend.setAccessibleDescription(", ".join(name for _, name in words.legend(found)))
        for heading, view, (title, drawing) in zip(self._headings, self._charts, charts, strict=True):
            heading.setText(title)
            view.setAccessibleName(title)
            view.show_drawing(drawing)

    def follow_theme(self) -> None:
        for view in (self._legend, *self._charts):
            view.update()

    def _lay_out(self) -> None:
        scaled = self._theme.sizes.scaled
        inside = QVBoxLayout(self._counted)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        self._grid.setSpacing(scaled(10))
        inside.addLayout(self._grid)
        inside.addSpacing(scaled(16))
        inside.addWidget(self._legend)
        for heading, chart in zip(self._headings, self._charts, strict=True):
            inside.addSpacing(scaled(14))
            inside.addWidget(heading)
            inside.addSpacing(scaled(4))
            inside.addWidget(chart)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(scaled(18), scaled(14), scaled(18), scaled(18))
        layout.setSpacing(0)
        layout.addWidget(self._period)
        layout.addSpacing(scaled(2))
        layout.addWidget(self._whose)
        layout.addSpacing(scaled(12))
        layout.addWidget(self._empty)
        layout.addWidget(self._counted)
        layout.addStretch(1)
        self._place_figures(2)

    def _place_figures(self, beside: int) -> None:
        for n, view in enumerate(self._figures):
            self._grid.addWidget(view, n // beside, n % beside)
        for column in range(_FIGURES):
            self._grid.setColumnStretch(column, 1 if column < beside else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_figures(_FIGURES if event.size().width() >= self._theme.sizes.scaled(_BESIDE_FROM) else 2)


class _FigureView(QFrame):
    """One key figure: its name, its value, and a detail below."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        scaled = theme.sizes.scaled
        self.setObjectName("figure")
        self._name, self._value, self._detail = plain_label("figureName"), plain_label("figureValue"), plain_label("figureDetail")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(scaled(12), scaled(10), scaled(12), scaled(10))
        layout.setSpacing(scaled(1))
        for label in (self._name, self._value, self._detail):
            layout.addWidget(label)
        layout.addStretch(1)

    def show_figure(self, figure: KeyFigure) -> None:
        self._name.setText(figure.name)
        self._value.setText(figure.value)
        self._detail.setText(figure.detail)
        self._detail.setVisible(bool(figure.detail))


def drawings(found: Statistics, locale: QLocale) -> tuple[Legend, Sequence[tuple[str, Drawing]]]:
    """The legend, and each chart with its title."""
    over_time = Message("Calls per week") if words.drawn_by_week(found) else Message("Calls per day")
    heads = (texts.say(Message("Line")), texts.say(Message("Calls")), texts.say(Message("Missed")))
    charts: list[tuple[str, Drawing]] = [
        (texts.say(over_time), Columns(words.by_day(found, locale), locale)),
        (texts.say(Message("Calls per hour of the day")), Columns(words.by_hour(found, locale), locale)),
        (texts.say(Message("Calls by line")), Rows(words.by_line(found, locale), locale, heads)),
    ]
    return Legend(words.legend(found)), charts
