"""What can be computed without a screen is loaded without one."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.project.files import ROOT

_PROBE = """
import importlib, sys
for name in sys.argv[1:]:
    importlib.import_module(name)
print(*sorted({module.partition(".")[0] for module in sys.modules} & {"PySide6", "shiboken6", "qasync"}))
"""


def _qt_loaded_by(*modules: str) -> str:
    command = [sys.executable, "-c", _PROBE, *modules]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=True).stdout.strip()


def test_the_probe_sees_qt() -> None:
    assert _qt_loaded_by("PySide6.QtCore") == "PySide6 shiboken6"


@pytest.mark.parametrize("package", ["calls", "intake", "journal", "crm", "settings", "system"])
def test_a_stage_loads_no_qt(package: str) -> None:
    folder = ROOT / "screenpop" / package
    modules = [f"screenpop.{package}.{module.stem}".removesuffix(".__init__") for module in sorted(folder.glob("*.py"))]
    assert len(modules) > 1
    assert _qt_loaded_by(*modules) == ""


@pytest.mark.parametrize("module", ["cards", "switchboard", "cli"])
def test_neither_do_the_modules_between(module: str) -> None:
    assert _qt_loaded_by(f"screenpop.{module}") == ""
