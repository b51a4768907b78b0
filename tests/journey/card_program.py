"""Cards by themselves, on a real desktop: what is read from standard input happens, what a person does is written to a file.

`python -m tests.journey.card_program FILE`. A line is `ring UUID`, `end UUID`, `gone UUID`, or `quit`.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication

from screenpop.desktop.placement import Screens
from screenpop.desktop.presenter import Presenter
from screenpop.desktop.quiet import Quiet
from screenpop.desktop.theme import Theme
from screenpop.known import Person
from screenpop.settings.model import Popup
from tests.desktop.sight import a_card, an_ended_card


class Told:
    """Writes down each thing done, as one line."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def _tell(self, *words: object) -> None:
        with self._file.open("a") as file:
            file.write(" ".join(map(str, words)) + "\n")

    def open_crm(self, uuid: str) -> None:
        self._tell("open", uuid)

    def copy_number(self, uuid: str) -> None:
        self._tell("copy", uuid)

    def choose(self, uuid: str, person: Person) -> None:
        self._tell("choose", uuid, person.name)

    def tags(self) -> Sequence[str]:
        return ("Sales", "Support")

    def write_note(self, uuid: str, text: str) -> None:
        self._tell("note", uuid, repr(text))

    def set_tags(self, uuid: str, tags: tuple[str, ...]) -> None:
        self._tell("tags", uuid, *tags)

    def remind(self, uuid: str, at: float) -> None:
        self._tell("remind", uuid)

    def set_do_not_disturb(self, setting: Quiet) -> None:
        self._tell("quiet")

    def place_chosen(self, position: str, screen: str) -> None:
        self._tell("place", position, screen)


def main(file: Path, popup: Popup) -> int:
    app = QApplication(["screenpop"])
    app.setQuitOnLastWindowClosed(False)
    presenter = Presenter(popup, Told(file), theme=Theme(app), screens=Screens(app, app), parent=app)

    def read() -> None:
        for line in os.read(0, 4096).decode().splitlines():
            do(*line.split())

    def do(deed: str, uuid: str = "") -> None:
        if deed == "ring":
            presenter.pop(a_card(uuid, since=None))
        elif deed == "end":
            presenter.update(an_ended_card(uuid))
        elif deed == "gone":
            presenter.close(uuid)
        else:
            presenter.stop()
            app.quit()

    notifier = QSocketNotifier(0, QSocketNotifier.Type.Read, app)
    notifier.activated.connect(read)
    file.touch()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Popup(seconds_after_end=0.5, screen=sys.argv[2] if sys.argv[2:] else "pointer")))
