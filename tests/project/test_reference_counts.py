"""The installed PySide6 does not wear out None and True (R0)."""

from __future__ import annotations

import subprocess
import sys

from tests.project.files import ROOT


def test_qt_calls_cost_no_reference_to_none_or_true() -> None:
    command = [sys.executable, "-m", "tests.project.reference_counts"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
