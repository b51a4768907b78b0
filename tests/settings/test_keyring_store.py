"""The keyring behind its thread: never waited for longer than the deadline, never shared between profiles."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import keyring.errors
import pytest

from screenpop.settings.keyring_store import KeyringStore
from screenpop.system.redaction import redact
from screenpop.trouble import Trouble
from tests.settings.keyrings import FakeKeyring

SHORT_S = 0.2


def store_on(fake: FakeKeyring, profile: Path = Path("/profiles/one/secrets"), deadline_s: float = 20) -> KeyringStore:
    return KeyringStore(profile, deadline_s=deadline_s, backend=lambda: fake)


def every_call(store: KeyringStore) -> list[Callable[[], object]]:
    return [lambda: store.get("url"), lambda: store.set("url", "x"), lambda: store.delete("url")]


def until(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + 20
    while not condition():
        assert time.monotonic() < end, "it did not happen"
        time.sleep(0.005)


def test_it_sets_gets_and_deletes() -> None:
    store = store_on(FakeKeyring())
    assert store.kind == "keyring"
    assert store.get("url") is None
    store.set("url", "s3cret")
    store.set("crm.odoo", "other")
    assert (store.get("url"), store.get("crm.odoo")) == ("s3cret", "other")
    store.delete("url")
    store.delete("url")
    assert (store.get("url"), store.get("crm.odoo")) == (None, "other")


def test_two_profiles_share_nothing_and_one_profile_is_one_however_it_is_written(tmp_path: Path) -> None:
    fake = FakeKeyring()
    one, two = store_on(fake, tmp_path / "one" / "secrets"), store_on(fake, tmp_path / "two" / "secrets")
    one.set("url", "first")
    assert two.get("url") is None
    two.set("url", "second")
    assert store_on(fake, tmp_path / "two" / ".." / "one" / "secrets").get("url") == "first"
    assert {service for service, _ in fake.entries} == {"screenpop"}
    assert all(name.startswith("url@") and len(name) < 100 for _, name in fake.entries)


def test_all_calls_run_in_one_daemon_thread() -> None:
    fake = FakeKeyring()
    store = store_on(fake)
    callers = [threading.Thread(target=store.set, args=(f"entry{number}", "x")) for number in range(8)]
    for caller in callers:
        caller.start()
    for caller in callers:
        caller.join(20)
    assert len(fake.entries) == 8
    (thread,) = fake.threads
    assert thread.daemon
    assert thread is not threading.current_thread()


def test_a_keyring_that_hangs_costs_the_deadline_once_and_works_again_when_it_comes_back() -> None:
    fake = FakeKeyring()
    store = store_on(fake, deadline_s=SHORT_S)
    store.set("url", "s3cret")
    fake.open.clear()
    with pytest.raises(Trouble) as first:
        store.get("url")
    for again in every_call(store):
        began = time.monotonic()
        with pytest.raises(Trouble) as second:
            again()
        assert time.monotonic() - began < SHORT_S / 2
        assert str(second.value) == str(first.value)
    assert fake.calls == ["set", "get"]
    assert "Unlock your keyring" in first.value.remedy
    assert "SCREENPOP_SECRETS=file" in first.value.remedy
    fake.open.set()
    until(lambda: _answers(store))
    assert store.get("url") == "s3cret"


def _answers(store: KeyringStore) -> bool:
    try:
        store.get("url")
    except Trouble:
        return False
    return True


def test_what_waited_behind_a_hanging_call_is_not_done_later() -> None:
    fake = FakeKeyring()
    store = store_on(fake, deadline_s=SHORT_S)
    fake.open.clear()
    failures: list[Trouble] = []

    def set_it(name: str) -> None:
        try:
            store.set(name, "x")
        except Trouble as trouble:
            failures.append(trouble)

    callers = [threading.Thread(target=set_it, args=(name,)) for name in ("first", "second")]
    for caller in callers:
        caller.start()
    for caller in callers:
        caller.join(20)
    assert len(failures) == 2
    fake.open.set()
    until(lambda: _answers(store))
    assert len(fake.entries) == 1


@pytest.mark.parametrize(
    ("failure", "title"),
    [
        (keyring.errors.NoKeyringError("none"), "There is no keyring"),
        (ModuleNotFoundError("keyring"), "There is no keyring"),
        (keyring.errors.KeyringLocked("locked"), "The keyring is locked"),
        (keyring.errors.InitError("Failed to create the collection"), "The keyring refused"),
        (OSError(5, "bus"), "The keyring refused"),
        (SystemExit(1), "The keyring refused"),
    ],
)
def test_whatever_a_keyring_raises_is_trouble_and_the_thread_stays(failure: BaseException, title: str) -> None:
    fake = FakeKeyring()
    store = store_on(fake)
    fake.failure = failure
    for call in every_call(store):
        with pytest.raises(Trouble) as refused:
            call()
        assert refused.value.title == title
        assert "SCREENPOP_SECRETS=file" in refused.value.remedy
    fake.failure = None
    store.set("url", "s3cret")
    assert store.get("url") == "s3cret"


def test_a_trouble_never_holds_the_secret() -> None:
    fake = FakeKeyring()
    fake.failure = keyring.errors.PasswordSetError("cannot store s3cret")
    with pytest.raises(Trouble) as refused:
        store_on(fake).set("url", "s3cret")
    assert "s3cret" not in str(refused.value)
    assert refused.value.happened == "PasswordSetError"


@pytest.mark.parametrize(
    ("name", "secret"),
    [("", "x"), ("a b", "x"), ("a\n", "x"), ("x" * 65, "x"), ("url", ""), ("url", "x" * 1001), ("url", "a\nb")],
)
def test_what_not_every_keyring_can_keep_is_refused_before_it_is_asked(name: str, secret: str) -> None:
    fake = FakeKeyring()
    with pytest.raises(Trouble):
        store_on(fake).set(name, secret)
    assert fake.calls == []
    store_on(fake).set("url", "x" * 1000)


def test_a_keyring_that_cannot_be_found_is_looked_for_again() -> None:
    fake, tries = FakeKeyring(), []

    def found() -> FakeKeyring:
        tries.append(1)
        if len(tries) == 1:
            raise keyring.errors.NoKeyringError
        return fake

    store = KeyringStore(Path("/p"), backend=found)
    with pytest.raises(Trouble, match="no keyring"):
        store.get("url")
    assert store.get("url") is None
    assert store.get("url") is None
    assert len(tries) == 2


def test_a_hanging_keyring_does_not_hold_up_the_end_of_the_program() -> None:
    program = """
import time
from pathlib import Path
from screenpop.settings.keyring_store import KeyringStore
from screenpop.trouble import Trouble
class Hangs:
    def get_password(self, service, username): time.sleep(60)
try:
    KeyringStore(Path("/p"), deadline_s=0.1, backend=Hangs).get("url")
except Trouble as trouble:
    print(trouble.title)
"""
    began = time.monotonic()
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=50)
    assert time.monotonic() - began < 30
    assert ended.stdout == "The keyring does not answer\n"


def test_what_it_gave_or_took_appears_in_no_log() -> None:
    fake = FakeKeyring()
    store = store_on(fake)
    store.set("crm", "taken-52d1")
    (entry,) = fake.entries
    fake.entries[entry] = "given-c04e"
    assert redact("given-c04e and taken-52d1") == "given-c04e and …"
    store.get("crm")
    assert redact("given-c04e and taken-52d1") == "… and …"
