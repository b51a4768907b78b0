"""A person at the desktop, who finds what is named on a window and clicks on it with the mouse."""

from __future__ import annotations

from collections.abc import Sequence

from tests.journey.at_spi import Control, Reader
from tests.journey.wait import wait_until
from tests.journey.xdesktop import XDesktop

SEARCHED_S = 20.0


class Person:
    """Looks at the windows of this title."""

    def __init__(self, desktop: XDesktop, reader: Reader, title: str) -> None:
        self._desktop, self._reader, self._title = desktop, reader, title

    def all(self) -> Sequence[Control]:
        """Everything that there is to see."""
        windows = [window for window in self._reader.windows() if window.name == self._title and window.showing]
        return [control for window in windows for control in self._reader.inside(window)]

    def sees(self, name: str) -> Control | None:
        return next((control for control in self.all() if control.name == name), None)

    def sees_some(self, words: str) -> Control | None:
        """What has these words among others."""
        return next((control for control in self.all() if words in control.name), None)

    def waits_for(self, name: str) -> Control:
        return wait_until(lambda: self.sees(name), SEARCHED_S, what=name)

    def clicks(self, name: str, *, at_its_beginning: bool = False) -> None:
        self.clicks_on(self.waits_for(name), at_its_beginning=at_its_beginning)

    def clicks_on(self, control: Control, *, at_its_beginning: bool = False, button: int = 1) -> None:
        x, y, width, height = self._reader.place(control)
        self._desktop.click(x + (height // 2 if at_its_beginning else width // 2), y + height // 2, button)
