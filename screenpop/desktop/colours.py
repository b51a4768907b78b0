"""The colours of everything that is drawn: light, dark, and both in high contrast."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtGui import QColor

from screenpop.cards import Tone


@dataclass(frozen=True, slots=True, kw_only=True)
class Colours:
    """One scheme. Text on its ground keeps a contrast of 4.5 to 1 (WCAG 2.2, 1.4.3), in high contrast of 7 to 1 (1.4.6); the tests
    compute it."""

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

LIGHT_CONTRAST = Colours(
    surface="#ffffff",
    border="#000000",
    text="#000000",
    quiet="#1f1f1f",
    chip="#f0f0f0",
    chip_text="#000000",
    hover="#e6e6e6",
    pressed="#d9d9d9",
    outline="#000000",
    primary="#003087",
    primary_hover="#00286f",
    primary_pressed="#001f57",
    primary_text="#ffffff",
    warning="#573500",
    shadow=0.0,
    tint=0.08,
    accents={
        Tone.RINGING: "#003a8c",
        Tone.TALKING: "#0a4a25",
        Tone.ANSWERED: "#1c4435",
        Tone.MISSED: "#86100a",
        Tone.ELSEWHERE: "#41238f",
        Tone.OUTBOUND: "#064553",
        Tone.NEUTRAL: "#2b2b2b",
    },
)

DARK_CONTRAST = Colours(
    surface="#000000",
    border="#ffffff",
    text="#ffffff",
    quiet="#e8e8e8",
    chip="#1c1c1c",
    chip_text="#ffffff",
    hover="#2a2a2a",
    pressed="#333333",
    outline="#ffffff",
    primary="#ffd60a",
    primary_hover="#ffe561",
    primary_pressed="#e6bf00",
    primary_text="#000000",
    warning="#ffcc4d",
    shadow=0.0,
    tint=0.2,
    accents={
        Tone.RINGING: "#94ccff",
        Tone.TALKING: "#6ee7a0",
        Tone.ANSWERED: "#a6e3c2",
        Tone.MISSED: "#ffb0aa",
        Tone.ELSEWHERE: "#d2c4ff",
        Tone.OUTBOUND: "#84e6f5",
        Tone.NEUTRAL: "#e8e8e8",
    },
)


def scheme(*, dark: bool, contrast: bool) -> Colours:
    if contrast:
        return DARK_CONTRAST if dark else LIGHT_CONTRAST
    return DARK if dark else LIGHT
