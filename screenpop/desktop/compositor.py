"""Whether the desktop blends windows: without that, what a window leaves transparent is black on the screen.

Windows and macOS always blend. On X11 a program that does owns the selection `_NET_WM_CM_Sn` (EWMH); Qt knows, but does
not tell Python. libxcb is there wherever Qt's own X11 plugin could be loaded.
"""

from __future__ import annotations

import ctypes

_OFFSET_OF_ANSWER = 8
"""Bytes before the atom, and before the owner, in the two replies (X11 protocol, encoding of InternAtom and GetSelectionOwner)."""


class _Cookie(ctypes.Structure):
    _fields_ = (("sequence", ctypes.c_uint),)


class Compositor:
    """Answers `blends` for the platform Qt runs on (`QGuiApplication.platformName()`). On X11 it keeps a connection until `close`."""

    def __init__(self, platform: str) -> None:
        self._x11 = _X11() if platform == "xcb" else None

    def blends(self) -> bool:
        """One round trip to the X server, some 0.1 ms; it can change while we run."""
        return self._x11 is None or self._x11.selection_owned()

    def close(self) -> None:
        if self._x11 is not None:
            self._x11.close()
            self._x11 = None


class _X11:
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
            ("xcb_get_selection_owner", _Cookie, (ctypes.c_void_p, ctypes.c_uint32)),
            ("xcb_get_selection_owner_reply", ctypes.c_void_p, (ctypes.c_void_p, _Cookie, ctypes.c_void_p)),
        ):
            function = getattr(self._xcb, call)
            function.restype, function.argtypes = result, list(arguments)
        screen = ctypes.c_int()
        self._connection = self._xcb.xcb_connect(None, ctypes.byref(screen))
        name = f"_NET_WM_CM_S{screen.value}".encode()
        self._atom = self._value(
            self._xcb.xcb_intern_atom_reply(
                self._connection, self._xcb.xcb_intern_atom(self._connection, 0, len(name), name), None
            )
        )

    def selection_owned(self) -> bool:
        if self._xcb.xcb_connection_has_error(self._connection):
            return False
        cookie = self._xcb.xcb_get_selection_owner(self._connection, self._atom)
        return self._value(self._xcb.xcb_get_selection_owner_reply(self._connection, cookie, None)) != 0

    def close(self) -> None:
        self._xcb.xcb_disconnect(self._connection)

    def _value(self, reply: int | None) -> int:
        """The 32-bit answer in a reply, which is freed; 0 without a reply."""
        if not reply:
            return 0
        value = ctypes.c_uint32.from_address(reply + _OFFSET_OF_ANSWER).value
        self._libc.free(reply)
        return value
