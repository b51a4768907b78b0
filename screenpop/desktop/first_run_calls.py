"""The first step: where calls come from, and the addresses that the PBX needs for it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QButtonGroup

from screenpop.calls.message import Message
from screenpop.desktop import texts
from screenpop.desktop.first_run_actions import FirstRunActions
from screenpop.desktop.first_run_parts import Choice, Notice, Page, words
from screenpop.desktop.first_run_urls import UrlList
from screenpop.desktop.first_run_ways import DirectWay, FrontWay, RelayWay
from screenpop.desktop.sentences import LONGEST_WHY, say_text
from screenpop.desktop.theme import Theme

_RELAY = Message("A code from your administrator")
_DIRECT = Message("Straight to this computer")
_FRONT = Message("A host in front of this computer")


class CallsPage(Page):
    """Three ways; a click only shows what a way needs, and what is typed there is kept at once."""

    def __init__(self, actions: FirstRunActions, theme: Theme) -> None:
        about = Message("The PBX tells screenpop of each call. Whoever looks after it knows which of these ways it takes.")
        super().__init__(Message("Where calls come from"), about, theme)
        self._actions = actions
        self._relay = RelayWay(actions, theme, self.refresh)
        self._direct = DirectWay(actions, theme, self.refresh)
        self._front = FrontWay(actions, theme, self.refresh)
        self._choices = (
            Choice(_RELAY, Message("Your calls come through the relay of your company. Paste the code; nothing else is needed."),
                   theme, self._relay),
            Choice(_DIRECT, Message("The PBX, or a program on this computer, posts to an address and port of this computer."),
                   theme, self._direct),
            Choice(_FRONT, Message("An office host or a proxy with a public name passes the events on to this computer."),
                   theme, self._front),
        )  # fmt: skip
        self._group = QButtonGroup(self)
        for choice in self._choices:
            self._group.addButton(choice.radio)
            self.below.addWidget(choice)
            choice.radio.toggled.connect(self._show_way)
        self._urls = UrlList(actions.copy_text, theme)
        self._nothing = words("hint", Message("The PBX posts to the relay. There is no address to paste for this computer."))
        self._notice = Notice()
        for widget in (self._notice, self._urls, self._nothing):
            self.below.addWidget(widget)
        self.below.addStretch(1)
        self._choose()

    def refresh(self) -> None:
        """What the settings and the listener say now."""
        settings, policy = self._actions.settings(), self._actions.policy()
        for way in (self._relay, self._direct, self._front):
            way.show_settings(settings, policy)
        self.ask_urls()

    def ask_urls(self) -> None:
        """The addresses, and whether anything listens there."""
        self._actions.urls(self._show_urls)

    def forget(self) -> None:
        """The window is closed: no secret stays in it."""
        self._relay.forget()

    def _choose(self) -> None:
        settings = self._actions.settings()
        taken = 0 if settings.relay.on else 2 if settings.listener.public_url else 1
        self._choices[taken].radio.setChecked(True)

    def _show_way(self) -> None:
        relayed = self._choices[0].radio.isChecked()
        self._urls.setVisible(not relayed)
        self._nothing.setVisible(relayed)
        self._notice.setVisible(not relayed and bool(self._notice.text()))

    def _show_urls(self, answer: Mapping[str, Any] | Exception) -> None:
        if isinstance(answer, Exception):
            self._urls.show_urls({})
            self._notice.say_error(answer)
        else:
            self._urls.show_urls(answer["urls"])
            self._notice.say(say_text(answer["warning"] or "", LONGEST_WHY), "wrong")
            if not answer["warning"] and not answer["listening"]:
                self._notice.say(
                    texts.say(Message("Nothing listens at these addresses now: the listener is switched off.")), "wrong"
                )
        self._show_way()
