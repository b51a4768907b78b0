"""The desktop's notifications, as a person sees and uses them: dunst, from outside."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

from tests.journey.wait import wait_until
from tests.journey.xdesktop import XDesktop


class Notifications:
    """What dunst shows and has shown, and a person's hand on it."""

    def __init__(self, desktop: XDesktop) -> None:
        self._desktop = desktop

    def displayed(self) -> int:
        return int(self._dunstctl("count", "displayed"))

    def wait_for(self, number: int, within: float = 5.0) -> None:
        """Until so many are displayed."""
        wait_until(lambda: self.displayed() == number, within, f"{number} notifications")

    def past(self) -> list[tuple[str, str]]:
        """Title and body of those that were closed, the last one first."""
        history: list[dict[str, Any]] = json.loads(self._dunstctl("history"))["data"][0]
        return [(entry["summary"]["data"], entry["body"]["data"]) for entry in history]

    def click(self) -> None:
        """On the newest one."""
        self._dunstctl("action", "0")

    def choose(self, label: str) -> None:
        """One of the actions of those that are displayed, in dunst's menu of them."""
        (Path(self._desktop.environment["XDG_RUNTIME_DIR"]) / "choice").write_text(label)
        self._dunstctl("context")

    def close_all(self) -> None:
        self._dunstctl("close-all")

    def _dunstctl(self, *words: str) -> str:
        command = ["dunstctl", *words]
        done = subprocess.run(command, env=self._desktop.environment, capture_output=True, text=True, timeout=20, check=True)
        return done.stdout
