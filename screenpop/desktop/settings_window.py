"""The settings window: every key of the settings file on a page of its own kind, found by typing, applied at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QListWidget, QScrollArea, QVBoxLayout, QWidget

from screenpop.calls.message import Message
from screenpop.desktop import settings_words, texts
from screenpop.desktop.fitting import resize_to_fit, sheet
from screenpop.desktop.labels import plain_label
from screenpop.desktop.sentences import in_words
from screenpop.desktop.settings_actions import Offered, SettingsActions
from screenpop.desktop.settings_controls import Chooser
from screenpop.desktop.settings_field import Field
from screenpop.desktop.settings_page import PageView
from screenpop.desktop.settings_secrets import SecretsPage
from screenpop.desktop.settings_table import TableField
from screenpop.desktop.theme import Theme
from screenpop.desktop.to_front import bring_to_front
from screenpop.settings.file import Loaded
from screenpop.settings.model import Settings

_NARROW = 620
"""Logical pixels, for text of 13: below, the list of pages is one line above them."""
_BESIDE_TITLES = 24
"""What the style has around the pages' titles."""


class SettingsWindow(QWidget):
    """`show_settings` says what is in force; closing hides the window, and what was typed and could not be is forgotten."""

    def __init__(self, actions: SettingsActions, theme: Theme) -> None:
        super().__init__()
        self._actions, self._theme = actions, theme
        self._loaded = Loaded(Settings())
        self._offered = Offered()
        self._page = 0
        self.setObjectName("settings")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setStyleSheet(theme.style("settings"))  # first, or all that is in it would be styled a second time
        self.setWindowTitle(texts.say(Message("Settings – screenpop")))
        self._search = QLineEdit(placeholderText=texts.say(Message("Search the settings")), clearButtonEnabled=True)
        self._list, self._box = QListWidget(), Chooser()
        self._pages = [PageView(page, self._offered, actions, theme) for page in settings_words.PAGES[:-1]]
        self._secrets = SecretsPage(settings_words.PAGES[-1], actions, theme)
        self._nothing = plain_label("nothing", texts.say(Message("No setting has that.")))
        self._trouble = plain_label("trouble")
        self._scroll, self._inside = QScrollArea(widgetResizable=True), QWidget()
        self._lay_out()
        self._connect()
        self._fit_titles()
        self._narrow()

    # What the program says

    def show_settings(self, loaded: Loaded) -> None:
        """What is in force now, what is wrong with it, and what is fixed. What is being typed stays as it is."""
        before, self._loaded = self._loaded, loaded
        for page in self._pages:
            page.show_settings(loaded)
        names = {field.name for field in self.fields}
        told = {row for field in self.fields if isinstance(field, TableField) for row in field.names()}
        others = [problem for problem in loaded.problems if problem.key not in names | told]
        self._trouble.setText("\n".join(settings_words.problem(problem.message) for problem in others))
        self._trouble.setVisible(bool(others))
        crm, earlier = loaded.settings.crm, before.settings.crm
        if self.isVisible() and (crm.preset, crm.connector) != (earlier.preset, earlier.connector):
            self._actions.offered(self._offer)

    @property
    def fields(self) -> list[Field | TableField]:
        return [field for page in self._pages for field in page.fields]

    def field(self, name: str) -> Field | TableField | None:
        """The field of a key; of a chosen one (`lines.61312341234`) that of all such."""
        by_name = {field.name: field for field in self.fields}
        return by_name.get(name) or by_name.get(f"{name.partition('.')[0]}.*")

    # What the person does

    def open(self, key: str = "") -> None:
        """Bring the window to the front, at the key of this name, or at the page `secrets`."""
        if not self.isVisible():
            for field in self.fields:
                field.forget_typing()
            self.show_settings(self._loaded)
            self._actions.offered(self._offer)
        bring_to_front(self)
        if key:
            self._show_key(key)
        else:
            self._search.setFocus()

    def _show_key(self, key: str) -> None:
        self._search.clear()
        if key == settings_words.SECRETS:
            self._choose(len(self._pages))
            self._list.setFocus()
            return
        field = self.field(key)
        place = next((place for place, page in enumerate(self._pages) if field in page.fields), None)
        if field is None or place is None:
            return
        self._choose(place)
        self._inside.adjustSize()
        self._scroll.ensureWidgetVisible(field)
        control = field.editor.controls()[0] if isinstance(field, Field) else field
        (control if control.isEnabled() else self._search).setFocus()

    def _offer(self, answer: Offered | Exception) -> None:
        if isinstance(answer, Exception):
            self._trouble.setText(in_words(answer))
            self._trouble.show()
            return
        self._offered = answer
        for page in self._pages:
            page.offer(answer)
        self._narrow()

    def _choose(self, place: int) -> None:
        """This page, whatever was searched for."""
        if place < 0:
            return
        self._page = place
        self._box.setCurrentIndex(place)
        self._search.clear()
        self._narrow()
        self._scroll.verticalScrollBar().setValue(0)

    def _narrow(self) -> None:
        """Show the chosen page, or of all pages what the searched words fit."""
        words = self._search.text().casefold().split()
        found = False
        for place, page in enumerate(self._pages):
            fits = page.narrow(words) if words else page.narrow(()) and place == self._page
            page.setVisible(fits)
            found = found or fits
        secrets = self._secrets.fits(words) if words else self._page == len(self._pages)
        self._secrets.setVisible(secrets)
        if secrets and self.isVisible():
            self._secrets.look()
        self._nothing.setVisible(not found and not secrets)
        with QSignalBlocker(self._list):
            self._list.setCurrentRow(-1 if words else self._page)

    def _keep_in_sight(self, moved: QWidget) -> None:
        QTimer.singleShot(0, moved, lambda: self._scroll.ensureWidgetVisible(moved))  # when it has its place

    # Made once

    def _lay_out(self) -> None:
        scaled = self._theme.sizes.scaled
        resize_to_fit(self, scaled(820), scaled(620))
        for page in settings_words.PAGES:
            self._list.addItem(texts.say(page.title))
            self._box.addItem(texts.say(page.title))
        for chooser, name in ((self._list, "pages"), (self._box, "pagesNarrow")):
            chooser.setObjectName(name)
            chooser.setAccessibleName(texts.say(Message("Pages")))
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setFixedWidth(scaled(190))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setCurrentRow(0)
        self._search.setObjectName("search")
        self._search.setAccessibleName(texts.say(Message("Search the settings")))
        head = QVBoxLayout()
        head.setContentsMargins(scaled(16), scaled(14), scaled(16), scaled(10))
        head.setSpacing(scaled(8))
        head.addWidget(self._search)
        head.addWidget(self._box)
        head.addWidget(self._trouble)
        self._trouble.hide()
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self._list)
        body.addWidget(self._scroll, 1)
        layout = QVBoxLayout(sheet(self, self._theme))
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addLayout(body, 1)
        self._fill()

    def _fill(self) -> None:
        self._inside.setObjectName("inside")
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, self._theme.sizes.scaled(16))
        column.setSpacing(0)
        for page in (*self._pages, self._secrets, self._nothing):
            column.addWidget(page)
        column.addStretch(1)
        self._scroll.setObjectName("found")
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab goes to the controls, and it follows
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._inside)

    def _connect(self) -> None:
        self._search.textChanged.connect(self._narrow)
        self._list.currentRowChanged.connect(self._choose)
        self._box.activated.connect(self._choose)
        self._theme.changed.connect(self._follow_theme)
        for field in self.fields:
            if isinstance(field, TableField):
                field.moved.connect(self._keep_in_sight)
        shortcuts: Sequence[tuple[QKeySequence, Callable[[], object]]] = (
            (QKeySequence(QKeySequence.StandardKey.Find), self._search.setFocus),
            (QKeySequence(QKeySequence.StandardKey.Close), self.close),
            (QKeySequence(Qt.Key.Key_Escape), self._escape),
        )
        for keys, then in shortcuts:
            QShortcut(keys, self).activated.connect(then)

    def _escape(self) -> None:
        """Out of the search, then out of the window."""
        if self._search.text():
            self._search.clear()
        else:
            self.close()

    # Qt's side

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self._theme.sizes.scaled(_NARROW)
        self._list.setVisible(not narrow)
        self._box.setVisible(narrow)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            for field in self.fields:
                field.write()
            self._secrets.forget()

    def _follow_theme(self) -> None:
        self.setStyleSheet(self._theme.style("settings"))
        self._fit_titles()

    def _fit_titles(self) -> None:
        self._list.ensurePolished()
        self._list.setFixedWidth(max(self._theme.sizes.scaled(190), self._list.sizeHintForColumn(0) + _BESIDE_TITLES))
