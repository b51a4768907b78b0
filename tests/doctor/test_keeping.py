"""The journal, the secrets and the log: broken, seen, mended by the remedy as it is written."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import pytest

from screenpop.finding import Severity
from screenpop.journal import opening
from screenpop.trouble import Trouble
from tests.desktop.private_bus import CONFIG, running_bus
from tests.doctor.patient import AS_ROOT, ROOT, Patient, process, wait_until

READ_ONLY = "Calls are not being saved: the journal is read-only"
FULL = "Calls are not being saved: the disk is full"


# The journal


def test_a_journal_and_a_log_that_may_not_be_written(persons_folder: tuple[Path, list[str]]) -> None:
    folder, before = persons_folder
    patient = Patient(folder / "profile", inside=before)
    patient.environment["HOME"] = str(folder)
    subprocess.run([*AS_ROOT, "chown", "-R", str(folder.stat().st_uid), str(folder)], check=True)

    def command(*words: str) -> subprocess.CompletedProcess[str]:
        whole = [*before, sys.executable, "-m", "screenpop", *words, "--profile", str(patient.profile.folder)]
        return subprocess.run(whole, cwd=ROOT, env=patient.environment, capture_output=True, text=True, timeout=60, check=False)

    def complaints() -> dict[str, dict[str, Any]]:
        found = json.loads(command("doctor", "--json").stdout)["findings"]
        return {each["title"]: each for each in found if each["severity"] != "fine"}

    patient.start()
    try:
        command("send", "extension-ringing")
        patient.end()
        patient.profile.journal.chmod(0o400)
        patient.profile.logs.chmod(0o400)
        patient.profile.logs.parent.chmod(0o500)
        patient.start()
        assert "503" in command("send", "extension-ringing").stderr
        found = complaints()
        assert found[READ_ONLY]["severity"] == "broken"
        assert found[READ_ONLY]["cause"] == f"{patient.profile.journal} may not be written"
        assert found[READ_ONLY]["remedy"] == "Allow this user to write to it"
        subprocess.run(["sh", "-c", found[READ_ONLY]["command"]], check=True)
        assert patient.profile.journal.stat().st_mode & 0o200
        assert found["Nothing is being logged"]["severity"] == "warning"
        for path in (patient.profile.logs.parent, patient.profile.logs):
            path.chmod(0o700)
        found = complaints()
        assert READ_ONLY not in found, "the running program has tried again"
        patient.end()
        patient.start()
        assert "Nothing is being logged" not in complaints()
        assert command("send", "extension-ringing").stdout.startswith("200 ")
    finally:
        patient.end()


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 4 MiB."""
    folder = tmp_path / "small"
    folder.mkdir()
    subprocess.run([*AS_ROOT, "mount", "-t", "tmpfs", "-o", f"size=4m,uid={os.getuid()}", "none", folder], check=True)
    yield folder
    subprocess.run([*AS_ROOT, "umount", "--lazy", folder], check=True)


def test_a_disk_that_is_full_and_one_that_is_mounted_read_only(small_disk: Path) -> None:
    patient = Patient(small_disk / "profile")
    patient.start()
    try:
        patient.post()
        waste = small_disk / "waste"
        with waste.open("wb") as file, pytest.raises(OSError, match="No space"):
            file.write(bytes(8 << 20))
        with pytest.raises(Trouble, match="503"):
            patient.post(display_from="x" * 1000)
        full = patient.finding(FULL)
        assert full.severity is Severity.BROKEN
        assert full.remedy.startswith("Free some space")
        assert patient.report().requests[0].done == FULL
        waste.unlink()
        assert patient.says_fine("journal")

        patient.end()  # a system does not mount read-only what a program writes
        subprocess.run([*AS_ROOT, "mount", "-o", "remount,ro", small_disk], check=True)
        found = patient.finding(READ_ONLY)
        assert "mounted read-only" in found.cause and found.command is None
        subprocess.run([*AS_ROOT, "mount", "-o", "remount,rw", small_disk], check=True)
        assert patient.says_fine("journal")
    finally:
        patient.end()


def test_a_damaged_journal_is_kept_aside_by_the_next_start(patient: Patient) -> None:
    patient.profile.journal.write_bytes(b"no database at all " * 500)
    found = patient.finding("Earlier calls cannot be read: the journal is damaged")
    assert found.severity is Severity.BROKEN
    assert found.remedy.startswith("Start screenpop again")
    patient.start()
    aside = patient.finding("A damaged journal was kept aside")
    assert found.title not in patient.titles()
    assert aside.severity is Severity.NOTE
    assert "calls.db.damaged-" in aside.cause
    patient.obey(aside)
    assert patient.says_fine("journal")


def test_a_journal_on_a_network_drive(patient: Patient, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Only what the system says of the drive is made up."""
    shared = Patient(tmp_path / "shared")
    monkeypatch.setattr(opening, "file_system", lambda real: "nfs4" if str(shared.profile.folder) in real else "ext4")
    found = shared.finding("The journal stands on a network drive")
    assert found.severity is Severity.WARNING
    assert "--profile" in found.remedy
    assert found.title not in patient.titles(), "a profile on this computer"


# The secrets


def test_a_file_of_secrets_that_cannot_be_read_keeps_every_call_away(patient: Patient) -> None:
    patient.profile.url_secrets.write_text("no digest\n")
    title = "The file of the addresses' secrets cannot be read"
    assert patient.finding(title).severity is Severity.BROKEN
    patient.start()
    found = patient.finding(title)
    assert found.severity is Severity.BROKEN
    assert "move it away: new addresses are then made" in found.remedy
    patient.end()
    patient.profile.url_secrets.rename(patient.profile.folder / "aside")
    patient.start()
    assert title not in patient.titles()
    patient.post()


@pytest.fixture
def bus(tmp_path: Path) -> Iterator[dict[str, str]]:
    """A session bus without any service, and the variables that lead to it and to a home of its own."""
    (tmp_path / "bus.conf").write_text(CONFIG.format(folder=tmp_path))
    for name in ("home", "run"):
        (tmp_path / name).mkdir(mode=0o700)
    with running_bus(f"--config-file={tmp_path / 'bus.conf'}") as (_, address):
        yield {
            "DBUS_SESSION_BUS_ADDRESS": address,
            "HOME": str(tmp_path / "home"),
            "XDG_DATA_HOME": str(tmp_path / "home" / "data"),
            "XDG_RUNTIME_DIR": str(tmp_path / "run"),
            "GIO_USE_VFS": "local",
        }


@contextmanager
def keyring(bus: dict[str, str], *how: str, password: bytes = b"") -> Iterator[subprocess.Popen[bytes]]:
    """gnome-keyring as the session's secret service."""
    command = ["gnome-keyring-daemon", "--foreground", "--components=secrets", *how]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    with process(*command, env={**os.environ, **bus}, stdin=subprocess.PIPE, **quiet) as daemon:
        daemon.stdin.write(password)
        daemon.stdin.close()
        wait_until(lambda: _has_service(bus), "the secret service")
        yield daemon
        daemon.send_signal(signal.SIGCONT)


def _has_service(bus: dict[str, str]) -> bool:
    from jeepney import DBusAddress, new_method_call
    from jeepney.io.blocking import open_dbus_connection

    driver = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
    with open_dbus_connection(bus["DBUS_SESSION_BUS_ADDRESS"]) as connection:
        ask = new_method_call(driver, "NameHasOwner", "s", ("org.freedesktop.secrets",))
        return bool(connection.send_and_get_reply(ask, timeout=5).body[0])


def test_without_a_keyring_and_with_the_file_and_with_the_keyring_again(tmp_path: Path, bus: dict[str, str]) -> None:
    patient = Patient(tmp_path / "profile", bus)
    del patient.environment["SCREENPOP_SECRETS"]
    with ExitStack() as ends:
        ends.callback(patient.end)
        patient.start()
        patient.post()  # calls come in all the same
        found = patient.finding("The secret of the addresses is not kept; calls come in all the same")
        assert found.severity is Severity.WARNING
        assert "There is no keyring" in found.cause

        patient.end()
        patient.environment["SCREENPOP_SECRETS"] = "file"
        patient.start()
        lost = patient.finding("The addresses cannot be shown; calls come in all the same")
        assert "screenpop secret rotate url" in lost.remedy
        rotated = [sys.executable, "-m", "screenpop", "secret", "rotate", "url", "--profile", str(patient.profile.folder)]
        subprocess.run(rotated, cwd=ROOT, env=patient.environment, check=True, capture_output=True)
        note = patient.finding("Secrets are kept in a file, not in the keyring")
        assert note.severity is Severity.NOTE
        assert lost.title not in patient.titles()

        patient.end()
        ends.enter_context(keyring(bus, "--unlock", password=b"pw"))
        del patient.environment["SCREENPOP_SECRETS"]
        patient.start()
        assert note.command is not None
        patient.obey(note)
        assert patient.says_fine("secrets")


def test_a_keyring_that_is_locked_and_one_that_hangs(tmp_path: Path, bus: dict[str, str]) -> None:
    patient = Patient(tmp_path / "profile", bus)
    del patient.environment["SCREENPOP_SECRETS"]
    title = "The addresses cannot be shown; calls come in all the same"
    with ExitStack() as ends:
        ends.callback(patient.end)
        with keyring(bus, "--unlock", password=b"pw"):
            patient.start()
            assert patient.says_fine("secrets")
            secret = patient.urls()["any"].rpartition("/")[2]
            patient.end()
        with keyring(bus):
            patient.start()
            patient.post(base=patient.base(secret))
            locked = patient.finding(title)
            assert locked.cause.startswith("The keyring is locked.")
            assert locked.remedy.startswith("Unlock your keyring and try again")
        with keyring(bus, "--unlock", password=b"pw") as daemon:
            assert patient.says_fine("secrets")
            patient.end()
            daemon.send_signal(signal.SIGSTOP)
            patient.start()
            hung = patient.finding(title)
            assert hung.cause.startswith("The keyring does not answer.")
            patient.post(base=patient.base(secret))
            daemon.send_signal(signal.SIGCONT)
            wait_until(lambda: patient.says_fine("secrets"), "the keyring answers")


def test_a_secret_that_was_got_or_set_is_in_no_support_text(patient: Patient) -> None:
    """Not even if the log held it."""
    patient.start()
    secret = patient.urls()["any"].rpartition("/")[2]
    patient.end()
    with patient.profile.logs.open("a") as log:
        log.write(f"somebody logged {secret} and +61 491 570 006 of https://pbx.example/recordings/abc?token=1\n")
    support = patient.report().support
    assert "somebody logged … and …006 of https://pbx.example/…" in support
    assert secret not in support
