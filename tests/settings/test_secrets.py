"""Which store a profile has, and the one in a file."""

from __future__ import annotations

import json
import os
import stat
from pathlib import Path

import pytest

from screenpop.settings.secrets import FileStore, KeyringStore, open_store
from screenpop.system.redaction import redact
from screenpop.trouble import Trouble


@pytest.fixture
def store(tmp_path: Path) -> FileStore:
    return FileStore(tmp_path / "profile" / "secrets")


def path_of(tmp_path: Path) -> Path:
    return tmp_path / "profile" / "secrets"


def test_the_environment_chooses_the_store(tmp_path: Path) -> None:
    path = tmp_path / "secrets"
    assert isinstance(open_store(path, {}), KeyringStore)
    assert isinstance(open_store(path, {"SCREENPOP_SECRETS": ""}), KeyringStore)
    chosen = open_store(path, {"SCREENPOP_SECRETS": "file"})
    assert isinstance(chosen, FileStore)
    assert chosen.kind == "file"
    assert not path.exists()


@pytest.mark.parametrize("value", ["File", "keyring", "/home/jo/secrets", " file"])
def test_another_choice_is_refused(tmp_path: Path, value: str) -> None:
    with pytest.raises(Trouble, match="SCREENPOP_SECRETS"):
        open_store(tmp_path / "secrets", {"SCREENPOP_SECRETS": value})


def test_the_file_sets_gets_and_deletes(store: FileStore, tmp_path: Path) -> None:
    assert store.get("url") is None
    store.delete("url")
    assert not path_of(tmp_path).exists()
    store.set("url", "gehéim 🔑")
    store.set("crm.odoo", "other")
    store.set("url", "s3cret")
    assert FileStore(path_of(tmp_path)).get("url") == "s3cret"
    store.delete("url")
    assert (store.get("url"), store.get("crm.odoo")) == (None, "other")
    assert stat.S_IMODE(path_of(tmp_path).stat().st_mode) == 0o600
    assert [found.name for found in path_of(tmp_path).parent.iterdir()] == ["secrets"]


def test_it_is_written_closed_whatever_the_umask(store: FileStore, tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        store.set("url", "s3cret")
    finally:
        os.umask(before)
    assert stat.S_IMODE(path_of(tmp_path).stat().st_mode) == 0o600


@pytest.mark.parametrize("mode", [0o644, 0o640, 0o604, 0o660])
def test_a_file_open_to_others_is_closed_and_the_log_says_so(
    store: FileStore, tmp_path: Path, caplog: pytest.LogCaptureFixture, mode: int
) -> None:
    store.set("url", "s3cret")
    path_of(tmp_path).chmod(mode)
    assert store.get("url") == "s3cret"
    assert stat.S_IMODE(path_of(tmp_path).stat().st_mode) == 0o600
    assert "open to other users" in caplog.text
    assert "s3cret" not in caplog.text
    caplog.clear()
    assert store.get("url") == "s3cret"
    assert caplog.text == ""


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"url": 5}', b"\xff\xfe", b"[" * 100_000, b"url = 's3cret'"])
def test_a_bad_file_is_refused_and_left_alone(store: FileStore, tmp_path: Path, content: bytes) -> None:
    path = path_of(tmp_path)
    path.parent.mkdir()
    path.write_bytes(content)
    path.chmod(0o600)
    with pytest.raises(Trouble, match="cannot be read"):
        store.get("url")
    with pytest.raises(Trouble, match="cannot be read"):
        store.set("url", "new")
    with pytest.raises(Trouble, match="cannot be read"):
        store.delete("url")
    assert path.read_bytes() == content


def test_a_folder_in_its_place_is_trouble(store: FileStore, tmp_path: Path) -> None:
    path_of(tmp_path).mkdir(parents=True)
    with pytest.raises(Trouble, match="cannot be read"):
        store.get("url")


def test_it_keeps_what_the_keyring_would_keep_and_no_more(store: FileStore, tmp_path: Path) -> None:
    store.set("url", "x" * 1000)
    for name, secret in (("url", "x" * 1001), ("url", ""), ("", "x"), ("../x", "x"), ("url", "a\nb")):
        with pytest.raises(Trouble):
            store.set(name, secret)
    assert json.loads(path_of(tmp_path).read_text()) == {"url": "x" * 1000}


def test_what_it_gave_or_took_appears_in_no_log(store: FileStore, tmp_path: Path) -> None:
    store.set("crm", "taken-7f3a")
    path_of(tmp_path).write_text('{"crm": "given-91bc"}')
    assert redact("given-91bc and taken-7f3a") == "given-91bc and …"
    store.get("crm")
    assert redact("given-91bc and taken-7f3a") == "… and …"
