"""What every test stands on. It is read before anything imports Qt."""

from __future__ import annotations

import os
from collections.abc import Generator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# No test but the journeys, which make an environment of their own, draws on a screen.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_API"] = "pyside6"
# A developer's own profile and keyring stay out of it.
for name in ("SCREENPOP_PROFILE", "SCREENPOP_SECRETS"):
    os.environ.pop(name, None)
os.environ["SCREENPOP_POLICY"] = ""  # nor what is fixed on this machine

# A busy machine is no reason to fail.
settings.register_profile("screenpop", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("screenpop")

LINUX = (
    "journey",
    "durability",
    "doctor",
    "trust",
    "flood",
    "relay",
    "servers",
    "desktop/test_compositor.py",
    "desktop/test_native.py",
    "desktop/test_native_presenter.py",
    "journal/test_failing_disk.py",
    "settings/test_real_keyring.py",
)
"""What needs Linux's own programs: X, D-Bus, a keyring's daemon, mounts."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = Path(__file__).parent
    for item in items:
        if item.path.relative_to(here).as_posix().startswith(LINUX):
            item.add_marker("linux")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """What a test logs may be no text that one process can send another: half a surrogate pair, say."""
    report = yield
    report.sections = [(name, text.encode("utf-8", "backslashreplace").decode()) for name, text in report.sections]
    return report
