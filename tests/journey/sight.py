"""What a person sees of screenpop on the desktop: cards, the recents, the icon in the tray and its colour."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.journey.wait import wait_until
from tests.journey.xdesktop import Window, XDesktop

PICTURES = Path(__file__).parents[2] / "build" / "journeys"

LISTENING, QUIET, TROUBLE = (0x1F, 0x6F, 0xEB), (0x6B, 0x72, 0x80), (0xC2, 0x57, 0x0C)
"""The ground of the tray icon."""
_WIDEST_ICON, _LEAST_CARD = 64, 100
"""Pixels. What is lower than a card is the bar that counts the calls without a card of their own."""


def toasts(desktop: XDesktop) -> list[Window]:
    """The cards, and the bar above them; the window in the tray has their class and title, too."""
    ours = [window for window in desktop.windows() if (window.wm_class, window.title) == ("screenpop", "screenpop")]
    return [window for window in ours if window.width > _WIDEST_ICON]


def cards(desktop: XDesktop) -> list[Window]:
    return [window for window in toasts(desktop) if window.height > _LEAST_CARD]


def card(desktop: XDesktop, within: float = 5.0) -> Window:
    """The one card there is; waits until it is there."""
    found = wait_until(lambda: cards(desktop), within, "a card")
    assert len(found) == 1
    return found[0]


def no_card(desktop: XDesktop, within: float = 5.0) -> None:
    wait_until(lambda: not cards(desktop), within, "no card")


def recents(desktop: XDesktop) -> Window | None:
    return next((window for window in desktop.windows() if window.title.startswith("Recents")), None)


def icon(desktop: XDesktop) -> Window | None:
    return next((icon for icon in desktop.tray_icons() if icon.wm_class == "screenpop"), None)


def icon_colour(desktop: XDesktop) -> tuple[int, int, int] | None:
    """The colour that most of the tray icon has; None while there is no icon."""
    window = icon(desktop)
    if window is None:
        return None
    seen = desktop.picture().crop((window.x, window.y, window.x + window.width, window.y + window.height))
    counted: Any = seen.getcolors(seen.width * seen.height)
    red, green, blue = max(counted)[1]
    return red, green, blue


def save_picture(desktop: XDesktop, name: str) -> None:
    desktop.screenshot(PICTURES / f"{name}.png")
