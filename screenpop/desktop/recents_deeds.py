"""What can be done with a call of the recents, by its context menu, by a key or by a button; and why something cannot."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from screenpop.calls.message import Message
from screenpop.cards import RecentRow, Tone
from screenpop.desktop import texts
from screenpop.desktop.recents_actions import RecentsActions
from screenpop.desktop.recents_question import QuestionBanner
from screenpop.desktop.theme import Theme
from screenpop.system.browser import is_web_link

_SHOWN_OF_ADDRESS = 60
_MENU_ICON = 16


@dataclass(frozen=True, slots=True)
class Deed:
    """Something to do with a row. `reason` says why not; None means that it can be done."""

    words: str
    reason: str | None

    def __str__(self) -> str:
        return self.words if self.reason is None else f"{self.words}: {self.reason}"


@dataclass(frozen=True, slots=True)
class Entry:
    """`keys` do it as well, where the list or the details have the keyboard."""

    name: str
    icon: str
    deed: Callable[[RecentRow], Deed]
    do: Callable[[RecentRow], None]
    keys: str = ""


def opening_crm(row: RecentRow) -> Deed:
    withheld = Message("the number was withheld") if row.copy is None else Message("no link for this call")
    return Deed(texts.say(Message("Open in CRM")), None if row.crm_url else texts.say(withheld))


def calling_back(row: RecentRow) -> Deed:
    why = Message("the number was withheld") if row.copy is None else Message("it is not a number that can be dialled")
    return Deed(texts.say(Message("Call back")), None if row.call_back else texts.say(why))


def copying_number(row: RecentRow) -> Deed:
    return Deed(texts.say(Message("Copy number")), None if row.copy else texts.say(Message("the number was withheld")))


def opening_file(row: RecentRow) -> Deed:
    """Only what the browser would be given is opened, whatever the PBX sent; another address is shown."""
    words = texts.say(row.file_label or Message("Recording"))
    if not row.file_url:
        return Deed(words, texts.say(Message("none was sent")))
    if is_web_link(row.file_url):
        return Deed(words, None)
    shown = texts.plain(row.file_url, _SHOWN_OF_ADDRESS)
    return Deed(words, texts.say(Message("not a web address ({address})", (("address", shown),))))


def creating_contact(row: RecentRow) -> Deed:
    why = (
        Message("the number was withheld") if row.copy is None else Message("the caller is known, or the CRM has no form for it")
    )
    return Deed(texts.say(Message("Create contact")), None if row.create_url else texts.say(why))


def handling(row: RecentRow) -> Deed:
    words = Message("Mark as not handled") if row.handled else Message("Mark as handled")
    return Deed(texts.say(words), None if row.tone is Tone.MISSED else texts.say(Message("the call was not missed")))


def writing_note(row: RecentRow) -> Deed:
    return Deed(texts.say(Message("Write a note…")), None)


def forgetting(row: RecentRow) -> Deed:
    return Deed(texts.say(Message("Forget this number…")), None if row.copy else texts.say(Message("the number was withheld")))


class RowDeeds(QObject):
    """`question` is where it is asked before something is destroyed."""

    said = Signal(str)
    """A sentence for the person: what was done, or why it was not."""
    note_wanted = Signal(object)
    """Of this RecentRow: show where it is written."""

    def __init__(self, actions: RecentsActions, question: QuestionBanner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._question = question
        self._actions = actions
        self.entries = (
            Entry("open", "open", opening_crm, actions.open_crm),
            Entry("call", "callback", calling_back, self._call_back, "Ctrl+D"),
            Entry("copy", "copy", copying_number, self._copy, "Ctrl+C"),
            Entry("file", "recording", opening_file, actions.open_file, "Ctrl+L"),
            Entry("create", "contact", creating_contact, self._create, "Ctrl+N"),
            Entry("handled", "handled", handling, self._set_handled, "Ctrl+H"),
            Entry("note", "remark", writing_note, self.note_wanted.emit, "F2"),
            Entry("forget", "forget", forgetting, self._ask_to_forget),
        )

    def named(self, *names: str) -> Sequence[Entry]:
        return [entry for name in names for entry in self.entries if entry.name == name]

    def do(self, entry: Entry, row: RecentRow | None) -> None:
        """Do it if it can be done, else say why it cannot."""
        if row is None:
            return
        deed = entry.deed(row)
        if deed.reason is None:
            entry.do(row)
        else:
            self.said.emit(str(deed))

    def bind_keys(self, place: QWidget, row: Callable[[], RecentRow | None]) -> None:
        """The keys do it to the row that is meant, while this widget or one in it has the keyboard."""
        for entry in self.entries:
            if entry.keys:
                keys = QShortcut(QKeySequence(entry.keys), place, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
                keys.activated.connect(lambda entry=entry: self.do(entry, row()))

    def fill(self, menu: QMenu, row: RecentRow, theme: Theme) -> None:
        menu.clear()
        for entry in self.entries:
            if entry.name in ("create", "forget"):
                menu.addSeparator()
            deed = entry.deed(row)
            colour = theme.colours.text if deed.reason is None else theme.colours.quiet
            keys = QKeySequence(entry.keys).toString(QKeySequence.SequenceFormat.NativeText)
            words = str(deed).replace("&", "&&")
            action = menu.addAction(theme.icon(entry.icon, colour, _MENU_ICON), f"{words}\t{keys}" if keys else words)
            action.setEnabled(deed.reason is None)
            action.triggered.connect(lambda _=False, entry=entry: entry.do(row))

    def write_note(self, uuid: str, text: str) -> None:
        self._actions.write_note(uuid, text)

    def set_tags(self, uuid: str, tags: list[str]) -> None:
        self._actions.set_tags(uuid, tags)

    def _ask_to_forget(self, row: RecentRow) -> None:
        number = row.number or texts.say(row.title)
        self._question.ask(
            Message("Forget {number}?", (("number", number),)),
            Message("All its calls, with their notes and tags, are destroyed, and who it belonged to. That cannot be undone."),
            Message("Forget the number"),
            lambda _: self._actions.forget(row),
            grave=True,
        )

    def _call_back(self, row: RecentRow) -> None:
        self._actions.call_back(row)
        self.said.emit(texts.say(Message("Calling {number}", (("number", row.copy or ""),))))

    def _create(self, row: RecentRow) -> None:
        self._actions.create_contact(row)

    def _copy(self, row: RecentRow) -> None:
        self._actions.copy_number(row)
        self.said.emit(texts.say(Message("Copied {number}", (("number", row.copy or ""),))))

    def _set_handled(self, row: RecentRow) -> None:
        self._actions.set_handled(row, not row.handled)
        words = Message("Marked as not handled") if row.handled else Message("Marked as handled")
        self.said.emit(texts.say(words))
