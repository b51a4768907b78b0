"""Tells when a file was changed, replaced, made or taken away."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer

_TOGETHER_MS = 200
"""An editor saves in several steps."""


class FileWatch(QObject):
    """Calls `changed` 0.2 s after the first change of a burst, and again where more came after that. What changed between
    its making and `start` counts too. Watches the folder as well, or the nearest that is there: most editors replace the file, and
    an administrator's may come with its folder.
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
        self._watch()
        self._perhaps()

    def close(self) -> None:
        self._soon.stop()
        if watched := self._watched():
            self._watcher.removePaths(watched)

    def _watch(self) -> None:
        nearest = [folder for folder in self._path.parents if folder.exists()][:1]
        there = {str(path) for path in (self._path, *nearest) if path.exists()}
        if new := there.difference(self._watched()):
            self._watcher.addPaths(list(new))

    def _watched(self) -> list[str]:
        return [*self._watcher.files(), *self._watcher.directories()]

    def _perhaps(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def _compare(self) -> None:
        self._watch()
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
