"""`make screenshots`: every window of the real program as a picture, for a person to look at.

    python -m tests.screenshots [--into FOLDER] [--only WINDOW]

Each combination of colours, language and scale is a process of its own on Qt's offscreen platform, with a profile that has a
few thousand calls of the last year; the files are named window-language-colours-scale.png.
"""

from __future__ import annotations

import argparse
import itertools
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.screenshots import office

COLOURS, LANGUAGES, SCALES = ("light", "dark"), ("en", "ja"), (1, 2)
_AT_ONCE = 2
_PATIENCE_S = 240

Look = tuple[str, str, int]
"""Language, colours, scale."""


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.screenshots")
    parser.add_argument("--into", type=Path, default=Path("build/screenshots"))
    parser.add_argument("--only", default="", metavar="WINDOW")
    parser.add_argument("--languages", nargs="+", default=LANGUAGES)
    parser.add_argument("--colours", nargs="+", default=COLOURS)
    parser.add_argument("--scales", nargs="+", type=int, default=SCALES)
    given = parser.parse_args()
    given.into.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="screenpop-screenshots-") as folder:
        journal = Path(folder) / "calls.db"
        office.make_calls(journal)
        failed = 0
        for some in _portions(list(itertools.product(given.languages, given.colours, given.scales)), _AT_ONCE):
            running = [
                _begin(Path(folder), journal, given.into, given.only, language, colours, scale)
                for language, colours, scale in some
            ]
            failed += sum(process.wait(_PATIENCE_S) != 0 for process in running)
    pictures = sorted(given.into.glob("*.png"))
    print(f"{len(pictures)} pictures are in {given.into}", f"but {failed} of the programs failed" if failed else "")
    return 1 if failed or not pictures else 0


def _begin(
    folder: Path, journal: Path, into: Path, only: str, language: str, colours: str, scale: int
) -> subprocess.Popen[bytes]:
    profile = folder / f"{language}-{colours}-{scale}"
    office.move_in(profile, journal, language, colours)
    environment = {
        **{name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")},
        "QT_QPA_PLATFORM": "offscreen",
        "QT_SCALE_FACTOR": str(scale),
        "SCREENPOP_SECRETS": "file",
    }
    suffix = f"{language}-{colours}-{scale}00"
    command = [sys.executable, "-m", "tests.screenshots.photographer", str(profile), str(into), suffix, only]
    return subprocess.Popen(command, env=environment)


def _portions(whole: list[Look], size: int) -> list[list[Look]]:
    return [whole[start : start + size] for start in range(0, len(whole), size)]


if __name__ == "__main__":
    raise SystemExit(main())
