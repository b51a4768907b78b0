"""What the tests of the windows share."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from screenpop.desktop.placement import Screens
from screenpop.desktop.presenter import Presenter
from screenpop.desktop.theme import Theme
from screenpop.desktop.toast import Toast
from screenpop.settings.model import Popup
from tests.desktop.private_bus import CONFIG, running_bus
from tests.desktop.sight import Clock, Deeds, Sight


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp)


@pytest.fixture
def screens(qapp: QApplication) -> Screens:
    return Screens(qapp, qapp)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def deeds() -> Deeds:
    return Deeds()


@pytest.fixture
def sight() -> Sight:
    return Sight()


PresenterFor = Callable[[Popup], Presenter]


@pytest.fixture
def present(theme: Theme, screens: Screens, clock: Clock, deeds: Deeds, qtbot: QtBot) -> Iterator[PresenterFor]:
    """Makes a presenter for these settings, and takes its windows away after the test."""
    made: list[Presenter] = []

    def make(popup: Popup) -> Presenter:
        made.append(Presenter(popup, deeds, theme=theme, screens=screens, clock=clock, monotonic=clock))
        return made[-1]

    yield make
    for presenter in made:
        presenter.stop()
    qtbot.waitUntil(lambda: not any(isinstance(window, Toast) for window in QApplication.topLevelWidgets()))


@pytest.fixture
def presenter(present: PresenterFor) -> Presenter:
    return present(Popup())


@pytest.fixture
def session_bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[subprocess.Popen[str]]:
    """A bus that starts no service by itself, and the environment that leads to it."""
    config = tmp_path / "bus.conf"
    config.write_text(CONFIG.format(folder=tmp_path))
    with running_bus(f"--config-file={config}") as (daemon, address):
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield daemon
