"""Qt is told to quit, as by the end of a session; what is closed in order is said. A process of its own: one has one QApplication."""

from __future__ import annotations

import asyncio
import os

os.environ["QT_API"] = "pyside6"

from PySide6.QtWidgets import QApplication

from screenpop.desktop.loop import Loop
from screenpop.desktop.quit_asked import Application


async def run(application: Application) -> None:
    asked = asyncio.Event()
    application.quit_now = asked.set
    asyncio.get_running_loop().call_later(0.05, QApplication.quit)
    await asyncio.wait_for(asked.wait(), 10)
    await asyncio.sleep(0.05)  # the loop goes on
    print("closed in order")


if __name__ == "__main__":
    application = Application(["quitting"])
    with Loop(application) as loop:
        loop.run_until_complete(run(application))
