"""A patient that is healthy, running or not; and one that a person runs who is not the system's administrator."""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from screenpop import doctor
from tests.doctor.patient import AS_ROOT, Patient

DESKTOP = {"screen": True, "platform": "xcb", "screens": ["one"], "tray": True, "notifications": True}
SOMEBODY = 54321
"""The number of a user who has nothing on this computer."""


@pytest.fixture(autouse=True)
def _environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """The doctor looks from within the test, at a profile whose secrets are in a file, on a desktop that is in order."""
    monkeypatch.setenv("SCREENPOP_SECRETS", "file")
    monkeypatch.setattr(doctor, "probe", lambda: DESKTOP)


@pytest.fixture
def patient(tmp_path: Path) -> Iterator[Patient]:
    """Not started."""
    patient = Patient(tmp_path / "profile")
    yield patient
    patient.end()


@pytest.fixture(scope="session")
def _long_running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Patient]:
    patient = Patient(tmp_path_factory.mktemp("running") / "profile")
    patient.start()
    yield patient
    patient.end()


@pytest.fixture
def running(_long_running: Patient) -> Patient:
    """One that has run for a while, with the usual settings."""
    _long_running.configure({})
    return _long_running


@pytest.fixture
def as_somebody() -> list[str]:
    """What goes before a command that another user is to run."""
    return [*AS_ROOT, "setpriv", f"--reuid={SOMEBODY}", f"--regid={SOMEBODY}", "--clear-groups", "--"]


@pytest.fixture
def persons_folder() -> Iterator[tuple[Path, list[str]]]:
    """A folder, and what goes before a command of its owner, for whom permissions mean something: root may write anything."""
    with tempfile.TemporaryDirectory(prefix="screenpop-") as name:
        folder, before = Path(name), list[str]()
        if os.geteuid() == 0:
            before = ["setpriv", "--bounding-set=-dac_override,-dac_read_search"]
        yield folder, before
        subprocess.run([*AS_ROOT, "chmod", "-R", "u+rwX", name], check=True)
