from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from pytestqt.qtbot import QtBot

from screenpop.cards import Tone
from screenpop.desktop import theme as theme_module
from screenpop.desktop.colours import DARK, DARK_CONTRAST, LIGHT, LIGHT_CONTRAST, Colours
from screenpop.desktop.theme import Sizes, Theme
from screenpop.system.paths import resource

SCHEMES = {"light": LIGHT, "dark": DARK, "light contrast": LIGHT_CONTRAST, "dark contrast": DARK_CONTRAST}
ALL = pytest.mark.parametrize("colours", SCHEMES.values(), ids=SCHEMES)
TEXT, MORE_TEXT, GRAPHICS = 4.5, 7.0, 3.0
"""WCAG 2.2, 1.4.3, 1.4.6 and 1.4.11."""


def in_contrast(colours: Colours) -> bool:
    return colours in (LIGHT_CONTRAST, DARK_CONTRAST)


def contrast(one: str, other: str) -> float:
    def luminance(colour: str) -> float:
        parts = [channel / 255 for channel in (QColor(colour).red(), QColor(colour).green(), QColor(colour).blue())]
        red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def test_contrast_is_computed_as_the_standard_does() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@ALL
def test_every_text_can_be_read_on_its_ground(colours: Colours) -> None:
    pairs = [
        (colours.text, colours.surface),
        (colours.text, colours.hover),
        (colours.text, colours.pressed),
        (colours.quiet, colours.surface),
        (colours.chip_text, colours.chip),
        (colours.primary_text, colours.primary),
        (colours.primary_text, colours.primary_hover),
        (colours.primary_text, colours.primary_pressed),
        (colours.warning, colours.surface),
    ]
    pairs += [(accent, colours.surface) for accent in colours.accents.values()]
    enough = TEXT
    if in_contrast(colours):
        enough = MORE_TEXT
        grounds = (colours.hover, colours.pressed, colours.chip)
        pairs += [(text, ground) for text in (colours.text, colours.quiet, *colours.accents.values()) for ground in grounds]
        pairs += [(colours.border, colours.surface), (colours.outline, colours.surface), (colours.primary, colours.surface)]
    assert {pair: ratio for pair in pairs if (ratio := contrast(*pair)) < enough} == {}


@ALL
def test_every_picture_stands_out_from_its_ground(colours: Colours) -> None:
    pairs = [(colours.accents[tone], colours.tinted(tone)) for tone in Tone] + [(colours.primary, colours.surface)]
    enough = TEXT if in_contrast(colours) else GRAPHICS
    assert {pair: ratio for pair in pairs if (ratio := contrast(*pair)) < enough} == {}


@pytest.mark.parametrize("scheme", ["light", "dark", "contrast"])
def test_a_style_sheet_has_a_value_for_every_variable(theme: Theme, scheme: str) -> None:
    theme.choose(scheme)
    sheets = sorted(path.stem for path in resource("style").glob("*.qss"))
    assert "card" in sheets
    for name in sheets:
        assert "$" not in theme.style(name)
    assert theme.colours.primary in theme.style("card")


def test_no_style_sheet_has_a_colour_of_its_own() -> None:
    for path in resource("style").glob("*.qss"):
        assert re.findall(r":[^;]*#[0-9a-fA-F]{3,8}\b", path.read_text(encoding="utf-8")) == []


def test_a_change_of_scheme_is_told_once(theme: Theme, qtbot: QtBot) -> None:
    theme.choose("light")
    with qtbot.waitSignal(theme.changed):
        theme.choose("dark")
    assert theme.colours is DARK
    with qtbot.assertNotEmitted(theme.changed):
        theme.choose("dark")
    with qtbot.waitSignal(theme.changed):
        theme.choose("light")
    assert theme.colours is LIGHT


def test_contrast_is_light_or_dark_as_the_desktop_is(theme: Theme, monkeypatch: pytest.MonkeyPatch) -> None:
    for dark, colours in ((False, LIGHT_CONTRAST), (True, DARK_CONTRAST)):
        monkeypatch.setattr(theme_module, "_is_dark", lambda dark=dark: dark)
        theme.choose("contrast")
        assert theme.colours is colours


def test_the_desktop_s_own_contrast_is_followed_unless_the_person_chose(
    theme: Theme, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(theme_module, "_is_dark", lambda: True)
    theme.choose("system")
    assert theme.colours is DARK
    monkeypatch.setattr(theme_module, "_wants_contrast", lambda: True)
    with qtbot.waitSignal(theme.changed):
        QGuiApplication.styleHints().accessibility().contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    assert theme.colours is DARK_CONTRAST
    theme.choose("light")
    assert theme.colours is LIGHT


def _icons() -> list[Path]:
    return sorted(resource("icons").glob("*.svg"))


@pytest.mark.parametrize("path", _icons(), ids=lambda path: path.stem)
def test_an_icon_is_drawn_inside_its_square(theme: Theme, path: Path) -> None:
    image = QImage(48, 48, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    theme.draw_icon(painter, path.stem, "#ff0000", QRectF(0, 0, 48, 48))
    painter.end()
    drawn = [QColor(image.pixelColor(x, y)) for x in range(48) for y in range(48) if image.pixelColor(x, y).alpha() > 200]
    assert len(drawn) > 60
    if path.stem != "screenpop":
        assert {colour.name() for colour in drawn} == {"#ff0000"}
    edge = [image.pixelColor(at, far).alpha() for at in range(48) for far in (0, 47)]
    edge += [image.pixelColor(far, at).alpha() for at in range(48) for far in (0, 47)]
    assert max(edge) == 0


def test_there_is_an_icon_for_every_tone() -> None:
    assert {tone.value for tone in Tone} <= {path.stem for path in _icons()}


@pytest.mark.parametrize("scale", [1.0, 2.0, 3.0])
def test_an_icon_is_sharp_at_this_scale(theme: Theme, scale: float) -> None:
    pixmap = theme.icon("copy", "#ff0000", 16, 20).pixmap(QSize(20, 16), scale)
    assert (pixmap.width(), pixmap.height()) == (20 * scale, 16 * scale)


def test_sizes_follow_the_text_of_the_platform() -> None:
    small, large = Sizes(12), Sizes(26)
    assert small.scaled(360) == 360
    assert large.scaled(360) == 720
    assert small.small < small.base < small.title
