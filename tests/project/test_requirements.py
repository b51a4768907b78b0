"""The locks: every package by hash, the same version everywhere, and nothing of where they were made."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.project.files import ROOT, texts

LOCKS = sorted((ROOT / "packaging" / "requirements").glob("*.txt"))
_PIN = re.compile(r"(?P<name>[a-z0-9-]+)==(?P<version>[a-z0-9.]+)(?: ; (?P<where>[a-z0-9_ .<>=!'()-]+))? \\", re.IGNORECASE)
_HASH = re.compile(r"    --hash=sha256:[0-9a-f]{64}(?: \\)?")
_INDEX = re.compile(r"--(?:extra-)?index-url\b|--find-link[s]\b|pythonhosted\.org|pypi\.org/simple", re.IGNORECASE)


def _pins(lock: Path) -> set[tuple[str, str]]:
    found = map(_PIN.fullmatch, lock.read_text(encoding="ascii").splitlines())
    return {(pin["name"], pin["version"]) for pin in found if pin}


def test_there_is_a_lock_for_running_building_and_developing_and_for_a_relay() -> None:
    assert [lock.stem for lock in LOCKS] == ["build", "dev", "relay", "runtime"]


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.stem)
def test_a_lock_holds_pins_and_hashes_and_nothing_else(lock: Path) -> None:
    lines = lock.read_text(encoding="ascii").splitlines()
    assert [line for line in lines if not _PIN.fullmatch(line) and not _HASH.fullmatch(line)] == []
    after_pins = [after for line, after in zip(lines, [*lines[1:], ""], strict=True) if _PIN.fullmatch(line)]
    assert after_pins
    assert all(map(_HASH.fullmatch, after_pins))


def test_what_runs_is_what_is_developed_with() -> None:
    run, build, relay, develop = (_pins(LOCKS[0].with_name(f"{name}.txt")) for name in ("runtime", "build", "relay", "dev"))
    assert run | build | relay <= develop


def test_no_file_says_where_packages_come_from() -> None:
    assert [f"{name}: {found[0]}" for name, text in texts() for found in _INDEX.finditer(text)] == []
