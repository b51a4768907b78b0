"""A desktop of its own, as on Debian: X server, window manager, panel with a system tray, notification server, session bus.

Nothing of the machine's own desktop, home or session is seen from inside; the bus starts no service by itself.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jeepney import DBusAddress, new_method_call
from jeepney.io.blocking import open_dbus_connection
from PIL import Image, ImageGrab
from Xlib import X
from Xlib.display import Display
from Xlib.error import BadDrawable, BadWindow

from tests.journey.wait import wait_until

HERE = Path(__file__).parent
SIZE = (1280, 800)
BACKGROUND = 0x5B7C99
START_S = 20.0

_BUS = """<busconfig>
  <type>session</type>
  <listen>unix:path={socket}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


@dataclass(frozen=True, slots=True)
class Window:
    """A window that can be seen: its place is that of its content, in pixels of the screen."""

    id: int
    wm_class: str
    title: str
    x: int
    y: int
    width: int
    height: int


class XDesktop:
    """Use as a context manager. `environment` is what a program needs to live on this desktop; `folder` holds home and logs."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.environment: dict[str, str] = {}
        self._ends = ExitStack()
        self._panel = ExitStack()

    def __enter__(self) -> XDesktop:
        with ExitStack() as ends:
            self._start(ends)
            self._ends = ends.pop_all()
        return self

    def __exit__(self, *error: object) -> None:
        self._ends.close()

    def _start(self, ends: ExitStack) -> None:
        self.environment = _environment(self.folder)
        bus = self.folder / "run" / "bus"
        (self.folder / "bus.conf").write_text(_BUS.format(socket=bus))
        ends.enter_context(self.running("dbus-daemon", f"--config-file={self.folder / 'bus.conf'}", "--nofork"))
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={bus}"
        wait_until(bus.exists, START_S, "the session bus")

        self.environment["DISPLAY"] = ends.enter_context(self._x_server())
        self._display: Any = Display(self.environment["DISPLAY"])
        ends.callback(self._display.close)
        self._root = self._display.screen().root
        self._root.change_attributes(background_pixel=BACKGROUND)
        self._root.clear_area()

        ends.enter_context(self.running("openbox", "--sm-disable"))
        wait_until(lambda: self._property(self._root, "_NET_SUPPORTING_WM_CHECK"), START_S, "the window manager")
        ends.callback(self.end_panel)
        self.start_panel()
        ends.enter_context(self.running("dunst", "-config", str(HERE / "dunstrc")))
        wait_until(lambda: self.bus_has("org.freedesktop.Notifications"), START_S, "the notification server")

    def start_panel(self) -> None:
        """The panel with the tray; it is there from the beginning."""
        self._panel.enter_context(self.running("tint2", "-c", str(HERE / "tint2rc")))
        wait_until(self.has_tray, START_S, "the system tray")

    def end_panel(self) -> None:
        """No panel and no tray, until `start_panel`."""
        self._panel.close()

    def has_tray(self) -> bool:
        return bool(self._display.get_selection_owner(self._display.intern_atom("_NET_SYSTEM_TRAY_S0")) != X.NONE)

    @contextmanager
    def running(self, *command: str, **more: Any) -> Iterator[subprocess.Popen[bytes]]:
        """A program on this desktop, ended with the block. What it says goes to a log in `folder`."""
        log = self.folder / f"{Path(command[0]).name}.log"
        with log.open("ab") as said:
            process = subprocess.Popen(
                command, env=self.environment, stdin=subprocess.DEVNULL, stdout=said, stderr=subprocess.STDOUT, **more
            )
        try:
            yield process
        finally:
            end(process)

    @contextmanager
    def _x_server(self) -> Iterator[str]:
        """The name of the display. The server finds a free one by itself, and says which when it can be used."""
        reading, writing = os.pipe()
        screen = f"{SIZE[0]}x{SIZE[1]}x24"
        command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", screen, "-dpi", "96", "-nolisten", "tcp", "-noreset"]
        with self.running(*command, pass_fds=[writing]):
            os.close(writing)
            with os.fdopen(reading) as answer:
                number = answer.readline().strip()
            if not number:
                raise RuntimeError(f"Xvfb did not start: {(self.folder / 'Xvfb.log').read_text()}")
            yield f":{number}"

    def bus_has(self, name: str) -> bool:
        """Whether somebody on the session bus owns this name."""
        bus = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
        with open_dbus_connection(self.environment["DBUS_SESSION_BUS_ADDRESS"]) as connection:
            answer = connection.send_and_get_reply(new_method_call(bus, "NameHasOwner", "s", (name,)), timeout=5)
        return bool(answer.body[0])

    def picture(self) -> Image.Image:
        """The screen, in RGB."""
        return ImageGrab.grab(xdisplay=self.environment["DISPLAY"]).convert("RGB")

    def screenshot(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self.picture().save(path)

    def windows(self) -> list[Window]:
        """Every window with a class that can be seen, also the ones in the tray; the lowest first."""
        return list(self._below(self._root))

    def tray_icons(self) -> list[Window]:
        """The windows of other programs that the panel has taken into its tray."""
        panels = [window for window in self.windows() if window.wm_class == "Tint2"]
        return [icon for panel in panels for icon in self._below(self._display.create_resource_object("window", panel.id))]

    def pid_of(self, window: Window) -> int:
        """The process that says it owns the window."""
        return int(self._property(self._display.create_resource_object("window", window.id), "_NET_WM_PID")[0])

    def focused_window(self) -> Window | None:
        """The window that a key goes to."""
        focus = self._display.get_input_focus().focus
        while focus not in (X.NONE, X.PointerRoot, self._root):
            with suppress(BadWindow, BadDrawable):
                window = self._seen(focus)
                if window is not None:
                    return window
                focus = focus.query_tree().parent
                continue
            return None
        return None

    def type(self, text: str) -> None:
        """Press the keys for a text of ASCII, as the focused window gets them."""
        self._do("type", "--delay", "15", "--", text)

    def press(self, key: str, times: int = 1) -> None:
        """Press one key or chord by its X name: `Return`, `ctrl+c`."""
        self._do("key", "--delay", "12", "--", *[key] * times)

    def move(self, x: int, y: int) -> None:
        """The pointer, without a click."""
        self._do("mousemove", str(x), str(y))

    def click(self, x: int, y: int, button: int = 1) -> None:
        self._do("mousemove", str(x), str(y), "click", str(button))

    def drag(self, start: tuple[int, int], end: tuple[int, int], steps: int = 12) -> None:
        """Take hold with the left button, move in a line, and let go."""
        self._do("mousemove", str(start[0]), str(start[1]), "mousedown", "1")
        for step in range(1, steps + 1):
            x, y = (begin + (last - begin) * step // steps for begin, last in zip(start, end, strict=True))
            self._do("mousemove", str(x), str(y))
        self._do("mouseup", "1")

    @contextmanager
    def screens(self, **places: tuple[int, int, int, int]) -> Iterator[Callable[[str], None]]:
        """The one screen divided into several, by their names: RandR's monitors, which programs take for screens. What it gives
        unplugs one. The first place belongs to the screen that there is, the others to none."""
        there = dict.fromkeys(places, "none") | {next(iter(places)): "screen"}

        def unplug(name: str) -> None:
            del there[name]
            self._randr("--delmonitor", name)

        for name, (x, y, width, height) in places.items():
            self._randr("--setmonitor", name, f"{width}/{width * 254 // 960}x{height}/{height * 254 // 960}+{x}+{y}", there[name])
        try:
            yield unplug
        finally:
            for name in tuple(there):
                unplug(name)

    def _randr(self, *arguments: str) -> None:
        subprocess.run(["xrandr", *arguments], env=self.environment, check=True, timeout=30, stdout=subprocess.DEVNULL)

    def _do(self, *arguments: str) -> None:
        subprocess.run(["xdotool", *arguments], env=self.environment, check=True, timeout=30)

    def _below(self, parent: Any) -> Iterator[Window]:
        children: Sequence[Any] = ()
        with suppress(BadWindow, BadDrawable):  # it may close while we look
            children = parent.query_tree().children
        for child in children:
            with suppress(BadWindow, BadDrawable):
                window = self._seen(child)
                if window is not None:
                    yield window
            yield from self._below(child)

    def _seen(self, handle: Any) -> Window | None:
        named = handle.get_wm_class()
        if named is None or handle.get_attributes().map_state != X.IsViewable:
            return None
        title = self._property(handle, "_NET_WM_NAME") or b""
        shape = handle.get_geometry()
        place = self._root.translate_coords(handle, 0, 0)
        return Window(handle.id, named[1], bytes(title).decode(), place.x, place.y, shape.width, shape.height)

    def _property(self, handle: Any, name: str) -> Any:
        value = handle.get_full_property(self._display.intern_atom(name), X.AnyPropertyType)
        return value.value if value is not None else None


def _environment(folder: Path) -> dict[str, str]:
    homes = {
        "HOME": "home",
        "XDG_CONFIG_HOME": "home/.config",
        "XDG_DATA_HOME": "home/.local/share",
        "XDG_STATE_HOME": "home/.local/state",
        "XDG_CACHE_HOME": "home/.cache",
        "XDG_RUNTIME_DIR": "run",
    }
    for place in homes.values():
        (folder / place).mkdir(parents=True, exist_ok=True, mode=0o700)
    return {
        **{name: os.environ[name] for name in ("PATH", "TMPDIR") if name in os.environ},
        **{name: str(folder / place) for name, place in homes.items()},
        "LANG": "C.UTF-8",
        "XDG_SESSION_TYPE": "x11",
        "QT_QPA_PLATFORM": "xcb",
    }


def end(process: subprocess.Popen[bytes], patience: float = 5.0) -> int:
    """Ask a process to end, and make it end after `patience` seconds; its exit code."""
    process.terminate()
    try:
        return process.wait(patience)
    except subprocess.TimeoutExpired:
        process.kill()
        return process.wait()
