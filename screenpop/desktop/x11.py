"""What Qt knows of X11 and does not tell Python, asked of libxcb, which is there wherever Qt's own X11 plugin could be loaded."""

from __future__ import annotations

import ctypes
import struct

_OFFSET_OF_ANSWER = 8
"""Bytes before the atom, and before the owner, in the two replies (X11 protocol, encoding of InternAtom and GetSelectionOwner)."""

_REPLACE, _ATOM = 0, 4
"""A property's mode and its type (X11 protocol: ChangeProperty, predefined atoms)."""

_WINDOW = 33
"""The type of a property that holds windows (X11 protocol, predefined atoms)."""
_CLIENT_MESSAGE, _TO_WINDOW_MANAGER, _FROM_PAGER = 33, 0x180000, 2
"""An event's code; the event mask of root windows that window managers listen to; who asks (EWMH, _NET_ACTIVE_WINDOW): the others
are taken for programs that would steal the focus."""


class _Cookie(ctypes.Structure):
    _fields_ = (("sequence", ctypes.c_uint),)


class _Roots(ctypes.Structure):
    """The screens of a server. Each begins with its root window."""

    _fields_ = (("first", ctypes.POINTER(ctypes.c_uint32)), ("left", ctypes.c_int), ("index", ctypes.c_int))


def reachable() -> bool:
    """Whether the X server of DISPLAY lets us in. Without libxcb nothing can be asked; Qt then says what it lacks."""
    try:
        x11 = X11()
    except OSError:
        return True
    answers = x11.alive
    x11.close()
    return answers


class X11:
    """A connection of our own to the X server that Qt uses, kept until `close`."""

    def __init__(self) -> None:
        self._xcb = ctypes.CDLL("libxcb.so.1")
        self._libc = ctypes.CDLL(None)
        self._libc.free.argtypes = [ctypes.c_void_p]
        for call, result, arguments in (
            ("xcb_connect", ctypes.c_void_p, (ctypes.c_char_p, ctypes.POINTER(ctypes.c_int))),
            ("xcb_disconnect", None, (ctypes.c_void_p,)),
            ("xcb_connection_has_error", ctypes.c_int, (ctypes.c_void_p,)),
            ("xcb_intern_atom", _Cookie, (ctypes.c_void_p, ctypes.c_uint8, ctypes.c_uint16, ctypes.c_char_p)),
            ("xcb_intern_atom_reply", ctypes.c_void_p, (ctypes.c_void_p, _Cookie, ctypes.c_void_p)),
            (
                "xcb_change_property",
                _Cookie,
                (ctypes.c_void_p, ctypes.c_uint8, *[ctypes.c_uint32] * 3, ctypes.c_uint8, ctypes.c_uint32, ctypes.c_void_p),
            ),
            ("xcb_get_property", _Cookie, (ctypes.c_void_p, ctypes.c_uint8, *[ctypes.c_uint32] * 5)),
            ("xcb_get_property_reply", ctypes.c_void_p, (ctypes.c_void_p, _Cookie, ctypes.c_void_p)),
            ("xcb_get_property_value_length", ctypes.c_int, (ctypes.c_void_p,)),
            ("xcb_get_property_value", ctypes.POINTER(ctypes.c_uint32), (ctypes.c_void_p,)),
            ("xcb_send_event", _Cookie, (ctypes.c_void_p, ctypes.c_uint8, ctypes.c_uint32, ctypes.c_uint32, ctypes.c_char_p)),
            ("xcb_flush", ctypes.c_int, (ctypes.c_void_p,)),
            ("xcb_get_setup", ctypes.c_void_p, (ctypes.c_void_p,)),
            ("xcb_setup_roots_iterator", _Roots, (ctypes.c_void_p,)),
            ("xcb_get_selection_owner", _Cookie, (ctypes.c_void_p, ctypes.c_uint32)),
            ("xcb_get_selection_owner_reply", ctypes.c_void_p, (ctypes.c_void_p, _Cookie, ctypes.c_void_p)),
        ):
            function = getattr(self._xcb, call)
            function.restype, function.argtypes = result, list(arguments)
        screen = ctypes.c_int()
        self._connection = self._xcb.xcb_connect(None, ctypes.byref(screen))
        self._compositor = self._atom(f"_NET_WM_CM_S{screen.value}")
        self._state = self._atom("_NET_WM_STATE")
        self._unlisted = (ctypes.c_uint32 * 2)(self._atom("_NET_WM_STATE_SKIP_TASKBAR"), self._atom("_NET_WM_STATE_SKIP_PAGER"))

    @property
    def alive(self) -> bool:
        return not self._xcb.xcb_connection_has_error(self._connection)

    def selection_owned(self) -> bool:
        if not self.alive:
            return False
        cookie = self._xcb.xcb_get_selection_owner(self._connection, self._compositor)
        return self._value(self._xcb.xcb_get_selection_owner_reply(self._connection, cookie, None)) != 0

    def keep_from_taskbar(self, window: int) -> None:
        """Ask for no place in taskbar and pager, for a window that is not shown: Qt keeps the states it does not know."""
        if self.alive:
            self._xcb.xcb_change_property(self._connection, _REPLACE, window, self._state, _ATOM, 32, 2, self._unlisted)
            self.selection_owned()  # an answer says that it was done before Qt shows the window

    def active_window(self) -> int:
        """The window with the keyboard, as the window manager says; 0 if it says none."""
        if not self.alive:
            return 0
        active = self._atom("_NET_ACTIVE_WINDOW")
        cookie = self._xcb.xcb_get_property(self._connection, 0, self._root(), active, _WINDOW, 0, 1)
        reply = self._xcb.xcb_get_property_reply(self._connection, cookie, None)
        if not reply:
            return 0
        found = self._xcb.xcb_get_property_value_length(reply) == ctypes.sizeof(ctypes.c_uint32)
        window = int(self._xcb.xcb_get_property_value(reply)[0]) if found else 0
        self._libc.free(reply)
        return window

    def activate(self, window: int) -> None:
        """Ask the window manager to give this window the keyboard; one that is gone changes nothing."""
        if self.alive:
            values = (window, self._atom("_NET_ACTIVE_WINDOW"), _FROM_PAGER, 0, 0, 0, 0)
            event = struct.pack("=BBH7I", _CLIENT_MESSAGE, 32, 0, *values)
            self._xcb.xcb_send_event(self._connection, 0, self._root(), _TO_WINDOW_MANAGER, event)
            self._xcb.xcb_flush(self._connection)

    def close(self) -> None:
        self._xcb.xcb_disconnect(self._connection)

    def _root(self) -> int:
        roots = self._xcb.xcb_setup_roots_iterator(self._xcb.xcb_get_setup(self._connection))
        return int(roots.first[0])

    def _atom(self, name: str) -> int:
        cookie = self._xcb.xcb_intern_atom(self._connection, 0, len(name), name.encode("ascii"))
        return self._value(self._xcb.xcb_intern_atom_reply(self._connection, cookie, None))

    def _value(self, reply: int | None) -> int:
        """The 32-bit answer in a reply, which is freed; 0 without a reply."""
        if not reply:
            return 0
        value = ctypes.c_uint32.from_address(reply + _OFFSET_OF_ANSWER).value
        self._libc.free(reply)
        return value
