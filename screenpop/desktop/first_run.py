"""The first start: where calls come from, whose they are, which CRM they open. Three steps, in any order, left and reopened at will."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from screenpop.calls.message import Message
from screenpop.desktop import texts
from screenpop.desktop.first_run_actions import FirstRunActions
from screenpop.desktop.first_run_calls import CallsPage
from screenpop.desktop.first_run_crm import CrmPage
from screenpop.desktop.first_run_extension import ExtensionPage
from screenpop.desktop.first_run_parts import button
from screenpop.desktop.first_run_signal import SignalBar
from screenpop.desktop.fitting import resize_to_fit
from screenpop.desktop.theme import Theme
from screenpop.desktop.to_front import bring_to_front
from screenpop.system.paths import resource

_STEPS = (Message("Where calls come from"), Message("My extension"), Message("CRM"))


class FirstRunWindow(QWidget):
    """Closing hides it. Whatever is set in it was kept when it was set, so that there is nothing to finish."""

    def __init__(self, actions: FirstRunActions, theme: Theme, *, now: Callable[[], float] = time.time) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("firstRun")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(texts.say(Message("Set up – screenpop")))
        self._calls, self._extension, self._crm = (
            CallsPage(actions, theme),
            ExtensionPage(actions, theme),
            CrmPage(actions, theme),
        )
        self._pages = QStackedWidget()
        self._group = QButtonGroup(self)
        self._steps = [self._step(place, said) for place, said in enumerate(_STEPS)]
        self._signal = SignalBar(actions, theme, now=now)
        self._close = button(Message("Close"), self.close)
        self._next = button(Message("Next"), self._go_on, primary=True)
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
            self._calls.ask_urls()

    def _step_chosen(self, place: int) -> None:
        if place != self._pages.currentIndex():
            self._go_to(place)

    def _go_to(self, place: int) -> None:
        self._pages.setCurrentIndex(place)
        self._steps[place].setChecked(True)
        self._next.setText(texts.say(Message("Done") if place == len(_STEPS) - 1 else Message("Next")))
        (self._calls, self._extension, self._crm)[place].refresh()

    def _go_on(self) -> None:
        if self._pages.currentIndex() + 1 == len(_STEPS):
            self.close()
        else:
            self._go_to(self._pages.currentIndex() + 1)

    # Made once

    def _step(self, place: int, said: Message) -> QPushButton:
        step = QPushButton(texts.say(Message("{number}  {step}", (("number", str(place + 1)), ("step", texts.say(said))))))
        step.setObjectName("railStep")
        step.setCheckable(True)
        step.setAutoExclusive(True)  # of a group, and told as one
        step.setAutoDefault(False)
        step.toggled.connect(lambda on: self._step_chosen(place) if on else None)
        self._group.addButton(step)
        return step

    def _lay_out(self) -> None:
        scaled = self._theme.sizes.scaled
        resize_to_fit(self, scaled(880), scaled(720))
        for page in (self._calls, self._extension, self._crm):
            self._pages.addWidget(page)
        rail = QFrame()
        rail.setObjectName("rail")
        steps = QVBoxLayout(rail)
        steps.setContentsMargins(scaled(12), scaled(22), scaled(12), scaled(16))
        steps.setSpacing(scaled(4))
        for step in self._steps:
            steps.addWidget(step)
        steps.addStretch(1)
        promise = QLabel(texts.say(Message("Everything is kept as you set it.")), textFormat=Qt.TextFormat.PlainText)
        promise.setObjectName("promise")
        promise.setWordWrap(True)
        steps.addWidget(promise)
        foot = QHBoxLayout()
        foot.setContentsMargins(scaled(26), scaled(10), scaled(26), scaled(14))
        foot.setSpacing(scaled(10))
        foot.addStretch(1)
        foot.addWidget(self._close)
        foot.addWidget(self._next)
        signal = QHBoxLayout()
        signal.setContentsMargins(scaled(26), scaled(18), scaled(26), scaled(4))
        signal.addWidget(self._signal)  # at the top: cards pop below
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addLayout(signal)
        right.addWidget(self._pages, 1)
        right.addLayout(foot)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(rail)
        layout.addLayout(right, 1)

    def _connect(self) -> None:
        self._theme.changed.connect(self._follow_theme)
        for keys in (QKeySequence(QKeySequence.StandardKey.Close), QKeySequence(Qt.Key.Key_Escape)):
            QShortcut(keys, self).activated.connect(self.close)

    # Qt's side

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self._go_to(self._pages.currentIndex())
            self._steps[self._pages.currentIndex()].setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self._calls.forget()

    def _follow_theme(self) -> None:
        self.setStyleSheet(f"{self._theme.style('first-run')}{_pictures()}")
        scaled = self._theme.sizes.scaled
        self.setMinimumSize(self.minimumSizeHint().expandedTo(QSize(scaled(640), scaled(420))))
        self._signal.update()


def _pictures() -> str:
    """What a style sheet takes from files only."""
    tick, unfold = (resource(f"icons/{name}.svg").as_posix() for name in ("tick", "unfold"))
    return (
        f'#extensions::indicator:checked {{ image: url("{tick}"); }}'
        f'QComboBox::down-arrow {{ image: url("{unfold}"); width: 14px; height: 14px; }}'
    )
