"""Our client and dunst, which the bus starts for us, on the X display and session bus of the environment; prints what came of it.

In a process of its own, since it runs on Qt's loop as the app does.
"""

from __future__ import annotations

import asyncio
import json
import subprocess
from collections.abc import Callable

import qasync
from jeepney import DBusAddress, new_method_call
from jeepney.io.asyncio import open_dbus_router
from PySide6.QtCore import QCoreApplication

from screenpop.desktop.native import NotificationServer

DUNST = DBusAddress("/org/freedesktop/Notifications", "org.freedesktop.Notifications", "org.freedesktop.Notifications")
OPEN = [("default", "Open in CRM")]


async def until(true: Callable[[], object]) -> None:
    async with asyncio.timeout(15):
        while not true():
            await asyncio.sleep(0.05)


async def dunstctl(*words: str) -> str:
    done = await asyncio.to_thread(subprocess.run, ["dunstctl", *words], check=True, capture_output=True, text=True)
    return done.stdout


async def another_program_notifies() -> int:
    async with open_dbus_router() as router:
        values: tuple[object, ...] = ("other", 0, "", "Foreign", "", ["default", "Open"], {}, 0)
        reply = await router.send_and_get_reply(new_method_call(DUNST, "Notify", "susssasa{sv}i", values))
    return int(reply.body[0])


async def main() -> None:
    heard: list[tuple[str, str | bool]] = []
    server = NotificationServer(lambda card, action: heard.append((card, action)), lambda card, by: heard.append((card, by)))
    connected = await server.connect()

    first = await server.show("first", "Zoë & <i>Sons</i>", "<b>Ringing</b> & more", OPEN)
    await dunstctl("action", "0")
    await until(lambda: heard)
    await server.close(first)

    foreign = await another_program_notifies()
    await dunstctl("action", "0")
    await asyncio.sleep(0.3)

    second = await server.show("second", "Eve", "Ringing", OPEN)
    replaced = await server.show("second", "Eve", "Talking", OPEN, second)
    await server.close(replaced)
    await dunstctl("close-all")
    await asyncio.sleep(0.3)

    await server.show("third", "Bob", "Ringing")
    await dunstctl("close")
    await until(lambda: len(heard) == 2)
    history = json.loads(await dunstctl("history"))["data"][0]
    await server.disconnect()
    said = {
        "connected": connected,
        "markup": "body-markup" in server.capabilities,
        "heard": heard,
        "ids": [first, foreign, second, replaced],
        "history": [[entry[key]["data"] for key in ("appname", "summary", "body", "message")] for entry in history],
    }
    print(json.dumps(said))


if __name__ == "__main__":
    with qasync.QEventLoop(QCoreApplication([])) as loop:
        loop.run_until_complete(main())
