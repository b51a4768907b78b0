""" "Why did it not pop?": what the doctor found, what to do about it, and what was done about the last requests."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from screenpop.calls.message import Message
from screenpop.desktop import texts
from screenpop.desktop.buttons import push_button
from screenpop.desktop.doctor_finding import CopyButton, FindingView, FineLine, VerdictIcon
from screenpop.desktop.doctor_requests import RequestList
from screenpop.desktop.doctor_words import HEADINGS, verdict, worst
from screenpop.desktop.fitting import resize_to_fit, sheet
from screenpop.desktop.labels import plain_label
from screenpop.desktop.recents_when import local_time
from screenpop.desktop.theme import Theme
from screenpop.desktop.to_front import bring_to_front
from screenpop.finding import Finding, Report, Severity


class DoctorActions(Protocol):
    """What the window asks of the app. `examine` calls `done` once, some seconds later, with the report or with what went wrong."""

    def examine(self, done: Callable[[Report | Exception], None]) -> None: ...
    def copy_text(self, text: str) -> None: ...


class DoctorWindow(QWidget):
    """Looks each time it is opened. Closing hides it."""

    def __init__(self, actions: DoctorActions, theme: Theme, *, now: Callable[[], float] = time.time) -> None:
        super().__init__()
        self._actions, self._theme, self._now = actions, theme, now
        self._report: Report | None = None
        self._looking = False
        self.setObjectName("doctor")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(texts.say(Message("Why did it not pop? – screenpop")))
        self._icon = VerdictIcon(theme)
        self._verdict, self._state = plain_label("verdict"), plain_label("state")
        self._again = push_button(Message("Look again"), self.look)
        self._support = CopyButton(texts.say(Message("Copy for support")), self._copy_for_support)
        self._found = QScrollArea(widgetResizable=True)
        self._lay_out()
        self._connect()
        self._follow_theme()

    def open(self) -> None:
        """Bring the window to the front, and look."""
        bring_to_front(self)

    def look(self) -> None:
        """Look again, unless it is looking already."""
        if not self._looking:
            self._looking = True
            self._show_state()
            self._actions.examine(self._looked)

    def _looked(self, answer: Report | Exception) -> None:
        self._looking = False
        if isinstance(answer, Report):
            self._report = answer
            self._show_report(answer)
            self._show_state()
        else:
            self._show_state()
            self._state.setText(texts.say(Message("It could not be looked at: {why}", (("why", str(answer)),))))

    # What is shown

    def _show_state(self) -> None:
        self._again.setEnabled(not self._looking)
        self._support.setEnabled(self._report is not None)
        if self._looking:
            self._state.setText(texts.say(Message("Looking at everything a call needs on its way to the screen…")))
        else:
            self._state.setText(texts.say(Message("Looked at {time}", (("time", f"{local_time(self._now()):%H:%M:%S}"),))))
        if self._report is None:
            self._verdict.setText(texts.say(Message("Why did it not pop?")))
            self._icon.show_severity(None)
        else:
            self._verdict.setText(verdict(self._report.findings))
            self._icon.show_severity(worst(self._report.findings))
        self._found.setAccessibleName(self._verdict.text())

    def _show_report(self, report: Report) -> None:
        """All of it anew; where a person was reading, they stay."""
        at = self._found.verticalScrollBar().value()
        scaled = self._theme.sizes.scaled
        page = QWidget()
        page.setObjectName("page")
        layout = QVBoxLayout(page)
        layout.setContentsMargins(scaled(18), scaled(4), scaled(18), scaled(18))
        layout.setSpacing(scaled(8))
        for severity in (Severity.BROKEN, Severity.WARNING, Severity.NOTE):
            self._add(layout, severity, report)
        layout.addWidget(_heading(Message("The last requests")))
        layout.addWidget(RequestList(report.requests, self._now(), self._theme))
        self._add(layout, Severity.FINE, report)
        layout.addStretch(1)
        self._found.setWidget(page)
        self._found.verticalScrollBar().setValue(at)

    def _add(self, layout: QVBoxLayout, severity: Severity, report: Report) -> None:
        """The findings of one severity, in the order of a call's way."""
        found = [finding for finding in report.findings if finding.severity is severity]
        if found:
            layout.addWidget(_heading(HEADINGS[severity]))
        for finding in found:
            layout.addWidget(self._view(finding))

    def _view(self, finding: Finding) -> QWidget:
        if finding.severity is Severity.FINE:
            return FineLine(finding, self._theme)
        return FindingView(finding, self._theme, self._actions.copy_text)

    def _copy_for_support(self) -> None:
        if self._report is not None:
            self._actions.copy_text(self._report.support)

    # Made once

    def _lay_out(self) -> None:
        scaled = self._theme.sizes.scaled
        resize_to_fit(self, scaled(600), scaled(680))
        self._found.setObjectName("found")
        self._found.setFrameShape(QFrame.Shape.NoFrame)
        self._found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        words = QVBoxLayout()
        words.setSpacing(scaled(2))
        words.addWidget(self._verdict)
        words.addWidget(self._state)
        head = QHBoxLayout()
        head.setContentsMargins(scaled(20), scaled(18), scaled(18), scaled(14))
        head.setSpacing(scaled(14))
        head.addWidget(self._icon)
        head.addLayout(words, 1)
        head.addWidget(self._again)
        foot = QFrame()
        foot.setObjectName("foot")
        below = QHBoxLayout(foot)
        below.setContentsMargins(scaled(20), scaled(10), scaled(18), scaled(10))
        below.setSpacing(scaled(14))
        promise = plain_label("promise")
        promise.setText(texts.say(Message("For whoever helps: no secrets and no whole numbers are in it.")))
        below.addWidget(promise, 1)
        below.addWidget(self._support)
        layout = QVBoxLayout(sheet(self, self._theme))
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._found, 1)
        layout.addWidget(foot)

    def _connect(self) -> None:
        self._theme.changed.connect(self._follow_theme)
        for keys, then in (
            (QKeySequence(QKeySequence.StandardKey.Refresh), self.look),
            (QKeySequence(QKeySequence.StandardKey.Close), self.close),
            (QKeySequence(Qt.Key.Key_Escape), self.close),
        ):
            QShortcut(keys, self).activated.connect(then)

    # Qt's side

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self.look()
            self._found.setFocus()

    def _follow_theme(self) -> None:
        self.setStyleSheet(self._theme.style("doctor"))
        self._icon.update()


def _heading(message: Message) -> QLabel:
    label = plain_label("heading")
    label.setText(texts.say(message))
    return label
