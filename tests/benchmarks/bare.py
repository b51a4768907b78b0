"""The floor of the program: the same libraries, Qt's loop through qasync, aiohttp's listener, one window with one label.

`python -m tests.benchmarks.bare PORT [--shown]`. A POST to `/pop` shows the form's `from` in the window, one to `/hide` hides it,
any other says ok. The window has the flags of a card.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import sqlite3  # noqa: F401 - what screenpop imports is imported here

os.environ["QT_API"] = "pyside6"

import filelock  # noqa: F401
import jeepney  # noqa: F401
import keyring  # noqa: F401
import phonenumbers  # noqa: F401
import platformdirs  # noqa: F401
import qasync
import tomlkit  # noqa: F401
from aiohttp import web
from PySide6 import QtNetwork, QtSvg  # noqa: F401
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from tests.benchmarks.echo import listen

_FLAGS = (
    Qt.WindowType.Tool
    | Qt.WindowType.FramelessWindowHint
    | Qt.WindowType.WindowStaysOnTopHint
    | Qt.WindowType.WindowDoesNotAcceptFocus
)


class Window(QWidget):
    """A card reduced to what makes it one."""

    def __init__(self) -> None:
        super().__init__(None, _FLAGS)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self._label = QLabel()
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        QVBoxLayout(self).addWidget(self._label)
        self.resize(360, 150)
        self.move(QPoint(40, 40))

    async def pop(self, request: web.Request) -> web.Response:
        self._label.setText(str((await request.post())["from"]))
        self.show()
        return web.json_response({"status": "ok"})

    async def gone(self, request: web.Request) -> web.Response:
        self.hide()
        return web.json_response({"status": "ok"})


async def _run(port: int, window: Window, shown: bool) -> None:
    if shown:
        window.show()
    await listen(port, {"/pop": window.pop, "/hide": window.gone})
    await asyncio.Event().wait()


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("port", type=int)
    parser.add_argument("--shown", action="store_true", help="show the window, empty, at the start")
    given = parser.parse_args()
    application = QApplication(["bare"])
    application.setQuitOnLastWindowClosed(False)
    loop = qasync.QEventLoop(application)
    asyncio.set_event_loop(loop)
    loop.run_until_complete(_run(given.port, Window(), given.shown))


if __name__ == "__main__":
    main()
