"""What a screen reader finds on the desktop and does there: AT-SPI 2, asked over its own bus."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from typing import Any

from jeepney import DBusAddress, DBusErrorResponse, HeaderFields, MessageType, Properties, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from tests.journey.wait import wait_until
from tests.journey.xdesktop import XDesktop

LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
_START_S = 20.0
_ANSWER_S = 10.0
_ACCESSIBLE = "org.a11y.atspi.Accessible"
_ACTION = "org.a11y.atspi.Action"
_ON_THE_SCREEN = 0
_ROOT = "/org/a11y/atspi/accessible/root"
_DEFUNCT = 1 << 6
_FOCUSABLE, _SHOWING = 1 << 11, 1 << 25
"""States, as AtspiStateType counts them."""

Reference = tuple[str, str]
"""A bus name and an object path there."""


@dataclass(frozen=True, slots=True)
class Control:
    """A control, a text or a window as a screen reader has it; `showing` is whether it is on the screen."""

    name: str
    role: str
    description: str
    showing: bool
    focusable: bool
    actions: tuple[str, ...]
    at: Reference


class Reader:
    """Reads one application."""

    def __init__(self, connection: DBusConnection, application: str) -> None:
        self._connection, self._application = connection, application

    def windows(self) -> list[Control]:
        """What the application has open."""
        registry = ("org.a11y.atspi.Registry", _ROOT)
        for reference in self._ask(registry, _ACCESSIBLE, "GetChildren")[0]:
            if self._get(reference, "Name") == self._application:
                return [self._control(child) for child in self._children(reference)]
        return []

    def window(self, title: str) -> Control:
        """The window of this name, which may take its time."""
        return wait_until(
            lambda: next((found for found in self.windows() if found.name == title and found.showing), None),
            _START_S,
            f"the window {title!r} for a screen reader",
        )

    def inside(self, control: Control) -> Iterator[Control]:
        """Everything in it that is on the screen, in its order."""
        for reference in self._children(control.at):
            child = self._control(reference)
            if child.showing:
                yield child
                yield from self.inside(child)

    def press(self, control: Control, action: str = "Press") -> None:
        """What a screen reader's user does instead of a click."""
        assert self._ask(control.at, _ACTION, "DoAction", "i", (control.actions.index(action),)) == (True,)

    def place(self, control: Control) -> tuple[int, int, int, int]:
        """Left, top, width and height on the screen, in pixels."""
        left, top, width, height = self._ask(control.at, "org.a11y.atspi.Component", "GetExtents", "u", (_ON_THE_SCREEN,))[0]
        return left, top, width, height

    def _control(self, at: Reference) -> Control:
        (states,) = self._ask(at, _ACCESSIBLE, "GetState")
        bits = states[0] | states[1] << 32
        return Control(
            name=self._get(at, "Name"),
            role=self._ask(at, _ACCESSIBLE, "GetRoleName")[0],
            description=self._get(at, "Description"),
            showing=bool(bits & _SHOWING),
            focusable=bool(bits & _FOCUSABLE),
            actions=self._actions(at),
            at=at,
        )

    def _actions(self, at: Reference) -> tuple[str, ...]:
        if _ACTION not in self._ask(at, _ACCESSIBLE, "GetInterfaces")[0]:
            return ()
        return tuple(name for name, _, _ in self._ask(at, _ACTION, "GetActions")[0])

    def _children(self, at: Reference) -> list[Reference]:
        return [reference for reference in self._ask(at, _ACCESSIBLE, "GetChildren")[0] if not reference[1].endswith("/null")]

    def _get(self, at: Reference, name: str) -> str:
        message = Properties(_address(at, _ACCESSIBLE)).get(name)
        return str(self._reply(message)[0][1])

    def _ask(self, at: Reference, interface: str, method: str, signature: str | None = None, values: Any = ()) -> Any:
        return self._reply(new_method_call(_address(at, interface), method, signature, values))

    def _reply(self, message: Any) -> Any:
        answer = self._connection.send_and_get_reply(message, timeout=_ANSWER_S)
        if answer.header.message_type is MessageType.error:
            raise DBusErrorResponse(answer)
        return answer.body


@contextmanager
def screen_reader(desktop: XDesktop) -> Iterator[Reader]:
    """One that listens on this desktop. Programs that start meanwhile are heard."""
    with ExitStack() as ends:
        ends.enter_context(desktop.running(LAUNCHER, "--launch-immediately", "--a11y=1", "--screen-reader=1"))
        wait_until(lambda: desktop.bus_has("org.a11y.Bus"), _START_S, "the bus of screen readers")
        address = _bus_address(desktop.environment["DBUS_SESSION_BUS_ADDRESS"])
        desktop.environment["AT_SPI_BUS_ADDRESS"] = address
        ends.callback(desktop.environment.pop, "AT_SPI_BUS_ADDRESS")
        yield Reader(ends.enter_context(open_dbus_connection(address)), "screenpop")


def _bus_address(session: str) -> str:
    with open_dbus_connection(session) as connection:
        message = new_method_call(DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus"), "GetAddress")
        answer = connection.send_and_get_reply(message, timeout=_ANSWER_S)
    assert answer.header.message_type is MessageType.method_return, (
        answer.header.fields.get(HeaderFields.error_name),
        answer.body,
    )
    return str(answer.body[0])


def _address(at: Reference, interface: str) -> DBusAddress:
    return DBusAddress(at[1], at[0], interface)
