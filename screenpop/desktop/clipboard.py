"""The clipboard, also on Wayland, where only the program with the focus may fill it (wayland.xml, wl_data_device.set_selection)."""

from __future__ import annotations

import shutil
import subprocess
from functools import partial

from PySide6.QtGui import QGuiApplication

from screenpop.system.aside import aside
from screenpop.system.browser import child_environment
from screenpop.trouble import Trouble

_HELPER = "wl-copy"
"""Of wl-clipboard. It asks the compositor as a clipboard manager does, or takes the focus for a moment."""
_PATIENCE_S = 5.0


def reached_without_focus() -> bool:
    """Whether a click outside our windows, on a notification, can fill the clipboard."""
    return not _on_wayland() or shutil.which(_HELPER) is not None


async def fill(text: str) -> None:
    """Put `text` on the clipboard. Raises Trouble where the desktop refuses."""
    if _on_wayland() and QGuiApplication.focusWindow() is None and shutil.which(_HELPER) is not None:
        await aside(partial(_fill_by_helper, text))
    else:
        QGuiApplication.clipboard().setText(text)


def _on_wayland() -> bool:
    return QGuiApplication.platformName().startswith("wayland")


def _fill_by_helper(text: str) -> None:
    """It reads the text, and lives on in the background for as long as that is on the clipboard."""
    try:
        subprocess.run(
            [_HELPER],
            input=text.encode(),
            env=child_environment(),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
            timeout=_PATIENCE_S,
            check=True,
        )
    except (OSError, subprocess.SubprocessError) as error:
        raise Trouble(
            "The number was not copied", f"{_HELPER} could not put it on the clipboard", "Copy it from the recents"
        ) from error
