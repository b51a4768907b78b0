"""Colours, sizes and icons of everything that is drawn: as the person has chosen, or following the desktop while it changes."""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import lru_cache
from string import Template

from PySide6.QtCore import QByteArray, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QFontInfo, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from screenpop.desktop import colours
from screenpop.desktop.colours import Colours
from screenpop.system.paths import resource

_SMALLEST_TEXT_PX = 12


@dataclass(frozen=True, slots=True)
class Sizes:
    """Sizes of text in logical pixels, in proportion to the platform's own."""

    base: int

    @property
    def title(self) -> int:
        return round(self.base * 1.3)

    @property
    def number(self) -> int:
        return round(self.base * 1.08)

    @property
    def small(self) -> int:
        return max(_SMALLEST_TEXT_PX - 1, round(self.base * 0.92))

    def scaled(self, length: int) -> int:
        """A length drawn for text of 13 pixels, for the platform's text where that is larger."""
        return round(length * max(1.0, self.base / 13))


class Theme(QObject):
    """What every window asks for colours, sizes, style sheets and icons. `changed` says: ask again."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._chosen = "system"
        self._colours = self._wanted()
        self._renderers: dict[tuple[str, str], QSvgRenderer] = {}
        self._icons: dict[tuple[str, str, int, int], QIcon] = {}
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._follow)
        if hasattr(hints, "accessibility"):  # from Qt 6.10 on
            hints.accessibility().contrastPreferenceChanged.connect(self._follow)

    @property
    def colours(self) -> Colours:
        return self._colours

    @property
    def sizes(self) -> Sizes:
        return Sizes(max(_SMALLEST_TEXT_PX, QFontInfo(QGuiApplication.font()).pixelSize()))

    def choose(self, scheme: str) -> None:
        """A value of `desktop.colours`: "light", "dark", "contrast", or "system", as at first.

        Qt's own `setColorScheme` does nothing on a desktop without a theme of its own: bare X11, offscreen.
        """
        self._chosen = scheme
        self._follow()

    def style(self, name: str) -> str:
        """The style sheet `resources/style/NAME.qss` with this scheme's values in its `$variables`."""
        return Template(_text(f"style/{name}.qss")).substitute(self._variables())

    def icon(self, name: str, colour: str, size: int, room: int | None = None) -> QIcon:
        """An icon in one colour, sharp at scales of 100, 200 and 300 %, in the middle of `room` pixels of width."""
        width = room or size
        if (made := self._icons.get((name, colour, size, width))) is not None:
            return made
        icon = self._icons[name, colour, size, width] = QIcon()
        for scale in (1, 2, 3):
            picture = QPixmap(width * scale, size * scale)
            picture.setDevicePixelRatio(scale)
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            self.draw_icon(painter, name, colour, QRectF((width - size) / 2, 0, size, size))
            painter.end()
            icon.addPixmap(picture)
        return icon

    def draw_icon(self, painter: QPainter, name: str, colour: str, place: QRectF) -> None:
        """Draws `resources/icons/NAME.svg` in one colour, at whatever scale the painter has."""
        renderer = self._renderers.get((name, colour))
        if renderer is None:
            drawing = _text(f"icons/{name}.svg").replace("currentColor", colour)
            renderer = self._renderers[name, colour] = QSvgRenderer(QByteArray(drawing.encode()), self)
        renderer.render(painter, place)

    def _variables(self) -> dict[str, str]:
        colours, sizes = self.colours, self.sizes
        values = {field.name: str(getattr(colours, field.name)) for field in fields(colours) if field.type == "str"}
        values |= {f"accent_{tone}": accent for tone, accent in colours.accents.items()}
        return values | {
            "base_px": f"{sizes.base}px",
            "title_px": f"{sizes.title}px",
            "number_px": f"{sizes.number}px",
            "small_px": f"{sizes.small}px",
        }

    def _follow(self) -> None:
        wanted = self._wanted()
        if wanted is not self._colours:
            self._colours = wanted
            self.changed.emit()

    def _wanted(self) -> Colours:
        """High contrast is light or dark as the desktop is."""
        dark = self._chosen == "dark" or (self._chosen != "light" and _is_dark())
        contrast = self._chosen == "contrast" or (self._chosen == "system" and _wants_contrast())
        return colours.scheme(dark=dark, contrast=contrast)


@lru_cache(maxsize=64)
def _text(name: str) -> str:
    return resource(name).read_text(encoding="utf-8")


def _is_dark() -> bool:
    scheme = QGuiApplication.styleHints().colorScheme()
    if scheme == Qt.ColorScheme.Unknown:
        return QGuiApplication.palette().window().color().lightness() < 128
    return scheme == Qt.ColorScheme.Dark


def _wants_contrast() -> bool:
    """Whether the desktop is set to high contrast; Qt before 6.10 cannot tell."""
    hints = QGuiApplication.styleHints()
    return hasattr(hints, "accessibility") and hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast
