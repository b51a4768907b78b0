"""A relay's server has what `relay.txt` pins and nothing else: no Qt, no keyring. That is enough for all of `screenpop relay`."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tomllib
from functools import cache
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

from tests.project.files import ROOT

LOCK = ROOT / "packaging" / "requirements" / "relay.txt"
_NOTHING_ELSE = """
import json, sys
allowed = set(json.loads(sys.argv[1]))
del sys.argv[1]
class Pinned:
    def __init__(self, finder):
        self._finder = finder
    def find_spec(self, name, path=None, target=None):
        there = path is not None or name in allowed or name in sys.stdlib_module_names
        return self._finder.find_spec(name, path, target) if there else None
    def __getattr__(self, name):
        return getattr(self._finder, name)
sys.meta_path[:] = map(Pinned, sys.meta_path)
"""
_COMMAND = _NOTHING_ELSE + "from screenpop.cli import main; sys.exit(main())"
_ALL_OF_IT = (
    _NOTHING_ELSE
    + """
import importlib, pkgutil
import screenpop.relay
for module in pkgutil.iter_modules(screenpop.relay.__path__, "screenpop.relay."):
    importlib.import_module(module.name)
"""
)


def name_of(distribution: str) -> str:
    return re.sub(r"[-_.]+", "-", distribution).lower()


def pinned() -> set[str]:
    return {name_of(found) for found in re.findall(r"^([\w.-]+)==", LOCK.read_text("ascii"), re.MULTILINE)}


@cache
def modules() -> list[str]:
    """The top-level modules of what is pinned, and our own."""
    names = pinned()
    known = packages_distributions().items()
    return ["screenpop", "__main__", *(module for module, owners in known if names & set(map(name_of, owners)))]


def on_a_server(code: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-W", "error", "-c", code, json.dumps(modules()), *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)


def test_it_asks_for_what_the_program_asks_for_and_no_less() -> None:
    said = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    program = {*said["project"]["dependencies"], *said["project"]["optional-dependencies"]["relay"]}
    assert set(said["dependency-groups"]["relay-host"]) <= program


def test_neither_qt_nor_a_keyring_is_pinned() -> None:
    assert not {"pyside6-essentials", "shiboken6", "qasync", "keyring", "jeepney", "secretstorage"} & pinned()
    assert {"aiohttp", "nats-py", "nkeys", "prometheus-client"} <= pinned()


def test_every_module_of_the_relay_finds_what_it_needs() -> None:
    done = on_a_server(_ALL_OF_IT)
    assert (done.returncode, done.stderr) == (0, "")


def test_its_commands_run(tmp_path: Path) -> None:
    helped = on_a_server(_COMMAND, "relay", "--help")
    assert helped.returncode == 0 and "add-agent" in helped.stdout
    made = on_a_server(_COMMAND, "relay", "init", str(tmp_path / "relay"), "--service", "10001")
    assert (made.returncode, made.stderr) == (0, "")
    assert on_a_server(_COMMAND, "relay", "urls", str(tmp_path / "relay"), "--json").returncode == 0


@pytest.mark.parametrize("module", ["PySide6", "keyring", "pytest"])
def test_nothing_else_is_there(module: str) -> None:
    done = on_a_server(f"{_NOTHING_ELSE}\nimport {module}")
    assert f"No module named {module!r}" in done.stderr
