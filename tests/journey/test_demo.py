"""The demonstration, on a machine without a screen."""

from __future__ import annotations

import os
import subprocess
import sys
from itertools import combinations
from pathlib import Path

from PIL import Image, ImageChops

from tests.journey.program import ROOT


def test_the_demo_needs_no_screen_and_leaves_eight_pictures(tmp_path: Path) -> None:
    screens = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_SESSION_TYPE")
    bare = {name: value for name, value in os.environ.items() if name not in screens}
    pictures = tmp_path / "pictures"
    command = [sys.executable, "-m", "screenpop", "demo", "--screenshots", str(pictures)]
    demo = subprocess.run(
        command,
        cwd=ROOT,
        env={**bare, "HOME": str(tmp_path), "TMPDIR": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert demo.returncode == 0, demo.stderr
    assert str(pictures) in demo.stdout
    assert demo.stdout.endswith("Every scripted call ended as it should.\n")
    assert demo.stderr == ""
    taken = {path.name: Image.open(path).convert("RGB") for path in sorted(pictures.glob("*.png"))}
    assert [name[:2] for name in taken] == [f"{number}-" for number in range(1, 9)]
    same = [
        (one, other) for (one, a), (other, b) in combinations(taken.items(), 2) if ImageChops.difference(a, b).getbbox() is None
    ]
    assert not same
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith("screenpop-demo-")] == [], "nothing is left behind"
