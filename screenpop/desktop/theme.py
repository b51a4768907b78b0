"""Light and dark: the colours, sizes and icons of everything that is drawn, following the desktop's own choice while it changes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import lru_cache
from string import Template

from PySide6.QtCore import QByteArray, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontInfo, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from screenpop.cards import Tone
from screenpop.system.paths import resource


@dataclass(frozen=True, slots=True, kw_only=True)
class Colours:
    """One scheme. Text on its ground keeps a contrast of 4.5 to 1 (WCAG 2.2, 1.4.3); the tests compute it."""

    surface: str
    border: str
    text: str
    quiet: str
    """Text of the second rank."""
    chip: str
    chip_text: str
    hover: str
    """The ground of a button without one of its own, under the pointer."""
    pressed: str
    outline: str
    """The edge of a button of the second rank."""
    primary: str
    primary_hover: str
    primary_pressed: str
    primary_text: str
    warning: str
    """What may be wrong; what is wrong has the accent of missed calls."""
    shadow: float
    """Opacity of a window's shadow at its darkest."""
    tint: float
    """How much of the accent is in the ground behind an icon."""
    accents: Mapping[Tone, str]

    def tinted(self, tone: Tone) -> str:
        """The ground behind an icon of this tone: its accent, thinned with the surface."""
        accent, surface = QColor(self.accents[tone]), QColor(self.surface)
        channels = ((accent.red(), surface.red()), (accent.green(), surface.green()), (accent.blue(), surface.blue()))
        mixed = [round(a * self.tint + s * (1 - self.tint)) for a, s in channels]
        return QColor(*mixed).name()


LIGHT = Colours(
    surface="#ffffff",
    border="#d5dae1",
    text="#171c26",
    quiet="#55606f",
    chip="#eef1f5",
    chip_text="#3a4554",
    hover="#f0f3f7",
    pressed="#e3e8ee",
    outline="#c8cfd9",
    primary="#1b63d6",
    primary_hover="#1757bf",
    primary_pressed="#134aa4",
    primary_text="#ffffff",
    warning="#8f5b00",
    shadow=0.16,
    tint=0.12,
    accents={
        Tone.RINGING: "#1b63d6",
        Tone.TALKING: "#11783f",
        Tone.ANSWERED: "#2f6b52",
        Tone.MISSED: "#c02b22",
        Tone.ELSEWHERE: "#6a4bc0",
        Tone.OUTBOUND: "#0b7285",
        Tone.NEUTRAL: "#556070",
    },
)

DARK = Colours(
    surface="#20252d",
    border="#3a434f",
    text="#f1f4f8",
    quiet="#a9b3c1",
    chip="#323a45",
    chip_text="#d3dae4",
    hover="#2c333d",
    pressed="#38414d",
    outline="#4b5664",
    primary="#2b69d6",
    primary_hover="#2560c8",
    primary_pressed="#1d53b3",
    primary_text="#ffffff",
    warning="#f0b64e",
    shadow=0.5,
    tint=0.18,
    accents={
        Tone.RINGING: "#7db4ff",
        Tone.TALKING: "#5fd08b",
        Tone.ANSWERED: "#8fc7a9",
        Tone.MISSED: "#ff938a",
        Tone.ELSEWHERE: "#bba6ff",
        Tone.OUTBOUND: "#63cbdc",
        Tone.NEUTRAL: "#a9b3c1",
    },
)

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
        self._chosen: bool | None = None
        self._dark = _is_dark()
        self._renderers: dict[tuple[str, str], QSvgRenderer] = {}
        self._icons: dict[tuple[str, str, int, int], QIcon] = {}
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow)

    @property
    def dark(self) -> bool:
        return self._dark

    @property
    def colours(self) -> Colours:
        return DARK if self._dark else LIGHT

    @property
    def sizes(self) -> Sizes:
        return Sizes(max(_SMALLEST_TEXT_PX, QFontInfo(QGuiApplication.font()).pixelSize()))

    def choose(self, dark: bool | None) -> None:
        """Dark or light whatever the desktop has; None follows the desktop again, as at first.

        Qt's own `setColorScheme` does nothing on a desktop without a theme of its own: bare X11, offscreen.
        """
        self._chosen = dark
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
        dark = _is_dark() if self._chosen is None else self._chosen
        if dark != self._dark:
            self._dark = dark
            self.changed.emit()


@lru_cache(maxsize=64)
def _text(name: str) -> str:
    return resource(name).read_text(encoding="utf-8")


def _is_dark() -> bool:
    scheme = QGuiApplication.styleHints().colorScheme()
    if scheme == Qt.ColorScheme.Unknown:
        return QGuiApplication.palette().window().color().lightness() < 128
    return scheme == Qt.ColorScheme.Dark
