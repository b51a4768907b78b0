"""`python -m screenpop.desktop.probe`: what this desktop offers a program that shows calls, as JSON."""

from __future__ import annotations

import asyncio
import json
import sys
from typing import Any

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QSystemTrayIcon


async def look() -> dict[str, Any]:
    """Platform, tray and notification server, as they are now. Needs a QApplication."""
    return {
        "screen": True,
        "platform": QGuiApplication.platformName(),
        "screens": [screen.name() for screen in QGuiApplication.screens()],
        "tray": QSystemTrayIcon.isSystemTrayAvailable(),
        "notifications": await _notifications(),
    }


async def _notifications() -> bool | None:
    """Whether a notification server is there; None where cards never need one."""
    if sys.platform == "linux":
        from screenpop.desktop.native import NotificationServer  # noqa: PLC0415 - jeepney is for Linux alone

        server = NotificationServer(lambda card, action: None, lambda card, by_person: None)
        try:
            return await asyncio.wait_for(server.connect(), 5)
        except TimeoutError:
            return False
        finally:
            await server.disconnect()
    else:
        return None


def main() -> int:
    application = QApplication(sys.argv[:1])
    print(json.dumps(asyncio.run(look())))
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main())
