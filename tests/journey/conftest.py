"""The fixtures of the journeys: one desktop for all of them, a fresh profile for each, or for each module that shares one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.journey.program import Screenpop
from tests.journey.sight import PICTURES, no_card
from tests.journey.xdesktop import XDesktop


@pytest.fixture(scope="session")
def desktop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[XDesktop]:
    with XDesktop(tmp_path_factory.mktemp("desktop")) as desktop:
        yield desktop


@pytest.fixture
def screenpop(desktop: XDesktop, tmp_path: Path) -> Iterator[Screenpop]:
    """The program with a fresh profile, not started: the test says when, and may write settings before."""
    yield from _ended_and_checked(Screenpop(desktop, tmp_path / "profile"))


@pytest.fixture(scope="module")
def running(request: pytest.FixtureRequest, desktop: XDesktop, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Screenpop]:
    """The program running, one for all tests of the module that ask for it, with the module's `SETTINGS` if it has some."""
    tables = getattr(request.module, "SETTINGS", {})
    program = Screenpop(desktop, tmp_path_factory.mktemp("running") / "profile", tables)
    program.start()
    yield from _ended_and_checked(program)


@pytest.fixture
def shared(desktop: XDesktop, running: Screenpop) -> Screenpop:
    """The module's running program, with no card on the screen."""
    running.dismiss_all()
    no_card(desktop)
    return running


def _ended_and_checked(program: Screenpop) -> Iterator[Screenpop]:
    yield program
    program.kill()
    program.check_logs()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[Any]) -> Any:
    """A failed journey leaves a picture of the screen, and says where."""
    report = yield
    desktop = getattr(item, "funcargs", {}).get("desktop")
    if report.when == "call" and report.failed and desktop is not None:
        picture = PICTURES / f"failed-{item.name}.png"
        desktop.screenshot(picture)
        report.sections.append(("screen", str(picture)))
    return report
