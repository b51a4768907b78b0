"""The fixtures of these tests: a desktop for all of them, and programs that are ended and looked over afterwards."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.journey.program import Screenpop, Tables
from tests.journey.xdesktop import XDesktop

Make = Callable[..., Screenpop]


def free_port() -> int:
    """A port that nobody listens at."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


@pytest.fixture(scope="session")
def desktop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[XDesktop]:
    with XDesktop(tmp_path_factory.mktemp("desktop")) as desktop:
        yield desktop


@pytest.fixture
def make(desktop: XDesktop, tmp_path: Path) -> Iterator[Make]:
    """Makes the program with a profile of its own and these settings, not started. At the end no log of it holds a secret."""
    made: list[Screenpop] = []

    def one(name: str = "one", tables: Tables | None = None) -> Screenpop:
        made.append(Screenpop(desktop, tmp_path / name / "profile", tables))
        return made[-1]

    yield one
    for program in made:
        program.kill()
        program.check_logs()
