"""`python -m screenpop.desktop.photograph FILE`: save the whole screen as a PNG."""

from __future__ import annotations

import sys

from PySide6.QtGui import QGuiApplication


def main(path: str) -> int:
    application = QGuiApplication(sys.argv[:1])
    picture = application.primaryScreen().grabWindow(0)
    return 0 if not picture.isNull() and picture.save(path, "PNG") else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
