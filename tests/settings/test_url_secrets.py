"""The secret of the addresses: valid at once and for good, shown whenever the store can be asked."""

from __future__ import annotations

import hashlib
import re
import stat
import threading
import time
from pathlib import Path

import pytest

from screenpop.settings.keyring_store import KeyringStore
from screenpop.settings.secrets import FileStore, UrlSecrets, digest_of
from screenpop.system.aside import aside
from screenpop.trouble import Trouble
from tests.settings.keyrings import FakeKeyring


class Profile:
    """A profile's two files, and a keyring that can fail."""

    def __init__(self, folder: Path) -> None:
        self.hashes = folder / "profile" / "url-secrets"
        self.keyring = FakeKeyring()
        self.store = KeyringStore(folder / "secrets", deadline_s=0.2, backend=lambda: self.keyring)

    def urls(self) -> UrlSecrets:
        """As after a start of the program."""
        return UrlSecrets(self.hashes, self.store)


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    return Profile(tmp_path)


def test_the_first_start_makes_one(profile: Profile) -> None:
    urls = profile.urls()
    assert (urls.digests(), urls.shown()) == ((), None)
    assert urls.ensure() is None
    secret = urls.shown()
    assert secret is not None
    assert re.fullmatch(r"[A-Za-z0-9_-]{32}", secret)
    assert urls.digests() == (hashlib.sha256(secret.encode()).digest(),) == (digest_of(secret),)
    assert profile.store.get("url") == secret
    assert stat.S_IMODE(profile.hashes.stat().st_mode) == 0o600
    assert re.fullmatch(r"[0-9a-f]{64} 20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00\n", profile.hashes.read_text())
    assert secret not in profile.hashes.read_text()


def test_two_profiles_have_two_secrets(profile: Profile, tmp_path: Path) -> None:
    other = Profile(tmp_path / "other")
    profile.urls().ensure()
    other.urls().ensure()
    assert profile.hashes.read_text()[:64] != other.hashes.read_text()[:64]


def test_a_later_start_finds_it_again(profile: Profile) -> None:
    first, later = profile.urls(), profile.urls()
    first.ensure()
    before = profile.hashes.read_bytes()
    assert later.ensure() is None
    assert (later.shown(), later.digests()) == (first.shown(), first.digests())
    assert profile.hashes.read_bytes() == before


def test_preparing_asks_no_store_and_is_enough_to_listen(profile: Profile) -> None:
    profile.keyring.open.clear()
    urls = profile.urls()
    began = time.monotonic()
    urls.prepare()
    assert time.monotonic() - began < 0.2
    assert len(urls.digests()) == 1
    assert urls.shown() is not None
    assert profile.keyring.calls == []
    profile.keyring.open.set()


def test_a_store_that_does_not_answer_leaves_the_first_secret_in_memory(profile: Profile) -> None:
    profile.keyring.open.clear()
    urls = profile.urls()
    trouble = urls.ensure()
    secret = urls.shown()
    assert trouble is not None
    assert trouble is urls.trouble
    assert "is not kept" in trouble.title
    assert "does not answer" in trouble.happened
    assert secret is not None
    assert secret not in str(trouble)
    profile.keyring.open.set()
    end = time.monotonic() + 20
    while urls.ensure() is not None:
        assert time.monotonic() < end
        time.sleep(0.01)
    assert profile.store.get("url") == secret


def test_a_secret_counts_as_kept_once_the_store_has_it(profile: Profile) -> None:
    urls = profile.urls()
    urls.prepare()
    assert urls.shown() is not None and not urls.is_kept()
    urls.ensure()
    assert urls.is_kept()
    profile.keyring.failure = RuntimeError("gone")
    urls.add()
    assert not urls.is_kept()
    profile.keyring.failure = None
    urls.ensure()
    assert urls.is_kept()


def test_a_locked_store_silences_no_call_but_shows_nothing(profile: Profile) -> None:
    profile.urls().ensure()
    profile.keyring.failure = OSError("locked")
    urls = profile.urls()
    trouble = urls.ensure()
    assert len(urls.digests()) == 1
    assert urls.shown() is None
    assert trouble is not None
    assert "screenpop secret rotate url" in trouble.remedy
    assert "Unlock your keyring" in trouble.remedy
    profile.keyring.failure = None
    assert urls.ensure() is None
    assert urls.shown() is not None


@pytest.mark.parametrize("instead", [None, "of another profile"])
def test_a_store_that_lost_it_is_trouble(profile: Profile, instead: str | None) -> None:
    profile.urls().ensure()
    profile.store.delete("url")
    if instead:
        profile.store.set("url", instead)
    urls = profile.urls()
    trouble = urls.ensure()
    assert trouble is not None
    assert "screenpop secret rotate url" in trouble.remedy
    assert (urls.shown(), len(urls.digests())) == (None, 1)
    assert profile.store.get("url") == instead


def test_a_new_secret_stands_beside_the_old_one_until_that_is_dropped(profile: Profile) -> None:
    urls = profile.urls()
    urls.ensure()
    old = urls.digests()[0]
    new = urls.add()
    assert urls.digests() == (old, digest_of(new))
    assert (urls.shown(), urls.trouble, profile.store.get("url")) == (new, None, new)
    later = profile.urls()
    assert later.ensure() is None
    assert (later.digests(), later.shown()) == (urls.digests(), new)
    with pytest.raises(Trouble, match="newest"):
        later.drop(digest_of(new))
    later.drop(old)
    later.drop(old)
    assert later.digests() == (digest_of(new),)
    assert profile.urls().ensure() is None


def test_a_lost_secret_is_replaced_even_without_a_store(profile: Profile) -> None:
    profile.urls().ensure()
    profile.keyring.failure = OSError("gone")
    urls = profile.urls()
    new = urls.add()
    assert urls.shown() == new
    assert digest_of(new) in urls.digests()
    assert urls.trouble is not None
    assert "is not kept" in urls.trouble.title


@pytest.mark.parametrize("content", [b"hello\n", b"\xff\xfe\n", b"00" * 31 + b"\n", b"AB" * 32 + b"\n", b"ab" * 32 + b" x\n\n"])
def test_a_bad_file_is_refused_and_left_alone(profile: Profile, content: bytes) -> None:
    profile.hashes.parent.mkdir()
    profile.hashes.write_bytes(content)
    for call in (profile.urls().prepare, profile.urls().add):
        with pytest.raises(Trouble, match="cannot be read"):
            call()
    urls = profile.urls()
    trouble = urls.ensure()
    assert trouble is not None and "cannot be read" in trouble.title
    assert (urls.trouble, urls.shown(), urls.digests()) == (trouble, None, ())
    assert profile.hashes.read_bytes() == content


def test_a_file_that_cannot_be_written_changes_nothing(profile: Profile, monkeypatch: pytest.MonkeyPatch) -> None:
    urls = profile.urls()
    urls.ensure()
    before, secret = urls.digests(), urls.shown()

    def full(self: Path, target: Path) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(Trouble, match="No space left on device"):
        urls.add()
    assert (urls.digests(), urls.shown(), profile.store.get("url")) == (before, secret, secret)


def test_a_file_that_can_be_read_again_is_no_trouble_any_more(profile: Profile) -> None:
    profile.urls().ensure()
    good = profile.hashes.read_bytes()
    profile.hashes.write_bytes(b"hello\n")
    urls = profile.urls()
    assert urls.ensure() is not None
    profile.hashes.write_bytes(good)
    assert urls.ensure() is None
    assert urls.shown() == profile.store.get("url")


def test_it_works_with_the_file_store_too(tmp_path: Path) -> None:
    store = FileStore(tmp_path / "secrets")
    first = UrlSecrets(tmp_path / "url-secrets", store)
    assert first.ensure() is None
    assert UrlSecrets(tmp_path / "url-secrets", store).ensure() is None
    assert store.get("url") == first.shown()


async def test_a_loop_awaits_it_aside(profile: Profile) -> None:
    urls = profile.urls()
    main = threading.current_thread()
    assert await aside(urls.ensure) is None
    assert urls.shown() is not None
    assert main not in profile.keyring.threads


def test_what_another_process_made_of_the_file_is_taken_over(profile: Profile) -> None:
    running, command = profile.urls(), profile.urls()
    running.prepare()
    (first,) = running.digests()
    running.read_again()
    assert running.digests() == (first,)
    secret = command.add()
    running.read_again()
    assert running.digests() == (first, digest_of(secret))
    assert running.shown() == secret
    command.drop(first)
    running.read_again()
    assert running.digests() == (digest_of(secret),)


def test_a_file_that_went_or_cannot_be_read_changes_nothing(profile: Profile) -> None:
    running = profile.urls()
    running.prepare()
    before = running.digests()
    profile.hashes.write_text("rubbish\n")
    with pytest.raises(Trouble, match="cannot be read"):
        running.read_again()
    assert running.digests() == before
    profile.hashes.unlink()
    running.read_again()
    assert running.digests() == before
    assert not profile.hashes.exists()
