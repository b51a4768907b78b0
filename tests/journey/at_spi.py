"""What a screen reader finds on the desktop and does there: AT-SPI 2, asked over its own bus."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from typing import Any

from jeepney import (
    DBusAddress,
    DBusErrorResponse,
    HeaderFields,
    MatchRule,
    Message,
    MessageType,
    Properties,
    message_bus,
    new_method_call,
)
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from tests.journey.wait import wait_until
from tests.journey.xdesktop import XDesktop

LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
_START_S = 20.0
_ANSWER_S = 10.0
_ACCESSIBLE = "org.a11y.atspi.Accessible"
_ACTION = "org.a11y.atspi.Action"
_REGISTRY = "org.a11y.atspi.Registry"
_ON_THE_SCREEN = 0
_ROOT = "/org/a11y/atspi/accessible/root"
_CHECKED, _ENABLED, _FOCUSABLE, _SHOWING = 1 << 4, 1 << 8, 1 << 11, 1 << 25
_LABELLED_BY = 2
"""States, as AtspiStateType counts them."""
_STATES = MatchRule(type="signal", interface="org.a11y.atspi.Event.Object", member="StateChanged")

Reference = tuple[str, str]
"""A bus name and an object path there."""


@dataclass(frozen=True, slots=True)
class Control:
    """A control, a text or a window as a screen reader has it; `showing` is whether it is on the screen, or would be if it were
    scrolled to."""

    name: str
    role: str
    showing: bool
    enabled: bool
    checked: bool
    focusable: bool
    at: Reference


class Gone(Exception):
    """The control is no more."""


class Reader:
    """Reads one application."""

    def __init__(self, connection: DBusConnection, application: str, states: deque[Message]) -> None:
        self._connection, self._application, self._states = connection, application, states

    def windows(self) -> list[Control]:
        """What the application has open."""
        for reference in self._ask((_REGISTRY, _ROOT), _ACCESSIBLE, "GetChildren")[0]:
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
        for child in self.children(control):
            yield child
            yield from self.inside(child)

    def children(self, control: Control) -> list[Control]:
        """What is directly in it and on the screen. What goes away while it is looked at is not."""
        found: list[Control] = []
        with suppress(Gone):
            for reference in self._children(control.at):
                with suppress(Gone):
                    found.append(self._control(reference))
        return [child for child in found if child.showing]

    def parent(self, control: Control) -> Control:
        return self._control(self._get(control.at, "Parent"))

    def labels(self, control: Control) -> list[str]:
        """The names of what labels it."""
        relations = self._ask(control.at, _ACCESSIBLE, "GetRelationSet")[0]
        return [str(self._get(at, "Name")) for kind, targets in relations if kind == _LABELLED_BY for at in targets]

    def next_focused(self, within: float) -> Control | None:
        """What has got the keyboard next, since the last one that was asked for; None if nothing does so in `within` seconds."""
        try:
            while True:
                message = self._connection.recv_until_filtered(self._states, timeout=within)
                if message.body[0] == "focused" and message.body[1]:
                    fields = message.header.fields
                    return self._control((fields[HeaderFields.sender], fields[HeaderFields.path]))
        except TimeoutError:
            return None

    def press(self, control: Control, action: str = "Press") -> None:
        """What a screen reader's user does instead of a click."""
        actions = [name for name, _, _ in self._ask(control.at, _ACTION, "GetActions")[0]]
        assert action in actions, f"{control} can only {actions}"
        assert self._ask(control.at, _ACTION, "DoAction", "i", (actions.index(action),)) == (True,)

    def place(self, control: Control) -> tuple[int, int, int, int]:
        """Left, top, width and height on the screen, in pixels."""
        left, top, width, height = self._ask(control.at, "org.a11y.atspi.Component", "GetExtents", "u", (_ON_THE_SCREEN,))[0]
        return left, top, width, height

    def _control(self, at: Reference) -> Control:
        (states,) = self._ask(at, _ACCESSIBLE, "GetState")
        bits = states[0] | states[1] << 32
        return Control(
            name=str(self._get(at, "Name")),
            role=self._ask(at, _ACCESSIBLE, "GetRoleName")[0],
            showing=bool(bits & _SHOWING),
            enabled=bool(bits & _ENABLED),
            checked=bool(bits & _CHECKED),
            focusable=bool(bits & _FOCUSABLE),
            at=at,
        )

    def _children(self, at: Reference) -> list[Reference]:
        return [reference for reference in self._ask(at, _ACCESSIBLE, "GetChildren")[0] if not reference[1].endswith("/null")]

    def _get(self, at: Reference, name: str) -> Any:
        message = Properties(_address(at, _ACCESSIBLE)).get(name)
        return self._reply(message)[0][1]

    def _ask(self, at: Reference, interface: str, method: str, signature: str | None = None, values: Any = ()) -> Any:
        return self._reply(new_method_call(_address(at, interface), method, signature, values))

    def _reply(self, message: Any) -> Any:
        answer = self._connection.send_and_get_reply(message, timeout=_ANSWER_S)
        if answer.header.message_type is MessageType.error:
            name = answer.header.fields[HeaderFields.error_name]
            raise Gone(*answer.body) if name == "org.freedesktop.DBus.Error.UnknownObject" else DBusErrorResponse(answer)
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
        connection = ends.enter_context(open_dbus_connection(address))
        yield Reader(connection, "screenpop", ends.enter_context(_states(connection)))


@contextmanager
def _states(connection: DBusConnection) -> Iterator[deque[Message]]:
    """What programs tell of their controls' states, from now on. They tell it once somebody has said to want it."""
    registry = DBusAddress("/org/a11y/atspi/registry", _REGISTRY, _REGISTRY)
    wish = new_method_call(registry, "RegisterEvent", "sass", ("object:state-changed:focused", [], ""))
    for request in (message_bus.AddMatch(_STATES), wish):
        answer = connection.send_and_get_reply(request, timeout=_ANSWER_S)
        assert answer.header.message_type is MessageType.method_return, answer.body
    with connection.filter(_STATES, queue=deque()) as states:
        yield states


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
