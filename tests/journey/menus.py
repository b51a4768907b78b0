"""Menus of the program on the screen, which is all that is known of them: a screen reader hears an entry only when it is reached."""

from __future__ import annotations

import time
from collections.abc import Sequence

from PIL import Image, ImageChops

from tests.journey import sight
from tests.journey.wait import wait_until
from tests.journey.xdesktop import Window, XDesktop

BELOW_THE_CALLS = (
    "Recents…",
    "Do not disturb",
    "My extension",
    "Why did it not pop?…",
    "Join a relay…",
    "Set up…",
    "Settings…",
    "Quit",
)
"""The entries at the end of the tray's menu, whatever is above them."""
QUIET = ("Off", "30 minutes", "1 hour", "Until tomorrow", "Always")
"""Those at the end of its submenu, whatever is above them."""
_LEAST_MENU, _LEAST_LETTER, _FRAME = 40, 5, 4
"""Pixels. What is lower than a letter is a separator."""
_SETTLED_S = 0.3


def tray_menu(desktop: XDesktop) -> Window:
    """The tray's menu, opened with the right button."""
    icon = wait_until(lambda: sight.icon(desktop), what="the icon")
    before = menus(desktop)
    desktop.click(icon.x + icon.width // 2, icon.y + icon.height // 2, button=3)
    return opened(desktop, before)


def menus(desktop: XDesktop) -> list[Window]:
    """Everything of ours that may be a menu: cards are among it."""
    return [window for window in desktop.windows() if window.wm_class == "screenpop" and window.height > _LEAST_MENU]


def opened(desktop: XDesktop, before: Sequence[Window]) -> Window:
    """The menu that has come since."""
    known = {window.id for window in before}
    menu = wait_until(lambda: next((found for found in menus(desktop) if found.id not in known), None), what="a menu")
    time.sleep(_SETTLED_S)
    return menu


def click_entry(desktop: XDesktop, menu: Window, place: int) -> None:
    """The entry of this place, from the end where it is negative."""
    desktop.click(menu.x + menu.width // 2, entries(desktop, menu)[place])


def click_last(desktop: XDesktop, menu: Window, name: str, last: Sequence[str]) -> None:
    """The entry of this name, of a menu that ends with these."""
    click_entry(desktop, menu, last.index(name) - len(last))


def entries(desktop: XDesktop, menu: Window) -> list[int]:
    """How far down on the screen the middle of each entry is: lines of letters, found by their ink."""
    inside = (menu.x + _FRAME, menu.y + _FRAME, menu.x + menu.width - _FRAME, menu.y + menu.height - _FRAME)
    seen = desktop.picture().crop(inside)
    ground = Image.new("RGB", seen.size, seen.getpixel((0, 0)))
    ink = ImageChops.difference(seen, ground).convert("L").point(lambda level: 255 if level > 40 else 0)
    found: list[int] = []
    top: int | None = None
    for y in range(ink.height + 1):
        inked = y < ink.height and ink.crop((0, y, ink.width, y + 1)).getbbox() is not None
        if inked and top is None:
            top = y
        elif not inked and top is not None:
            if y - top >= _LEAST_LETTER:
                found.append(inside[1] + (top + y) // 2)
            top = None
    return found
