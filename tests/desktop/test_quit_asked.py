from __future__ import annotations

import subprocess
import sys


def test_qts_own_wish_to_quit_becomes_ours() -> None:
    command = [sys.executable, "-m", "tests.desktop.quitting_app"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "closed in order\n", "")
