"""The first start: where calls come from, whose they are, which CRM they open. Three steps, in any order, left and reopened at will."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from screenpop.calls.message import Message
from screenpop.desktop import texts
from screenpop.desktop.buttons import push_button
from screenpop.desktop.first_run_actions import FirstRunActions
from screenpop.desktop.first_run_calls import CallsPage
from screenpop.desktop.first_run_crm import CrmPage
from screenpop.desktop.first_run_extension import ExtensionPage
from screenpop.desktop.first_run_rail import Rail
from screenpop.desktop.first_run_signal import SignalBar
from screenpop.desktop.fitting import resize_to_fit, sheet
from screenpop.desktop.theme import Theme
from screenpop.desktop.to_front import bring_to_front
from screenpop.system.paths import resource

_NARROW = 620
"""Logical pixels, for text of 13: below, the steps are above the page."""
_BESIDE, _BESIDE_NARROW = 26, 8
_LEAST, _LOWEST_PAGE = 412, 150
_STEPS = (Message("Where calls come from"), Message("My extension"), Message("CRM"))


class FirstRunWindow(QWidget):
    """Closing hides it. Whatever is set in it was kept when it was set, so that there is nothing to finish."""

    def __init__(self, actions: FirstRunActions, theme: Theme, *, now: Callable[[], float] = time.time) -> None:
        super().__init__()
        self._actions, self._theme = actions, theme
        self._policy = actions.policy()
        self.setObjectName("firstRun")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(texts.say(Message("Set up – screenpop")))
        self._calls, self._extension, self._crm = (
            CallsPage(actions, theme),
            ExtensionPage(actions, theme),
            CrmPage(actions, theme),
        )
        self._pages = QStackedWidget()
        self._above, self._foot = QHBoxLayout(), QHBoxLayout()
        self._rail = Rail(_STEPS, theme)
        self._signal = SignalBar(actions, theme, now=now)
        self._close = push_button(Message("Close"), self.close)
        self._next = push_button(Message("Next"), self._go_on, primary=True)
        self._lay_out()
        self._connect()
        self._follow_theme()

    def open(self) -> None:
        """Bring the window to the front."""
        bring_to_front(self)

    def request_came(self) -> None:
        """The PBX, the relay or the test has sent something. Costs nothing while the window is closed."""
        if self.isVisible():
            self._signal.request_came()
            if self._pages.currentWidget() is self._extension:
                self._extension.refresh_soon()

    def state_changed(self) -> None:
        """The listener, the relay or the settings are other than before."""
        if self.isVisible():
            if self._actions.policy() != self._policy:
                self._refresh()
            self._calls.ask_urls()

    def _step_chosen(self, place: int) -> None:
        if place != self._pages.currentIndex():
            self._go_to(place)

    def _go_to(self, place: int) -> None:
        self._pages.setCurrentIndex(place)
        self._rail.go_to(place)
        self._next.setText(texts.say(Message("Done") if place == len(_STEPS) - 1 else Message("Next")))
        self._refresh()

    def _refresh(self) -> None:
        self._policy = self._actions.policy()
        (self._calls, self._extension, self._crm)[self._pages.currentIndex()].refresh()

    def _go_on(self) -> None:
        if self._pages.currentIndex() + 1 == len(_STEPS):
            self.close()
        else:
            self._go_to(self._pages.currentIndex() + 1)

    # Made once

    def _lay_out(self) -> None:
        scaled = self._theme.sizes.scaled
        resize_to_fit(self, scaled(880), scaled(720))
        for page in (self._calls, self._extension, self._crm):
            self._pages.addWidget(page)
        self._pages.setMinimumHeight(scaled(_LOWEST_PAGE))
        foot = self._foot
        foot.setContentsMargins(0, scaled(10), 0, scaled(14))
        foot.setSpacing(scaled(10))
        foot.addStretch(1)
        foot.addWidget(self._close)
        foot.addWidget(self._next)
        self._above.setContentsMargins(0, scaled(18), 0, scaled(4))
        self._above.addWidget(self._signal)  # cards pop below
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addLayout(self._above)
        right.addWidget(self._pages, 1)
        right.addLayout(foot)
        self._whole = QBoxLayout(QBoxLayout.Direction.LeftToRight, sheet(self, self._theme, _LEAST))
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._whole.addWidget(self._rail)
        self._whole.addLayout(right, 1)

    def _connect(self) -> None:
        self._rail.chosen.connect(self._step_chosen)
        self._theme.changed.connect(self._follow_theme)
        for keys in (QKeySequence(QKeySequence.StandardKey.Close), QKeySequence(Qt.Key.Key_Escape)):
            QShortcut(keys, self).activated.connect(self.close)

    # Qt's side

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self._go_to(self._pages.currentIndex())
            self._rail.focus(self._pages.currentIndex())

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self._calls.forget()

    def _follow_theme(self) -> None:
        self.setStyleSheet(f"{self._theme.style('first-run')}{_pictures()}")
        self._signal.update()
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        narrow = self.width() < self._theme.sizes.scaled(_NARROW)
        self._whole.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        self._rail.arrange(narrow=narrow)
        beside = self._theme.sizes.scaled(_BESIDE_NARROW if narrow else _BESIDE)
        for layout in (self._above, self._foot, self._calls.below, self._extension.below, self._crm.below):
            margins = layout.contentsMargins()
            layout.setContentsMargins(beside, margins.top(), beside, margins.bottom())
        for page in (self._calls, self._extension, self._crm):
            page.updateGeometry()


def _pictures() -> str:
    """What a style sheet takes from files only."""
    tick, unfold = (resource(f"icons/{name}.svg").as_posix() for name in ("tick", "unfold"))
    return (
        f'#extensions::indicator:checked {{ image: url("{tick}"); }}'
        f'QComboBox::down-arrow {{ image: url("{unfold}"); width: 14px; height: 14px; }}'
    )
