from __future__ import annotations

from pathlib import Path

import pytest

from screenpop.relay import setup
from screenpop.relay.folder import RelayFolder


@pytest.fixture
def folder(tmp_path: Path) -> RelayFolder:
    """As `relay init` makes it; no server runs."""
    made = RelayFolder(tmp_path / "relay")
    setup.initialise(made, setup.Wanted(service="10001"))
    return made
