"""Secrets longer than a store's entry."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from screenpop.settings import long_secret
from screenpop.settings.file_store import FileStore
from screenpop.settings.secret_store import LONGEST


@pytest.mark.parametrize("length", [1, LONGEST - 1, LONGEST, LONGEST + 1, 3 * LONGEST, 4200])
def test_it_comes_back_as_it_was_and_goes_whole(tmp_path: Path, length: int) -> None:
    store = FileStore(tmp_path / "secrets")
    store.set("other", "stays")
    for secret in ("x" * 5000, "".join(chr(97 + place % 26) for place in range(length))):
        long_secret.put(store, "token", secret)
        assert long_secret.get(store, "token") == secret
    entries = json.loads((tmp_path / "secrets").read_text("utf-8"))
    assert len(entries) == 1 + -(-length // LONGEST)
    long_secret.delete(store, "token")
    assert long_secret.get(store, "token") is None
    assert json.loads((tmp_path / "secrets").read_text("utf-8")) == {"other": "stays"}
