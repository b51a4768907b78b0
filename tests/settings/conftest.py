"""What the tests of settings and secrets share."""

from __future__ import annotations

import pytest

from screenpop.system import redaction


@pytest.fixture(autouse=True)
def _nothing_hidden(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a test keeps as a secret, such as a thousand times the letter x, is not cut out of the texts of others."""
    monkeypatch.setattr(redaction, "_hidden", redaction._Hidden())
