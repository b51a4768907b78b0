from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator

import pytest

from screenpop.desktop.compositor import Compositor


def test_windows_macos_and_offscreen_always_blend() -> None:
    for platform in ("windows", "cocoa", "offscreen"):
        compositor = Compositor(platform)
        assert compositor.blends()
        compositor.close()


if sys.platform == "linux":
    from Xlib.display import Display

    @pytest.fixture
    def x_server(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
        """A bare X server; `DISPLAY` names it."""
        xvfb = shutil.which("Xvfb")
        assert xvfb is not None, "install Xvfb"
        reading, writing = os.pipe()
        server = subprocess.Popen([xvfb, "-displayfd", str(writing)], pass_fds=(writing,), stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as said:
            display = f":{said.readline().strip()}"
        monkeypatch.setenv("DISPLAY", display)
        yield display
        server.terminate()
        server.wait(timeout=10)

    def test_x11_blends_while_a_compositor_owns_its_selection(x_server: str) -> None:
        compositor = Compositor("xcb")
        assert not compositor.blends()
        display = Display(x_server)
        window = display.screen().root.create_window(0, 0, 1, 1, 0, display.screen().root_depth)
        window.set_selection_owner(display.intern_atom("_NET_WM_CM_S0"), 0)
        display.sync()
        assert compositor.blends()
        display.close()
        for _ in range(100):
            if not compositor.blends():
                break
        assert not compositor.blends()
        compositor.close()

    def test_without_an_x_server_nothing_is_blended(monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("DISPLAY", ":99999")
        compositor = Compositor("xcb")
        assert not compositor.blends()
        compositor.close()
