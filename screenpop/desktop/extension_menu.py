"""The tray's submenu for a desk that several people use: whose calls pop here, two clicks away."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Protocol

from PySide6.QtWidgets import QMenu

from screenpop.calls.message import Message
from screenpop.desktop import texts

_MOST = 12
"""Extensions that are listed; the settings know the others."""
_LONGEST_NAME = 40
KEY = "extensions.mine"


class ExtensionActions(Protocol):
    """`set_mine` says which extensions are this desk's, none being every one."""

    def set_mine(self, extensions: tuple[str, ...]) -> None: ...
    def show_settings(self, key: str = "") -> None: ...


class ExtensionMenu:
    """`menu` lists the extensions that have rung lately, each with its name, and marks those of this desk."""

    def __init__(self, actions: ExtensionActions, parent: QMenu) -> None:
        self._actions = actions
        self.menu = parent.addMenu("")
        self._shown: object = None

    def show(self, mine: Sequence[str], known: Sequence[tuple[str, str | None]]) -> None:
        """`known`: extensions with the names that they had last."""
        if self._shown == (mine, known):
            return
        self._shown = (mine, known)
        self.menu.setTitle(as_entry(_title(mine)))
        self.menu.clear()
        names = dict.fromkeys(mine) | dict(known)
        for extension, name in list(names.items())[:_MOST]:
            self._add(_words(extension, name), partial(self._actions.set_mine, (extension,)), extension in mine)
        if names:
            self.menu.addSeparator()
        self._add(texts.say(Message("Every extension")), partial(self._actions.set_mine, ()), not mine)
        self.menu.addAction(texts.say(Message("Other…")), partial(self._actions.show_settings, KEY))

    def _add(self, words: str, then: Callable[[], None], chosen: bool) -> None:
        action = self.menu.addAction(as_entry(words), partial(self._choose, then))
        action.setCheckable(True)
        action.setChecked(chosen)

    def _choose(self, then: Callable[[], None]) -> None:
        """A click turns the mark over, whatever comes of it: the next time the menu opens it says what holds."""
        self._shown = None
        then()


def as_entry(text: str) -> str:
    """A text for a menu, where a lone & underlines the next letter."""
    return text.replace("&", "&&")


def _title(mine: Sequence[str]) -> str:
    if not mine:
        return texts.say(Message("My extension: every one"))
    return texts.say(Message("My extension: {extensions}", (("extensions", texts.plain(texts.listed(mine), _LONGEST_NAME)),)))


def _words(extension: str, name: str | None) -> str:
    if not name:
        return texts.plain(extension, _LONGEST_NAME)
    named = (("extension", texts.plain(extension, _LONGEST_NAME)), ("name", texts.plain(name, _LONGEST_NAME)))
    return texts.say(Message("{extension}, {name}", named))
