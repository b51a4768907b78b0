"""A profile is one private folder, or the platform's places; resources are found where a checkout, a wheel or a bundle has them."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import pytest

from screenpop.system import paths
from screenpop.system.paths import Profile, resource
from screenpop.trouble import Trouble


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HOME", str(tmp_path))
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


def test_a_chosen_folder_holds_everything(tmp_path: Path) -> None:
    profile = Profile.of(tmp_path)
    names = ("settings", "journal", "logs", "socket", "lock", "secrets", "url_secrets", "relay_ca")
    files = {name: getattr(profile, name) for name in names}
    assert {name: str(path.relative_to(tmp_path)) for name, path in files.items()} == {
        "settings": "settings.toml",
        "journal": "calls.db",
        "logs": "logs/screenpop.log",
        "socket": "control.sock",
        "lock": "screenpop.lock",
        "secrets": "secrets",
        "url_secrets": "url-secrets",
        "relay_ca": "relay-ca.pem",
    }


def test_the_argument_wins_over_the_environment_and_both_over_the_platform(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SCREENPOP_PROFILE", str(home / "from-environment"))
    assert Profile.of(str(home / "from-argument")).folder == home / "from-argument"
    assert Profile.of(None).folder == home / "from-environment"
    monkeypatch.setenv("SCREENPOP_PROFILE", "")
    assert Profile.of(None).folder == home / ".local/share/screenpop"


def test_a_relative_folder_does_not_move_with_the_working_directory(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(home)
    profile = Profile.of("here")
    monkeypatch.chdir("/")
    assert profile.folder == home / "here"
    assert Profile.of("~/there").folder == home / "there"


@pytest.mark.parametrize("folder", ["~nobody-of-this-name", "~nobody-of-this-name/there"])
def test_the_home_of_nobody_is_trouble(folder: str) -> None:
    with pytest.raises(Trouble, match="cannot be used") as trouble:
        Profile.of(folder)
    assert folder in trouble.value.happened
    assert "--profile" in trouble.value.remedy


def test_a_working_directory_that_is_gone_is_trouble(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "gone").mkdir()
    monkeypatch.chdir(tmp_path / "gone")
    (tmp_path / "gone").rmdir()
    with pytest.raises(Trouble, match="cannot be used"):
        Profile.of("here")


def test_a_name_that_is_no_text_is_trouble_in_words(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    odd = "/tmp/caf\udce9"  # as Python reads the byte E9, an é in latin-1
    with pytest.raises(Trouble, match="is not UTF-8") as trouble:
        Profile.of(odd)
    str(trouble.value).encode("utf-8")
    monkeypatch.setenv("HOME", odd)
    with pytest.raises(Trouble, match="is not UTF-8"):
        Profile.of()


def test_the_platforms_places(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    runtime = home / "run"
    runtime.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    profile = Profile.of()
    assert profile.settings == home / ".config/screenpop/settings.toml"
    assert profile.journal == home / ".local/share/screenpop/calls.db"
    assert profile.lock.parent == profile.journal.parent
    # platformdirs keeps to the specification: a runtime folder below one that others may write in is not taken.
    assert profile.socket.name == "control.sock"
    assert profile.socket.parent.name == "screenpop"
    assert profile.socket.parent != profile.folder


def test_without_a_login_session_there_is_a_socket_all_the_same(home: Path) -> None:
    assert Profile.of().socket.name == "control.sock"


def test_folders_are_made_for_their_owner_alone(tmp_path: Path) -> None:
    profile = Profile(tmp_path / "data/screenpop", tmp_path / "config/screenpop", tmp_path / "run/screenpop")
    profile.prepare()
    profile.prepare()
    assert [mode(folder) for folder in (profile.folder, profile.config, profile.runtime, profile.logs.parent)] == [0o700] * 4


def test_nobody_else_may_write_in_a_folder_that_was_there(tmp_path: Path) -> None:
    tmp_path.chmod(0o775)
    Profile.of(tmp_path).prepare()
    assert mode(tmp_path) == 0o755


def test_a_shared_folder_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    shared = tmp_path / "shared"
    shared.mkdir()
    shared.chmod(0o1777)
    with pytest.raises(Trouble, match="not private"):
        Profile.of(shared).prepare()
    assert mode(shared) == 0o1777


def test_somebody_elses_folder_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: tmp_path.stat().st_uid + 1)
    with pytest.raises(Trouble, match="not private"):
        Profile.of(tmp_path).prepare()


def test_a_folder_that_cannot_be_made_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(Trouble, match="cannot be used") as caught:
        Profile.of(tmp_path / "file" / "profile").prepare()
    assert "Not a directory" in caught.value.happened


@pytest.mark.parametrize("place", ["resources", "screenpop/_resources"])
def test_resources_are_found_in_a_checkout_a_wheel_and_a_bundle(
    place: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = tmp_path / place / "crm"
    kept.mkdir(parents=True)
    (kept / "one.toml").write_text("")
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert resource("crm") == kept
    assert resource("crm/one.toml") == kept / "one.toml"
    monkeypatch.delattr(sys, "_MEIPASS")
    monkeypatch.setattr(paths, "__file__", str(tmp_path / "screenpop/system/paths.py"))
    assert resource("crm/one.toml") == kept / "one.toml"


def test_the_checkouts_own_resources_are_found() -> None:
    assert resource(".").is_dir()


def test_a_missing_resource_means_a_damaged_installation() -> None:
    with pytest.raises(Trouble, match="damaged") as caught:
        resource("no/such.svg")
    assert "no/such.svg" in caught.value.happened
