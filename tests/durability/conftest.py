"""The fixtures of these tests: the program on a profile of its own, ended and looked over afterwards."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.durability.program import Program

Make = Callable[..., Program]


@pytest.fixture
def make(tmp_path: Path) -> Iterator[Make]:
    """Makes the program, as `Program` does, in this test's folder; not started. Whatever happens to it, nobody must have to catch it."""
    made: list[Program] = []

    def one(*profile: Path, **more: Any) -> Program:
        made.append(Program(tmp_path, *profile, **more))
        return made[-1]

    yield one
    for program in made:
        program.kill()
        assert "Traceback" not in program.said(), program.said()


@pytest.fixture
def program(make: Make) -> Program:
    return make()
