"""The fixtures of the journeys: one desktop for all of them, a fresh profile and program for each."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.journey.program import Screenpop
from tests.journey.xdesktop import XDesktop


@pytest.fixture(scope="session")
def desktop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[XDesktop]:
    with XDesktop(tmp_path_factory.mktemp("desktop")) as desktop:
        yield desktop


@pytest.fixture
def screenpop(desktop: XDesktop, tmp_path: Path) -> Iterator[Screenpop]:
    """The program with a fresh profile, not started: the test says when, and may write settings before."""
    program = Screenpop(desktop, tmp_path / "profile")
    yield program
    program.kill()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[Any]) -> Any:
    """A failed journey leaves a picture of the screen, and says where."""
    report = yield
    desktop = getattr(item, "funcargs", {}).get("desktop")
    if report.when == "call" and report.failed and desktop is not None:
        picture = item.config.rootpath / "build" / "journeys" / f"{item.name}.png"
        desktop.screenshot(picture)
        report.sections.append(("screen", str(picture)))
    return report
