"""A notification server that takes nothing but what the specification says, on the session bus that the environment names.

It does what it is told by `say`, from a test in the same loop.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Any

from jeepney import DBusAddress, HeaderFields, Message, MessageType, new_error, new_method_call, new_method_return, new_signal
from jeepney.io.asyncio import DBusConnection, open_dbus_connection

SERVICE = "org.freedesktop.Notifications"
OBJECT = DBusAddress("/org/freedesktop/Notifications", interface=SERVICE)
PROPERTIES = DBusAddress("/org/freedesktop/Notifications", interface="org.freedesktop.DBus.Properties")
BUS = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
REPLACE_EXISTING = 2


class FakeServer:
    """`notified` holds the values of the last Notify for each id that was given, `told` counts them all; `closed` are the ids
    that it was asked to close; `inhibited` is whether it shows nothing now (as Plasma says), None for one that does not say."""

    def __init__(self, connection: DBusConnection, capabilities: Sequence[str]) -> None:
        self._connection = connection
        self.capabilities = list(capabilities)
        self.notified: dict[int, tuple[Any, ...]] = {}
        self.closed: list[int] = []
        self.named = asyncio.Event()
        self.told = 0
        self.hangs = False
        self.waits_s = 0.0
        self.acts_at_once = ""
        self.next_id = 7
        self.name = "fake"
        self.inhibited: object = None
        self.asked = 0

    async def serve(self) -> None:
        while True:
            message = await self._connection.receive()
            if message.header.message_type == MessageType.method_call:
                await self._answer(message)
            elif message.header.message_type == MessageType.method_return:
                self.named.set()

    async def _answer(self, call: Message) -> None:
        method = call.header.fields[HeaderFields.member], call.header.fields.get(HeaderFields.signature)
        if self.hangs:
            return
        match method:
            case ("GetCapabilities", None):
                await self._connection.send(new_method_return(call, "as", (self.capabilities,)))
            case ("Notify", "susssasa{sv}i"):
                number = call.body[1] or self.next_id
                self.next_id += 1
                self.told += 1
                self.notified[number] = call.body
                await asyncio.sleep(self.waits_s)
                await self._connection.send(new_method_return(call, "u", (number,)))
                if self.acts_at_once:
                    await self.say("ActionInvoked", "us", number, self.acts_at_once)
            case ("CloseNotification", "u"):
                self.closed.append(call.body[0])
                await self._connection.send(new_method_return(call))
                await self.say("NotificationClosed", "uu", call.body[0], 3)
            case ("GetServerInformation", None):
                self.asked += 1
                words = (self.name, "screenpop's tests", "1", "1.2")
                await self._connection.send(new_method_return(call, "ssss" if self.name else "", words if self.name else ()))
            case ("Get", "ss") if call.body == (SERVICE, "Inhibited") and self.inhibited is not None:
                kind = "b" if isinstance(self.inhibited, bool) else "s"
                await self._connection.send(new_method_return(call, "v", ((kind, self.inhibited),)))
            case _:
                await self._connection.send(new_error(call, "org.freedesktop.DBus.Error.UnknownMethod"))

    async def say(self, signal: str, signature: str, *values: Any) -> None:
        await self._connection.send(new_signal(OBJECT, signal, signature, values))

    async def inhibit(self, inhibited: bool) -> None:
        """It is switched to show nothing, or to show again."""
        self.inhibited = inhibited
        changed = {"Inhibited": ("b", inhibited)}
        await self._connection.send(new_signal(PROPERTIES, "PropertiesChanged", "sa{sv}as", (SERVICE, changed, [])))

    async def dismiss(self, number: int) -> None:
        """The person takes it from the screen."""
        await self.say("NotificationClosed", "uu", number, 2)

    async def expire(self, number: int) -> None:
        """It goes by itself."""
        await self.say("NotificationClosed", "uu", number, 1)

    async def take_name(self) -> None:
        await self._connection.send(new_method_call(BUS, "RequestName", "su", (SERVICE, 1 | REPLACE_EXISTING)))
        await self.named.wait()

    async def leave(self) -> None:
        """Give the name back, as a server that ends."""
        await self._connection.send(new_method_call(BUS, "ReleaseName", "s", (SERVICE,)))


@asynccontextmanager
async def fake_server(*capabilities: str) -> AsyncIterator[FakeServer]:
    """One that has the name, until the block ends. A second one takes the name from the first."""
    connection = await open_dbus_connection()
    server = FakeServer(connection, capabilities)
    serving = asyncio.create_task(server.serve())
    try:
        await server.take_name()
        yield server
    finally:
        serving.cancel()
        with contextlib.suppress(asyncio.CancelledError, EOFError, ConnectionError):
            await serving
        await connection.close()
