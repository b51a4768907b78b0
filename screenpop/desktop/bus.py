"""One connection to the session's D-Bus: calls with a deadline, signals to one callback. Linux only, as jeepney is.

Not jeepney's own router: a reply must be acted upon before the next signal is read, or the click on a notification could be
heard before its id is known.
"""

from __future__ import annotations

import asyncio
import itertools
import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from jeepney import DBusAddress, HeaderFields, Message, MessageFlag, MessageType, Parser, new_method_call
from jeepney.auth import BEGIN, Authenticator
from jeepney.bus import get_bus

DEADLINE_S = 5.0
"""For connecting, and for each answer."""

BUS = "org.freedesktop.DBus"
BUS_PATH = "/org/freedesktop/DBus"
PROPERTIES = "org.freedesktop.DBus.Properties"

Replied = Callable[[tuple[Any, ...]], None]

_log = logging.getLogger(__name__)


class BusError(ConnectionError):
    """There is no bus, it broke, or it answered with an error or too late."""


@dataclass(frozen=True, slots=True)
class Signal:
    """What somebody on the bus announced. `sender` is a unique name, which the bus vouches for."""

    sender: str
    interface: str
    member: str
    body: tuple[Any, ...]


class SessionBus:
    """Made by `open`. `heard` is called on the loop for each signal, `lost` once when the connection breaks by itself."""

    def __init__(self, writer: asyncio.StreamWriter, heard: Callable[[Signal], None], lost: Callable[[], None]) -> None:
        self._writer = writer
        self._heard = heard
        self._lost = lost
        self._serials = itertools.count(1)
        self._waiting: dict[int, tuple[asyncio.Future[Message], Replied | None]] = {}
        self._reading: asyncio.Task[None] | None = None

    @classmethod
    async def open(cls, heard: Callable[[Signal], None], lost: Callable[[], None]) -> SessionBus:
        """Raises BusError."""
        try:
            path = get_bus("SESSION")
        except Exception as error:  # no address in the environment, or one that jeepney does not understand
            raise BusError("there is no session bus") from error
        bus = None
        try:
            async with asyncio.timeout(DEADLINE_S):
                reader, writer = await asyncio.open_unix_connection(path)  # type: ignore[attr-defined, unused-ignore]  # not on Windows
                bus = cls(writer, heard, lost)
                await _authenticate(reader, writer)
                bus._reading = asyncio.create_task(bus._read(reader))
                await bus.call(BUS, BUS_PATH, "Hello")
        except BaseException as error:
            if bus is not None:
                bus.close()
            if isinstance(error, (OSError, EOFError, ValueError)):
                raise BusError("the session bus cannot be reached") from error
            raise
        return bus

    async def call(
        self,
        service: str,
        path: str,
        method: str,
        signature: str | None = None,
        body: tuple[Any, ...] = (),
        replied: Replied | None = None,
        *,
        interface: str | None = None,
    ) -> tuple[Any, ...]:
        """Call a method of an interface, by default the one that is named as its service; the answer's values.

        `replied` gets them too, before any later signal is heard, and even when they come too late. Raises BusError.
        """
        message = new_method_call(DBusAddress(path, service, interface or service), method, signature, body)
        serial = next(self._serials)
        answer: asyncio.Future[Message] = asyncio.get_running_loop().create_future()
        self._waiting[serial] = (answer, replied)
        try:
            self._writer.write(message.serialise(serial))
            async with asyncio.timeout(DEADLINE_S):
                await self._writer.drain()
                reply = await answer
        except OSError as error:  # TimeoutError is one
            raise BusError(f"{method} was not answered") from error
        if reply.header.message_type == MessageType.error:
            raise BusError(f"{method}: {reply.header.fields.get(HeaderFields.error_name)}")
        return tuple(reply.body)

    def tell(self, service: str, path: str, method: str, signature: str, body: tuple[Any, ...]) -> None:
        """Call a method of which no answer is wanted."""
        message = new_method_call(DBusAddress(path, service, service), method, signature, body)
        message.header.flags = MessageFlag.no_reply_expected
        self._writer.write(message.serialise(next(self._serials)))

    async def owner(self, name: str) -> str:
        """The unique name of who has this well-known one. Raises BusError where nobody has."""
        return str((await self.call(BUS, BUS_PATH, "GetNameOwner", "s", (name,)))[0])

    async def property(self, service: str, path: str, interface: str, name: str) -> Any:
        """Raises BusError, also where it has no such property."""
        values = await self.call(service, path, "Get", "ss", (interface, name), interface=PROPERTIES)
        return values[0][1]  # a variant: its signature, its value

    async def subscribe(self, rule: str) -> None:
        """Hear the signals that match (D-Bus specification, "Match Rules"). Raises BusError."""
        await self.call(BUS, BUS_PATH, "AddMatch", "s", (rule,))

    def close(self) -> None:
        if self._reading is not None:
            self._reading.cancel()
        self._writer.close()

    async def _read(self, reader: asyncio.StreamReader) -> None:
        parser = Parser()
        try:
            while data := await reader.read(65536):
                parser.add_data(data)
                while (message := parser.get_next_message()) is not None:
                    self._dispatch(message)
        except Exception:
            _log.exception("The connection to the session bus broke")
        finally:
            self._writer.close()
            for answer, _ in self._waiting.values():
                if not answer.done():
                    answer.set_exception(ConnectionResetError("the session bus is gone"))
                    answer.exception()  # seen, even if its caller no longer waits
            self._waiting.clear()
        self._lost()

    def _dispatch(self, message: Message) -> None:
        fields = message.header.fields
        if message.header.message_type == MessageType.signal:
            sender, interface, member = (
                str(fields.get(key, "")) for key in (HeaderFields.sender, HeaderFields.interface, HeaderFields.member)
            )
            self._heard(Signal(sender, interface, member, tuple(message.body)))
            return
        answer, replied = self._waiting.pop(fields.get(HeaderFields.reply_serial, 0), (None, None))
        if answer is None:
            return
        if replied is not None and message.header.message_type == MessageType.method_return:
            replied(tuple(message.body))
        if not answer.done():
            answer.set_result(message)


async def _authenticate(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    talk = Authenticator()
    for said in talk:
        writer.write(said)
        await writer.drain()
        if not (heard := await reader.read(1024)):
            raise EOFError
        talk.feed(heard)
    writer.write(BEGIN)
