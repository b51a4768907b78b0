"""What Qt knows of X11 and does not tell Python, asked of libxcb, which is there wherever Qt's own X11 plugin could be loaded."""

from __future__ import annotations

import ctypes

_OFFSET_OF_ANSWER = 8
"""Bytes before the atom, and before the owner, in the two replies (X11 protocol, encoding of InternAtom and GetSelectionOwner)."""

_REPLACE, _ATOM = 0, 4
"""A property's mode and its type (X11 protocol: ChangeProperty, predefined atoms)."""


class _Cookie(ctypes.Structure):
    _fields_ = (("sequence", ctypes.c_uint),)


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

    def close(self) -> None:
        self._xcb.xcb_disconnect(self._connection)

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
