"""What somebody has who only hears and has no mouse: every control by its name, each within reach of the Tab key, menus by arrows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from difflib import ndiff

from tests.journey import sight
from tests.journey.at_spi import Control, Reader, Reference
from tests.journey.wait import wait_until
from tests.journey.xdesktop import XDesktop

_INTERACTIVE = {
    *("push button", "check box", "radio button", "toggle button", "combo box", "text", "password text", "entry"),
    *(
        "spin button",
        "list",
        "list item",
        "table",
        "page tab",
        "slider",
        "menu item",
        "check menu item",
        "radio menu item",
        "link",
    ),
}
_NO_STOPS = {"label", "list item", "radio button"}
"""Can be focused and need not be reached: what is only marked with the mouse; rows, since their list is; and see `_reaches`."""
_QUIET_S = 0.25
"""No change of the focus for so long: it has come where the last key brings it."""

NOTHING_INSIDE: Mapping[str, Sequence[str]] = {}

Part = tuple[Control, Control]
"""A control and what it is directly in."""


class Person:
    def __init__(self, desktop: XDesktop, reader: Reader) -> None:
        self._desktop, self._reader = desktop, reader

    def waits_for(self, window: Control, name: str, role: str = "") -> Control:
        """Of any role, unless one is given."""
        return wait_until(lambda: self._find(window, name, role), what=f"{name} in {window.name}")

    def presses(self, window: Control, name: str, action: str = "Press", role: str = "") -> None:
        self._reader.press(self.waits_for(window, name, role), action)

    def opens(self, title: str) -> Control:
        """The window that has come up, with the keyboard in it."""
        window = self._reader.window(title)
        wait_until(lambda: self._has_keyboard(title), what=f"the keyboard in {title}")
        return window

    def closes(self, window: Control) -> None:
        """As everybody closes a window that is only looked at."""
        self._desktop.press("Escape")
        wait_until(lambda: not self._is_open(window.name), what=f"{window.name!r} closed by Esc")

    def knows_all(self, window: Control, place: str, expected: Sequence[str]) -> None:
        """Each control that is there is one of these, `role: name`, in their order; a * stands for what changes. And the Tab key
        alone goes to all of them that can be focused, until it comes round."""
        parts = self.finds_all(window, place, expected)
        self._reaches([part for part, parent in parts if parent.role != "combo box"], place)

    def finds_all(self, window: Control, place: str, expected: Sequence[str]) -> list[Part]:
        """Without the Tab key."""
        parts = list(self._parts(window))
        active = [
            (part, parent) for part, parent in parts if part.role in _INTERACTIVE or (part.focusable and part.role != "label")
        ]
        nameless = [
            f"{place}: a {part.role} at {self._reader.place(part)} has no name"
            for part, parent in active
            if not (part.name or parent.name)
        ]
        assert not nameless, "\n".join(nameless)
        found = [f"{part.role}: {self._said(part)}" for part, _ in active if part.name]
        told = [next((each for each in expected if _fits(each, line)), line) for line in found]
        assert told == list(expected), _difference(f"{place}: other controls than expected", expected, told)
        return parts

    def _reaches(self, parts: Sequence[Control], place: str) -> None:
        """Of a group of radio buttons one is a stop, and the arrows go on from there; each group has one that is checked."""
        known = {part.at: part for part in parts}
        wanted = [part for part in parts if _is_stop(part)]
        groups = sum(part.role == "radio button" and part.checked for part in parts)
        reached: list[Reference] = []
        self._drain()
        while len(set(reached)) == len(reached):
            before = len(reached)
            self._desktop.press("Tab", max(1, len(wanted) + groups + 1 - before))
            while (focused := self._reader.next_focused(_QUIET_S)) is not None:
                stop = self._stop(focused, known)
                reached += [stop] if reached[-1:] != [stop] else []
            if len(reached) == before:
                break  # nowhere else to go
        missed = [f"{part.role} {self._said(part)!r}" for part in wanted if part.at not in reached]
        assert not missed, f"{place}: not reached by Tab: {missed}"
        radios = {at for at in reached if known[at].role == "radio button"}
        assert len(radios) >= groups, f"{place}: {groups} groups of radio buttons, and Tab goes to {len(radios)} of them"

    def hears_menu(self, expected: Sequence[str], choose: str = "", inside: Mapping[str, Sequence[str]] = NOTHING_INSIDE) -> None:
        """The menu that is open has these entries, a marked one with an x before it, each reached with the arrow. `inside`: those that
        open another menu, and what is in that. `choose` one of them, or leave it by Esc."""
        self._drain()
        entry = self._next_entry()
        menu = self._reader.parent(entry)
        entries = [part for part in self._reader.children(menu) if part.role != "separator"]
        assert {part.role for part in entries} == {"menu item"}
        found = [f"x {part.name}" if part.checked else part.name for part in entries]
        told = [next((each for each in expected if _fits(each, line)), line) for line in found]
        assert told == list(expected), _difference("another menu than expected", expected, told)
        can_be_chosen = [part.name for part in entries if part.enabled]
        reached = [entry.name, *(self._next_entry().name for _ in can_be_chosen[1:])]
        assert sorted(reached) == sorted(can_be_chosen), "not reached with the arrow"
        at = reached[-1]
        for name, entries_inside in inside.items():
            self._goes_down(can_be_chosen, at, name)
            at = name
            self._desktop.press("Right")
            self.hears_menu(entries_inside)
        if choose:
            self._goes_down(can_be_chosen, at, choose)
        self._desktop.press("Return" if choose else "Escape")

    def opens_tray_menu(self) -> None:
        icon = wait_until(lambda: sight.icon(self._desktop), what="the icon")
        before = len(sight.toasts(self._desktop))
        self._desktop.click(icon.x + icon.width // 2, icon.y + icon.height // 2, button=3)
        wait_until(lambda: len(sight.toasts(self._desktop)) > before, what="the tray's menu")

    def _goes_down(self, entries: Sequence[str], start: str, end: str) -> None:
        steps = (entries.index(end) - entries.index(start)) % len(entries)
        if steps:
            self._desktop.press("Down", steps)

    def _next_entry(self) -> Control:
        self._desktop.press("Down")
        entry = self._reader.next_focused(5)
        assert entry is not None and entry.role.endswith("menu item"), f"the arrow goes to {entry}"
        return entry

    def _drain(self) -> None:
        while self._reader.next_focused(_QUIET_S) is not None:
            pass

    def _find(self, window: Control, name: str, role: str) -> Control | None:
        return next((part for part in self._reader.inside(window) if part.name == name and role in (part.role, "")), None)

    def _is_open(self, title: str) -> bool:
        return any(window.title == title for window in self._desktop.windows())

    def _has_keyboard(self, title: str) -> bool:
        focused = self._desktop.focused_window()
        return focused is not None and focused.title == title

    def _parts(self, parent: Control) -> Iterator[Part]:
        for part in self._reader.children(parent):
            yield part, parent
            yield from self._parts(part)

    def _said(self, part: Control) -> str:
        """A combo box is named by its label: what Qt has for its name is what is chosen."""
        names = (self._reader.labels(part) or ["(no label)"]) if part.role == "combo box" else [part.name]
        return " ".join(names[0].split())

    def _stop(self, focused: Control, known: Mapping[Reference, Control]) -> Reference:
        """The row of a list counts as the list, the text in a combo box as the box."""
        if focused.role == "list item" or focused.at not in known:
            focused = self._reader.parent(focused)
        assert focused.at in known, f"Tab goes to {focused}"
        return focused.at


def _is_stop(part: Control) -> bool:
    """Qt says of a combo box only while it has the focus that it can have it."""
    return part.enabled and part.role not in _NO_STOPS and (part.focusable or part.role == "combo box")


def _difference(title: str, expected: Sequence[str], told: Sequence[str]) -> str:
    return "\n".join([title, *(line for line in ndiff(expected, told) if not line.startswith(" "))])


def _fits(pattern: str, words: str) -> bool:
    return re.fullmatch(re.escape(pattern).replace(r"\*", ".*"), words) is not None
