"""Saving the calls that are shown as a file: what to put into it, where it goes, and what came of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from screenpop.calls.message import Message
from screenpop.desktop import texts
from screenpop.desktop.recents_actions import RecentsActions
from screenpop.desktop.recents_query import RecentsQuery
from screenpop.desktop.recents_question import QuestionBanner

_CSV, _JSON = "*.csv", "*.json"


class Exporting(QObject):
    """Asks in the banner and in a file dialogue that nothing waits for."""

    said = Signal(str)
    failed = Signal(object)
    """An exception."""

    def __init__(self, actions: RecentsActions, banner: QuestionBanner, window: QWidget) -> None:
        super().__init__(window)
        self._actions, self._banner, self._window = actions, banner, window
        self._dialog: QFileDialog | None = None

    def begin(self, query: RecentsQuery, total: int) -> None:
        """Of the calls that this question finds, which are `total` now."""
        self._banner.ask(
            Message("Export the calls that are shown?"),
            Message(
                "Calls: {count}. The file holds names, numbers and notes. Whoever has the link to a recording can listen to it.",
                (("count", QLocale().toString(total)),),
            ),
            Message("Choose a file…"),
            lambda recordings: self._choose(query, recordings),
            option=Message("With the links to recordings"),
        )

    def _choose(self, query: RecentsQuery, recordings: bool) -> None:
        dialog = QFileDialog(self._window, texts.say(Message("Export calls")))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setNameFilters([f"{texts.say(Message('Table (CSV)'))} ({_CSV})", f"{texts.say(Message('JSON'))} ({_JSON})"])
        dialog.selectFile("calls.csv")
        # Its own question about a file that is there would be a loop inside ours.
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.fileSelected.connect(lambda name: self._chosen(query, with_ending(name, dialog.selectedNameFilter()), recordings))
        dialog.finished.connect(dialog.deleteLater)
        self._dialog = dialog
        dialog.open()

    def _chosen(self, query: RecentsQuery, path: Path, recordings: bool) -> None:
        if not path.exists():
            self._write(query, path, recordings)
            return
        self._banner.ask(
            Message("Replace {name}?", (("name", path.name),)),
            Message("There is a file of this name in {folder}.", (("folder", str(path.parent)),)),
            Message("Replace"),
            lambda _: self._write(query, path, recordings),
            grave=True,
        )

    def _write(self, query: RecentsQuery, path: Path, recordings: bool) -> None:
        self.said.emit(texts.say(Message("Exporting…")))
        self._actions.export(query, path, recordings, lambda answer: self._done(path, answer))

    def _done(self, path: Path, answer: int | Exception) -> None:
        if isinstance(answer, Exception):
            self.failed.emit(answer)
            return
        count = QLocale().toString(answer)
        self.said.emit(texts.say(Message("Exported to {name}. Calls: {count}", (("name", path.name), ("count", count)))))


def with_ending(name: str, chosen_filter: str) -> Path:
    """The file that was meant: with the ending of the kind that was chosen, unless it has one that we know."""
    path = Path(name)
    if path.suffix.casefold() in (".csv", ".json"):
        return path
    return path.with_name(path.name + (".json" if _JSON in chosen_filter else ".csv"))
