"""What every test stands on. It is read before anything imports Qt."""

from __future__ import annotations

import gc
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

LONGEST = (
    "relay/test_minute_away.py",
    "relay/test_ingress.py",
    "journey/test_day.py",
    "trust/test_secret_store.py",
    "journey/test_complaints.py",
    "doctor/test_keeping.py",
    "journey/test_note.py",
    "durability/test_sync.py",
    "journey/test_settings_change.py",
    "journey/test_screen_reader.py",
    "journey/test_doctor.py",
    "journey/test_demo.py",
)
"""Files that take over 40 s. They begin first, so that no worker is still at one of them when the others have nothing left."""


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_collection() -> Generator[None, object, object]:
    """All that is made while tests are collected stays: nothing is gained by looking for garbage in it, then or later."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.enable()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = Path(__file__).parent
    files = {item: item.path.relative_to(here).as_posix() for item in items}
    for item, file in files.items():
        if file.startswith(LINUX):
            item.add_marker("linux")
    items.sort(key=lambda item: LONGEST.index(files[item]) if files[item] in LONGEST else len(LONGEST))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """What a test logs may be no text that one process can send another: half a surrogate pair, say."""
    report = yield
    report.sections = [(name, text.encode("utf-8", "backslashreplace").decode()) for name, text in report.sections]
    return report
