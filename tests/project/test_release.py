"""What a release says of itself agrees with itself."""

from __future__ import annotations

import re
import tomllib
from importlib.metadata import version

import screenpop
from tests.project.files import ROOT


def test_the_changelog_begins_with_this_version() -> None:
    headings = re.findall(r"^## \[([^]]+)\]", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert headings[0] == screenpop.__version__


def test_the_installed_package_is_this_version() -> None:
    assert version("screenpop") == screenpop.__version__


def test_pyside_6_12_stays_away_from_a_python_that_it_aborts() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert 'PySide6-Essentials>=6.8,<6.12; python_version < "3.12"' in project["dependencies"]
