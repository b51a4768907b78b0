"""A program with an icon in the tray and a window to click and type into, by which the desktop of the journeys is tried."""

from __future__ import annotations

import asyncio
import sys

import qasync
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QApplication, QLineEdit, QSystemTrayIcon

COLOUR = (255, 0, 255)


def main() -> None:
    app = QApplication(sys.argv)
    pixmap = QPixmap(64, 64)
    pixmap.fill(QColor(*COLOUR))
    tray = QSystemTrayIcon(QIcon(pixmap))
    tray.show()
    window = QLineEdit()
    window.setWindowTitle(f"tray: {QSystemTrayIcon.isSystemTrayAvailable()}")
    window.textChanged.connect(lambda text: window.setWindowTitle(f"typed: {text}"))
    tray.activated.connect(lambda reason: window.setWindowTitle(f"tray clicked: {reason.name}"))
    window.resize(300, 60)
    window.show()
    with qasync.QEventLoop(app) as loop:
        loop.run_until_complete(asyncio.sleep(120))


if __name__ == "__main__":
    main()
