"""Plays a sound by what the system has for it: Qt's own player is not in the part of Qt that we ship.

Windows and macOS: from their documentation, untried.
"""

from __future__ import annotations

import contextlib
import logging
import shutil
import subprocess
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from screenpop.system.browser import child_environment

log = logging.getLogger(__name__)

LINUX = (("pw-play",), ("paplay",), ("aplay", "-q"))
"""PipeWire's player, PulseAudio's, ALSA's: the first that is there and does not fail."""
MACOS = (("/usr/bin/afplay",),)


class Sound(Protocol):
    """One sound at a time. Neither call waits, and neither raises: a call is seen, whether it is heard or not."""

    def play(self, file: Path) -> None:
        """From its beginning, once, in the place of what sounds."""

    def stop(self) -> None: ...


class PlayerSound:
    """By another program: `players` are command lines that want only the file's name."""

    def __init__(self, players: Sequence[Sequence[str]]) -> None:
        self._players = players
        self._lock = threading.Lock()
        self._turn = 0
        self._process: subprocess.Popen[bytes] | None = None
        self._said = False

    def play(self, file: Path) -> None:
        self.stop()
        threading.Thread(target=self._play, args=(file, self._turn), daemon=True, name="sound").start()

    def stop(self) -> None:
        with self._lock:
            self._turn += 1
            if self._process is not None:
                self._process.terminate()
                self._process = None

    def _play(self, file: Path, turn: int) -> None:
        """Try one player after the other, and stay to reap it."""
        for player in self._players:
            process = self._begin([*player, str(file)], turn)
            if process is not None and process.wait() == 0:
                return
            if self._turn != turn:
                return
        if not self._said:
            self._said = True
            log.warning("Calls are not heard: none of %s plays a sound.", ", ".join(player[0] for player in self._players))

    def _begin(self, command: list[str], turn: int) -> subprocess.Popen[bytes] | None:
        if shutil.which(command[0]) is None:
            return None
        with self._lock:
            if self._turn != turn:
                return None
            with contextlib.suppress(OSError):
                self._process = subprocess.Popen(
                    command,
                    env=child_environment(),
                    stdin=subprocess.DEVNULL,
                    stdout=subprocess.DEVNULL,
                    stderr=subprocess.DEVNULL,
                    start_new_session=True,
                )
                return self._process
            return None


class WindowsSound:
    """By winsound, which returns at once with SND_ASYNC (Python's documentation; PlaySound of the Windows API)."""

    def play(self, file: Path) -> None:
        if sys.platform == "win32":
            import winsound  # noqa: PLC0415

            try:
                winsound.PlaySound(str(file), winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT)
            except RuntimeError as error:
                log.warning("Calls are not heard: %s", error)

    def stop(self) -> None:
        if sys.platform == "win32":
            import winsound  # noqa: PLC0415

            winsound.PlaySound(None, 0)


def system_sound(platform: str = sys.platform) -> Sound:
    """What this system plays sounds by."""
    if platform == "win32":
        return WindowsSound()
    return PlayerSound(MACOS if platform == "darwin" else LINUX)
