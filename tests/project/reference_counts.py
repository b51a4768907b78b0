"""Says by how much 20,000 void Qt calls and 20,000 emits lower the reference counts of None and True; a program, not a test.

PySide6 6.12.0 drops one at each, where they are not immortal (Python before 3.12): the interpreter then dies, so this runs
in a process of its own. Exit code 0: neither has fallen.
"""

from __future__ import annotations

import sys
from importlib.metadata import version

from PySide6.QtCore import QCoreApplication, QObject, Signal

TIMES = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
NOISE = 50
"""What else runs in the process may take or drop a few."""


class Sender(QObject):
    fired = Signal()


def counts() -> tuple[int, int]:
    return sys.getrefcount(None), sys.getrefcount(True)


def main() -> int:
    _app = QCoreApplication([])
    sender = Sender()
    before = counts()
    for _ in range(TIMES):
        sender.setObjectName("x")
    called = counts()
    print(f"PySide6 {version('PySide6-Essentials')}", flush=True)
    print(f"{TIMES} void calls: None {before[0]} -> {called[0]}, True {before[1]} -> {called[1]}", flush=True)
    for _ in range(TIMES):
        sender.fired.emit()
    emitted = counts()
    print(f"{TIMES} emits: None {called[0]} -> {emitted[0]}, True {called[1]} -> {emitted[1]}", flush=True)
    return any(was - now > NOISE for was, now in zip(before, emitted, strict=True))


if __name__ == "__main__":
    sys.exit(main())
