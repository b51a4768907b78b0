"""Tells when a file was changed, replaced, made or taken away."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer

_TOGETHER_MS = 200
"""An editor saves in several steps."""


class FileWatch(QObject):
    """Calls `changed` 0.2 s after the first change of a burst, and again where more came after that. What changed between
    its making and `start` counts too. Watches the folder as well: most editors replace the file.
    """

    def __init__(self, path: Path, changed: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path, self._changed = path, changed
        self._stamp = self._look()
        self._watcher = QFileSystemWatcher(self)
        self._soon = QTimer(self, singleShot=True, interval=_TOGETHER_MS)
        self._soon.timeout.connect(self._compare)
        self._watcher.fileChanged.connect(self._perhaps)
        self._watcher.directoryChanged.connect(self._perhaps)

    def start(self) -> None:
        self._watcher.addPaths([str(path) for path in (self._path, self._path.parent) if path.exists()])
        self._perhaps()

    def close(self) -> None:
        self._soon.stop()
        self._watcher.removePaths([*self._watcher.files(), *self._watcher.directories()])

    def _perhaps(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def _compare(self) -> None:
        if str(self._path) not in self._watcher.files() and self._path.exists():
            self._watcher.addPath(str(self._path))
        stamp = self._look()
        if stamp != self._stamp:
            self._stamp = stamp
            self._changed()

    def _look(self) -> tuple[int, int, int] | None:
        try:
            found = self._path.stat()
        except OSError:
            return None
        return found.st_mtime_ns, found.st_size, found.st_ino
